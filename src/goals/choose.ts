import { indicatorOf } from '../indicators/index.ts'
import { bounds } from '../records/edtf.ts'
import type { Level, Observation } from '../records/observation.ts'
import { categoryOf, type Goal } from './goal.ts'
import { inUnitOf, type Mismatch, type Reached } from './reach.ts'
import { baseOf, type Calendar, lastDay } from './time.ts'

/** A result that a goal can be held against. */
export interface Candidate {
  observation: Observation
  /** In the goal's unit. */
  reached: Reached
  /** Last day of its period. */
  at: string
}

/** What a goal finds among the results: the one to judge by, or why there is none. */
export type Found = Choice | { mismatch: Mismatch | null; near: Observation | null }

/** The result that a goal is judged by, among those that can be held against it. */
export interface Choice {
  chosen: Candidate
  /** The earliest one. */
  first: Candidate
  conflicts: Candidate[]
  /** Conflicting results that are not among `conflicts`. */
  moreConflicts: number
}

/** What a goal for the whole is held against where the report gives only the parts: a category or a level. */
export interface Part {
  category: string | null
  level: Level | null
}

/** Conflicting results that are kept: enough to see that the report is of two minds. */
const MOST_CONFLICTS = 20

/** What makes two goals find the same results: all but the value that they ask for. */
export function findKey({ indicator, category, level, unit, of, deadline, base, per }: Goal): string {
  return JSON.stringify([indicator, category, level, unit, of, deadline, base, per])
}

/** The choice among the results of a goal's indicator: of those of its category and level that can be held against it. */
export function findResults(goal: Goal, results: readonly Observation[], calendar: Calendar): Found {
  const same = results.filter((result) => result.period !== null && sameCategory(goal, result))
  const candidates: Candidate[] = []
  let mismatch: Mismatch | null = null
  let near: Observation | null = null
  for (const observation of same) {
    const reached = observation.level === goal.level ? compare(goal, observation, calendar) : 'level'
    if (typeof reached !== 'string') {
      candidates.push({ observation, reached, at: calendar.endOf(observation) ?? '' })
    } else if (mismatch === null || (mismatch === 'level' && reached !== 'level')) {
      mismatch = reached
      near = observation
    }
  }
  return candidates.length > 0 ? chooseResult(candidates) : { mismatch, near }
}

/**
 * The parts that results of a goal's indicator are of, where the goal is for the whole: a cut asked of all staff is
 * asked of each category, a share asked of the province of each level.
 */
export function partsOf(goal: Goal, results: readonly Observation[]): Part[] {
  const declared = indicatorOf(goal.indicator)
  const isWhole = categoryOf(goal) === (declared?.category ?? null)
  const parts = new Map<string, Part>()
  for (const { category, level } of results) {
    const byCategory = declared?.cut && isWhole && level === goal.level && category !== null
    const byLevel = goal.unit === 'percent' && goal.level === null && level !== null && category === goal.category
    if (byCategory || byLevel) parts.set(JSON.stringify([category, level]), { category, level })
  }
  return [...parts.values()]
}

function sameCategory(goal: Goal, result: Observation): boolean {
  const [wanted, given] = [categoryOf(goal), categoryOf(result)]
  return wanted === given || wanted?.toLowerCase() === given?.toLowerCase()
}

function compare(goal: Goal, result: Observation, calendar: Calendar): Reached | Mismatch {
  const declared = indicatorOf(goal.indicator)
  const end = calendar.endOf(result)
  if (goal.deadline !== null && end !== null && end > lastDay(goal.deadline)) return 'late'
  if (goal.base !== null && (declared?.cut || declared?.changeOf)) {
    const base = baseOf(result)
    if (base !== null && base !== goal.base) return 'base'
    // What was cut up to 2020 says nothing of a cut asked for from 2021 on.
    if (end !== null && end <= lastDay(goal.base)) return 'base'
  }
  const isYearly = result.per === 'year' || (declared?.measures === 'flow' && !declared.cut && isYear(result.period))
  if (goal.per === 'year' ? !isYearly : result.per === 'year') return 'per'
  return inUnitOf(goal, result)
}

function isYear(period: string | null): boolean {
  return period !== null && /^\d{4}$/.test(period)
}

/**
 * The result to judge by: a figure before a mere bound, then the latest, then what is said before what is inferred, the
 * shorter span, and the first in the text. `conflicts` are results of its period with another value, in the same order;
 * beyond twenty they are only counted.
 */
function chooseResult(candidates: readonly Candidate[]): Choice {
  const chosen = candidates.reduce((best, other) => (byWeight(other, best) < 0 ? other : best))
  const { period } = chosen.observation
  const others = new Map<string, Candidate>()
  for (const other of candidates) {
    if (other.observation.period !== period) continue
    const figure = figureOf(other)
    const known = others.get(figure)
    if (!known || byWeight(other, known) < 0) others.set(figure, other)
  }
  others.delete(figureOf(chosen))
  const conflicts = [...others.values()].sort(byWeight)
  return {
    chosen,
    first: candidates.reduce((first, other) => (other.at < first.at ? other : first)),
    conflicts: conflicts.slice(0, MOST_CONFLICTS),
    moreConflicts: Math.max(0, conflicts.length - MOST_CONFLICTS),
  }
}

function byWeight(a: Candidate, b: Candidate): number {
  return (
    Number(isBound(a)) - Number(isBound(b)) ||
    compareText(b.at, a.at) ||
    Number(isInferred(a)) - Number(isInferred(b)) ||
    compareText(startOf(b), startOf(a)) ||
    compareText(a.observation.document, b.observation.document) ||
    a.observation.start - b.observation.start
  )
}

function isBound({ reached }: Candidate): boolean {
  return reached.comparator !== '=' && reached.comparator !== '~'
}

function isInferred({ observation }: Candidate): boolean {
  return observation.inferred.some(({ slot }) => slot !== 'province')
}

function startOf({ observation }: Candidate): string {
  return bounds(observation.period ?? 'now')?.from ?? ''
}

function figureOf({ reached: { value, valueMax, comparator } }: Candidate): string {
  return JSON.stringify([value, valueMax, comparator])
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
