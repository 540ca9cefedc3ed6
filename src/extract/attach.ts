import type { Block } from '../document/types.ts'
import type { Indicator } from '../indicators/types.ts'
import type { CompiledCues, CompiledIndicator, CuePart, Reach } from './cues.ts'
import { isNationwide, type Quantity } from './quantities.ts'
import { type Scope, WEIGHT, type Zone } from './scopes.ts'
import type { Mention } from '../vietnamese/phrases.ts'

/** Where the best mention of a part stands. */
export interface Evidence {
  /** Worth of the zone, with nearness and the phrase's length. */
  weight: number
  /** Worth of the zone alone. */
  base: number
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
export interface Found {
  parts: ReadonlyMap<number, Evidence>
  /** Names of topics: what stands inside one says nothing else. */
  topics: readonly { block: Block; start: number; end: number }[]
}

/** A phrase must weigh this much to count, by the reach its cue asks for. */
const LEAST: Record<Reach, number> = { noun: 4.5, before: 3.3, close: 2.5, own: 1.85, clause: 1.3, far: 0.9, topic: 0.4 }
/** Less than this shows nothing. */
const THRESHOLD = 3.2
/** A phrase this close rules out what it is declared against. */
const NOT_WEIGHT = 3.3

/** "giảm từ 3.612 người … xuống còn 3.238": the fall is not said of either number. */
const MOVE_VERB = /^(?:giảm|tăng|nâng|cắt giảm|tinh giản|giảm được|đã giảm)$/

/** Looks up, in all scopes of a number, the best mention of each part. */
export function findParts(quantity: Quantity, scopes: readonly Scope[], mentionsOf: (scope: Scope) => readonly Mention[], cues: CompiledCues): Found {
  const found = new Map<number, Evidence>()
  const topics: { block: Block; start: number; end: number }[] = []
  const topic = new Nearest(TOPIC_ORDER)
  const rivals = cues.rivals.map(() => new Nearest(RIVAL_ORDER))
  for (const scope of scopes) {
    for (const mention of mentionsOf(scope)) {
      if (mention.start < scope.start) continue
      if (mention.end > scope.end) {
        if (mention.start >= scope.end) break
        continue
      }
      if (quantity.move && MOVE_VERB.test(scope.block.lower.slice(mention.start, mention.end))) continue
      // Nearer to the number is better, a little; so is a longer phrase.
      const distance = follows(scope.zone) ? mention.start - scope.start : scope.end - mention.end
      const base = WEIGHT[scope.zone]
      const evidence: Evidence = { base, weight: base * (1 - Math.min(distance, 300) / 1500) * (1 + 0.12 * (mention.words - 1)), zone: scope.zone, scope, mention }
      for (const id of mention.ids) {
        const best = found.get(id)
        if (!best || evidence.weight > best.weight) found.set(id, evidence)
        if (cues.topics.has(id)) {
          topic.offer(evidence, distance)
          topics.push({ block: scope.block, start: mention.start, end: mention.end })
        }
        cues.rivals.forEach((group, i) => group.has(id) && rivals[i]!.offer(evidence, distance))
      }
    }
  }
  topic.keepIn(found, cues.topics)
  cues.rivals.forEach((group, i) => rivals[i]!.keepIn(found, group))
  return { parts: found, topics }
}

/** Order in which a topic is looked for: what is named before the number, then right after it, then further off. */
const TOPIC_ORDER: readonly Zone[] = ['label', 'left', 'near', 'clause', 'subject', 'host', 'noun', 'right', 'sentence', 'before', 'parent', 'call', 'after', 'heading', 'outer']
/** Order among rivals: the noun after the number says it before anything else. */
const RIVAL_ORDER: readonly Zone[] = ['label', 'noun', 'left', 'near', 'host', 'clause', 'subject', 'sentence', 'right', 'before', 'parent', 'call', 'after', 'heading', 'outer']

/** The nearest of a group of mentions; of two at one place the longer. */
class Nearest {
  #best: Evidence | null = null
  #rank = Number.POSITIVE_INFINITY

  constructor(readonly order: readonly Zone[]) {}

  offer(evidence: Evidence, distance: number): void {
    const rank = this.order.indexOf(evidence.zone) + Math.min(distance, 900) / 1000
    if (rank < this.#rank || (rank === this.#rank && evidence.mention.words > this.#best!.mention.words)) {
      this.#rank = rank
      this.#best = evidence
    }
  }

