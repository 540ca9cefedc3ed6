import stringWidth from 'string-width'

/** How wide a column would like to be, and how narrow it may become. */
export interface ColumnNeed {
  natural: number
  /** Its longest word: narrower, words or numbers would be torn. */
  minimum: number
}

/** Signs that take one column each: Latin with Vietnamese, modifier letters, dashes and quotation marks. */
const NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u1d2c-\u1d6a\u1e00-\u1eff\u2010-\u2027]*$/

/** Columns that a text takes on a screen. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}

/** What a column's cells need; words longer than `longest` may be torn. */
export function needOf(cells: readonly string[], longest = Number.POSITIVE_INFINITY): ColumnNeed {
  let natural = 0
  let minimum = 0
  for (const cell of cells) {
    natural = Math.max(natural, widthOf(cell))
    for (const word of cell.split(' ')) minimum = Math.max(minimum, widthOf(word))
  }
  return { natural, minimum: Math.min(minimum, longest) }
}

/** Shares out a width among columns, always taking from the widest; `null` where even torn words would not fit. */
export function fitColumns(needs: readonly ColumnNeed[], available: number): number[] | null {
  const widths = needs.map((need) => need.natural)
  let excess = widths.reduce((sum, width) => sum + width, 0) - available
  while (excess > 0) {
    let widest = -1
    for (const [i, width] of widths.entries()) {
      const minimum = needs[i]?.minimum ?? 0
      if (width > minimum && width > (widths[widest] ?? -1)) widest = i
    }
    if (widest < 0) return null
    widths[widest] = (widths[widest] ?? 0) - 1
    excess--
  }
  return widths
}

/** Breaks a text into lines of at most `width` columns, between words where it can. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (widthOf(joined) <= width) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    while (widthOf(word) > width) {
      const piece = takeColumns(word, width)
      lines.push(piece)
      word = word.slice(piece.length)
    }
    line = word
  }
  lines.push(line)
  return lines
}

/** The longest start of a word that fits, at least one whole character. */
function takeColumns(word: string, width: number): string {
  let piece = ''
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) break
    piece += segment
  }
  return piece
}
