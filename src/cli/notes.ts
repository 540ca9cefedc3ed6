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
  const numbers = diagnostics.filter(({ code }) => code !== 'unclear-columns')
  const notes: Note[] = numbers.slice(0, MOST_NUMBERS).map(({ code, text, detail, line, column }) => ({
    line,
    column,
    text: code === 'repaired-number' ? say.repaired(text, detail) : say.garbled(text),
  }))
  if (numbers.length > MOST_NUMBERS) notes.push({ text: say.moreDamaged(numbers.length - MOST_NUMBERS) })
  const rows = diagnostics.filter(({ code }) => code === 'unclear-columns').map(({ line }) => line)
  if (rows.length > 0) notes.push({ text: say.unclearRows(rows.length, ranges(rows)) })
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
