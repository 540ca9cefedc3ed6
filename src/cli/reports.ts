import { type Extraction, type ExtractOptions, extractReport } from '../extract/report.ts'
import { ReadError } from '../read/errors.ts'
import { readSources } from '../read/sources.ts'
import { describeFailure, type Io } from './io.ts'
import { messages } from './messages.ts'

/** How the reading of the files of a command line goes. */
export interface Reading {
  /** Every file that was found, well read or not: none is to be written over. */
  paths: string[]
  /** A file could not be read; why has been told. */
  failed: boolean
}

/** What was read of them. */
export interface Reports<Read> extends Reading {
  documents: Read[]
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
  const reports: Reports<Read> = { documents: [], paths: [], failed: false }
  for await (const document of eachReport(read, files, province, io, reports)) reports.documents.push(document)
  return reports
}

/** The same one by one, so that no more than one has to be held; `reading` is kept up to date. */
export async function* eachReport<Read>(
  read: (text: string, options: ExtractOptions) => Promise<Read>,
  files: readonly string[],
  province: string | undefined,
  io: Io,
  reading: Reading,
): AsyncGenerator<Read> {
  for await (const source of readSources(files)) {
    const path = source instanceof ReadError ? source.detail.path : source.path
    reading.paths.push(path)
    try {
      if (source instanceof ReadError) throw source
      yield await read(source.text, { path, province: province ?? null })
    } catch (error) {
      reading.failed = true
      tellFailure(error, path, io)
    }
  }
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
