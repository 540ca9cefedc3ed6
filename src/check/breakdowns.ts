import type { Block } from '../document/types.ts'
import { bracketOf } from '../extract/text.ts'
import { groupBy } from '../records/group-by.ts'
import { before, isSummable, sentenceAt } from './prose.ts'
import type { CheckedReport, Figure } from './report.ts'

/** A whole that the text breaks down into parts. */
export interface Breakdown {
  /** What may be the whole, the nearest before the parts first. */
  wholes: readonly Figure[]
  /** In the order of the text; nothing that is nested deeper. */
  parts: readonly Figure[]
  /** How the parts are introduced: "gồm" names them all, "trong đó" may name some, a bare bracket says neither. */
  opening: 'all' | 'some' | 'bare'
  /** The nearest whole stands right before the parts, so it can be blamed. */
  close: boolean
  /** The parts stand in brackets, behind a colon or each in a line: a semicolon may part them. */
  listed: boolean
}

const ALL = /(?:(?<![a-zà-ỹ])(?:bao\s+)?gồm(?:\s+có)?(?!\s+cả)|chia ra|phân theo [^:;.()]{3,40})\s*[:,]?\s*/
const SOME = /(?:trong đó|trong số (?:này|đó|ấy)|(?<!nội dung )cụ thể(?:\s+(?:là|như sau))?)\s*(?:có)?\s*[,:]?\s*/
const OPENING = new RegExp(`(?<all>(?<!không )${ALL.source})|(?<some>${SOME.source})`, 'g')
/** Brackets that compare or explain instead of breaking down. */
const COMPARES =
  /so với|cùng kỳ|không bao gồm|không kể|không tính|trừ (?!ra)|tăng|giảm|vượt|trên tổng số|thay thế|bình quân|mỗi|tính đến/
/** How far before its parts a whole may stand. */
const REACH = 140

/** Every breakdown of a report's running text: by words, by brackets, by footnotes, by lists. */
export function* breakdowns(report: CheckedReport): Generator<Breakdown> {
  for (const block of report.blocks) {
    if (block.kind === 'cells') continue
    yield* inSentences(report, block)
    if (block.kind === 'footnote') yield* inFootnote(report, block)
  }
  yield* inLists(report)
}

/** "251 người, trong đó cấp tỉnh 143 người, cấp huyện 108 người"; "12 phòng (gồm …)"; "2.936 văn bản (cấp tỉnh 483, …)". */
function* inSentences(report: CheckedReport, block: Block): Generator<Breakdown> {
  const figures = report.of(block)
  if (figures.length < 3) return
  const text = report.cut(block)
  const opened = new Set<number>()
  for (const match of block.lower.matchAll(OPENING)) {
    const at = match.index + match[0].length
    const bracket = bracketOf(text, match.index)
    if (bracket) opened.add(bracket.start)
    const sentence = sentenceAt(report, block, match.index)
    const end = bracket ? bracket.end : sentence.end
    const parts = outermost(report, block, figures, at, end)
    const wholes = figures.filter(
      (f) =>
        f.to <= match.index &&
        f.from >= (bracket && !leads(block, bracket.start, match.index) ? bracket.start : sentence.start),
    )
    const listed = bracket !== null || match[0].includes(':')
    yield* breakdown(block, wholes, parts, match.groups?.all === undefined ? 'some' : 'all', match.index, listed)
  }
  for (const { start, end } of text.brackets) {
    if (opened.has(start) || COMPARES.test(block.lower.slice(start, end))) continue
    const parts = outermost(report, block, figures, start + 1, end)
    const sentence = sentenceAt(report, block, start)
    yield* breakdown(
      block,
      figures.filter((f) => f.to <= start && f.from >= sentence.start),
      parts,
      'bare',
      start,
      true,
    )
  }
}

/** The bracket begins with the opening words: what it breaks down stands before it. */
function leads(block: Block, bracket: number, at: number): boolean {
  return /^\(\s*$/.test(block.lower.slice(bracket, at))
}

function* breakdown(
  block: Block,
  wholes: readonly Figure[],
  parts: readonly Figure[],
  opening: Breakdown['opening'],
  at: number,
  listed: boolean,
): Generator<Breakdown> {
  const summable = wholes.filter((figure) => isSummable(figure) && !isAverage(figure)).toReversed()
  const nearest = summable[0]
  if (!nearest || parts.length < 2) return
  const gap = block.lower.slice(nearest.stop, at).replace(/[\s,;]+$/, '')
  yield {
    wholes: summable.slice(0, 6),
    parts,
    opening,
    listed,
    close: gap.length < REACH && !/;|\d\s*\)\s*,/.test(gap),
  }
}

