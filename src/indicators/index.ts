import { type Kind, OTHER } from '../records/observation.ts'
import { BUDGET_INDICATORS } from './budget.ts'
import { DOSSIER_INDICATORS } from './dossier/index.ts'
import { INDEX_INDICATORS } from './indices/index.ts'
import { MEASURE_INDICATORS } from './measure/index.ts'
import { STAFF_INDICATORS } from './staff/index.ts'
import type { Indicator } from './types.ts'

/** Every declared indicator, in the dictionary's order. */
export const INDICATORS: readonly Indicator[] = [
  ...INDEX_INDICATORS,
  ...DOSSIER_INDICATORS,
  ...BUDGET_INDICATORS,
  ...STAFF_INDICATORS,
  ...MEASURE_INDICATORS,
]

const BY_CODE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]))

/** The declaration of a code, or null for `other` and unknown codes. */
export function indicatorOf(code: string): Indicator | null {
  return BY_CODE.get(code) ?? null
}

/** Name of an indicator in a language; the code itself where it is unknown. */
export function indicatorName(code: string, lang: 'vi' | 'en'): string {
  if (code === OTHER) return lang === 'vi' ? 'Số liệu khác' : 'Any other quantity'
  return BY_CODE.get(code)?.[lang] ?? code
}

/** Kind of an indicator; `other` counts as a measure. */
export function indicatorKind(code: string): Kind {
  return BY_CODE.get(code)?.kind ?? 'measure'
}

export type { Cue, Example, Indicator } from './types.ts'
export { OTHER }
