import { indexResults, pairsOf } from '../index-results.ts'
import type { Rule } from '../rule.ts'
import { agree } from '../same.ts'

export const sharedRank: Rule = {
  id: 'shared-rank',
  severity: 'error',
  name: { vi: 'Hai tỉnh cùng một hạng', en: 'Two provinces with one rank' },
  page: {
    vi: `Khi kiểm tra nhiều báo cáo cùng lúc: trong cùng một chỉ số và cùng năm, hai tỉnh không thể đứng cùng một hạng.

Nếu hai tỉnh có điểm bằng nhau thì có thể đồng hạng, nên không xét.`,
    en: `When several reports are checked together: within one index and year, two provinces cannot hold one rank.

Provinces with equal scores may share a rank, and are left out.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'BÁO CÁO\nCải cách hành chính của tỉnh Sóc Trăng năm 2019\n\nNăm 2019: chỉ số PCI xếp thứ 25/63.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2019\n\nNăm 2019: chỉ số PCI xếp thứ 42/63.\n\nNăm 2019: chỉ số DDCI của Sở Tư pháp xếp thứ 25/32.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'BÁO CÁO\nCải cách hành chính của tỉnh Sóc Trăng năm 2019\n\nNăm 2019: chỉ số PCI xếp thứ 42/63.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2019\n\nNăm 2019: chỉ số PCI xếp thứ 42/63.',
        ],
        places: ['42', '42'],
      },
    ],
  },
  *across(reports) {
    for (const [a, b] of pairsOf(indexResults(reports))) {
      if (a.province === b.province || !a.rank || !b.rank || (a.score && b.score && agree(a.score, b.score))) continue
      const holds = a.rank.quantity.value !== b.rank.quantity.value
      yield {
        outcome: holds ? 'pass' : 'fail',
        places: [a.rank.place, b.rank.place],
        message: {
          vi: `${a.index} ${a.year}: ${a.province} hạng ${a.rank.place.text}, ${b.province} hạng ${b.rank.place.text}`,
          en: `${a.index} ${a.year}: ${a.province} ranked ${a.rank.place.text}, ${b.province} ranked ${b.rank.place.text}`,
        },
      }
    }
  },
}
