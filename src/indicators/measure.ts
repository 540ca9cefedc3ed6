import type { Indicator } from './types.ts'

/** Everything else that reports count: procedures, online services, documents, units … */
export const MEASURE_INDICATORS: readonly Indicator[] = []
