import type { Block } from '../document/types.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { BlockContext, ReportContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, endOf, startOf } from './scopes.ts'
import { type Settled, saidAt, unplaced } from './settled.ts'

const NOW = unplaced('now', 'unsaid')

/** What time a number holds for: said beside it, in its sentence, or carried from further off. */
export function settlePeriod(quantity: Quantity, context: ReportContext, flow: boolean): Settled {
  const at = context.of(quantity.block)
  const earlier = startsMove(quantity)
  const own = besideNumber(quantity, at, context)
  const settled = own ?? periodAt(quantity.block, quantity.start, context, 0)
  if (earlier && settled && !own) return timeBefore(settled)
  return settled ?? periodOfDocument(context, flow) ?? (flow ? ofParagraphBefore(quantity.block, context) : null) ?? NOW
}

/** "tụt từ thứ 20 xuống thứ 31": the first number holds for the time before. */
export function startsMove(quantity: Quantity): boolean {
  const { block } = quantity
  const left = block.lower.slice(Math.max(0, quantity.start - 30), quantity.start)
  return (
    (quantity.unit === 'rank' || quantity.unit === 'percent' || quantity.unit === 'points') &&
    /từ\s+(?:vị trí\s+|vị thứ\s+|thứ\s+|hạng\s+|thứ hạng\s+|xếp\s+)*$/.test(left) &&
    /^[^.;]{0,40}?(?<!trở)\s(?:xuống|lên|còn)\s/.test(block.lower.slice(quantity.stop, quantity.stop + 60))
  )
}

/** The time before the one settled: the same span a year earlier. */
export function timeBefore(settled: Settled): Settled {
  const previous = previousOf(settled.value)
  return previous ? { ...settled, value: previous, inferredFrom: 'earlier' } : settled
}

/** The same days of another year, by the year in which they end: "2020-12-15/2021-06-14" of 2020 begins in 2019. */
export function sameMonths(period: string, year: string): string {
  const later = Number(/(\d{4})[\d-]*$/.exec(period)?.[1] ?? year) - Number(year)
  return period.replaceAll(/(?<![\d-])\d{4}/g, (own) => String(Number(own) - later))
}

/** The same span a year earlier; for a span of years, the span before it. */
export function previousOf(value: string): string | null {
  const years = value.match(/^(\d{4})(-\d{2}(?:-\d{2})?)?(?:\/(\d{4})(-\d{2}(?:-\d{2})?)?)?$/)
  if (!years) return null
  const [, from, fromRest = '', to, toRest = ''] = years
  if (to === undefined) return `${Number(from) - 1}${fromRest}`
  const length = from === to ? 1 : Number(to) - Number(from) + 1
  return `${Number(from) - length}${fromRest}/${Number(to) - length}${toRest}`
}

/** Nothing, or how large the change is, between the year compared with and a bracket. */
const OF_CHANGE = /^\s*(?:(?:là\s+)?\d[\d.,]*\s*(?:%|điểm(?:\s+phần\s+trăm|\s+%)?|bậc|hạng)?\s*)?$/

