import { inOrder } from './columns.ts'
import { escapeSteering } from './visible.ts'
import type { Writer } from './writer.ts'

/** One observation a line. */
export const writeJsonLines: Writer = (documents) =>
  documents
    .flatMap(({ observations }) => observations)
    .map((observation) => `${escapeSteering(JSON.stringify(inOrder(observation)))}\n`)
    .join('')
