/** One physical line of the working text: `[start, end)` without its line break. */
export interface Line {
  start: number
  end: number
  text: string
  kind: LineKind
}

export type LineKind = 'blank' | 'rule' | 'tabs' | 'pipes' | 'note' | 'text'

const RULE = /^\s*(?:[-_*=]\s*){3,}$/
const PIPES = /^\s*\|.*\||\S\s+\|\s+\S.*\|/
/** The mark in front of a footnote's own text: `<sup>[1]</sup>`, ¹², or `[1]`. OCR misreads the brackets as 1 or l. */
export const NOTE_START = /^\s*(?:<sup>\s*\[?([^<>\]\s]{1,6})\]?\s*<\/sup>|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\[(\d{1,3})\])\s*/

/** A paragraph is read as a whole: its numbers are held against each other. No paragraph of a report is this long. */
export const MOST_LENGTH = 6000

/** Splits text into classified lines. A line longer than any paragraph is cut where a sentence or a word ends. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const stop = end > start && text[end - 1] === '\r' ? end - 1 : end
    for (let from = start; from <= stop; ) {
      const to = stop - from > MOST_LENGTH ? cutOf(text, from) : stop
      const line = text.slice(from, to)
      lines.push({ start: from, end: to, text: line, kind: kindOf(line) })
      from = to === stop ? stop + 1 : to
    }
    start = end + 1
  }
  return lines.map((line, i) => (isItem(line, lines[i - 1], lines[i + 1]) ? { ...line, kind: 'text' } : line))
}

/** "-⇥Tổng số hồ sơ tiếp nhận …": what Word writes of a list, not a row of a table. */
function isItem(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  return (
    line.kind === 'tabs' && ITEM.test(line.text) && ![above, below].some((beside) => beside && ROW.test(beside.text))
  )
}

const ITEM = /^\s*(?:[-–—+*•●○▪]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}[.)])\t+[^\t]{24,}$/u
const ROW = /[^\t]\t+[^\t]+\t|^[^\t]+\t\s*[\d.,%/-]+\s*$/

function cutOf(text: string, from: number): number {
  const least = from + MOST_LENGTH / 2
  const sentence = text.lastIndexOf('. ', from + MOST_LENGTH - 2)
  if (sentence > least) return sentence + 1
  const blank = text.lastIndexOf(' ', from + MOST_LENGTH - 1)
  return blank > least ? blank + 1 : from + MOST_LENGTH
}

function kindOf(line: string): LineKind {
  if (/^[\s\ufeff\u200b]*(?:&nbsp;\s*)*$/.test(line)) return 'blank'
  // A page's number on a line of its own.
  if (/^\s*(?:-\s*)?(?:trang\s+)?\d{1,3}(?:\s*-)?\s*$/i.test(line)) return 'blank'
  if (RULE.test(line)) return 'rule'
  if (line.includes('|') && PIPES.test(line)) return 'pipes'
  // A tab inside the line parts cells; one in front of it alone is an indent.
  if (/[^\t]\t/.test(line) || /^\t\t+\S/.test(line) || /^\t[^\t]+\t/.test(line)) return 'tabs'
  if (NOTE_START.test(line)) return 'note'
  return 'text'
}
