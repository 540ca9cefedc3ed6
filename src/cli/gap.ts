import { basename } from 'node:path'
import * as z from 'zod/mini'
import { claimsOf } from '../extract/claims.ts'
import { type Extraction, type ExtractOptions, readReport } from '../extract/report.ts'
import { binds } from '../goals/binding.ts'
import type { DocumentClaim, Evidence } from '../goals/evidence.ts'
import type { Goal } from '../goals/goal.ts'
import { judgeAll, type Verdict } from '../goals/judge.ts'
import { gapData } from '../output/gap/data.ts'
import { gapJson } from '../output/gap/json.ts'
import { Phrases } from '../output/gap/phrases.ts'
import { gapSheets, type ProvinceJudgements } from '../output/gap/sheets.ts'
import { writeSheets } from '../output/sheets/index.ts'
import type { OutputContext } from '../output/writer.ts'
import { provinceKey } from '../provinces/index.ts'
import { groupBy } from '../records/group-by.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import { goalsForm, loadGoals, SELF, statedGoals } from './goal-source.ts'
import type { Io } from './io.ts'
import { OPTION, parseOptions } from './options.ts'
import { keepProvince, officialName } from './province.ts'
import { readReportsWith } from './reports.ts'
import { ENDINGS, FORMATS } from './sheet-formats.ts'
import { chooseFormat, contextFor, deliver, targetOf } from './target.ts'
import { gapCommandWords } from './words/gap.ts'

/** What makes the answer "no": each choice and the verdicts that it stands for. */
const FAILING: Readonly<Record<string, readonly Verdict[]>> = {
  unmet: ['unmet'],
  'off-pace': ['unmet', 'off-pace'],
  'no-data': ['unmet', 'off-pace', 'no-data'],
  never: [],
}

/** Provinces that are named in a warning. */
const MOST_NAMED = 5

const gapOptionsSchema = z.object({
  goals: z.optional(OPTION.text),
  format: z.optional(z.enum(FORMATS)),
  output: z.optional(OPTION.text),
  failOn: z._default(z.enum(['unmet', 'off-pace', 'no-data', 'never']), 'unmet'),
  province: z.optional(OPTION.text),
})

/** An extraction with the verdicts that the report gives itself. */
type Judged = Extraction & { claims: DocumentClaim[] }

/** `cchc gap FILE… --goals GOALS`: holds the results of reports against goals. */
export async function gap(files: readonly string[], rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(gapOptionsSchema, rawOptions, io.language)
  if (options.goals === undefined)
    throw new UsageError(gapCommandWords[io.language].missingGoals(goalsForm(io.language)))
  const target = targetOf(options.output)
  const format = chooseFormat(options.format, target, ENDINGS, 'table', io)
  const province = options.province === undefined ? undefined : officialName(options.province, io.language)

  const set = options.goals === SELF ? null : await loadGoals(options.goals, io)
  if (set === null && options.goals !== SELF) return EXIT.failed
  const { documents, paths, failed } = await readReportsWith(readJudged, files, province, io)
  const kept = keepProvince(documents, province)
  const provinces = byProvince(kept).map((documents) => {
    const evidence = evidenceOf(documents)
    const goals = set?.goals ?? statedGoals(documents, io)
    const binding = goals.filter((goal) => binds(goal, evidence))
    const name = evidence.province ?? basename(documents[0]?.document.path ?? '')
    return { name, evidence, judgements: judgeAll(binding, evidence) }
  })
  const read = provinces.map(({ evidence }) => evidence)
  tellNameless(read, io)
  if (set !== null) tellUnbound(options.goals, set.goals, read, io)
  const judgements = provinces.flatMap((one) => one.judgements)
  // Without a report there is nothing to say, but to a program.
  if (documents.length > 0 || (target === undefined && format === 'json')) {
    const context = await contextFor(format === 'table', target, io)
    const output = await render(format, provinces, context)
    await deliver(output, target, [...paths, ...(set?.files ?? [])], io)
  }
  if (failed) return EXIT.failed
  return judgements.some(({ verdict }) => FAILING[options.failOn]?.includes(verdict)) ? EXIT.no : EXIT.done
}

async function render(
  format: (typeof FORMATS)[number],
  provinces: readonly ProvinceJudgements[],
  context: OutputContext,
): Promise<string | Uint8Array> {
  const judgements = provinces.flatMap((one) => one.judgements)
  if (format === 'json') return gapJson(judgements)
  const phrases = new Phrases(context.language)
  const data = gapData(judgements, phrases)
  if (format === 'csv') return writeSheets(format, [data], context)
  const sheets = gapSheets(provinces, phrases, format === 'table')
  return writeSheets(format, format === 'xlsx' ? [...sheets, data] : sheets, context)
}

async function readJudged(text: string, options: ExtractOptions): Promise<Judged> {
  const { extraction, report, places } = await readReport(text, options)
  return { ...extraction, claims: claimsOf(report, places).map((claim) => ({ ...claim, document: options.path })) }
}

/** The documents of each province. A text that names no province stands alone. */
function byProvince(documents: readonly Judged[]): Judged[][] {
  return [...groupBy(documents, ({ document }) => provinceKey({ ...document, document: document.path })).values()]
}

/** Warns of reports that stand alone since they name no province. */
function tellNameless(read: readonly Evidence[], io: Io): void {
  for (const { province, documents } of read) {
    if (province === null) io.tell(`${documents[0]?.path}: ${gapCommandWords[io.language].noProvince}`)
  }
}

/** Warns of goals that no province read is held against. */
function tellUnbound(source: string, goals: readonly Goal[], read: readonly Evidence[], io: Io): void {
  const unbound = read.length === 0 ? [] : goals.filter((goal) => !read.some((evidence) => binds(goal, evidence)))
  if (unbound.length === 0) return
  const names = [...new Set(unbound.flatMap(({ province }) => province ?? []))]
  const named = names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '')
  io.tell(`${source}: ${gapCommandWords[io.language].unbound(unbound.length, named)}`)
}

function evidenceOf(documents: readonly Judged[]): Evidence {
  return {
    province: documents[0]?.document.province ?? null,
    provinceCode: documents[0]?.document.provinceCode ?? null,
    documents: documents.map(({ document }) => document),
    observations: documents.flatMap(({ observations }) => observations),
    claims: documents.flatMap(({ claims }) => claims),
  }
}
