import { isPlain } from '../arithmetic.ts'
import { after, before, countAlike, inOneSentence, isSummable } from '../prose.ts'
import { holdRate } from '../rates.ts'
import type { Figure } from '../report.ts'
import type { Rule } from '../rule.ts'

/** A percentage of a plan, by the words after it. */
const OF_PLAN = /^\s*(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nhiệm vụ|kh(?![a-zà-ỹ]))/
/** The planned number, by the words before it. */
const PLANNED =
  /(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?:\s+(?:đề ra|được giao|giao|đặt ra|năm|cả năm|\d{4}|của năm))*\s*(?:là|:|\()?\s*\(?$/
const REACH = 200

export const planShare: Rule = {
  id: 'plan-share',
  severity: 'error',
  name: { vi: 'Tỷ lệ đạt kế hoạch', en: 'Share of a plan' },
  page: {
    vi: `Khi một câu nêu kết quả, số kế hoạch và tỷ lệ đạt kế hoạch ("giảm 60 đơn vị (kế hoạch là 48 đơn vị, đạt 125% kế hoạch)"), tỷ lệ phải bằng kết quả chia cho kế hoạch.

Tỷ lệ làm tròn đến chữ số đã in là khớp; cắt bỏ phần lẻ chỉ ghi chú.`,
    en: `Where one sentence states a result, the planned number and the share of the plan ("giảm 60 đơn vị (kế hoạch là 48 đơn vị, đạt 125% kế hoạch)"), the share must be the result over the plan.

A share rounded to its last printed digit matches; digits cut off are only noted.`,
  },
  examples: {
    passing: [
      { reports: ['Năm 2022 giảm 60 đơn vị sự nghiệp (theo kế hoạch là 48 đơn vị, đạt 125% kế hoạch).'] },
      { reports: ['Đã tổ chức 45 cuộc kiểm tra, đạt 112,5% so với kế hoạch (40 cuộc).'] },
    ],
    failing: [
      {
        reports: ['Đã tổ chức 45 cuộc kiểm tra, đạt 102,5% so với kế hoạch (40 cuộc).'],
        places: ['102,5', '45', '40'],
      },
    ],
  },
  *check(report, { tolerance }) {
    for (const block of report.blocks) {
      const figures = report.of(block)
      for (const [at, share] of figures.entries()) {
        if (share.quantity.unit !== 'percent' || !isPlain(share) || !OF_PLAN.test(after(share, 40))) continue
        const near = (other: Figure): boolean =>
          inOneSentence(report, ...(other.from < share.from ? ([other, share] as const) : ([share, other] as const))) &&
          Math.abs(other.from - share.from) < REACH
        const plan = [figures[at - 1], figures[at + 1]].find(
          (other) => other && isSummable(other) && isPlain(other) && near(other) && PLANNED.test(before(other, 60)),
        )
        if (!plan || plan.quantity.value === 0) continue
        const result = figures
          .slice(0, at)
          .findLast((other) => other !== plan && other.from < plan.from && near(other) && countAlike(other, plan))
        if (!result || !isPlain(result)) continue
        const { factor } = plan.quantity
        const [part, whole] = [Math.abs(result.quantity.value) / factor, plan.quantity.value / factor]
        yield holdRate(
          share,
          (part / whole) * 100,
          (say) => `${say(part)}/${say(whole)}`,
          [result.place, plan.place],
          tolerance,
        )
      }
    }
  },
}
