import * as z from 'zod/mini'
import { periodSchema } from './observation.ts'

/** What a report says of itself. Nothing is invented: what the text does not say is `null`. */
export const DOCUMENT_TYPES = ['summary', 'periodic', 'resolution', 'plan', 'other'] as const

export const documentSchema = z.object({
  /** Path as given on the command line. */
  path: z.string(),
  type: z.enum(DOCUMENT_TYPES),
  title: z.nullable(z.string()),
  /** Who issued it, as written: "Sở Nội vụ", "Ủy ban nhân dân tỉnh Quảng Trị", "Ban Thường vụ Tỉnh ủy". */
  issuer: z.nullable(z.string()),
  /** Number of the document: "43/BC-SNV". */
  number: z.nullable(z.string()),
  /** Date of issue, ISO 8601. */
  date: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  province: z.nullable(z.string()),
  provinceCode: z.nullable(z.string()),
  /** The time the document covers, EDTF. */
  period: z.nullable(periodSchema),
  /** Length of the text in UTF-16 code units, and its lines. */
  characters: z.int(),
  lines: z.int(),
})

/**
 * `garbled-number`: left out; `repaired-number`: read as its context proves; `unclear-columns`: a table row left out;
 * `unclear-times`: a table row read without the times of its figures.
 */
export const DIAGNOSTIC_CODES = ['garbled-number', 'repaired-number', 'unclear-columns', 'unclear-times'] as const

/** Something a reader of the figures should know: a number left out, repaired, or read with doubt. */
export const diagnosticSchema = z.object({
  code: z.enum(DIAGNOSTIC_CODES),
  /** What proves a repaired number ("3272190 - 82"). */
  detail: z.nullable(z.string()),
  start: z.int(),
  end: z.int(),
  line: z.int(),
  column: z.int(),
  text: z.string(),
})

export type DocumentInfo = z.infer<typeof documentSchema>
export type DocumentType = (typeof DOCUMENT_TYPES)[number]
export type Diagnostic = z.infer<typeof diagnosticSchema>
