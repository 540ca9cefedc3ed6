import { LineIndex } from './lines.ts'
import type { Place } from './places.ts'
import type { Left } from './reader.ts'
import { type ExtractOptions, extractReport } from './report.ts'
import type { TracedReading, TracedSlot, TraceEntry } from './trace.ts'

/** Numbers that are in no running text: marks of headings and lists, of footnotes, page numbers, what else is not read. */
export type Unread = 'mark' | 'footnote-mark' | 'page' | 'unread'

/** One number and what became of it. */
export interface Explanation {
  place: Place
  /** What it was read as; null where it was left out. */
  observation: TraceEntry['observation']
  left: Left | Unread | null
  /** The words about it on its line. */
  around: string
  inTable: boolean
  /** Where a number that belongs to another (a whole, the end of a range) finds that one. */
  owner: Place | null
  readings: readonly TracedReading[]
  slots: readonly TracedSlot[]
  /** Place of the number that an observation's `of` was read from. */
  of: Place | null
}

export interface ExplainedLine {
  numbers: Explanation[]
  /** The report's lines and columns, to say where inferences lead. */
  lines: LineIndex
}

/**
 * Reads a report and explains the numbers of one line: what each was read as and why, or why it was left out.
 *
 * @param text the report as decoded
 * @param line 1-based
 */
export async function explainLine(text: string, line: number, options: ExtractOptions): Promise<ExplainedLine> {
  const entries: TraceEntry[] = []
  await extractReport(text, { ...options, trace: (entry) => entries.push(entry) })
  const here = entries.filter(({ place }) => place.line === line).sort((a, b) => a.place.start - b.place.start)
  const numbers: Explanation[] = here
    .filter((entry, i) => !here.slice(0, i).some((other) => overlap(other.place, entry.place)))
    .map((entry) => ({ ...entry, ...relation(entry, entries), around: around(text, entry.place) }))
  const lines = text.split('\n')
  for (const place of numbersOf(lines, line)) {
    if (entries.some((entry) => overlap(entry.place, place))) continue
    const left = unread(lines[line - 1]!, place)
    const nothing = { observation: null, inTable: false, owner: null, of: null, readings: [], slots: [] }
    numbers.push({ place, left, around: around(text, place), ...nothing })
  }
  numbers.sort((a, b) => a.place.start - b.place.start)
  return { numbers, lines: new LineIndex(text) }
}

/** The number that a whole or the end of a range belongs to, or the whole that an observation is out of. */
function relation(entry: TraceEntry, entries: readonly TraceEntry[]): Pick<Explanation, 'owner' | 'of'> {
  const nearest = (suits: (other: TraceEntry) => boolean): Place | null => {
    const gap = ({ place }: TraceEntry): number =>
      Math.max(place.start - entry.place.end, entry.place.start - place.end)
    const [first] = entries.filter((other) => gap(other) < 200 && suits(other)).sort((a, b) => gap(a) - gap(b))
    return first?.place ?? null
  }
  if (entry.left === 'of') return { owner: nearest(({ observation }) => observation?.of != null), of: null }
  if (entry.left === 'range') return { owner: nearest(({ observation }) => observation?.valueMax != null), of: null }
  return { owner: null, of: entry.observation?.of != null ? nearest(({ left }) => left === 'of') : null }
}

/** Every run of digits on a line. */
function numbersOf(lines: readonly string[], line: number): Place[] {
  const offset = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0)
  return Array.from((lines[line - 1] ?? '').matchAll(/\d+(?:[.,]\d+)*/g), ({ index, 0: number }) => {
    const start = offset + index
    return { start, end: start + number.length, line, column: index + 1, text: number }
  })
}

/** What a number is that stands in no running text, by its surroundings on the line. */
function unread(line: string, { column, text }: Place): Unread {
  const before = line.slice(0, column - 1)
  const after = line.slice(column - 1 + text.length)
  if (before.trim() === '' && after.trim() === '') return 'page'
  if (/(?:<sup>[^<]*|\[\^?)$/.test(before) && /^(?:[^<]*<\/sup>|\])/.test(after)) return 'footnote-mark'
  if (/^[\s#*_>|+\-–(]*(?:phụ lục|phụ biểu|biểu|bảng|phần|chương|mục|điều)?[\s\d.*]*$/iu.test(before)) return 'mark'
  return 'unread'
}

/** Up to so many letters on either side. */
const AROUND = 60

/** The words about a place on its line, cut between words. */
function around(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^[\s\S]*\n/, '')
  const after = text.slice(end, end + AROUND).replace(/\n[\s\S]*$/, '')
  const from = before.length === AROUND ? before.replace(/^\S*\s/, '… ') : before
  const to = after.length === AROUND ? after.replace(/\s\S*$/, ' …') : after
  return `${from}${text.slice(start, end)}${to}`.trim()
}

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end
}
