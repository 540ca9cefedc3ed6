import { OBSERVATION_KEYS } from './columns.ts'
import { escapeSteering } from './visible.ts'
import type { Writer } from './writer.ts'

const KEYS = [...OBSERVATION_KEYS, 'inferred', 'average'] as const

/** One observation a line, keys in the order of the contract, then what was inferred and whether it is an average. */
export const writeJsonLines: Writer = (documents) => {
  const lines = documents.flatMap(({ observations }) =>
    observations.map((observation) => {
      const entries = KEYS.map((key) => [key, observation[key]] as const)
      return `${escapeSteering(JSON.stringify(Object.fromEntries(entries)))}\n`
    }),
  )
  return lines.join('')
}
