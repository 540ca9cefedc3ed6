import type { Reach } from '../indicators/cue.ts'
import type { Bilingual, Language } from '../records/language.ts'
import { UNITS } from './words.ts'

/** Words of what is printed about indicators. */
export const INDICATOR_WORDS = {
  title: { vi: 'Chỉ số, chỉ tiêu mà cchc đọc được', en: 'The indicators that cchc reads' },
  hint: {
    vi: 'Một chỉ số: cchc indicators MÃ. Một nhóm: cchc indicators par-index',
    en: 'One of them: cchc indicators CODE. An area: cchc indicators par-index',
  },
  facts: { vi: 'Khai báo', en: 'Declaration' },
  otherName: { vi: 'Tiếng Anh', en: 'In Vietnamese' },
  kind: { vi: 'Loại', en: 'Kind' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  better: { vi: 'Tốt hơn khi', en: 'Better when' },
  bounds: { vi: 'Giá trị hợp lý', en: 'Plausible values' },
  time: { vi: 'Thời gian', en: 'Time' },
  share: { vi: 'Là tỷ lệ của', en: 'Is the share of' },
  change: { vi: 'Là mức tăng, giảm của', en: 'Is the change of' },
  none: { vi: 'không có hướng', en: 'neither higher nor lower' },
  higher: { vi: 'cao hơn', en: 'higher' },
  lower: { vi: 'thấp hơn', en: 'lower' },
  flow: { vi: 'phát sinh trong một kỳ', en: 'counted over a period' },
  stock: { vi: 'hiện trạng tại một thời điểm', en: 'a state at a time' },
  yearly: { vi: 'công bố mỗi năm một lần', en: 'published once a year' },
  categories: { vi: 'Nhóm, và những từ gọi tên nhóm', en: 'Categories, and the phrases that name them' },
  categoriesAt: { vi: 'Nhóm, khi số là của cấp', en: 'Categories, where the figure is of the level:' },
  defaultCategory: { vi: 'khi không có từ nào gọi tên nhóm', en: 'where no phrase names one' },
  asWritten: { vi: 'tên nội dung, đúng như báo cáo viết', en: 'the name of the part as the report has it' },
  cues: { vi: 'Được nhận ra khi có một trong', en: 'Recognised where there is one of' },
  not: { vi: 'Không nhận khi gần số có một trong', en: 'Not where close to the number there is one of' },
  concepts: { vi: 'Những cách nói cùng nghĩa', en: 'Wordings of one notion' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
  unitAlone: { vi: 'chỉ cần đơn vị của số', en: 'the unit of the number alone' },
  and: { vi: 'và', en: 'and' },
  or: { vi: 'hoặc', en: 'or' },
  arrows: { vi: '↑ cao hơn là tốt hơn, ↓ thấp hơn là tốt hơn', en: '↑ higher is better, ↓ lower is better' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Where a part of a cue has to stand. */
export const REACH_WORDS: Readonly<Record<Reach, Bilingual>> = {
  noun: { vi: 'ngay sau số', en: 'right after the number' },
  before: { vi: 'trước số, cùng vế câu', en: 'before the number, in its clause' },
  close: { vi: 'gần số', en: 'close to the number' },
  own: { vi: 'trong vế câu', en: 'in the clause' },
  clause: { vi: 'trong câu', en: 'in the sentence' },
  far: { vi: 'cả ở xa (câu trước, tiêu đề)', en: 'also far off (an earlier sentence, the heading)' },
  topic: { vi: 'chủ đề gần số nhất', en: 'the topic nearest to the number' },
}

/** Units as a declaration names them; the others are called as behind a number. */
const UNIT_NAMES: Readonly<Record<string, Bilingual>> = {
  percent: { vi: '%', en: '%' },
  points: { vi: 'điểm', en: 'points' },
  rank: { vi: 'thứ hạng, bậc', en: 'rank' },
  'region-rank': { vi: 'thứ hạng trong vùng', en: 'rank in the region' },
  vnd: { vi: 'đồng', en: 'VND' },
  usd: { vi: 'đô la Mỹ', en: 'USD' },
  items: { vi: 'lượt, bản, tin', en: 'items' },
  ratio: { vi: 'tỷ số', en: 'ratio' },
}

/** What a declared unit is called. */
export function unitName(unit: string, language: Language): string {
  return UNIT_NAMES[unit]?.[language] ?? (UNITS[unit]?.[language] || unit)
}
