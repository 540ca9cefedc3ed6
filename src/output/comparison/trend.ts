const BLOCKS = '▁▂▃▄▅▆▇█'
/** A blank at which no line is broken. */
const NONE = '\u00a0'

/** Values as a line of blocks, lowest to highest, a blank for none; upside down where lower is better. */
export function trendOf(values: readonly (number | null)[], lowerIsBetter: boolean): string {
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const blocks = values.map((value) => {
    if (value === null) return NONE
    const share = high === low ? 0.5 : (value - low) / (high - low)
    return BLOCKS[Math.round((lowerIsBetter ? 1 - share : share) * (BLOCKS.length - 1))] ?? NONE
  })
  return blocks.join('').trim()
}
