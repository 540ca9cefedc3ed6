import { placeOf } from '../../goals/goal.ts'
import { type Judgement, VERDICTS } from '../../goals/judge.ts'
import type { Point } from '../../goals/pace.ts'
import { escapeSteering } from '../visible.ts'

/** `gap -f json`: the keys that the contract names first, then what else is known of each goal. */
export function gapJson(judgements: readonly Judgement[]): string {
  const counts = VERDICTS.map((verdict) => [verdict, judgements.filter((one) => one.verdict === verdict).length])
  const output = { goals: judgements.map(entry), summary: Object.fromEntries(counts) }
  return `${escapeSteering(JSON.stringify(output, null, 2))}\n`
}

function entry(judgement: Judgement) {
  const { goal, province, provinceCode, part, result, gap, verdict, claim, disagrees } = judgement
  const { mismatch, near, conflicts, moreConflicts, pace, counted } = judgement
  const { indicator, category, level, comparator, value, of, deadline, place } = goal
  const { valueMax, unit, base, per, name, source, quote } = goal
  return {
    province,
    indicator,
    category,
    level,
    comparator,
    value,
    of,
    deadline,
    place,
    result,
    gap,
    verdict,
    claim: claim && { met: claim.met, place: { document: claim.document, ...claim.place } },
    provinceCode,
    valueMax,
    unit,
    base,
    per,
    name,
    source,
    quote,
    part,
    mismatch,
    near,
    conflicts,
    moreConflicts,
    pace: pace && { ...pace, from: point(pace.from), to: point(pace.to) },
    counted,
    disagrees,
  }
}

function point({ value, at, observation }: Point) {
  return { value, at, place: observation && placeOf(observation) }
}
