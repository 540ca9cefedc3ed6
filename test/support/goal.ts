import type { Evidence } from '../../src/goals/evidence.ts'
import { boundOf, type Goal } from '../../src/goals/goal.ts'
import { indicatorOf } from '../../src/indicators/index.ts'
import type { Observation } from '../../src/records/observation.ts'
import { documentInfo, observation } from './observation.ts'

/** A goal with what a test is about; its comparator is what it means, as for a goal that was read. */
export function goal(given: Partial<Goal> = {}): Goal {
  const indicator = given.indicator ?? 'par-index.rank'
  return {
    province: null,
    indicator,
    category: null,
    level: null,
    value: 20,
    valueMax: null,
    unit: indicatorOf(indicator)?.units[0] ?? null,
    of: null,
    deadline: '2025',
    base: null,
    per: null,
    name: null,
    source: null,
    quote: null,
    place: { document: 'muc-tieu.yaml', start: 0, end: 2, line: 1, column: 1, text: '20' },
    ...given,
    comparator: boundOf(given.comparator ?? '=', indicatorOf(indicator)),
  }
}

/** Results of one province as a report of 2021 gives them. */
export function evidence(results: readonly Partial<Observation>[], given: Partial<Evidence> = {}): Evidence {
  return {
    province: 'Hậu Giang',
    provinceCode: '63-93',
    documents: [documentInfo({ date: '2021-05-20', period: '2018/2020' })],
    observations: results.map((result, i) => observation({ start: 100 + 10 * i, end: 102 + 10 * i, ...result })),
    claims: [],
    ...given,
  }
}
