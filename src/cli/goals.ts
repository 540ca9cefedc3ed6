import * as z from 'zod/mini'
import type { GoalSet } from '../goals/file.ts'
import { GOAL_SETS, goalSet, isGoalSet } from '../goals/sets.ts'
import { goalsFile, goalsYaml } from '../goals/write.ts'
import { goalSetSheet, goalSetsSheet, type NamedSet } from '../output/goals.ts'
import { SHEET_ENDINGS, SHEET_FORMATS, type SheetFormat, writeSheets } from '../output/sheets/index.ts'
import { escapeSteering } from '../output/visible.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import { isGoalFile, loadGoalSet, statedGoals, unknownGoals } from './goal-source.ts'
import type { Io } from './io.ts'
import { OPTION, parseOptions } from './options.ts'
import { officialName } from './province.ts'
import { readReports } from './reports.ts'
import { chooseFormat, contextFor, deliver, targetOf } from './target.ts'
import { gapCommandWords } from './words/gap.ts'

const FILE_FORMATS = ['yaml', 'json'] as const
const FILE_ENDINGS = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json' } as const

const printOptionsSchema = z.object({
  format: z.optional(z.enum([...SHEET_FORMATS, ...FILE_FORMATS])),
  output: z.optional(OPTION.text),
})
const extractOptionsSchema = z.object({
  format: z.optional(z.enum(FILE_FORMATS)),
  output: z.optional(OPTION.text),
  province: z.optional(OPTION.text),
})

/** `cchc goals [NAME]`: prints the goal sets that come with the program, or the goals of a set or file. */
export async function goals(name: string | undefined, rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(printOptionsSchema, rawOptions, io.language)
  const target = targetOf(options.output)
  const format = chooseFormat(options.format, target, { ...SHEET_ENDINGS, ...FILE_ENDINGS }, 'table', io)
  if (name === undefined) {
    await deliver(await renderList(format, target, io), target, [], io)
    return EXIT.done
  }
  if (!isGoalFile(name)) throw new UsageError(unknownGoals(name, io.language))
  const set = await loadGoalSet(name, io)
  if (set === null) return EXIT.failed
  await deliver(await renderSet(name, set, format, target, io), target, [name], io)
  return EXIT.done
}

type Format = SheetFormat | (typeof FILE_FORMATS)[number]

async function renderList(format: Format, target: string | undefined, io: Io): Promise<string | Uint8Array> {
  const sets: NamedSet[] = Object.keys(GOAL_SETS).flatMap((name) =>
    isGoalSet(name) ? [{ name, set: goalSet(name) }] : [],
  )
  if (isSheetFormat(format)) {
    return writeSheets(format, [goalSetsSheet(sets, io.language)], await contextFor(format === 'table', target, io))
  }
  const list = { sets: sets.map(({ name, set }) => ({ name, title: set.title, goals: set.goals.length })) }
  return format === 'json' ? json(list) : goalsYaml(list)
}

async function renderSet(
  name: string,
  set: GoalSet,
  format: Format,
  target: string | undefined,
  io: Io,
): Promise<string | Uint8Array> {
  if (isSheetFormat(format)) {
    const context = await contextFor(format === 'table', target, io)
    return writeSheets(format, [goalSetSheet({ name, set }, io.language)], context)
  }
  if (format === 'json') return json(goalsFile(set))
  // A set is printed as it is written: its comments tell where it comes from.
  return isGoalSet(name) ? GOAL_SETS[name] : goalsYaml(goalsFile(set))
}

/** `cchc goals extract FILE…`: turns the goals that documents state into a goals file. */
export async function extractGoals(files: readonly string[], rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(extractOptionsSchema, rawOptions, io.language)
  const target = targetOf(options.output)
  const format = chooseFormat(options.format, target, FILE_ENDINGS, 'yaml', io)
  const province = options.province === undefined ? undefined : officialName(options.province, io.language)
  const { documents, paths, failed } = await readReports(files, province, io)
  const found = statedGoals(documents, io)
  const words = gapCommandWords[io.language]
  if (found.length === 0) {
    for (const { document } of documents) io.tell(words.noGoals(document.path))
    return failed ? EXIT.failed : EXIT.done
  }
  const file = goalsFile({ title: null, notes: [], goals: found })
  await deliver(format === 'json' ? json(file) : goalsYaml(file), target, paths, io)
  if (target !== undefined) io.tell(words.written(found.length, target))
  return failed ? EXIT.failed : EXIT.done
}

function isSheetFormat(format: Format): format is SheetFormat {
  return format !== 'json' && format !== 'yaml'
}

function json(value: unknown): string {
  return `${escapeSteering(JSON.stringify(value, null, 2))}\n`
}
