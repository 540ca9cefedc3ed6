import { type Slice, sliceOf } from './blocks.ts'
import { plainLabel } from './clean.ts'
import { findGrids } from './grid.ts'
import { type Line, MOST_LENGTH, NOTE_START } from './lines.ts'
import { type Leader, leaderOf } from './outline.ts'

/** Lines that belong together before page breaks are mended. */
export interface Chunk {
  kind: 'rule' | 'table' | 'text' | 'note'
  lines: Line[]
  slices: Slice[]
  /** Cells of a table that no signs part. */
  grid: Slice[][][] | null
  leader: Leader | null
  /** Depth of a Markdown heading. */
  markdown: number | null
  /** Label of a footnote. */
  note: string | null
  /** Text of the first line without its leader, trimmed and without emphasis signs. */
  first: string
  /** True where a blank line or rule stands before. */
  apart: boolean
  /** True where a page ends before it: a form feed, the page's number, or a wider gap than between paragraphs. */
  newPage: boolean
}

/** Blank lines that stand between two paragraphs of one page, at most. */
const WIDEST_GAP = 1

const EMPHASIS = /^[\s*_]*/

/** Groups lines into chunks: a table, a footnote, a heading, an item, or the lines of one paragraph. */
export function chunkLines(lines: Line[], headings: Map<number, number>): Chunk[] {
  const chunks: Chunk[] = []
  const layout = layoutOf(lines)
  let apart = true
  let blanks = 0
  let newPage = false
  let open: Chunk | null = null
  const grids = findGrids(lines)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const grid = grids.get(i)
    if (grid) {
      chunks.push({ ...chunk('table', line, true), lines: lines.slice(i, grid.end), grid: grid.rows })
      i = grid.end - 1
      open = null
      apart = newPage = false
      blanks = 0
      continue
    }
    if (line.kind === 'blank' || line.kind === 'rule') {
      if (line.kind === 'rule') chunks.push(chunk('rule', line, true))
      blanks = line.kind === 'rule' ? 0 : blanks + 1
      newPage ||= blanks > WIDEST_GAP || /[\f\d]/.test(line.text)
      apart = true
      open = null
      continue
    }
    newPage ||= line.text.startsWith('\f')
    if (line.kind === 'tabs' || line.kind === 'pipes') {
      if (open?.kind === 'table' && !apart) open.lines.push(line)
      else {
        open = chunk('table', line, apart)
        chunks.push(open)
      }
    } else {
      const next = textChunk(line, apart, headings)
      if (open && open.kind !== 'table' && !apart && joins(open, next, layout)) {
        open.lines.push(line)
        open.slices.push(sliceOf(line))
      } else {
        next.newPage = newPage
        chunks.push(next)
        open = next
      }
    }
    apart = newPage = false
    blanks = 0
  }
  return chunks
}

function chunk(kind: Chunk['kind'], line: Line, apart: boolean): Chunk {
  return {
    kind,
    lines: [line],
    slices: [],
    grid: null,
    leader: null,
    markdown: null,
    note: null,
    first: '',
    apart,
    newPage: false,
  }
}

function textChunk(line: Line, apart: boolean, headings: Map<number, number>): Chunk {
  const note = NOTE_START.exec(line.text)
  const result = chunk(note ? 'note' : 'text', line, apart)
  result.markdown = headings.get(line.start) ?? null
  let skip = 0
  if (note) {
    result.note = plainLabel(note[1] ?? note[2] ?? note[3]!)
    skip = note[0].length
  } else {
    const hashes = result.markdown === null ? 0 : /^\s*#+\s*/.exec(line.text)![0].length
    const body = line.text.slice(hashes).replace(/^\ufeff/, '')
    // A bullet `* ` is no emphasis: look for leaders with and without the signs in front.
    const plain = body.replace(EMPHASIS, '')
    const bulleted = leaderOf(body.trimStart())
    const leader = bulleted?.bullet ? bulleted : leaderOf(plain)
    result.leader = leader
    const signs = leader && leader === bulleted ? body.length - body.trimStart().length : body.length - plain.length
    skip = line.text.length - body.length + signs + (leader?.length ?? 0)
  }
  result.slices.push(sliceOf(line, skip))
  result.first = line.text.slice(skip).replace(/[*_]+/g, '').trim()
  return result
}

/** Longer than any line of a page, or any heading. */
const PARAGRAPH_LENGTH = 170
/** About as long as the lines of a page that are broken at its width. */
const LINE_LENGTH = 60
/** So many lines show the width at which a text is broken. */
const LINES_OF_PAGE = 12

/** How the lines of a text make up its paragraphs. */
interface Layout {
  /** Lines are paragraphs, as Word saves them: only what is plainly broken off goes on. */
  whole: boolean
  /** The width at which lines are broken; null where the text is too short to tell. */
  width: number | null
}

/**
 * Lines are paragraphs where some are longer than any line of a page, or where most of the longer ones end as sentences
 * do. Otherwise they are broken at a page's width.
 */
function layoutOf(lines: readonly Line[]): Layout {
  const lengths: number[] = []
  let paragraphs = 0
  let ended = 0
  for (const { kind, text } of lines) {
    if (kind !== 'text' || text.length < LINE_LENGTH) continue
    lengths.push(text.length)
    if (text.length > PARAGRAPH_LENGTH) paragraphs++
    if (SENTENCE_END.test(text)) ended++
  }
  const whole = paragraphs >= 3 || (lengths.length >= 4 && ended / lengths.length > 0.75)
  if (whole || lengths.length < LINES_OF_PAGE) return { whole, width: null }
  lengths.sort((a, b) => a - b)
  return { whole, width: lengths[Math.floor(lengths.length * 0.9)]! }
}

const SENTENCE_END = /[.;:!?]["”')*_\s]*$/

/** Whether a line goes on the paragraph of the lines above it. */
function joins(open: Chunk, next: Chunk, { whole, width }: Layout): boolean {
  if (next.kind === 'note' || next.leader || next.markdown !== null) return false
  if (next.lines[0]!.end - open.lines[0]!.start > MOST_LENGTH) return false
  const last = open.lines.at(-1)!.text
  const above = last.replace(/[*_]+/g, '').trim()
  if (isCapitals(above) !== isCapitals(next.first)) return false
  if (open.markdown !== null) return false
  if (/^\p{Ll}/u.test(next.first)) return true
  // A line that has room for the next word was broken on purpose.
  if (width !== null) return last.trimEnd().length + 1 + /^\S*/.exec(next.first)![0].length > width * 0.92
  if (whole && above.length <= PARAGRAPH_LENGTH && /^\p{Lu}/u.test(next.first) && !/[,(–-]$/.test(above)) return false
  return !SENTENCE_END.test(above) || (!whole && above.length > 75 && above.endsWith('.'))
}

/** All letters are capitals: a title. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)
}
