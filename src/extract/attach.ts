import type { Indicator } from '../indicators/types.ts'
import type { CompiledCues, CompiledIndicator, CuePart } from './cues.ts'
import { type Evidence, type EvidenceTable, follows } from './evidence.ts'
import { isNationwide } from './grow.ts'
import type { Quantity } from './quantity.ts'

/** One reading of a number that was weighed. */
export interface Candidate {
  indicator: Indicator
  compiled: CompiledIndicator
  score: number
  evidence: readonly Evidence[]
  /** Why it fell out; null for a reading that stood. */
  ruledOut: RuledOut | null
  /** The phrase that rules it out, where one does. */
  against?: Evidence | null
  /** Taken from a figure before instead of from phrases. */
  from?: 'whole' | 'figure-before'
}

/**
 * Why a reading fell out: a `phrase` close by speaks against it; the words for it are too `weak`; no such figure has
 * that value (`bounds`) or that `unit`; its whole has no `part` of the kind; the number is a `difference` from others, or of what is not so yet (`negated`).
 */
export type RuledOut = 'phrase' | 'weak' | 'bounds' | 'part' | 'unit' | 'difference' | 'body' | 'negated'

/** Less than this shows nothing. */
const THRESHOLD = 3.2
/** A phrase this close rules out what it is declared against. */
export const NOT_WEIGHT = 3.3

