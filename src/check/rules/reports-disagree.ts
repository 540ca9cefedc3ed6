import { indexResults, pairsOf } from '../index-results.ts'
import type { Rule } from '../rule.ts'
import { agree } from '../same.ts'

export const reportsDisagree: Rule = {
  id: 'reports-disagree',
  severity: 'error',
  name: { vi: 'Hai báo cáo của một tỉnh nêu khác nhau', en: 'Two reports of one province disagree' },
  page: {
    vi: `Khi kiểm tra nhiều báo cáo cùng lúc: hai báo cáo của cùng một tỉnh phải nêu cùng điểm và cùng hạng cho một chỉ số trong một năm.

Khác nhau do làm tròn hoặc do thang điểm (79,2% và 7,92/10) thì vẫn khớp.`,
    en: `When several reports are checked together: two reports of one province must state one score and one rank of an index in a year.

Values that differ by rounding or by scale (79.2% and 7.92/10) agree.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2020\n\nNăm 2020: chỉ số SIPAS đạt 79,2%.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2021\n\nNăm 2020: chỉ số SIPAS đạt 7,92/10 điểm.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2020\n\nNăm 2020: chỉ số PCI xếp thứ 39/63.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2021\n\nNăm 2020: chỉ số PCI xếp thứ 38/63.',
        ],
        places: ['38', '39'],
      },
    ],
  },
  *across(reports) {
    for (const [a, b] of pairsOf(indexResults(reports))) {
      if (a.province !== b.province) continue
      for (const what of ['score', 'rank'] as const) {
        const [first, second] = [a[what], b[what]]
        if (!first || !second) continue
        const holds = agree(first, second)
        yield {
          outcome: holds ? 'pass' : 'fail',
          places: [second.place, first.place],
          message: {
            vi: `${a.province}, ${a.index} ${a.year}: ${first.place.text} và ${second.place.text}`,
            en: `${a.province}, ${a.index} ${a.year}: ${first.place.text} and ${second.place.text}`,
          },
        }
      }
    }
  },
}
