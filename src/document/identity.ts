import { findProvince, foldTones, type ProvinceMention, provinceCode, provincesIn } from '../provinces/index.ts'
import type { DocumentType } from '../records/document.ts'

/**
 * What a report says of itself: kind, title, issuer, number, date, province, period. Read from where such things stand
 * (header, title, first paragraphs, signature, captions of appendices), and nothing is made up: what none of these
 * places says is `null`.
 */

/** Where a thing was read. Whatever is not `header`, `title` or `place` is an inference worth showing as such. */
export type IdentitySource = 'header' | 'title' | 'place' | 'stamp' | 'signature' | 'appendix' | 'body'

/** The place in the text that something was read from. */
export interface Evidence {
  from: IdentitySource
  start: number
  end: number
}

export interface Identity {
  type: DocumentType
  title: string | null
  /** As written, in readable case where it was printed in capitals: "Sở Nội vụ". */
  issuer: string | null
  /** The body above the issuer in the header: "UBND tỉnh Quảng Trị". */
  superior: string | null
  number: string | null
  date: string | null
  province: string | null
  provinceCode: string | null
  /** EDTF. */
  period: string | null
  evidence: Record<'title' | 'issuer' | 'number' | 'date' | 'province' | 'period', Evidence | null>
}

interface Found<T> extends Evidence {
  value: T
}

/** A stretch of the text, cleaned of markup and lower-cased without moving anything: `start` is its offset. */
interface Zone {
  flat: string
  low: string
  start: number
}

interface Line {
  start: number
  end: number
}

const HEAD_LINES = 60
const HEAD_CHARACTERS = 20_000
const TAIL_LINES = 40
/** A line as long as this is a paragraph and no title. */
const PARAGRAPH = 300

// --- the text without its markup --------------------------------------------------------------------------------

const MARKUP =
  /<sup>[^<\n]{0,16}<\/sup>|<\/?[a-z][^<>\n]{0,60}>|\[\^?\d{1,3}\]|&nbsp;|[*#`\\_\r\u00a0\u200b\ufeff¹²³⁰⁴-⁹]/gi

/** Lower case of the same length; Icelandic ð is what some keyboards and OCR give for đ. */
function lowered(text: string): string {
  const low = text.toLowerCase()
  const same =
    low.length === text.length
      ? low
      : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
  return foldTones(same.replaceAll('ð', 'đ'))
}

function zone(text: string, start: number, end: number): Zone {
  const flat = text.slice(start, end).replace(MARKUP, (mark) => ' '.repeat(mark.length))
  return { flat, low: lowered(flat), start }
}

/** The lines of a zone without the blanks around them; a blank line is empty. Offsets in the zone. */
function linesOf(flat: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at <= flat.length; ) {
    const stop = flat.indexOf('\n', at)
    const end = stop < 0 ? flat.length : stop
    const raw = flat.slice(at, end)
    const left = raw.length - raw.trimStart().length
    lines.push({ start: at + left, end: Math.max(at + left, at + raw.trimEnd().length) })
    at = end + 1
  }
  return lines
}

/** Offset at which `count` non-blank lines from the beginning have been seen. */
function headEnd(text: string, count: number): number {
  let at = 0
  for (let seen = 0; seen < count && at < text.length && at < HEAD_CHARACTERS; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    if (text.slice(at, end).trim() !== '') seen++
    at = end + 1
  }
  return Math.min(at, text.length, HEAD_CHARACTERS)
}

