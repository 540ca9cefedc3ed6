import { fold } from '../vietnamese/fold.ts'
import { stepOf } from './arithmetic.ts'
import { before } from './prose.ts'
import type { Figure } from './report.ts'

/**
 * Whether two prints can state one value: equal as far as both are printed (rounded or cut off), also on another scale:
 * 79,2% and 7,92/10.
 */
export function agree(a: Figure, b: Figure): boolean {
  if (a.quantity.unit === 'rank' || b.quantity.unit === 'rank') return a.quantity.value === b.quantity.value
  const [scaleA, scaleB] = [scaleOf(a), scaleOf(b)]
  const known = scaleA !== null && scaleB !== null
  const share = (figure: Figure, scale: number | null): number => figure.quantity.value / (known ? (scale ?? 1) : 1)
  const step = Math.max(stepOf(a) / (known ? scaleA : 1), stepOf(b) / (known ? scaleB : 1))
  // A score without a scale may be of 10 where the other is of 100.
  const factors = known ? [1] : [1, 10, 0.1]
  return factors.some(
    (factor) => Math.abs(share(a, scaleA) - share(b, scaleB) * factor) < step * Math.max(1, factor) * 0.999,
  )
}

function scaleOf({ quantity }: Figure): number | null {
  if (quantity.unit === 'percent') return 100
  return quantity.unit === 'points' ? quantity.of : 1
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

/** A figure of the nation or of other provinces, by the words close before it. */
export function isOfOthers(figure: Figure): boolean {
  const words = before(figure, 90)
  return /cả nước|toàn quốc|các tỉnh|bình quân|trung bình/.test(
    words.slice(Math.max(words.lastIndexOf('.'), words.lastIndexOf(';')) + 1),
  )
}
