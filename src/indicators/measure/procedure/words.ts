import type { Indicator } from '../../types.ts'

export const procedures = (indicator: Omit<Indicator, 'kind' | 'units'>): Indicator => ({
  kind: 'measure',
  units: ['procedures'],
  ...indicator,
})
