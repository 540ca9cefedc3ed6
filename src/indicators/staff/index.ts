import type { Indicator } from '../types.ts'
import { CAREER_INDICATORS } from './careers.ts'
import { CUT_INDICATORS } from './cuts.ts'
import { POST_INDICATORS } from './posts.ts'
import { SKILL_INDICATORS } from './skills.ts'

/** People in the public service: posts, persons in them, cuts, recruitment, promotion, training, standards. */
export const STAFF_INDICATORS: readonly Indicator[] = [
  ...POST_INDICATORS,
  ...CUT_INDICATORS,
  ...CAREER_INDICATORS,
  ...SKILL_INDICATORS,
]
