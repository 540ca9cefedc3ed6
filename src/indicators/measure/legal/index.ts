import type { Indicator } from '../../types.ts'
import { CHECKED_INDICATORS } from './checked.ts'
import { DIRECTIVE_INDICATORS } from './directives.ts'
import { IN_FORCE_INDICATORS } from './in-force.ts'
import { ISSUED_INDICATORS } from './issued.ts'

/** Legal documents: made, appraised, reviewed, checked; and documents by which a province steers. */
export const LEGAL_INDICATORS: readonly Indicator[] = [
  ...ISSUED_INDICATORS,
  ...CHECKED_INDICATORS,
  ...IN_FORCE_INDICATORS,
  ...DIRECTIVE_INDICATORS,
]
