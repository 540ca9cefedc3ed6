import { indicatorName } from '../../indicators/index.ts'
import { LEVEL_NAMES } from '../../output/words.ts'
import { globPattern } from '../../records/select.ts'
import type { Profile } from '../profile.ts'
import type { CheckedReport } from '../report.ts'
import type { Rule } from '../rule.ts'

export const required: Rule = {
  id: 'required',
  severity: 'warning',
  name: { vi: 'Số liệu bắt buộc', en: 'Required figures' },
  page: {
    vi: `Chỉ chạy khi có --require HỒ-SƠ hoặc "require" trong cấu hình. Hồ sơ kê những số liệu mà một loại báo cáo phải nêu; mỗi số liệu không tìm thấy là một cảnh báo.

Có sẵn hai hồ sơ: periodic (báo cáo định kỳ) và summary (báo cáo tổng kết). Hồ sơ riêng là một tệp JSON: { "name": "...", "types": ["periodic"], "requires": [ { "indicators": ["dossier.received"], "levels": ["province"] } ] }. Một mục đạt khi báo cáo có kết quả của một trong các chỉ số kê ở đó (dùng được * và ?).`,
    en: `Runs only with --require PROFILE or "require" in the configuration. A profile lists the figures that a kind of report must state; each that is not found is a warning.

Two profiles come along: periodic and summary. One's own is a JSON file: { "name": "…", "types": ["periodic"], "requires": [ { "indicators": ["dossier.received"], "levels": ["province"] } ] }. An entry is met where the report has a result of one of its indicators (* and ? can be used).`,
  },
  examples: {
    passing: [
      {
        reports: [
          'BÁO CÁO\nCông tác cải cách hành chính năm 2020\n\nNăm 2020: chỉ số PAR INDEX đạt 84,51 điểm, xếp thứ 28/63.',
        ],
        profile: { name: 'Chỉ số', requires: [{ indicators: ['par-index.*'] }] },
      },
    ],
    failing: [
      {
        reports: [
          'BÁO CÁO\nCông tác cải cách hành chính năm 2020\n\nNăm 2020: chỉ số PCI đạt 63,11 điểm, xếp thứ 39/63.',
        ],
        profile: { name: 'Chỉ số', requires: [{ indicators: ['par-index.score'] }] },
        places: ['BÁO CÁO\nCông tác cải cách hành chính năm 2020'],
      },
    ],
  },
  *check(report, { profile }) {
    const { type } = report.document
    if (!profile || (profile.types && !profile.types.includes(type))) return
    const title = report.identity.evidence.title
    const place = title ? report.placeOf(title.start, title.end) : report.placeAt(0, Math.min(1, report.source.length))
    for (const entry of profile.requires) {
      for (const level of entry.levels ?? [null]) {
        const holds = states(report, entry.indicators, level)
        const [name, levelVi, levelEn] = [
          nameOf(entry),
          level ? ` (cấp ${LEVEL_NAMES[level].vi})` : '',
          level ? ` (${LEVEL_NAMES[level].en})` : '',
        ]
        yield {
          outcome: holds ? 'pass' : 'fail',
          places: [place],
          message: {
            vi: `${holds ? 'có' : 'thiếu'}: ${name.vi}${levelVi}`,
            en: `${holds ? 'there is' : 'missing'}: ${name.en}${levelEn}`,
          },
        }
      }
    }
  },
}

function states(report: CheckedReport, indicators: readonly string[], level: string | null): boolean {
  const globs = indicators.map(globPattern)
  return report.figures.some(
    ({ observation }) =>
      observation.role === 'actual' &&
      (level === null || observation.level === level) &&
      globs.some((glob) => glob.test(observation.indicator)),
  )
}

function nameOf({ name, indicators }: Profile['requires'][number]): { vi: string; en: string } {
  const [first = ''] = indicators
  return { vi: name ?? indicatorName(first, 'vi'), en: name ?? indicatorName(first, 'en') }
}
