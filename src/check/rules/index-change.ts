import { groupBy } from '../../records/group-by.ts'
import { isPlain } from '../arithmetic.ts'
import { holdChange } from '../differences.ts'
import { sentenceAt } from '../prose.ts'
import type { CheckedReport, Figure } from '../report.ts'
import type { Rule } from '../rule.ts'

export const indexChange: Rule = {
  id: 'index-change',
  severity: 'error',
  name: { vi: 'Mức tăng, giảm của một chỉ số qua các năm', en: 'Change of an index over the years' },
  page: {
    vi: `So mức tăng, giảm hạng hoặc điểm của một chỉ số ("PCI năm 2019 tăng 02 bậc so với năm 2018") với hạng, điểm của hai năm đó nêu ở chỗ khác trong báo cáo. Mục tiêu tăng hạng được so với hạng hiện tại và hạng mục tiêu.

Nếu báo cáo nêu một năm với nhiều giá trị thì chỉ cần một giá trị khớp; việc nêu hai giá trị là của quy tắc conflict. Điểm số được làm tròn ở chữ số cuối đã in; thứ hạng không có sai lệch.`,
    en: `Holds the rise or fall of an index ("PCI năm 2019 tăng 02 bậc so với năm 2018") against the rank or score of the two years, stated elsewhere in the report. A goal to rise is held against today's rank and the rank aimed at.

Where a year is stated with several values, one that fits is enough; that there are two is for the rule conflict. Scores may be rounded in their last printed digit; ranks are exact.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'Năm 2018: chỉ số PCI xếp thứ 37/63.\n\nNăm 2019: chỉ số PCI xếp thứ 35/63, tăng 02 bậc so với năm 2018.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'Năm 2018: chỉ số PCI xếp thứ 37/63.\n\nNăm 2019: chỉ số PCI xếp thứ 35/63, tăng 03 bậc so với năm 2018.',
        ],
        places: ['03', '35', '37'],
      },
    ],
  },
  *check(report, { tolerance }) {
    const stated = groupBy(
      report.figures.filter(
        (figure) => figure.observation.kind === 'index' && isPlain(figure) && figure.quantity.change === 0,
      ),
      ({ observation: { indicator, category, period } }) => keyOf(indicator, category, period),
    )
    for (const changed of report.figures) {
      const { indicator, category, period, base } = changed.observation
      const of: string | undefined = /^(.*\.(?:component-)?(?:rank|score))-change$/.exec(indicator)?.[1]
      if (!of || base === null || base === period || changed.quantity.change === 0) continue
      const later = stated.get(keyOf(of, category, period))?.slice(0, MOST) ?? []
      const earlier = stated.get(keyOf(of, category, base))?.slice(0, MOST) ?? []
      // Where both ends stand in its own sentence, the rule for changes has seen them.
      if (earlier.some((figure) => sharesSentence(report, figure, changed))) continue
      const checks = later.flatMap((b) => earlier.flatMap((a) => holdChange(a, b, changed, tolerance) ?? []))
      const best = checks.find(({ outcome }) => outcome === 'pass') ?? checks[0]
      if (best) yield best
    }
  },
}

/** How many statements of a year's value are tried. */
const MOST = 20

const keyOf = (indicator: string, category: string | null, period: string | null): string =>
  JSON.stringify([indicator, category, period])

function sharesSentence(report: CheckedReport, a: Figure, b: Figure): boolean {
  if (a.block !== b.block) return false
  const { start, end } = sentenceAt(report, b.block, b.from)
  return a.from >= start && a.from < end
}
