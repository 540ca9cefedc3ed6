import type { Block } from '../document/types.ts'
import type { BlockContext, ReportContext } from './context.ts'
import type { Evidence } from './evidence.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, endOf, startOf, type Text } from './text.ts'
import type { Scope } from './zones.ts'

/** A clause no longer than this is quoted whole. */
const SHORT = 160
/** A piece shorter than this tells nothing by itself. */
const FRAGMENT = 16
/** A list's lead is quoted up to here. */
const LEAD = 120

interface Span {
  start: number
  end: number
}

/**
 * The words a person would underline: the number's clause; of a long one the pieces between its commas and brackets
 * that hold the number and the phrases that name it. What names it in a list's lead, or where a footnote is called,
 * stands before, parted by "…".
 *
 * @param evidence the phrases that the number's indicator was read from
 */
export function quoteOf(quantity: Quantity, evidence: readonly Evidence[], context: ReportContext): string {
  const at = context.of(quantity.block)
  const clause = clauseAt(at, quantity.start)
  const inside = evidence.filter(
    ({ scope, mention }) =>
      scope.block === quantity.block && mention.start >= clause.start && mention.end <= clause.end,
  )
  const own = at.block.text.slice(...underlined(at, clause, quantity, inside))
  const lead = evidence.find(({ scope }) => scope.zone === 'parent' || scope.zone === 'call')
  const words = tidy(own)
  return lead ? `${leadOf(context.of(lead.scope.block), lead)} … ${words}` : words
}

/** A table row with bars between its cells; one that hangs from another after what that one is called. */
export function rowQuote(row: Block, scopes: readonly Scope[]): string {
  const words = row.text.replace(/\s*[\t|\n]+\s*| {2,}/g, ' | ').replace(/^[\s|]+|[\s|]+$/g, '')
  const group = scopes.find(({ zone }) => zone === 'near')?.block.text.trim()
  return group ? `${group} … ${words}` : words
}

function clauseAt({ text, block }: BlockContext, offset: number): Span {
  const ends = (stops: readonly number[]): Span => ({
    start: startOf(stops, offset),
    end: endOf(stops, offset, block.text.length),
  })
  const sentence = ends(text.sentenceEnds)
  const clause = ends(text.clauseEnds)
  return { start: Math.max(sentence.start, clause.start), end: Math.min(sentence.end, clause.end) }
}

/**
 * The pieces of a clause from the first to the last that must be there. What goes on after the number without another
 * number ("804 cán bộ, công chức"), and what stands before, is taken in while the whole stays short.
 */
function underlined(
  at: BlockContext,
  clause: Span,
  quantity: Quantity,
  evidence: readonly Evidence[],
): [start: number, end: number] {
  if (clause.end - clause.start <= SHORT) return [clause.start, clause.end]
  const { lower } = at.block
  const pieces = piecesOf(at, clause)
  const first = Math.min(quantity.start, ...evidence.map(({ mention }) => mention.start))
  const last = Math.max(quantity.stop, ...evidence.map(({ mention }) => mention.end))
  const needed = Math.max(
    0,
    pieces.findLastIndex((piece) => piece.start <= first),
  )
  let from = needed
  let to = pieces.findIndex((piece) => piece.end >= last)
  const fits = (a: number, b: number): boolean =>
    a >= 0 && b < pieces.length && pieces[b]!.end - pieces[a]!.start <= SHORT
  while (fits(from, to + 1) && !/\d/.test(lower.slice(pieces[to + 1]!.start, pieces[to + 1]!.end))) to++
  while (fits(from - 1, to)) from--
  // No beginning: the last member of an enumeration ("…, công chức, trong năm 2022 đã tinh giản"), another's bracket.
  while (from > 0 && from < needed && (isFragment(pieces[from]!) || isBracketed(at, pieces[from]!, quantity))) from++
  return [pieces[from]!.start, pieces[to]!.end]
}

function isFragment({ start, end }: Span): boolean {
  return end - start < FRAGMENT
}

/** Whether a piece stands in a bracket that is closed before the number. */
function isBracketed({ text }: BlockContext, piece: Span, quantity: Quantity): boolean {
  const bracket = bracketOf(text, piece.start)
  return bracket !== null && bracket.end <= quantity.start
}

/** The clause cut last: most numbers stand in the same one as the number before. */
let cut: { text: Text; start: number; pieces: readonly Span[] } | null = null

function piecesOf(at: BlockContext, clause: Span): readonly Span[] {
  if (cut?.text !== at.text || cut.start !== clause.start)
    cut = { text: at.text, start: clause.start, pieces: cutClause(at, clause) }
  return cut.pieces
}

/** A clause cut after its commas and about its brackets; not in numbers ("84,5") and names ("cấp huyện, xã"). */
function cutClause({ block, text, levels }: BlockContext, clause: Span): Span[] {
  const names = [...text.mentions, ...levels].filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const pieces: Span[] = []
  let start = clause.start
  for (const match of block.lower.slice(clause.start, clause.end).matchAll(/,\s|\s(?=\()|\)[,;]?\s/g)) {
    const end = clause.start + match.index + match[0].length
    if (names.some((name) => name.start < end && end < name.end)) continue
    pieces.push({ start, end })
    start = end
  }
  if (start < clause.end) pieces.push({ start, end: clause.end })
  return pieces
}

/** The clause of a lead that holds a phrase, or as much of it as is usual to quote. */
function leadOf(at: BlockContext, { mention }: Evidence): string {
  const clause = clauseAt(at, mention.start)
  const end = clause.end - mention.start <= LEAD ? clause.end : mention.end
  const start = end - clause.start <= LEAD ? clause.start : mention.start
  return tidy(at.block.text.slice(start, end))
}

/** Without what only joins it to its surroundings: commas and semicolons, a bracket that is opened or closed alone. */
function tidy(words: string): string {
  const trimmed = words.trim().replace(/[\s,;]+$/, '')
  const opened = (trimmed.match(/\(/g) ?? []).length - (trimmed.match(/\)/g) ?? []).length
  if (opened < 0) return trimmed.replace(/\)\.?$/, '')
  if (opened === 0) return trimmed
  return trimmed.startsWith('(') ? trimmed.slice(1) : `${trimmed} …)`
}
