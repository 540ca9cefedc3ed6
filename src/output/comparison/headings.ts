import { basename } from 'node:path'
import type { Row, Table } from '../../compare/table.ts'
import { indicatorName } from '../../indicators/index.ts'
import { groupBy } from '../../records/group-by.ts'
import type { Language } from '../../records/language.ts'
import { formatPeriod } from '../period.ts'
import type { Cell, SheetColumn } from '../sheet.ts'
import { categoryName, LEVEL_NAMES, unitWord } from '../words.ts'
import { COMPARISON_WORDS as WORDS } from './words.ts'

/** A row of a sheet before it is one. */
export interface Line {
  table: Table
  row: Row
  /** Where provinces stand in columns: the period, and the rows of all provinces. */
  period?: string | null
  rows?: Row[]
}

export const MEASURE_KEYS = ['category', 'level'] as const
export const PROVINCE_KEYS = ['group', 'province', ...MEASURE_KEYS] as const
type HeadingKey = 'period' | 'indicator' | 'unit' | (typeof PROVINCE_KEYS)[number]

/** Columns that name a row, as far as they hold anything. */
export function headingsOf(
  lines: readonly Line[],
  keys: readonly HeadingKey[],
  language: Language,
): { column: SheetColumn; cellOf: (line: Line) => Cell }[] {
  const names = provinceNames(
    lines.map(({ row }) => row),
    language,
  )
  const cells: Record<HeadingKey, (line: Line) => Cell> = {
    period: ({ period = null }) => ({ text: periodTitle(period, language), value: period }),
    indicator: ({ table }) => ({ text: indicatorName(table.indicator, language), value: table.indicator }),
    unit: ({ row }) => {
      const unit = row.places.find((place) => place)?.cell.unit ?? ''
      return { text: unitWord(unit, language), value: unit }
    },
    group: ({ row }) => ({ text: row.group ?? '' }),
    province: ({ row }) => ({ text: names.get(rowKey(row)) ?? '' }),
    category: ({ row }) => ({ text: categoryName(row.category, language), value: row.category }),
    level: ({ row }) => ({ text: row.level === null ? '' : LEVEL_NAMES[row.level][language], value: row.level }),
  }
  return keys
    .filter((key) => lines.some((line) => cells[key](line).text !== ''))
    .map((key) => ({ column: { key, title: WORDS[key][language], fixed: key !== 'unit' }, cellOf: cells[key] }))
}

/** Names of provinces by row; those of two provinces that share one say of when they are. */
export function provinceNames(rows: readonly Row[], language: Language): Map<string, string> {
  const keys = groupBy(rows, ({ province }) => province ?? '')
  return new Map(
    rows.map((row) => {
      const { province, provinceCode, places } = row
      const document = places.find((place) => place)?.cell.observations[0]?.document ?? ''
      if (province === null) return [rowKey(row), `(${WORDS.noProvince[language]}: ${basename(document)})`]
      const isOne = new Set(keys.get(province)?.map(({ key }) => key)).size < 2
      const when = provinceCode?.startsWith('34') ? WORDS.since[language] : WORDS.until[language]
      return [rowKey(row), `${province}${isOne ? '' : ` (${when})`}${isSum(row) ? ` (${WORDS.sum[language]})` : ''}`]
    }),
  )
}

export function rowKey(row: Row): string {
  return `${row.key} ${isSum(row)}`
}

export function isSum({ places }: Row): boolean {
  return places.some((place) => place?.notes.includes('sum'))
}

export function periodTitle(period: string | null, language: Language): string {
  return period === null ? WORDS.noPeriod[language] : formatPeriod(period, language)
}
