import { type Observation, OTHER } from '../records/observation.ts'
import { fold } from '../vietnamese/fold.ts'
import type { Case } from './case.ts'
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
export function claimOn(goal: Goal, result: Observation | null, held: Case): DocumentClaim | null {
  const stated = held.targets(goal.value).filter((target) => states(target, goal))
  const besideStated = stated.flatMap((target) => held.claimsOn(target))
  const ofRows = besideStated.filter(({ inTable }) => inTable)
  if (ofRows.length > 0) return agreed(ofRows)
  const isOfGoal = ({ role, indicator }: Observation) => role === 'target' && indicator === goal.indicator
  // A sentence that states a goal judges that goal, and only where it tells a result too.
  const ofGoal = stated
    .filter(isOfGoal)
    .flatMap((target) => held.claimsOn(target))
    .filter((claim) => held.saidBy(claim).some(({ role }) => role === 'actual'))
  const besideResult = result === null ? [] : held.claimsOn(result)
  const ofResult = besideResult.filter((claim) => !claim.inTable && !held.saidBy(claim).some(isOfGoal))
  return agreed([...ofGoal, ...ofResult])
}

function agreed(claims: readonly DocumentClaim[]): DocumentClaim | null {
  const [first] = claims
  return first !== undefined && claims.every(({ met }) => met === first.met) ? first : null
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
