import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import type { Language } from '../records/language.ts'
import { fitColumns, needOf, wrap } from './layout.ts'
import { COLUMN_NAMES, type Column, describeDocument, type Group, groupRows, NOTHING, RIGHT_ALIGNED } from './rows.ts'
import { visible } from './visible.ts'
import type { Writer } from './writer.ts'

/** Blanks between two columns. */
const GAP = '  '
/** Longest word that a column of words keeps whole; numbers are never torn. */
const LONGEST_WORD = 16

/** Only a rule under the heads: what is selected and pasted from it stays readable. */
const NO_BORDER = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: GAP,
}

/** Tables for a person at a terminal: a document after the other, a table a kind, each figure with its line. */
export const writeTable: Writer = (documents, { language, width, color }) => {
  const style = new Chalk({ level: color })
  const sections = documents.map(({ document, observations }) => {
    const title = wrap(visible(document.path), width).map((line) => style.bold.underline(line))
    const about = wrap(describeDocument(document, language), width).filter((line) => line !== '')
    const groups = groupRows(observations, language).map((group) => renderGroup(group, language, width, style))
    const body = groups.length > 0 ? groups.join('\n\n') : style.dim(`(${NOTHING[language]})`)
    return `${[...title, ...about].join('\n')}\n\n${body}\n`
  })
  return sections.join('\n\n')
}

function renderGroup({ title, columns, rows }: Group, language: Language, width: number, style: ChalkInstance): string {
  const heading = wrap(`${title} (${rows.length})`, width).map((line) => style.bold.cyan(line))
  const heads = columns.map((column) => COLUMN_NAMES[column][language])
  const cells = rows.map((row) => columns.map((column) => row[column]))
  const needs = columns.map((column, i) => {
    const longest = column === 'indicator' || column === 'category' ? LONGEST_WORD : undefined
    return needOf([heads[i] ?? '', ...cells.map((row) => row[i] ?? '')], longest)
  })
  const widths = fitColumns(needs, width - GAP.length * (columns.length - 1))
  const body = widths
    ? renderTable(columns, heads, cells, widths, style)
    : renderList(columns, heads, cells, width, style)
  return [...heading, ...body].join('\n')
}

function renderTable(
  columns: readonly Column[],
  heads: readonly string[],
  cells: readonly string[][],
  widths: readonly number[],
  style: ChalkInstance,
): string[] {
  const table = new Table({
    chars: NO_BORDER,
    colWidths: [...widths],
    colAligns: columns.map((column) => (RIGHT_ALIGNED.has(column) ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  const widthOf = (i: number) => widths[i] ?? 1
  table.push(
    heads.map((head, i) =>
      wrap(head, widthOf(i))
        .map((line) => style.bold(line))
        .join('\n'),
    ),
  )
  table.push(widths.map((width) => style.dim('─'.repeat(width))))
  for (const row of cells) {
    table.push(row.map((cell, i) => paint(columns[i], wrap(cell, widthOf(i)), style).join('\n')))
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
}

function paint(column: Column | undefined, lines: string[], style: ChalkInstance): string[] {
  if (column === 'role') return lines.map((line) => (line === '' ? line : style.yellow(line)))
  if (column === 'line') return lines.map((line) => style.dim(line))
  return lines
}

/** For a screen too narrow for columns: each figure a small block of its own. */
function renderList(
  columns: readonly Column[],
  heads: readonly string[],
  cells: readonly string[][],
  width: number,
  style: ChalkInstance,
): string[] {
  const indent = '  '
  const blocks = cells.map((row) =>
    row.flatMap((cell, i) => {
      if (cell === '') return []
      if (columns[i] === 'indicator') return wrap(cell, width).map((line) => style.bold(line))
      return wrap(`${heads[i]}: ${cell}`, width - indent.length).map((line) => indent + line)
    }),
  )
  return blocks.map((lines) => lines.join('\n'))
}
