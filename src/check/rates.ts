import { asPrinted, en, shown, vi } from './arithmetic.ts'
import type { Place } from './place.ts'
import type { Figure } from './report.ts'
import type { Check } from './rule.ts'

/**
 * Holds a printed percentage against the exact one. Rounded to its last digit it matches; digits cut off are noted.
 *
 * @param terms what was reckoned, in the marks of a language: "1.825/2.003"
 * @param others what it was reckoned from
 */
export function holdRate(
  printed: Figure,
  exact: number,
  terms: (say: (value: number) => string) => string,
  others: readonly Place[],
  tolerance: number,
): Check {
  const how = asPrinted(exact, printed, tolerance)
  const [is, said] = [shown(exact, printed), printed.quantity.value]
  const reckoned = { vi: `${terms(vi)} = ${vi(is)}%`, en: `${terms(en)} = ${en(is)}%` }
  const message = {
    rounded: reckoned,
    cut: {
      vi: `${reckoned.vi}; báo cáo ghi ${vi(said)}%, đã cắt bỏ phần lẻ thay vì làm tròn`,
      en: `${reckoned.en}; the report says ${en(said)}%: digits were cut off instead of rounded`,
    },
    off: { vi: `${reckoned.vi}, báo cáo ghi ${vi(said)}%`, en: `${reckoned.en}, the report says ${en(said)}%` },
  }[how]
  return {
    outcome: ({ rounded: 'pass', cut: 'note', off: 'fail' } as const)[how],
    places: [printed.place, ...others],
    message,
  }
}
