import type { Block } from '../document/types.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import type { Quantity } from './quantity.ts'

/** How close a stretch of text stands to a number, the closest first. */
export const ZONES = [
  'noun',
  'label',
  'left',
  'near',
  'right',
  'host',
  'subject',
  'clause',
  'after',
  'sentence',
  'before',
  'call',
  'parent',
  'heading',
  'outer',
] as const
export type Zone = (typeof ZONES)[number]

/** What a phrase in a zone is worth. Chosen by hand: closeness rules, and what stands before rules over what follows. */
export const WEIGHT: Readonly<Record<Zone, number>> = {
  noun: 5,
  label: 5,
  left: 5,
  near: 3.6,
  right: 2.4,
  host: 2.8,
  subject: 2.2,
  clause: 1.9,
  after: 0.9,
  sentence: 1.4,
  before: 0.8,
  call: 2,
  parent: 1.7,
  heading: 1,
  outer: 0.5,
}

/** Earlier sentences count only so far back. */
const BEFORE_LENGTH = 500

/** A stretch `[start, end)` of a block's text in a zone. */
export interface Scope {
  zone: Zone
  block: Block
  start: number
  end: number
}

export interface Text {
  block: Block
  mentions: readonly Mention[]
  /** Ends of sentences and clauses, ascending. */
  sentenceEnds: readonly number[]
  clauseEnds: readonly number[]
  brackets: readonly { start: number; end: number }[]
  /** Those that say how far the number before them rose or fell: "24.310 người (giảm 285 người)". Last first. */
  changes: readonly { start: number; end: number }[]
}

interface Span {
  start: number
  end: number
}

/** Words that a full stop shortens, so that no sentence ends at them. */
const ABBREVIATION = /(?<![a-zà-ỹ])(?:tp|tx|tt|ths|ts|gs|pgs|bs|ub|đ\/c|st|stt|v\.v|vv|tr|q|h|p)$/

