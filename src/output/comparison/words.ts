import type { Note } from '../../compare/cell.ts'
import type { Bilingual } from '../../records/language.ts'

/** Words of the sheets of a comparison. */
export const COMPARISON_WORDS = {
  comparison: { vi: 'So sánh', en: 'Comparison' },
  page: { vi: 'So sánh các tỉnh, thành phố', en: 'Provinces side by side' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  group: { vi: 'Nay thuộc', en: 'Now in' },
  province: { vi: 'Tỉnh', en: 'Province' },
  provinceCode: { vi: 'Mã tỉnh', en: 'Province code' },
  category: { vi: 'Nhóm', en: 'Category' },
  level: { vi: 'Cấp', en: 'Level' },
  period: { vi: 'Thời gian', en: 'Period' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  value: { vi: 'Giá trị', en: 'Value' },
  valueMax: { vi: 'Cận trên', en: 'Upper end' },
  comparator: { vi: 'So với', en: 'Comparator' },
  of: { vi: 'Trên tổng', en: 'Out of' },
  role: { vi: 'Loại', en: 'Role' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  document: { vi: 'Văn bản', en: 'Document' },
  line: { vi: 'Dòng', en: 'Line' },
  quote: { vi: 'Trích', en: 'Quote' },
  text: { vi: 'Số in trong văn bản', en: 'As printed' },
  change: { vi: 'Thay đổi', en: 'Change' },
  trend: { vi: 'Xu hướng', en: 'Trend' },
  mark: { vi: 'Dấu', en: 'Mark' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  summary: { vi: 'Tốt nhất, trung vị, kém nhất', en: 'Best, median, worst' },
  best: { vi: 'Tốt nhất', en: 'Best' },
  bestIn: { vi: 'Tỉnh tốt nhất', en: 'Best in' },
  worstIn: { vi: 'Tỉnh kém nhất', en: 'Worst in' },
  median: { vi: 'Trung vị', en: 'Median' },
  worst: { vi: 'Kém nhất', en: 'Worst' },
  compared: { vi: 'Số tỉnh', en: 'Provinces' },
  leftOut: { vi: 'Không so được', en: 'Left out' },
  sources: { vi: 'Nguồn số liệu', en: 'Sources' },
  findings: { vi: 'Ghi chú và phát hiện', en: 'Notes and findings' },
  targets: { vi: 'mục tiêu', en: 'targets' },
  noPeriod: { vi: 'không rõ thời gian', en: 'no period' },
  noProvince: { vi: 'không rõ tỉnh', en: 'no province' },
  until: { vi: 'đến 30/6/2025', en: 'until 30 Jun 2025' },
  since: { vi: 'từ 1/7/2025', en: 'since 1 Jul 2025' },
  sum: { vi: 'cộng lại', en: 'added up' },
  points: { vi: 'điểm phần trăm', en: 'pp' },
  scale: { vi: 'thang', en: 'out of' },
  unsaidScale: { vi: 'không nêu thang điểm', en: 'it does not say which' },
} as const satisfies Record<string, Bilingual>

/** What each note says at the foot of a table; `{}` is filled in with what is said of the figure. */
export const NOTE_WORDS: Readonly<Record<Note | 'also', Bilingual>> = {
  average: {
    vi: 'trung bình nhiều năm, không phải giá trị của một năm',
    en: 'average of several years, not the value of one',
  },
  'part-of-year': { vi: 'số liệu {}', en: 'figure of {}' },
  'several-years': { vi: 'nêu chung cho {}', en: 'stated for {} together' },
  'as-of-report': { vi: 'tính đến khi báo cáo {}', en: 'as of the report {}' },
  base: { vi: 'so với {}', en: 'against {}' },
  'other-scale': {
    vi: 'thang điểm khác với các số còn lại ({})',
    en: 'another scale than the others ({})',
  },
  'other-unit': { vi: 'đơn vị khác với các số còn lại ({})', en: 'another unit than the others ({})' },
  conflict: { vi: 'các giá trị không khớp nhau: {}', en: 'values that disagree: {}' },
  bound: { vi: 'không phải giá trị chính xác', en: 'not an exact value' },
  inferred: {
    vi: 'có phần suy ra từ ngữ cảnh (không nêu ngay tại số liệu): {}',
    en: 'partly inferred from the context, not said where the figure stands: {}',
  },
  sum: { vi: 'cộng số liệu của các tỉnh được sắp xếp', en: 'sum of the provinces that were merged' },
  also: { vi: 'cùng năm còn có: {}', en: 'also stated for the year: {}' },
}

/** Slots that may be inferred. */
export const SLOT_WORDS: Readonly<Record<string, Bilingual>> = {
  period: { vi: 'thời gian', en: 'period' },
  base: { vi: 'mốc so sánh', en: 'base' },
  level: { vi: 'cấp', en: 'level' },
  province: { vi: 'tỉnh', en: 'province' },
  value: { vi: 'giá trị', en: 'value' },
  of: { vi: 'tổng số', en: 'total' },
  unit: { vi: 'đơn vị', en: 'unit' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  category: { vi: 'nhóm', en: 'category' },
  role: { vi: 'kết quả hay mục tiêu', en: 'result or goal' },
}
