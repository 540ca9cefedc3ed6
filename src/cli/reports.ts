import { type Extraction, type ExtractOptions, extractReport } from '../extract/report.ts'
import { ReadError } from '../read/errors.ts'
import { readSources } from '../read/sources.ts'
import { describeFailure, type Io } from './io.ts'
import { messages } from './messages.ts'

/** What was read of the files of a command line. */
export interface Reports<Read> {
  documents: Read[]
  /** A file could not be read; why has been told. */
  failed: boolean
}

/** Reads all that can be read, and tells what cannot. `province` is that of texts that name none. */
export function readReports(
  files: readonly string[],
  province: string | undefined,
  io: Io,
): Promise<Reports<Extraction>> {
  return readReportsWith(extractReport, files, province, io)
}

/** The same with a reader of one's own. */
export async function readReportsWith<Read>(
  read: (text: string, options: ExtractOptions) => Promise<Read>,
  files: readonly string[],
  province: string | undefined,
  io: Io,
): Promise<Reports<Read>> {
  const documents: Read[] = []
  let failed = false
  for await (const source of readSources(files)) {
    try {
      if (source instanceof ReadError) throw source
      documents.push(await read(source.text, { path: source.path, province: province ?? null }))
    } catch (error) {
      failed = true
      tellFailure(error, source instanceof ReadError ? source.detail.path : source.path, io)
    }
  }
  return { documents, failed }
}

/** Tells why a file could not be read. */
export function tellFailure(error: unknown, path: string, io: Io): void {
  const label = messages[io.language].error
  if (error instanceof ReadError) {
    const { path: named, place } = error.detail
    const where = place ? `${named}:${place.line}:${place.column}` : named
    io.tell(`${where}: ${label}: ${error.describe(io.language)}`)
  } else {
    io.tell(`${path}: ${describeFailure(error, io)}`)
  }
}
