import { dimensionOf, scaleOf } from '../records/scale.ts'
import { fold } from '../vietnamese/fold.ts'
import { stepOf } from './arithmetic.ts'
import { before } from './prose.ts'
import type { Figure } from './report.ts'

/**
 * Whether two prints can state one value: equal as far as both are printed (rounded or cut off), also on another scale:
 * 79,2% and 7,92/10.
 */
export function agree(a: Figure, b: Figure): boolean {
  return factorsOf(a, b).some((factor) => {
    const step = Math.max(stepOf(a) * factor, stepOf(b))
    return Math.abs(a.quantity.value * factor - b.quantity.value) < step * 0.999
  })
}

/** What brings a figure to the scale of another. A score without a scale may be of 10 where the other is of 100. */
function factorsOf({ quantity: a }: Figure, { quantity: b }: Figure): readonly number[] {
  if ([a, b].some(({ unit }) => dimensionOf(unit) !== 'points')) return [1]
  const [from, to] = [scaleOf(a), scaleOf(b)]
  return from === null || to === null ? [1, 10, 0.1] : [to / from]
}

/** What makes two figures statements of one fact, as far as they were read; `null` where nothing names the figure. */
export function factOf({ observation: o }: Figure): string | null {
  if (o.indicator === 'other') return null
  const category =
    o.category &&
    fold(o.category)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return JSON.stringify([o.province, o.indicator, category, o.level, o.period, o.base, o.role, o.per])
}

/** "Tăng 04 bậc và 0,58 điểm": the second number is a rise too. */
export function isRunOn(figure: Figure): boolean {
  return /(?:tăng|giảm)\s+\d[^.;,]{0,24}\s+và\s*$/.test(before(figure, 48))
}

/**
 * A figure of the nation, of other provinces or of another survey ("tỉnh tự chấm 90,5 điểm"), by the words close before
 * it.
 */
export function isOfOthers(figure: Figure): boolean {
  const words = before(figure, 90)
  return /cả nước|toàn quốc|các tỉnh|bình quân|trung bình|tự (?:chấm|đánh giá|khảo sát|điều tra|đo lường)/.test(
    words.slice(Math.max(words.lastIndexOf('.'), words.lastIndexOf(';')) + 1),
  )
}
