import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Origin } from '../compare/corpus.ts'
import { extractReport } from '../extract/report.ts'
import { findProvince, provinceCode } from '../provinces/index.ts'
import { ReadError } from '../read/errors.ts'
import { asReadError, findFiles, STDIN } from '../read/find.ts'
import { looksLikeReport } from '../read/formats.ts'
import { readSources } from '../read/sources.ts'
import type { Observation } from '../records/observation.ts'
import { parseLine, parseRecords, RecordsError } from '../records/parse.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { tellFailure } from './reports.ts'
import { inputWords } from './words/inputs.ts'

/** The figures of one report, read from itself or from what `extract` wrote of it. */
export interface Input {
  origin: Origin
  observations: readonly Observation[]
}

/** Endings of what `extract -f jsonl` and `-f json` write. */
const LINES: ReadonlySet<string> = new Set(['.jsonl', '.ndjson'])
const WHOLE: ReadonlySet<string> = new Set(['.json'])

/**
 * Reads reports, and the JSON or JSON lines that `extract` wrote, mixed as they come, one at a time. What cannot be
 * read is told, and `failed` is called; the others go on.
 *
 * @param province of reports that name none
 * @param opened is told each file before it is read, whatever comes of it
 */
export async function* readInputs(
  files: readonly string[],
  province: string | undefined,
  io: Io,
  { failed, opened }: { failed: () => void; opened: (path: string) => void },
): AsyncGenerator<Input> {
  for await (const found of findFiles(files, (name) => looksLikeReport(name) || isRecords(name))) {
    const path = found instanceof ReadError ? found.detail.path : found
    try {
      if (found instanceof ReadError) throw found
      if (found !== STDIN) opened(found)
      for await (const input of inputsOf(found, province)) yield named(input, province)
    } catch (error) {
      failed()
      if (error instanceof RecordsError) tellBadRecords(error, path, io)
      else tellFailure(error, path, io)
    }
  }
}

function isRecords(name: string): boolean {
  const extension = extname(name).toLowerCase()
  return (LINES.has(extension) || WHOLE.has(extension)) && !/^(?:\.|package(?:-lock)?\.json$)/i.test(name)
}

async function* inputsOf(path: string, province: string | undefined): AsyncGenerator<Input> {
  const extension = extname(path).toLowerCase()
  if (LINES.has(extension)) {
    const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
    try {
      return yield* fromLines(lines)
    } catch (error) {
      throw error instanceof RecordsError ? error : asReadError(error, path)
    }
  }
  if (WHOLE.has(extension))
    return yield* fromWhole(await readFile(path, 'utf8').catch((error) => Promise.reject(asReadError(error, path))))
  for await (const source of readSources([path])) {
    if (source instanceof ReadError) throw source
    // Standard input has no ending to tell what it holds; no report starts with a brace.
    if (/^\s*\{/.test(source.text)) return yield* fromText(source.text)
    const { document, observations } = await extractReport(source.text, { path, province: province ?? null })
    yield { origin: document, observations }
  }
}

async function* fromText(text: string): AsyncGenerator<Input> {
  // JSON lines hold a whole object in the first line.
  if (/^\s*\{.*\}[ \t]*\r?(?:\n|$)/.test(text)) yield* fromLines(text.split('\n'))
  else yield* fromWhole(text)
}

function* fromWhole(text: string): Generator<Input> {
  for (const { document, observations } of parseRecords(withoutMark(text))) yield { origin: document, observations }
}

/** Lines of one report follow each other; so only one report's are held. */
async function* fromLines(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Input> {
  let current: Observation[] = []
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const observation = parseNumbered(withoutMark(line), number)
    if (current[0] && current[0].document !== observation.document) {
      yield { origin: { path: current[0].document }, observations: current }
      current = []
    }
    current.push(observation)
  }
  if (current[0]) yield { origin: { path: current[0].document }, observations: current }
}

function parseNumbered(line: string, number: number): Observation {
  try {
    return parseLine(line)
  } catch (error) {
    if (error instanceof RecordsError) throw new RecordsError(error.problem, error.where, number)
    throw error
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Records of a report that names no province get the one given, as the report itself would. */
function named(input: Input, given: string | undefined): Input {
  if (given === undefined || input.observations.every(({ province }) => province !== null)) return input
  const province = findProvince(given, input.origin.date ?? null)
  const observations = input.observations.map((observation) =>
    observation.province === null
      ? { ...observation, province: province?.name ?? given, provinceCode: province && provinceCode(province) }
      : observation,
  )
  return { ...input, observations }
}

function tellBadRecords({ problem, where, line }: RecordsError, path: string, io: Io): void {
  const place = line === null ? path : `${path}:${line}`
  io.tell(`${place}: ${messages[io.language].error}: ${inputWords[io.language].notRecords(problem, where)}`)
}
