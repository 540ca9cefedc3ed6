import type { Block } from '../document/types.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { BlockContext, ReportContext } from './context.ts'
import { fromHeading, resolve } from './period-value.ts'
import { type Settled, saidAt } from './settled.ts'
import { bracketOf, endOf, type Span, startOf } from './text.ts'

/** "từ 70,2 điểm, hạng 46/63 (của năm 2016 đã vươn lên)". */
const STARTED = /(?:^|\s)từ\s[^.;]{0,40}\d[^.;,]{0,16}$/

export const LEADS_ON = /^\s*(?:đã\s+)?(?:lên|xuống|còn|tăng lên|giảm xuống|vươn lên|giảm còn)(?![a-zà-ỹ])/

/** What takes up all that was said before: "theo đó", "trong đó". */
export const REFERS =
  /^\s*(?:theo đó|qua đó|kết quả|trong đó|cụ thể|từ đó|chia theo|phân theo|nếu phân theo)(?![a-zà-ỹ])/

/** A sentence holds for those after it, but not for all of a long paragraph. */
const SENTENCES_HELD = 3

/**
 * The period in force at a place of a block: the nearest before it, then what the block itself hangs from.
 *
 * @param stock what the time is asked for is a state: "trong năm 2019" of an earlier sentence is not when it holds
 */
export function periodAt(
  block: Block,
  offset: number,
  context: ReportContext,
  depth: number,
  stock = false,
): Settled | null {
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
      around === bracket ||
      (around.end <= offset &&
        (isTimeOfLead(block.lower, around, period) || isTimeOfOpening(at, around, period, offset)))
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
      period.end <= end &&
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
    if (period.kind === 'in') {
      if (at.text.sentenceEnds.filter((end) => end > period.end && end <= offset).length > SENTENCES_HELD) continue
      if (stock && !refers && /trong\s+$/.test(block.lower.slice(start, period.start))) continue
    }
    if (stock && !refers && (period.kind === 'since' || period.relative === 'span')) continue
    const lead = block.lower.slice(start, period.start)
    const topical =
      lead.trim().length <= 28 || period.kind === 'since' || (period.kind === 'until' && !/[,;]/.test(lead))
    if (!topical && period.kind !== 'in') continue
    if (!topical && !refers && !/(?:trong|cuối|đầu|của|:)\s*$/.test(lead)) continue
    if (!refers && isOneOfYears(period, usable, start, endOf(at.text.sentenceEnds, period.start, block.text.length)))
      return null
    if (period.kind === 'now' && !/^\s*(?:trong đó|cụ thể|gồm)/.test(block.lower.slice(sentence, sentence + 16)))
      return null
    const value = resolve(period, block, period.start, context)
    if (value) return saidAt(value, block, period, 'earlier-sentence')
  }
  // What hangs from a footnote that introduces it takes its time before that of the footnote's mark.
  if (block.parent && block.parent !== block) {
    const settled = periodAt(block.parent, block.parent.text.length, context, depth + 1, stock)
    if (settled) return { ...settled, inferredFrom: settled.inferredFrom ?? 'list' }
  }
  if (block.calledFrom && block.calledFrom.block !== block) {
    const settled = periodAt(block.calledFrom.block, block.calledFrom.at, context, depth + 1, stock)
    return settled && { ...settled, inferredFrom: settled.inferredFrom ?? 'footnote-mark' }
  }
  return fromHeading(block, context)
}

/** "- Kết quả giải quyết (từ 15/12/2019 đến 14/9/2020):": a bracket that ends a lead, and gives nothing but a time. */
function isTimeOfLead(lower: string, bracket: Span, { start, end }: PeriodMention): boolean {
  return (
    /^\s*[:.]?\s*$/.test(lower.slice(bracket.end)) &&
    !/\d/.test(lower.slice(bracket.start, start) + lower.slice(end, bracket.end))
  )
}

/** "Riêng nửa tháng đầu (từ ngày 01/7 đến ngày 14/7/2025), …": a bracket that says which time a sentence opens with. */
function isTimeOfOpening(
  { text, block: { lower } }: BlockContext,
  bracket: Span,
  time: PeriodMention,
  offset: number,
): boolean {
  const sentence = startOf(text.sentenceEnds, offset)
  const inside = lower.slice(bracket.start, time.start) + lower.slice(time.end, bracket.end)
  return (
    bracket.start >= sentence &&
    /^\s*(?:riêng\s+|trong\s+|tính\s+)*[^,;.:()\d]{0,24}(?:kỳ|tháng|quý|năm|tuần|thời gian|giai đoạn)[^,;.:()\d]{0,32}$/.test(
      lower.slice(sentence, bracket.start),
    ) &&
    lower[bracket.end] === ',' &&
    !/\d/.test(inside)
  )
}

/** "Năm 2021 giao 2.345 biên chế, năm 2025 giao 2.228.": a sentence that goes through years leaves none for the next. */
function isOneOfYears(year: PeriodMention, periods: readonly PeriodMention[], start: number, end: number): boolean {
  const isYear = ({ kind, value }: PeriodMention): boolean => kind === 'in' && /^\d{4}$/.test(value)
  return (
    isYear(year) &&
    periods.some((other) => other.start < end && other.start >= start && isYear(other) && other.value !== year.value)
  )
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

/** Whether the sentence at `start` stands under one heading run into the paragraph, and `offset` under a later one. */
function isUnderOtherLabel({ text: { runIns } }: BlockContext, start: number, offset: number): boolean {
  const last = runIns.findLast((at) => at < offset)
  return last !== undefined && start < last && runIns[0]! <= start
}