/** "Bình quân 37 tỷ đồng/năm" has no parts. */
function isAverage(figure: Figure): boolean {
  return figure.quantity.perYear || /(?:bình quân|trung bình|mỗi)[^,;.()]*$/.test(before(figure, 30))
}

/** The figures of a stretch that stand in no bracket inside it and behind no further opening. */
function outermost(
  report: CheckedReport,
  block: Block,
  figures: readonly Figure[],
  start: number,
  end: number,
): Figure[] {
  const { brackets } = report.cut(block)
  const inner = brackets.filter((bracket) => bracket.start >= start && bracket.end < end)
  const nested = [...block.lower.slice(start, end).matchAll(new RegExp(SOME, 'g'))].map((match) => start + match.index)
  const stop = nested[0] ?? end
  return figures.filter(
    (figure) =>
      figure.from >= start &&
      figure.to <= Math.min(end, stop) &&
      !inner.some((bracket) => figure.from > bracket.start && figure.from < bracket.end),
  )
}

/** A footnote that breaks down the number its mark stands at. */
function* inFootnote(report: CheckedReport, block: Block): Generator<Breakdown> {
  const host = block.calledFrom
  if (!host || block.label === null) return
  const { start } = sentenceAt(report, host.block, Math.max(0, host.at - 1))
  const wholes = report
    .of(host.block)
    .filter((figure) => figure.to <= host.at && figure.from >= start && isSummable(figure))
    .toReversed()
  const nearest = wholes[0]
  if (!nearest) return
  const opening = new RegExp(`^\\s*(?:(?<all>${ALL.source})|(?<some>${SOME.source}))`).exec(block.lower)
  const from = opening?.[0].length ?? 0
  const parts = outermost(report, block, report.of(block), from, sentenceAt(report, block, from).end)
  if (parts.length < 2) return
  const gap = host.block.lower.slice(nearest.stop, host.at)
  yield {
    wholes: wholes.slice(0, 6),
    parts,
    opening: opening?.groups?.all !== undefined ? 'all' : opening ? 'some' : 'bare',
    close: gap.length < REACH && !/[;:]/.test(gap),
    // Without an opening a footnote may only explain the number.
    listed: opening !== null,
  }
}

/** "Năm 2020 có 615 đơn vị, trong đó:" with a part an item. */
function* inLists(report: CheckedReport): Generator<Breakdown> {
  const items = groupBy(
    report.shape.blocks.filter(({ kind }) => kind === 'item' || kind === 'footnote'),
    ({ parent }) => parent,
  )
  for (const [intro, children] of items) {
    if (!intro) continue
    const opening = /(?:trong đó|(?<all>gồm)|như sau|cụ thể)\s*:?\s*$/.exec(intro.lower)
    if (!opening || children.length < 2) continue
    const { brackets } = report.cut(intro)
    const outer = report
      .of(intro)
      .filter(
        (figure) =>
          isSummable(figure) && !brackets.some((bracket) => figure.from > bracket.start && figure.from < bracket.end),
      )
    // "Trong đó:" can be a sentence of its own; the whole then stands in the one before.
    const last = outer.at(-1)
    const start = last ? sentenceAt(report, intro, last.from).start : 0
    const wholes = outer.filter((figure) => figure.from >= start)
    // Items of several figures are held figure by figure, as their indicators name them.
    for (const whole of wholes) {
      const found = children.map((child) => likeIn(report.of(child), whole, whole === wholes.at(-1)))
      // The list ends where an item has no such figure.
      const parts = found
        .slice(0, found.indexOf(undefined) < 0 ? found.length : found.indexOf(undefined))
        .filter((part) => part !== undefined)
      if (parts.length >= 2)
        yield {
          wholes: [whole],
          parts,
          opening: opening.groups?.all && parts.length === children.length ? 'all' : 'some',
          close: true,
          listed: true,
        }
    }
  }
}

/** The figure of an item that answers to a figure of the lead: of the same indicator, else the item's first. */
function likeIn(figures: readonly Figure[], whole: Figure, orFirst: boolean): Figure | undefined {
  const { indicator } = whole.observation
  const alike = figures.filter(
    (figure) => isSummable(figure) && (figure.quantity.change !== 0) === (whole.quantity.change !== 0),
  )
  const same = indicator === 'other' ? undefined : alike.find(({ observation }) => observation.indicator === indicator)
  return same ?? (orFirst ? alike[0] : undefined)
}
