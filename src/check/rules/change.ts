import { isPlain } from '../arithmetic.ts'
import { holdChange } from '../differences.ts'
import { between, countAlike, inOneSentence, isAside } from '../prose.ts'
import type { CheckedReport, Figure } from '../report.ts'
import type { Rule } from '../rule.ts'

const WHEN =
  '(?:(?:cùng kỳ\\s+)?(?:(?:của\\s+)?(?:năm|kỳ|quý|giai đoạn|tháng|nhiệm kỳ)\\s*)?(?:trước|\\d{4}(?:\\s*-\\s*\\d{4})?|[ivx]{1,3}|\\d{1,2}\\s*/\\s*\\d{4})?[\\s,]*)*'
const STATES = '(?:(?:chỉ|mới|đạt|là|có|xếp|đứng|ở|vị trí|thứ|hạng|điểm)\\s*)*:?\\s*'
/** Between a change and the value it is measured against: "so với năm 2019 (5,23", "(năm 2019 đạt 7,74". */
const AGAINST = new RegExp(`(?:so\\s+(?:với|cùng)[^.;()]{0,60}|^[^.;()]{0,24})\\(\\s*${WHEN}${STATES}$`)
/** Between a value and the earlier one in brackets behind it: "5,93 điểm (năm 2018: 6,27". */
const EARLIER = new RegExp(`^[^.;()]{0,40}\\(\\s*(?=năm|cùng kỳ|quý|giai đoạn|tháng)${WHEN}${STATES}$`)
const REACH = 200

export const change: Rule = {
  id: 'change',
  severity: 'error',
  name: { vi: 'Mức tăng, giảm phải khớp với hai giá trị', en: 'A rise or fall must match its two values' },
  page: {
    vi: `Khi một câu nêu giá trị kỳ này, mức tăng hoặc giảm và giá trị kỳ trước, hiệu hai giá trị phải bằng mức tăng, giảm: "đạt 4,89 điểm, tăng 0,15 điểm so với năm 2019 (4,74 điểm)". Áp dụng cho điểm số, thứ hạng (tăng hạng là số nhỏ đi), số đếm, số tiền và tỷ lệ; mức tăng tính bằng phần trăm của số đếm được chia cho giá trị kỳ trước.

Cho phép sai lệch do làm tròn ở chữ số cuối cùng đã in của mỗi số; số đếm in đầy đủ thì không có sai lệch.`,
    en: `Where one sentence states this period's value, the rise or fall, and the earlier value, the difference of the two must be the rise or fall: "đạt 4,89 điểm, tăng 0,15 điểm so với năm 2019 (4,74 điểm)". It holds for scores, ranks (a rise in rank is a smaller number), counts, money and rates; a rise in percent of a count is a share of the earlier value.

Each figure may be rounded in its last printed digit; counts printed in full are exact.`,
  },
  examples: {
    passing: [
      { reports: ['Nội dung Minh bạch đạt 5,214 điểm, tăng 0,334 điểm so với năm 2021 (4,88 điểm).'] },
      { reports: ['Tham gia của người dân: 5,93 điểm (năm 2018: 6,27 điểm), giảm 0,34 điểm.'] },
      { reports: ['PCI năm 2021 xếp hạng 15/63, tăng 07 hạng (năm 2020: 22/63).'] },
      {
        reports: [
          'Ban hành 38 văn bản (11 nghị quyết, 27 quyết định), giảm 05 văn bản so với cùng kỳ năm 2023 (43 văn bản).',
        ],
      },
      { reports: ['Tiếp nhận 5.500 hồ sơ, tăng 10% so với năm 2020 (5.000 hồ sơ).'] },
    ],
    failing: [
      {
        reports: ['Nội dung Minh bạch đạt 5,214 điểm, tăng 0,434 điểm so với năm 2021 (4,88 điểm).'],
        places: ['0,434', '5,214', '4,88'],
      },
      { reports: ['PCI năm 2021 xếp hạng 15/63, tăng 05 hạng (năm 2020: 22/63).'], places: ['05', '15', '22'] },
    ],
  },
  *check(report, { tolerance }) {
    for (const block of report.blocks) {
      const figures = report.of(block)
      for (const [at, changed] of figures.entries()) {
        if (changed.quantity.change === 0 || changed.quantity.move) continue
        const ends = againstNext(report, figures, at) ?? afterBoth(report, figures, at)
        if (!ends) continue
        const check = holdChange(...ends, changed, tolerance)
        if (check) yield check
      }
    }
  },
}

type Ends = [earlier: Figure, later: Figure]

/** "A, tăng D so với năm trước (B)" */
function againstNext(report: CheckedReport, figures: readonly Figure[], at: number): Ends | null {
  const changed = figures[at]!
  const earlier = figures[at + 1]
  if (!earlier || !isPlain(earlier) || !inOneSentence(report, changed, earlier)) return null
  if (!AGAINST.test(between(changed, earlier))) return null
  const later = figures
    .slice(0, at)
    .findLast(
      (figure) =>
        figure.quantity.change === 0 &&
        figure.quantity.unit === earlier.quantity.unit &&
        !isAside(report, figure, changed),
    )
  return later && isPlain(later) && inOneSentence(report, later, changed) && belong(later, earlier, changed)
    ? [earlier, later]
    : null
}

/** "A (năm trước: B), tăng D" */
function afterBoth(report: CheckedReport, figures: readonly Figure[], at: number): Ends | null {
  const [later, earlier, changed] = [figures[at - 2], figures[at - 1], figures[at]!]
  if (!later || !earlier || !isPlain(later) || !isPlain(earlier) || !inOneSentence(report, later, changed)) return null
  if (!EARLIER.test(between(later, earlier)) || !/^[^.;()]{0,24}\)?[^.;()]{0,24}$/.test(between(earlier, changed)))
    return null
  return belong(later, earlier, changed) ? [earlier, later] : null
}

/** The values are of one thing: alike in kind, near, and not read as different indicators. */
function belong(later: Figure, earlier: Figure, changed: Figure): boolean {
  const [a, b] = [later.observation, earlier.observation]
  const named = a.indicator !== 'other' && b.indicator !== 'other'
  return countAlike(later, earlier) && changed.from - later.from < REACH && (!named || a.indicator === b.indicator)
}
