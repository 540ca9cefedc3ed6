import * as z from 'zod/mini'
import { type Observation, observationSchema } from './observation.ts'
import { type DocumentRecords, extractOutputSchema, type Fields, type ReportRecord } from './record.ts'

/** Records of other versions, and by hand, may lack what was inferred. */
const lineSchema = z.extend(observationSchema, { inferred: z._default(observationSchema.shape.inferred, []) })

/**
 * Text that `extract` did not write: no JSON, or JSON without a value that records have. `where` is the path of that
 * value (`documents.0.records`), `line` counts from 1.
 */
export class RecordsError extends Error {
  override readonly name = 'RecordsError'

  constructor(
    readonly problem: 'syntax' | 'value',
    readonly where: string,
    readonly line: number | null = null,
  ) {
    super(`${problem} ${where}`.trim())
  }
}

/** One line of `extract -f jsonl`. @throws RecordsError */
export function parseLine(line: string): Observation {
  return check(lineSchema, parseJson(line))
}

/** All of `extract -f json`, by document. @throws RecordsError */
export function parseRecords(text: string): { document: DocumentRecords['document']; observations: Observation[] }[] {
  const { documents } = check(extractOutputSchema, parseJson(text))
  return documents.map(({ document, records }) => ({
    document,
    observations: records.flatMap((record) => observationsOf(record, document.path)).sort((a, b) => a.start - b.start),
  }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RecordsError('syntax', '')
  }
}

function check<S extends z.core.$ZodType>(schema: S, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new RecordsError('value', issue?.path.join('.') ?? '')
}

/** The figures of a record as they were before they were grouped. */
function observationsOf(record: ReportRecord, document: string): Observation[] {
  const { kind, province, provinceCode, period, level, role } = record
  const parts: Fields[] = [
    record.fields,
    ...('components' in record ? record.components.map(({ fields }) => fields) : []),
  ]
  return parts.flatMap((fields) =>
    Object.values(fields).flatMap((figures) =>
      figures.map((figure) => ({ document, province, provinceCode, kind, period, level, role, ...figure })),
    ),
  )
}
