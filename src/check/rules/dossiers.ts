import { groupBy } from '../../records/group-by.ts'
import { comesOut, en, isPlain, vi } from '../arithmetic.ts'
import type { Place } from '../place.ts'
import { inOneSentence } from '../prose.ts'
import { holdRate } from '../rates.ts'
import type { CheckedReport, Figure } from '../report.ts'
import type { Check, Rule } from '../rule.ts'
import { cellsOf } from '../tables.ts'

export const dossiers: Rule = {
  id: 'dossiers',
  severity: 'error',
  name: { vi: 'Hồ sơ tiếp nhận, đúng hạn, quá hạn', en: 'Dossiers received, on time, overdue' },
  page: {
    vi: `Trong một đoạn, một mục hoặc một hàng của bảng nói về hồ sơ của cùng một cấp và cùng kỳ:

Hồ sơ đã giải quyết bằng đúng hạn cộng quá hạn. Nếu không nêu số đã giải quyết thì đúng hạn cộng quá hạn không thể lớn hơn số tiếp nhận.

Tỷ lệ đúng hạn (quá hạn) bằng số đúng hạn (quá hạn) chia cho số đã giải quyết hoặc số tiếp nhận, vì các tỉnh tính theo cả hai cách; nếu không nêu số đã giải quyết thì cả cho tổng đúng hạn cộng quá hạn. Tỷ lệ làm tròn là khớp, cắt bỏ phần lẻ chỉ ghi chú. Số hồ sơ không có sai lệch.`,
    en: `In one paragraph, item or table row on the dossiers of one level in one period:

Dossiers settled are those on time plus those overdue. Where the settled are not stated, on time plus overdue cannot be more than were received.

The rate on time (overdue) is that number over the settled or over the received, as provinces reckon both ways; where the settled are not stated, also over those on time plus those overdue. A rounded rate matches, digits cut off are only noted. Dossiers are exact.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'Cấp tỉnh đã tiếp nhận 1.000 hồ sơ TTHC, giải quyết đúng hạn 990 hồ sơ, giải quyết quá hạn 10 hồ sơ, đạt tỷ lệ 99,0%.',
        ],
      },
      {
        reports: [
          'Cấp tỉnh đã tiếp nhận 1.000 hồ sơ, giải quyết đúng hạn 990 hồ sơ, đạt tỷ lệ 99%; tiếp nhận trực tuyến 517/1.000 hồ sơ.',
        ],
      },
      {
        reports: [
          'Cấp huyện đã tiếp nhận 51.372 hồ sơ; đã giải quyết 47.118 hồ sơ, tỷ lệ đúng hạn 98,51%, trễ hạn 702 hồ sơ.',
        ],
      },
      // Of those settled, which are only told in two parts.
      {
        reports: [
          'Tiếp nhận 10.500 hồ sơ; giải quyết đúng hạn 9.850 hồ sơ, đạt 99,49%; quá hạn 50 hồ sơ; đang giải quyết 600 hồ sơ.',
        ],
      },
      // The rate before the deadline is another's.
      {
        reports: [
          'Cấp tỉnh đã giải quyết 1.000 hồ sơ, đúng hạn 990 hồ sơ, quá hạn 10 hồ sơ. Cấp xã đã giải quyết 9.900 hồ sơ, trong đó trước hạn 6.500 hồ sơ, chiếm 65,66%; đúng hạn 3.350 hồ sơ, chiếm 33,84%; quá hạn 50 hồ sơ, chiếm 0,5%.',
        ],
      },
      // More than came in, as some came before.
      {
        reports: [
          'Cấp tỉnh đã giải quyết 500 hồ sơ, đúng hạn 490 hồ sơ, quá hạn 10 hồ sơ. Cấp xã tiếp nhận 1.000 hồ sơ mới, tồn năm trước 150 hồ sơ; đã trả kết quả đúng hạn 1.090 hồ sơ (đạt 99,1%).',
        ],
      },
      // Some were withdrawn.
      {
        reports: [
          'Cấp tỉnh đã giải quyết 11.500 hồ sơ, đúng hạn 11.350 hồ sơ (98,7%), quá hạn 100 hồ sơ, rút hồ sơ 50 hồ sơ.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'Cấp tỉnh đã tiếp nhận 1.000 hồ sơ TTHC, giải quyết đúng hạn 990 hồ sơ, giải quyết quá hạn 100 hồ sơ.',
        ],
        places: ['1.000', '990', '100'],
      },
      {
        reports: [
          'Cấp xã đã tiếp nhận 1.000 hồ sơ TTHC, giải quyết đúng hạn 990 hồ sơ, giải quyết quá hạn 10 hồ sơ, đạt tỷ lệ 98,5%.',
        ],
        places: ['98,5', '990', '1.000'],
      },
    ],
  },
  *check(report, { tolerance }) {
    for (const figures of passages(report)) {
      const of = (what: string): Figure | undefined => {
        const found = figures.filter(({ observation }) => observation.indicator === `dossier.${what}`)
        return found.length === 1 ? found[0] : undefined
      }
      const [received, settled, onTime, overdue] = [of('received'), of('settled'), of('on-time'), of('overdue')]
      if (onTime && overdue) {
        const sum = holdSum(report, received, settled, onTime, overdue, of('pending') !== undefined, tolerance)
        if (sum) yield sum
      }
      const wholes: Whole[] = [settled, received].flatMap((whole) =>
        whole ? [{ value: whole.quantity.value, places: [whole.place] }] : [],
      )
      for (const [rate, own, other] of [
        [of('on-time-rate'), onTime, overdue],
        [of('overdue-rate'), overdue, onTime],
      ]) {
        if (!rate || isTiedElsewhere(report, rate, [received, settled, onTime, overdue])) continue
        // The settled are those on time and those overdue, where nothing else says how many they are.
        const sum =
          !settled && own && other ? [{ value: own.quantity.value + other.quantity.value, places: [other.place] }] : []
        const check = rateOf(rate, own, other, [...wholes, ...sum], tolerance)
        if (check) yield check
      }
    }
  },
}

/** The dossier figures that are said together of one level and period. A fraction has its own whole; `rate` holds it. */
function* passages(report: CheckedReport): Generator<readonly Figure[]> {
  const cells = cellsOf(report)
  const plain = report.figures.filter(
    (figure) =>
      figure.observation.kind === 'dossier' &&
      figure.observation.role === 'actual' &&
      figure.observation.of === null &&
      isPlain(figure) &&
      figure.quantity.change === 0,
  )
  for (const together of groupBy(plain, ({ block }) => cells.get(block)?.table ?? block).values())
    yield* groupBy(together, ({ observation: { level, period } }) => JSON.stringify([level, period])).values()
}

function holdSum(
  report: CheckedReport,
  received: Figure | undefined,
  settled: Figure | undefined,
  onTime: Figure,
  overdue: Figure,
  pending: boolean,
  tolerance: number,
): Check | null {
  const whole = settled ?? received
  if (!whole) return null
  const sum = onTime.quantity.value + overdue.quantity.value
  const difference = sum - whole.quantity.value
  const holds = comesOut(difference, [whole, onTime, overdue], tolerance)
  // What is still in hand was received too.
  if (!holds && !settled && (pending || difference < 0)) return null
  // Some were withdrawn, or are on time in another way.
  if (!holds && difference < 0 && beside(report, whole).some(({ quantity }) => quantity.value === -difference))
    return null
  const terms = (say: (value: number) => string): string =>
    `${say(onTime.quantity.value)} + ${say(overdue.quantity.value)} = ${say(sum)}`
  return {
    outcome: holds ? 'pass' : 'fail',
    places: [whole.place, onTime.place, overdue.place],
    message: holds
      ? { vi: terms(vi), en: terms(en) }
      : {
          vi: `${terms(vi)}, không phải ${vi(whole.quantity.value)}`,
          en: `${terms(en)}, not ${en(whole.quantity.value)}`,
        },
  }
}

/** The figures of a figure's paragraph, or of its row of a table. */
function beside(report: CheckedReport, { block }: Figure): readonly Figure[] {
  const row = cellsOf(report).get(block)?.row
  return row ? row.cells.flatMap((cell) => report.of(cell.block)) : report.of(block)
}

/** "Trước hạn 6.500 hồ sơ, chiếm 65,66%": the number right before a rate is one that it is not reckoned from here. */
function isTiedElsewhere(report: CheckedReport, rate: Figure, known: readonly (Figure | undefined)[]): boolean {
  const figures = report.of(rate.block)
  const before = figures[figures.indexOf(rate) - 1]
  return before?.quantity.unit === 'count' && inOneSentence(report, before, rate) && !known.includes(before)
}

/** How many dossiers a rate may be of. */
interface Whole {
  value: number
  places: readonly Place[]
}

function rateOf(
  rate: Figure,
  own: Figure | undefined,
  other: Figure | undefined,
  wholes: readonly Whole[],
  tolerance: number,
): Check | undefined {
  const ways = wholes.flatMap(({ value: all, places }) => {
    // Those that are not overdue, some of them still in hand, are on time as well.
    const parts = [
      own && { value: own.quantity.value, from: own },
      other && { value: all - other.quantity.value, from: other },
    ]
    return parts.flatMap((part) => {
      // More than came in: some came before.
      if (!part || part.value > all) return []
      const terms = (say: (value: number) => string): string => `${say(part.value)}/${say(all)}`
      return holdRate(rate, (part.value / all) * 100, terms, [part.from.place, ...places], tolerance)
    })
  })
  return ways.find(({ outcome }) => outcome === 'pass') ?? ways.find(({ outcome }) => outcome === 'note') ?? ways[0]
}
