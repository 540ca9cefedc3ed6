import type { Block } from '../document/types.ts'
import type { InferenceSource } from '../records/observation.ts'

/** A slot's value with the place that says it, or what it was inferred from. Offsets are in the block's text. */
export interface Settled<T = string> {
  value: T
  /** null where the words about the number say it, and where nothing does. */
  inferredFrom: InferenceSource | null
  /** null where no place says it. */
  block: Block | null
  start: number
  end: number
}

interface Span {
  start: number
  end: number
}

/** Said by words at a place; `inferredFrom` where these are not the words about the number itself. */
export function saidAt<T>(
  value: T,
  block: Block,
  { start, end }: Span,
  inferredFrom: InferenceSource | null = null,
): Settled<T> {
  return { value, inferredFrom, block, start, end }
}

/** Said by a whole block: a heading, a cell. */
export function saidBy<T>(value: T, block: Block, inferredFrom: InferenceSource | null = null): Settled<T> {
  return { value, inferredFrom, block, start: 0, end: block.text.length }
}

/** What holds where nothing is said, or what follows from something that has no place. */
export function unplaced<T>(value: T, inferredFrom: InferenceSource | null = null): Settled<T> {
  return { value, inferredFrom, block: null, start: 0, end: 0 }
}
