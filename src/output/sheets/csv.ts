import { csvTable } from '../csv.ts'
import type { Cell } from '../sheet.ts'
import type { SheetWriter } from './writer.ts'

/** The first sheet: values, not texts, under heads that no language changes; details in columns of their own. */
export const writeCsv: SheetWriter = ([sheet], context) => {
  if (!sheet) return ''
  const detailed = sheet.columns.map((_, i) => sheet.rows.some((row) => row[i]?.detail !== undefined))
  const spread = <T>(cells: readonly T[], first: (cell: T) => string | number | null, second: (cell: T) => string) =>
    cells.flatMap((cell, i) => (detailed[i] ? [first(cell), second(cell)] : [first(cell)]))
  const heads = spread(
    sheet.columns,
    ({ key }) => key,
    ({ key }) => `${key} source`,
  )
  const rows = sheet.rows.map((row) => spread(row, dataOf, ({ detail }) => detail ?? ''))
  return csvTable([heads, ...rows], context)
}

/** A bound is written with its sign: its number alone would pass for the value. */
function dataOf({ text, value, before = '' }: Cell): string | number | null {
  if (value === undefined) return text
  return /[<>≤≥~]/.test(before) && value !== null ? `${before.trim()}${value}` : value
}
