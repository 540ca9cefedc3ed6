import type { Block } from '../document/types.ts'
import { bracketOf, endOf, startOf } from '../extract/text.ts'
import type { CheckedReport, Figure } from './report.ts'

/** Folded text right before a figure, at most `length` units of it. */
export function before({ block, from }: Figure, length: number): string {
  return block.lower.slice(Math.max(0, from - length), from)
}

/** Folded text right after a percentage's sign, or after any other number. */
export function after({ block, quantity, to, stop }: Figure, length: number): string {
  const end = quantity.unit === 'percent' ? stop : to
  return block.lower.slice(end, end + length)
}

/** Folded text between two figures of a block, without the first one's unit and noun. */
export function between(a: Figure, b: Figure): string {
  return a.block.lower.slice(a.stop, b.from)
}

/** The sentence around an offset of a block. */
export function sentenceAt(report: CheckedReport, block: Block, offset: number): { start: number; end: number } {
  const { sentenceEnds } = report.cut(block)
  return { start: startOf(sentenceEnds, offset), end: endOf(sentenceEnds, offset, block.text.length) }
}

export function inOneSentence(report: CheckedReport, a: Figure, b: Figure): boolean {
  return a.block === b.block && sentenceAt(report, a.block, a.from).end > b.from
}

/** Whether the first of two figures stands in a bracket that is closed before the second: an aside to it. */
export function isAside(report: CheckedReport, a: Figure, b: Figure): boolean {
  const bracket = bracketOf(report.cut(a.block), a.from)
  return bracket !== null && b.from >= bracket.end
}

/** Counts and money can be parts of each other; ranks, scores and rates cannot be summed, nor can footnote marks ("99%4"). */
export function isSummable(figure: Figure): boolean {
  const { unit } = figure.quantity
  return (unit === 'count' || unit === 'vnd' || unit === 'usd') && !/[%)]/.test(before(figure, 1))
}

/** Whether two figures can count the same thing, as far as their nouns say. */
export function countAlike({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.unit !== b.unit) return false
  return a.nounUnits.length === 0 || b.nounUnits.length === 0 || a.nounUnits.some((unit) => b.nounUnits.includes(unit))
}

/** Each figure with the one right before it in its block. */
export function* pairs(
  report: CheckedReport,
): Generator<[before: Figure, figure: Figure, at: number, all: readonly Figure[]]> {
  for (const block of report.blocks) {
    const figures = report.of(block)
    for (let i = 1; i < figures.length; i++) yield [figures[i - 1]!, figures[i]!, i, figures]
  }
}
