import * as z from 'zod/mini'
import { diagnosticSchema, documentSchema } from './document.ts'
import { inferenceSchema, observationSchema } from './observation.ts'
import {
  budgetRecordSchema,
  componentSchema,
  dossierRecordSchema,
  extractOutputSchema,
  fieldSchema,
  indexRecordSchema,
  measureRecordSchema,
  staffRecordSchema,
} from './record.ts'

const PARTS = {
  observation: observationSchema,
  document: documentSchema,
  index: indexRecordSchema,
  dossier: dossierRecordSchema,
  budget: budgetRecordSchema,
  staff: staffRecordSchema,
  measure: measureRecordSchema,
} as const

/** Parts of the output that have a schema of their own. */
export const SCHEMA_KINDS = ['observation', 'document', 'index', 'dossier', 'budget', 'staff', 'measure'] as const
export type SchemaKind = (typeof SCHEMA_KINDS)[number]

/** Meaning of the keys of an observation, which fields and records share. */
const DESCRIPTIONS: Readonly<Record<keyof typeof observationSchema.shape, string>> = {
  document: 'Path of the report as given',
  province: 'Official name without "tỉnh" or "thành phố"',
  provinceCode: 'List and code of the province: 63-93',
  kind: 'Kind of record',
  indicator: 'Code of the indicator: <subject>.<what>',
  category: 'Category of the indicator, or the name of a part of an index as written',
  value: 'The number; the lower end of a range. Money is in đồng or dollars',
  valueMax: 'Upper end of a range',
  unit: 'Unit of value, valueMax and of (for percent: of is the scale or count stated with it)',
  comparator: 'How the value bounds the fact; ~ is about',
  of: 'Denominator, scale, or how many are ranked',
  period: 'Time the number holds for, EDTF (ISO 8601-2), or now',
  base: 'Time a change is measured against, EDTF',
  per: 'year: a yearly amount',
  level: 'Level of government; null where the text does not split by level',
  role: 'actual: a fact; target: a goal, plan or commitment',
  text: 'The number as printed, the text from start to end',
  start: 'Offset into the text of the report in UTF-16 code units',
  end: 'Offset of the end, exclusive',
  line: 'Line of start, from 1',
  column: 'Column of start, from 1, in UTF-16 code units',
  section: 'Numbers or titles of the headings above: II/3',
  quote: 'The clause or table row that the number was read from',
  inferred: 'Slots that the text does not say where the number stands, and what they were inferred from',
  average: 'An average of years, months or units: no amount of its period',
}

/** JSON Schema (draft 2020-12) of all of `extract -f json`, or of a part of it. */
export function jsonSchemaOf(kind?: SchemaKind): object {
  const registry = z.registry<{ id?: string; description?: string; title?: string }>()
  // A part that is asked for stands at the top; the others are referred to by their names.
  const named = {
    ...PARTS,
    field: fieldSchema,
    component: componentSchema,
    diagnostic: diagnosticSchema,
    inference: inferenceSchema,
  }
  for (const [id, part] of Object.entries(named)) if (id !== kind) registry.add(part, { id })
  for (const [key, part] of Object.entries(observationSchema.shape)) {
    if (isObservationKey(key)) registry.add(part, { description: DESCRIPTIONS[key] })
  }
  const top = kind === undefined ? extractOutputSchema : PARTS[kind]
  registry.add(top, { title: kind === undefined ? 'cchc extract -f json' : `cchc ${kind}` })
  return z.toJSONSchema(top, { metadata: registry })
}

function isObservationKey(key: string): key is keyof typeof DESCRIPTIONS {
  return Object.hasOwn(DESCRIPTIONS, key)
}
