import { groupBy } from '../records/group-by.ts'
import { scaleOf } from '../records/scale.ts'
import { isPlain, stepOf } from './arithmetic.ts'
import type { CheckedReport, Figure } from './report.ts'
import { agree, factOf, isOfOthers, isRunOn } from './same.ts'

/** What one report states of an index in a year: figures that it states with one value throughout. */
export interface IndexResult {
  report: CheckedReport
  province: string
  /** `par-index`, `sipas`, … */
  index: string
  year: string
  score: Figure | null
  rank: Figure | null
  /** Score and rank as they stand side by side ("87,77%, xếp thứ 10/63") or in one table: surely of the same year. */
  together: { score: Figure; rank: Figure } | null
}

/** DDCI ranks the agencies and districts of one province, not the provinces. */
const INDICATOR = /^(?!ddci\.)[a-z-]+\.(?:score|rank)$/

/** The scores and ranks of the whole index, by report, index and year. */
export function indexResults(reports: readonly CheckedReport[]): IndexResult[] {
  return reports.flatMap((report) => {
    const stated = report.figures.filter(
      (figure) =>
        INDICATOR.test(figure.observation.indicator) &&
        figure.observation.kind === 'index' &&
        figure.observation.role === 'actual' &&
        /^\d{4}$/.test(figure.observation.period ?? '') &&
        figure.observation.province !== null &&
        isPlain(figure) &&
        figure.quantity.change === 0 &&
        !isRunOn(figure) &&
        !isOfOthers(figure),
    )
    const clear = [...groupBy(stated, factOf).values()].filter((figures) =>
      figures.every((figure) => agree(figure, figures[0]!)),
    )
    const results = groupBy(
      clear.flat(),
      ({ observation: { indicator, period } }) => `${indicator.split('.')[0]} ${period}`,
    )
    return [...results.values()].map((figures): IndexResult => {
      const { indicator, period, province } = figures[0]!.observation
      const of = (what: string) => figures.filter(({ observation }) => observation.indicator.endsWith(`.${what}`))
      const [scores, ranks] = [of('score'), of('rank')]
      const pairs = scores.flatMap((score) => ranks.map((rank) => ({ score, rank })))
      return {
        report,
        province: province ?? '',
        index: indicator.split('.')[0] ?? '',
        year: period ?? '',
        score: scores[0] ?? null,
        rank: ranks[0] ?? null,
        together: pairs.find(({ score, rank }) => standTogether(report, score, rank)) ?? null,
      }
    })
  })
}

function standTogether(report: CheckedReport, score: Figure, rank: Figure): boolean {
  if (score.block.kind === 'cells') return rank.block.kind === 'cells'
  if (score.block !== rank.block) return false
  const figures = report.of(score.block)
  const at = figures.indexOf(rank)
  if (figures[at - 1] === score) return true
  // "xếp thứ 19/63, đạt 82,03%", unless the rank has its own score before it.
  return figures[at + 1] === score && figures[at - 1]?.observation.indicator !== score.observation.indicator
}

/** Pairs of results of one index and year. */
export function* pairsOf(results: readonly IndexResult[]): Generator<readonly [IndexResult, IndexResult]> {
  for (const same of groupBy(results, ({ index, year }) => `${index} ${year}`).values()) {
    for (const [i, a] of same.entries()) for (const b of same.slice(i + 1)) if (a.report !== b.report) yield [a, b]
  }
}

/**
 * The least and the most that the score of a result can be, as shares of its scale, so that 79,2% and 7,92/10 compare;
 * null where the scale is not known.
 */
export function shareOf(score: Figure, { index, year }: IndexResult): { least: number; most: number } | null {
  const scale = scaleOf(score.quantity) ?? scaleUnsaid(index, Number(year))
  if (scale === null) return null
  const { value } = score.quantity
  const step = stepOf(score)
  // Rounded, or its further digits cut off.
  return { least: (value - step / 2) / scale, most: (value + step) / scale }
}

/** Scales of scores that reports print without one. PAPI had six contents of ten points until 2017, eight since. */
function scaleUnsaid(index: string, year: number): number | null {
  if (index === 'papi') return year < 2018 ? 60 : 80
  return index === 'par-index' || index === 'pci' ? 100 : null
}
