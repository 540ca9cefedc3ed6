import type { Indicator } from '../types.ts'
import { CHANNEL_INDICATORS } from './channels.ts'
import { COUNT_INDICATORS } from './counts.ts'
import { DIGITAL_DOSSIER_INDICATORS } from './digital.ts'
import { ON_TIME_INDICATORS } from './on-time.ts'

/** Dossiers of administrative procedures: how many, how many on time, online, by post. */
export const DOSSIER_INDICATORS: readonly Indicator[] = [
  ...COUNT_INDICATORS,
  ...ON_TIME_INDICATORS,
  ...CHANNEL_INDICATORS,
  ...DIGITAL_DOSSIER_INDICATORS,
]
