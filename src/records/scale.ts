import type { Observation } from '../records/observation.ts'

type Quantity = Pick<Observation, 'value' | 'valueMax' | 'unit' | 'of'>

/** What a score or share is out of: 100 for percent; `null` where nothing says it. */
export function scaleOf({ unit, of }: Pick<Quantity, 'unit' | 'of'>): number | null {
  if (unit === 'percent') return 100
  return unit === 'points' ? of : null
}

/** Percent and points measure one thing on different scales; every other unit is its own. */
export function dimensionOf(unit: string): string {
  return unit === 'percent' ? 'points' : unit
}

/** A value on another scale; as it is where either scale is unknown. */
export function rescale(value: number, from: number | null, to: number | null): number {
  return from === null || to === null || from === to ? value : (value * to) / from
}

/** Decimals that a number is given with. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}

/**
 * Whether two figures say the same: alike, or one the other rounded (82.03 % and 82 %), or on another scale (79.2 % and
 * 7.92 of 10). Counts are never rounded.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (dimensionOf(a.unit) !== dimensionOf(b.unit)) return false
  const [scaleA, scaleB] = [scaleOf(a), scaleOf(b)]
  if (dimensionOf(a.unit) !== 'points') {
    return a.value === b.value && a.valueMax === b.valueMax && (a.of === b.of || a.of === null || b.of === null)
  }
  const near = (x: number, y: number): boolean => {
    const [inB, steps] = [rescale(x, scaleA, scaleB), rescale(10 ** -decimalsOf(x), scaleA, scaleB)]
    return Math.abs(inB - y) <= Math.max(steps, 10 ** -decimalsOf(y)) / 2 + 1e-9
  }
  const ends = a.valueMax === null || b.valueMax === null ? a.valueMax === b.valueMax : near(a.valueMax, b.valueMax)
  return ends && near(a.value, b.value)
}
