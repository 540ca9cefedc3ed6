import { bounds } from '../../records/edtf.ts'
import type { Place } from '../place.ts'
import type { Rule } from '../rule.ts'

export const futureResult: Rule = {
  id: 'future-result',
  severity: 'warning',
  name: { vi: 'Kết quả của thời gian chưa tới', en: 'Results of a time to come' },
  page: {
    vi: `Kết quả nêu trong báo cáo không thể là của thời gian bắt đầu sau ngày báo cáo (hoặc, nếu không rõ ngày, sau khi kỳ báo cáo kết thúc). Mục tiêu và kế hoạch thì có thể.

Chỉ xét số liệu mà báo cáo tự nói rõ thời gian ngay tại chỗ. Là cảnh báo vì một mục tiêu viết như kết quả cũng bị bắt.`,
    en: `A result in a report cannot be of a time that begins after the report's date (or, where that is not known, after the period it covers). Goals and plans can.

Only figures whose time is said where they stand are looked at. It is a warning, as a goal worded like a result is caught too.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'BÁO CÁO\nCông tác cải cách hành chính năm 2020 của tỉnh Hậu Giang\n\nNăm 2020, toàn tỉnh tiếp nhận 5.000 hồ sơ TTHC.\n\nPhấn đấu năm 2021 tiếp nhận 6.000 hồ sơ TTHC.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'BÁO CÁO\nCông tác cải cách hành chính năm 2020 của tỉnh Hậu Giang\n\nKết quả năm 2023, toàn tỉnh đã tiếp nhận 5.000 hồ sơ TTHC.',
        ],
        places: ['5.000'],
      },
    ],
  },
  *check(report) {
    const { date, period, type } = report.document
    const last = date ?? (period && !period.endsWith('..') ? bounds(period)?.to : undefined)
    if (!last || type === 'plan' || type === 'resolution') return
    const end = last.slice(0, 10).replaceAll('-99', '')
    const sound: Place[] = []
    for (const { place, observation } of report.figures) {
      const said = !observation.inferred.some(({ slot }) => slot === 'period')
      const span = observation.period && observation.role === 'actual' && said ? bounds(observation.period) : null
      if (!span) continue
      if (span.from <= last) sound.push(place)
      else
        yield {
          outcome: 'fail',
          places: [place],
          message: {
            vi: `kết quả của ${observation.period}, sau ${end} (ngày báo cáo hoặc cuối kỳ báo cáo)`,
            en: `a result of ${observation.period}, after ${end} (the report's date, or the end of what it covers)`,
          },
        }
    }
    const [first] = sound
    if (first)
      yield {
        outcome: 'pass',
        places: [first],
        message: { vi: `${sound.length} kết quả không sau ${end}`, en: `${sound.length} results are not after ${end}` },
      }
  },
}
