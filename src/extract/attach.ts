import type { Indicator } from '../indicators/types.ts'
import type { CompiledCues, CompiledIndicator, CuePart, Reach } from './cues.ts'
import { isNationwide, type Quantity } from './quantities.ts'
import { type Scope, WEIGHT, type Zone } from './scopes.ts'
import type { Mention } from '../vietnamese/phrases.ts'

/** Where the best mention of a part stands. */
export interface Evidence {
  weight: number
  zone: Zone
  scope: Scope
  mention: Mention
}

/** One reading of a number that was weighed. */
export interface Candidate {
  indicator: Indicator
  compiled: CompiledIndicator
  score: number
  evidence: readonly Evidence[]
  /** Why it fell out, for `explain`; null for a reading that stood. */
  ruledOut: string | null
}

/** The best mention of each part, by part id. */
export type Found = ReadonlyMap<number, Evidence>

/** A phrase must weigh this much to count, by the reach its cue asks for. */
const LEAST: Record<Reach, number> = { noun: 4.5, before: 3.3, close: 2.5, clause: 1.3, far: 0.4, topic: 0.4 }
/** Less than this shows nothing. */
const THRESHOLD = 3.2
/** A phrase this close rules out what it is declared against. */
const NOT_WEIGHT = 3.3

/** Looks up, in all scopes of a number, the best mention of each part. */
export function findParts(scopes: readonly Scope[], mentionsOf: (scope: Scope) => readonly Mention[], cues: CompiledCues): Found {
  const found = new Map<number, Evidence>()
  let topic: Evidence | null = null
  for (const scope of scopes) {
    const base = WEIGHT[scope.zone]
    const mentions = mentionsOf(scope)
    const before = scope.zone !== 'noun' && scope.zone !== 'right' && scope.zone !== 'after'
    for (const mention of mentions) {
      if (mention.start < scope.start) continue
      if (mention.end > scope.end) {
        if (mention.start >= scope.end) break
        continue
      }
      // Nearer to the number is better, a little.
      const distance = before ? scope.end - mention.end : mention.start - scope.start
      const weight = base * (1 - Math.min(distance, 300) / 1500) * (1 + 0.12 * (mention.words - 1))
      for (const id of mention.ids) {
        const best = found.get(id)
        if (!best || weight > best.weight) found.set(id, { weight, zone: scope.zone, scope, mention })
        if (cues.topics.has(id)) {
          const rank = topicRank(scope.zone) + Math.min(distance, 900) / 1000
          if (!topic || rank < topicRank(topic.zone) + topicDistance(topic) || (rank === topicRank(topic.zone) + topicDistance(topic) && mention.words > topic.mention.words)) topic = { weight, zone: scope.zone, scope, mention }
        }
      }
    }
  }
  if (topic) for (const id of cues.topics) if (found.has(id) && !topic.mention.ids.includes(id)) found.delete(id)
  if (topic) for (const id of topic.mention.ids) if (cues.topics.has(id)) found.set(id, topic)
  return found
}

/** Order in which a topic is looked for: what is named before the number, then right after it, then further off. */
function topicRank(zone: Zone): number {
  return { label: 0, left: 1, near: 2, clause: 3, subject: 3.5, host: 4, noun: 5, right: 6, sentence: 7, before: 8, parent: 9, call: 10, after: 11, heading: 12, outer: 13 }[zone]
}

function topicDistance(topic: Evidence): number {
  const before = topic.zone !== 'noun' && topic.zone !== 'right' && topic.zone !== 'after'
  return Math.min(before ? topic.scope.end - topic.mention.end : topic.mention.start - topic.scope.start, 900) / 1000
}

/** Units of the dictionary that a quantity can have. */
export function fits(indicator: Indicator, quantity: Quantity): boolean {
  const { unit } = quantity
  if (quantity.perOther && unit !== 'percent') return false
  const change = isChange(quantity)
  if (indicator.change === 'rank') return unit === 'steps'
  if (unit === 'steps') return false
  if (indicator.change === 'value') {
    if (change === 0 && !quantity.percentPoints) return false
  } else if ((change !== 0 || quantity.percentPoints) && !indicator.cut && unit !== 'vnd' && unit !== 'usd' && unit !== 'rank') return false
  for (const wanted of indicator.units) {
    if (wanted === unit) return true
    if (unit === 'count' && !['percent', 'points', 'rank', 'region-rank', 'vnd', 'usd', 'days', 'ratio'].includes(wanted) && (quantity.nounUnits.length === 0 || quantity.nounUnits.includes(wanted))) return true
    if (wanted === 'days' && unit === 'time') return true
  }
  return false
}

