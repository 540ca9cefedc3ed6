import type { Observation } from '../records/observation.ts'

/** Keys of an observation in the order of the contract: columns of CSV, keys of JSON lines. */
export const OBSERVATION_KEYS = [
  'document',
  'province',
  'provinceCode',
  'kind',
  'indicator',
  'category',
  'value',
  'valueMax',
  'unit',
  'comparator',
  'of',
  'period',
  'base',
  'per',
  'level',
  'role',
  'text',
  'start',
  'end',
  'line',
  'column',
  'section',
  'quote',
] as const satisfies readonly (keyof Observation)[]
