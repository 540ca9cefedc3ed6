import { indicatorName } from '../indicators/index.ts'
import type { Bilingual, Language } from '../records/language.ts'
import type { Observation } from '../records/observation.ts'
import type { Cell, NumberFormat, Sheet, SheetColumn } from './sheet.ts'
import { CURRENCIES, categoryName, LEVEL_NAMES } from './words.ts'

/** Columns with the titles that `words` has for their keys. */
export function columnsOf<K extends string>(
  words: Readonly<Record<K, Bilingual>>,
  keys: readonly K[],
  language: Language,
  right: readonly K[],
): SheetColumn[] {
  return keys.map((key) => ({
    key,
    title: words[key][language],
    ...(right.includes(key) ? { align: 'right' as const } : {}),
  }))
}

/** A sheet without the columns in which nothing stands. */
export function filled(sheet: Sheet): Sheet {
  const used = sheet.columns.map((_, i) => sheet.rows.some((row) => row[i]?.text !== ''))
  const pick = <T>(items: readonly T[]) => items.filter((_, i) => used[i])
  return { ...sheet, columns: pick(sheet.columns), rows: sheet.rows.map(pick) }
}

/** What is measured: indicator, category, level. */
export function measureCells(
  { indicator, category, level }: Pick<Observation, 'indicator' | 'category' | 'level'>,
  language: Language,
): [Cell, Cell, Cell] {
  return [
    { text: indicatorName(indicator, language), value: indicator },
    { text: categoryName(category, language), value: category },
    { text: level === null ? '' : LEVEL_NAMES[level][language], value: level },
  ]
}

/** A count of things, or nothing where there is none. */
export function count(value: number | null): Cell {
  return value === null ? { text: '', value } : { text: String(value), value, format: 'integer' }
}

export function numberFormat({ unit, value }: Pick<Observation, 'unit' | 'value'>): NumberFormat {
  if (unit === 'percent') return 'percent'
  if (CURRENCIES[unit]) return 'money'
  return Number.isInteger(value) ? 'integer' : 'decimal'
}
