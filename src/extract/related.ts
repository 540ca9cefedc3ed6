import { fits, plausible } from './attach.ts'
import { type Read, subjectOf } from './carry.ts'
import type { BlockContext } from './context.ts'
import type { CompiledCues, CompiledIndicator } from './cues.ts'
import type { Quantity } from './quantity.ts'
import { startOf } from './text.ts'

/** The share or change of a figure, by its relation to it. */
export interface Related {
  /** null where the figure has no change that is measured: no other figure's change can stand there either. */
  compiled: CompiledIndicator | null
  strength: number
}

/** Words that tie a share to the count before it. */
const TIED =
  /^[\s,(]*(?:(?:đạt|chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|là|với|ứng với|tức|và|tỷ lệ đạt|hoàn thành|tương đương giảm|tương ứng giảm|tỷ lệ giảm)\s*)*[:(]?\s*$/
/** "356 TTHC được nâng lên mức độ 3 chiếm tỷ lệ 21%": the rest of the count's own phrase stands between. */
const SHARE_OF = /^[^,;:.()\d]{0,50}(?:mức độ \d|mức \d)?[^,;:.()\d]{0,30}\s(?:đạt|chiếm)(?:\s+(?:tỷ|tỉ) lệ)?\s*$/
const TIED_CHANGE = /^[^.;\d]{0,64}(?:tăng|giảm|cao hơn|thấp hơn|tụt|lùi|cải thiện|▲|▼|↑|↓|\+|hơn)[^.;\d]{0,24}$/

/** "tăng 0,4 điểm % so với cùng kỳ năm 2020 (98,9%)": what the change is measured from. */
const COMPARED = /^[^;.()]{0,80}\((?:[^;.()]{0,40}:\s*|đạt\s+|là\s+)?$/

/** From a share of what was planned to a change. */
const OF_PLAN = /^\s*(?:so với\s+)?(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu)(?![a-zà-ỹ])[^.;\d]{0,60}(?:tăng|giảm)\s+$/

/** A share or change said right after its figure: "đúng hạn 118.209 (99,90%)", "đạt 12,35 tỷ đồng, tăng 8,6%". */
export function relatedTo(
  quantity: Quantity,
  at: BlockContext,
  before: readonly Read[],
  cues: CompiledCues,
): Related | null {
  const last = before.at(-1)
  // "5.678 tỷ đồng, bằng 112% dự toán, tăng 8,5% so với năm 2021": the rise is of the amount.
  const between = last ? at.block.lower.slice(last.quantity.stop, quantity.start) : ''
  const previous = OF_PLAN.test(between) ? before.at(-2) : last
  if (!previous?.chosen || previous.quantity.start < startOf(at.text.sentenceEnds, quantity.start)) return null
  const { code } = previous.chosen.indicator
  const changed = quantity.change !== 0 || quantity.percentPoints
  // "giảm 620 người (tương đương giảm 10%)": the share of a cut is said with its verb again.
  const cut = quantity.change === -1 && !quantity.percentPoints && previous.chosen.indicator.cut === true
  // "giảm 0,11 điểm so với năm 2022, còn 3,27 điểm": what a change has come to.
  if (
    !changed &&
    previous.chosen.indicator.changeOf &&
    (/^[^;.()]{0,60}\s(?:còn|xuống còn|xuống|lên|đạt)\s+$/.test(between) || COMPARED.test(between))
  ) {
    const result = cues.indicators.find(({ indicator }) => indicator.code === previous.chosen!.indicator.changeOf)
    if (result && fits(result.indicator, quantity)) return { compiled: result, strength: 5 }
  }
  if ((!changed || cut) && quantity.unit === 'percent') {
    // A noun may follow the count's own ("hồ sơ TTHC trước hạn"), then a comma and the share.
    const comma = between.lastIndexOf(',')
    if (!TIED.test(between) && !(comma >= 0 && TIED.test(between.slice(comma))) && !SHARE_OF.test(between)) return null
    // "… đúng hạn 45.100 hồ sơ, quá hạn 60 hồ sơ, đạt tỷ lệ 99,87%": the share can be of an earlier count.
    for (const read of before.toReversed()) {
      if (read.quantity.start < startOf(at.text.sentenceEnds, quantity.start)) return null
      const compiled = read.chosen ? cues.rateOf.get(read.chosen.indicator.code) : undefined
      if (compiled && plausible(compiled.indicator, quantity))
        return { compiled, strength: read === previous ? 5.6 : 5 }
    }
    return null
  }
  if (!TIED_CHANGE.test(between)) return null
  if (!changed) return null
  // "biên chế được giao 2.358, giảm 12% so với năm 2015": how far a stock was cut.
  const cutOf = quantity.change === -1 && quantity.unit === 'percent' ? cues.cutOf.get(code) : undefined
  const own = cues.changeOf.get(code) ?? cutOf
  const compiled = own && fits(own.indicator, quantity) ? own : changeOfSame(quantity, at, before, cues)
  if (compiled) return { compiled, strength: 4.4 }
  return own || quantity.unit !== 'count' ? null : { compiled: null, strength: 0 }
}

/** "đạt 87,9%, đứng thứ 22, tăng 12 bậc và tăng 2,2%": the second change too is of the index that was spoken of. */
function changeOfSame(
  quantity: Quantity,
  { text }: BlockContext,
  before: readonly Read[],
  { changeOf }: CompiledCues,
): CompiledIndicator | undefined {
  const sentence = startOf(text.sentenceEnds, quantity.start)
  const last = before.at(-1)!.chosen!.indicator
  if (!last.yearly) return undefined
  for (const {
    quantity: { start },
    chosen,
  } of before.toReversed()) {
    if (start < sentence || !chosen || subjectOf(chosen.indicator) !== subjectOf(last)) return undefined
    const compiled = changeOf.get(chosen.indicator.code)
    if (compiled && fits(compiled.indicator, quantity)) return compiled
  }
  return undefined
}
