import { previousOf, sameMonths } from '../records/edtf.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { BlockContext, ReportContext } from './context.ts'
import { resolve } from './period-value.ts'
import type { Quantity } from './quantity.ts'
import { type Settled, saidAt } from './settled.ts'
import { bracketOf, endOf, startOf } from './text.ts'

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
  // "giảm 20% so với năm 2022; giảm 40 phòng": a comparison made of one figure is of no figure after the semicolon.
  const first = at.reading.quantities.find(({ start }) => start >= sentence)!.start
  const mention =
    after ??
    bases.findLast(
      (m) => m.end <= quantity.start && (m.end <= first || !block.lower.slice(m.end, quantity.start).includes(';')),
    )
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
