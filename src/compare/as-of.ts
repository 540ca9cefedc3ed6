import { listOn, type Province, predecessorsOf, provinceByCode, provinceCode, successorOf } from '../provinces/index.ts'
import { groupBy } from '../records/group-by.ts'
import { type Cell, isComparable, NOTES } from './cell.ts'
import type { Grouped } from './table.ts'

/**
 * Units of which the figures of merged provinces add up. Ranks and rates do not; nor do procedures and services, which
 * provinces have in common.
 */
const ADDITIVE: ReadonlySet<string> = new Set([
  'vnd',
  'usd',
  'persons',
  'dossiers',
  'documents',
  'units',
  'tasks',
  'classes',
  'inspections',
  'events',
  'items',
  'certificates',
])

/** Names the province that each belongs to on a date, and adds up what can be added where all who were merged tell it. */
export function groupAsOf(cells: readonly Cell[], date: string): Grouped[] {
  if (listOn(date) === 63) return cells.map((cell) => ({ cell, group: null }))
  const today = (cell: Cell): Province | null => {
    const province = cell.provinceCode === null ? null : provinceByCode(cell.provinceCode)
    return province && successorOf(province)
  }
  const named = cells.map((cell) => ({ cell, group: today(cell)?.name ?? cell.province }))
  const sums = [...groupBy(cells, (cell) => sumKey(cell, today(cell))).values()].flatMap((same) => {
    const province = same[0] && today(same[0])
    return province ? sumOf(same, province) : []
  })
  return [...named, ...sums.map((cell) => ({ cell, group: cell.province }))]
}

function sumKey(
  { indicator, category, level, role, period, base, unit, per }: Cell,
  province: Province | null,
): string {
  return JSON.stringify([province?.code, indicator, category, level, role, period, base, unit, per])
}

function sumOf(cells: readonly Cell[], province: Province): Cell[] {
  const merged = predecessorsOf(province).map(provinceCode)
  const [first] = cells
  if (!first || merged.length < 2 || !ADDITIVE.has(first.unit) || first.indicator.endsWith('-change')) return []
  const parts = merged.map((code) => cells.find((cell) => cell.provinceCode === code && isComparable(cell)))
  const known = parts.filter((part) => part !== undefined)
  if (known.length < merged.length) return []
  const ofs = known.flatMap(({ of }) => of ?? [])
  return [
    {
      ...first,
      province: province.name,
      provinceCode: provinceCode(province),
      value: total(known.map(({ value }) => value)),
      of: ofs.length === known.length ? total(ofs) : null,
      notes: NOTES.filter((note) => note === 'sum' || known.some(({ notes }) => notes.includes(note))),
      observations: known.flatMap(({ observations }) => observations.slice(0, 1)),
      values: [],
    },
  ]
}

function total(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15))
}
