import { type Observation, OTHER } from '../records/observation.ts'
import { fold } from '../vietnamese/fold.ts'
import type { DocumentClaim } from './evidence.ts'
import { categoryOf, type Goal } from './goal.ts'
import { deadlineOf } from './time.ts'

/** Share of the words of a goal's name that have to stand in a clause for the clause to state that goal. */
const MOST_WORDS = 0.8

/**
 * What a report says itself of a goal: the verdict in the table row that states the goal, else the one in the sentence
 * that states it beside a result, or in the sentence of the result. Where the verdicts differ, none.
 *
 * @param result the one that the goal is judged by, where it was due
 */
export function claimOn(
  goal: Goal,
  result: Observation | null,
  observations: readonly Observation[],
  claims: readonly DocumentClaim[],
): DocumentClaim | null {
  const stated = observations.filter((observation) => observation.role === 'target' && states(observation, goal))
  const ofRows = claims.filter((claim) => claim.inTable && stated.some((target) => covers(claim, target)))
  if (ofRows.length > 0) return agreed(ofRows)
  const targets = observations.filter(({ role, indicator }) => role === 'target' && indicator === goal.indicator)
  const ofSentences = claims.filter((claim) => {
    if (claim.inTable) return false
    const besides = targets.filter((target) => covers(claim, target))
    // A sentence that states a goal judges that goal, and only where it tells a result too.
    if (besides.length > 0) {
      return (
        besides.some((target) => stated.includes(target)) &&
        observations.some((other) => other.role === 'actual' && covers(claim, other))
      )
    }
    return result !== null && covers(claim, result)
  })
  return agreed(ofSentences)
}

function agreed(claims: readonly DocumentClaim[]): DocumentClaim | null {
  const [first] = claims
  return first !== undefined && claims.every(({ met }) => met === first.met) ? first : null
}

function covers(claim: DocumentClaim, { document, start }: Observation): boolean {
  return claim.document === document && claim.start <= start && start < claim.end
}

/** Whether a figure of a report states this very goal. One without an indicator is known by its words. */
function states(target: Observation, goal: Goal): boolean {
  if (target.value !== goal.value || (goal.unit !== null && target.unit !== goal.unit)) return false
  if (deadlineOf(target.period) !== goal.deadline) return false
  if (goal.indicator !== OTHER) {
    return target.indicator === goal.indicator && categoryOf(target) === categoryOf(goal) && target.level === goal.level
  }
  const words = fold(goal.name?.vi ?? '').match(/[\p{L}\p{N}]+/gu) ?? []
  const said = new Set(fold(target.quote).match(/[\p{L}\p{N}]+/gu))
  return words.length > 0 && words.filter((word) => said.has(word)).length >= MOST_WORDS * words.length
}
