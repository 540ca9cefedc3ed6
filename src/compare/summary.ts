import { indicatorOf } from '../indicators/index.ts'
import { groupBy } from '../records/group-by.ts'
import type { Cell, Measure } from './cell.ts'
import { comparableIn, type Row, type Table } from './table.ts'

/** How the provinces stand in one measure and period. */
export interface Summary extends Measure {
  period: string | null
  /** Provinces that can be compared, and those whose figure cannot. */
  compared: number
  leftOut: number
  /** All who share the place. Where no direction is better, best is the highest. */
  best: Cell[]
  worst: Cell[]
  /** Of an even number the mean of the two in the middle. */
  median: number
  /** Unit of the median, and what it is out of. */
  like: Cell
}

/** A line for each measure and period in which two provinces or more can be compared. */
export function summariesOf({ indicator, columns, rows }: Table): Summary[] {
  // What is added up from other rows is not counted beside them.
  const own = rows.filter(({ places }) => !places.some((place) => place?.notes.includes('sum')))
  const lower = indicatorOf(indicator)?.better === 'lower'
  return [...groupBy(own, ({ category, level, role }) => JSON.stringify([category, level, role])).values()].flatMap(
    (same) => columns.flatMap((period, i) => summaryOf(same, period, i, lower)),
  )
}

function summaryOf(rows: readonly Row[], period: string | null, column: number, lower: boolean): Summary[] {
  const cells = comparableIn(rows, column).map(({ cell }) => cell)
  const [first] = rows
  const sorted = cells.sort((a, b) => (lower ? a.value - b.value : b.value - a.value))
  const [best, worst] = [sorted[0], sorted.at(-1)]
  if (!first || !best || !worst || best === worst) return []
  const { indicator, category, level, role } = first
  const all = rows.filter(({ places }) => places[column]).length
  return [
    {
      indicator,
      category,
      level,
      role,
      period,
      compared: sorted.length,
      leftOut: all - sorted.length,
      best: sorted.filter(({ value }) => value === best.value),
      worst: sorted.filter(({ value }) => value === worst.value),
      median: median(sorted.map(({ value }) => value)),
      like: best,
    },
  ]
}

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2
  const [low, high] = [sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0]
  return Number(((low + high) / 2).toPrecision(12))
}
