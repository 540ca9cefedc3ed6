import { extname } from 'node:path'
import { groupRecords } from '../extract/group.ts'
import { type Extraction, extractReport } from '../extract/report.ts'
import { INDICATORS } from '../indicators/index.ts'
import { formatOfEnding, loadWriter, OUTPUT_ENDINGS, type OutputFormat } from '../output/formats.ts'
import type { OutputContext, OutputDocument } from '../output/writer.ts'
import { ReadError } from '../read/errors.ts'
import { readSources, type Source } from '../read/sources.ts'
import { OTHER } from '../records/observation.ts'
import { globPattern, select } from '../records/select.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import { describeFailure, type Io } from './io.ts'
import { messages } from './messages.ts'
import { diagnosticNotes, type Note } from './notes.ts'
import { type ExtractOptions, parseExtractOptions } from './options.ts'
import { checkTarget, writeWhole } from './output-file.ts'
import { keepProvince, officialName } from './province.ts'
import { closest } from './suggest.ts'

/** `cchc extract FILE…`: reads reports, and prints or writes what they state. */
export async function extract(files: readonly string[], rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseExtractOptions(rawOptions, io.language)
  // `-o -` is standard output, as `-` is standard input.
  const target = options.output === '-' ? undefined : options.output
  checkCodes(options.indicator, io)
  const format = chooseFormat(options.format, target, io)
  const province = options.province === undefined ? undefined : officialName(options.province, io.language)

  const { documents, failed } = await readAll(files, province, io)
  if (target !== undefined)
    await checkTarget(
      target,
      documents.map(({ document }) => document.path),
      io,
    )
  const results = keepProvince(documents, province).map((document) => toOutput(document, options))

  const output = await (await loadWriter(format))(results, await contextFor(format, target, io))
  if (target === undefined) await io.write(output)
  // A report that could not be read is no reason to replace an earlier result by an empty one.
  else if (documents.length > 0) await writeTarget(target, output, io)

  summarize(documents, results, format, province, options, io)
  return failed ? EXIT.failed : EXIT.done
}

/** A mistyped code would select nothing, and look like a report without figures. */
function checkCodes(patterns: readonly string[] | undefined, { language }: Io): void {
  const codes = [...INDICATORS.map(({ code }) => code), OTHER]
  for (const pattern of patterns ?? []) {
    const glob = globPattern(pattern)
    if (codes.some((code) => glob.test(code))) continue
    const say = messages[language]
    throw new UsageError(
      say.invalidValue('--indicator', pattern, say.forms['--indicator'] ?? '', closest(pattern, codes)),
    )
  }
}

function chooseFormat(format: OutputFormat | undefined, target: string | undefined, io: Io): OutputFormat {
  if (format !== undefined) return format
  if (target === undefined) return 'table'
  const told = formatOfEnding(extname(target))
  if (told) return told
  throw new UsageError(messages[io.language].unknownEnding(target, OUTPUT_ENDINGS.join(', ')))
}

/** Reads all that can be read, and tells what cannot. */
async function readAll(files: readonly string[], province: string | undefined, io: Io) {
  const documents: Extraction[] = []
  let failed = false
  for await (const source of readSources(files)) {
    try {
      if (source instanceof ReadError) throw source
      documents.push(await extractReport(source.text, { path: source.path, province: province ?? null }))
    } catch (error) {
      failed = true
      tellFailure(error, source, io)
    }
  }
  return { documents, failed }
}

function tellFailure(error: unknown, source: Source | ReadError, io: Io): void {
  const label = messages[io.language].error
  if (error instanceof ReadError) {
    const { path, place } = error.detail
    const where = place ? `${path}:${place.line}:${place.column}` : path
    io.tell(`${where}: ${label}: ${error.describe(io.language)}`)
  } else {
    const path = source instanceof ReadError ? source.detail.path : source.path
    io.tell(`${path}: ${describeFailure(error, io)}`)
  }
}

function toOutput(extraction: Extraction, options: ExtractOptions): OutputDocument {
  const { document, diagnostics } = extraction
  const selection = {
    kinds: options.kind,
    indicators: options.indicator,
    period: options.period,
    role: options.role,
    unnamed: options.all,
  }
  const observations = select(extraction.observations, selection, document)
  return { document, observations, records: groupRecords(observations), diagnostics }
}

/** Only a table fits a screen and has colour; what knows of screens is loaded for it alone. */
async function contextFor(format: OutputFormat, target: string | undefined, { language }: Io): Promise<OutputContext> {
  const isFile = target !== undefined
  const context = { language, isTerminal: !isFile && process.stdout.isTTY, isFile }
  if (format !== 'table') return { ...context, width: Number.POSITIVE_INFINITY, color: 0 }
  const { colorLevel, screenWidth } = await import('./screen.ts')
  return {
    ...context,
    width: screenWidth(process.env, isFile ? {} : process.stdout),
    color: isFile ? 0 : colorLevel(process.env),
  }
}

async function writeTarget(target: string, output: string, { language }: Io): Promise<void> {
  try {
    await writeWhole(target, output)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(messages[language].cannotWrite(target, why))
  }
}

/** Tells what a table leaves out; JSON holds it in full. */
function summarize(
  documents: readonly Extraction[],
  results: readonly OutputDocument[],
  format: OutputFormat,
  province: string | undefined,
  options: ExtractOptions,
  io: Io,
): void {
  const say = messages[io.language]
  for (const { document, ownProvince, observations, diagnostics } of documents) {
    const shown = results.find((result) => result.document === document)
    if (!shown) continue
    const notes: Note[] = []
    if (province !== undefined && ownProvince !== null && ownProvince !== province) {
      notes.push({ text: say.otherProvince(ownProvince, province) })
    }
    const unnamed = observations.filter(({ indicator }) => indicator === OTHER).length
    const named = observations.length - unnamed
    if (shown.observations.length === 0 && named > 0) notes.push({ text: say.filtered(named) })
    if (format === 'table') notes.push(...diagnosticNotes(diagnostics, say))
    const isFiltered = options.kind || options.indicator || options.period || options.role
    if (format === 'table' && unnamed > 0 && !options.all && !isFiltered) notes.push({ text: say.unnamed(unnamed) })
    for (const { line, column, text } of notes)
      io.tell(`${document.path}:${line === undefined ? '' : `${line}:${column}:`} ${text}`)
  }
}
