import { basename } from 'node:path'
import type { Change } from '../../compare/change.ts'
import { byTime } from '../../compare/place.ts'
import { comparableIn, groupBy, type Row, type Table } from '../../compare/table.ts'
import { indicatorName, indicatorOf } from '../../indicators/index.ts'
import type { Language } from '../../records/language.ts'
import { formatNumber } from '../number.ts'
import { formatPeriod } from '../period.ts'
import type { Cell, Sheet, SheetColumn } from '../sheet.ts'
import { CURRENCIES, categoryName, LEVEL_NAMES, unitWord } from '../words.ts'
import { type FigureStyle, figureCell, notesOf } from './figure.ts'
import { Footnotes } from './footnotes.ts'
import { trendOf } from './trend.ts'
import { COMPARISON_WORDS as WORDS } from './words.ts'

export const SORTS = ['name', 'value', 'change'] as const
export type Sort = (typeof SORTS)[number]
/** What stands in the columns. */
export const BYS = ['period', 'province'] as const
export type By = (typeof BYS)[number]

/** How a comparison is laid out. */
export interface Layout extends Omit<FigureStyle, 'bare' | 'footnotes'> {
  by: By
  sort: Sort
  /** All indicators in one sheet, for formats that hold one table. */
  together: boolean
  /** A small picture of the values of a row. */
  trend: boolean
  /** What is said of figures in a column of its own, for formats that have no footnotes. */
  notesBeside: boolean
  /** Footnotes of sheets that are to share them. */
  footnotes?: Footnotes
}

/** A row of a sheet before it is one. */
interface Line {
  table: Table
  row: Row
  /** Where provinces stand in columns: the period, and the rows of all provinces. */
  period?: string | null
  rows?: Row[]
}

/** The comparison as sheets: one an indicator, or one a period where provinces stand in columns. */
export function comparisonSheets(tables: readonly Table[], layout: Layout): Sheet[] {
  if (tables.length === 0) return []
  const sheets = layout.by === 'period' ? byPeriod(tables, layout) : byProvince(tables, layout)
  const documents = layout.places.list()
  // The list of reports is the same for all: it stands once, at the end.
  return sheets.map((sheet, i) =>
    i === sheets.length - 1 && documents.length > 0
      ? { ...sheet, notes: [...(sheet.notes ?? []), ...documents] }
      : sheet,
  )
}

function byPeriod(tables: readonly Table[], layout: Layout): Sheet[] {
  if (!layout.together) return tables.map((table) => periodSheet([table], layout))
  const columns = [...new Set(tables.flatMap((table) => table.columns))].sort(byTime)
  return [
    periodSheet(
      tables.map((table) => spreadOver(table, columns)),
      layout,
    ),
  ]
}

/** The same table with columns for the periods of all. */
function spreadOver(table: Table, columns: readonly (string | null)[]): Table {
  const from = columns.map((column) => table.columns.indexOf(column))
  const rows = table.rows.map((row) => ({ ...row, places: from.map((i) => row.places[i] ?? null) }))
  return { ...table, columns: [...columns], rows }
}

function periodSheet(tables: readonly Table[], layout: Layout): Sheet {
  const { language, together } = layout
  const [first] = tables
  const unit = together || !first ? '' : commonUnit(first, language)
  const footnotes = layout.footnotes ?? new Footnotes()
  const style: FigureStyle = {
    ...layout,
    footnotes: layout.notesBeside ? null : footnotes,
    bare: together || unit !== '',
  }
  const lines = tables.flatMap((table) => sorted(table, layout).map((row): Line => ({ row, table })))
  const rows = lines.map(({ row }) => row)
  const headings = headingsOf(lines, layout, together ? ['indicator', 'unit', ...PROVINCE_KEYS] : PROVINCE_KEYS)
  const years = sameYears(rows)
  const hasChange = rows.some(({ change }) => change)
  const notesBeside =
    layout.notesBeside && rows.some(({ places }) => places.some((place) => place && notesOf(place, style).length > 0))
  const hasTrend = layout.trend && rows.some(({ change }) => change && known(change) > 2)
  const columns: SheetColumn[] = [
    ...headings.map(({ column }) => column),
    ...(first?.columns ?? []).map((period) => ({
      key: period ?? 'none',
      title: periodTitle(period, language),
      align: 'right' as const,
    })),
    ...(hasChange
      ? [{ key: 'change', title: `${WORDS.change[language]} ${years ?? ''}`.trim(), align: 'right' as const }]
      : []),
    ...(hasTrend ? [{ key: 'trend', title: WORDS.trend[language] }] : []),
    ...(notesBeside ? [{ key: 'notes', title: WORDS.notes[language] }] : []),
  ]
  const body = lines.map((line) => [
    ...headings.map(({ cellOf }) => cellOf(line)),
    ...line.row.places.map((place) => figureCell(place, style)),
    ...(hasChange ? [changeCell(line.row, years === null, language)] : []),
    ...(hasTrend ? [trendCell(line.row)] : []),
    ...(notesBeside ? [notesCell(line, style)] : []),
  ])
  const name = first ? indicatorName(first.indicator, language) : ''
  return {
    key: together ? 'comparison' : keyOf(first?.indicator ?? ''),
    title: together
      ? WORDS.comparison[language]
      : `${name}${unit === '' ? '' : ` (${unit})`}${roleWord(rows, language)}`,
    columns,
    rows: body,
    notes: layout.footnotes ? [] : footnotes.list(),
  }
}

