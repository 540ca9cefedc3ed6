import type { Indicator } from '../../types.ts'
import { CATALOGUE_INDICATORS } from './catalogue.ts'
import { DISCLOSED_INDICATORS } from './disclosed.ts'
import { HANDLING_INDICATORS } from './handling.ts'
import { SIMPLIFIED_INDICATORS } from './simplified.ts'

/** Administrative procedures: how many there are, what became of them, where and how they are handled. */
export const PROCEDURE_INDICATORS: readonly Indicator[] = [
  ...CATALOGUE_INDICATORS,
  ...SIMPLIFIED_INDICATORS,
  ...HANDLING_INDICATORS,
  ...DISCLOSED_INDICATORS,
]