  /** Takes the rest of the group out of what was found. */
  keepIn(found: Map<number, Evidence>, group: ReadonlySet<number>): void {
    const best = this.#best
    if (!best) return
    for (const id of group) {
      if (best.mention.ids.includes(id)) found.set(id, best)
      else found.delete(id)
    }
  }
}

/** Whether a zone stands after the number. */
function follows(zone: Zone): boolean {
  return zone === 'noun' || zone === 'right' || zone === 'after'
}

/** Units of the dictionary that a quantity can have. */
export function fits(indicator: Indicator, quantity: Quantity): boolean {
  const { unit } = quantity
  if (quantity.perOther && unit !== 'percent') return false
  if (quantity.move && indicator.cut) return false
  if (indicator.fraction === false && quantity.of !== null) return false
  const change = isChange(quantity)
  if (indicator.change === 'rank') return unit === 'steps'
  if (unit === 'steps') return false
  if (indicator.change === 'value') {
    if (change === 0 && !quantity.percentPoints) return false
  } else if ((change !== 0 || quantity.percentPoints) && !indicator.cut && !indicator.rise && unit !== 'vnd' && unit !== 'usd' && unit !== 'rank') return false
  for (const wanted of indicator.units) {
    if (wanted === unit) return true
    if (unit === 'count' && !['percent', 'points', 'rank', 'region-rank', 'vnd', 'usd', 'days', 'ratio'].includes(wanted) && (quantity.nounUnits.length === 0 || quantity.nounUnits.includes(wanted))) return true
    if (wanted === 'days' && unit === 'time') return true
  }
  return false
}

/** Whether a value can be one of the indicator's: no on-time rate is 5 %. */
export function plausible(indicator: Indicator, quantity: Quantity): boolean {
  return !indicator.bounds || (quantity.value >= indicator.bounds[0] && quantity.value <= indicator.bounds[1])
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
  // "hạng 4/13 ở đồng bằng sông Cửu Long (năm 2023: hạng 5)": the rank of the year before is in the region too.
  const host = /\d\/(\d{1,2})[^.;(]{0,60}\((?:năm \d{4}\s*:?\s*)?(?:hạng|thứ|xếp|vị trí|đứng|thứ hạng|xếp thứ)?\s*$/.exec(lower.slice(Math.max(0, quantity.start - 110), quantity.start))
  if (host && quantity.of === null) return Number(host[1]) >= 4 && Number(host[1]) <= 20
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
    let bestBase = NOT_WEIGHT
    let bestScore = everywhere ? THRESHOLD : 0
    const prior = unitPrior(quantity)
    for (const cue of compiled.cues) {
      const evidence = match(cue, found)
      if (!evidence) continue
      const score = evidence.reduce((sum, e, i) => sum + e.weight * cue[i]!.tells, 0) + (cue[0]!.reach === 'topic' ? prior : 0)
      if (score > bestScore) {
        bestScore = score
        best = evidence
        // A phrase as close as what speaks for the indicator can speak against it.
        bestBase = Math.min(NOT_WEIGHT, ...evidence.filter((e, i) => cue[i]!.tells === 1 && e.base > 1.3).map((e) => e.base))
      }
    }
    if (!best) continue
    const against = compiled.not.map((id) => found.parts.get(id)).find((e) => e && !follows(e.zone === 'noun' ? 'left' : e.zone) && e.base >= Math.min(NOT_WEIGHT, bestBase) && !best.some((b) => b.mention.start <= e.mention.start && e.mention.end <= b.mention.end && b.scope.block === e.scope.block))
    // A known unit is worth a little more than an unknown noun.
    if (quantity.unit === 'count' && quantity.nounUnits.length === 0 && quantity.noun !== '' && !/^(?:là|và|trong|trên|tại|với|so|được|đã|của|do|thuộc|cấp|tăng|giảm|đạt|theo)$/.test(quantity.noun)) bestScore -= 1.2
    const weak = bestScore < THRESHOLD
    candidates.push({ indicator, compiled, score: bestScore, evidence: best, ruledOut: against ? `«${text(against)}»` : weak ? 'weak' : plausible(indicator, quantity) ? null : 'bounds' })
  }
  return candidates.sort((a, b) => Number(a.ruledOut !== null) - Number(b.ruledOut !== null) || b.score - a.score)
}

function match(cue: readonly CuePart[], found: Found): Evidence[] | null {
  const evidence: Evidence[] = []
  let topic = false
  for (const { id, reach, tells } of cue) {
    const best = found.parts.get(id)
    if (!best || best.base < (reach === 'far' && tells < 1 ? 0.4 : LEAST[reach])) return null
    if (reach === 'noun' && best.zone !== 'noun' && best.zone !== 'label') return null
    if (reach === 'before' && (best.zone === 'noun' || best.zone === 'right')) return null
    // A phrase inside a topic's own name says nothing more.
    if (reach === 'topic') topic = true
    else if (topic && found.topics.some((name) => name.block === best.scope.block && best.mention.start >= name.start && best.mention.end <= name.end)) return null
    evidence.push(best)
  }
  return evidence
}

function text({ scope, mention }: Evidence): string {
  return scope.block.text.slice(mention.start, mention.end)
}
