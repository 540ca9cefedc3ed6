import type { Indicator } from '../types.ts'
import { AUTONOMY_INDICATORS } from './autonomy.ts'
import { COMMUNICATION_INDICATORS } from './communication.ts'
import { DIGITAL_INDICATORS } from './digital/index.ts'
import { FEEDBACK_INDICATORS } from './feedback.ts'
import { INSPECTION_INDICATORS } from './inspection.ts'
import { ISO_INDICATORS } from './iso.ts'
import { LEGAL_INDICATORS } from './legal/index.ts'
import { ONE_STOP_INDICATORS } from './one-stop.ts'
import { ONLINE_SERVICE_INDICATORS } from './online-service.ts'
import { ORGANIZATION_INDICATORS } from './organization/index.ts'
import { PLAN_INDICATORS } from './plan.ts'
import { PROCEDURE_INDICATORS } from './procedure/index.ts'
import { SATISFACTION_INDICATORS } from './satisfaction.ts'

/** Everything else that reports count: procedures, online services, documents, units … */
export const MEASURE_INDICATORS: readonly Indicator[] = [
  ...PROCEDURE_INDICATORS,
  ...ONLINE_SERVICE_INDICATORS,
  ...FEEDBACK_INDICATORS,
  ...SATISFACTION_INDICATORS,
  ...LEGAL_INDICATORS,
  ...PLAN_INDICATORS,
  ...ORGANIZATION_INDICATORS,
  ...AUTONOMY_INDICATORS,
  ...INSPECTION_INDICATORS,
  ...COMMUNICATION_INDICATORS,
  ...ONE_STOP_INDICATORS,
  ...DIGITAL_INDICATORS,
  ...ISO_INDICATORS,
]
