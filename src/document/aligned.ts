import type { Slice } from './blocks.ts'
import type { Line } from './lines.ts'

/** Words of a line that no gap parts. Columns are those of the line, `to` exclusive. */
export interface Piece {
  from: number
  to: number
  text: string
}

/** A grid with the index of its first line. */
export interface PlacedGrid {
  start: number
  end: number
  rows: Slice[][][]
}

/** Lines that may stand between two rows of figures: what a long label goes on with, a row of a group. */
const BETWEEN = 3
/** Lines of heads over a table. */
const HEAD_LINES = 5
const NUMERIC = /^[<>≥≤~]?\s?[-–]?\d[\d.,/]*\s?%?$|^[-–]$/

/** The pieces of a line: two blanks part them. */
export function piecesOf(text: string): Piece[] {
  if (!/\S {2,}\S/.test(text)) return []
  return Array.from(text.matchAll(/\S+(?: \S+)*/g), ({ index, 0: piece }) => ({
    from: index,
    to: index + piece.length,
    text: piece,
  }))
}

/** Whether a line has figures that stand apart from the words before them; a verdict can follow ("Đạt"). */
export function isFigures(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)
  if (pieces.length < 2 || !pieces.some(({ text }, k) => k > 0 && /\d/.test(text) && NUMERIC.test(text))) return false
  return NUMERIC.test(last!.text) || pieces.length >= 3
}

/**
 * Reads a table whose columns are told by blanks, as `pdftotext -layout` writes them, from its first row of figures.
 *
 * @param from no line before this one belongs to it
 * @returns null where the lines do not agree on columns
 */
export function alignedGrid(lines: readonly Line[], first: number, from: number): PlacedGrid | null {
  const figures = [first]
  let blankAfter = 0
  for (let i = first + 1; i < lines.length && i - figures.at(-1)! <= BETWEEN + 1; i++) {
    const { kind, text } = lines[i]!
    if (kind !== 'text' && kind !== 'blank') break
    if (kind === 'blank') blankAfter ||= figures.length
    else if (isFigures(piecesOf(text))) figures.push(i)
  }
  // After a page break the columns can stand elsewhere.
  return gridOf(lines, figures, from) ?? (blankAfter > 1 ? gridOf(lines, figures.slice(0, blankAfter), from) : null)
}

/** The table with these rows of figures; null where they do not stand under each other. */
function gridOf(lines: readonly Line[], figures: readonly number[], from: number): PlacedGrid | null {
  const rows = figures.map((i) => piecesOf(lines[i]!.text))
  const columns = columnsOf(rows)
  const wide = rows.filter((pieces) => pieces.filter(isNumeric).length >= 3).length
  if (columns.length < 2 || (wide < 2 && rows.length < 4)) return null
  if (rows.some((pieces) => new Set(pieces.map((piece) => columnOf(piece, columns))).size < pieces.length)) return null
  const { start, body, heads } = headsOf(lines, figures[0]!, from, columns)
  // Some row, or the heads, fill all columns.
  const most = Math.max(...[...rows, ...heads].map((cells) => cells.filter(isFilled).length))
  if (most < columns.length) return null
  const end = labelEnd(lines, figures.at(-1)! + 1, columns)
  return { start, end, rows: [...heads, ...bodyOf(lines, body, end, figures, columns)] }
}

/** Where the last label ends: it can go on below its figures. */
function labelEnd(lines: readonly Line[], from: number, columns: readonly Piece[]): number {
  let end = from
  while (end - from < BETWEEN && lines[end]?.kind === 'text') {
    const [words, ...others] = wordsOf(lines[end]!.text)
    if (!words || others.length > 0 || !GOES_ON.test(words.text) || columnOf(words, columns) > 1) break
    end++
  }
  return end
}

const GOES_ON = /^[\p{Ll},;)(]/u

const isNumeric = ({ text }: Piece): boolean => NUMERIC.test(text)
const isFilled = (cell: Piece | Slice[]): boolean => !Array.isArray(cell) || cell.length > 0

