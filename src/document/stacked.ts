import { fold } from '../vietnamese/fold.ts'
import type { PlacedGrid } from './aligned.ts'
import type { Slice } from './blocks.ts'
import { isNumberHead } from './first-head.ts'
import type { Line } from './lines.ts'

/** Columns of such a table, at least and at most. */
const FEWEST = 3
const MOST = 14
/** Lines of heads, at most. */
const MOST_HEADS = 30
const CELL_LENGTH = 200
/** What stands under it: a row's number, or the sign of a row under another. */
const FIRST_CELL = /^(?:\d{1,3}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.?|[a-zđA-ZĐ][.)]?|[-+*•–]|)$/
const FIGURE = /^[<>≥≤~]?\s?[-–]?\d[\d.,/]*\s?%?$|^[-–]?$/

/**
 * Reads a table that has a cell a line ("STT", "Nội dung", "2021", "2022", "1", "Số TTHC", "1.250", "1.310", "2" …). An
 * empty line is an empty cell, or only parts two cells. A head can be broken into lines; where it cannot be told into
 * which, the table has no heads.
 *
 * @param first index of the line of the first head
 * @returns null where the lines do not go on in step
 */
export function stackedGrid(lines: readonly Line[], first: number): PlacedGrid | null {
  const cells: number[] = []
  for (let i = first; i < lines.length; i++) {
    const { text, kind } = lines[i]!
    if (kind === 'rule' || kind === 'tabs' || kind === 'pipes' || text.length > CELL_LENGTH) break
    if (!isPageNumber(lines, i)) cells.push(i)
  }
  const filled = cells.filter((i) => lines[i]!.text.trim() !== '')
  const [parted, empty] = [new Stack(lines, filled).rows(), new Stack(lines, cells).rows()]
  const count = (rows: Rows): number => rows.flat(2).filter((i) => lines[i]!.text.trim() !== '').length
  const rows = count(empty) > count(parted) ? empty : parted
  if (rows.length === 0) return null
  const last = Math.max(...rows.at(-1)!.flat())
  return {
    start: first,
    end: last + 1,
    rows: rows.map((row) => row.map((cell) => cell.map((i) => sliceOf(lines[i]!)))),
  }
}

/** Rows of cells of the indices of lines. */
type Rows = number[][][]

/** Lines that may be the cells of a table, from its first head. */
class Stack {
  constructor(
    readonly lines: readonly Line[],
    readonly cells: readonly number[],
  ) {}

  /** The table's rows, the heads first; none where the lines are no table. */
  rows(): Rows {
    const numbered = isNumberHead(fold(this.#at(0)))
    for (let heads = FEWEST; heads <= MOST_HEADS; heads++) {
      if (numbered && !/^(?:0?1|I|A)\.?$/.test(this.#at(heads))) continue
      // Where heads are broken into lines, the number 2 tells how many cells a row has.
      const next = Array.from({ length: MOST }, (_, k) => k + 1).find((k) => SECOND.test(this.#at(heads + k)))
      for (const columns of numbered && next !== undefined ? [heads, next] : [heads]) {
        if (columns < FEWEST || columns > MOST) continue
        const body = this.#body(heads, columns, numbered)
        if (body.length >= 2) return [...this.#heads(heads, columns), ...body]
      }
    }
    return []
  }

  #at(k: number): string {
    return this.lines[this.cells[k]!]?.text.trim() ?? ''
  }

  #body(from: number, columns: number, numbered: boolean): Rows {
    const rows: Rows = []
    for (let at = from; at + columns - 1 <= this.cells.length; ) {
      const isRow = numbered ? this.#isNumbered(at, columns) : this.#isLabelled(at, columns)
      if (isRow && at + columns <= this.cells.length) {
        rows.push(this.cells.slice(at, at + columns).map((i) => [i]))
        at += columns
      } else if (numbered && rows.length > 0 && TOTAL.test(this.#at(at)) && this.#isLabelled(at, columns - 1)) {
        rows.push([[], ...this.cells.slice(at, at + columns - 1).map((i) => [i])])
        at += columns - 1
      } else if (this.#at(at) === '')
        at++ // the end of a page
      else break
    }
    return rows
  }

  /** The row of heads: a line that cannot begin a head goes on the one above it. */
  #heads(count: number, columns: number): Rows {
    const heads: number[][] = []
    for (const [k, i] of this.cells.slice(0, count).entries()) {
      const goesOn = k > 1 && count > columns && (GOES_ON.test(this.#at(k)) || OPEN.test(this.#at(k - 1)))
      if (goesOn) heads.at(-1)!.push(i)
      else heads.push([i])
    }
    return heads.length === columns ? [heads] : []
  }

  /** A number, words, and figures: most of what follows the words. */
  #isNumbered(start: number, columns: number): boolean {
    const rest = this.#texts(start + 2, columns - 2)
    return (
      FIRST_CELL.test(this.#at(start)) &&
      /\p{L}/u.test(this.#at(start + 1)) &&
      rest.filter((text) => FIGURE.test(text)).length * 2 >= rest.length
    )
  }

  /** Words, and nothing but figures after them. */
  #isLabelled(start: number, columns: number): boolean {
    const rest = this.#texts(start + 1, columns - 1)
    return (
      /\p{L}/u.test(this.#at(start)) && rest.every((text) => FIGURE.test(text)) && rest.some((text) => /\d/.test(text))
    )
  }

  #texts(start: number, count: number): string[] {
    return Array.from({ length: count }, (_, k) => this.#at(start + k))
  }
}

const SECOND = /^(?:0?2|II|B)\.?$/
const TOTAL = /^(?:tổng|cộng|toàn tỉnh)/i
const GOES_ON = /^(?:[\p{Ll},;)]|\d{1,2}\/)/u
const OPEN = /[(/,]$|\([^)]*$/

/** A number that stands alone between empty lines, where else none part the cells: at the end of a page. */
function isPageNumber(lines: readonly Line[], i: number): boolean {
  const isEmpty = (k: number): boolean => (lines[k]?.text.trim() ?? '') === ''
  const alone = lines[i]!.kind === 'blank' && !isEmpty(i) && isEmpty(i - 1) && isEmpty(i + 1)
  return alone && [2, 3, 4, 5].every((back) => !isEmpty(i - back))
}

function sliceOf({ start, text }: Line): Slice {
  const from = start + text.length - text.trimStart().length
  return { start: from, end: from + text.trim().length }
}
