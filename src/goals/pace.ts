import type { Observation } from '../records/observation.ts'
import { asksForLess, type Goal } from './goal.ts'
import { exact } from './reach.ts'
import { inYears } from './time.ts'

/** A value at the end of a moment. */
export interface Point {
  value: number
  /** Year, month or day. */
  at: string
  /** null for the start of a cut, which is nothing by definition. */
  observation: Observation | null
}

/** How fast a result nears its goal: what was gained a year, and what is still needed a year, both towards the goal. */
export interface Pace {
  from: Point
  to: Point
  perYear: number
  needed: number
}

/** The pace between two results, and the one that the deadline asks for; `null` where no time lies between. */
export function paceOf(goal: Goal, gap: number, from: Point, to: Point): Pace | null {
  const past = inYears(to.at) - inYears(from.at)
  const left = goal.deadline === null ? 0 : inYears(goal.deadline) - inYears(to.at)
  if (past <= 0 || left <= 0) return null
  const gained = asksForLess(goal) ? from.value - to.value : to.value - from.value
  return { from, to, perYear: exact(gained / past), needed: exact(gap / left) }
}
