import type { Observation } from '../records/observation.ts'
import { dimensionOf, scaleOf } from '../records/scale.ts'
import { asksForLess, type Goal, threshold } from './goal.ts'

/** A result in its goal's unit and scale. */
export type Reached = Pick<Observation, 'value' | 'valueMax' | 'comparator'>

/** Why a result cannot be held against a goal. */
export type Mismatch = 'unit' | 'scale' | 'base' | 'per' | 'bound' | 'direction' | 'level' | 'late'

/**
 * A result in the unit and scale of a goal. Converted only where that is exact: scores between scales that are both
 * stated (7,92/10 is 79,2/100), and between a percentage and a score of a stated scale. Percent and percentage points
 * are two units.
 */
export function inUnitOf(goal: Goal, result: Observation): Reached | Mismatch {
  const { value, valueMax, comparator, unit, of } = result
  if (goal.unit === null) return { value, valueMax, comparator }
  const bothScored = [unit, goal.unit].every((one) => dimensionOf(one) === 'points')
  if (!bothScored) return goal.unit === unit ? { value, valueMax, comparator } : 'unit'
  // The `of` of a percentage is what was counted, never a scale.
  const from = scaleOf({ unit, of })
  const to = scaleOf({ unit: goal.unit, of: goal.of })
  // A scale that one side leaves out is taken for the other's as long as both speak of points.
  if (goal.unit === unit && (from === null || to === null)) return { value, valueMax, comparator }
  if (from === null || to === null) return 'scale'
  const scaled = (number: number) => exact((number * to) / from)
  return { value: scaled(value), valueMax: valueMax === null ? null : scaled(valueMax), comparator }
}

/** Takes the noise of binary fractions away. */
export function exact(value: number): number {
  return Number(value.toFixed(9))
}

/** Whether a result is what a goal asks for; `null` where its own bound ("trên 90%") leaves that open. */
export function meets(goal: Goal, reached: Reached): boolean | null {
  const wanted = threshold(goal)
  const { low, high, openLow, openHigh } = spread(reached)
  switch (goal.comparator) {
    case '>=':
      return low >= wanted ? true : high < wanted || (high === wanted && openHigh) ? false : null
    case '>':
      return low > wanted || (low === wanted && openLow) ? true : high <= wanted ? false : null
    case '<=':
      return high <= wanted ? true : low > wanted || (low === wanted && openLow) ? false : null
    case '<':
      return high < wanted || (high === wanted && openHigh) ? true : low >= wanted ? false : null
    default:
      return low >= goal.value && high <= (goal.valueMax ?? goal.value) ? true : null
  }
}

/** All values that a result can stand for. */
function spread({ value, valueMax, comparator }: Reached) {
  const above = comparator === '>' || comparator === '>='
  const below = comparator === '<' || comparator === '<='
  return {
    low: below ? Number.NEGATIVE_INFINITY : value,
    high: above ? Number.POSITIVE_INFINITY : (valueMax ?? value),
    openLow: comparator === '>',
    openHigh: comparator === '<',
  }
}

/** How far a result is from its goal, in the goal's unit: positive when short, zero or less when met. */
export function gapOf(goal: Goal, { value, valueMax }: Reached): number {
  return asksForLess(goal) ? exact((valueMax ?? value) - threshold(goal)) : exact(threshold(goal) - value)
}
