import { groupRecords } from '../extract/group.ts'
import type { Extraction } from '../extract/report.ts'
import { ENDINGS, loadWriter, type OutputFormat } from '../output/formats.ts'
import type { OutputDocument } from '../output/writer.ts'
import { OTHER } from '../records/observation.ts'
import { select } from '../records/select.ts'
import { checkCodes } from './codes.ts'
import { EXIT, type Exit } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { diagnosticNotes, type Note } from './notes.ts'
import { type ExtractOptions, extractOptionsSchema, parseOptions } from './options.ts'
import { keepProvince, officialName } from './province.ts'
import { readReports } from './reports.ts'
import { chooseFormat, contextFor, deliver, targetOf } from './target.ts'

/** `cchc extract FILE…`: reads reports, and prints or writes what they state. */
export async function extract(files: readonly string[], rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(extractOptionsSchema, rawOptions, io.language)
  const target = targetOf(options.output)
  checkCodes(options.indicator, io)
  const format = chooseFormat(options.format, target, ENDINGS, 'table', io)
  const province = options.province === undefined ? undefined : officialName(options.province, io.language)

  const { documents, failed } = await readReports(files, province, io)
  const results = keepProvince(documents, province).map((document) => toOutput(document, options))

  const output = await (await loadWriter(format))(results, await contextFor(format === 'table', target, io))
  const inputs = documents.map(({ document }) => document.path)
  // A report that could not be read is no reason to replace an earlier result by an empty one.
  if (target === undefined || documents.length > 0) await deliver(output, target, inputs, io)

  summarize(documents, results, format, province, options, io)
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
    if (observations.length === 0) notes.push({ text: say.noFigures })
    if (province !== undefined && ownProvince !== null && ownProvince !== province) {
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
}
