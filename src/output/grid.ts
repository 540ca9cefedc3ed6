import type { ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import { type ColumnNeed, fitColumns, needOf, wrap } from './layout.ts'
import type { Cell, Sheet, SheetColumn, Tone } from './sheet.ts'
import { visible } from './visible.ts'

/** Blanks between two columns. */
const GAP = '  '
/**
 * Longest word that a column of words keeps whole, and longest value that stands on one line: less where there is too
 * little room. Numbers are never torn.
 */
const LIMITS = [
  { word: 16, value: 16 },
  { word: 16, value: 12 },
  { word: 12, value: 12 },
] as const
type Limits = (typeof LIMITS)[number]

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

/** A column with all that is printed in it. */
interface Printed {
  column: SheetColumn
  head: string
  cells: readonly Cell[]
}

/**
 * Lays a sheet out for a screen: heading, table, footnotes. Columns that do not fit side by side are wrapped, then set
 * in several blocks that repeat the fixed ones; where not even that fits, each row becomes a list. No line is wider
 * than `width`, unless a single character is.
 */
export function renderSheet(sheet: Sheet, width: number, style: ChalkInstance): string {
  const heading = wrap(visible(sheet.title), width).map((line) => style.bold.cyan(line))
  const columns = sheet.columns.map((column, i) => printed(column, sheet.rows, i))
  let blocks: Block[] | null = null
  for (const limits of LIMITS) blocks ??= splitColumns(columns, limits, width)
  const body = blocks
    ? blocks.map(({ columns, widths }) => renderBlock(columns, widths, style).join('\n')).join('\n\n')
    : renderList(sheet, width, style).join('\n')
  const notes = (sheet.notes ?? []).flatMap((note) => wrap(visible(note), width)).map((line) => style.dim(line))
  return [...heading, body, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

function printed(column: SheetColumn, rows: Sheet['rows'], i: number): Printed {
  const cells = rows.map((row) => {
    const { text = '', detail, ...rest } = row[i] ?? {}
    return { text: visible(text), ...(detail === undefined ? {} : { detail: visible(detail) }), ...rest }
  })
  return { column, head: visible(column.title), cells }
}

function needOfColumn({ column, head, cells }: Printed, longest: Limits): ColumnNeed {
  const texts = cells.flatMap(({ text, detail }) => (detail === undefined ? [text] : [text, detail]))
  if (column.align !== 'right') return needOf([head, ...texts], longest.word)
  const [heads, values] = [needOf([head]), needOf(texts)]
  // "≥ 99" on one line and "%" on the next would be read wrongly.
  const unbroken = Math.max(values.minimum, Math.min(values.natural, longest.value))
  return { natural: Math.max(heads.natural, values.natural), minimum: Math.max(heads.minimum, unbroken) }
}

interface Block {
  columns: readonly Printed[]
  widths: readonly number[]
}

/** As many columns a block as fit, wrapped where they must be; `null` where one alone does not fit beside the fixed. */
function splitColumns(all: readonly Printed[], longest: Limits, width: number): Block[] | null {
  const needs = new Map(all.map((column) => [column, needOfColumn(column, longest)]))
  const widthsOf = (columns: readonly Printed[]) =>
    fitColumns(
      columns.flatMap((column) => needs.get(column) ?? []),
      width - GAP.length * (columns.length - 1),
    )
  const whole = widthsOf(all)
  if (whole) return [{ columns: all, widths: whole }]
  const fixed = all.filter(({ column }) => column.fixed)
  if (fixed.length === 0) return null
  const blocks: Block[] = []
  let current: Block | null = null
  for (const column of all.filter((one) => !fixed.includes(one))) {
    const wider: Printed[] = [...(current?.columns ?? fixed), column]
    const widths = widthsOf(wider)
    if (widths) {
      current = { columns: wider, widths }
      continue
    }
    const alone = widthsOf([...fixed, column])
    if (!alone) return null
    if (current) blocks.push(current)
    current = { columns: [...fixed, column], widths: alone }
  }
  return current ? [...blocks, current] : null
}

function renderBlock(columns: readonly Printed[], widths: readonly number[], style: ChalkInstance): string[] {
  const table = new Table({
    chars: NO_BORDER,
    colWidths: [...widths],
    colAligns: columns.map(({ column }) => column.align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  const within = (text: string, i: number) => wrap(text, widths[i] ?? 1)
  table.push(columns.map(({ head }, i) => paint(within(head, i), style.bold)))
  table.push(widths.map((width) => style.dim('─'.repeat(width))))
  const rowCount = columns[0]?.cells.length ?? 0
  for (let row = 0; row < rowCount; row++) {
    table.push(
      columns.map(({ cells }, i) => {
        const { text = '', detail, tone } = cells[row] ?? {}
        const lines = paint(within(text, i), toneStyle(tone, style))
        return detail === undefined ? lines : `${lines}\n${paint(within(detail, i), style.dim)}`
      }),
    )
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
}

/** For a screen too narrow for columns: each row a small list of its own. */
function renderList({ columns, rows }: Sheet, width: number, style: ChalkInstance): string[] {
  const indent = '  '
  const lead = Math.max(
    0,
    columns.findIndex(({ fixed }) => fixed),
  )
  return rows.flatMap((row) =>
    row.flatMap(({ text, detail, tone }, i) => {
      if (text === '') return []
      if (i === lead) return wrap(visible(text), width).map((line) => style.bold(line))
      const said = `${visible(columns[i]?.title ?? '')}: ${visible(text)}`
      const lines = paint(wrap(said, width - indent.length), toneStyle(tone, style)).split('\n')
      const under =
        detail === undefined ? [] : wrap(visible(detail), width - indent.length).map((line) => style.dim(line))
      return [...lines, ...under].map((line) => indent + line)
    }),
  )
}

/** Line by line: a colour that goes on over a line's end would run into the next column. */
function paint(lines: readonly string[], style: (text: string) => string): string {
  return lines.map((line) => (line === '' ? line : style(line))).join('\n')
}

function toneStyle(tone: Tone | undefined, style: ChalkInstance): (text: string) => string {
  if (tone === undefined) return (text) => text
  return { good: style.green, bad: style.red, warn: style.yellow, dim: style.dim }[tone]
}
