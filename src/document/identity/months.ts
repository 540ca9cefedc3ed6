import type { Span } from './evidence.ts'

/** The source of a pattern: a year in a group. */
export const YEAR = '((?:19|20)\\d{2})(?!\\d)'

const MONTHS = new RegExp(
  `(?<![a-zà-ỹ\\d]|ngày\\s+)(\\d{1,2}|ba|sáu|chín)\\s+tháng\\s*(?:(đầu|cuối)\\s*)?(?:của\\s+)?(?:/|(năm)\\s*)?(?:${YEAR})?(?!\\s*\\d{1,2}\\s+năm)`,
  'g',
)
const QUARTER = new RegExp(`quý\\s*(iv|i{1,3}|[1-4])(?![a-zà-ỹ]|\\d)(?:\\s*[/.,-]?\\s*(?:năm\\s*)?${YEAR})?`, 'g')
const MONTH = new RegExp(`(?<!\\d\\s*|[a-zà-ỹ])tháng\\s*(1[0-2]|0?[1-9])(?!\\d)(?:\\s*(?:[/.-]|năm)\\s*${YEAR})?`, 'g')
const NUMERALS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9, i: 1, ii: 2, iii: 3, iv: 4 }

/** Months of a year, from 1, and where the text says them. */
export interface Months extends Span {
  first: number
  last: number
  year: string | null
}

const numeral = (words: string): number => NUMERALS[words] ?? Number(words)

/** Every month, quarter, half year and the like, in order. */
export function monthsIn(low: string): Months[] {
  const found: Months[] = []
  const push = (match: RegExpExecArray, first: number, last: number, year: string | undefined): void => {
    if (first >= 1 && last <= 12) {
      const end = match.index + match[0].trimEnd().length
      found.push({ start: match.index, end, first, last, year: year ?? null })
    }
  }
  for (const m of low.matchAll(MONTHS)) {
    const count = numeral(m[1]!)
    if (!m[2] && !m[3] && !m[4]) continue
    if (m[2] === 'cuối') push(m, 13 - count, 12, m[4])
    else push(m, 1, count, m[4])
  }
  for (const m of low.matchAll(QUARTER)) push(m, numeral(m[1]!) * 3 - 2, numeral(m[1]!) * 3, m[2])
  for (const m of low.matchAll(MONTH)) push(m, Number(m[1]), Number(m[1]), m[2])
  return found.sort((a, b) => a.start - b.start)
}
