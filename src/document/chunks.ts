import { type Slice, sliceOf } from './blocks.ts'
import { plainLabel } from './clean.ts'
import { type Line, MOST_LENGTH, NOTE_START } from './lines.ts'
import { type Leader, leaderOf } from './outline.ts'

/** Lines that belong together before page breaks are mended. */
export interface Chunk {
  kind: 'rule' | 'table' | 'text' | 'note'
  lines: Line[]
  slices: Slice[]
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
  const whole = holdsWholeParagraphs(lines)
  let apart = true
  let blanks = 0
  let newPage = false
  let open: Chunk | null = null
  for (const line of lines) {
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
      if (open && open.kind !== 'table' && !apart && joins(open, next, whole)) {
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
  return { kind, lines: [line], slices: [], leader: null, markdown: null, note: null, first: '', apart, newPage: false }
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

/**
 * Whether lines are paragraphs, as Word saves them, and not broken at a page's width: some are longer than any line of
 * a page, or most of the longer ones end as sentences do.
 */
function holdsWholeParagraphs(lines: readonly Line[]): boolean {
  let paragraphs = 0
  let long = 0
  let ended = 0
  for (const { kind, text } of lines) {
    if (kind !== 'text' || text.length < LINE_LENGTH) continue
    if (text.length > PARAGRAPH_LENGTH) paragraphs++
    long++
    if (SENTENCE_END.test(text)) ended++
  }
  return paragraphs >= 3 || (long >= 4 && ended / long > 0.75)
}

const SENTENCE_END = /[.;:!?]["”')*_\s]*$/

/**
 * Whether a line goes on the paragraph of the lines above it.
 *
 * @param whole lines are paragraphs: only what is plainly broken off goes on
 */
function joins(open: Chunk, next: Chunk, whole: boolean): boolean {
  if (next.kind === 'note' || next.leader || next.markdown !== null) return false
  if (next.lines[0]!.end - open.lines[0]!.start > MOST_LENGTH) return false
  const above = open.lines.at(-1)!.text.replace(/[*_]+/g, '').trim()
  if (isCapitals(above) !== isCapitals(next.first)) return false
  if (open.markdown !== null) return false
  if (whole && above.length <= PARAGRAPH_LENGTH && /^\p{Lu}/u.test(next.first) && !/[,(–-]$/.test(above)) return false
  if (/[.;:!?]["”')]*$/.test(above))
    return /^\p{Ll}/u.test(next.first) || (!whole && above.length > 75 && above.endsWith('.'))
  return true
}

/** All letters are capitals: a title. */
export function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)
}
