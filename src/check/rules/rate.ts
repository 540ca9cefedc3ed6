import { isPlain } from '../arithmetic.ts'
import type { Place } from '../place.ts'
import { after, between, inOneSentence, isAside, isSummable, pairs } from '../prose.ts'
import { holdRate } from '../rates.ts'
import type { Figure } from '../report.ts'
import type { Rule } from '../rule.ts'

/** What ties a rate to the fraction before it, as the end of the words between: "(đạt tỷ lệ", ", chiếm", "bằng", "(". */
const TIED =
  /(?:\(\s*|(?:^[^,(]{0,40}|[,(]\s*)(?<![a-zà-ỹ])(?:ước\s+)?(?:đạt|chiếm|bằng|tương ứng|tương đương|(?=(?:tỷ|tỉ)\s))(?:\s+(?:với|khoảng))?\s*(?:(?:tỷ|tỉ)\s+(?:lệ|trọng)(?:\s+(?:đạt|là|chiếm))?)?)\s*:?\s*$/
/** A rate of something else: of a plan, of another year's figure. */
const OF_ELSE = /^\s*(?:[a-zà-ỹ]+\s+){0,2}(?:so với|so cùng|kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)/
/** Ties a part to the whole right before it. */
const WITHIN = /(?:trong đó|trong số (?:này|đó))\s*,?\s*:?[^;:.()]*$/
const REACH = 160

export const rate: Rule = {
  id: 'rate',
  severity: 'error',
  name: { vi: 'Tỷ lệ phải khớp với phân số', en: 'A rate must match its fraction' },
  page: {
    vi: `So tỷ lệ phần trăm với phân số đứng ngay trước nó: "1.825/2.003 thủ tục (đạt 91,11%)", hoặc với phần và tổng thể nêu trong cùng câu: "1.957 công chức, trong đó 1.907 người có trình độ đại học (97,4%)".

Tỷ lệ được làm tròn đến chữ số cuối cùng đã in thì khớp. Nếu các chữ số sau bị cắt bỏ thay vì làm tròn (99,67% viết thành 99%) thì chỉ ghi chú, vì nhiều báo cáo làm như vậy. Còn lại là lỗi. Các số chỉ nêu gần đúng ("trên", "gần", "khoảng") không được so.`,
    en: `Holds a percentage against the fraction right before it ("1.825/2.003 thủ tục (đạt 91,11%)"), or against the part and whole of the same sentence ("1.957 công chức, trong đó 1.907 người … (97,4%)").

A rate that is rounded to its last printed digit matches. One whose further digits were cut off instead (99.67% printed as 99%) is only noted, as many reports do so. Everything else is an error. Numbers that are only bounds ("trên", "gần", "khoảng") are not compared.`,
  },
  examples: {
    passing: [
      { reports: ['Toàn tỉnh có 412/480 thủ tục thực hiện một cửa liên thông (đạt tỷ lệ 85,83%).'] },
      { reports: ['Đã giải quyết 172.480 hồ sơ, trong đó đúng hạn 171.962 hồ sơ (đạt 99,70%).'] },
      { reports: ['Có 58.914/58.996 hồ sơ đúng hạn, đạt 99,8%.'] },
      {
        reports: [
          'Có 12/20 sở đạt chuẩn, bằng 60%. Đã kiểm tra 16 cơ quan (04/20 sở; 12/150 xã), chiếm 9,4% số cơ quan của tỉnh.',
        ],
      },
    ],
    failing: [
      { reports: ['Toàn tỉnh có 83/190 trường đạt chuẩn, đạt tỷ lệ 34,7%.'], places: ['34,7', '83', '190'] },
      {
        reports: ['Tỉnh có 1.640 công chức, trong đó 1.590 người có bằng đại học (99,7%).'],
        places: ['99,7', '1.590', '1.640'],
      },
    ],
  },
  *check(report, { tolerance }) {
    for (const [previous, figure, at, all] of pairs(report)) {
      if (figure.quantity.unit !== 'percent' || figure.quantity.change !== 0 || !isPlain(figure)) continue
      if (!inOneSentence(report, previous, figure) || isAside(report, previous, figure)) continue
      if (figure.from - previous.to > REACH) continue
      const tie = between(previous, figure)
      if (tie.includes(';') || !TIED.test(tie)) continue
      const fraction = fractionOf(previous, all[at - 2])
      if (!fraction) continue
      const { part, whole, places } = fraction
      const check = holdRate(figure, (part / whole) * 100, (say) => `${say(part)}/${say(whole)}`, places, tolerance)
      // "45/60 cuộc, đạt 90% kế hoạch": the rate may be of another number, unless tasks or money are counted.
      if (check.outcome === 'fail' && OF_ELSE.test(after(figure, 40)) && !countsPlan(previous)) continue
      yield check
    }
  },
}

/** Tasks are those of the plan; of money, the whole is what was planned. */
function countsPlan({ quantity }: Figure): boolean {
  return quantity.of !== null && (quantity.unit === 'vnd' || quantity.nounUnits.includes('tasks'))
}

interface Fraction {
  part: number
  whole: number
  /** Where the parts of the fraction stand. */
  places: readonly Place[]
}

/** The fraction that a figure is, or that it makes with the whole before it. */
function fractionOf(figure: Figure, earlier: Figure | undefined): Fraction | null {
  if (!isPlain(figure) || !isSummable(figure) || figure.quantity.change !== 0) return null
  const { value, of } = figure.quantity
  if (of !== null)
    return of > 0
      ? { part: value, whole: of, places: figure.whole ? [figure.place, figure.whole] : [figure.place] }
      : null
  if (!earlier || earlier.block !== figure.block || !isPlain(earlier) || earlier.quantity.unit !== figure.quantity.unit)
    return null
  if (earlier.quantity.of !== null || earlier.quantity.value < value || !WITHIN.test(between(earlier, figure)))
    return null
  return { part: value, whole: earlier.quantity.value, places: [figure.place, earlier.place] }
}
