import { groupBy } from '../../records/group-by.ts'
import { isPlain } from '../arithmetic.ts'
import { inOneSentence, pairs } from '../prose.ts'
import { holdRate } from '../rates.ts'
import type { Figure } from '../report.ts'
import type { Check, Rule } from '../rule.ts'

export const reductionRate: Rule = {
  id: 'reduction-rate',
  severity: 'warning',
  name: { vi: 'Tỷ lệ giảm biên chế', en: 'Rate of staff reduction' },
  page: {
    vi: `Khi một câu nêu số biên chế đã giảm, tỷ lệ giảm và năm so sánh ("giảm 199 biên chế, đạt tỷ lệ 8,59% so với năm 2015"), tỷ lệ phải bằng số giảm chia cho số biên chế của năm ấy, nêu ở chỗ khác trong báo cáo cho cùng nhóm (công chức, viên chức, cấp xã...).

Nếu báo cáo không nêu số của năm ấy thì lấy số hiện có cộng số đã giảm; nếu có nêu mà chỉ cách này khớp thì ghi chú. Là cảnh báo, vì số được giao và số được tính tỷ lệ đôi khi khác phạm vi. Tỷ lệ làm tròn là khớp, cắt bỏ phần lẻ chỉ ghi chú.`,
    en: `Where one sentence states how many posts were cut, the rate, and the year compared with ("giảm 199 biên chế, đạt tỷ lệ 8,59% so với năm 2015"), the rate must be the cut over the posts of that year, stated elsewhere in the report for the same group (civil servants, public employees, communes…).

Where the report does not state that year's posts, today's plus those cut are taken; where it does and only this sum fits, that is noted. It is a warning, as the posts assigned and those the rate is of can differ in scope. A rounded rate matches, digits cut off are only noted.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'Năm 2015, biên chế công chức là 1.860 người.\n\nNăm 2020, biên chế công chức giảm 152 người, đạt tỷ lệ 8,17% so với năm 2015.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'Năm 2015, biên chế công chức là 1.860 người.\n\nNăm 2020, biên chế công chức giảm 152 người, đạt tỷ lệ 9,17% so với năm 2015.',
        ],
        places: ['9,17', '152', '1.860'],
      },
    ],
  },
  *check(report, { tolerance }) {
    const quotas = groupBy(
      report.figures.filter((figure) => figure.observation.indicator === 'staff.quota' && isPlain(figure)),
      keyOf,
    )
    for (const [cut, rate] of pairs(report)) {
      if (cut.observation.indicator !== 'staff.reduced' || rate.observation.indicator !== 'staff.reduction-rate')
        continue
      if (!isPlain(cut) || !isPlain(rate) || rate.observation.role !== 'actual' || !inOneSentence(report, cut, rate))
        continue
      const { own, since } = waysOf(quotas.get(keyOf(cut)) ?? [], cut, rate, tolerance)
      const best = own.find(({ outcome }) => outcome !== 'fail') ?? own[0]
      if (!best) yield* since.slice(0, 1)
      // Which number of posts is meant is open where the one fits and the other does not.
      else yield best.outcome === 'fail' && since.length > 0 ? { ...best, outcome: 'note' } : best
    }
  },
}

/** Staff of one kind at one level. */
const keyOf = ({ observation: { category, level } }: Figure): string => JSON.stringify([category, level])

/** The rate over the posts of the year compared with, and over today's plus the cut, where that fits. */
function waysOf(
  quotas: readonly Figure[],
  cut: Figure,
  rate: Figure,
  tolerance: number,
): Record<'own' | 'since', Check[]> {
  const { base } = cut.observation
  const gone = Math.abs(cut.quantity.value)
  const before = quotas.filter(
    ({ observation, quantity }) => base !== null && observation.period === base && quantity.value > gone,
  )
  const over = (quota: Figure, all: number): Check =>
    holdRate(rate, (gone / all) * 100, (say) => `${say(gone)}/${say(all)}`, [cut.place, quota.place], tolerance)
  const since = quotas
    .map((quota) => over(quota, quota.quantity.value + gone))
    .filter(({ outcome }) => outcome === 'pass')
  return { own: before.map((quota) => over(quota, quota.quantity.value)), since }
}
