import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Extraction } from '../extract/report.ts'
import { type FileProblem, type GoalSet, GoalsFileError, parseGoals } from '../goals/file.ts'
import { goalsFrom } from '../goals/from-observations.ts'
import type { Goal } from '../goals/goal.ts'
import { GOAL_SETS, goalSet, isGoalSet } from '../goals/sets.ts'
import { asReadError } from '../read/find.ts'
import { decodeUtf8 } from '../read/utf8.ts'
import type { Language } from '../records/language.ts'
import { OTHER } from '../records/observation.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { readReports } from './reports.ts'
import { closest } from './suggest.ts'
import { gapCommandWords } from './words/gap.ts'

/** The goals that the reports state themselves. */
export const SELF = 'self'
/** Problems of a goals file that are told; the first are the ones to mend first. */
const MOST_PROBLEMS = 10
/** Choices that can be listed in a line. */
const MOST_CHOICES = 16

/** Whether a name means a set or a goals file rather than a document that states goals. */
export function isGoalFile(name: string): boolean {
  return isGoalSet(name) || ['.json', '.yaml', '.yml'].includes(extname(name).toLowerCase())
}

/** The goals of a set or goals file; `null` where it cannot be read, which has then been told. */
export async function loadGoalSet(name: string, io: Io): Promise<GoalSet | null> {
  if (isGoalSet(name)) return goalSet(name)
  try {
    return parseGoals(decodeUtf8(await readFile(name), name), name)
  } catch (error) {
    if (error instanceof GoalsFileError) tellProblems(error, io)
    else io.tell(`${name}: ${messages[io.language].error}: ${asReadError(error, name).describe(io.language)}`)
    return null
  }
}

/** Goals with the files that they were read from. */
export interface LoadedGoals {
  goals: Goal[]
  files: string[]
}

/**
 * The goals that `--goals` means, other than `self`: of a set, a goals file, or documents that state some; `null` where
 * they cannot be read, which has then been told.
 *
 * @throws UsageError for a name that means nothing
 */
export async function loadGoals(name: string, io: Io): Promise<LoadedGoals | null> {
  if (isGoalFile(name)) {
    const set = await loadGoalSet(name, io)
    return set && { goals: set.goals, files: isGoalSet(name) ? [] : [name] }
  }
  // A word that looks like no path is a mistyped name.
  if (/^\w[\w-]*$/.test(name) && !existsSync(name)) throw new UsageError(unknownGoals(name, io.language))
  const { documents, paths, failed } = await readReports([name], undefined, io)
  if (failed) return null
  const goals = statedGoals(documents, io)
  if (goals.length === 0) io.tell(gapCommandWords[io.language].noGoals(name))
  return { goals, files: paths }
}

/** The goals that documents state; those that no indicator names are counted out loud. */
export function statedGoals(documents: readonly Extraction[], io: Io): Goal[] {
  for (const { document, observations } of documents) {
    const unnamed = observations.filter(({ role, indicator }) => role === 'target' && indicator === OTHER).length
    if (unnamed > 0) io.tell(`${document.path}: ${gapCommandWords[io.language].unnamedGoals(unnamed)}`)
  }
  return goalsFrom(documents.flatMap(({ observations }) => observations))
}

/** What `--goals` takes. */
export function goalsForm(language: Language): string {
  return gapCommandWords[language].goalsForm(Object.keys(GOAL_SETS).join(', '))
}

/** Says that a name is that of no goals. */
export function unknownGoals(name: string, language: Language): string {
  const guess = closest(name, [SELF, ...Object.keys(GOAL_SETS)])
  return messages[language].invalidValue('--goals', name, goalsForm(language), guess)
}

/** Tells each problem with its place and what to write instead, one a line. */
function tellProblems({ path, problems }: GoalsFileError, io: Io): void {
  const words = gapCommandWords[io.language]
  const label = messages[io.language].error
  for (const problem of problems.slice(0, MOST_PROBLEMS)) {
    const { line, column, code } = problem
    io.tell(`${path}:${line}:${column}: ${label}: ${words.problem[code](problem)}${hint(problem, io.language)}`)
  }
  const more = problems.length - MOST_PROBLEMS
  if (more > 0) io.tell(words.tooManyProblems(more))
}

function hint({ code, what, found, choices }: FileProblem, language: Language): string {
  if (code === 'type') return ''
  const guess = closest(code === 'unknown-key' ? what : found, choices)
  const few = choices.length > 0 && choices.length <= MOST_CHOICES
  const listed = few ? gapCommandWords[language].expected(choices.join(', ')) : ''
  return `${listed}${guess ? messages[language].didYouMean(guess) : ''}`
}
