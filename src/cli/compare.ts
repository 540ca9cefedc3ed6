import * as z from 'zod/mini'
import { groupAsOf } from '../compare/as-of.ts'
import type { Cell } from '../compare/cell.ts'
import { Corpus, datesOf, type Origin } from '../compare/corpus.ts'
import { summariesOf } from '../compare/summary.ts'
import { placedCells, type Table, tablesOf } from '../compare/table.ts'
import { INDICATORS } from '../indicators/index.ts'
import { comparisonJson, findingsSheet, summarySheet, tidySheet } from '../output/comparison/extras.ts'
import { SOURCES } from '../output/comparison/figure.ts'
import { Footnotes } from '../output/comparison/footnotes.ts'
import { SORTS } from '../output/comparison/order.ts'
import { BYS, comparisonSheets } from '../output/comparison/sheets.ts'
import { COMPARISON_WORDS } from '../output/comparison/words.ts'
import { observationsSheet } from '../output/observations.ts'
import { Places } from '../output/places.ts'
import type { Sheet } from '../output/sheet.ts'
import { type SheetFormat, writeSheets } from '../output/sheets/index.ts'
import { escapeSteering } from '../output/visible.ts'
import { isRealPeriod } from '../records/edtf.ts'
import { LEVELS, type Observation, ROLES } from '../records/observation.ts'
import { type Selection, select } from '../records/select.ts'
import { checkCodes } from './codes.ts'
import { EXIT, type Exit } from './exit.ts'
import { readInputs } from './inputs.ts'
import type { Io } from './io.ts'
import { OPTION, parseOptions } from './options.ts'
import { Progress } from './progress.ts'
import { officialName } from './province.ts'
import { ENDINGS, FORMATS } from './sheet-formats.ts'
import { chooseFormat, contextFor, deliver, targetOf } from './target.ts'
import { compareWords } from './words/compare.ts'

/** Most reports that are named for one doubt. */
const MOST_NAMED = 5

/** What is compared where nothing is asked for. */
const MAIN_INDICATORS = ['*.score', '*.rank', 'dossier.on-time-rate']

const optionsSchema = z.object({
  format: z.optional(z.enum(FORMATS)),
  output: z.optional(OPTION.text),
  kind: z.optional(OPTION.kinds),
  indicator: z.optional(OPTION.globs),
  period: z.optional(OPTION.period),
  level: z.optional(z.array(z.enum(LEVELS))),
  role: z._default(z.enum(ROLES), 'actual'),
  by: z._default(z.enum(BYS), 'period'),
  sort: z._default(z.enum(SORTS), 'name'),
  asOf: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isRealPeriod))),
  sources: z._default(z.boolean(), false),
  tidy: z._default(z.boolean(), false),
  province: z.optional(OPTION.text),
})
type Options = z.output<typeof optionsSchema>

/** `cchc compare FILE…`: provinces side by side. */
export async function compare(files: readonly string[], rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(optionsSchema, rawOptions, io.language)
  checkCodes(options.indicator, io)
  const target = targetOf(options.output)
  const format = chooseFormat(options.format, target, ENDINGS, 'table', io)
  const province = options.province === undefined ? undefined : officialName(options.province, io.language)
  const corpus = new Corpus(
    {
      kinds: options.kind,
      indicators: options.indicator ?? (options.kind ? undefined : MAIN_INDICATORS),
      levels: options.level,
      period: options.period,
      role: options.role,
    },
    format === 'json' || format === 'xlsx',
  )
  const { read, opened, goals, failed } = await readAll(files, province, corpus, io)
  const cells = corpus.cells().sort(byIndicator)

  if (target === undefined || read > 0)
    await deliver(await render(cells, format, options, target, io), target, opened, io)
  summarize(cells, { read, goals }, options, io)
  return failed ? EXIT.failed : EXIT.done
}

/** Takes in all figures; tells how many reports there were, how many of them have goals that were not asked for. */
async function readAll(files: readonly string[], province: string | undefined, corpus: Corpus, io: Io) {
  const progress = new Progress(compareWords[io.language].reading)
  // The reports behind records, too, are not to be written over.
  const opened = new Set<string>()
  let [read, goals, failed] = [0, 0, false]
  const fail = () => {
    progress.end()
    failed = true
  }
  const observer = { failed: fail, opened: (path: string) => opened.add(path) }
  for await (const { origin, observations } of readInputs(files, province, io, observer)) {
    corpus.add(origin, observations)
    opened.add(origin.path)
    read++
    if (hasGoals(origin, observations, corpus.selection)) goals++
    progress.at(read)
  }
  progress.end()
  return { read, opened: [...opened], goals, failed }
}