/** Units of the dictionary that a quantity can have. */
export function fits(indicator: Indicator, quantity: Quantity): boolean {
  const { unit } = quantity
  if (quantity.perOther && unit !== 'percent') return false
  if (quantity.move && indicator.cut) return false
  if (indicator.fraction === false && quantity.of !== null) return false
  const { change } = quantity
  if (indicator.change === 'rank') return unit === 'steps'
  if (unit === 'steps') return false
  if (indicator.change === 'value') {
    if (change === 0 && !quantity.percentPoints) return false
  } else if (
    (change !== 0 || quantity.percentPoints) &&
    !indicator.cut &&
    !indicator.rise &&
    unit !== 'vnd' &&
    unit !== 'usd' &&
    unit !== 'rank'
  )
    return false
  for (const wanted of indicator.units) {
    if (wanted === unit) return true
    if (
      unit === 'count' &&
      !['percent', 'points', 'rank', 'region-rank', 'vnd', 'usd', 'days', 'ratio'].includes(wanted) &&
      (quantity.nounUnits.length === 0 || quantity.nounUnits.includes(wanted))
    )
      return true
    if (wanted === 'days' && unit === 'time')
      return /^\s*ngày/.test(quantity.block.lower.slice(quantity.stop - 5, quantity.stop))
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
  return quantity.nounUnits.length === 0 &&
    /^\s*(?:[,;.)(–-]|$|và|xếp|đứng|năm|tăng|giảm|so|thấp|cao|trở lên|với|hạng)/.test(
      quantity.block.lower.slice(quantity.stop, quantity.stop + 12),
    )
    ? 1
    : -3
}

/** A rank in a part of the country, by its words or by how many are ranked. */
export function isRegional(quantity: Quantity): boolean {
  const { lower } = quantity.block
  if (quantity.of !== null && isNationwide(quantity.of)) return false
  if (quantity.of !== null && quantity.of >= 4 && quantity.of <= 20) return true
  // "hạng 4/13 ở đồng bằng sông Cửu Long (năm 2023: hạng 5)": the rank of the year before is in the region too.
  const host =
    /\d\/(\d{1,2})[^.;(]{0,60}\((?:năm \d{4}\s*:?\s*)?(?:hạng|thứ|xếp|vị trí|đứng|thứ hạng|xếp thứ)?\s*$/.exec(
      lower.slice(Math.max(0, quantity.start - 110), quantity.start),
    )
  if (host && quantity.of === null) return Number(host[1]) >= 4 && Number(host[1]) <= 20
  // The noun of "thứ 2 khu vực" says it.
  const right = /^[^;.(\d]{0,80}/.exec(lower.slice(quantity.of === null ? quantity.end : quantity.stop))![0]
  const left = /[^;.(,]{0,40}$/.exec(lower.slice(Math.max(0, quantity.start - 40), quantity.start))![0]
  return (
    /(?:đồng bằng|khu vực|trong vùng|vùng|miền núi|duyên hải|tây nguyên|đông nam bộ|tây nam bộ|bắc trung bộ|trung du)/.test(
      right.split(/,\s+(?:xếp|đứng|tăng|giảm|đạt)/)[0]!,
    ) ||
    /(?:khu vực|vùng|tây nguyên|đồng bằng)[^,]{0,30}$/.test(left) ||
    /trong\s+(?:số\s+)?\d{1,2}\s+tỉnh\s+(?:khu vực|vùng|miền|tây nguyên|đông nam bộ|tây nam bộ|bắc trung bộ|đồng bằng|duyên hải|trung du)[^;.()\d]{0,60}$/.test(
      lower.slice(Math.max(0, quantity.start - 110), quantity.start),
    )
  )
}

/** Weighs every indicator that a phrase around the number speaks for and whose unit fits, best first. */
export function weigh(quantity: Quantity, table: EvidenceTable, cues: CompiledCues): Candidate[] {
  const regional = quantity.unit === 'rank' && isRegional(quantity)
  const suits = (indicator: Indicator): boolean =>
    regional ? indicator.units.includes('region-rank') : fits(indicator, quantity)
  const prior = unitPrior(quantity)
  const best = new Map<CompiledIndicator, Weighed>()
  const unfit = new Set<CompiledIndicator>()
  for (const compiled of cues.everywhere)
    if (suits(compiled.indicator)) best.set(compiled, { score: THRESHOLD, evidence: [], closest: NOT_WEIGHT })
  for (const id of table.parts) {
    const told = cues.byPart[id]
    if (told === undefined) continue
    for (const { compiled, parts } of told) {
      if (unfit.has(compiled)) continue
      const weighed = match(parts, table, prior)
      if (!weighed) continue
      const known = best.get(compiled)
      if (!known && !suits(compiled.indicator)) {
        unfit.add(compiled)
        continue
      }
      // Where one cue holds by what is close, only what is as close speaks against it.
      const closest = Math.max(weighed.closest, known?.closest ?? 0)
      if (weighed.score > (known?.score ?? 0)) best.set(compiled, { ...weighed, closest })
      else if (known) known.closest = closest
    }
  }
  // A noun that no unit knows makes every count a little less likely.
  const stranger =
    quantity.unit === 'count' &&
    quantity.nounUnits.length === 0 &&
    quantity.noun !== '' &&
    !FUNCTION_WORD.test(quantity.noun)
  const negated =
    quantity.unit === 'count' && NEGATED.test(quantity.block.lower.slice(quantity.stop, quantity.stop + 40))
  const candidates: Candidate[] = []
  for (const [compiled, { score: full, evidence, closest }] of best) {
    const { indicator } = compiled
    const score = stranger ? full - 1.2 : full
    const denied =
      negated &&
      !evidence.some(({ scope, mention }) => scope.block.lower.slice(mention.start, mention.end).includes('chưa'))
    const against = compiled.not.length > 0 ? opposed(compiled, table, evidence, closest) : null
    const ruledOut = against
      ? 'phrase'
      : denied
        ? 'negated'
        : score < THRESHOLD
          ? 'weak'
          : plausible(indicator, quantity)
            ? null
            : 'bounds'
    candidates.push({ indicator, compiled, score, evidence, ruledOut, against })
  }
  return byScore(candidates)
}

/** The readings that the phrases around a number would allow, but not its unit: to be told, never chosen. */
export function misfits(quantity: Quantity, table: EvidenceTable, cues: CompiledCues): Candidate[] {
  const prior = unitPrior(quantity)
  const found = new Map<CompiledIndicator, Candidate>()
  for (const id of table.parts) {
    for (const { compiled, parts } of cues.byPart[id] ?? []) {
      const { indicator } = compiled
      if (fits(indicator, quantity)) continue
      const weighed = match(parts, table, prior)
      if (!weighed || weighed.score < Math.max(THRESHOLD, found.get(compiled)?.score ?? 0)) continue
      const { score, evidence } = weighed
      found.set(compiled, { indicator, compiled, score, evidence, ruledOut: 'unit' })
    }
  }
  return byScore([...found.values()])
}

/** Best first, those ruled out last. */
export function byScore(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => Number(a.ruledOut !== null) - Number(b.ruledOut !== null) || b.score - a.score)
}

/** "Còn 27 xã chưa có Bộ phận Một cửa": what is not so yet is counted. */
const NEGATED = /^(?:\s+[a-zà-ỹ]+){0,3}?\s+chưa(?!\s+(?:đến|tới|đầy|giải quyết|xử lý))(?![a-zà-ỹ])/
const FUNCTION_WORD = /^(?:là|và|trong|trên|tại|với|so|được|đã|của|do|thuộc|cấp|tăng|giảm|đạt|theo)$/

interface Weighed {
  score: number
  evidence: Evidence[]
  /** Worth of the farthest zone that a telling part stands in: what is as close can speak against it. */
  closest: number
}

function match(cue: readonly CuePart[], table: EvidenceTable, prior: number): Weighed | null {
  for (const { id, least } of cue) if (table.base(id) < least) return null
  const evidence: Evidence[] = []
  let score = 0
  let closest = NOT_WEIGHT
  let topic = false
  for (const { id, reach, tells } of cue) {
    const best = table.get(id)!
    // A phrase inside a topic's own name says nothing more.
    if (reach === 'topic') topic = true
    else if (topic && table.insideTopic(best)) return null
    evidence.push(best)
    score += best.weight * tells
    // A topic said earlier in the sentence brings nothing in between to bear.
    if (tells === 1 && best.base > (reach === 'topic' ? 1.5 : 1.3)) closest = Math.min(closest, best.base)
  }
  return { score: topic ? score + prior : score, evidence, closest }
}

/** The phrase that rules an indicator out: close to the number, or as close as what speaks for it. */
export function opposed(
  compiled: CompiledIndicator,
  table: EvidenceTable,
  evidence: readonly Evidence[],
  closest: number,
): Evidence | null {
  for (const id of compiled.not) {
    if (table.base(id) < closest) continue
    const against = table.get(id)!
    if (against.zone !== 'noun' && follows(against.zone)) continue
    if (
      evidence.some(
        (e) =>
          e.scope.block === against.scope.block &&
          e.mention.start <= against.mention.start &&
          against.mention.end <= e.mention.end,
      )
    )
      continue
    return against
  }
  return null
}
