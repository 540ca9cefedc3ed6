import type { Identity } from '../document/identity/index.ts'
import type { Block, Report, Table } from '../document/types.ts'
import { type Claim, claimsOf } from '../extract/claims.ts'
import type { Quantity } from '../extract/quantity.ts'
import type { Left } from '../extract/reader.ts'
import { type ExtractOptions, readReport } from '../extract/report.ts'
import type { DataRow } from '../extract/table-layout.ts'
import { rowsOf } from '../extract/tables.ts'
import { cutText, type Text } from '../extract/text.ts'
import type { Diagnostic, DocumentInfo } from '../records/document.ts'
import { groupBy } from '../records/group-by.ts'
import type { Observation } from '../records/observation.ts'
import type { Place } from './place.ts'

/** A number that states a fact: where it stands, how it was read, what it measures. */
export interface Figure {
  place: Place
  block: Block
  /** Offsets in the block's text: the number, and what is grown onto it (fraction, unit, noun). */
  from: number
  to: number
  stop: number
  quantity: Quantity
  observation: Observation
  /** Place of the denominator, where it is printed beside the number. */
  whole: Place | null
}

/** A number that states no fact of its own. */
export interface Mark {
  place: Place
  block: Block
  from: number
  to: number
  why: Left
}

/** A report as rules see it. */
export interface CheckedReport {
  path: string
  source: string
  document: DocumentInfo
  /** The province that the text itself names. */
  ownProvince: string | null
  identity: Identity
  shape: Report
  /** Each table with its rows of figures. */
  tables: readonly { table: Table; rows: readonly DataRow[] }[]
  /** In the order of the text. */
  figures: readonly Figure[]
  marks: readonly Mark[]
  diagnostics: readonly Diagnostic[]
  /** What the report itself says of goals: met, or not. */
  claims: readonly Claim[]
  /** Blocks that hold figures, in the order of the text; cells of tables too. */
  blocks: readonly Block[]
  /** The figures of a block, in its order. */
  of(block: Block): readonly Figure[]
  /** Sentences, clauses and brackets of a block. */
  cut(block: Block): Text
  place(block: Block, from: number, to: number): Place
  /** A stretch of the source itself. */
  placeAt(start: number, end: number): Place
  /** A stretch of the working text, in which a report's identity is read. */
  placeOf(start: number, end: number): Place
}

/** Reads a report for rules. `text` as decoded; see `extractReport`. */
export async function readChecked(text: string, options: ExtractOptions): Promise<CheckedReport> {
  const seen: { observation: Observation; quantity: Quantity }[] = []
  const left: Omit<Mark, 'place'>[] = []
  const { extraction, context, report, places } = await readReport(text, options, {
    observed: ({ observation, quantity }) => seen.push({ observation, quantity }),
    left: (why, block, from, to) => left.push({ why, block, from, to }),
  })
  const { path } = extraction.document
  const place = (block: Block, from: number, to: number): Place => ({ document: path, ...places.of(block, from, to) })
  const marks = left
    .map((mark) => ({ ...mark, place: place(mark.block, mark.from, mark.to) }))
    .sort((a, b) => a.place.start - b.place.start)
  const figures = seen
    // Figures of a table row whose times are lost disagree with none; that one is damaged is told all the same.
    .filter(({ observation, quantity }) => observation.period !== null || quantity.damaged)
    .map(({ observation, quantity }): Figure => {
      const { start, end, line, column, text: print } = observation
      return {
        place: { document: path, start, end, line, column, text: print },
        block: quantity.block,
        from: quantity.start,
        to: quantity.end,
        stop: quantity.stop,
        quantity,
        observation,
        whole: null,
      }
    })
    .sort((a, b) => a.place.start - b.place.start)
  const byBlock = groupBy(figures, ({ block }) => block)
  giveWholes(byBlock, marks)
  const cuts = new Map<Block, Text>()
  return {
    path,
    source: text,
    document: extraction.document,
    ownProvince: extraction.ownProvince,
    identity: context.identity,
    shape: report,
    tables: report.tables.map((table) => ({ table, rows: rowsOf(table, context) })),
    figures,
    marks,
    diagnostics: extraction.diagnostics,
    claims: claimsOf(report, places),
    blocks: [...byBlock.keys()],
    of: (block) => byBlock.get(block) ?? [],
    cut(block) {
      const known = cuts.get(block) ?? cutText(block, [])
      cuts.set(block, known)
      return known
    },
    place,
    placeAt: (start, end) => ({ document: path, ...places.at(start, end) }),
    placeOf: (start, end) => ({
      document: path,
      ...places.at(places.working.sourceStart(start), places.working.sourceEnd(end)),
    }),
  }
}

/** Finds the denominators that are printed behind their numbers. */
function giveWholes(byBlock: ReadonlyMap<Block, readonly Figure[]>, marks: readonly Mark[]): void {
  for (const { block, from, place } of marks.filter(({ why }) => why === 'of')) {
    const before = byBlock.get(block)?.findLast((figure) => figure.from < from)
    if (before && before.quantity.of !== null) before.whole ??= place
  }
}