/** Cuts a block's text into sentences, clauses and brackets. */
export function cutText(block: Block, mentions: readonly Mention[]): Text {
  const { lower, text } = block
  const sentenceEnds: number[] = []
  const clauseEnds: number[] = []
  const brackets: { start: number; end: number }[] = []
  const open: number[] = []
  for (const match of lower.matchAll(/[.;!?()]/g)) {
    const at = match.index
    const sign = match[0]
    if (sign === '(') open.push(at)
    else if (sign === ')') {
      const start = open.pop()
      if (start !== undefined) brackets.push({ start, end: at + 1 })
    } else if (sign === ';') {
      if (open.length === 0) clauseEnds.push(at + 1)
    } else if (sign === '.') {
      const next = text.slice(at + 1, at + 4)
      if (
        /^["”)]?\s+["“(]?[\p{Lu}\d]/u.test(next) &&
        !ABBREVIATION.test(lower.slice(Math.max(0, at - 5), at)) &&
        !/^\.{2}/.test(lower.slice(at))
      )
        sentenceEnds.push(at + 1)
      else if (/^\s*$/.test(lower.slice(at + 1))) sentenceEnds.push(at + 1)
      if (sentenceEnds.at(-1) === at + 1) open.length = 0
    } else if (sign === '!' || sign === '?') sentenceEnds.push(at + 1)
  }
  brackets.sort((a, b) => a.start - b.start)
  const changes = brackets.filter(({ start, end }) => isChange(lower, start, end)).reverse()
  return { block, mentions, sentenceEnds, clauseEnds, brackets, changes }
}

function isChange(lower: string, start: number, end: number): boolean {
  return (
    /^\(\s*(?:đã\s+)?(?:giảm|tăng|tinh giản|cắt giảm)(?![a-zà-ỹ])[^()]*\d/.test(lower.slice(start, end)) &&
    /(?<![\d/.-])\d[\d.,]*[^,;:.()\d]{0,60}$/.test(lower.slice(Math.max(0, start - 76), start))
  )
}

/** Start of the stretch that holds an offset, given the ends of stretches. */
export function startOf(ends: readonly number[], offset: number): number {
  let start = 0
  for (const end of ends) {
    if (end > offset) break
    start = end
  }
  return start
}

export function endOf(ends: readonly number[], offset: number, length: number): number {
  for (const end of ends) if (end > offset) return end
  return length
}

/** The innermost bracket around an offset. */
export function bracketOf(text: Text, offset: number): { start: number; end: number } | null {
  let found: { start: number; end: number } | null = null
  for (const bracket of text.brackets) {
    if (bracket.start > offset) break
    if (offset < bracket.end) found = bracket
  }
  return found
}

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
  const asides = text.changes.filter((change) => change.start >= sentence && change.end <= start)
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
  const shared = sharedPredicate(lower, quantities, at, clauseEnd)
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
const LISTED = /^(?:\s*\/\s*\d[\d.]*|\s*%)?(?:\s+[a-zà-ỹ]+){1,5}(?:,(?:\s+[a-zà-ỹ]+){1,3})*\s*(?:,|\svà|,\s*và)\s+$/
const SAYS = /(?<![a-zà-ỹ])(?:đã|có|được|đạt|là|với|tăng|giảm|thực hiện|còn|trong đó|gồm)(?![a-zà-ỹ])/

/** "19/19 sở, 21/21 huyện và 460/460 xã đã tổ chức Bộ phận Một cửa": what follows the last count is said of all. */
function sharedPredicate(
  lower: string,
  quantities: readonly Quantity[],
  at: number,
  clauseEnd: number,
): { start: number; end: number } | null {
  let last = at
  for (let i = at; i + 1 < quantities.length; i++) {
    const one = quantities[i]!
    const next = quantities[i + 1]!
    const between = lower.slice(one.end, next.start)
    if (next.start >= clauseEnd || one.unit !== next.unit || !LISTED.test(between) || SAYS.test(between)) break
    last = i + 1
  }
  if (last === at) return null
  const { stop, nounUnits } = quantities[last]!
  const end = quantities[last + 1]?.start ?? clauseEnd
  const start = nounEnd(lower, stop, Math.min(end, clauseEnd), nounUnits.length > 0)
  return { start: Math.min(stop, start), end: Math.min(end, clauseEnd) }
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

/** Where the words before a number begin: after the noun of the number before, unless "với" or "là" ties the two. */
function afterNoun(lower: string, previous: Quantity, to: number): number {
  const from = previous.stop
  const noun = nounEnd(lower, from, to, previous.nounUnits.length > 0)
  // "6/8 lĩnh vực tăng điểm, 2/8 lĩnh vực giảm điểm": what became of those counted goes with their noun.
  const end =
    noun +
    (/^\s*(?:tăng|giảm|bị giảm)\s+(?:điểm|hạng|bậc)(?=\s*[,;]|\s+và\s)/.exec(lower.slice(noun, to))?.[0].length ?? 0)
  return /^\s*(?:với|là|trị giá|tương ứng|:)\s+(?:(?:tổng|hơn|trên|gần|khoảng|kinh phí|số)\s+)*$/.test(
    lower.slice(end, to),
  )
    ? from
    : end
}

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

/** Index of the first phrase that starts at or after an offset. */
export function firstFrom(phrases: readonly Span[], offset: number): number {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What ends the noun phrase after a number: punctuation, or a word that opens something new. */
const NOUN_END =
  /[;:().]|,\s|(?<!đối)\svới\s|\s(?:trong đó|nhưng|còn(?!\s+hiệu lực)|giảm|tăng|đạt(?!\s+(?:chuẩn|trình độ|tiêu chuẩn))|xếp|đứng|chiếm)\s|\svà\s+/g
/** Words that go on a counting noun after a comma: "10 huyện, thành phố", "15 tin, bài", "9 xã, phường". */
const NOUN_GOES_ON =
  /^(?:thị|thành|phường|xã|ngành|công|viên|bài|ban|tổ|cơ quan|đơn vị|kiến nghị(?!\s+(?:sửa|xử|bãi|thay|cấp|điều))|kiến thức|phó|người (?:lao động|hoạt động)|nhân viên|thôn|huyện|đơn|tdp|phóng|ảnh|phố|khóm|xóm|bản|buôn|khu|làng|khối phố|đặc khu|doanh nghiệp|cá nhân|hợp tác xã|mức độ \d|cấp (?:tỉnh|huyện|xã))(?![a-zà-ỹ])|^\d(?![\d.,]*\d)/

/** End of the noun phrase after a number. A comma ends it too where what follows is the label of the next number. */
function nounEnd(lower: string, from: number, to: number, noun: boolean): number {
  const piece = lower.slice(from, to)
  NOUN_END.lastIndex = 0
  for (let match = NOUN_END.exec(piece); match; match = NOUN_END.exec(piece)) {
    if (/^\s*và/.test(match[0])) {
      // "48.215 hồ sơ và trả kết quả 163.904": what leads on to the next number is its label.
      if (
        to < lower.length &&
        /^[^,;:.()]*:?\s*$/.test(piece.slice(match.index + match[0].length)) &&
        /\d/.test(lower.slice(to, to + 8))
      )
        return from + match.index
      continue
    }
    if (!match[0].startsWith(',')) return from + match.index
    const rest = piece.slice(match.index + match[0].length)
    // "mức độ 3: 412 TTHC, mức độ 4: 879 TTHC"
    const label =
      (rest.search(/[,;:.()]/) < 0 || /^cấp\s|^[^,;:.()]{0,24}:\s*$/.test(rest)) &&
      !/\svà\s+$/.test(rest) &&
      /\d/.test(lower[to] ?? '')
    if ((match.index === 0 && !noun) || label || !NOUN_GOES_ON.test(rest)) return from + match.index
  }
  return to
}
