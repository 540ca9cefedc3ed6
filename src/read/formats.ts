import { extname } from 'node:path'
import { ReadError } from './errors.ts'
import type { Format } from './format.ts'
import { text } from './text.ts'

/** A new format is a file and an entry here. */
const FORMATS: readonly Format[] = [text]

/** Endings that can be read: for messages, and for what is taken for a report in a directory. */
export const SUPPORTED_EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions)

/** Formats met often enough to be called by their name. */
const NAMES: Readonly<Record<string, string>> = {
  '.doc': 'Word 97–2003 (.doc)',
  '.docx': 'Word (.docx)',
  '.odt': 'OpenDocument (.odt)',
  '.pdf': 'PDF',
  '.rtf': 'RTF',
  '.xls': 'Excel 97–2003 (.xls)',
  '.xlsx': 'Excel (.xlsx)',
}

/** First bytes that give a format away, whatever the file is called. */
const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP/Word/Excel (.docx, .xlsx)', 'PK\x03\x04'],
  ['Word/Excel 97–2003 (.doc, .xls)', '\xd0\xcf\x11\xe0'],
  ['RTF', '{\\rtf'],
  ['gzip', '\x1f\x8b'],
  ['PNG', '\x89PNG'],
  ['JPEG', '\xff\xd8\xff'],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
]

/** The reader for a file's name; a name without an ending, and standard input, are taken for text. */
export function formatFor(path: string): Format {
  const extension = extname(path).toLowerCase()
  if (extension === '') return text
  const format = FORMATS.find((candidate) => candidate.extensions.includes(extension))
  if (!format) throw unsupported(path, NAMES[extension] ?? extension)
  return format
}

/** Whether a file found in a directory is taken for a report. */
export function looksLikeReport(name: string): boolean {
  return SUPPORTED_EXTENSIONS.includes(extname(name).toLowerCase()) && !/^(?:[.~]|readme\.)/i.test(name)
}

/** Reads bytes in the format that their name promises, unless they plainly are another one. */
export async function readAs(format: Format, bytes: Uint8Array, path: string): Promise<string> {
  if (format === text) {
    const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
    const known = SIGNATURES.find(([, signature]) => start.startsWith(signature))
    if (known) throw unsupported(path, known[0])
  }
  return format.read(bytes, path)
}

function unsupported(path: string, what: string): ReadError {
  return new ReadError('unsupported-format', { path, what, supported: SUPPORTED_EXTENSIONS })
}
