import { indexResults, pairsOf, shareOf } from '../index-results.ts'
import type { Rule } from '../rule.ts'

export const rankOrder: Rule = {
  id: 'rank-order',
  severity: 'error',
  name: { vi: 'Điểm cao hơn thì hạng cao hơn', en: 'Higher scores rank higher' },
  page: {
    vi: `Khi kiểm tra nhiều báo cáo cùng lúc: trong cùng một chỉ số và cùng năm, tỉnh có điểm cao hơn phải đứng hạng cao hơn (số nhỏ hơn). Một tỉnh đạt 88,78% xếp thứ 25 và một tỉnh đạt 87,77% xếp thứ 10 không thể cùng đúng.

Điểm được đưa về cùng thang trước khi so. Hai điểm bằng nhau, hoặc có thể bằng nhau trước khi làm tròn (84,5 và 84,46), thì không kết luận. Chỉ số mà một báo cáo tự nêu hai giá trị thì bỏ qua (xem conflict).`,
    en: `When several reports are checked together: within one index and year, the province with the higher score must have the better (smaller) rank. One with 88.78% ranked 25th and one with 87.77% ranked 10th cannot both be right.

Scores are brought to one scale first. Scores that are equal, or could be before they were rounded (84.5 and 84.46), prove nothing. An index that a report states with two values is left out (see conflict).`,
  },
  examples: {
    passing: [
      {
        reports: [
          'BÁO CÁO\nCải cách hành chính của tỉnh Sóc Trăng năm 2019\n\nNăm 2019: chỉ số SIPAS đạt 84,46%, xếp thứ 25/63.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2019\n\nNăm 2019: chỉ số SIPAS đạt 87,77%, xếp thứ 10/63.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Bến Tre năm 2019\n\nNăm 2019: chỉ số SIPAS đạt 84,5%, xếp thứ 26/63.',
        ],
      },
      // Until 2017 of 60 points, which not all say.
      {
        reports: [
          'BÁO CÁO\nCải cách hành chính của tỉnh Sóc Trăng năm 2016\n\nNăm 2016: chỉ số PAPI đạt 36,21/60 điểm, xếp thứ 20/63.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2016\n\nNăm 2016: chỉ số PAPI đạt 37,48 điểm, xếp thứ 9/63.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'BÁO CÁO\nCải cách hành chính của tỉnh Sóc Trăng năm 2019\n\nNăm 2019: chỉ số SIPAS đạt 88,78%, xếp thứ 25/63.',
          'BÁO CÁO\nCải cách hành chính của tỉnh Hậu Giang năm 2019\n\nNăm 2019: chỉ số SIPAS đạt 87,77%, xếp thứ 10/63.',
        ],
        places: ['25', '88,78', '10', '87,77'],
      },
    ],
  },
  *across(reports) {
    for (const [a, b] of pairsOf(indexResults(reports))) {
      if (a.province === b.province || !a.together || !b.together) continue
      const [x, y] = [shareOf(a.together.score, a), shareOf(b.together.score, b)]
      if (x === null || y === null || (x.most >= y.least && y.most >= x.least)) continue
      const [better, worse] = (x.least > y.most ? [a, b] : [b, a]).map(({ province, together }) => ({
        province,
        ...together!,
      }))
      if (!better || !worse) continue
      const holds = better.rank.quantity.value <= worse.rank.quantity.value
      const said = (of: string): string =>
        [better, worse]
          .map(({ province, score, rank }) => `${province} ${score.place.text} ${of} ${rank.place.text}`)
          .join('; ')
      yield {
        outcome: holds ? 'pass' : 'fail',
        places: [better.rank.place, better.score.place, worse.rank.place, worse.score.place],
        message: {
          vi: `${a.index} ${a.year}: ${said('hạng')}${holds ? '' : ' – điểm cao hơn mà hạng thấp hơn'}`,
          en: `${a.index} ${a.year}: ${said('ranked')}${holds ? '' : ': the higher score has the lower rank'}`,
        },
      }
    }
  },
}
