import type { Indicator } from '../types.ts'

/** A measure that is the share of a whole, and better the higher. */
export const share = (indicator: Omit<Indicator, 'kind' | 'units' | 'better' | 'bounds'>): Indicator => ({
  kind: 'measure',
  units: ['percent'],
  better: 'higher',
  bounds: [0, 100],
  ...indicator,
})
