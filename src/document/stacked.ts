import { fold } from '../vietnamese/fold.ts'
import type { PlacedGrid } from './aligned.ts'
import type { Slice } from './blocks.ts'
import { isNumberHead } from './first-head.ts'
import type { Line } from './lines.ts'

/** Columns of such a table, at least and at most. */
const FEWEST = 3
const MOST = 14
const CELL_LENGTH = 200
/** What stands under it: a row's number, or the sign of a row under another. */
const FIRST_CELL = /^(?:\d{1,3}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.?|[a-zđA-ZĐ][.)]?|[-+*•–]|)$/
const FIGURE = /^[<>≥≤~]?\s?[-–]?\d[\d.,/]*\s?%?$|^[-–]?$/

/**
 * Reads a table that has a cell a line ("STT", "Nội dung", "2021", "2022", "1", "Số TTHC", "1.250", "1.310", "2" …): as
 * many lines make a row as stand between its first head and the number 1. An empty line is an empty cell, or only
 * parts two cells.
 *
 * @param first index of the line of the first head
 * @returns null where the lines do not go on in step
 */
export function stackedGrid(lines: readonly Line[], first: number): PlacedGrid | null {
  const cells: number[] = []
  for (let i = first; i < lines.length; i++) {
    const { text, kind } = lines[i]!
    if (kind === 'rule' || kind === 'tabs' || kind === 'pipes' || text.length > CELL_LENGTH) break
    cells.push(i)
  }
  const filled = cells.filter((i) => lines[i]!.text.trim() !== '')
  const [parted, empty] = [inStep(lines, filled) ?? [], inStep(lines, cells) ?? []]
  const count = (rows: readonly number[][]): number => rows.flat().filter((i) => lines[i]!.text.trim() !== '').length
  const rows = count(empty) > count(parted) ? empty : parted
  if (rows.length === 0) return null
  return {
    start: first,
    end: rows.at(-1)!.at(-1)! + 1,
    rows: rows.map((row) => row.map((i) => sliceOf(lines[i]!))),
  }
}

/** The lines cut into rows, the heads first. */
function inStep(lines: readonly Line[], cells: readonly number[]): number[][] | null {
  const textAt = (k: number): string => lines[cells[k]!]?.text.trim() ?? ''
  const numbered = isNumberHead(fold(textAt(0)))
  const isRow = numbered ? isNumbered : isLabelled
  for (let columns = FEWEST; columns <= MOST; columns++) {
    if (numbered && !/^(?:0?1|I|A)\.?$/.test(textAt(columns))) continue
    const rows: number[][] = [cells.slice(0, columns)]
    for (let at = columns; at + columns <= cells.length; ) {
      if (isRow(at, columns, textAt)) {
        rows.push(cells.slice(at, at + columns))
        at += columns
      } else if (textAt(at) === '')
        at++ // the end of a page
      else break
    }
    if (rows.length >= 3) return rows
    if (numbered) return null
  }
  return null
}

/** A number, words, and figures: most of what follows the words. */
function isNumbered(start: number, columns: number, textAt: (k: number) => string): boolean {
  const rest = Array.from({ length: columns - 2 }, (_, k) => textAt(start + 2 + k))
  return (
    FIRST_CELL.test(textAt(start)) &&
    /\p{L}/u.test(textAt(start + 1)) &&
    rest.filter((text) => FIGURE.test(text)).length * 2 >= rest.length
  )
}

/** Words, and nothing but figures after them. */
function isLabelled(start: number, columns: number, textAt: (k: number) => string): boolean {
  const rest = Array.from({ length: columns - 1 }, (_, k) => textAt(start + 1 + k))
  return /\p{L}/u.test(textAt(start)) && rest.every((text) => FIGURE.test(text)) && rest.some((text) => /\d/.test(text))
}

function sliceOf({ start, text }: Line): Slice[] {
  const from = start + text.length - text.trimStart().length
  return [{ start: from, end: from + text.trim().length }]
}