/** A period in the number's own bracket, or right after the number. */
function besideNumber(quantity: Quantity, at: BlockContext, context: ReportContext): Settled | null {
  const { lower } = quantity.block
  const bracket = bracketOf(at.text, quantity.start)
  if (bracket) {
    // "so với năm 2021 (6,14 điểm)", "thấp hơn năm 2021 0,35 điểm (6,14 điểm)": the bracket gives the value compared with.
    const compared = at.reading.periods.findLast(
      (period) => period.end <= bracket.start && OF_CHANGE.test(lower.slice(period.end, bracket.start)),
    )
    const inside = at.periods.some((period) => period.start > bracket.start && period.end <= quantity.start)
    const rest = /(?:còn|sẽ)\s/.test(lower.slice(bracket.start, quantity.start))
    if (compared?.kind === 'base' && !inside && !rest && quantity.change === 0) {
      const value = resolve(compared, quantity.block, compared.start, context)
      if (value) return saidAt(value, quantity.block, compared)
    }
  }
  const after = at.periods.find((period) => period.start >= quantity.stop && period.kind !== 'base')
  if (!after || after.kind === 'now') return null
  const gap = lower.slice(quantity.stop, after.start)
  // "giảm từ 203 phòng (năm 2015) xuống còn 176", "8.214 người dự thi (năm 2017)".
  if (/^[^,;.()\d]{0,40}\(\s*$/.test(gap) && lower[after.end] === ')') {
    const value = resolve(after, quantity.block, after.start, context)
    if (value) return saidAt(value, quantity.block, after)
  }
  const ofMove = isOfMove(lower, quantity, after) && resolve(after, quantity.block, after.start, context)
  if (ofMove) return saidAt(ofMove, quantity.block, after)
  const next = at.reading.quantities.find((other) => other.start > quantity.start)
  if (next && next.start < after.start) return null
  const leftSame = at.periods.some(
    (period) =>
      period.end <= quantity.start && period.kind !== 'base' && !/[,;.(]/.test(lower.slice(period.end, quantity.start)),
  )
  const words = gap.trim() === '' ? 0 : gap.trim().split(/\s+/).length
  const clean = !/[,;.()]|(?:^|\s)(?:và|so|với|như|sang|để|từ khi)(?:\s|$)/.test(gap.replace(/^\s*%/, ''))
  if (!clean) return null
  const deadline = after.kind === 'until' || after.kind === 'deadline'
  if (
    words <= (leftSame ? 1 : deadline ? 12 : 6) &&
    !/^\s*(?:là|đạt|có|:|giảm|tăng|xếp|đứng)/.test(lower.slice(after.end))
  ) {
    const value = resolve(after, quantity.block, after.start, context)
    if (value) return saidAt(value, quantity.block, after)
  }
  return null
}

/**
 * "từ 70,2 điểm, hạng 46/63 của năm 2016 đã vươn lên 81,9 điểm, hạng 29/63 vào năm 2020": the year after each pair is of
 * both its numbers.
 */
function isOfMove(lower: string, { start, stop }: Quantity, year: PeriodMention): boolean {
  const between = lower.slice(stop, year.start)
  if (!/^[^.;():\d]{0,12},\s*(?:xếp\s+)?(?:hạng|thứ|vị trí|bậc)\s[^.;,()]{1,24}\s(?:của|vào|trong)\s+$/.test(between))
    return false
  const left = lower.slice(Math.max(0, start - 24), start)
  return (
    /(?:lên|xuống|còn)\s+$/.test(left) || (/từ\s+$/.test(left) && LEADS_ON.test(lower.slice(year.end, year.end + 16)))
  )
}

/** "từ 70,2 điểm, hạng 46/63 (của năm 2016 đã vươn lên)". */
const STARTED = /(?:^|\s)từ\s[^.;]{0,40}\d[^.;,]{0,16}$/
const LEADS_ON = /^\s*(?:đã\s+)?(?:lên|xuống|còn|tăng lên|giảm xuống|vươn lên|giảm còn)(?![a-zà-ỹ])/
const REFERS = /^\s*(?:theo đó|qua đó|kết quả|trong đó|cụ thể|từ đó)(?![a-zà-ỹ])/

/** The period in force at a place of a block: the nearest before it, then what the block itself hangs from. */
export function periodAt(block: Block, offset: number, context: ReportContext, depth: number): Settled | null {
  if (depth > 4) return null
  const at = context.of(block)
  const bracket = bracketOf(at.text, offset)
  const sentence = startOf(at.text.sentenceEnds, offset)
  const usable = at.periods.filter((period) => {
    if (period.kind === 'base' || period.end > offset) return false
    // "từ vị trí 27 năm 2022 lên vị trí 21": the start's year is its own.
    if (
      STARTED.test(block.lower.slice(Math.max(0, period.start - 64), period.start)) &&
      LEADS_ON.test(block.lower.slice(period.end, period.end + 16))
    )
      return false
    const around = bracketOf(at.text, period.start)
    return (
      around === null ||
      // "trong 03 năm (2021 - 2024)": the bracket spells out the time before it.
      /(?:năm|giai đoạn|nhiệm kỳ|tháng|quý)\s*$/.test(block.lower.slice(0, around.start)) ||
      (bracket !== null && around.start <= bracket.start && bracket.end <= around.end) ||
      around === bracket
    )
  })
  const act = ofAct(at, sentence, offset)
  if (act) return act
  if (bracket) {
    const inside = usable.findLast((period) => period.start > bracket.start)
    const value = inside && resolve(inside, block, inside.start, context)
    if (value) return saidAt(value, block, inside)
  }
  for (const same of usable.toReversed()) {
    if (same.start < sentence) break
    if (bracket && same.end > bracket.start) continue
    // "Năm 2019, thi tuyển hiệu trưởng giai đoạn 2019-2025, kết quả tuyển được 6 người": a plan's time is not the result's.
    if (isAhead(same, context) && /(?:^|[\s,;])(?:kết quả|đã)\s/.test(block.lower.slice(same.end, offset))) continue
    const value = resolve(same, block, same.start, context)
    if (value) return saidAt(value, block, same)
  }
  // "…, 4.127 viên chức kể từ năm 2021 đến nay.": what a sentence ends with holds for all of it.
  const end = endOf(at.text.sentenceEnds, offset, block.text.length)
  const closing = at.periods.find(
    (period) =>
      period.start > offset &&
      // "63 văn bản hết hiệu lực toàn bộ và 17 văn bản hết hiệu lực một phần năm 2020."
      (period.kind === 'since'
        ? block.lower.endsWith('nay', period.end)
        : period.kind === 'in' && !period.relative && !/[,;:(]/.test(block.lower.slice(offset, period.start))) &&
      /^[\s.;]*$/.test(block.lower.slice(period.end, end)),
  )
  if (closing && !bracketOf(at.text, closing.start)) {
    const value = resolve(closing, block, closing.start, context)
    if (value) return saidAt(value, block, closing)
  }
  // What a sentence begins with holds for the sentences after it; "theo đó" takes up all that the last one said.
  const refers = REFERS.test(block.lower.slice(sentence, sentence + 16))
  for (const period of usable.toReversed()) {
    if (period.start >= sentence) continue
    const start = startOf(at.text.sentenceEnds, period.start)
    if (isUnderOtherLabel(at, start, offset)) continue
    const lead = block.lower.slice(start, period.start)
    const topical =
      lead.trim().length <= 28 || period.kind === 'since' || (period.kind === 'until' && !/[,;]/.test(lead))
    if (!topical && period.kind !== 'in') continue
    if (!topical && !refers && !/(?:trong|cuối|đầu|của|:)\s*$/.test(lead)) continue
    if (period.kind === 'now' && !/^\s*(?:trong đó|cụ thể|gồm)/.test(block.lower.slice(sentence, sentence + 16)))
      return null
    const value = resolve(period, block, period.start, context)
    if (value) return saidAt(value, block, period, 'earlier-sentence')
  }
  if (block.calledFrom && block.calledFrom.block !== block) {
    const settled = periodAt(block.calledFrom.block, block.calledFrom.at, context, depth + 1)
    return settled && { ...settled, inferredFrom: settled.inferredFrom ?? 'footnote-mark' }
  }
  if (block.parent && block.parent !== block) {
    const settled = periodAt(block.parent, block.parent.text.length, context, depth + 1)
    if (settled) return { ...settled, inferredFrom: settled.inferredFrom ?? 'list' }
  }
  return fromHeading(block, context)
}

/** Whether a span ends after the year that the report can state results for. */
function isAhead({ value }: PeriodMention, { year }: ReportContext): boolean {
  const end = /^\d{4}\/(\d{4})$/.exec(value)?.[1]
  return end !== undefined && year !== null && Number(end) > year
}

const ACT = /(?:ban hành|ký|có)\s+(?:các\s+)?(?:quyết định|nghị quyết)\s+số\s\S+\s+(?:ngày\s+)?$/
const ACT_SAYS = /^\s*(?:của\s[^;.()]{0,60}?\s)?(?:về\s+)?(?:việc\s+)?(?:công bố|phê duyệt)\s[^;.]*$/

/** "ban hành Quyết định số 54/QĐ-UBND ngày 23/3/2020 về công bố 176 dịch vụ": what an act says is of its year. */
function ofAct({ block, reading }: BlockContext, sentence: number, offset: number): Settled | null {
  const signed = reading.periods.findLast(
    ({ start, end, value }) =>
      start >= sentence &&
      end <= offset &&
      /^\d{4}-\d{2}-\d{2}$/.test(value) &&
      ACT.test(block.lower.slice(sentence, start)) &&
      ACT_SAYS.test(block.lower.slice(end, offset)),
  )
  const later = signed && reading.periods.some(({ start, end }) => start >= signed.end && end <= offset)
  return signed && !later ? saidAt(signed.value.slice(0, 4), block, signed) : null
}

/** A heading run into a paragraph: "Bồi dưỡng kỹ năng: Đã mở 12 lớp". */
const RUN_IN = /^\s*\p{Lu}[^.;:()]{3,90}:\s+\p{Lu}/u

/** Whether the sentence at `start` stands under one heading run into the paragraph, and `offset` under a later one. */
function isUnderOtherLabel({ block, text }: BlockContext, start: number, offset: number): boolean {
  const starts = [0, ...text.sentenceEnds].filter((at) => at < offset && RUN_IN.test(block.text.slice(at, at + 120)))
  const last = starts.at(-1)
  return last !== undefined && start < last && starts.some((at) => at <= start)
}

/** "Từ năm 2011 đến nay, …": what goes on being counted is counted so in the next paragraphs of the section too. */
function ofParagraphBefore(block: Block, context: ReportContext): Settled | null {
  let at = context.before(block)
  for (let i = 0; at && i < 3; at = context.before(at), i++) {
    const { periods, text } = context.of(at)
    const last = periods.findLast(
      (period) => period.kind !== 'base' && period.kind !== 'now' && !bracketOf(text, period.start),
    )
    if (!last) continue
    const value = last.kind === 'since' ? resolve(last, at, last.start, context) : null
    return value ? saidAt(value, at, last, 'earlier-paragraph') : null
  }
  return null
}

/** A heading that dates what stands under it: "2.2. Chỉ tiêu đến năm 2025", "Năm 2019". */
function fromHeading(block: Block, context: ReportContext): Settled | null {
  const target = context.headingRole(block.section)?.role === 'target'
  for (let section = block.section; section.parent; section = section.parent) {
    if (!section.block || section.block === block) continue
    const heading = context.of(section.block)
    const period = heading.periods.findLast((p) => p.kind !== 'base' && p.kind !== 'now')
    if (!period) continue
    if (section.block.kind !== 'heading' && section.block.text.length > 200) continue
    // "Năm 2019", "c) Kết quả giải quyết hồ sơ (từ ngày 01/7 đến hết ngày 30/11/2025)".
    const leads = period.start < 24 || /^\s*\)[\s:.]*$/.test(heading.block.lower.slice(period.end))
    if (!target && !leads) continue
    const value = resolve(period, section.block, period.start, context)
    if (value) return saidAt(value, section.block, period, 'heading')
  }
  return null
}

/** A periodic report counts what was done in its period; a plan of one year says what is to be reached in it. */
function periodOfDocument({ identity: { type, period } }: ReportContext, flow: boolean): Settled | null {
  if (period === null) return null
  if (type === 'periodic' && flow) return unplaced(period, 'report-period')
  return type === 'plan' && /^\d{4}$/.test(period) ? unplaced(period, 'report-period') : null
}

/** EDTF of a mention, with what it leaves open ("trong năm", "6 tháng đầu năm", "cuối nhiệm kỳ") settled from context. */
export function resolve(period: PeriodMention, block: Block, offset: number, context: ReportContext): string | null {
  if (period.relative === null) return period.value
  const documentPeriod = context.identity.period
  const year =
    yearBefore(block, offset, context) ??
    (period.relative === 'year' ? yearOfHeading(block, context) : null) ??
    documentPeriod?.match(/\d{4}/g)?.at(-1) ??
    context.year?.toString() ??
    null
  if (period.relative === 'half') return year ? period.value.replaceAll(/(^|\/)-/g, `$1${year}-`) : null
  if (period.relative === 'year') return year
  if (period.relative === 'same-months')
    return (documentPeriod && sameMonths(documentPeriod, period.value)) ?? period.value
  if (period.relative === 'to-date')
    return documentPeriod?.startsWith(`${year}-01/${year}-`) ? documentPeriod : year && `${year}-01/..`
  if (period.relative === 'document') {
    if (!period.value.startsWith('-')) return documentPeriod
    // "9 tháng" in a report on the third quarter, or on nine months: what they end with says which year.
    const end = documentPeriod?.match(/(\d{4})(-\d{2})$/)
    return end && period.value.endsWith(`/${end[2]}`) ? period.value.replaceAll(/(^|\/)-/g, `$1${end[1]}-`) : null
  }
  if (period.relative === 'formerly') return untilChange(period, context.of(block))
  if (period.relative === 'span') return spanOfYears(Number(period.value), context)
  if (period.relative === 'term') return termEnd(context)
  return null
}

/** "Trước đây, tỷ lệ chỉ đạt 70%; từ năm 2016 đã …": formerly is until what is set against it. */
function untilChange(formerly: PeriodMention, { periods }: BlockContext): string | null {
  const change = periods.find(({ start, kind }) => start > formerly.end && kind === 'since')
  const year = change && /^\d{4}/.exec(change.value)?.[0]
  return year ? `../${Number(year) - 1}` : null
}

/** "trong 03 năm" of a report on those years: the years that it covers, from the first. */
function spanOfYears(count: number, context: ReportContext): string | null {
  const covered = /^(\d{4})(?:-\d{2})*\/(?:(\d{4})|\.\.)/.exec(context.identity.period ?? '')
  if (!covered || count < 2) return null
  const from = Number(covered[1])
  const to = from + count - 1
  if (covered[2] ? Number(covered[2]) !== to : context.year === null || to > context.year) return null
  return `${from}/${to}`
}

function yearBefore(block: Block, offset: number, context: ReportContext): string | null {
  const period = context
    .of(block)
    .periods.findLast((p) => p.end <= offset && p.relative === null && p.kind !== 'base' && /^\d{4}$/.test(p.value))
  return period?.value ?? null
}

/** "Phương hướng năm 2026": which year "trong năm" is under that heading. */
function yearOfHeading(block: Block, context: ReportContext): string | null {
  const settled = context.headingRole(block.section)?.role === 'target' ? fromHeading(block, context) : null
  return settled && /^\d{4}$/.test(settled.value) ? settled.value : null
}

/** Five-year terms of the Party's congresses end in 2015, 2020, 2025 … (Party statute; terms run 2015–2020, 2020–2025). */
function termEnd(context: ReportContext): string | null {
  const year = context.year
  return year === null ? null : String(Math.ceil((year + (year % 5 === 0 ? 1 : 0)) / 5) * 5)
}

/** "xếp 34/63 (năm 2021 là 25/63, giảm 09 bậc)": the fall is of the year outside the bracket, from the year in it. */
export function periodOfChange(quantity: Quantity, context: ReportContext): Settled | null {
  const at = context.of(quantity.block)
  const bracket = bracketOf(at.text, quantity.start)
  if (!bracket || !at.reading.quantities.some((other) => other.start > bracket.start && other.start < quantity.start))
    return null
  const inside = at.periods.find(
    (period) => period.start > bracket.start && period.end <= quantity.start && period.kind === 'in',
  )
  const outside = inside && periodAt(quantity.block, bracket.start, context, 0)
  return outside && /^\d{4}$/.test(inside.value) && inside.value < outside.value ? outside : null
}

/** What a change is measured against: the comparison nearest to the number in its clause or sentence. */
export function settleBase(quantity: Quantity, period: string, context: ReportContext): Settled | null {
  const { block } = quantity
  const at = context.of(block)
  const sentenceEnd = endOf(at.text.sentenceEnds, quantity.start, block.text.length)
  const sentence = startOf(at.text.sentenceEnds, quantity.start)
  const bases = at.reading.periods.filter(
    (mention) => mention.kind === 'base' && mention.start >= sentence && mention.end <= sentenceEnd,
  )
  const after = bases.find(
    (mention) =>
      mention.start >= quantity.stop &&
      !/[;]/.test(block.lower.slice(quantity.stop, mention.start)) &&
      mention.start - quantity.stop < 90,
  )
  const mention = after ?? bases.findLast((m) => m.end <= quantity.start)
  if (!mention) return baseBeside(quantity, period, at)
  const value = valueOfBase(mention, quantity, period, context)
  return value === null ? null : saidAt(value, block, mention)
}

/** EDTF of a comparison: "so với cùng kỳ" is the same span of the year before, or of the year that it names. */
function valueOfBase(
  mention: PeriodMention,
  { block }: Quantity,
  period: string,
  context: ReportContext,
): string | null {
  if (mention.relative === 'previous') {
    // "cùng kỳ năm 2022" names the year: the same months of it.
    const year = /\d{4}/.exec(block.lower.slice(mention.start, mention.end + 12))?.[0]
    if (year && /^\d{4}-/.test(period)) return sameMonths(period, year)
    return year ?? previousOf(period)
  }
  const value = resolve(mention, block, mention.start, context)
  if (
    value &&
    /^\d{4}$/.test(value) &&
    /^(\d{4})-\d{2}\/\1-\d{2}$/.test(period) &&
    /cùng kỳ\s*(?:của\s+)?$/.test(block.lower.slice(0, mention.start))
  )
    return sameMonths(period, value)
  return value
}

/** A base said without "so với": "tăng 07 hạng (năm 2020: 22/63)", "từ thứ 31 năm 2022 xuống", "(năm 2018: 6,27 điểm), giảm 0,34". */
function baseBeside(quantity: Quantity, period: string, at: BlockContext): Settled | null {
  if (quantity.change === 0) return null
  const { lower } = quantity.block
  const year = period.match(/\d{4}/g)?.at(-1)
  if (!year) return null
  const near = at.periods.filter(
    (mention) =>
      /^\d{4}$/.test(mention.value) &&
      mention.value < year &&
      mention.start > quantity.start - 90 &&
      mention.end < quantity.stop + 60,
  )
  for (const mention of near) {
    const inBracket =
      bracketOf(at.text, mention.start) !== null &&
      bracketOf(at.text, mention.start) !== bracketOf(at.text, quantity.start)
    const moved = mention.start > quantity.stop && /^[^.;]{0,40}từ\s/.test(lower.slice(quantity.stop, mention.start))
    if (inBracket || moved) return saidAt(mention.value, quantity.block, mention, 'year-beside')
  }
  // "Năm 2022 ở vị trí 34/63. Phấn đấu đến hết nhiệm kỳ tăng 04 bậc": from where it stands now.
  const earlier = at.periods.findLast(
    (mention) =>
      mention.end <= quantity.start && /^\d{4}$/.test(mention.value) && mention.kind === 'in' && mention.value < year,
  )
  return earlier && /(?:đến|tới)/.test(lower.slice(earlier.end, quantity.start))
    ? saidAt(earlier.value, quantity.block, earlier, 'year-beside')
    : null
}
