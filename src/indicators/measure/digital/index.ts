import type { Indicator } from '../../types.ts'
import { DOCUMENT_INDICATORS } from './documents.ts'
import { MAILBOX_INDICATORS } from './mailboxes.ts'
import { ONLINE_INDICATORS } from './online.ts'
import { SYSTEM_INDICATORS } from './systems.ts'

/** The digital office. */
export const DIGITAL_INDICATORS: readonly Indicator[] = [
  ...DOCUMENT_INDICATORS,
  ...MAILBOX_INDICATORS,
  ...SYSTEM_INDICATORS,
  ...ONLINE_INDICATORS,
]
