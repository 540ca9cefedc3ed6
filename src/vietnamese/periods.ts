/** A stretch of time named in a text. */
export interface PeriodMention {
  start: number
  end: number
  /** EDTF; `now` for "hiện nay"; `..` sides are open. */
  value: string
  /** How it is said: a point or span, the time up to which, or a comparison ("so với năm 2019"). */
  kind: 'in' | 'until' | 'since' | 'base' | 'now' | 'deadline'
  /** The year stood without a number ("trong năm", "đến cuối nhiệm kỳ"): to be settled from context. */
  relative: 'year' | 'term' | 'previous' | 'same-months' | 'half' | 'span' | 'document' | 'to-date' | 'formerly' | null
}

const Y = '(?:19|20)\\d{2}'
/** A day, month or year with its year: "02/8/2018", "2.8.2018", "15 tháng 6 năm 2023", "6/2023", "6 năm 2023", "2023". */
const DATED = `\\d{1,2}/\\d{1,2}/${Y}|\\d{1,2}\\.\\d{1,2}\\.${Y}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+${Y}|\\d{1,2}/${Y}|(?<=tháng\\s+)\\d{1,2}\\s+năm\\s+${Y}|${Y}`
/** A day or month that takes its year from the day or month after it: "15/12", "15 tháng 12", "01". */
const UNDATED = `(?:\\d{1,2}[/.]\\d{1,2}|(?<=(?:ngày|tháng)\\s+)\\d{1,2}(?:\\s+tháng\\s+\\d{1,2})?)(?=\\s*(?:-|đến|tới)\\s*(?:hết\\s+)?(?:(?:ngày|tháng)\\s+)?\\d{1,2}(?!\\d))`
/** What a number like a year counts after all: "trong 6 tháng 2024 hồ sơ". */
const COUNTED = '\\s*(?:hồ sơ|hs|thủ tục|tthc|người|văn bản|trường hợp|lượt|đơn vị|[.,]\\d)'
const COUNT = '(\\d{1,2}|ba|sáu|bẩy|bảy|tám|chín|mười|mười một)'

/**
 * One alternation, so that the text is scanned once; the first that fits at a place wins, so the longest come first.
 * The letters that any of them begins with stand before them all: at most places nothing else has to be tried.
 */