/** Provinces side by side: a sheet a period, or all periods in one. */
function byProvince(tables: readonly Table[], layout: Layout): Sheet[] {
  const periods = [...new Set(tables.flatMap((table) => table.columns))].sort(byTime)
  const lines = periods.flatMap((period) =>
    tables.flatMap((table): Line[] => {
      const column = table.columns.indexOf(period)
      const told = table.rows.filter((row) => row.places[column])
      return [...groupBy(told, measureKey).values()].map((rows) => ({ table, row: rows[0]!, period, rows }))
    }),
  )
  if (layout.together) return [provinceSheet(lines, layout)]
  return [...groupBy(lines, ({ period }) => String(period)).values()].map((own) => provinceSheet(own, layout))
}

function provinceSheet(lines: readonly Line[], layout: Layout): Sheet {
  const { language, together } = layout
  const footnotes = layout.footnotes ?? new Footnotes()
  const style: FigureStyle = { ...layout, footnotes, bare: together }
  const told = lines.flatMap(({ rows }) => rows ?? [])
  const names = provinceNames(told, language)
  const keys = [...new Set(told.map(rowKey))].sort((a, b) => collate(names.get(a), names.get(b)))
  const headings = headingsOf(
    lines,
    layout,
    together ? ['period', 'indicator', 'unit', ...MEASURE_KEYS] : ['indicator', ...MEASURE_KEYS],
  )
  const provinces = keys.map((key) => ({
    key: names.get(key) ?? key,
    title: names.get(key) ?? key,
    align: 'right' as const,
  }))
  const placeOf = (line: Line, key: string) => {
    const row = line.rows?.find((one) => rowKey(one) === key)
    return row?.places[line.table.columns.indexOf(line.period ?? null)] ?? null
  }
  const rows = lines.map((line) => [
    ...headings.map(({ cellOf }) => cellOf(line)),
    ...keys.map((key) => figureCell(placeOf(line, key), style)),
  ])
  const period = lines[0]?.period ?? null
  return {
    key: together ? 'comparison' : keyOf(`period-${period}`),
    title: (together ? WORDS.comparison[language] : periodTitle(period, language)) + roleWord(told, language),
    columns: [...headings.map(({ column }) => column), ...provinces],
    rows,
    notes: layout.footnotes ? [] : footnotes.list(),
  }
}

const MEASURE_KEYS = ['category', 'level'] as const
const PROVINCE_KEYS = ['group', 'province', ...MEASURE_KEYS] as const
type HeadingKey = 'period' | 'indicator' | 'unit' | (typeof PROVINCE_KEYS)[number]

