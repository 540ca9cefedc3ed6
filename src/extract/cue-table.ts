import { INDICATORS } from '../indicators/index.ts'
import { type CueTable, readCues } from './cues.ts'

/** The table as JSON, put here by `build.js`: to read the declarations takes longer than to read a short report. */
declare const CUE_TABLE: string | undefined

/** What all declared indicators say of phrases. */
export function cueTable(): CueTable {
  return typeof CUE_TABLE === 'string' ? JSON.parse(CUE_TABLE) : readCues(INDICATORS)
}
