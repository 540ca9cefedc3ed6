import { allBlocks } from '../citations.ts'
import type { Place } from '../place.ts'
import type { Rule } from '../rule.ts'

const DATE =
  /(?<![\d/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?![\d/])|(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d{2})(?!\d)/g

export const dates: Rule = {
  id: 'dates',
  severity: 'error',
  name: { vi: 'Ngày phải có trong lịch', en: 'Dates must exist' },
  page: {
    vi: `Mọi ngày viết đủ ngày, tháng, năm phải có trong lịch: "31/6/2019" và "ngày 30 tháng 2 năm 2020" là sai. 

Không có sai lệch cho phép.`,
    en: `Every date written with day, month and year must exist: "31/6/2019" and "ngày 30 tháng 2 năm 2020" do not.

There is no tolerance.`,
  },
  examples: {
    passing: [{ reports: ['Kế hoạch ban hành ngày 29/02/2020 và ngày 30 tháng 6 năm 2019.'] }],
    failing: [
      { reports: ['Kế hoạch ban hành ngày 31/6/2019.'], places: ['31/6/2019'] },
      { reports: ['Kế hoạch ban hành ngày 29 tháng 02 năm 2019.'], places: ['29 tháng 02 năm 2019'] },
    ],
  },
  *check(report) {
    const real: Place[] = []
    for (const block of allBlocks(report)) {
      for (const match of block.lower.matchAll(DATE)) {
        const [day, month, year] = (match[1] ? [match[1], match[3], match[4]] : [match[5], match[6], match[7]]).map(
          Number,
        )
        const place = report.place(block, match.index, match.index + match[0].length)
        if (exists(day ?? 0, month ?? 0, year ?? 0)) real.push(place)
        else
          yield {
            outcome: 'fail',
            places: [place],
            message: { vi: `không có ngày ${place.text}`, en: `there is no ${place.text}` },
          }
      }
    }
    const [first] = real
    if (first)
      yield {
        outcome: 'pass',
        places: [first],
        message: { vi: `${real.length} ngày có trong lịch`, en: `${real.length} dates exist` },
      }
  },
}

function exists(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
