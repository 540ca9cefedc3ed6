import { indicatorOf } from '../indicators/index.ts'
import type { Cell, Note } from './cell.ts'

/** Where a figure stands in a table: under which periods, and what has to be said of it there. */
export interface Placement {
  /** Columns, as EDTF: mostly one year. */
  columns: (string | null)[]
  note: Note | null
  /** Of several figures for one place the lowest stands there: the year's own, then the longest and latest part. */
  order: readonly [number, string]
}

/** Longest time that one rank is told for year by year: "năm 2018 và 2019 xếp thứ 21". */
const MOST_YEARS = 3

/**
 * Finds a figure's columns. Tables compare years: a half-year, a quarter or "at present" stands in its year with a
 * note, so that a table does not fall apart into columns of one figure; what spans years has a column of its own.
 */
export function placementOf(cell: Cell): Placement {
  const { period } = cell
  // An average of years must not be taken for the value of any.
  if (period === null || cell.notes.includes('average')) return { columns: [period], note: null, order: [0, ''] }
  if (period === 'now') {
    if (cell.present === null) return { columns: [period], note: null, order: [0, ''] }
    return { columns: [cell.present.slice(0, 4)], note: null, order: [4, descending(cell.present)] }
  }
  const [start = '', end = start] = period.split('/')
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)]
  if (first === last) {
    // A change since years ago stands back behind the year's own.
    const behind = cell.notes.includes('base') ? 1 : 0
    if (isWholeYear(start, end)) return { columns: [first], note: null, order: [behind, ''] }
    return { columns: [first], note: 'part-of-year', order: [end === start ? 3 : 2, descending(end)] }
  }
  const years = yearsBetween(first, last)
  if (cell.unit === 'rank' && indicatorOf(cell.indicator)?.yearly && years.length > 1 && years.length <= MOST_YEARS) {
    return { columns: years, note: 'several-years', order: [5, period] }
  }
  return { columns: [period], note: null, order: [0, ''] }
}

function isWholeYear(start: string, end: string): boolean {
  return start.length === 4 || (start.endsWith('-01') && end.endsWith('-12') && end.length === 7)
}

/** Every year of an interval; none where an end is open. */
function yearsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first), Number(last)]
  if (!(from <= to)) return []
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
}

/** A date that sorts the later, the earlier. */
function descending(date: string): string {
  return date.replace(/\d/g, (digit) => String(9 - Number(digit)))
}

/** In the order of time: by end, the shorter first; what is still running, then what has no time, last. */
export function byTime(a: string | null, b: string | null): number {
  const [x, y] = [timeKey(a), timeKey(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

function timeKey(period: string | null): string {
  if (period === null) return '~~'
  if (period === 'now') return '~'
  const [start = '', end = start] = period.split('/')
  // A year ends with its last day, an open interval after all dates.
  return `${end === '..' ? ':' : `${end}-99`} ${start === '..' ? ':' : descending(start)}`
}