/** The stretches of the line that the pieces of all rows cover. */
function columnsOf(rows: readonly (readonly Piece[])[]): Piece[] {
  const columns: Piece[] = []
  for (const piece of rows.flat().sort((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last && piece.from < last.to) last.to = Math.max(last.to, piece.to)
    else columns.push({ ...piece })
  }
  return columns
}

/** The column that holds most of a piece, or the nearest. */
function columnOf({ from, to }: Piece, columns: readonly Piece[]): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (const [k, column] of columns.entries()) {
    const shared = Math.min(to, column.to) - Math.max(from, column.from)
    if (shared > most) [best, most] = [k, shared]
  }
  return best
}

/** How many columns a piece stands over. */
function spanned({ from, to }: Piece, columns: readonly Piece[]): number {
  return columns.filter((column) => column.from < to && column.to > from).length
}

/**
 * The heads over a table: each line a row, but the words that a head is broken into are put together. Below the lowest
 * line that stands over figures a group of rows can be named.
 */
function headsOf(
  lines: readonly Line[],
  first: number,
  from: number,
  columns: readonly Piece[],
): { start: number; body: number; heads: Slice[][][] } {
  const heads: Slice[][][] = []
  let start = first
  let body = first
  let spans = true
  for (let i = first - 1; i >= from && first - i <= HEAD_LINES; i--) {
    const line = lines[i]!
    const pieces = wordsOf(line.text)
    if (line.kind !== 'text' || pieces.length === 0 || line.text.trim().length > 160) break
    if (pieces.at(-1)!.to <= columns[1]!.to && !(columns.length === 2 && pieces.length === 2)) {
      // Over the heads stands the title, below them a group.
      if (heads.length > 0 || first - i > 2) break
      continue
    }
    if (heads.length === 0) body = i + 1
    start = i
    const wide = pieces.some((piece) => spanned(piece, columns) > 1)
    if (wide || spans || heads.length === 0) heads.unshift(emptyRow(columns))
    spans = wide
    for (const piece of pieces.toReversed()) heads[0]![columnOf(piece, columns)]!.unshift(sliceOf(line, piece))
  }
  return { start, body: heads.length > 0 ? body : first, heads }
}

/** The rows of figures with the lines between them: the rest of a label, or a row of its own. */
function bodyOf(
  lines: readonly Line[],
  from: number,
  to: number,
  figures: readonly number[],
  columns: readonly Piece[],
): Slice[][][] {
  const rows: Slice[][][] = []
  const ofFigures = new Set(figures)
  let waiting: Slice[][] | null = null
  for (let i = from; i < to; i++) {
    const line = lines[i]!
    const pieces = wordsOf(line.text)
    if (pieces.length === 0) continue
    const row = emptyRow(columns)
    for (const piece of pieces) row[columnOf(piece, columns)]!.push(sliceOf(line, piece))
    const words = pieces.find(({ text }) => /\p{L}/u.test(text))?.text
    const goesOn = words === undefined ? ofFigures.has(i) : GOES_ON.test(words)
    if (ofFigures.has(i)) {
      // The figures of a label over several lines can stand beside any of them.
      if (waiting && goesOn) prepend(rows.pop()!, row)
      rows.push(row)
      waiting = null
    } else if (goesOn && rows.length > 0) append(row, rows.at(-1)!)
    else {
      rows.push(row)
      waiting = row
    }
  }
  return rows
}

function prepend(above: readonly Slice[][], row: readonly Slice[][]): void {
  for (const [column, slices] of above.entries()) row[column]!.unshift(...slices)
}

function append(below: readonly Slice[][], row: readonly Slice[][]): void {
  for (const [column, slices] of below.entries()) row[column]!.push(...slices)
}

/** The pieces of a line, or the line as one. */
function wordsOf(text: string): Piece[] {
  const pieces = piecesOf(text)
  if (pieces.length > 0 || text.trim() === '') return pieces
  const from = text.length - text.trimStart().length
  return [{ from, to: text.trimEnd().length, text: text.trim() }]
}

function sliceOf(line: Line, { from, to }: Piece): Slice {
  return { start: line.start + from, end: line.start + to }
}

function emptyRow(columns: readonly Piece[]): Slice[][] {
  return columns.map(() => [])
}
