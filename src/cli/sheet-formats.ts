import { SHEET_ENDINGS, SHEET_FORMATS } from '../output/sheets/index.ts'

/** Formats of the commands whose answer is a table for people, or JSON for programs. */
export const FORMATS = [...SHEET_FORMATS, 'json'] as const
export const ENDINGS: Readonly<Record<string, (typeof FORMATS)[number]>> = { ...SHEET_ENDINGS, '.json': 'json' }
