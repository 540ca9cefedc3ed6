import { makeBlock, type Slice } from './blocks.ts'
import type { Chunk } from './chunks.ts'
import { isFirstHead } from './first-head.ts'
import type { Line } from './lines.ts'
import type { Block, Report, Row, Section, Table } from './types.ts'

/** How many short lines above a table can be its title. */
const CAPTION_LINES = 4
const CAPTION_LENGTH = 300
/** Blank lines and page numbers may part the pieces of one table. */
const PIECE_GAP = 40

/** Reads the table of chunk `i`, or adds it to the table that a page break cut before it. */
export function readTables(source: string, chunks: Chunk[], i: number, report: Report, section: Section): void {
  const chunk = chunks[i]!
  const rows = chunk.grid
    ? chunk.grid.map((cells) => rowOf(source, cells, section))
    : chunk.lines.filter((line) => !/^[\s|:+-]+$/.test(line.text)).map((line) => readRow(source, line, section))
  if (rows.length === 0) return
  const before = chunks[i - 1]
  const last = report.tables.at(-1)
  const gap = before?.kind === 'table' || (before?.kind === 'rule' && chunks[i - 2]?.kind === 'table')
  if (
    last &&
    gap &&
    last.section === section &&
    chunk.lines[0]!.start - (before!.lines.at(-1)?.end ?? 0) < PIECE_GAP &&
    !startsAfresh(rows[0]!, last)
  ) {
    last.breaks.push(last.rows.length)
    last.rows.push(...rows)
  } else {
    report.tables.push({
      rows,
      section,
      captions: captionsOf(report.blocks, last),
      breaks: [],
      after: report.blocks.length,
    } satisfies Table)
  }
}

/** A row that begins as heads do ("STT", "Giai đoạn") or as the table itself did: the table before it has ended. */
function startsAfresh(row: Row, table: Table): boolean {
  const first = row.cells[0]?.block.lower.trim() ?? ''
  return isFirstHead(first) || (first !== '' && first === table.rows[0]?.cells[0]?.block.lower.trim())
}

/** The short lines since the table before; a table right under another has that one's. */
function captionsOf(blocks: Block[], last: Table | undefined): Block[] {
  if (last?.after === blocks.length) return last.captions
  const captions: Block[] = []
  for (let i = blocks.length - 1; i >= (last?.after ?? 0) && captions.length < CAPTION_LINES; i--) {
    const block = blocks[i]!
    if (block.kind === 'cells' || block.text.length > CAPTION_LENGTH) break
    captions.unshift(block)
    if (block.kind === 'heading' && block.label) break
  }
  return captions
}

/** A row whose cells no signs part. */
function rowOf(source: string, slices: readonly Slice[][], section: Section): Row {
  const cells = slices.map((cell, column) => ({ block: makeBlock(source, cell, 'cells', section, null), column }))
  const inText = slices.flat().sort((a, b) => a.start - b.start)
  const whole = { start: inText[0]!.start, end: inText.at(-1)!.end }
  return { cells, block: makeBlock(source, [whole], 'cells', section, null) }
}

function readRow(source: string, line: Line, section: Section): Row {
  const slices = line.kind === 'tabs' ? cut(line, /\t/g) : cutPipes(line)
  const cells = slices.map((slice, column) => ({
    block: makeBlock(source, [trim(source, slice)], 'cells', section, null),
    column,
  }))
  return { cells, block: makeBlock(source, [{ start: line.start, end: line.end }], 'cells', section, null) }
}

function cut(line: Line, separator: RegExp): Slice[] {
  const slices: Slice[] = []
  let start = line.start
  for (const { index } of line.text.matchAll(separator)) {
    slices.push({ start, end: line.start + index })
    start = line.start + index + 1
  }
  return [...slices, { start, end: line.end }]
}

function cutPipes(line: Line): Slice[] {
  const slices = cut(line, /(?<!\\)\|/g)
  if (line.text.trimStart().startsWith('|')) slices.shift()
  if (/(?<!\\)\|\s*$/.test(line.text)) slices.pop()
  return slices
}

function trim(source: string, { start, end }: Slice): Slice {
  const text = source.slice(start, end)
  const lead = text.length - text.trimStart().length
  return {
    start: start + lead,
    end: Math.max(start + lead, end - (text.length - text.trimEnd().length)),
  }
}
