import { SIGNS } from '../../output/value.ts'
import { groupBy } from '../../records/group-by.ts'
import type { Observation } from '../../records/observation.ts'
import { en, vi } from '../arithmetic.ts'
import type { CheckedReport, Figure } from '../report.ts'
import { restated } from '../restated.ts'
import type { Check, Rule } from '../rule.ts'
import { factOf } from '../same.ts'

export const goals: Rule = {
  id: 'goals',
  severity: 'error',
  name: { vi: 'Hai mục tiêu loại trừ nhau', en: 'Goals that exclude each other' },
  page: {
    vi: `So các mục tiêu của một báo cáo với nhau: cùng một chỉ số (PAR INDEX, SIPAS...) và cùng thời hạn, hoặc cùng một mục tiêu được viết hai lần gần như nguyên văn.

Hai mục tiêu loại trừ nhau khi không giá trị nào đạt được cả hai (xếp hạng 23 và xếp hạng 25; 100% và 50%). Hai mức tối thiểu khác nhau ("từ 80%" và "từ 90%") không loại trừ nhau nên chỉ được ghi chú.`,
    en: `Holds the goals of a report against each other: the same index (PAR INDEX, SIPAS…) with the same deadline, or one goal written twice almost to the letter.

Goals exclude each other where no value meets both (rank 23 and rank 25; 100% and 50%). Two different minimums (“at least 80%”, “at least 90%”) do not, and are only noted.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'Mục tiêu đến năm 2025: chỉ số PAR INDEX xếp hạng 23/63.\n\nPhấn đấu đến năm 2025, chỉ số PAR INDEX của tỉnh xếp hạng 23/63.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'Mục tiêu đến năm 2025: chỉ số PAR INDEX xếp hạng 23/63.\n\nPhấn đấu đến năm 2025, chỉ số PAR INDEX của tỉnh xếp hạng 25/63.',
        ],
        places: ['25', '23'],
      },
    ],
  },
  *check(report) {
    for (const [first, second] of pairs(report)) {
      const [a, b] = [rangeOf(first.observation), rangeOf(second.observation)]
      const met = a[0] <= b[1] && b[0] <= a[1]
      const same = a[0] === b[0] && a[1] === b[1]
      const said = (say: (value: number) => string, and: string): string =>
        [first, second].map(({ observation: { comparator, value } }) => `${SIGNS[comparator]}${say(value)}`).join(and)
      yield {
        outcome: !met ? 'fail' : same ? 'pass' : 'note',
        places: [second.place, first.place],
        message: met
          ? { vi: `hai mục tiêu: ${said(vi, ' và ')}`, en: `two goals: ${said(en, ' and ')}` }
          : {
              vi: `hai mục tiêu loại trừ nhau: ${said(vi, ' và ')}`,
              en: `goals exclude each other: ${said(en, ' and ')}`,
            },
      } satisfies Check
    }
  },
}

function* pairs(report: CheckedReport): Generator<readonly [Figure, Figure]> {
  const targets = report.figures.filter(
    ({ observation, quantity }) =>
      observation.kind === 'index' &&
      observation.role === 'target' &&
      quantity.change === 0 &&
      observation.comparator !== '~',
  )
  for (const [fact, figures] of groupBy(targets, factOf)) {
    if (fact === null) continue
    for (const [i, second] of figures.entries()) {
      const first = figures[i - 1]
      if (first && first.block !== second.block) yield [first, second]
    }
  }
  for (const pair of restated(report, 'target')) if (pair[0].observation.kind !== 'index') yield pair
}

/** The values that meet a goal. */
function rangeOf({ comparator, value, valueMax }: Observation): readonly [number, number] {
  if (comparator === '>' || comparator === '>=') return [value, Number.POSITIVE_INFINITY]
  if (comparator === '<' || comparator === '<=') return [Number.NEGATIVE_INFINITY, value]
  return [value, valueMax ?? value]
}