const SCAN = new RegExp(
  `(?=[\\dbcghklmnqstđ])(?:${[
    `(?<sinceNow>(?:từ|kể từ)\\s+(?:(?:đầu|cuối|giữa)\\s+)?(?:năm\\s+|tháng\\s+|ngày\\s+|nhiệm\\s+kỳ\\s+)?(?<from>${Y}(?=\\s?-\\s?${Y})|[\\d/.-]{4,10}|\\d{1,2}\\s+năm\\s+${Y})(?:\\s?-\\s?${Y})?\\s*(?:đến\\s+nay|tới\\s+nay|trở\\s+lại\\s+đây|trở\\s+đi|cho\\s+đến\\s+nay))`,
    `(?<yearToNow>(?:từ|kể từ)\\s+đầu\\s+năm\\s+(?:đến|tới)\\s+nay)`,
    `(?<fromTo>(?:từ|trong|giai đoạn|thời kỳ|nhiệm kỳ|kỳ)\\s+(?:(?:tháng|năm|ngày|các năm|đầu năm|cuối năm)\\s+)?(?<a>${DATED}|${UNDATED})\\s*(?:-|đến|tới|và)\\s*(?:hết\\s+)?(?:(?:tháng|năm|ngày|quý|cuối năm|hết năm)\\s+)?(?<b>${DATED}))`,
    `(?<months>${COUNT}\\s*(?:tháng|th|t)(?:\\s+(?<half>đầu|cuối))?(?:(?:\\s*(?:của\\s+)?(?:năm\\s+|/\\s*)|(?<=\\dt)|(?<=tháng)\\s+(?!${Y}${COUNTED}))(?<monthsYear>${Y})|\\s+năm)?)(?=[\\s,;:.)/-]|$)`,
    `(?<quarter>quý\\s*(?<q>[1-4]|iv|iii|ii|i)(?:\\s*(?:năm\\s+|[/-]\\s*)(?<quarterYear>${Y}))?)(?![a-zà-ỹ\\d])`,
    `(?<whole>(?:qua|sau|trong)\\s+(?:hơn\\s+|gần\\s+)?(?:thời gian|\\d{1,2}\\s+năm)\\s+(?:triển khai\\s+)?thực hiện|trong\\s+(?:giai đoạn|kỳ)\\s+(?:này|qua|vừa qua|báo cáo)|cả\\s+giai\\s+đoạn(?!\\s+(?:${Y}|từ))|giai\\s+đoạn\\s+này(?<=(?:^|[.:;])\\s*giai\\s+đoạn\\s+này))`,
    `(?<span>(?:(?:trong|qua|sau|suốt|lũy kế|luỹ kế|cộng|tổng)\\s+(?:hơn\\s+)?)?(?<n>\\d{1,2}|hai|ba|bốn|năm)\\s*năm(?!\\s+(?:học|${Y}|trước|liền|liên|một|/)|[a-zà-ỹ]))`,
    `(?<halfTerm>nửa\\s+(?:đầu|cuối)\\s+nhiệm\\s+kỳ)`,
    `(?<day>(?:ngày\\s*)?(?<![\\d./])(?:\\d{1,2}[/.-]\\d{1,2}[/.-]${Y}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+${Y}))(?!\\d)`,
    `(?<month>(?:tháng\\s*(?:0?[1-9]|1[0-2])\\s?[/-]\\s?${Y}|(?<![\\d./])(?:0?[1-9]|1[0-2])\\s?[/-]\\s?${Y}(?!${COUNTED}))(?![\\d/])|tháng\\s*\\d{1,2}\\s+năm\\s+${Y})`,
    `(?<range>(?:(?:các\\s+)?năm\\s+|giai\\s+đoạn\\s+(?:năm\\s+)?|kỳ\\s+|thời\\s+kỳ\\s+|nhiệm\\s+kỳ\\s+)?(?<![\\d/.,-])(?<y1>${Y})\\s?-\\s?(?<y2>${Y})(?![\\d/]))`,
    `(?<list>(?:năm\\s+|(?<=(?:index|papi|sipas|pci|dti|ddci|cchc)\\s+))${Y}(?:\\s*(?:,\\s*và|,|và)\\s*(?:năm\\s+)?${Y}(?![\\d/.,]\\d))+)`,
    `(?<year>(?:năm|nam)\\s+(?<y>${Y})(?![\\d/.-]\\d))`,
    `(?<term>(?:đến\\s+)?(?:cuối|hết)\\s+nhiệm\\s+kỳ)`,
    `(?<previous>(?:cùng kỳ(?:\\s+năm(?!\\s+${Y}))?(?:\\s+(?:trước|ngoái))?|năm\\s+(?:liền\\s+)?(?:kề|trước)(?:\\s+liền\\s+kề)?|năm\\s+liền\\s+trước|năm\\s+ngoái|kỳ\\s+trước|giai đoạn trước|nhiệm kỳ trước))`,
    `(?<formerly>trước đây(?=[\\s,:]))`,
    `(?<now>(?:hiện\\s+(?:nay|tại|có|còn|đã)|đến\\s+nay|tới\\s+nay|tính\\s+đến\\s+(?:nay|thời\\s+điểm)|hiện(?=\\s+(?:toàn|tỉnh|đang|trên|tiếp nhận|duy trì|cung cấp|áp dụng|vận hành|quản lý|sử dụng))|nay(?=\\s+(?:còn|là|có|chỉ còn|đã|tiếp nhận))|đến\\s+thời\\s+điểm))`,
    `(?<thisYear>trong\\s+năm(?!\\s+(?:\\d|học))|cả\\s+năm(?!\\s+\\d))`,
    `(?<bareYear>(?<=[a-zà-ỹ]\\s)${Y}(?=\\s?:\\s\\d)|(?<=(?:trước|sau|kỳ|từ|trong|với|đến|hết|và|par|pci|papi|sipas|index|cuối|đầu|[(;,]|(?<!\\d):)\\s*)${Y}(?=\\s*(?:[:,;)]|\\.(?!\\d)|$|đến|đạt|là|có|xếp|đứng|thứ\\s+\\d|hạng\\s+\\d|của\\s+(?:tỉnh|thành phố)|phải|phấn đấu|và|-|\\()))`,
  ].join('|')})`,
  'g',
)

const COMPARED =
  /(?:so\s+(?:với|sánh với|cùng)?|với|hơn(?:\s+so\s+với)?|bằng|như|thay)\s*(?:kết quả\s+|số liệu\s+|thời điểm\s+)?(?:của\s+)?$/
const BASED =
  /(?:so\s+với|so\s+cùng|so|sánh\s+với|hơn\s+so\s+với|hơn)\s+(?:với\s+)?(?:[a-zà-ỹ]+\s+){0,3}$|so\s+với\s+(?:tổng\s+)?(?:số|chỉ tiêu|biên chế|kế hoạch)\s[^,;.()\d]{0,60}\s$/
const UNTIL =
  /(?:tính\s+)?(?:đến|tới|cho đến|cho tới|vào)\s+(?:hết\s+|cuối\s+|trước\s+|ngày\s+|thời điểm\s+|hết\s+ngày\s+)*$/
