import type { Block } from '../document/types.ts'
import type { Mention } from '../vietnamese/phrases.ts'

/** A block's text with what it is cut into: offsets are those in the block's text. */
export interface Text {
  block: Block
  mentions: readonly Mention[]
  /** Ends of sentences and clauses, ascending. */
  sentenceEnds: readonly number[]
  clauseEnds: readonly number[]
  brackets: readonly { start: number; end: number }[]
  /** Where sentences begin that have a heading run into them: "Bồi dưỡng kỹ năng: Đã mở 12 lớp". Ascending. */
  runIns: readonly number[]
  /** Brackets that say how far the number before them rose or fell, or what it splits into. Last first. */
  asides: readonly { start: number; end: number }[]
}

/** A stretch of a block's text, its end exclusive. */
export interface Span {
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
      if (
        begins(text.slice(at + 1, at + 5)) &&
        !ABBREVIATION.test(lower.slice(Math.max(0, at - 5), at)) &&
        !/^\.{2}/.test(lower.slice(at))
      )
        sentenceEnds.push(at + 1)
      else if (/^\s*$/.test(lower.slice(at + 1))) sentenceEnds.push(at + 1)
      if (sentenceEnds.at(-1) === at + 1) open.length = 0
    } else if (sign === '!' || sign === '?') sentenceEnds.push(at + 1)
  }
  brackets.sort((a, b) => a.start - b.start)
  const asides = brackets.filter(({ start, end }) => isAside(lower, start, end)).reverse()
  const runIns = [0, ...sentenceEnds].filter((at) => {
    const opening = text.slice(at, at + 120)
    return opening.includes(':') && RUN_IN.test(opening)
  })
  return { block, mentions, sentenceEnds, clauseEnds, brackets, runIns, asides }
}

/** Whether a sentence begins after a full stop: with a number or a capital. V8 is slow to find a capital by its class. */
function begins(next: string): boolean {
  const first = /^["”)]?\s+["“(]?([^\s"“(])/.exec(next)?.[1]
  return first !== undefined && (/\d/.test(first) || first !== first.toLowerCase())
}

/** "(công chức 21, viên chức 197, cấp xã 46)": the parts of the number before, each with its name in front. */
const PARTS =
  /^\((?:\s*(?:trong đó|gồm|cụ thể)\s*:?)?(?:\s*[a-zà-ỹ]+(?:\s+[a-zà-ỹ]+){0,5}:?\s+\d[\d.]*(?:\s+[a-zà-ỹ]+){0,2}\s*[,;]){1,6}\s*(?:và\s+)?[a-zà-ỹ]+(?:\s+[a-zà-ỹ]+){0,5}:?\s+\d[\d.]*(?:\s+[a-zà-ỹ]+){0,2}\s*\)$/

const RUN_IN = /^\s*\p{Lu}[^.;:()]{3,90}:\s+\p{Lu}/u

function isAside(lower: string, start: number, end: number): boolean {
  const inner = lower.slice(start, end)
  if (PARTS.test(inner) && /\d[\d.,]*[^,;:.()\d]{0,40}$/.test(lower.slice(Math.max(0, start - 56), start))) return true
  return (
    /^\(\s*(?:đã\s+)?(?:giảm|tăng|tinh giản|cắt giảm)(?![a-zà-ỹ])[^()]*\d/.test(inner) &&
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
