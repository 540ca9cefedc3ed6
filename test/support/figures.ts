import { type Cell, cellOf, type Statement } from '../../src/compare/cell.ts'
import { Corpus } from '../../src/compare/corpus.ts'
import { type Table, tablesOf } from '../../src/compare/table.ts'
import type { Observation } from '../../src/records/observation.ts'
import { observation } from './observation.ts'

let place = 0

/** An observation in a place of its own: two that differ in nothing else are two statements. */
export function figure(given: Partial<Observation> = {}): Observation {
  place += 10
  return observation({ start: place, end: place + 2, ...given })
}

/** The cell of figures of one measure, province and period. */
export function cell(...given: Partial<Observation>[]): Cell {
  const [first, ...others] = given.map((one): Statement => ({ observation: figure(one), present: null }))
  if (!first) throw new Error('no figure given')
  return cellOf([first, ...others])
}

/** The one table of figures, each given as from a report of its province dated `date`. */
export function table(given: Partial<Observation>[], date: string | null = null): Table {
  const tables = tablesOf(cells(given, date).map((one) => ({ cell: one, group: null })))
  if (tables.length !== 1) throw new Error(`${tables.length} tables`)
  return tables[0]!
}

export function cells(given: Partial<Observation>[], date: string | null = null): Cell[] {
  const corpus = new Corpus({}, true)
  for (const one of given) {
    const document = `${one.province ?? 'Hậu Giang'}.txt`
    corpus.add({ path: document, date }, [figure({ document, ...one })])
  }
  return corpus.cells()
}
