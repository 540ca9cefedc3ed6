import type { Judgement } from '../../goals/judge.ts'
import type { Cell, Sheet } from '../sheet.ts'
import type { Phrases } from './phrases.ts'

/** A judgement in codes and numbers under heads that no language changes. */
function fields(judgement: Judgement, phrases: Phrases): Record<string, string | number | null> {
  const { goal, part, result, claim, pace, mismatch, gap, verdict, disagrees, province } = judgement
  return {
    province,
    indicator: goal.indicator,
    category: part?.category ?? goal.category,
    level: part?.level ?? goal.level,
    name: phrases.subject(part === null ? goal : { ...goal, ...part }),
    comparator: goal.comparator,
    value: goal.value,
    valueMax: goal.valueMax,
    unit: goal.unit,
    of: goal.of,
    deadline: goal.deadline,
    goalDocument: goal.place.document,
    goalLine: goal.place.line,
    source: goal.source?.[phrases.language] ?? null,
    result: result?.value ?? null,
    resultMax: result?.valueMax ?? null,
    resultComparator: result?.comparator ?? null,
    resultUnit: result?.unit ?? null,
    resultOf: result?.of ?? null,
    period: result?.period ?? null,
    resultDocument: result?.document ?? null,
    resultLine: result?.line ?? null,
    gap,
    verdict,
    mismatch,
    perYear: pace?.perYear ?? null,
    neededPerYear: pace?.needed ?? null,
    claim: claim === null ? null : claim.met ? 'met' : 'unmet',
    claimDocument: claim?.document ?? null,
    claimLine: claim?.place.line ?? null,
    disagrees: disagrees ? 'yes' : null,
    note: phrases.notes(judgement).join('; ') || null,
  }
}

/** One judgement a row, for programs and pivot tables. */
export function gapData(judgements: readonly Judgement[], phrases: Phrases): Sheet {
  const rows = judgements.map((judgement) => fields(judgement, phrases))
  const keys = Object.keys(rows[0] ?? { province: null })
  const cellOf = (value: string | number | null): Cell => ({ text: String(value ?? ''), value })
  return {
    key: 'data',
    title: phrases.words.data,
    columns: keys.map((key) => ({ key, title: key })),
    rows: rows.map((row) => keys.map((key) => cellOf(row[key] ?? null))),
  }
}
