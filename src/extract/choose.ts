import { byScore, type Candidate, NOT_WEIGHT, opposed, weigh } from './attach.ts'
import type { Carried } from './carry.ts'
import type { CompiledCues } from './cues.ts'
import type { EvidenceTable } from './evidence.ts'
import type { Quantity } from './quantity.ts'
import type { Related } from './related.ts'
import type { Zone } from './zones.ts'

/** What a number was read as, with all readings that were weighed, best first. */
export interface Choice {
  candidates: readonly Candidate[]
  chosen: Candidate | null
}

/** Weighs the phrases around a number together with what it takes from the figures before it. */
export function choose(
  quantity: Quantity,
  table: EvidenceTable,
  cues: CompiledCues,
  carried: Carried | null,
  related: Related | null,
): Choice {
  const candidates = withRelated(withCarried(weigh(quantity, table, cues), carried, table), related, table)
  const best = candidates[0]
  return { candidates, chosen: best && best.ruledOut === null ? best : null }
}

/** Adds what a part takes from its whole. */
function withCarried(candidates: Candidate[], carried: Carried | null, table: EvidenceTable): Candidate[] {
  if (!carried) return candidates
  // A part of what has no parts of its own kind is some other figure.
  if (carried.strength === Number.NEGATIVE_INFINITY)
    return candidates.map((candidate) => ({ ...candidate, ruledOut: candidate.ruledOut ?? 'part' }))
  const own = candidates.find((candidate) => candidate.indicator === carried.from.indicator)
  if (own && own.ruledOut !== null && own.ruledOut !== 'weak') return candidates
  if (!own && opposed(carried.from.compiled, table, [], NOT_WEIGHT)) return candidates
  const score = Math.max(own ? own.score + 1.5 : 0, carried.strength)
  const evidence = own?.evidence.length ? own.evidence : carried.from.evidence
  return byScore([
    ...candidates.filter((other) => other !== own && other.compiled !== carried.instead),
    { ...carried.from, evidence, score, ruledOut: null, from: 'whole' },
  ])
}

/** Right beside the number. */
const BESIDE_WEIGHT = 4.5

/** Zones outside the number's own block. */
const FAR: ReadonlySet<Zone> = new Set(['call', 'parent', 'heading', 'outer'])

/** Adds the share or change of the figure before. */
function withRelated(candidates: Candidate[], related: Related | null, table: EvidenceTable): Candidate[] {
  if (!related) return candidates
  const { compiled, strength } = related
  if (!compiled)
    return byScore(
      candidates.map((candidate) =>
        candidate.indicator.changeOf ? { ...candidate, ruledOut: candidate.ruledOut ?? 'part' } : candidate,
      ),
    )
  // "vốn 5.210 tỷ đồng, tăng 12,7% về số doanh nghiệp": the change is said to be of something else.
  if (opposed(compiled, table, [], BESIDE_WEIGHT)) return candidates
  const own = candidates.find((candidate) => candidate.compiled === compiled)
  const others = candidates.filter((other) => other !== own)
  // The figure it is said of stands nearer than any word of another paragraph.
  const far = others.filter(({ evidence }) => evidence.some(({ zone }) => FAR.has(zone)))
  const score = Math.max(strength, own && own.ruledOut === null ? own.score + 1 : 0, ...far.map((other) => other.score))
  const share = { indicator: compiled.indicator, compiled, score, evidence: own?.evidence ?? [], ruledOut: null }
  return byScore([{ ...share, from: 'figure-before' }, ...others])
}
