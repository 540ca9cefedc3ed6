/** Whether two whole numbers of at least `least` digits differ in one digit, or in two neighbours that changed places. */
export function isSlip(a: number, b: number, least: number): boolean {
  const [x, y] = [String(Math.abs(a)), String(Math.abs(b))]
  if (!Number.isInteger(a) || !Number.isInteger(b) || x.length !== y.length || x.length < least) return false
  const differing = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]))
  const [first = 0, second] = differing
  if (differing.length === 1) return true
  return differing.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first]
}

/** Whether a single wrong digit in some term explains that a sum is off: by 3, 60, 4000. */
export function isOneDigit(difference: number): boolean {
  return /^[1-9]0*$/.test(String(Math.abs(difference)))
}
