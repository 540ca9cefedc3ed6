import type { Block, Table } from '../document/types.ts'
import type { DataRow } from '../extract/table-layout.ts'
import type { CheckedReport } from './report.ts'

/** Where in a table a cell stands. */
export interface CellPlace {
  table: Table
  row: DataRow
}

const KNOWN = new WeakMap<CheckedReport, ReadonlyMap<Block, CellPlace>>()

/** The table and row of each cell of figures. */
export function cellsOf(report: CheckedReport): ReadonlyMap<Block, CellPlace> {
  let cells = KNOWN.get(report)
  if (!cells) {
    cells = new Map(
      report.tables.flatMap(({ table, rows }) =>
        rows.flatMap((row) => row.cells.map(({ block }) => [block, { table, row }] as const)),
      ),
    )
    KNOWN.set(report, cells)
  }
  return cells
}

/** The row that a row is a part of. */
export function parentOf({ over: [above] }: DataRow): Block | null {
  return above?.sub ? above.label : null
}