/** "Cùng kỳ năm 2020 ban hành 51 văn bản": not a comparison but the time itself. */
const SAME_MONTHS = /(?:^|[.;:(])\s*cùng kỳ\s+(?:của\s+)?$/
const SINCE = /(?:từ|kể từ)\s+(?:đầu\s+)?$/
const NUMBER_WORDS: Record<string, number> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
}
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Finds every period named in a folded text. Spans do not overlap. */
export function periodsIn(lower: string): PeriodMention[] {
  const found: PeriodMention[] = []
  for (const { from, match } of nearAnchors(lower)) {
    const g = match.groups!
    const start = from + match.index
    const end = start + match[0].length
    const left = lower.slice(Math.max(0, start - 90), start)
    const mention = (
      value: string,
      kind: PeriodMention['kind'] = kindFrom(left),
      relative: PeriodMention['relative'] = null,
    ): void => {
      found.push({ start, end, value, kind, relative })
    }
    if (g.yearToNow) {
      mention('', 'since', 'to-date')
    } else if (g.sinceNow) {
      const from = toEdtf(g.from!)
      if (from) mention(`${from}/..`, 'since')
    } else if (g.fromTo) {
      const b = toEdtf(g.b!)
      const a = toEdtf(g.a!) ?? (b && sameYear(g.a!, b))
      if (a && b) mention(wholeMonths(a, b), BASED.test(left) ? 'base' : 'in')
    } else if (g.months) {
      readMonths(g, left, lower.slice(end, end + 2), mention)
    } else if (g.quarter) {
      const q = ROMAN[g.q!] ?? Number(g.q)
      if (g.quarterYear) mention(`${g.quarterYear}-${pad(q * 3 - 2)}/${g.quarterYear}-${pad(q * 3)}`)
      else mention(`-${pad(q * 3 - 2)}/-${pad(q * 3)}`, kindFrom(left), 'half')
    } else if (g.day || g.month) {
      const value = toEdtf(match[0].replace(/^(?:ngày|tháng)\s*/, ''))
      if (value) mention(value)
    } else if (g.range) {
      if (Number(g.y2) > Number(g.y1) && Number(g.y2) - Number(g.y1) <= 40)
        mention(`${g.y1}/${g.y2}`, BASED.test(left) ? 'base' : UNTIL.test(left) ? 'in' : kindFrom(left))
    } else if (g.list) {
      const years = Array.from(g.list.matchAll(/\d{4}/g), ({ index, 0: year }) => ({ year, at: start + index }))
      const ascending = years.every(({ year }, i) => i === 0 || year > years[i - 1]!.year)
      // "so với năm 2021, năm 2022 đạt": what is compared with, and what is compared.
      if (ascending && !BASED.test(left)) mention(`${years[0]!.year}/${years.at(-1)!.year}`, 'in')
      else
        for (const [i, { year, at }] of years.entries())
          found.push({
            start: i === 0 ? start : at,
            end: at + 4,
            value: year,
            kind: i === 0 ? kindFrom(left) : 'in',
            relative: null,
          })
    } else if (g.year && SAME_MONTHS.test(left)) {
      mention(g.y!, 'in', 'same-months')
    } else if (g.year) {
      const since = SINCE.test(left) && !/^\s*(?:-|đến|tới)/.test(lower.slice(end, end + 8))
      mention(since ? `${g.y}/..` : g.y!, since ? 'since' : kindFrom(left))
    } else if (g.bareYear && SAME_MONTHS.test(left)) {
      mention(match[0], 'in', 'same-months')
    } else if (g.bareYear) {
      mention(match[0])
    } else if (g.term) {
      mention('', 'deadline', 'term')
    } else if (g.previous) {
      mention('', 'base', 'previous')
    } else if (g.whole) {
      mention('', 'in', 'document')
    } else if (g.span) {
      mention(String(Number(g.n) || NUMBER_WORDS[g.n!]), 'in', 'span')
    } else if (g.thisYear) {
      mention('', 'in', 'year')
    } else if (g.formerly) {
      mention('', 'in', 'formerly')
    } else if (g.now) {
      mention('now', 'now')
    }
  }
  return found
}

/** Words and numbers of which every period has one. */
const ANCHOR =
  /(?:19|20)\d{2}|tháng|\dt\/|\dth|quý|hiện|đến nay|tới nay|tính đến|trước đây|thời điểm|thời gian|nhiệm kỳ|cùng kỳ|kỳ trước|giai đoạn (?:trước|này|qua|vừa)|cả giai đoạn|năm|nửa|nay(?= (?:còn|là|có|tiếp nhận))/g
