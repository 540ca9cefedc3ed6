import { AUTONOMY_INDICATORS } from './measure/autonomy.ts'
import { COMMUNICATION_INDICATORS } from './measure/communication.ts'
import { DIGITAL_INDICATORS } from './measure/digital.ts'
import { FEEDBACK_INDICATORS } from './measure/feedback.ts'
import { INSPECTION_INDICATORS } from './measure/inspection.ts'
import { LEGAL_INDICATORS } from './measure/legal.ts'
import { ONE_STOP_INDICATORS } from './measure/one-stop.ts'
import { ONLINE_SERVICE_INDICATORS } from './measure/online-service.ts'
import { ORGANIZATION_INDICATORS } from './measure/organization/index.ts'
import { PLAN_INDICATORS } from './measure/plan.ts'
import { PROCEDURE_INDICATORS } from './measure/procedure.ts'
import { SATISFACTION_INDICATORS } from './measure/satisfaction.ts'
import type { Indicator } from './types.ts'

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
]
