import type { Indicator } from '../../types.ts'
import { BODY_INDICATORS } from './bodies.ts'
import { JOB_POSITION_INDICATORS } from './job-positions.ts'
import { REDUCED_INDICATORS } from './reduced.ts'
import { TERRITORY_INDICATORS } from './territory.ts'

/** The machinery: how many agencies, units, communes and hamlets stand, how many were merged away. */
export const ORGANIZATION_INDICATORS: readonly Indicator[] = [
  ...BODY_INDICATORS,
  ...TERRITORY_INDICATORS,
  ...REDUCED_INDICATORS,
  ...JOB_POSITION_INDICATORS,
]
