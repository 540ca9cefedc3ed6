import * as z from 'zod/mini'
import { diagnosticSchema, documentSchema } from './document.ts'
import { observationSchema } from './observation.ts'

/** Version of the shape of `--format json`; the number grows when a reader of the old shape would break. */
export const SCHEMA_VERSION = 'cchc/1'

/** A figure of a record with its own place in the report: an observation without what its record already says. */
export const fieldSchema = z.omit(observationSchema, {
  document: true,
  province: true,
  provinceCode: true,
  kind: true,
  period: true,
  level: true,
  role: true,
})

/**
 * All figures that a report gives for one field. It is a list because reports say a fact twice, and not always with the
 * same value: none is dropped.
 */
const figures = z.array(fieldSchema).check(z.minLength(1))
const maybe = z.optional(figures)

/** What every record says of its figures: whose they are, for what time, at which level, fact or goal. */
const head = z.pick(observationSchema, {
  province: true,
  provinceCode: true,
  category: true,
  period: true,
  level: true,
  role: true,
}).shape
const subject = z.string().check(z.minLength(1))

/** Names are the last part of an indicator's code in camel case; the usual ones are listed, others may come. */
const indexFields = z.catchall(
  z.object({
    score: maybe,
    rank: maybe,
    regionRank: maybe,
    rankChange: maybe,
    scoreChange: maybe,
    componentsDeclined: maybe,
  }),
  figures,
)
const componentFields = z.catchall(
  z.object({ score: maybe, rank: maybe, scoreChange: maybe, rankChange: maybe }),
  figures,
)
const dossierFields = z.catchall(
  z.object({
    received: maybe,
    settled: maybe,
    onTime: maybe,
    overdue: maybe,
    pending: maybe,
    online: maybe,
    onTimeRate: maybe,
    overdueRate: maybe,
    onlineRate: maybe,
  }),
  figures,
)
const budgetFields = z.catchall(z.object({ amount: maybe, changeRate: maybe }), figures)
const staffFields = z.catchall(
  z.object({ quota: maybe, present: maybe, reduced: maybe, reductionRate: maybe, recruited: maybe, trained: maybe }),
  figures,
)
const measureFields = z.record(z.string(), figures)

/** One part of an index: "Cải cách thể chế" of PAR INDEX. */
export const componentSchema = z.object({ name: z.nullable(z.string()), fields: componentFields })

/** An index in a year. */
export const indexRecordSchema = z.object({
  kind: z.literal('index'),
  /** Code of the index: `par-index`, `sipas`, `papi`, … */
  subject,
  ...head,
  /** What the score is out of, and how many are ranked, where the figures agree on it. */
  scale: z.nullable(z.number()),
  ranked: z.nullable(z.number()),
  fields: indexFields,
  components: z.array(componentSchema),
})
/** Dossiers at one level of government in one period. */
export const dossierRecordSchema = z.object({ kind: z.literal('dossier'), subject, ...head, fields: dossierFields })
/** An amount of money for one purpose, and how it changed. */
export const budgetRecordSchema = z.object({ kind: z.literal('budget'), subject, ...head, fields: budgetFields })
/** Staff of one category. */
export const staffRecordSchema = z.object({ kind: z.literal('staff'), subject, ...head, fields: staffFields })
/** Any other measure; `subject` is its area: `procedure`, `online-service`, `organization`, … */
export const measureRecordSchema = z.object({ kind: z.literal('measure'), subject, ...head, fields: measureFields })

export const recordSchema = z.discriminatedUnion('kind', [
  indexRecordSchema,
  dossierRecordSchema,
  budgetRecordSchema,
  staffRecordSchema,
  measureRecordSchema,
])

/** What was read from one report, as `--format json` prints it. */
export const documentRecordsSchema = z.object({
  document: documentSchema,
  records: z.array(recordSchema),
  diagnostics: z.array(diagnosticSchema),
})

/** All of `--format json`. */
export const extractOutputSchema = z.object({
  schema: z.literal(SCHEMA_VERSION),
  documents: z.array(documentRecordsSchema),
})

export type Field = z.infer<typeof fieldSchema>
export type Fields = Record<string, Field[]>
export type Component = z.infer<typeof componentSchema>
export type IndexRecord = z.infer<typeof indexRecordSchema>
export type ReportRecord = z.infer<typeof recordSchema>
export type DocumentRecords = z.infer<typeof documentRecordsSchema>
export type ExtractOutput = z.infer<typeof extractOutputSchema>
