import { groupBy } from '../records/group-by.ts'
import type { Role } from '../records/observation.ts'
import { countAlike } from './prose.ts'
import type { CheckedReport, Figure } from './report.ts'
import { haveOneSubject } from './subject.ts'

/** Words without which a sentence is too common to be told from others like it. */
const LEAST_WORDS = 8
/** Share of the shorter wording's words that the longer must have too. */
const SHARED = 0.85
/** How many figures of one kind back a repetition is looked for: cost grows with the text, not its square. */
const MOST_COMPARED = 200
/** Words that make an otherwise equal sentence one about something else. */
const PARTS = /^(?:\d{4}|cấp|huyện|xã|sở|quý|tháng|trước|sau|không|chưa|mới|thêm)$/

/** Pairs of figures that stand in the same words in two passages, and were read as the same kind of thing. */
export function* restated(report: CheckedReport, role: Role): Generator<readonly [Figure, Figure]> {
  const told = report.figures.filter(
    (figure) =>
      figure.block.kind !== 'cells' &&
      figure.observation.role === role &&
      !Number.isNaN(figure.quantity.value) &&
      figure.quantity.of === null,
  )
  const alike = groupBy(told, ({ observation: { indicator, category, level, period, unit } }) =>
    JSON.stringify([indicator, category, level, period, unit]),
  )
  for (const figures of alike.values()) {
    if (figures.length < 2) continue
    const worded = figures
      .map((figure) => ({ figure, words: wordsAround(report, figure) }))
      .filter(({ words }) => words.size >= LEAST_WORDS)
    for (const [i, a] of worded.entries()) {
      for (const b of worded.slice(i + 1, i + 1 + MOST_COMPARED)) {
        if (a.figure.block === b.figure.block || !countAlike(a.figure, b.figure)) continue
        if (sayTheSame(a.words, b.words) && haveOneSubject(report, a.figure, b.figure)) yield [a.figure, b.figure]
      }
    }
  }
}

/** The words of a figure's clause, up to the figures beside it. */
function wordsAround(report: CheckedReport, figure: Figure): Set<string> {
  const { block, from, to } = figure
  const figures = report.of(block)
  const at = figures.indexOf(figure)
  const [start, end] = [figures[at - 1]?.stop ?? 0, figures[at + 1]?.from ?? block.lower.length]
  const left = /[^.;:(]*$/.exec(block.lower.slice(Math.max(start, from - 100), from))?.[0] ?? ''
  const right = /^[^.;:(]*/.exec(block.lower.slice(to, Math.min(end, to + 100)))?.[0] ?? ''
  return new Set(`${left} ${right}`.match(/[\p{L}\p{N}]+/gu))
}

function sayTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  const shared = [...short].filter((word) => long.has(word)).length
  if (shared < SHARED * short.size || shared * 2 < long.size) return false
  const differing = [...short, ...long].filter((word) => !(short.has(word) && long.has(word)))
  return !differing.some((word) => PARTS.test(word))
}
