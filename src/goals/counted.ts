import { indicatorOf } from '../indicators/index.ts'
import type { Observation } from '../records/observation.ts'
import type { Case } from './case.ts'
import { categoryOf, type Goal } from './goal.ts'
import { exact } from './reach.ts'
import type { Calendar } from './time.ts'
import { lastDay } from './time.ts'

/** A rate of a cut worked out from the counts before and after it. */
export interface Counted {
  /** Percent, to two decimals. */
  value: number
  before: Observation
  after: Observation
}

/** Rates this far apart, in percentage points, are no matter of rounding. */
const ROUNDING = 0.1

/**
 * The rate of a cut by the report's own counts, where that contradicts the rate it states: the latest count not after
 * the goal's deadline against the count at the base.
 */
export function countedCut(goal: Goal, base: string | null, stated: Observation, held: Case): Counted | null {
  const counts = indicatorOf(goal.indicator)?.cutOf
  if (!counts || base === null || stated.unit !== 'percent') return null
  const own = held.results(counts).filter((count) => categoryOf(count) === goal.category && count.level === goal.level)
  const before = own.find(({ period }) => period === base)
  const after = latest(own, goal, held.calendar)
  if (!before || !after || before.value <= 0) return null
  const value = exact(Number((((before.value - after.value) / before.value) * 100).toFixed(2)))
  return Math.abs(value - stated.value) > ROUNDING ? { value, before, after } : null
}

function latest(counts: readonly Observation[], { deadline }: Goal, calendar: Calendar): Observation | undefined {
  let found: Observation | undefined
  let at = ''
  for (const count of counts) {
    const end = calendar.endOf(count)
    if (end === null || end <= at || (deadline !== null && end > lastDay(deadline))) continue
    found = count
    at = end
  }
  return found
}
