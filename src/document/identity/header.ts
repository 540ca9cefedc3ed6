import { provincesIn } from '../../provinces/index.ts'
import { isoDate } from './dates.ts'
import type { Found, Span } from './evidence.ts'
import { type Org, orgsIn } from './orgs.ts'
import { isUpper } from './readable.ts'
import { found, type Zone } from './zones.ts'

const MOTTO =
  /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa(?:\s+việt\s+nam)?|độc\s+lập\s*[-–—.]+\s*tự\s+do\s*[-–—.]+\s*hạnh\s+phúc|đảng\s+cộng\s+sản\s+việt\s+nam/g

/** "số: 43/bc-snv", "số 15-bc/tu", "số: 12/2021/nq-hđnd", "số:     /bc-ubnd". */
const NUMBER =
  /(?:(?<=(?:^|[\n|\t(])\s{0,16}|\s{2})số\s*:?|(?<![a-zà-ỹ])số\s*:)\s*(\d{1,5}[a-zđ]?)?[\s.…]*((?:[/-]\s*(?:19|20)\d{2}\s*)?[/-]\s*[a-zđ]{2,8}(?:\s?[-/]\s?[a-zđ]{1,12}){0,3})(?![a-zà-ỹ])/
/** "cà mau, ngày 05 tháng 4 năm 2022", "…, ngày     tháng 4 năm 2022", "…, ngày 05/4/2022". */
const PLACE_DATE =
  /([a-zà-ỹ][a-zà-ỹ .–-]{1,40}?)?,?\s{0,8}ngày[\s.…]*(\d{1,2})?[\s.…]*tháng[\s.…]*(\d{1,2})?[\s.…]*năm[\s.…]*(\d{4})?|([a-zà-ỹ][a-zà-ỹ .–-]{1,40}?),\s*ngày\s+(\d{1,2})[/.](\d{1,2})[/.](\d{4})/
/** The stamp of a digital signature, which PDF readers put on top: "Thời gian ký: 07.06.2019 15:30". */
const STAMP_DATE = /(?:thời\s+gian|ngày)\s+ký\s*:\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})/

export interface Header {
  orgs: Org[]
  number: Found | null
  /** The year in a number such as "12/2021/NQ-HĐND". */
  numberYear: string | null
  date: Found | null
  /** The year at least, where the day is left open ("ngày    tháng 6 năm 2019"). */
  year: string | null
  place: Span | null
}

/** Number and sign of a document without the blanks that stand in for ink: "163 /BC-UBND" → "163/BC-UBND". */
export const sign = (printed: string): string => printed.replace(/^s[ốô]\s*:?/i, '').replace(/[\s.…]+/g, '')

/** Reads what stands above the title: `end` is where that ends. */
export function readHeader(head: Zone, end: number): Header {
  const { flat } = head
  const header: Header = { orgs: [], number: null, numberYear: null, date: null, year: null, place: null }
  // What has been read is struck out, so that the rest can be cut into columns.
  let low = head.low.slice(0, end)
  const strike = (from: number, to: number): void => {
    low = low.slice(0, from) + low.slice(from, to).replace(/[^\n]/g, '|') + low.slice(to)
  }
  for (const motto of low.matchAll(MOTTO)) strike(motto.index, motto.index + motto[0].length)

  const number = NUMBER.exec(low)
  if (number) {
    const from = number.index
    const to = from + number[0].length
    const value = sign(flat.slice(from, to))
    if (number[1]) header.number = found(value, 'header', head, from + number[0].indexOf(number[1]), to)
    header.numberYear = /[/-]((?:19|20)\d{2})\//.exec(value)?.[1] ?? null
    strike(from, to)
  }

  const dated = PLACE_DATE.exec(low)
  if (dated) {
    const [day, month, year] = dated[4] ? dated.slice(2, 5) : dated[8] ? dated.slice(6, 9) : []
    const to = dated.index + dated[0].length
    const placeEnd = dated.index + (dated[1] ?? dated[5] ?? '').length
    const from = dated.index + ownWords(flat.slice(dated.index, placeEnd))
    const value = isoDate(day, month, year)
    header.year = year ?? null
    if (value) header.date = found(value, 'place', head, dated.index + dated[0].indexOf('ngày'), to)
    if (placeEnd > dated.index) header.place = { start: from, end: placeEnd }
    strike(from, to)
  }

  const stamped = STAMP_DATE.exec(low)
  const stamp = stamped && isoDate(stamped[1], stamped[2], stamped[3])
  if (stamped && stamp) {
    const to = stamped.index + stamped[0].length
    header.date ??= found(stamp, 'stamp', head, stamped.index, to)
    strike(stamped.index, to)
  }
  header.orgs = orgsIn(flat, low)
  return header
}

/** "SỞ NỘI VỤ Quảng Trị" lost the gap between two columns: the place begins where the capitals end. */
function ownWords(printed: string): number {
  const province = provincesIn(printed.toLowerCase()).at(-1)
  const lead = province && /(?:tp\.?|thành phố|tỉnh)\s*$/i.exec(printed.slice(0, province.start))
  if (province) return lead ? lead.index : province.start
  const own = [...printed.matchAll(/\S+/g)].find(([word]) => !isUpper(word))
  return own?.index ?? 0
}

/** Without a title the header is what stands before the first paragraph. */
export function headerWithoutTitle(lines: readonly Span[]): number {
  let end = 0
  for (const line of lines.filter(({ start, end }) => end > start).slice(0, 12)) {
    if (line.end - line.start > 120) break
    end = line.end
  }
  return end
}
