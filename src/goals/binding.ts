import { isProvince } from '../provinces/index.ts'
import type { Evidence } from './evidence.ts'
import type { Goal } from './goal.ts'

/** Whether a goal asks something of a province: it names none, or this one. */
export function binds(goal: Goal, { province, provinceCode, documents }: Evidence): boolean {
  return (
    goal.province === null || isProvince(goal.province, { province, provinceCode, document: documents[0]?.path ?? '' })
  )
}