const APPENDIX = /^[ \t*#>|]*(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?![A-Za-zÀ-ỹ])[^\n.;]{0,40}$/m

/** The end of the body with recipients and signature: the forty lines after "Nơi nhận", or the last before appendices. */
function tailOf(text: string, from: number): Zone {
  const after = text.slice(from)
  const appendix = after.search(APPENDIX)
  const end = appendix < 0 ? text.length : from + appendix
  const recipients = Math.max(text.lastIndexOf('Nơi nhận', end), text.lastIndexOf('NƠI NHẬN', end))
  let start = recipients >= from ? recipients : end
  // The closing sentence stands right above the recipients.
  for (let lines = recipients >= from ? 8 : TAIL_LINES; lines > 0 && start > from; lines--) {
    start = Math.max(from, text.lastIndexOf('\n', start - 2) + 1)
  }
  return zone(text, start, Math.min(end, start + 8000))
}

const squeeze = (text: string): string => text.replace(/[\s|]+/g, ' ').trim()
const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

// --- title and kind ---------------------------------------------------------------------------------------------

const TYPE =
  /^(?:\(?dự\s+thảo\)?[\s:]+)?(báo\s+cáo|nghị\s+quyết|kế\s+hoạch|chương\s+trình(?:\s+hành\s+động)?|đề\s+án|quyết\s+định|chỉ\s+thị|tờ\s+trình|thông\s+báo|kết\s+luận|hướng\s+dẫn|công\s+điện)(?![a-zà-ỹ])/
const BARE = /^(?:tóm\s+tắt|chuyên\s+đề|nhanh|định\s+kỳ|số\s+\S+)?[\s:.]*$/
/** What follows a title. The second part may also begin one, so it only ends what has begun. */
const STOP =
  /^(?:kính\s+gửi|căn\s+cứ|phần\s+(?:thứ|mở|[i1])|(?:[ivx]{1,4}|\d{1,2}|[a-d])\s*[.\-/)–](?=\s|[a-zà-ỹ])|\(?(?:ban\s+hành\s+)?kèm\s+theo|số\s*:|nơi\s+nhận|mục\s+lục|đặt\s+vấn\s+đề|mở\s+đầu|khóa\s|kỳ\s+họp)/
const STOP_LATER =
  /^(?:thực\s+hiện\s+(?:công\s+văn|quyết\s+định|kế\s+hoạch|nghị\s+quyết|chỉ\s+thị|văn\s+bản|hướng\s+dẫn|chương\s+trình)|ủy\s+ban\s+nhân\s+dân|hội\s+đồng\s+nhân\s+dân|chủ\s+tịch|giám\s+đốc|ban\s+thường\s+vụ|sau\s)/
const RULE = /^[\s\-–—=.…~o|:]*$/

interface Title {
  /** The word that says the kind, lower case; empty where the title has none. */
  word: string
  start: number
  end: number
  /** Where the header above it ends. */
  header: number
}

function findTitle(head: Zone, lines: Line[]): Title | null {
  const { flat, low } = head
  let paragraph = false
  let addressed = false
  for (const [i, line] of lines.entries()) {
    const words = low.slice(line.start, line.end).replace(/^[|\s(–-]+/, '')
    const start = line.end - words.length
    if (/^kính\s+gửi/.test(words)) addressed = true
    const type = TYPE.exec(words)
    if (type) {
      const upper = isUpper(flat.slice(start, start + type[0].length))
      const bare = BARE.test(words.slice(type[0].length))
      const plausible =
        bare || (upper && words.length <= 400) || (!paragraph && words.length <= 250 && !/[;:,]$/.test(words))
      // A letter has its subject under its number and no title; "báo cáo" after "Kính gửi" is its first sentence.
      if (plausible && !(addressed && !upper)) {
        return { word: type[1]!.replace(/\s+/g, ' '), start, end: titleEnd(head, lines, i, !bare), header: line.start }
      }
    }
    if (line.end - line.start > PARAGRAPH) paragraph = true
  }
  return subject(head, lines) ?? untyped(head, lines)
}

function titleEnd({ flat, low }: Zone, lines: Line[], first: number, complete: boolean): number {
  let end = lines[first]!.end
  let begun = complete
  let gap = false
  let upper = complete && isUpper(flat.slice(lines[first]!.start, end))
  for (const line of lines.slice(first + 1)) {
    const printed = flat.slice(line.start, line.end)
    const words = low.slice(line.start, line.end)
    if (printed === '') {
      gap = true
      continue
    }
    if (RULE.test(words)) {
      if (begun) break
      continue
    }
    if (printed.length > PARAGRAPH || STOP.test(words) || (begun && STOP_LATER.test(words))) break
    // After a blank line only what cannot begin anything new is still the title.
    if (begun && gap && printed[0] === printed[0]!.toUpperCase() && !(upper && isUpper(printed))) break
    end = line.end
    upper = isUpper(printed)
    begun = true
    gap = false
  }
  // A header that lost its line breaks: what comes after the title is on the same line.
  const inline = /\s(?:kính\s+gửi|phần\s+thứ\s+nhất|i\s*\.\s)/.exec(low.slice(lines[first]!.start, end))
  return inline ? lines[first]!.start + inline.index : end
}

/** The subject of an official letter: "V/v báo cáo công tác CCHC quý I năm 2024". */
function subject({ low }: Zone, lines: Line[]): Title | null {
  const first = lines.slice(0, 30).findIndex((line) => /^(?:v\/v|về\s+việc)/.test(low.slice(line.start, line.end)))
  if (first < 0) return null
  let end = lines[first]!.end
  for (const line of lines.slice(first + 1, first + 4)) {
    const words = low.slice(line.start, line.end)
    if (words === '' || STOP.test(words) || /ngày|độc\s+lập|cộng\s+hòa/.test(words)) break
    end = line.end
  }
  return {
    word: /báo\s+cáo/.test(low.slice(lines[first]!.start, end)) ? 'báo cáo' : '',
    start: lines[first]!.start,
    end,
    header: end,
  }
}

/** A heading that speaks of the reform though no kind of document is named. */
function untyped({ low }: Zone, lines: Line[]): Title | null {
  const first = lines.filter((line) => line.end > line.start).slice(0, 10)
  const line = first.find(({ start, end }) => {
    const words = low.slice(start, end)
    return (
      words.length <= 200 && /cải\s+cách\s+hành\s+chính|cchc/.test(words) && !ORG.test(words) && !/[.;:,]$/.test(words)
    )
  })
  return line ? { word: '', start: line.start, end: line.end, header: line.start } : null
}

// --- header: issuer, number, date and place ---------------------------------------------------------------------

const ORG =
  /^(?:ủy\s+ban|ubnd|hội\s+đồng|hđnd|sở\s|ban\s|bộ\s|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|thị\s+ủy|đảng\s|văn\s+phòng|vp\s|chi\s+cục|cục\s|tổng\s+cục|chính\s+phủ|thủ\s+tướng|quốc\s+hội|thanh\s+tra|công\s+an|đoàn\s|trung\s+tâm|viện\s|kho\s+bạc|bảo\s+hiểm|tổ\s)/
const NATIONAL =
  /^(?:bộ\s|chính\s+phủ|thủ\s+tướng|văn\s+phòng\s+chính\s+phủ|quốc\s+hội|ban\s+chấp\s+hành\s+trung\s+ương|ban\s+chỉ\s+đạo.*chính\s+phủ|tổng\s+cục)/
const MOTTO =
  /cộng\s+hòa\s+xã\s+hội\s+chủ\s+nghĩa(?:\s+việt\s+nam)?|độc\s+lập\s*[-–—.]+\s*tự\s+do\s*[-–—.]+\s*hạnh\s+phúc|đảng\s+cộng\s+sản\s+việt\s+nam/g
const NO_ORG =
  /^(?:\(?dự\s+thảo|kính\s+gửi|v\/v|về\s+việc|hỏa\s+tốc|khẩn|mật|ký\s+bởi|người\s+ký|email|cơ\s+quan\s*:|tổ\s+chức\s*:|thời\s+gian|ngày|trang\s|việt\s+nam$|\(|\[)/
/** "số: 43/bc-snv", "số 15-bc/tu", "số: 12/2021/nq-hđnd", "số:     /bc-ubnd". */
const NUMBER =
  /(?:(?<=(?:^|[\n|\t(])\s{0,16}|\s{2})số\s*:?|(?<![a-zà-ỹ])số\s*:)\s*(\d{1,5}[a-zđ]?)?[\s.…]*((?:[/-]\s*(?:19|20)\d{2}\s*)?[/-]\s*[a-zđ]{2,8}(?:\s?[-/]\s?[a-zđ]{1,12}){0,3})(?![a-zà-ỹ])/
const PLACE_DATE =
  /([a-zà-ỹ][a-zà-ỹ .–-]{1,40}?)?,?\s{0,8}ngày[\s.…]*(\d{1,2})?[\s.…]*tháng[\s.…]*(\d{1,2})?[\s.…]*năm[\s.…]*(\d{4})?|([a-zà-ỹ][a-zà-ỹ .–-]{1,40}?),\s*ngày\s+(\d{1,2})[/.](\d{1,2})[/.](\d{4})/
/** The stamp of a digital signature, which PDF readers put on top: "Thời gian ký: 07.06.2019 15:30". */
const STAMP_DATE = /(?:thời\s+gian|ngày)\s+ký\s*:\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})/

interface Org {
  text: string
  start: number
  end: number
}

interface Header {
  orgs: Org[]
  number: Found<string> | null
  /** The year in a number such as "12/2021/NQ-HĐND". */
  numberYear: string | null
  date: Found<string> | null
  /** The year at least, where the day is left open ("ngày    tháng 6 năm 2019"). */
  year: string | null
  place: (Line & { text: string }) | null
}

/** ISO date of day, month and year, or `null` where there is no such day. */
function isoDate(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  if (!day || !month || !year) return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return Number(year) >= 1945 && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null
}

/** Number and sign of a document without the blanks that stand in for ink: "163 /BC-UBND" → "163/BC-UBND". */
const sign = (printed: string): string => printed.replace(/^s[ốô]\s*:?/i, '').replace(/[\s.…]+/g, '')

function readHeader(head: Zone, end: number): Header {
  const { flat, start: base } = head
  // What has been read is struck out, so that the rest can be cut into columns.
  let low = head.low.slice(0, end)
  const strike = (from: number, to: number): void => {
    low = low.slice(0, from) + low.slice(from, to).replace(/[^\n]/g, '|') + low.slice(to)
  }
  for (const motto of low.matchAll(MOTTO)) strike(motto.index, motto.index + motto[0].length)

  const header: Header = { orgs: [], number: null, numberYear: null, date: null, year: null, place: null }
  const number = NUMBER.exec(low)
  if (number) {
    const [from, to] = [number.index, number.index + number[0].length]
    const value = sign(flat.slice(from, to))
    if (number[1]) {
      const digits = from + number[0].indexOf(number[1])
      header.number = { value, from: 'header', start: base + digits, end: base + to }
    }
    header.numberYear = /[/-]((?:19|20)\d{2})\//.exec(value)?.[1] ?? null
    strike(from, to)
  }

  const dated = PLACE_DATE.exec(low)
  if (dated) {
    const [day, month, year] = dated[4] ? dated.slice(2, 5) : dated[8] ? dated.slice(6, 9) : []
    const place = dated[1] ?? dated[5] ?? ''
    const to = dated.index + dated[0].length
    const from = dated.index + ownWords(flat.slice(dated.index, dated.index + place.length))
    const value = isoDate(day, month, year)
    const dayAt = dated.index + dated[0].indexOf('ngày')
    header.year = year ?? null
    if (value) header.date = { value, from: 'place', start: base + dayAt, end: base + to }
    if (place !== '')
      header.place = {
        text: flat.slice(from, dated.index + place.length),
        start: base + from,
        end: base + dated.index + place.length,
      }
    strike(from, to)
  }
  const stamped = STAMP_DATE.exec(low)
  const stamp = stamped && isoDate(stamped[1], stamped[2], stamped[3])
  if (stamped && stamp) {
    header.date ??= {
      value: stamp,
      from: 'stamp',
      start: base + stamped.index,
      end: base + stamped.index + stamped[0].length,
    }
    strike(stamped.index, stamped.index + stamped[0].length)
  }
  header.orgs = orgsIn(flat, low, base)
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

/** The bodies named in a header, outermost first; names broken over lines are whole again. */
function orgsIn(flat: string, low: string, base: number): Org[] {
  const orgs: Org[] = []
  let joinable = false
  const add = (from: number, to: number): void => {
    const words = low.slice(from, to)
    const printed = flat.slice(from, to)
    if (!/[a-zà-ỹ]{2}/.test(words) || words.length > 120 || NO_ORG.test(words)) {
      if (NO_ORG.test(words)) joinable = false
      return
    }
    // A superior and its department on one line: "UBND TỈNH QUẢNG TRỊ SỞ NỘI VỤ".
    for (const { end } of provincesIn(words)) {
      const rest = /^\s+/.exec(words.slice(end))
      if (rest && ORG.test(words.slice(end + rest[0].length))) {
        add(from, from + end)
        add(from + end + rest[0].length, to)
        return
      }
    }
    const last = orgs.at(-1)
    if (ORG.test(words) || (!last && /^(?:tỉnh|thành\s+phố|tp\.?)\s/.test(words))) {
      orgs.push({ text: printed, start: base + from, end: base + to })
      joinable = true
    } else if (last && joinable && words.length <= 60 && isUpper(last.text) === isUpper(printed)) {
      last.text += ` ${printed}`
      last.end = base + to
    }
  }
  for (const cut of low.matchAll(/(?:[^\n|\t\s]|[^\S\n\t](?![^\S\n\t]{2})|(?<![^\S\n\t]{2})[^\S\n\t](?=\S))+/g)) {
    const words = cut[0].trimStart()
    const from = cut.index + cut[0].length - words.length
    add(from, from + words.trimEnd().length)
  }
  return orgs
}

/** Words that a capital follows in a body's name, and names that begin with one. */
const HEADS: ReadonlySet<string> = new Set(['sở', 'bộ', 'ban', 'tra'])
const CAPITALISED =
  /ban (?=chấp hành|thường vụ|chỉ đạo|cán sự)|sở (?=nội vụ)|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|trung ương|mặt trận/g
const ABBREVIATIONS: ReadonlySet<string> = new Set(['ubnd', 'hđnd', 'cchc', 'bcđ', 'mttq', 'cntt', 'tp', 'tp.'])

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** "SỞ NỘI VỤ" → "Sở Nội vụ"; what is not all capitals stays as printed. */
function readable(printed: string): string {
  const text = squeeze(printed)
  if (!isUpper(text)) return text
  const low = text.toLowerCase()
  const provinces = provincesIn(low)
  const marked = low.replace(CAPITALISED, capital)
  let at = 0
  let department = false
  const words = marked.split(' ').map((word, i, all) => {
    const inName = provinces.some(({ start, end }) => at >= start && at < end)
    at += word.length + 1
    if (ABBREVIATIONS.has(word)) return word.toUpperCase()
    const before = all[i - 1]?.toLowerCase() ?? ''
    const head = HEADS.has(before) && !/^(?:[ủu][yỷ]|đảng)$/i.test(all[i - 2] ?? '')
    // "Sở Kế hoạch và Đầu tư": both halves of a department's name have capitals.
    if (head) department = before === 'sở' || before === 'bộ'
    return i === 0 || inName || head || (department && before === 'và') ? capital(word) : word
  })
  return words.join(' ')
}

// --- issuer from elsewhere --------------------------------------------------------------------------------------

const BODY_NAME =
  '(?:(?:chủ\\s+tịch|thường\\s+trực)\\s+)?(?:ủy\\s+ban\\s+nhân\\s+dân|ubnd|ban\\s+thường\\s+vụ|sở|ban\\s+chỉ\\s+đạo|hội\\s+đồng\\s+nhân\\s+dân|hđnd|tỉnh\\s+ủy|thành\\s+ủy|ban\\s+cán\\s+sự|ban\\s+chấp\\s+hành|văn\\s+phòng)'
/** "…, Sở Nội vụ xin báo cáo": who speaks. */
const SPEAKER = new RegExp(
  `(?<=(?:^|[,;.:)\\n])\\s{0,8})(${BODY_NAME}(?:\\s+(?!về|báo|tham|xin|kính|trân|tổng|đã|ban\\s)[a-zà-ỹ]+){0,10}?)\\s+(?:(?:xin|kính|trân\\s+trọng|tổng\\s+hợp)[\\s,]+)*báo\\s+cáo`,
)
const TITLE_ISSUER = new RegExp(`^\\s*của\\s+(${BODY_NAME}.{0,60}?)(?=\\s+về\\s|\\s*\\n|\\s*$)`)
const SIGNED_FOR =
  /(?:^|[\n|\t]|\s{2}) {0,8}t\s?\/?\s?m\s?[.:]?\s*((?:ủy|ubnd|ban|hội|hđnd|tỉnh|thành|đoàn)[^\n|\t]{2,80})/

function issuerOf(
  head: Zone,
  title: Title | null,
  header: Header,
  tail: Zone,
  caption: Caption | null,
): Found<string> | null {
  const found = (source: Zone, from: IdentitySource, at: number, length: number): Found<string> => ({
    value: readable(source.flat.slice(at, at + length)),
    from,
    start: source.start + at,
    end: source.start + at + length,
  })
  if (title) {
    const word = title.start + (TYPE.exec(head.low.slice(title.start, title.end))?.[0].length ?? 0)
    const own = TITLE_ISSUER.exec(head.low.slice(word, title.end))
    if (own) return found(head, 'title', word + own[0].indexOf(own[1]!), own[1]!.length)
  }
  const org = header.orgs.at(-1)
  if (org) return { value: readable(org.text), from: 'header', start: org.start, end: org.end }
  const after = title?.end ?? 0
  const speaker = SPEAKER.exec(head.low.slice(after, after + 6000))
  if (speaker) return found(head, 'body', after + speaker.index + speaker[0].indexOf(speaker[1]!), speaker[1]!.length)
  if (caption?.issuer) return caption.issuer
  const signed = SIGNED_FOR.exec(tail.low)
  if (!signed) return null
  return found(tail, 'signature', signed.index + signed[0].lastIndexOf(signed[1]!), signed[1]!.trimEnd().length)
}

// --- captions of appendices -------------------------------------------------------------------------------------

const CAPTION =
  /^[ \t(_]*(?:ban hành )?kèm theo\s+([a-zà-ỹ]+\s+[a-zà-ỹ]+)\s+số\s*:?\s*(\d{1,5}[a-zđ]?\s*(?:[/-]\s*\d{4}\s*)?[/-]\s*[a-zđ]{2,8}(?:\s?[-/]\s?[a-zđ]{1,12}){0,3})\s*,?\s*(ngày\s*(\d{1,2})?\s*(?:[/.-]|tháng)\s*(\d{1,2})?\s*(?:[/.-]|năm)\s*(\d{4}))?(?:\s*(?:của|do)\s+([^)\n|]{3,80}))?/

interface Caption {
  number: Found<string>
  date: Found<string> | null
  issuer: Found<string> | null
}

/**
 * "(Kèm theo Báo cáo số 163/BC-UBND ngày 23/6/2020 của UBND tỉnh Sóc Trăng)" over an appendix tells what the lost
 * header said. Only captions that name this kind of document count, the most frequent number first; right under the
 * title any ("Ban hành kèm theo Quyết định số …").
 */
function captionOf(text: string, title: { word: string; end: number } | null): Caption | null {
  const votes = new Map<string, { caption: Caption; count: number }>()
  for (const { index } of text.matchAll(/[Kk]èm theo|KÈM THEO/g)) {
    const piece = zone(text, Math.max(text.lastIndexOf('\n', index) + 1, index - 40), index + 260)
    const match = CAPTION.exec(piece.low)
    if (!match) continue
    const [all, kind, printed, days, day, month, year, issuer] = match as unknown as [
      string,
      string,
      string,
      ...(string | undefined)[],
    ]
    const under = title !== null && index >= title.end && index - title.end < 400
    if (!under && title !== null && title.word !== '' && kind.replace(/\s+/g, ' ') !== title.word) continue
    const at = (words: string): Line & { printed: string } => {
      const start = match.index + all.lastIndexOf(words)
      return {
        start: piece.start + start,
        end: piece.start + start + words.length,
        printed: piece.flat.slice(start, start + words.length),
      }
    }
    const evidence = (words: string, read: (printed: string) => string): Found<string> => {
      const { start, end, printed } = at(words)
      return { value: read(printed), from: 'appendix', start, end }
    }
    const number = evidence(printed, sign)
    const date = isoDate(day, month, year)
    const caption: Caption = {
      number,
      date: date && days ? evidence(days, () => date) : null,
      issuer: issuer ? evidence(issuer.trimEnd(), readable) : null,
    }
    const seen = votes.get(number.value)
    if (seen) {
      seen.count++
      seen.caption.date ??= caption.date
      seen.caption.issuer ??= caption.issuer
    } else votes.set(number.value, { caption, count: under ? 2 : 1 })
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.caption ?? null
}

// --- date from elsewhere ----------------------------------------------------------------------------------------

const PLACE_LINE =
  /^[ \t(]*[a-zà-ỹ][a-zà-ỹ .–-]{1,40},\s*(ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))[ .)]*$/m
const ADOPTED = /thông\s+qua\s+(ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/

/** A place line under the title or by the signature, or the day a council adopted its resolution. */
function dateElsewhere(zones: readonly Zone[]): Found<string> | null {
  for (const { low, start } of zones) {
    const match = PLACE_LINE.exec(low) ?? ADOPTED.exec(low)
    const value = match && isoDate(match[2], match[3], match[4])
    if (!match || !value) continue
    const at = start + match.index + match[0].indexOf(match[1]!)
    return { value, from: 'signature', start: at, end: at + match[1]!.length }
  }
  return null
}

// --- period -----------------------------------------------------------------------------------------------------

const YEAR = '((?:19|20)\\d{2})(?!\\d)'
/** From here on a title speaks of what is to come: "…; phương hướng, nhiệm vụ năm 2023". */
const OUTLOOK =
  /(?:[;,.:(–]|\s(?:và|&))\s*(?:phương\s+hướng|định\s+hướng|nhiệm\s+vụ|kế\s+hoạch|mục\s+tiêu|giải\s+pháp|triển\s+khai|dự\s+kiến|chương\s+trình|đề\s+xuất)|\s(?:phương\s+hướng|định\s+hướng|nhiệm\s+vụ\s+trọng\s+tâm|tầm\s+nhìn)/
const SINCE =
  /(?:sơ|tổng)\s+kết.{0,40}?\d+\s+năm\s.*?ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/s
const DAYS =
  /từ\s+(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})(?:\s*\/\s*(\d{4}))?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})/
const DOCUMENT_DATE = /ngày\s+\d{1,2}\s*(?:[/.-]|tháng)\s*\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}|số\s*:?\s*\d\S*/gu
const RANGE = new RegExp(
  `(?<!\\d)${YEAR}\\s*[-–—]\\s*${YEAR}|từ\\s+(?:năm\\s+)?${YEAR}\\s+đến\\s+(?:(?:hết\\s+)?(?:năm\\s+)?${YEAR}|(nay))`,
  'g',
)
const WHOLE_YEAR = new RegExp(
  `(?<!đến\\s+(?:hết\\s+)?|tới\\s+|tháng\\s+\\d{1,2}\\s+)năm\\s+${YEAR}(?!\\s*[-–—]\\s*\\d{4})`,
  'g',
)
const UNTIL = new RegExp(`(?:đến|tới)\\s+(?:hết\\s+)?năm\\s+${YEAR}`)
const MONTHS = new RegExp(
  `(?<![a-zà-ỹ\\d]|ngày\\s+)(\\d{1,2}|ba|sáu|chín)\\s+tháng\\s*(?:(đầu|cuối)\\s*)?(?:của\\s+)?(?:/|(năm)\\s*)?(?:${YEAR})?(?!\\s*\\d{1,2}\\s+năm)`,
  'g',
)
const QUARTER = new RegExp(`quý\\s*(iv|i{1,3}|[1-4])(?![a-zà-ỹ]|\\d)(?:\\s*[/.,-]?\\s*(?:năm\\s*)?${YEAR})?`, 'g')
const MONTH = new RegExp(`(?<!\\d\\s*|[a-zà-ỹ])tháng\\s*(1[0-2]|0?[1-9])(?!\\d)(?:\\s*(?:[/.-]|năm)\\s*${YEAR})?`, 'g')
const NUMERALS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9, i: 1, ii: 2, iii: 3, iv: 4 }

/** Months of a year, from 1; a span of the text that says them. */
interface Span extends Line {
  first: number
  last: number
  year: string | null
}

const numeral = (words: string): number => NUMERALS[words] ?? Number(words)
const twoDigits = (n: number): string => String(n).padStart(2, '0')

function partsOfYear(low: string): Span[] {
  const spans: Span[] = []
  const push = (match: RegExpExecArray, first: number, last: number, year: string | undefined): void => {
    if (first >= 1 && last <= 12) {
      const end = match.index + match[0].trimEnd().length
      spans.push({ start: match.index, end, first, last, year: year ?? null })
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
  return spans.sort((a, b) => a.start - b.start)
}

/** The period that a title or a sentence like one says it is about. `open`: "đến năm 2025" is one (plans, resolutions). */
function periodIn(low: string, plan: boolean, year: string | null): (Line & { value: string }) | null {
  const cut = OUTLOOK.exec(low)?.index ?? low.length
  const masked = low.replace(DOCUMENT_DATE, (words) => ' '.repeat(words.length))
  const years = [...masked.matchAll(WHOLE_YEAR)]
  const ranges = [...masked.matchAll(RANGE)].filter((m) => m[5] || Number(m[2] ?? m[4]) > Number(m[1] ?? m[3]))
  // First what lies before the outlook; a title that is all outlook is about that.
  for (const limit of cut < low.length ? [cut, low.length] : [cut]) {
    const parts = partsOfYear(masked).filter((span) => span.start < limit)
    const [part] = parts.toSorted((a, b) => b.last - b.first - (a.last - a.first))
    if (part) {
      const later = years.find((m) => m.index >= part.start)
      const joint =
        later && /^\s*(?:,|và)?\s*(?:cả\s*)?$/.test(masked.slice(part.end, later.index)) && part.end < later.index
      if (part.year === null && later && joint) return whole(later)
      const of = part.year ?? parts.find((span) => span.year)?.year ?? later?.[1] ?? year
      if (of) {
        const value =
          part.first === part.last
            ? `${of}-${twoDigits(part.first)}`
            : `${of}-${twoDigits(part.first)}/${of}-${twoDigits(part.last)}`
        return { value, start: part.start, end: part.end }
      }
    }
    const range = ranges.find((m) => m.index < limit)
    const single = years.find((m) => m.index < limit)
    if (range && !(single && single.index < range.index)) {
      const value = `${range[1] ?? range[3]}/${range[5] ? '..' : (range[2] ?? range[4])}`
      return { value, start: range.index, end: range.index + range[0].length }
    }
    if (single) return whole(single)
    const until = UNTIL.exec(masked)
    if (plan && until && until.index < limit)
      return { value: `../${until[1]}`, start: until.index, end: until.index + until[0].length }
  }
  const days = DAYS.exec(low)
  const [from, to] = days
    ? [isoDate(days[1], days[2], days[3] ?? days[6]), isoDate(days[4], days[5], days[6])]
    : [null, null]
  if (days && from && to) return { value: `${from}/${to}`, start: days.index, end: days.index + days[0].length }
  const since = SINCE.exec(low)
  const date = since && isoDate(since[1], since[2], since[3])
  if (since && date) {
    const at = since[0].lastIndexOf('ngày')
    return { value: `${date.slice(0, 7)}/..`, start: since.index + at, end: since.index + since[0].length }
  }
  return null
}

const whole = (m: RegExpExecArray): Line & { value: string } => ({
  value: m[1]!,
  start: m.index,
  end: m.index + m[0].length,
})

function periodOf(head: Zone, title: Title | null, tail: Zone, year: string | null): Found<string> | null {
  const plan = title !== null && /^(?:nghị|kế|chương|đề|quyết)/.test(title.word)
  if (title) {
    const said = periodIn(head.low.slice(title.start, title.end), plan, year)
    if (said) {
      const base = head.start + title.start
      return { value: said.value, from: 'title', start: base + said.start, end: base + said.end }
    }
  }
  if (plan) return null
  // "…, Sở Nội vụ báo cáo tình hình … quý I năm 2024 như sau:" and, at the end, "Trên đây là báo cáo …".
  const after = title?.end ?? 0
  for (const [{ low, start }, from, pattern] of [
    [head, after, /báo\s+cáo(?:(?!báo\s+cáo)[^\n]){0,400}?như\s+sau/u],
    [tail, 0, /trên\s+đây\s+là\s+báo\s+cáo[^\n]{0,400}/u],
  ] as const) {
    const sentence = pattern.exec(low.slice(from, from + 8000))
    const said = sentence && periodIn(sentence[0], false, year)
    if (!sentence || !said) continue
    const base = start + from + sentence.index
    return { value: said.value, from: 'body', start: base + said.start, end: base + said.end }
  }
  return null
}

/** Last day of an EDTF period, or its first where it is open or lies ahead: which list of provinces it goes by. */
function dayIn(period: string, ahead: boolean): string | null {
  const [first, last] = period.split('/') as [string, string?]
  const moment = ahead || !last || last === '..' ? first : last
  if (moment === '..') return null
  return ahead
    ? moment.padEnd(10, '-01')
    : moment + '-12-31'.slice(moment.length === 4 ? 0 : moment.length === 7 ? 3 : 6)
}

// --- kind -------------------------------------------------------------------------------------------------------

function typeOf(title: Title | null, words: string, number: string | null, period: string | null): DocumentType {
  const word = title?.word ?? ''
  if (word === 'nghị quyết') return 'resolution'
  if (/^(?:kế hoạch|chương trình|đề án)/.test(word)) return 'plan'
  if (word === 'quyết định')
    return /(?:ban\s+hành|phê\s+duyệt)\s+(?:kế\s+hoạch|chương\s+trình|đề\s+án)/.test(words) ? 'plan' : 'other'
  if (word === '' && number) {
    if (/nq[-/]|-nq/i.test(number)) return 'resolution'
    if (/(?:\d[-/])(?:kh|ctr|ct|đa)[-/]/i.test(number)) return 'plan'
  }
  if (word !== '' && word !== 'báo cáo') return 'other'
  if (/(?:tổng|sơ)\s+kết/.test(words)) return 'summary'
  if (period === null) return /định\s+kỳ|hàng\s+(?:tháng|quý|năm)/.test(words) ? 'periodic' : 'other'
  const [first, last] = period.split('/') as [string, string?]
  return last !== undefined && (last === '..' || first.slice(0, 4) !== last.slice(0, 4)) && last.length !== 10
    ? 'summary'
    : 'periodic'
}

// --- province ---------------------------------------------------------------------------------------------------

/** Words before a name that make it the province that speaks, or that the text is about. */
const SELF =
  /(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân|địa\s+bàn|tỉnh\s+ủy|thành\s+ủy|đảng\s+bộ|sở\s+nội\s+vụ)(?:\s+(?:tỉnh|thành\s+phố|tp\.?))?\s*$/
/** Words before it in its sentence that make it somebody else's. */
const OTHERS =
  /kinh\s+nghiệm|học\s+tập|học\s+hỏi|tham\s+quan|so\s+với|so\s+sánh|tương\s+tự|giáp\s|các\s+tỉnh|như\s+tỉnh|một\s+số\s+tỉnh|đứng\s+(?:đầu|thứ|sau|trên)|dẫn\s+đầu|xếp\s+(?:sau|trên|thứ)|phối\s+hợp|liên\s+kết|mô\s+hình|gửi/
const BESIDE = /^\s*(?:,|;|và|với|-|–)?\s*(?:tỉnh|thành\s+phố|tp\.?)?\s*$/

const inUnitBelow = ({ unit }: ProvinceMention): boolean =>
  unit !== null && /^(?:huyện|quận|phường|xã|thị\s+trấn|đặc)/.test(unit)

/** The one province that mentions agree on; a name that is only a district's or commune's is no province. */
function only(mentions: readonly ProvinceMention[]): ProvinceMention | null {
  const proper = mentions.filter((mention) => !mention.town)
  const usable = proper.length > 0 ? proper : mentions.filter((mention) => !inUnitBelow(mention))
  const first = usable[0]
  return first && usable.every(({ province }) => province.name === first.province.name) ? first : null
}

/** A province that running text speaks of as its own, by how often it does and no other. */
function ownProvince(source: Zone, from: number, need: number): ProvinceMention | null {
  const mentions = provincesIn(source.low, { text: source.flat })
  const scores = new Map<string, { mention: ProvinceMention; score: number; count: number }>()
  for (const [i, mention] of mentions.entries()) {
    if (mention.start < from || mention.town) continue
    const before = source.low.slice(Math.max(0, mention.start - 120), mention.start)
    const sentence = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1,
    )
    const beside = [mentions[i - 1], mentions[i + 1]].some(
      (other) =>
        other &&
        other.province.name !== mention.province.name &&
        BESIDE.test(source.low.slice(Math.min(other.end, mention.end), Math.max(other.start, mention.start))),
    )
    const points = beside || OTHERS.test(sentence) ? 0 : SELF.test(before) ? 3 : mention.unit !== null ? 1 : 0
    if (points === 0) continue
    const entry = scores.get(mention.province.name) ?? { mention, score: 0, count: 0 }
    scores.set(mention.province.name, { mention: entry.mention, score: entry.score + points, count: entry.count + 1 })
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score)
  if (!best || best.count < 2 || best.score < need || (second && best.score < 3 * second.score)) return null
  return best.mention
}

interface Sources {
  text: string
  head: Zone
  title: Title | null
  header: Header
  tail: Zone
  caption: Caption | null
  issuer: Found<string> | null
}

/** The document's province by its official name of either list; the list is settled once the date is known. */
function provinceOf({ text, head, title, header, tail, caption, issuer }: Sources): Found<string> | null {
  const from = (source: IdentitySource, base: number, mention: ProvinceMention | null): Found<string> | null =>
    mention && { value: mention.province.name, from: source, start: base + mention.start, end: base + mention.end }
  const inside = (source: Zone, start: number, end: number): ProvinceMention[] =>
    provincesIn(source.low.slice(start, end), { text: source.flat.slice(start, end) })

  const named = header.orgs.flatMap((org) =>
    inside(head, org.start, org.end).map((m) => ({ ...m, start: m.start + org.start, end: m.end + org.start })),
  )
  const byHeader = only(named)
  if (byHeader) return from('header', 0, byHeader)
  // A ministry sits in Hà Nội and speaks of provinces; none of them is its own.
  if (header.orgs.some((org) => NATIONAL.test(head.low.slice(org.start, org.end)))) return null

  if (title) {
    const mentions = inside(head, title.start, title.end)
    const mention = only(mentions)
    if (
      mention &&
      !/kinh\s+nghiệm|học\s+tập|tham\s+quan|so\s+sánh/.test(head.low.slice(title.start, title.start + mention.start))
    ) {
      return from('title', title.start, mention)
    }
  }
  if (header.place) {
    const { start, end } = header.place
    const mention = provincesIn(head.low.slice(start, end)).at(-1) ?? null
    // "UBND HUYỆN HÒA BÌNH … Hòa Bình, ngày …" is a district of Bạc Liêu.
    const below = mention && named.some((other) => other.province.name === mention.province.name && inUnitBelow(other))
    if (mention && !below) return from('place', start, mention)
  }
  const signed = SIGNED_FOR.exec(tail.low)
  if (signed) {
    const mention = only(inside(tail, signed.index, signed.index + signed[0].length))
    if (mention) return from('signature', tail.start + signed.index, mention)
  }
  if (issuer && issuer.from === 'body') {
    const mention = only(inside(head, issuer.start, issuer.end))
    if (mention) return from('body', issuer.start, mention)
  }
  if (caption?.issuer) {
    const { start, end } = caption.issuer
    const piece = zone(text, start, end)
    const mention = only(provincesIn(piece.low))
    if (mention) return from('appendix', start, mention)
  }
  const near = ownProvince(head, title?.end ?? 0, 3)
  if (near) return from('body', 0, near)
  const whole = ownProvince({ flat: text, low: lowered(text), start: 0 }, 0, 6)
  return from('body', 0, whole)
}

// --- all together -----------------------------------------------------------------------------------------------

/** Reads what a document says of itself. `text` is NFC; a byte order mark, CRLF and Markdown signs do no harm. */
export function identify(text: string): Identity {
  const end = headEnd(text, HEAD_LINES)
  const head = zone(text, 0, end)
  const lines = linesOf(head.flat)
  const title = findTitle(head, lines)
  const header = readHeader(head, title?.header ?? headerWithoutTitle(lines))
  const tail = tailOf(text, Math.min(title?.end ?? 0, text.length))
  const caption = captionOf(text, title)

  const number = header.number ?? caption?.number ?? null
  const date =
    header.date ??
    caption?.date ??
    dateElsewhere([{ ...head, low: head.low.slice(title?.end ?? 0), start: title?.end ?? 0 }, tail])
  const year = date?.value.slice(0, 4) ?? header.year ?? header.numberYear
  const issuer = issuerOf(head, title, header, tail, caption)
  const period = periodOf(head, title, tail, year)
  const province = provinceOf({ text, head, title, header, tail, caption, issuer })

  const type = typeOf(
    title,
    title ? head.low.slice(title.start, title.end) : '',
    number?.value ?? null,
    period?.value ?? null,
  )
  const ahead = type === 'plan' || type === 'resolution'
  const day = date?.value ?? (period && dayIn(period.value, ahead)) ?? (header.year && `${header.year}-01-01`)
  const official = province && findProvince(province.value, day || null)
  const superior = header.orgs.length > 1 && issuer?.from === 'header' ? readable(header.orgs.at(-2)!.text) : null
  const where = (found: Evidence | null): Evidence | null =>
    found && { from: found.from, start: found.start, end: found.end }
  return {
    type,
    title: title && titleText(head.flat.slice(title.start, title.end)),
    issuer: issuer?.value ?? null,
    superior,
    number: number?.value ?? null,
    date: date?.value ?? null,
    province: official?.name ?? null,
    provinceCode: official && provinceCode(official),
    period: period?.value ?? null,
    evidence: {
      title: title && { from: 'title', start: title.start, end: title.end },
      issuer: where(issuer),
      number: where(number),
      date: where(date),
      province: where(province),
      period: where(period),
    },
  }
}

/** Without a title the header is what stands before the first paragraph. */
function headerWithoutTitle(lines: readonly Line[]): number {
  let end = 0
  for (const line of lines.filter(({ start, end }) => end > start).slice(0, 12)) {
    if (line.end - line.start > 120) break
    end = line.end
  }
  return end
}

/** "BÁO CÁO↵Tình hình …" → "Báo cáo Tình hình …". A title that is all capitals stays as printed. */
function titleText(printed: string): string {
  const text = squeeze(printed)
  if (isUpper(text)) return text
  const lines = printed
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '')
  const own = lines.findIndex((line) => !isUpper(line))
  if (own > 0) return [readable(lines.slice(0, own).join(' ')), ...lines.slice(own)].join(' ')
  const word = TYPE.exec(lowered(text))?.[0]
  if (!word) return text
  return text.slice(0, 1).toUpperCase() + text.slice(1, word.length).toLowerCase() + text.slice(word.length)
}
