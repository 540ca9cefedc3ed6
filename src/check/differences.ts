import { dimensionOf } from '../records/scale.ts'
import { asPrinted, comesOut, en, shown, stepOf, vi } from './arithmetic.ts'
import type { Figure } from './report.ts'
import type { Check } from './rule.ts'

/**
 * Holds a stated rise or fall against its two ends. A fall of 2 ranks is a rise of the number; a change in percent of a
 * count is a share of the earlier value, of a rate or score either that or the difference.
 *
 * @returns null where the three cannot be reckoned with each other
 */
export function holdChange(earlier: Figure, later: Figure, change: Figure, tolerance: number): Check | null {
  const [a, b, c] = [earlier.quantity, later.quantity, change.quantity]
  if (a.unit !== b.unit || c.change === 0 || a.factor === 0) return null
  const places = [change.place, later.place, earlier.place] as const
  const grown = b.value - a.value
  if (c.unit === 'percent' && !c.percentPoints && a.unit !== 'rank' && a.value !== 0) {
    const exact = (Math.abs(grown) / a.value) * 100
    const how =
      c.comparator === '=' ? asPrinted(Math.sign(grown) === c.change ? exact : -exact, change, tolerance) : 'rounded'
    // A rate that rose "12%" mostly rose by 12 points.
    if (dimensionOf(a.unit) !== 'points' || (how === 'rounded' && c.comparator === '='))
      return {
        outcome: how === 'rounded' ? 'pass' : how === 'cut' ? 'note' : 'fail',
        places,
        message: worded(later, earlier, change, shown(exact, change), '%'),
      }
  }
  const isRank = a.unit === 'rank'
  if (isRank ? c.unit !== 'steps' && c.unit !== 'rank' : dimensionOf(a.unit) !== dimensionOf(c.unit)) return null
  const exact = isRank ? -grown : grown
  const stated = c.change * Math.abs(c.value)
  const holds =
    c.comparator === '='
      ? comesOut(exact - stated, [later, earlier, change], tolerance)
      : Math.sign(exact) === c.change && bounded(Math.abs(exact), Math.abs(c.value), c.comparator, stepOf(change))
  return {
    outcome: holds ? 'pass' : 'fail',
    places,
    message: worded(later, earlier, change, Math.abs(exact) / c.factor, ''),
  }
}

function bounded(exact: number, stated: number, comparator: string, step: number): boolean {
  if (comparator === '>' || comparator === '>=') return exact >= stated
  if (comparator === '<' || comparator === '<=') return exact <= stated
  return Math.abs(exact - stated) <= Math.max(step, stated / 10)
}

function worded(later: Figure, earlier: Figure, change: Figure, exact: number, sign: string): Check['message'] {
  const [a, b, c] = [earlier.quantity, later.quantity, change.quantity]
  const stated = Math.abs(c.value) / c.factor
  const up = c.change > 0
  const [from, to] = [a.value / a.factor, b.value / b.factor]
  return {
    vi: `từ ${vi(from)} đến ${vi(to)} là chênh ${vi(exact)}${sign}; báo cáo ghi ${up ? 'tăng' : 'giảm'} ${vi(stated)}${sign}`,
    en: `from ${en(from)} to ${en(to)} is ${en(exact)}${sign}; the report says ${up ? 'up' : 'down'} ${en(stated)}${sign}`,
  }
}
