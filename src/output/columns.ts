import type { Observation } from '../records/observation.ts'

/** Keys of an observation in the order of the contract: columns of CSV, keys of JSON. */
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

/** An observation with its keys in that order, then what was inferred and whether it is an average. */
export function inOrder(observation: Observation): object {
  const keys = [...OBSERVATION_KEYS, 'inferred', 'average'] as const
  return Object.fromEntries(keys.map((key) => [key, observation[key]]))
}