/** Columns that name a row, as far as they hold anything. */
function headingsOf(lines: readonly Line[], { language }: Layout, keys: readonly HeadingKey[]) {
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
function provinceNames(rows: readonly Row[], language: Language): Map<string, string> {
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

function rowKey(row: Row): string {
  return `${row.key} ${isSum(row)}`
}

function isSum({ places }: Row): boolean {
  return places.some((place) => place?.notes.includes('sum'))
}

function measureKey({ category, level }: Row): string {
  return JSON.stringify([category, level])
}

/** Rows in the order asked for. What cannot be compared is not ranked: it comes after, by name. */
function sorted({ indicator, columns, rows }: Table, { sort, language }: Layout): Row[] {
  const names = provinceNames(rows, language)
  const byName = [...rows].sort(
    (a, b) =>
      collate(a.group, b.group) ||
      Number(isSum(b)) - Number(isSum(a)) ||
      collate(names.get(rowKey(a)), names.get(rowKey(b))),
  )
  if (sort === 'name') return byName
  const sign = indicatorOf(indicator)?.better === 'lower' ? -1 : 1
  const ranked = latestRanked(columns, rows)
  const worth = (row: Row): number | null => {
    if (sort === 'change') return row.change && sign * row.change.difference
    const own = ranked.find((one) => one.row === row)
    return own ? sign * own.cell.value : null
  }
  return byName
    .map((row) => ({ row, worth: worth(row) }))
    .sort((a, b) => (b.worth ?? Number.NEGATIVE_INFINITY) - (a.worth ?? Number.NEGATIVE_INFINITY) || 0)
    .map(({ row }) => row)
}

/** What can be ranked in the latest column in which more than one can. */
function latestRanked(columns: Table['columns'], rows: readonly Row[]) {
  return columns.map((_, i) => comparableIn(rows, i)).findLast((able) => able.length > 1) ?? []
}

/** What a rank gained, or a value rose or fell. */
function changeCell({ change, indicator, places }: Row, withYears: boolean, language: Language): Cell {
  if (!change) return { text: '', value: null }
  const unit = places.findLast((place) => place)?.cell.unit ?? ''
  const { difference, better } = change
  const tone = better === null ? {} : { tone: better ? ('good' as const) : ('bad' as const) }
  const years = withYears ? ` (${change.from}–${change.to})` : ''
  if (indicator.endsWith('rank')) {
    // A smaller number is a better rank: places gained are what people count.
    const gained = -difference
    const arrow = gained > 0 ? '↑ ' : gained < 0 ? '↓ ' : ''
    const signed = gained > 0 ? { before: '+' } : {}
    return {
      text: `${arrow}${Math.abs(gained)}${years}`,
      value: gained,
      format: 'integer',
      ...signed,
      after: years,
      ...tone,
    }
  }
  const after = `${unit === 'percent' ? ` ${WORDS.points[language]}` : ''}${years}`
  const before = difference > 0 ? '+' : ''
  return {
    text: `${before}${formatNumber(difference, language)}${after}`,
    value: difference,
    format: 'decimal',
    before,
    after,
    ...tone,
  }
}

/** "2020: quý I/2020; hiện nay: …" */
function notesCell({ row, table }: Line, style: FigureStyle): Cell {
  const told = row.places.flatMap((place, i) => {
    const notes = place ? notesOf(place, style) : []
    return notes.length === 0 ? [] : [`${periodTitle(table.columns[i] ?? null, style.language)}: ${notes.join(', ')}`]
  })
  return { text: told.join('; ') }
}

function trendCell({ change, indicator }: Row): Cell {
  return { text: change && known(change) > 2 ? trendOf(change.trend, indicatorOf(indicator)?.better === 'lower') : '' }
}

function known({ trend }: Change): number {
  return trend.filter((value) => value !== null).length
}

/** "2018–2020" where all changes run over the same years. */
function sameYears(rows: readonly Row[]): string | null {
  const [years = null, ...others] = new Set(
    rows.flatMap(({ change }) => (change ? [`${change.from}–${change.to}`] : [])),
  )
  return others.length === 0 ? years : null
}

/** Word for what a table counts, where it is one thing and the figures do not show it. */
function commonUnit({ rows }: Table, language: Language): string {
  const units = new Set(rows.flatMap(({ places }) => places.flatMap((place) => place?.cell.unit ?? [])))
  const [unit = '', ...others] = units
  const isShown = unit === 'percent' || unit === 'points' || CURRENCIES[unit] !== undefined
  return others.length > 0 || isShown ? '' : unitWord(unit, language)
}

function periodTitle(period: string | null, language: Language): string {
  return period === null ? WORDS.noPeriod[language] : formatPeriod(period, language)
}

function roleWord(rows: readonly Row[], language: Language): string {
  return rows[0]?.role === 'target' ? ` – ${WORDS.targets[language]}` : ''
}

function keyOf(text: string): string {
  return text.replace(/\W+/g, '-')
}

const collator = new Intl.Collator('vi')

function collate(a: string | null | undefined, b: string | null | undefined): number {
  return collator.compare(a ?? '', b ?? '')
}
