const AVERAGE = /(?:bình\s+quân|trung\s+bình)[^,;.()\d]{0,40}$/iu

/** Whether the words in front of a number call it an average: "bình quân hàng năm đạt", but not "trung bình, đạt". */
export function saysAverage(before: string): boolean {
  return AVERAGE.test(before.normalize('NFC'))
}
