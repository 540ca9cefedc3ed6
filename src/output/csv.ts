import { OBSERVATION_KEYS } from './columns.ts'
import { visibleLines } from './visible.ts'
import type { OutputContext, Writer } from './writer.ts'

/** Tells Excel that the file is UTF-8; on a pipe it would end up in the name of the first column. */
const BYTE_ORDER_MARK = '\ufeff'

/** One observation a row, columns in the order of the contract. */
export const writeCsv: Writer = (documents, context) => {
  const rows = documents.flatMap(({ observations }) =>
    observations.map((observation) => OBSERVATION_KEYS.map((key) => observation[key])),
  )
  return csvTable(context.isContinued ? rows : [OBSERVATION_KEYS, ...rows], context)
}

/** Rows of cells as CSV (RFC 4180), as a file, a pipe or a screen takes it. */
export function csvTable(
  rows: readonly (readonly (string | number | null)[])[],
  { isFile, isTerminal }: Pick<OutputContext, 'isFile' | 'isTerminal'>,
): string {
  const csv = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
  return isFile ? BYTE_ORDER_MARK + csv : isTerminal ? visibleLines(csv) : csv
}

/** Text that a spreadsheet would run as a formula (OWASP, "CSV injection"); the comparator "=" alone is none. */
const FORMULA = /^(?:[\t\r]|[\s\p{Cf}]*[=+\-@＝＋－＠](?!$))/u

/** A cell of CSV. A text that looks like a formula gets an apostrophe in front; numbers are left alone. */
export function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
