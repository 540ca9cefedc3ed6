import type { Indicator } from '../types.ts'

/** An index that provinces are ranked by, and how reports name it. */
export interface Index {
  code: string
  vi: string
  en: string
  /** Full name in Vietnamese, without the abbreviation. */
  full: string
  names: readonly string[]
  units: readonly string[]
  /** A score such as the index has, as reports print it. */
  sample: string
  components: readonly [string, ...string[]]
  /** What is measured beside the index, and said in one breath with it. */
  not?: readonly string[]
}

/** Scores of most indices are out of 100, of PAPI out of 80, of the ICT Index and DTI out of 1 or, times 100, 100. */
export const SCORES = [0, 100] as const
export const SCORE_CHANGES = [-100, 100] as const
/** At most 64 provinces have been ranked. */
export const RANKS = [1, 64] as const
export const RANK_CHANGES = [-63, 63] as const

/** One indicator of an index: what all of them share, and what is its own. */
export function member(
  index: Index,
  what: string,
  own: Partial<Indicator> & Pick<Indicator, 'units' | 'vi' | 'en' | 'better' | 'cues' | 'examples'>,
): Indicator {
  return { code: `${index.code}.${what}`, kind: 'index', measures: 'stock', levels: false, yearly: true, ...own }
}

/** The cue that an index is spoken of. */
export function topicOf(index: Index): string {
  return `#${index.names.join('|')}`
}

/** The unit that a score of the index is printed with. */
export function printedUnit(index: Index): string {
  return index.units[0] === 'percent' ? '%' : 'điểm'
}