/** Whether goals of a report pass where only results are asked for. */
function hasGoals(origin: Origin, observations: readonly Observation[], selection: Selection): boolean {
  return (
    selection.role === 'actual' && select(observations, { ...selection, role: 'target' }, datesOf(origin)).length > 0
  )
}

const ORDER = new Map(INDICATORS.map(({ code }, i) => [code, i]))

/** In the dictionary's order: score before rank, indices before the rest. */
function byIndicator(a: Cell, b: Cell): number {
  return (ORDER.get(a.indicator) ?? ORDER.size) - (ORDER.get(b.indicator) ?? ORDER.size)
}

async function render(
  cells: readonly Cell[],
  format: (typeof FORMATS)[number],
  options: Options,
  target: string | undefined,
  io: Io,
): Promise<string | Uint8Array> {
  const grouped =
    options.asOf === undefined ? cells.map((cell) => ({ cell, group: null })) : groupAsOf(cells, options.asOf)
  const tables = tablesOf(grouped)
  if (format === 'json')
    return `${escapeSteering(JSON.stringify(comparisonJson(tables, tables.flatMap(summariesOf)), null, 2))}\n`
  const title = COMPARISON_WORDS.page[io.language]
  const context = { ...(await contextFor(format === 'table', target, io)), title }
  const sheets = options.tidy ? [tidySheet(placedCells(tables), io.language)] : sheetsOf(tables, format, options, io)
  return sheets.length === 0 ? '' : writeSheets(format, sheets, context)
}

/** A sheet an indicator to read; all in one for CSV; with sources and findings for a workbook. */
function sheetsOf(
  tables: readonly Table[],
  format: SheetFormat,
  { by, sort, sources }: Options,
  { language }: Io,
): Sheet[] {
  const summaries = tables.flatMap(summariesOf)
  const isWorkbook = format === 'xlsx'
  const summary = summaries.length > 0 ? [summarySheet(summaries, isWorkbook, language)] : []
  const places = new Places(isWorkbook || format === 'csv' ? 'full' : 'numbered')
  const together = isWorkbook || format === 'csv'
  const layout = {
    language,
    by,
    sort,
    sources,
    together,
    trend: !together,
    notesBeside: together,
    places,
    rowOf: null,
  }
  if (!isWorkbook) return [...comparisonSheets(tables, layout), ...summary]

  const footnotes = new Footnotes()
  const observations = observationsOf(tables)
  const rows = new Map(observations.map((observation, i) => [observation, i]))
  const rowOf = (observation: Observation) => rows.get(observation) ?? 0
  return [
    ...comparisonSheets(tables, { ...layout, footnotes, rowOf }),
    ...summary,
    observationsSheet(SOURCES, COMPARISON_WORDS.sources[language], observations, language),
    findingsSheet(tables, footnotes, { language, bare: false, places }),
  ]
}

/** All that the figures of tables rest on, each once. */
function observationsOf(tables: readonly Table[]): Observation[] {
  const cells = tables.flatMap(({ rows }) =>
    rows.flatMap(({ places }) => places.flatMap((place) => (place ? [place.cell, ...place.also] : []))),
  )
  return [...new Set(cells.flatMap(({ observations }) => observations))]
}

/** Tells what a table does not. */
function summarize(
  cells: readonly Cell[],
  { read, goals }: { read: number; goals: number },
  options: Options,
  io: Io,
): void {
  const say = compareWords[io.language]
  if (read === 0) return
  if (cells.length === 0) io.tell(goals > 0 ? say.onlyGoals(goals) : say.nothing(read))
  if (!options.indicator && !options.kind) io.tell(say.mainOnly(MAIN_INDICATORS.join(', ')))
  const reportsOf = (chosen: (cell: Cell) => boolean) => [
    ...new Set(cells.filter(chosen).flatMap(({ observations }) => observations[0]?.document ?? [])),
  ]
  const nameless = reportsOf(({ province }) => province === null)
  if (nameless.length > 0) io.tell(say.noProvince(nameless.length))
  const doubtful = reportsOf(isProvinceDoubtful)
  for (const path of doubtful.slice(0, MOST_NAMED)) io.tell(`${path}: ${say.inferredProvince}`)
  if (doubtful.length > MOST_NAMED) io.tell(say.moreInferred(doubtful.length - MOST_NAMED))
}

/** Whether no head, title or stamp names the province, only the text. */
function isProvinceDoubtful({ observations }: Cell): boolean {
  return observations[0]?.inferred.some(({ slot, from }) => slot === 'province' && from === 'body') ?? false
}
