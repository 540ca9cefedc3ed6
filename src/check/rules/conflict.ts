import { indicatorOf } from '../../indicators/index.ts'
import { groupBy } from '../../records/group-by.ts'
import { en, isPlain, vi } from '../arithmetic.ts'
import { countAlike } from '../prose.ts'
import type { CheckedReport, Figure } from '../report.ts'
import { restated } from '../restated.ts'
import type { Check, Rule } from '../rule.ts'
import { agree, factOf, isOfOthers, isRunOn } from '../same.ts'
import { isSlip } from '../slips.ts'
import { haveOneSubject } from '../subject.ts'
import { cellsOf, parentOf } from '../tables.ts'

export const conflict: Rule = {
  id: 'conflict',
  severity: 'error',
  name: { vi: 'Cùng một số liệu, hai giá trị', en: 'One figure, two values' },
  page: {
    vi: `Tìm số liệu được nêu từ hai lần trở lên trong một báo cáo mà giá trị khác nhau: trong lời văn, chú thích, bảng và phụ lục.

Hai số được coi là cùng một số liệu khi: cùng một chỉ số (PAR INDEX, SIPAS, PAPI, PCI...), cùng năm; hoặc cùng một câu được lặp lại gần như nguyên văn; hoặc lời văn và bảng chia cùng một tổng theo các cấp, trong đó có cấp trùng nhau và có cấp khác nhau; hoặc cùng chỉ số, cùng kỳ, cùng cấp mà hai số chỉ khác nhau một chữ số. Đoạn nào tự nêu nhiều giá trị cho một số liệu thì bỏ qua, vì ở đó không rõ số nào nói về cái gì; hai câu nói về hai cơ quan, địa phương hoặc hai cấp cũng vậy.

Hai giá trị khớp nhau khi chỉ khác do làm tròn hoặc cắt bớt chữ số, hoặc khác thang điểm: 79,2% và 7,92/10.`,
    en: `Finds figures that a report states more than once with different values: in its text, footnotes, tables and appendices.

Two numbers count as one figure where they are the same index (PAR INDEX, SIPAS, PAPI, PCI…) in the same year; or where a sentence is repeated almost to the letter; or where text and table break one total down by level, and some levels agree while others do not; or where two figures of one indicator, period and level differ in a single digit. A passage that gives several values for one figure by itself is left out: there it is not clear which number is about what. So are sentences on two bodies, places or levels.

Values agree where they differ only by rounding or cutting, or by scale: 79.2% and 7.92/10.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'Năm 2020: chỉ số SIPAS đạt 79,2%, xếp thứ 52/63.\n\nChỉ số SIPAS năm 2020 của tỉnh đạt 7,92/10 điểm, xếp thứ 52/63.',
        ],
      },
      {
        reports: [
          'Đến nay có 1.264 thủ tục được giải quyết bằng quy trình điện tử trên hệ thống một cửa.\n\nĐến nay có 1.264 thủ tục được giải quyết bằng quy trình điện tử trên hệ thống một cửa của tỉnh.',
        ],
      },
      {
        reports: [
          'Năm 2022: chỉ số PAR INDEX đạt 84,2 điểm.\n\nTỉnh tự chấm chỉ số PAR INDEX năm 2022 đạt 90,5 điểm.\n\nChỉ số PAR INDEX năm 2022 của tỉnh là 84,2 điểm.',
        ],
      },
      // Said of two bodies in the same words.
      {
        reports: [
          'Năm 2022: chỉ số PCI xếp thứ 28/63.\n\nChỉ số PCI năm 2022 xếp thứ 28/63.\n\nSở Công Thương tiếp nhận 1.142 hồ sơ, đúng hạn 1.138 hồ sơ.\n\nSở Y tế tiếp nhận 1.147 hồ sơ, đúng hạn 1.130 hồ sơ.\n\n1. Huyện Ba Tri: Trong năm đã tiếp nhận và giải quyết 12.142 hồ sơ thủ tục hành chính trên hệ thống một cửa điện tử của huyện.\n\n2. Huyện Giồng Trôm: Trong năm đã tiếp nhận và giải quyết 13.205 hồ sơ thủ tục hành chính trên hệ thống một cửa điện tử của huyện.',
        ],
      },
      {
        reports: [
          'Năm 2022: chỉ số PCI xếp thứ 28/63.\n\nChỉ số PCI năm 2022 xếp thứ 28/63.\n\nCủa số đó đã xong 15.600 hồ sơ, trước hạn 13.500 hồ sơ, chiếm 86,5%.\n\nỞ cấp huyện, tổng số hồ sơ là 21.600. Của số này đã xong 17.600 hồ sơ, trước hạn 13.700 hồ sơ, chiếm 77,8%.',
        ],
      },
    ],
    failing: [
      {
        reports: ['Năm 2022: chỉ số PAPI đạt 41,25/80 điểm.\n\nChỉ số PAPI năm 2022 của tỉnh đạt 42,15/80 điểm.'],
        places: ['42,15', '41,25'],
      },
      {
        reports: [
          'Đến nay có 1.264 thủ tục được giải quyết bằng quy trình điện tử trên hệ thống một cửa.\n\nĐến nay có 1.274 thủ tục được giải quyết bằng quy trình điện tử trên hệ thống một cửa của tỉnh.',
        ],
        places: ['1.274', '1.264'],
      },
      {
        reports: [
          'Tính đến 31/3/2020, tổng số TTHC của tỉnh là 1.642 TTHC (cấp tỉnh 1.305 TTHC; cấp huyện 214 TTHC; cấp xã 123 TTHC).\n\nPhụ lục 1\n\nSTT\tChỉ tiêu\tNăm 2019\tNăm 2020 (tính đến 31/3)\n1\tTổng số TTHC của tỉnh\t1.630\t1.621\n-\tSố lượng TTHC cấp tỉnh\t1.290\t1.284\n-\tSố lượng TTHC cấp huyện\t218\t214\n-\tSố lượng TTHC cấp xã\t122\t123',
        ],
        places: ['1.642', '1.621', '1.305', '1.284'],
      },
    ],
  },
  *check(report) {
    yield* sameIndex(report)
    yield* sameSentence(report)
    yield* oneDigit(report)
    yield* textAndTable(report)
  },
}

/** An index has one score and one rank a year. */
function* sameIndex(report: CheckedReport): Generator<Check> {
  const cells = cellsOf(report)
  const stated = report.figures.filter(
    (figure) =>
      figure.observation.kind === 'index' &&
      figure.observation.role === 'actual' &&
      isPlain(figure) &&
      figure.quantity.change === 0 &&
      !isRunOn(figure) &&
      !isOfOthers(figure),
  )
  for (const [fact, figures] of groupBy(stated, factOf)) {
    if (fact === null) continue
    const clear = [...groupBy(figures, ({ block }) => cells.get(block)?.table ?? block).values()].filter((inOne) =>
      inOne.every((figure) => agree(figure, inOne[0]!)),
    )
    const values = distinct(clear.map(([first]) => first!))
    if (clear.length > 1)
      yield told(
        values,
        clear.map(([first]) => first!),
      )
  }
}

function* sameSentence(report: CheckedReport): Generator<Check> {
  for (const [first, second] of restated(report, 'actual')) {
    if (first.observation.kind === 'index' || !isPlain(first) || !isPlain(second)) continue
    yield told(distinct([first, second]), [first, second])
  }
}

/** One figure, read twice in two passages, of which one print has a wrong digit. */
function* oneDigit(report: CheckedReport): Generator<Check> {
  const cells = cellsOf(report)
  const stated = report.figures.filter(
    ({ observation: { kind, role }, quantity }) => kind !== 'index' && role === 'actual' && quantity.change === 0,
  )
  for (const [fact, figures] of groupBy(stated.filter(isPlain), factOf)) {
    if (fact === null) continue
    const clear = [...groupBy(figures, ({ block }) => cells.get(block)?.table ?? block).values()].filter(
      (inOne) => inOne.length === 1,
    )
    const [first, second, ...more] = clear.flat()
    if (!first || !second || more.length > 0 || !countAlike(first, second)) continue
    if (!haveOneSubject(report, first, second)) continue
    if (isSlip(digits(first), digits(second), LEAST_DIGITS)) yield told(distinct([first, second]), [first, second])
  }
}

/** Shorter numbers differ in one digit by chance. */
const LEAST_DIGITS = 3
const digits = ({ place }: Figure): number => Number(place.text.replace(/\D/g, ''))

/** The month that a state is told for: "tính đến 31/3/2020" and the first quarter of 2020 are one. */
function asOf(period: string | null): string {
  const last = period?.split('/').at(-1) ?? ''
  return last.length === 4 ? `${last}-12` : last.slice(0, 7)
}

/** A total and its levels in the text, and the same in a table of the same time. */
function* textAndTable(report: CheckedReport): Generator<Check> {
  const cells = cellsOf(report)
  const timed = report.figures.filter(
    ({ observation: { kind, indicator, period, role } }) =>
      kind !== 'index' && indicator !== 'other' && period !== 'now' && role === 'actual',
  )
  const subject = ({ observation: { indicator, category, period } }: Figure): string =>
    JSON.stringify([indicator, category, indicatorOf(indicator)?.measures === 'stock' ? asOf(period) : period])
  for (const figures of groupBy(timed.filter(isPlain), subject).values()) {
    // A sub-row without a level is some other part of the total.
    const rows = figures.filter(({ observation, block }) => {
      const row = cells.get(block)?.row
      return observation.level !== null || !row || parentOf(row) === null
    })
    const listed = groupBy(rows, ({ block }) => cells.get(block)?.table)
    const told = groupBy(figures, ({ block }) => (cells.has(block) ? null : block.section))
    for (const [table, own] of [...listed].slice(0, MOST_SOURCES)) {
      if (!table) continue
      for (const [section, said] of [...told].slice(0, MOST_SOURCES)) if (section) yield* byLevel(said, own)
    }
  }
}

/** How many passages are held against how many tables on one subject. */
const MOST_SOURCES = 40

function* byLevel(said: readonly Figure[], listed: readonly Figure[]): Generator<Check> {
  const level = ({ observation }: Figure) => observation.level
  const pairs = [...groupBy(said, level)].flatMap(([key, ours]) => {
    const theirs = listed.filter((figure) => level(figure) === key)
    return ours.length === 1 && theirs.length === 1 && countAlike(ours[0]!, theirs[0]!)
      ? [[ours[0]!, theirs[0]!] as const]
      : []
  })
  const [same, other] = [pairs.filter(([a, b]) => agree(a, b)), pairs.filter(([a, b]) => !agree(a, b))]
  if (same.length === 0) return
  for (const pair of same) yield told([pair[0]], pair)
  const [first] = other
  if (!first) return
  const each = (say: (value: number) => string, and: string): string =>
    other.map(([a, b]) => `${say(a.quantity.value)} ${and} ${say(b.quantity.value)}`).join('; ')
  const [, ...more] = other.flat()
  yield {
    outcome: 'fail',
    places: [first[0].place, ...more.map(({ place }) => place)],
    message: {
      vi: `lời văn và bảng nêu khác nhau: ${each(vi, 'và')} (các cấp khác khớp nhau)`,
      en: `text and table differ: ${each(en, 'and')} (the other levels agree)`,
    },
  }
}

/** One figure of each value, the last value first: what is said later contradicts what was said before. */
function distinct(figures: readonly Figure[]): Figure[] {
  const values: Figure[] = []
  for (const figure of figures) if (!values.some((other) => agree(other, figure))) values.unshift(figure)
  return values
}

function told(values: readonly Figure[], all: readonly Figure[]): Check {
  const prints = (of: string): string => values.map(({ place }) => place.text).join(of)
  if (values.length === 1)
    return {
      outcome: 'pass',
      places: [all[0]!.place, ...all.slice(1).map(({ place }) => place)],
      message: { vi: `nêu ${all.length} lần, cùng một giá trị`, en: `stated ${all.length} times, with one value` },
    }
  return {
    outcome: 'fail',
    places: [values[0]!.place, ...values.slice(1).map(({ place }) => place)],
    message: {
      vi: `cùng một số liệu được nêu với ${values.length} giá trị: ${prints(' và ')}`,
      en: `one figure is stated with ${values.length} values: ${prints(' and ')}`,
    },
  }
}
