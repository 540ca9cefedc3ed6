import type { Block } from '../document/types.ts'
import { previousOf } from '../records/edtf.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { BlockContext, ReportContext } from './context.ts'
import { LEADS_ON, periodAt, REFERS } from './period-in-force.ts'
import { resolve } from './period-value.ts'
import type { Quantity } from './quantity.ts'
import { type Settled, saidAt, unplaced } from './settled.ts'
import { bracketOf, endOf, startOf } from './text.ts'

const NOW = unplaced('now', 'unsaid')

/** What time a number holds for: said beside it, in its sentence, or carried from further off. */
export function settlePeriod(quantity: Quantity, context: ReportContext, flow: boolean): Settled {
  const at = context.of(quantity.block)
  const earlier = startsMove(quantity)
  const own = besideNumber(quantity, at, context)
  const settled = own ?? periodAt(quantity.block, quantity.start, context, 0, !flow)
  if (earlier && settled && !own) return timeBefore(settled)
  return (
    settled ??
    continued(quantity.block, context) ??
    periodOfDocument(context, flow) ??
    (flow ? ofParagraphBefore(quantity.block, context) : null) ??
    NOW
  )
}

/** What time is said of a number in its own sentence or before it, if any: not that of the table or report around it. */
export function periodSaid(quantity: Quantity, context: ReportContext): Settled | null {
  return (
    besideNumber(quantity, context.of(quantity.block), context) ?? periodAt(quantity.block, quantity.start, context, 0)
  )
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

/** Nothing, or how large the change is, between the year compared with and a bracket. */
const OF_CHANGE = /^\s*(?:(?:là\s+)?\d[\d.,]*\s*(?:%|điểm(?:\s+phần\s+trăm|\s+%)?|bậc|hạng)?\s*)?$/

/** A comma that parts nothing: "cán bộ, công chức", "xã, phường". */
const JOINED =
  /(cán bộ|công chức|xã|phường|huyện|sở|ban|cơ quan|người dân|phản ánh|tổ chức), (?=công chức|viên chức|phường|thị trấn|thị xã|thành phố|ban|ngành|đơn vị|doanh nghiệp|tổ chức|kiến nghị|cá nhân)/g

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
    // "giảm 45 đơn vị so với năm 2015 (8,1%)": a share of the count before is not what that is compared with.
    const counted = at.reading.quantities.findLast((other) => other.end <= bracket.start)
    const share = quantity.unit === 'percent' && counted?.unit === 'count'
    if (compared?.kind === 'base' && !inside && !rest && !share && quantity.change === 0) {
      const value = resolve(compared, quantity.block, compared.start, context)
      if (value) return saidAt(value, quantity.block, compared)
    }
  }
  const after = at.periods.find((period) => period.start >= quantity.stop && period.kind !== 'base')
  if (!after || after.kind === 'now') return null
  const stop = pastShare(quantity, lower)
  const gap = lower.slice(stop, after.start).replace(JOINED, '$1 ')
  // "giảm từ 203 phòng (năm 2015) xuống còn 176", "8.214 người dự thi (năm 2017)".
  if ((IN_BRACKET.test(gap) || datesSentence(quantity, after, at)) && lower[after.end] === ')') {
    const value = resolve(after, quantity.block, after.start, context)
    if (value) return saidAt(value, quantity.block, after)
  }
  const ofMove = isOfMove(lower, quantity, after) && resolve(after, quantity.block, after.start, context)
  if (ofMove) return saidAt(ofMove, quantity.block, after)
  const next = at.reading.quantities.find((other) => other.start >= stop)
  if (next && next.start < after.start) return null
  const leftSame = at.periods.some(
    (period) =>
      period.end <= quantity.start && period.kind !== 'base' && !/[,;.(]/.test(lower.slice(period.end, quantity.start)),
  )
  const words = gap.trim() === '' ? 0 : gap.trim().split(/\s+/).length
  const clean = !/[,;.()]|(?:^|\s)(?:và|so|với|như|sang|để|từ khi)(?:\s|$)/.test(gap.replace(/^\s*%/, ''))
  if (!clean) return null
  const deadline = after.kind === 'until' || after.kind === 'deadline'
  // "50% cán bộ, công chức cấp xã có trình độ đại học trở lên vào năm 2022".
  const tied = /\s(?:vào|ngay trong)\s+$/.test(gap)
  if (
    words <= (leftSame ? 1 : deadline || tied ? 14 : 6) &&
    !/^\s*(?:là|đạt|có|:|giảm|tăng|xếp|đứng)/.test(lower.slice(after.end))
  ) {
    const value = resolve(after, quantity.block, after.start, context)
    if (value) return saidAt(value, quantity.block, after)
  }
  return null
}

