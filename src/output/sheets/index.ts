import type { Sheet } from '../sheet.ts'
import type { OutputContext } from '../writer.ts'
import type { SheetWriter } from './writer.ts'

/** Formats that a table for people can be written in. */
export const SHEET_FORMATS = ['table', 'md', 'csv', 'html', 'xlsx'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

/** Formats by the endings of file names that tell them. */
export const SHEET_ENDINGS: Readonly<Record<string, SheetFormat>> = {
  '.txt': 'table',
  '.md': 'md',
  '.markdown': 'md',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
}

/** Each writer is loaded when it is asked for. */
const WRITERS: Record<SheetFormat, () => Promise<SheetWriter<string | Uint8Array>>> = {
  table: async () => (await import('./table.ts')).writeTable,
  md: async () => (await import('./markdown.ts')).writeMarkdown,
  csv: async () => (await import('./csv.ts')).writeCsv,
  html: async () => (await import('./html.ts')).writeHtml,
  xlsx: async () => (await import('./xlsx.ts')).writeXlsx,
}

/**
 * Writes sheets one after the other; CSV, which holds one table, has the first alone.
 */
export async function writeSheets(
  format: SheetFormat,
  sheets: readonly Sheet[],
  context: OutputContext,
): Promise<string | Uint8Array> {
  return (await WRITERS[format]())(sheets, context)
}
