import { parseReport } from '../document/parse.ts'
import type { Block, Report } from '../document/types.ts'
import { type WorkingText, workingText } from '../document/working-text.ts'
import { INDICATORS } from '../indicators/index.ts'
import { findProvince, provinceCode } from '../provinces/index.ts'
import type { Diagnostic, DocumentInfo } from '../records/document.ts'
import type { Inference, Observation } from '../records/observation.ts'
import type { Choice } from './choose.ts'
import { type ReportContext, reportContext } from './context.ts'
import { cueTable } from './cue-table.ts'
import { compileCues } from './cues.ts'
import { EvidenceTable } from './evidence.ts'
import { Observer } from './observe.ts'
import { Places } from './places.ts'
import { type Found, type Left, type Listener, Reader } from './reader.ts'
import { readingsOf, type TraceEntry, traceOf } from './trace.ts'

export interface ExtractOptions {
  /** Path of the report as the user gave it. */
  path: string
  /** Province to use where the text names none. */
  province?: string | null
  /** Told of each number, read or left out, with what was weighed. */
  trace?: (entry: TraceEntry) => void
}

/** All that was read from one report. */
export interface Extraction {
  document: DocumentInfo
  /** The province that the text itself names; null where `document.province` is the one given. */
  ownProvince: string | null
  /** In the order of the text, with the `other` quantities that no code fits. */
  observations: Observation[]
  diagnostics: Diagnostic[]
}

/** An extraction with what it was made from, for those who look at the text itself. */
export interface Reading {
  extraction: Extraction
  context: ReportContext
  report: Report
  /** Leads from offsets in the report's blocks to the text. */
  places: Places
}

/** Made for the first report, used for all: a report is read in one go. */
let table: EvidenceTable | undefined

/**
 * Reads a report: its shape, then its numbers, what each measures, and when, where and as what it is said.
 * Asynchronous because remark-parse is loaded only for texts with Markdown headings.
 *
 * @param text the report as decoded; all offsets of the result are UTF-16 offsets into it
 */
export async function extractReport(text: string, options: ExtractOptions): Promise<Extraction> {
  return (await readReport(text, options)).extraction
}

/** What `watch` may want to know of the numbers while they are read. */
export type Watch = Pick<Listener, 'observed' | 'left'>

/**
 * Reads a report as `extractReport` does, and keeps its shape.
 *
 * @param watch told of each number with its block, before observations are put in the order of the text
 */
export async function readReport(text: string, options: ExtractOptions, watch?: Watch): Promise<Reading> {
  const working = workingText(text)
  const report = await parseReport(working.text)
  table ??= new EvidenceTable(compileCues(INDICATORS, cueTable()))
  const context = reportContext(working.text, report, table.cues, options.province ?? null)
  const places = new Places(text, working)
  const document = documentInfo(context, places, options)
  const collector = new Collector(places, options.trace, watch)
  new Reader(
    context,
    table,
    new Observer(context, places, {
      document: options.path,
      province: document.province,
      provinceCode: document.provinceCode,
      inferred: provinceInference(context, document, working),
    }),
    collector,
  ).read(report)
  const extraction = {
    document,
    ownProvince: context.identity.province,
    observations: collector.observations.sort(byPlace),
    diagnostics: collector.diagnostics.sort(byPlace),
  }
  return { extraction, context, report, places }
}

function byPlace(a: { start: number }, b: { start: number }): number {
  return a.start - b.start
}

/** A province is said of the whole document, not of its figures: in its head, or by who runs the program. */
function provinceInference(
  { identity }: ReportContext,
  { province }: DocumentInfo,
  working: WorkingText,
): Inference | null {
  if (province === null) return null
  const place = identity.evidence.province
  if (!place) return { slot: 'province', from: 'given', start: null, end: null }
  const [start, end] = [working.sourceStart(place.start), working.sourceEnd(place.end)]
  return { slot: 'province', from: place.from, start, end }
}

function documentInfo({ identity }: ReportContext, places: Places, options: ExtractOptions): DocumentInfo {
  const { type, title, issuer, number, date, period } = identity
  const given = identity.province === null && options.province ? findProvince(options.province, date) : null
  return {
    path: options.path,
    type,
    title,
    issuer,
    number,
    date,
    province: identity.province ?? given?.name ?? options.province ?? null,
    provinceCode: identity.provinceCode ?? (given && provinceCode(given)),
    period,
    characters: places.source.length,
    lines: places.lineCount,
  }
}

/** Gathers what the reader finds. */
class Collector implements Listener {
  readonly observations: Observation[] = []
  readonly diagnostics: Diagnostic[] = []

  constructor(
    readonly places: Places,
    readonly trace: ExtractOptions['trace'],
    readonly watch: Watch | undefined,
  ) {}

  get curious(): boolean {
    return this.trace !== undefined
  }

  observed(found: Found): void {
    const { observation, quantity } = found
    this.observations.push(observation)
    this.watch?.observed(found)
    if (quantity.damaged) {
      const { start, end, line, column, text } = observation
      this.diagnostics.push({ code: 'repaired-number', detail: quantity.repaired, start, end, line, column, text })
    }
    this.trace?.(traceOf(found, this.places))
  }

  left(why: Left, block: Block, start: number, end: number, choice?: Choice): void {
    this.watch?.left(why, block, start, end)
    if (why !== 'garbled' && !this.trace) return
    const place = this.places.of(block, start, end)
    if (why === 'garbled') this.diagnostics.push({ code: 'garbled-number', detail: null, ...place })
    const readings = readingsOf(choice, this.places)
    this.trace?.({ place, left: why, readings, inTable: false, observation: null, slots: [] })
  }

  unclearRow(row: Block, read: boolean): void {
    const code = read ? 'unclear-times' : 'unclear-columns'
    this.diagnostics.push({ code, detail: null, ...this.places.of(row, 0, row.text.length) })
  }
}
