import type { Indicator } from '../types.ts'

export const dossier = (indicator: Omit<Indicator, 'kind'>): Indicator => ({ kind: 'dossier', ...indicator })
export const RATE = [0, 100] as const
