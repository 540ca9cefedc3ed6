import { en, isPlain, vi } from '../arithmetic.ts'
import { after, before } from '../prose.ts'
import type { Figure } from '../report.ts'
import type { Check, Rule } from '../rule.ts'

/** Words that make a percentage a share of a whole: of what reports on the reform count. */
const SHARE =
  /(?:chiếm|hài lòng|(?:tỷ|tỉ) lệ[^.;,()\d]{0,60}(?:hồ sơ|thủ tục|tthc|văn bản|báo cáo|dịch vụ công|cán bộ|công chức|viên chức|cơ quan|đơn vị|đúng hạn|trực tuyến))[^.;,()\d]{0,60}$/
/** A share of a plan or of another year, and growth, can pass 100. */
const ELSE = 'kế hoạch|chỉ tiêu|mục tiêu|dự toán|so với|so cùng|cùng kỳ|nghị quyết'
const OF_ELSE = new RegExp(`^\\s*(?:[a-zà-ỹ]+\\s+){0,3}(?:${ELSE})`)
const ELSE_OF = new RegExp(`(?:${ELSE}|tăng|giảm)[^.;,()\\d]{0,60}$`)

export const bounds: Rule = {
  id: 'bounds',
  severity: 'error',
  name: { vi: 'Giá trị trong giới hạn', en: 'Values within their bounds' },
  page: {
    vi: `Thứ hạng phải từ 1 đến số địa phương được xếp hạng ("65/63" là sai); cả nước có 63 tỉnh, thành phố đến hết tháng 6/2025 và 34 từ tháng 7/2025. Điểm không vượt thang điểm in kèm ("85/80 điểm"). Một tỷ lệ của tổng thể ("tỷ lệ hồ sơ đúng hạn", "chiếm") không quá 100%; tỷ lệ đạt kế hoạch và mức tăng so với kỳ trước thì có thể, và tỷ lệ của những thứ khác (thu ngân sách, tiêm chủng...) thì không xét.

Không có sai lệch cho phép.`,
    en: `A rank lies between 1 and how many are ranked ("65/63" does not); there were 63 provinces until June 2025 and are 34 since July 2025. A score does not pass the scale printed with it ("85/80 điểm"). A share of a whole ("tỷ lệ hồ sơ đúng hạn", "chiếm") is at most 100%; shares of a plan and growth can be more, and rates of anything else (revenue, vaccination…) are not looked at.

There is no tolerance.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'Năm 2020: chỉ số PAPI đạt 43,07/80 điểm, xếp thứ 27/63; tỷ lệ hồ sơ đúng hạn 99,5%; đạt tỷ lệ 126,9% kế hoạch.',
        ],
      },
      {
        reports: [
          'Tỷ lệ hài lòng đạt 95%. Tỷ lệ thu ngân sách so với dự toán đạt 115,2%; tỷ lệ giảm đơn vị so với kế hoạch đạt 120%.',
        ],
      },
    ],
    failing: [
      { reports: ['Năm 2020: chỉ số PCI xếp thứ 65/63 tỉnh, thành phố.'], places: ['65'] },
      { reports: ['Năm 2020: chỉ số PAPI đạt 83,07/80 điểm.'], places: ['83,07'] },
      { reports: ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 109,5%.'], places: ['109,5'] },
      { reports: ['Năm 2025: chỉ số PAR INDEX xếp thứ 41/34 tỉnh, thành phố.'], places: ['41'] },
    ],
  },
  *check(report) {
    for (const figure of report.figures) {
      const check = ranked(figure) ?? scored(figure) ?? share(figure)
      if (check) yield check
    }
  },
}

function within(figure: Figure, holds: boolean, least: number, most: number, sign: string): Check {
  const { value } = figure.quantity
  return {
    outcome: holds ? 'pass' : 'fail',
    places: [figure.place],
    message: holds
      ? {
          vi: `${vi(value)}${sign} trong khoảng ${vi(least)}–${vi(most)}${sign}`,
          en: `${en(value)}${sign} is within ${en(least)}–${en(most)}${sign}`,
        }
      : {
          vi: `${vi(value)}${sign} nằm ngoài khoảng ${vi(least)}–${vi(most)}${sign}`,
          en: `${en(value)}${sign} is outside ${en(least)}–${en(most)}${sign}`,
        },
  }
}

function ranked(figure: Figure): Check | null {
  const { unit, value, of, valueMax } = figure.quantity
  // A rank that cannot be one is read as a mere fraction: the words before it tell.
  const isRank =
    unit === 'rank' ||
    (of !== null && /(?:xếp|đứng|hạng)\s+(?:hạng|thứ|vị trí|thứ hạng)(?:\s+thứ)?\s*$/.test(before(figure, 24)))
  return isRank && of !== null ? within(figure, value >= 1 && (valueMax ?? value) <= of, 1, of, '') : null
}

function scored(figure: Figure): Check | null {
  const { unit, value, of, change } = figure.quantity
  return unit === 'points' && of !== null && change === 0 ? within(figure, value >= 0 && value <= of, 0, of, '') : null
}

function share(figure: Figure): Check | null {
  const { unit, value, change } = figure.quantity
  if (unit !== 'percent' || change !== 0 || !isPlain(figure)) return null
  const words = before(figure, 90)
  if (!SHARE.test(words) || ELSE_OF.test(words) || OF_ELSE.test(after(figure, 40))) return null
  return within(figure, value <= 100, 0, 100, '%')
}
