import type { Bilingual } from '../../records/language.ts'
import type { CheckedReport } from '../report.ts'
import type { Rule } from '../rule.ts'

const FIELDS: Readonly<Record<'number' | 'date' | 'issuer' | 'province' | 'period', Bilingual>> = {
  number: { vi: 'số', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  province: { vi: 'tỉnh, thành phố', en: 'province' },
  period: { vi: 'kỳ báo cáo', en: 'period' },
}

export const header: Rule = {
  id: 'header',
  severity: 'warning',
  name: { vi: 'Thể thức đầu báo cáo', en: 'A report’s header' },
  page: {
    vi: `Một báo cáo phải cho biết: số, ngày ban hành, cơ quan ban hành, tỉnh và kỳ báo cáo. Đọc ở phần đầu, tên báo cáo, chữ ký, và dòng "Kèm theo Báo cáo số..." của phụ lục.

Là cảnh báo: bản chép lại thường mất phần đầu. Văn bản không có tên loại (không phải báo cáo, nghị quyết, kế hoạch) thì không xét.`,
    en: `A report must tell its number, date, issuer, province and period. Read from its header, title, signature and the line "Kèm theo Báo cáo số…" of its appendices.

It is a warning, as copies often lose the header. Texts without a title (no report, resolution or plan) are not looked at.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'UBND TỈNH HẬU GIANG\nSỞ NỘI VỤ\n\nSố: 43/BC-SNV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nHậu Giang, ngày 07 tháng 6 năm 2019\n\nBÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2019\n\nTỉnh đã hoàn thành kế hoạch.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'BÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2019 của tỉnh Hậu Giang\n\nTỉnh đã hoàn thành kế hoạch.',
        ],
        places: ['BÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2019 của tỉnh Hậu Giang'],
      },
    ],
  },
  *check(report) {
    const { evidence } = report.identity
    if (!evidence.title) return
    const missing = missingFields(report)
    yield {
      outcome: missing.length === 0 ? 'pass' : 'fail',
      places: [report.placeOf(evidence.title.start, evidence.title.end)],
      message: {
        vi:
          missing.length === 0 ? 'đủ số, ngày, cơ quan, tỉnh và kỳ' : `báo cáo không cho biết: ${names(missing, 'vi')}`,
        en:
          missing.length === 0
            ? 'number, date, issuer, province and period are there'
            : `the report does not tell its ${names(missing, 'en')}`,
      },
    }
  },
}

function missingFields({ identity, document }: CheckedReport): (keyof typeof FIELDS)[] {
  const has: Record<keyof typeof FIELDS, unknown> = {
    number: identity.number,
    date: identity.date,
    issuer: identity.issuer,
    province: document.province,
    period: identity.period,
  }
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((field) => has[field] === null)
}

const names = (fields: readonly (keyof typeof FIELDS)[], language: 'vi' | 'en'): string =>
  fields.map((field) => FIELDS[field][language]).join(', ')