/** What the unit alone says of a topic: points, ranks and steps are said of indices, percents of many things. */
function unitPrior(quantity: Quantity): number {
  if (quantity.unit !== 'percent') return 2.6
  return quantity.nounUnits.length === 0 && /^\s*(?:[,;.)(–-]|$|và|xếp|đứng|năm|tăng|giảm|so|thấp|cao|trở lên|với|hạng)/.test(quantity.block.lower.slice(quantity.stop, quantity.stop + 12)) ? 1 : -3
}

/** Whether the number is a difference: +1 up, −1 down. */
export function isChange(quantity: Quantity): number {
  return quantity.change
}

/** A rank in a part of the country, by its words or by how many are ranked. */
export function isRegional(quantity: Quantity): boolean {
  const { lower } = quantity.block
  if (quantity.of !== null && isNationwide(quantity.of)) return false
  if (quantity.of !== null && quantity.of >= 4 && quantity.of <= 20) return true
  const right = /^[^;.(\d]{0,80}/.exec(lower.slice(quantity.stop))![0]
  const left = /[^;.(,]{0,40}$/.exec(lower.slice(Math.max(0, quantity.start - 40), quantity.start))![0]
  return /(?:đồng bằng|khu vực|trong vùng|vùng|miền núi|duyên hải|tây nguyên|đông nam bộ|tây nam bộ|bắc trung bộ|trung du)/.test(right.split(/,\s+(?:xếp|đứng|tăng|giảm|đạt)/)[0]!) || /(?:khu vực|vùng|tây nguyên|đồng bằng)[^,]{0,30}$/.test(left)
}

/** Weighs every indicator whose unit fits, best first. */
export function weigh(quantity: Quantity, found: Found, cues: CompiledCues): Candidate[] {
  const candidates: Candidate[] = []
  const regional = quantity.unit === 'rank' && isRegional(quantity)
  for (const compiled of cues.indicators) {
    const { indicator } = compiled
    if (regional ? !indicator.units.includes('region-rank') : !fits(indicator, quantity)) continue
    const everywhere = indicator.cues.includes('*')
    let best: Evidence[] | null = everywhere ? [] : null
    let bestScore = everywhere ? THRESHOLD : 0
    const prior = unitPrior(quantity)
    for (const cue of compiled.cues) {
      const evidence = match(cue, found)
      if (!evidence) continue
      const score = evidence.reduce((sum, e) => sum + e.weight, 0) + (cue[0]!.reach === 'topic' ? prior : 0)
      if (score > bestScore) {
        bestScore = score
        best = evidence
      }
    }
    if (!best) continue
    const against = compiled.not.map((id) => found.get(id)).find((e) => e && e.weight >= NOT_WEIGHT && !best.some((b) => b.mention.start <= e.mention.start && e.mention.end <= b.mention.end && b.scope.block === e.scope.block))
    // A known unit is worth a little more than an unknown noun.
    if (quantity.unit === 'count' && quantity.nounUnits.length === 0 && quantity.noun !== '' && !/^(?:là|và|trong|trên|tại|với|so|được|đã|của|do|thuộc|cấp|tăng|giảm|đạt|theo)$/.test(quantity.noun)) bestScore -= 1.2
    const weak = bestScore < THRESHOLD
    candidates.push({ indicator, compiled, score: bestScore, evidence: best, ruledOut: against ? `«${text(against)}»` : weak ? 'weak' : null })
  }
  return candidates.sort((a, b) => Number(a.ruledOut !== null) - Number(b.ruledOut !== null) || b.score - a.score)
}

function match(cue: readonly CuePart[], found: Found): Evidence[] | null {
  const evidence: Evidence[] = []
  let topic: Evidence | null = null
  for (const { id, reach } of cue) {
    const best = found.get(id)
    if (!best || best.weight < LEAST[reach]) return null
    if (reach === 'noun' && best.zone !== 'noun' && best.zone !== 'label') return null
    if (reach === 'before' && (best.zone === 'noun' || best.zone === 'right')) return null
    // A phrase inside the topic's own name says nothing more.
    if (topic && best.scope.block === topic.scope.block && best.mention.start >= topic.mention.start && best.mention.end <= topic.mention.end) return null
    if (reach === 'topic') topic = best
    evidence.push(best)
  }
  return evidence
}

function text({ scope, mention }: Evidence): string {
  return scope.block.text.slice(mention.start, mention.end)
}
