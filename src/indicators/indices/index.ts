import type { Indicator } from '../types.ts'
import { componentsOf } from './components.ts'
import { INDICES } from './named.ts'
import { wholeOf } from './whole.ts'

/** The same ten indicators of each index. */
export const INDEX_INDICATORS: readonly Indicator[] = INDICES.flatMap((index) => [
  ...wholeOf(index),
  ...componentsOf(index),
])
