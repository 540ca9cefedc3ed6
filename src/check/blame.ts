import { levelsIn } from '../vietnamese/levels.ts'
import type { Breakdown } from './breakdowns.ts'
import type { Figure } from './report.ts'
import { isOneDigit } from './slips.ts'

/** Parts that miss their whole by this share are its parts all the same: a slip, not other things. */
const SLIP = 0.05
/** Groups that overlap: a woman can be a party member. */
const OVERLAPS = /nữ|đảng viên|dân tộc|trẻ|tuổi|trình độ|thạc sĩ|tiến sĩ|đại học|lượt/
/** Words that stand where a counting noun could. */
const NO_NOUN = /^(?:|và|với|còn|trong|năm|là|so|đạt)$/

/** Parts that do not add up to their whole, with what they come to. */
export interface Mismatch {
  found: Breakdown
  whole: Figure
  own: readonly Figure[]
  /** What each part adds, in order. */
  worths: readonly number[]
  /** No other figure of the breakdown could be one of the parts. */
  complete: boolean
}

/**
 * Whether parts that do not add up prove their whole wrong ("fail"), are worth a look ("note"), or prove nothing: see
 * the page of the rule `parts`.
 */
export function blame(mismatch: Mismatch): 'fail' | 'note' | null {
  const { found, whole, own, worths, complete } = mismatch
  if (!found.close || own.length < 2 || !own.every((part) => sameNoun(part, whole))) return null
  const total = Math.abs(whole.quantity.value)
  const difference = worths.reduce((sum, worth) => sum + worth, -total)
  const larger = worths.filter((worth) => worth > total).length
  // One part that is larger than its whole is a slip; several are parts of something else.
  if (larger > 1) return null
  if (found.opening === 'all' || larger === 1) return 'fail'
  if (!complete) return null
  const levels = levelsOf(own)
  if (levels > 0 && (difference > 0 || found.listed || levels === ALL_LEVELS)) return 'fail'
  if (difference > 0) return Math.abs(difference) <= total * SLIP || (found.listed && areApart(own)) ? 'fail' : null
  const isSlip = whole.quantity.unit === 'count' && total >= 1000 && isOneDigit(difference)
  return isSlip ? 'fail' : Math.abs(difference) <= total * SLIP ? 'note' : null
}

/** "189 trường hợp (tiến sĩ 02 trường hợp": the same word, or none behind the part. */
function sameNoun({ quantity: part }: Figure, { quantity: whole }: Figure): boolean {
  if (part.unit !== 'count' || part.noun === whole.noun) return true
  if (part.nounUnits.length === 0) return NO_NOUN.test(part.noun)
  return whole.nounUnits.length === 0
    ? NO_NOUN.test(whole.noun)
    : part.nounUnits.some((unit) => whole.nounUnits.includes(unit))
}

const ALL_LEVELS = 3

/** How many levels of government the parts are of, where each is of another. */
function levelsOf(own: readonly Figure[]): number {
  const levels = own.map((part, i) => levelOf(labelOf(part, own[i - 1]), part))
  const apart = !levels.includes(null) && new Set(levels).size === levels.length && !/còn lại/.test(rest(own))
  return apart ? levels.length : 0
}

function levelOf(label: string, part: Figure): string | null {
  const after = part.block.lower.slice(part.stop, part.stop + 24).split(/[,;)]/)[0] ?? ''
  return (levelsIn(label).at(-1) ?? levelsIn(after)[0])?.level ?? null
}

/** No label names a group that can overlap with the others. */
function areApart(own: readonly Figure[]): boolean {
  return !own.some((part, i) => OVERLAPS.test(labelOf(part, own[i - 1])))
}

/** The words before a part, back to the part before it. */
function labelOf(part: Figure, previous: Figure | undefined): string {
  const from = previous && previous.block === part.block ? previous.stop : 0
  return part.block.lower.slice(Math.max(from, part.from - 48), part.from)
}

function rest(own: readonly Figure[]): string {
  const last = own.at(-1)!
  return last.block.lower.slice(last.stop, last.stop + 60)
}
