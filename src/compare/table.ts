import { provinceKey } from '../provinces/index.ts'
import { groupBy } from '../records/group-by.ts'
import { type Cell, isComparable, type Measure, markOddScales, mostCommon, NOTES, type Note } from './cell.ts'
import { type Change, changeOf } from './change.ts'
import { byTime, type Placement, placementOf } from './place.ts'

/** A figure in its place in a table. */
export interface Placed {
  cell: Cell
  /** Those of the cell, and what the place calls for. */
  notes: Note[]
  /** Figures of the same year that had to stand back. */
  also: Cell[]
}

/** One measure of one province. */
export interface Row extends Measure {
  /** Tells provinces apart that share a name. */
  key: string
  province: string | null
  provinceCode: string | null
  /** Province of today that it belongs to, where that is asked for. */
  group: string | null
  /** By column. */
  places: (Placed | null)[]
  change: Change | null
}

/** One indicator: provinces in rows, periods in columns. */
export interface Table {
  indicator: string
  columns: (string | null)[]
  rows: Row[]
}

/** A cell with the province of today that it belongs to. */
export interface Grouped {
  cell: Cell
  group: string | null
}

/** Sorts cells into a table an indicator. */
export function tablesOf(cells: readonly Grouped[]): Table[] {
  return [...groupBy(cells, ({ cell }) => cell.indicator)].map(([indicator, own]) => tableOf(indicator, own))
}

function tableOf(indicator: string, cells: readonly Grouped[]): Table {
  const measured = [...groupBy(cells, ({ cell }) => measureKey(cell)).values()].flatMap((same) => {
    const marked = markOddScales(same.map(({ cell }) => cell))
    return same.map(({ group }, i) => ({ cell: marked[i]!, group }))
  })
  const placed = measured.map(({ cell, group }) => ({ cell, group, placement: placementOf(cell) }))
  const columns = [...new Set(placed.flatMap(({ placement }) => placement.columns))].sort(byTime)
  const rows = [...groupBy(placed, rowKey).values()].map((own) => rowOf(own, columns))
  return { indicator, ...titledByParts({ columns, rows }) }
}

interface PlacedCell extends Grouped {
  placement: Placement
}

function rowKey({ cell }: Grouped): string {
  // A sum over provinces stands beside a report of the province that they became.
  return JSON.stringify([provinceOfRow(cell), measureKey(cell), cell.notes.includes('sum')])
}

function provinceOfRow(cell: Cell): string {
  return provinceKey({ ...cell, document: cell.observations[0]?.document ?? '' })
}

function measureKey({ category, level, role }: Measure): string {
  return JSON.stringify([category, level, role])
}

function rowOf(own: readonly PlacedCell[], columns: readonly (string | null)[]): Row {
  const [{ cell, group } = { cell: undefined, group: null }] = own
  if (!cell) throw new Error('a row without a figure')
  const places = columns.map((column): Placed | null => {
    const [first, ...others] = own
      .filter(({ placement }) => placement.columns.includes(column))
      .sort(
        (a, b) => a.placement.order[0] - b.placement.order[0] || compare(a.placement.order[1], b.placement.order[1]),
      )
    if (!first) return null
    const notes = NOTES.filter((note) => first.cell.notes.includes(note) || first.placement.note === note)
    return { cell: first.cell, notes, also: others.map((other) => other.cell) }
  })
  const { province, provinceCode, indicator, category, level, role } = cell
  const key = provinceOfRow(cell)
  const change = changeOf(places, columns)
  return { key, province, provinceCode, group, indicator, category, level, role, places, change }
}

/** A year of which every figure tells the same part is called by that part, and needs no notes. */
function titledByParts({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Pick<Table, 'columns' | 'rows'> {
  const parts = columns.map((column, i) => {
    const places = rows.flatMap(({ places }) => places[i] ?? [])
    const [period = null, ...others] = new Set(places.map(({ cell }) => cell.period))
    const isPart = others.length === 0 && places.every(({ notes }) => notes.includes('part-of-year'))
    return isPart ? period : column
  })
  const inPart = (place: Placed | null, i: number): Placed | null =>
    place && parts[i] !== columns[i]
      ? { ...place, notes: place.notes.filter((note) => note !== 'part-of-year') }
      : place
  return { columns: parts, rows: rows.map((row) => ({ ...row, places: row.places.map(inPart) })) }
}

/** The figures of tables, each once, with all that their places call for: what a table says, other outputs say too. */
export function placedCells(tables: readonly Table[]): Cell[] {
  const notes = new Map<Cell, (Note | null)[]>()
  const add = (cell: Cell, own: readonly (Note | null)[]) => notes.set(cell, [...(notes.get(cell) ?? []), ...own])
  for (const place of tables.flatMap(({ rows }) => rows.flatMap(({ places }) => places))) {
    if (place) add(place.cell, place.notes)
    for (const cell of place?.also ?? []) add(cell, [...cell.notes, placementOf(cell).note])
  }
  return [...notes].map(([cell, own]) => ({ ...cell, notes: NOTES.filter((note) => own.includes(note)) }))
}

/** What can be ranked of a column, by row: of changes only those against the base that most have. */
export function comparableIn(rows: readonly Row[], column: number): { row: Row; cell: Cell }[] {
  const able = rows.flatMap((row) => {
    const place = row.places[column]
    return place && isComparable({ ...place.cell, notes: place.notes }) ? [{ row, cell: place.cell }] : []
  })
  const base = mostCommon(able.map(({ cell }) => cell.base))
  return able.filter(({ cell }) => cell.base === base)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