const UNTIL = '(?:(?:số liệu\\s+)?(?:tính\\s+|lũy kế\\s+)?(?:đến|tới)\\s+(?:hết\\s+)?)'
/** From a number to a time in the bracket after it. */
const IN_BRACKET = new RegExp(`^[^,;.()\\d]{0,40}\\(\\s*${UNTIL}?$`)
const UP_TO = new RegExp(`\\(\\s*${UNTIL}$`)

/** "tiếp nhận 500 hồ sơ, giải quyết 490 hồ sơ (tính đến ngày 15/11/2025).": of all that has no time of its own. */
function datesSentence({ block: { lower }, start }: Quantity, until: PeriodMention, at: BlockContext): boolean {
  const sentence = startOf(at.text.sentenceEnds, start)
  return (
    until.kind === 'until' &&
    /^\)\s*(?:[.;]|$)/.test(lower.slice(until.end, until.end + 4)) &&
    endOf(at.text.sentenceEnds, start, lower.length) > until.end &&
    UP_TO.test(lower.slice(Math.max(sentence, until.start - 40), until.start)) &&
    !at.periods.some((period) => period !== until && period.start >= sentence && period.start < until.start)
  )
}

/**
 * "tăng từ 18 đơn vị (1,6%) năm 2021 lên 52 đơn vị (5,4%)", "từ 58,2 điểm (xếp thứ 50/63) năm 2011 lên …": the year
 * after a bracket is of the figure before it too, and of the one in it.
 */
function pastShare({ start, stop, unit }: Quantity, lower: string): number {
  if (unit === 'percent' || unit === 'rank') {
    const opened = /\(\s*(?:(?:xếp|đứng|hạng|thứ|vị trí)\s+)*$/.test(lower.slice(Math.max(0, start - 24), start))
    const closed = opened && /^[^().;\d]{0,24}\)/.exec(lower.slice(stop))
    if (closed) return stop + closed[0].length
  }
  const share =
    /^(?:\s+[a-zà-ỹ]+){0,4}\s*\(\s*(?:[\d.,]+\s*%|(?:xếp\s+|đứng\s+)?(?:thứ|hạng|vị trí)(?:\s+thứ)?\s+\d+(?:\/\d+)?)\s*\)/.exec(
      lower.slice(stop, stop + 60),
    )
  return share ? stop + share[0].length : stop
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

/** A paragraph that begins with "Trong đó" goes on with what the one before it ends with. */
function continued(block: Block, context: ReportContext): Settled | null {
  const previous = REFERS.test(block.lower.slice(0, 16)) ? context.before(block) : null
  const settled = previous && periodAt(previous, previous.text.length, context, 1)
  return settled && { ...settled, inferredFrom: 'earlier-paragraph' }
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

/** A periodic report counts what was done in its period; a plan of one year says what is to be reached in it. */
function periodOfDocument({ identity: { type, period } }: ReportContext, flow: boolean): Settled | null {
  if (period === null) return null
  // A review of one year counts what was done in it; of a span of years figures are of any of them.
  const ofYear = type === 'summary' && !/^\d{4}\/|\.\./.test(period)
  if ((type === 'periodic' || ofYear) && flow) return unplaced(period, 'report-period')
  return type === 'plan' && /^\d{4}$/.test(period) ? unplaced(period, 'report-period') : null
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
