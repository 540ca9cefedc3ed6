import { afterNoun, nounEnd } from './noun-phrase.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, endOf, firstFrom, type Span, startOf, type Text } from './text.ts'
import type { Scope, Zone } from './zones.ts'

/** Earlier sentences count only so far back. */
const BEFORE_LENGTH = 500

/**
 * The scopes of a number in running text, closest first: the noun after it, the words before it up to a comma, the
 * rest of its clause, what a bracket belongs to, the sentence, earlier sentences.
 *
 * @param levels names of levels of government: like a phrase, none is cut in two
 * @param quantities all quantities of the block, `at` the index of this one
 */
export function proseScopes(text: Text, levels: readonly Span[], quantities: readonly Quantity[], at: number): Scope[] {
  const quantity = quantities[at]!
  const previous = quantities[at - 1] ?? null
  const next = quantities[at + 1] ?? null
  const { block } = text
  const { lower } = block
  const { start } = quantity
  const bracket = bracketOf(text, start)
  const sentence = startOf(text.sentenceEnds, start)
  const scopes: Scope[] = []
  // What such a bracket says is of no later number: "…, công chức 2.140 người (giảm 65 người)".
  const asides = text.asides.filter((aside) => aside.start >= sentence && aside.end <= start)
  const add = (zone: Zone, from: number, to: number): void => {
    let at = to
    for (const aside of asides) {
      if (aside.start >= at) continue
      if (aside.end <= from) break
      if (aside.end < at) scopes.push({ zone, block, start: aside.end, end: at })
      at = aside.start
    }
    if (at > from) scopes.push({ zone, block, start: from, end: at })
  }
  const sentenceEnd = endOf(text.sentenceEnds, start, lower.length)
  const inner = bracket ? bracket.start + 1 : 0
  const clause = Math.max(
    sentence,
    startOf(text.clauseEnds, start),
    inner,
    bracket ? semicolonBefore(lower, start, inner) : 0,
  )
  const clauseEnd = Math.min(
    sentenceEnd,
    endOf(text.clauseEnds, start, lower.length),
    bracket ? bracket.end - 1 : lower.length,
    bracket ? semicolonAfter(lower, quantity.stop, bracket.end) : lower.length,
  )
  // What still belongs to the number before ("64 trụ sở cấp xã") is not said of this one.
  const previousStop =
    previous && previous.stop <= start && previous.stop >= clause ? afterNoun(lower, previous, start) : clause
  const comma = [text.mentions, levels].reduce(
    (cut, phrases) => outsidePhrase(phrases, previousStop, cut, start),
    lastComma(lower, previousStop, start),
  )
  // A clause's subject stands before its first number.
  const first = quantities.find((other) => other.start >= clause)!.start
  const nextStart = next && next.start < clauseEnd ? next.start : clauseEnd
  const aside = asideAt(text, quantity, quantities)
  const noun = nounEnd(lower, quantity.stop, nextStart, quantity.nounUnits.length > 0)
  add('noun', quantity.end, noun)
  add('left', comma, start)
  if (quantity.verb) add('left', quantity.verb.start, quantity.verb.end)
  add('near', previousStop, comma)
  // After a comma a count's clause goes on with something else; a percentage's subject can be a list.
  const own = next && next.start < clauseEnd ? beforeVerb(lower, noun, nextStart) : nextStart
  const pause = quantity.unit === 'percent' || nextStart === clauseEnd ? own : commaIn(lower, noun, own)
  add('right', noun, pause)
  add('after', pause, own)
  if (aside) {
    const beyond = Math.min(clauseEnd, quantities.find((other) => other.start >= aside)?.start ?? clauseEnd)
    add('noun', aside, nounEnd(lower, aside, beyond, false))
  }
  // Fractions of one list can be parted by semicolons: "19/19 sở; 21/21 huyện; 460/460 xã đã …".
  const shared = sharedPredicate(text, quantities, at, bracket || !quantity.fraction ? clauseEnd : sentenceEnd)
  if (shared) add('right', shared.start, shared.end)
  if (bracket) {
    const hostSentence = startOf(text.sentenceEnds, bracket.start)
    const hostClause = Math.max(hostSentence, startOf(text.clauseEnds, bracket.start))
    add('host', hostClause, bracket.start)
    if (ASIDE.test(lower.slice(bracket.start + 1, bracket.end - 1))) {
      const beyond = quantities.find((other) => other.start >= bracket.end)?.start ?? lower.length
      add('host', bracket.end, nounEnd(lower, bracket.end, beyond, false))
    }
    add('sentence', hostSentence, hostClause)
    // A bracket's own clauses before this one.
    add('clause', inner, clause)
  }
  add('subject', clause, Math.min(previousStop, Math.max(clause, first)))
  add('clause', Math.max(clause, first), previousStop)
  add('after', nextStart, clauseEnd)
  if (!bracket) add('sentence', sentence, clause)
  add('before', Math.max(0, sentence - BEFORE_LENGTH), sentence)
  return scopes
}

