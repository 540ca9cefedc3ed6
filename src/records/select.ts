import type { DocumentInfo } from './document.ts'
import { overlaps } from './edtf.ts'
import { type Kind, type Level, type Observation, OTHER, type Role } from './observation.ts'

/** What a reader wants to see; what is `undefined` does not restrict. */
export interface Selection {
  kinds?: readonly Kind[] | undefined
  /** Globs over indicator codes: `par-index.*`, `*.rank`. */
  indicators?: readonly string[] | undefined
  levels?: readonly Level[] | undefined
  /** EDTF; an observation passes when its period overlaps. */
  period?: string | undefined
  role?: Role | undefined
  /** Also the quantities that no indicator fits. */
  unnamed?: boolean | undefined
}

/** The observations of one document that a selection asks for, in their order. */
export function select(
  observations: readonly Observation[],
  selection: Selection,
  document: Pick<DocumentInfo, 'type' | 'date' | 'period'>,
): Observation[] {
  const { kinds, levels, period, role } = selection
  const patterns = selection.indicators?.map(globPattern)
  const unnamed = selection.unnamed || selection.indicators?.includes(OTHER)
  const present = presentOf(document)
  return observations.filter((observation) => {
    if (!unnamed && observation.indicator === OTHER) return false
    if (kinds && !kinds.includes(observation.kind)) return false
    if (patterns && !patterns.some((pattern) => pattern.test(observation.indicator))) return false
    if (levels && (observation.level === null || !levels.includes(observation.level))) return false
    if (role && observation.role !== role) return false
    if (!period) return true
    const own = observation.period === 'now' ? present : observation.period
    return own !== null && overlaps(own, period)
  })
}

/**
 * What a report means by "at present": its day, or the end of the time it covers; `null` where it tells neither. The
 * time of a plan or resolution is still to come.
 */
export function presentOf({ type, date, period }: Pick<DocumentInfo, 'type' | 'date' | 'period'>): string | null {
  const isAhead = type === 'resolution' || type === 'plan'
  const end = date ?? (isAhead ? null : period?.split('/').at(-1))
  return !end || end === 'now' || end === '..' ? null : end
}

/** A glob over codes: `*` is any run of characters (dots too), `?` any one; all else stands for itself. */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.')
  return new RegExp(`^${source}$`, 'i')
}
