import * as z from 'zod/mini'

/** Code of a true quantity that no indicator fits. */
export const OTHER = 'other'

/** The kinds of record, in the order in which tables show them. */
export const KINDS = ['index', 'dossier', 'budget', 'staff', 'measure'] as const
/** How a value bounds the fact: exactly, more than, at least, less than, at most, about. */
export const COMPARATORS = ['=', '>', '>=', '<', '<=', '~'] as const
/** Level of government; since 1 July 2025 there is no `district` (Law 72/2025/QH15). */
export const LEVELS = ['province', 'district', 'commune'] as const
export const ROLES = ['actual', 'target'] as const

/** EDTF (ISO 8601-2) as far as reports need it: a year, month or day, an interval open at either end, or `now`. */
const moment = '(?:\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)'
export const periodSchema = z
  .string()
  .check(z.regex(new RegExp(`^(?:now|${moment}|(?:${moment}|\\.\\.)/(?:${moment}|\\.\\.))$`)))

/** What a slot is inferred from where the words about the number do not say it. */
export const INFERENCE_SOURCES = [
  // words further off
  'lead',
  'list',
  'footnote-mark',
  'earlier-sentence',
  'earlier-paragraph',
  'heading',
  'caption',
  // another figure or slot
  'figure-before',
  'year-beside',
  'deadline',
  'earlier',
  'index-year',
  'end-of-span',
  // the document
  'report-period',
  'header',
  'title',
  'place',
  'stamp',
  'signature',
  'appendix',
  'body',
  // nothing in the text
  'given',
  'unsaid',
] as const
export type InferenceSource = (typeof INFERENCE_SOURCES)[number]

/**
 * A slot that the words about the number do not say, and what it was inferred from: one of `INFERENCE_SOURCES`, or for
 * a repaired number what proves it ("3272190 - 82"). `start` and `end` are the place that says it, if one does.
 */
export const inferenceSchema = z.object({
  slot: z.enum(['period', 'base', 'level', 'role', 'category', 'province', 'value', 'of', 'unit', 'indicator']),
  from: z.string(),
  start: z.nullable(z.int()),
  end: z.nullable(z.int()),
})

/** One number of a report that states a fact: the keys of `--format jsonl` and `csv`, in their order. */
export const observationSchema = z.object({
  document: z.string(),
  province: z.nullable(z.string()),
  provinceCode: z.nullable(z.string().check(z.regex(/^(?:63|34)-\d{2}$/))),
  kind: z.enum(KINDS),
  indicator: z.string(),
  category: z.nullable(z.string()),
  value: z.number(),
  valueMax: z.nullable(z.number()),
  unit: z.string(),
  comparator: z.enum(COMPARATORS),
  of: z.nullable(z.number()),
  period: z.nullable(periodSchema),
  base: z.nullable(periodSchema),
  per: z.nullable(z.literal('year')),
  level: z.nullable(z.enum(LEVELS)),
  role: z.enum(ROLES),
  text: z.string(),
  /** UTF-16 offsets into the text as decoded; `end` is exclusive. */
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  line: z.int().check(z.positive()),
  column: z.int().check(z.positive()),
  section: z.string(),
  quote: z.string(),
  inferred: z.array(inferenceSchema),
  /** An average of years, months or units: no amount of its period. */
  average: z._default(z.boolean(), false),
})

export type Observation = z.infer<typeof observationSchema>
export type Inference = z.infer<typeof inferenceSchema>
export type Kind = (typeof KINDS)[number]
export type Comparator = (typeof COMPARATORS)[number]
export type Level = (typeof LEVELS)[number]
export type Role = (typeof ROLES)[number]
