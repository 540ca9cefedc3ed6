import type { Bilingual, Language } from '../records/language.ts'
import type { Observation } from '../records/observation.ts'
import { formatPeriod } from './period.ts'
import type { Sheet } from './sheet.ts'
import { columnsOf, count, filled, measureCells, numberFormat } from './sheet-parts.ts'
import { formatValue } from './value.ts'
import { ROLE_NAMES, unitWord } from './words.ts'

const WORDS = {
  province: { vi: 'Tỉnh', en: 'Province' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  category: { vi: 'Nhóm', en: 'Category' },
  level: { vi: 'Cấp', en: 'Level' },
  period: { vi: 'Thời gian', en: 'Period' },
  base: { vi: 'So với', en: 'Against' },
  role: { vi: 'Loại', en: 'Role' },
  comparator: { vi: 'Dấu', en: 'Sign' },
  value: { vi: 'Giá trị', en: 'Value' },
  valueMax: { vi: 'Đến', en: 'To' },
  of: { vi: 'Trên tổng', en: 'Out of' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  document: { vi: 'Văn bản', en: 'Document' },
  line: { vi: 'Dòng', en: 'Line' },
  quote: { vi: 'Trích', en: 'Quote' },
} as const satisfies Record<string, Bilingual>
const KEYS = Object.keys(WORDS) as (keyof typeof WORDS)[]
const RIGHT = ['value', 'valueMax', 'of', 'line'] as const

/** Observations as a table for people: each with its document, line and words. */
export function observationsSheet(
  key: string,
  title: string,
  observations: readonly Observation[],
  language: Language,
): Sheet {
  const rows = observations.map((observation) => {
    const { province, period, base, role, comparator, value, valueMax, of, unit, document, line, quote } = observation
    const plain = { ...observation, valueMax: null, of: null, comparator: '=' as const }
    return [
      { text: province ?? '' },
      ...measureCells(observation, language),
      { text: formatPeriod(period, language) },
      { text: formatPeriod(base, language) },
      { text: ROLE_NAMES[role][language] },
      { text: comparator === '=' ? '' : comparator },
      { text: formatValue(plain, language), value, format: numberFormat(observation) },
      valueMax === null ? { text: '' } : { text: String(valueMax), value: valueMax, format: numberFormat(observation) },
      of === null ? { text: '' } : { text: String(of), value: of, format: 'decimal' as const },
      { text: unitWord(unit, language) },
      { text: document },
      count(line),
      { text: quote },
    ]
  })
  return filled({ key, title, columns: columnsOf(WORDS, KEYS, language, RIGHT), rows })
}
