import type { Writer } from './writer.ts'

/** Names of the output formats of `extract`. */
export const OUTPUT_FORMATS = ['table', 'json', 'jsonl', 'csv', 'md', 'xlsx', 'html'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** Whether what is written of several reports is what is written of each, one after the other. */
export function isLineFormat(format: OutputFormat): boolean {
  return format === 'jsonl' || format === 'csv'
}

/** Loads a writer when it is asked for: a table needs packages that JSON does not. */
const WRITERS: Record<OutputFormat, () => Promise<Writer<string | Uint8Array>>> = {
  table: async () => (await import('./table.ts')).writeTable,
  json: async () => (await import('./json.ts')).writeJson,
  jsonl: async () => (await import('./jsonl.ts')).writeJsonLines,
  csv: async () => (await import('./csv.ts')).writeCsv,
  md: async () => (await import('./markdown.ts')).writeMarkdown,
  xlsx: async () => (await import('./workbook.ts')).writeWorkbook,
  html: async () => (await import('./html.ts')).writeHtml,
}

/** Formats by the endings of file names that tell them. */
export const ENDINGS: Readonly<Record<string, OutputFormat>> = {
  '.txt': 'table',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.md': 'md',
  '.markdown': 'md',
  '.xlsx': 'xlsx',
  '.html': 'html',
  '.htm': 'html',
}

export function loadWriter(format: OutputFormat): Promise<Writer<string | Uint8Array>> {
  return WRITERS[format]()
}
