import { indicatorOf } from '../indicators/index.ts'
import type { Observation } from '../records/observation.ts'
import { Case } from './case.ts'
import type { Candidate, Part } from './choose.ts'
import { claimOn } from './claimed.ts'
import { type Counted, countedCut } from './counted.ts'
import type { DocumentClaim, Evidence } from './evidence.ts'
import type { Goal } from './goal.ts'
import { type Pace, type Point, paceOf } from './pace.ts'
import { gapOf, type Mismatch, meets } from './reach.ts'
import { baseOf } from './time.ts'

export const VERDICTS = ['met', 'unmet', 'off-pace', 'on-pace', 'not-due', 'no-data', 'incomparable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** One goal held against the results of one province. */
export interface Judgement {
  goal: Goal
  province: string | null
  provinceCode: string | null
  /** The part that the result is of, where the goal is for the whole and the report gives only parts. */
  part: Part | null
  result: Observation | null
  /** In the unit of the goal (of the result where the goal names none); positive when short. */
  gap: number | null
  verdict: Verdict
  /** Why the result, or the one that comes nearest, cannot be held against the goal. */
  mismatch: Mismatch | null
  near: Observation | null
  /** Results of the same period with another value, twenty at most. */
  conflicts: readonly Observation[]
  /** How many more of them there are. */
  moreConflicts: number
  pace: Pace | null
  /** What the report's own counts make of a cut, where that is not what it says. */
  counted: Counted | null
  claim: DocumentClaim | null
  /** The claim and the verdict contradict each other. */
  disagrees: boolean
}

/** Holds one goal against what is read of a province; for several, `judgeAll` reads the evidence once. */
export function judge(goal: Goal, evidence: Evidence): Judgement[] {
  return judgeAll([goal], evidence)
}

/**
 * Holds goals against what is read of a province: for each, one judgement, or one for each part that results are given
 * for.
 */
export function judgeAll(goals: readonly Goal[], evidence: Evidence): Judgement[] {
  const held = new Case(evidence)
  return goals.flatMap((goal) => judgeOne(goal, held))
}

function judgeOne(goal: Goal, held: Case): Judgement[] {
  const whole = judgePart(goal, null, held)
  if (whole.result !== null) return [whole]
  const parts = held
    .parts(goal)
    .map((part) => judgePart(goal, part, held))
    .filter(({ result }) => result !== null)
  return parts.length > 0 ? parts : [whole]
}

function judgePart(goal: Goal, part: Part | null, held: Case): Judgement {
  const asked = part === null ? goal : { ...goal, ...part }
  const { calendar } = held
  const { province, provinceCode } = held.evidence
  const empty = {
    result: null,
    gap: null,
    near: null,
    mismatch: null,
    conflicts: [],
    moreConflicts: 0,
    pace: null,
    counted: null,
  }
  const common = { ...empty, goal, province, provinceCode, part }

  const found = held.found(asked)
  if (!('chosen' in found)) {
    const claim = claimOn(asked, null, held)
    const verdict = found.mismatch === null || found.mismatch === 'late' ? 'no-data' : 'incomparable'
    return { ...common, ...found, verdict, claim, disagrees: false }
  }

  const { chosen, first, conflicts, moreConflicts } = found
  const result = chosen.observation
  const isOver = asked.deadline === null || calendar.isOver(asked.deadline, chosen.at)
  // What is said beside a result is said of a goal that was due.
  const claim = claimOn(asked, isOver ? result : null, held)
  const isMet = meets(asked, chosen.reached)
  const judged = { ...common, result, claim, conflicts: conflicts.map(({ observation }) => observation), moreConflicts }
  if (isMet === null) {
    const mismatch = asked.comparator === '=' || asked.comparator === '~' ? 'direction' : 'bound'
    return { ...judged, verdict: 'incomparable', mismatch, disagrees: false }
  }
  const gap = gapOf(asked, chosen.reached)
  const base = indicatorOf(asked.indicator)?.cut ? (baseOf(result) ?? asked.base) : null
  const counted = countedCut(asked, base, result, held)
  const pace = isMet || isOver ? null : paceOf(asked, gap, startOf(base, first), pointOf(chosen))
  const verdict = isMet ? 'met' : isOver ? 'unmet' : verdictOf(pace)
  return { ...judged, gap, counted, pace, verdict, disagrees: claim !== null && claim.met !== isMet }
}

function verdictOf(pace: Pace | null): Verdict {
  if (pace === null) return 'not-due'
  return pace.perYear >= pace.needed ? 'on-pace' : 'off-pace'
}

/** A cut starts with nothing at its base; all else with the earliest result. */
function startOf(base: string | null, first: Candidate): Point {
  return base === null ? pointOf(first) : { value: 0, at: base, observation: null }
}

function pointOf({ reached, at, observation }: Candidate): Point {
  // Without the days and months that no calendar has.
  return { value: reached.value, at: at.replace(/(?:-99)+$/, ''), observation }
}
