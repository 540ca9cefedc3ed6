import { indicatorOf } from '../indicators/index.ts'
import { decimalsOf, rescale, scaleOf } from '../records/scale.ts'
import { type Cell, isComparable, mostCommon, type Note } from './cell.ts'

/** How a measure moved between the first and the last year that can be compared. */
export interface Change {
  from: string
  to: string
  /** Later less earlier, in the unit of the measure. */
  difference: number
  /** Whether that is to the good; `null` where neither direction is, or nothing changed. */
  better: boolean | null
  /** Values by column, for a small picture of them; `null` where there is none to compare. */
  trend: (number | null)[]
}

/** A difference without the noise of binary fractions. */
export function difference(later: number, earlier: number): number {
  const decimals = Math.max(decimalsOf(later), decimalsOf(earlier))
  return Number((later - earlier).toFixed(Math.min(decimals, 12)))
}

/** The change along a row of a table; `null` where fewer than two years can be compared. */
export function changeOf(
  places: readonly ({ cell: Cell; notes: Note[] } | null)[],
  columns: readonly (string | null)[],
): Change | null {
  const able = places.map((place, i) => {
    const isYear = /^\d{4}$/.test(columns[i] ?? '')
    return place && isYear && isComparable({ ...place.cell, notes: place.notes }) ? place.cell : null
  })
  const base = mostCommon(able.flatMap((cell) => (cell ? [cell.base] : [])))
  const trend = able.map((cell) => (cell?.base === base ? cell : null))
  const known = trend.flatMap((cell, i) => (cell ? [{ cell, year: columns[i] ?? '' }] : []))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return null
  const inScale = (cell: Cell) => rescale(cell.value, scaleOf(cell), scaleOf(last.cell))
  const moved = difference(last.cell.value, inScale(first.cell))
  const better = indicatorOf(last.cell.indicator)?.better ?? null
  return {
    from: first.year,
    to: last.year,
    difference: moved,
    better: better === null || moved === 0 ? null : moved > 0 === (better === 'higher'),
    trend: trend.map((cell) => (cell ? inScale(cell) : null)),
  }
}