/** "24.310 người (giảm 285 người)": the verb right before the next number says nothing of this one. */
const VERB_OF_NEXT =
  /(?:đã|sẽ|đều)?\s*(?:giảm|tăng|tinh giản|tinh giảm|cắt giảm)(?:\s+(?:được|thêm|hơn|trên|khoảng|gần|tối thiểu|ít nhất|tổng số|tổng cộng))*\s*$/

function beforeVerb(lower: string, from: number, to: number): number {
  const verb = VERB_OF_NEXT.exec(lower.slice(Math.max(from, to - 40), to))
  return verb ? to - verb[0].length : to
}

function commaIn(lower: string, from: number, to: number): number {
  const at = lower.indexOf(', ', from)
  return at >= from && at < to ? at : to
}

/** What stands between two counts of one list: the first's noun and a comma or "và". */
const LISTED = /^(?:\s*\/\s*\d[\d.]*|\s*%)?(?:\s+[a-zà-ỹ]+){1,5}(?:,(?:\s+[a-zà-ỹ]+){1,3})*\s*(?:[,;]|\svà|,\s*và)\s+$/

const SAYS = /(?=[a-zđ])(?<![a-zà-ỹ])(?:đã|có|được|đạt|là|với|tăng|giảm|thực hiện|còn|trong đó|gồm)(?![a-zà-ỹ])/

/** "19/19 sở, 21/21 huyện và 460/460 xã đã tổ chức Bộ phận Một cửa": what follows the last count is said of all. */
function sharedPredicate(
  { block: { lower }, clauseEnds }: Text,
  quantities: readonly Quantity[],
  at: number,
  limit: number,
): { start: number; end: number } | null {
  let last = at
  for (let i = at; i + 1 < quantities.length; i++) {
    const one = quantities[i]!
    const next = quantities[i + 1]!
    const between = lower.slice(one.end, next.start)
    if (next.start >= limit || one.unit !== next.unit || !LISTED.test(between) || SAYS.test(between)) break
    if (between.includes(';') && !next.fraction) break
    last = i + 1
  }
  if (last === at) return null
  const { start: from, stop, nounUnits } = quantities[last]!
  const end = Math.min(endOf(clauseEnds, from, limit), limit, quantities[last + 1]?.start ?? limit)
  return { start: Math.min(stop, nounEnd(lower, stop, end, nounUnits.length > 0)), end }
}

/** End of a bracket that says only what share a number is: "1.690 TTHC (91,35%) được giải quyết" goes on after it. */
function asideAt({ brackets }: Text, { block, end, stop }: Quantity, quantities: readonly Quantity[]): number | null {
  const bracket = brackets.find(({ start }) => start >= end)
  if (!bracket || !/^\s*[a-zà-ỹ\s]{0,24}$/.test(block.lower.slice(stop, bracket.start))) return null
  const inside = quantities.filter(({ start }) => start > bracket.start && start < bracket.end)
  const words = block.lower.slice(bracket.start + 1, bracket.end - 1)
  return inside.length > 0 && ASIDE.test(words) ? bracket.end : null
}

const ASIDE = /^\s*(?:(?:chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|là|tổng số|hồ sơ|[\d.,/%])\s*)+$/

function semicolonBefore(lower: string, at: number, from: number): number {
  const found = lower.lastIndexOf(';', at)
  return found >= from ? found + 1 : from
}

function semicolonAfter(lower: string, at: number, to: number): number {
  const found = lower.indexOf(';', at)
  return found >= 0 && found < to ? found : to
}

/** Start of the words before a number: after the last comma, opening bracket or "và" that parts it from what stands before. */
function lastComma(lower: string, from: number, to: number): number {
  const piece = lower.slice(from, to)
  let cut = 0
  for (const match of piece.matchAll(/[,;(]\s|\s(?:và|với|trong đó)\s(?=.*\S)/g)) {
    if (piece.slice(match.index + match[0].length).trim() !== '' || match[0].startsWith(','))
      cut = match.index + match[0].length
  }
  return from + cut
}

/** A comma or "và" inside a known phrase ("công khai, minh bạch") parts nothing: the cut moves before the phrase. */
function outsidePhrase(phrases: readonly Span[], from: number, cut: number, to: number): number {
  let outside = cut
  for (let i = firstFrom(phrases, cut) - 1; i >= 0 && phrases[i]!.start >= from; i--) {
    const { start, end } = phrases[i]!
    if (end > outside && end <= to) outside = start
  }
  return outside
}