/** No period reaches further from one of its anchors. */
const REACH = 44

/** Scans only the stretches around anchors: most of a text names no time. */
function nearAnchors(lower: string): { from: number; match: RegExpExecArray }[] {
  const found: { from: number; match: RegExpExecArray }[] = []
  let from = -1
  let to = -1
  const scan = (): void => {
    const stretch = lower.slice(from, to)
    SCAN.lastIndex = 0
    for (let match = SCAN.exec(stretch); match; match = SCAN.exec(stretch)) found.push({ from, match })
  }
  for (const anchor of lower.matchAll(ANCHOR)) {
    if (to < 0 || anchor.index - REACH > to) {
      if (to > 0) scan()
      from = Math.max(0, anchor.index - REACH)
    }
    to = Math.min(lower.length, anchor.index + REACH)
  }
  if (to > 0) scan()
  return found
}

function readMonths(
  g: Record<string, string | undefined>,
  left: string,
  right: string,
  mention: (value: string, kind?: PeriodMention['kind'], relative?: PeriodMention['relative']) => void,
): void {
  const words = /^(?:\d{1,2}|[a-zà-ỹ]+(?:\s+một)?)/.exec(g.months!)![0]
  const count = Number(words) || NUMBER_WORDS[words] || 0
  if (count < 1 || count > 12) return
  // "Trong 06 tháng": what a report on six months calls its time.
  if (
    !g.half &&
    !g.monthsYear &&
    [3, 6, 9, 11].includes(count) &&
    (/^\s*:/.test(right) || /(?:trong|qua|sau|của|[.;:,(])\s*$/.test(left))
  )
    mention(`-01/-${pad(count)}`, 'in', 'document')
  if (!g.half && !g.monthsYear) return
  const [from, to] = g.half === 'cuối' ? [13 - count, 12] : [1, count]
  const span = (year: string): string => `${year}-${pad(from)}/${year}-${pad(to)}`
  if (g.monthsYear) mention(span(g.monthsYear))
  else mention(span(''), undefined, 'half')
}

/** "tương đương 8,5% biên chế được giao năm 2015": the year of what the share is of. */
const SHARE_OF_YEAR =
  /(?:bằng|tương đương|tương ứng|chiếm)(?:\s+(?:với|tỷ lệ|khoảng|gần|hơn))*\s+[\d.,]+\s*%\s+(?:so với\s+)?(?:tổng\s+)?(?:số|biên chế)(?:\s[^.;()\d]{0,60})?\s$/

function kindFrom(left: string): PeriodMention['kind'] {
  if (SHARE_OF_YEAR.test(left)) return 'base'
  if (BASED.test(left) || /cùng kỳ\s+(?:của\s+)?$/.test(left)) return 'base'
  if (COMPARED.test(left) && /so|hơn|với\s*$/.test(left) && !/cùng với\s*$/.test(left))
    return /(?:so|hơn)[^,;.]{0,25}$/.test(left) ? 'base' : 'in'
  if (UNTIL.test(left)) return 'until'
  return 'in'
}

/** "từ ngày 01/01 đến ngày 30/6/2022" are the first six months: one time has one spelling. */
function wholeMonths(from: string, to: string): string {
  const first = /^(\d{4}-\d{2})-01$/.exec(from)?.[1]
  const [, last, day] = /^(\d{4}-\d{2})-(\d{2})$/.exec(to) ?? []
  if (!first || !last || Number(day) !== daysIn(Number(last.slice(0, 4)), Number(last.slice(5)))) return `${from}/${to}`
  return first === last ? first : `${first}/${last}`
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}

/** The start of a span of which only the end has its year: "từ ngày 15/12 đến 14/6/2023"; null where the two are not alike. */
function sameYear(start: string, end: string): string | null {
  const parts = start.match(/\d+/g) ?? []
  if (parts.length !== end.split('-').length - 1) return null
  const from = (year: number): string | null => toEdtf([...parts, year].join('/'))
  const year = Number(end.slice(0, 4))
  const same = from(year)
  return same !== null && same > end ? from(year - 1) : same
}

/** "2019", "8/2018", "02/8/2018", "5 năm 2019" or "7 tháng 6 năm 2019" as EDTF; null where no such time exists. */
export function toEdtf(print: string): string | null {
  const parts = print.match(/\d+/g)?.map(Number) ?? []
  if (parts.length === 1) return parts[0]! >= 1900 && parts[0]! < 2100 ? String(parts[0]) : null
  const [year, month, day] = parts.reverse()
  if (!year || year < 1900 || year > 2099 || !month || month < 1 || month > 12) return null
  if (day === undefined) return `${year}-${pad(month)}`
  if (day < 1 || day > daysIn(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}
