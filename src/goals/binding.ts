import { findProvince, provinceByCode, provinceCode, provinceKey } from '../provinces/index.ts'
import type { Evidence } from './evidence.ts'
import type { Goal } from './goal.ts'

/**
 * Whether a goal asks something of a province. The name that a goal gives is that of the province at the time of the
 * evidence: "Tuyên Quang" binds the province of either list, "Hà Giang" not the one that it went into.
 */
export function binds(goal: Goal, { province, provinceCode: code, documents }: Evidence): boolean {
  if (goal.province === null) return true
  const document = documents[0]?.path ?? ''
  const since = code === null ? null : (provinceByCode(code)?.validFrom ?? null)
  const named = findProvince(goal.province, since)
  if (named === null) return goal.province === province
  return (
    provinceKey({ province: named.name, provinceCode: provinceCode(named), document }) ===
    provinceKey({ province, provinceCode: code, document })
  )
}
