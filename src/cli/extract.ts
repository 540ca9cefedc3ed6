import { groupRecords } from '../extract/group.ts'
import { type Extraction, extractReport } from '../extract/report.ts'
import { ENDINGS, isLineFormat, loadWriter, type OutputFormat } from '../output/formats.ts'
import type { OutputDocument } from '../output/writer.ts'
import { OTHER } from '../records/observation.ts'
import { select } from '../records/select.ts'
import { checkCodes } from './codes.ts'
import { EXIT, type Exit } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { diagnosticNotes, type Note } from './notes.ts'
import { type ExtractOptions, extractOptionsSchema, parseOptions } from './options.ts'
import { keepProvince, names, officialName } from './province.ts'
import { eachReport, type Reading, readReports } from './reports.ts'
import { chooseFormat, contextFor, deliver, targetOf } from './target.ts'

/** `cchc extract FILE…`: reads reports, and prints or writes what they state. */
export async function extract(files: readonly string[], rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(extractOptionsSchema, rawOptions, io.language)
  const target = targetOf(options.output)
  checkCodes(options.indicator, io)
  const format = chooseFormat(options.format, target, ENDINGS, 'table', io)
  const province = options.province === undefined ? undefined : officialName(options.province, io.language)

  const context = await contextFor(format === 'table', target, io)
  const write = await loadWriter(format)

  // Whether others are left out is only known when all are read; a file is written whole or not at all.
  if (target === undefined && province === undefined && isLineFormat(format)) {
    const reading: Reading = { paths: [], failed: false }
    let isContinued = false
    for await (const document of eachReport(extractReport, files, province, io, reading)) {
      const result = toOutput(document, options)
      await io.write(await write([result], { ...context, isContinued }))
      isContinued = true
      tellNotes(document, result, format, province, options, io)
    }
    if (!isContinued) await io.write(await write([], context))
    return reading.failed ? EXIT.failed : EXIT.done
  }

  const { documents, paths, failed } = await readReports(files, province, io)
  const kept = keepProvince(documents, province)
  const results = kept.map((document) => toOutput(document, options))
  // A report that could not be read is no reason to replace an earlier result by an empty one.
  if (target === undefined || documents.length > 0) await deliver(await write(results, context), target, paths, io)
  for (const [i, result] of results.entries()) tellNotes(kept[i]!, result, format, province, options, io)
  return failed ? EXIT.failed : EXIT.done
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

/** Tells what a table leaves out; JSON holds it in full. */
function tellNotes(
  extraction: Extraction,
  shown: OutputDocument,
  format: OutputFormat,
  province: string | undefined,
  options: ExtractOptions,
  io: Io,
): void {
  const say = messages[io.language]
  const { document, ownProvince, observations, diagnostics } = extraction
  const notes: Note[] = []
  if (observations.length === 0) notes.push({ text: say.noFigures })
  if (province !== undefined && ownProvince !== null && !names(extraction, province)) {
    notes.push({ text: say.otherProvince(ownProvince, province) })
  }
  const unnamed = observations.filter(({ indicator }) => indicator === OTHER).length
  const named = observations.length - unnamed
  if (shown.observations.length === 0 && named > 0) notes.push({ text: say.filtered(named) })
  // JSON holds them itself.
  if (format !== 'json') notes.push(...diagnosticNotes(diagnostics, say))
  const isFiltered = options.kind || options.indicator || options.period || options.role
  if (format === 'table' && unnamed > 0 && !options.all && !isFiltered) notes.push({ text: say.unnamed(unnamed) })
  for (const { line, column, text } of notes)
    io.tell(`${document.path}:${line === undefined ? '' : `${line}:${column}:`} ${text}`)
}
