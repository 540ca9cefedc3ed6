const AVERAGE = /(?:bình\s+quân|trung\s+bình)[^,;.()\d]{0,40}$/

/**
 * Whether the words before a number, in folded text that ends at it, call it an average: "bình quân hàng năm đạt", but
 * not "trung bình, đạt".
 */
export function saysAverage(left: string): boolean {
  return AVERAGE.test(left)
}
