import type { Diagnostic } from '../records/document.ts'
import type { Messages } from './messages.ts'

/** A number alone is told by itself, but a badly damaged report would tell hundreds. */
const MOST_NUMBERS = 5

/** A remark on a document; `line` and `column` where it concerns one place. */
export interface Note {
  line?: number
  column?: number
  text: string
}

/** Words for what was left out or read with doubt: each damaged number, and the table rows of unclear columns at once. */
export function diagnosticNotes(diagnostics: readonly Diagnostic[], say: Messages): Note[] {
  const numbers = diagnostics.filter(({ code }) => code === 'garbled-number' || code === 'repaired-number')
  const notes: Note[] = numbers.slice(0, MOST_NUMBERS).map(({ code, text, detail, line, column }) => ({
    line,
    column,
    text: code === 'repaired-number' ? say.repaired(text, detail) : say.garbled(text),
  }))
  if (numbers.length > MOST_NUMBERS) notes.push({ text: say.moreDamaged(numbers.length - MOST_NUMBERS) })
  const linesOf = (wanted: Diagnostic['code']): number[] =>
    diagnostics.filter(({ code }) => code === wanted).map(({ line }) => line)
  const left = linesOf('unclear-columns')
  if (left.length > 0) notes.push({ text: say.unclearRows(left.length, ranges(left)) })
  const untimed = linesOf('unclear-times')
  if (untimed.length > 0) notes.push({ text: say.untimedRows(untimed.length, ranges(untimed)) })
  return notes
}

/** "497–500, 615–620, 633". */
function ranges(lines: readonly number[]): string {
  const runs: [number, number][] = []
  for (const line of lines) {
    const last = runs.at(-1)
    if (last && line <= last[1] + 1) last[1] = line
    else runs.push([line, line])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
