import { isoDate } from './dates.ts'
import type { Found, IdentitySource, Span } from './evidence.ts'
import { monthsIn, YEAR } from './months.ts'
import type { Title } from './title.ts'
import { found, part, type Zone } from './zones.ts'

/** From here on a title speaks of what is to come: "…; phương hướng, nhiệm vụ năm 2023". */
const OUTLOOK =
  /(?:[;,.:(–]|\s(?:và|&))\s*(?:phương\s+hướng|định\s+hướng|nhiệm\s+vụ|kế\s+hoạch|mục\s+tiêu|giải\s+pháp|triển\s+khai|dự\s+kiến|chương\s+trình|đề\s+xuất)|\s(?:phương\s+hướng|định\s+hướng|nhiệm\s+vụ\s+trọng\s+tâm|tầm\s+nhìn)/
const SINCE =
  /(?:sơ|tổng)\s+kết.{0,40}?\d+\s+năm\s.*?ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/s
const DAYS =
  /từ\s+(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})(?:\s*\/\s*(\d{4}))?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})/
const DOCUMENT_DATE =
  /ngày\s+\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}|số\s*:?\s*\d\S*(?!\S)(?!\s+tháng)/gu
const RANGE = new RegExp(
  `(?<!\\d)${YEAR}\\s*[-–—]\\s*${YEAR}|từ\\s+(?:năm\\s+)?${YEAR}\\s+đến\\s+(?:(?:hết\\s+)?(?:năm\\s+)?${YEAR}|(nay))`,
  'g',
)
const WHOLE_YEAR = new RegExp(
  `(?<!đến\\s+(?:hết\\s+)?|tới\\s+|tháng\\s+\\d{1,2}\\s+)năm\\s+${YEAR}(?!\\s*[-–—]\\s*\\d{4})`,
  'g',
)
const UNTIL = new RegExp(`(?:đến|tới)\\s+(?:hết\\s+)?năm\\s+${YEAR}`)

/** "…, Sở Nội vụ báo cáo tình hình … quý I năm 2024 như sau:" and, at the end, "Trên đây là báo cáo …". */
const OPENING = /báo\s+cáo(?:(?!báo\s+cáo)[^\n]){0,400}?như\s+sau/u
const CLOSING = /trên\s+đây\s+là\s+báo\s+cáo[^\n]{0,400}/u
const SENTENCE_WITHIN = 8000

/** A stretch of the text, and the period that it says. */
interface Said extends Span {
  value: string
}

const said = (value: string, match: RegExpExecArray): Said => ({
  value,
  start: match.index,
  end: match.index + match[0].length,
})

/** The period that a title or a sentence like one says it is about. `plan`: "đến năm 2025" is one (plans, resolutions). */
function periodIn(low: string, plan: boolean, year: string | null): Said | null {
  const masked = low.replace(DOCUMENT_DATE, (words) => ' '.repeat(words.length))
  const years = [...masked.matchAll(WHOLE_YEAR)]
  const ranges = [...masked.matchAll(RANGE)].filter((m) => m[5] || Number(m[2] ?? m[4]) > Number(m[1] ?? m[3]))
  const until = plan ? UNTIL.exec(masked) : null
  const cut = OUTLOOK.exec(low)?.index ?? low.length
  // First what lies before the outlook; a title that is all outlook is about that.
  for (const limit of cut < low.length ? [cut, low.length] : [cut]) {
    const ofYear = partOfYear(masked, limit, years, year)
    if (ofYear) return ofYear
    const range = ranges.find((m) => m.index < limit)
    const single = years.find((m) => m.index < limit)
    if (range && !(single && single.index < range.index)) {
      return said(`${range[1] ?? range[3]}/${range[5] ? '..' : (range[2] ?? range[4])}`, range)
    }
    if (single) return said(single[1]!, single)
    if (until && until.index < limit) return said(`../${until[1]}`, until)
  }
  return daysIn(low)
}

/** The longest part of a year named before `limit`; "6 tháng đầu năm và cả năm 2024" is the year. */
function partOfYear(low: string, limit: number, years: readonly RegExpExecArray[], year: string | null): Said | null {
  const parts = monthsIn(low).filter((part) => part.start < limit)
  const [longest] = parts.toSorted((a, b) => b.last - b.first - (a.last - a.first))
  if (!longest) return null
  const { start, end, first, last } = longest
  const later = years.find((m) => m.index >= start)
  const joint = later && later.index > end && /^\s*(?:,|và)?\s*(?:cả\s*)?$/.test(low.slice(end, later.index))
  if (longest.year === null && joint) return said(later[1]!, later)
  const of = longest.year ?? parts.find((part) => part.year)?.year ?? later?.[1] ?? year
  if (!of) return null
  const [from, to] = [first, last].map((month) => `${of}-${String(month).padStart(2, '0')}`)
  return { value: first === last ? from! : `${from}/${to}`, start, end }
}

/** "từ 15/12/2022 đến 14/3/2023", and the day that a review of so many years goes back to. */
function daysIn(low: string): Said | null {
  const days = DAYS.exec(low)
  const from = days && isoDate(days[1], days[2], days[3] ?? days[6])
  const to = days && isoDate(days[4], days[5], days[6])
  if (days && from && to) return said(`${from}/${to}`, days)
  const since = SINCE.exec(low)
  const date = since && isoDate(since[1], since[2], since[3])
  if (!since || !date) return null
  const whole = said(`${date.slice(0, 7)}/..`, since)
  return { ...whole, start: since.index + since[0].lastIndexOf('ngày') }
}

/** The period of the title, else of the sentence that opens or closes the report. */
export function periodOf(head: Zone, title: Title | null, tail: Zone, year: string | null): Found | null {
  const plan = title !== null && /^(?:nghị|kế|chương|đề|quyết)/.test(title.word)
  const read = (zone: Zone, from: IdentitySource): Found | null => {
    const period = periodIn(zone.low, plan, year)
    return period && found(period.value, from, zone, period.start, period.end)
  }
  const byTitle = title && read(part(head, title.start, title.end), 'title')
  if (byTitle || plan) return byTitle
  for (const [zone, pattern] of [
    [part(head, title?.end ?? 0), OPENING],
    [tail, CLOSING],
  ] as const) {
    const sentence = pattern.exec(zone.low.slice(0, SENTENCE_WITHIN))
    const period = sentence && read(part(zone, sentence.index, sentence.index + sentence[0].length), 'body')
    if (period) return period
  }
  return null
}

/** Last day of an EDTF period, or its first where it is open or lies ahead: which list of provinces it goes by. */
export function dayIn(period: string, ahead: boolean): string | null {
  const [first, last] = period.split('/') as [string, string?]
  const moment = ahead || !last || last === '..' ? first : last
  if (moment === '..') return null
  return ahead ? moment.padEnd(10, '-01') : moment + '-12-31'.slice(moment.length - 4)
}
