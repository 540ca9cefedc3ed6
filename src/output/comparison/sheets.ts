import { byTime } from '../../compare/place.ts'
import type { Placed, Row, Table } from '../../compare/table.ts'
import { indicatorName } from '../../indicators/index.ts'
import { groupBy } from '../../records/group-by.ts'
import type { Language } from '../../records/language.ts'
import type { Cell, Sheet, SheetColumn } from '../sheet.ts'
import { CURRENCIES, unitWord } from '../words.ts'
import { changeCell, sameYears, trendCell } from './change.ts'
import { type FigureStyle, figureCell, notesOf } from './figure.ts'
import { Footnotes } from './footnotes.ts'
import { headingsOf, type Line, MEASURE_KEYS, PROVINCE_KEYS, periodTitle, provinceNames, rowKey } from './headings.ts'
import { collate, type Sort, sorted } from './order.ts'
import { COMPARISON_WORDS as WORDS } from './words.ts'

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
  /** What is said of figures in a column of its own, for formats in which a number takes no footnote's mark. */
  notesBeside: boolean
  /** Footnotes of sheets that are to share them. */
  footnotes?: Footnotes
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
  const style = styleOf(layout, together || unit !== '')
  const lines = tables.flatMap((table) => sorted(table, layout.sort, language).map((row): Line => ({ row, table })))
  const rows = lines.map(({ row }) => row)
  const headings = headingsOf(lines, together ? ['indicator', 'unit', ...PROVINCE_KEYS] : PROVINCE_KEYS, language)
  const years = sameYears(rows)
  const hasChange = rows.some(({ change }) => change)
  const notes = notesBeside(lines, layout, ({ row }) =>
    row.places.map((place, i) => [periodTitle(first?.columns[i] ?? null, language), place]),
  )
  const hasTrend = layout.trend && rows.some((row) => trendCell(row).text !== '')
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
    ...notes.columns,
  ]
  const body = lines.map((line) => [
    ...headings.map(({ cellOf }) => cellOf(line)),
    ...line.row.places.map((place) => figureCell(place, style)),
    ...(hasChange ? [changeCell(line.row, years === null, language)] : []),
    ...(hasTrend ? [trendCell(line.row)] : []),
    ...notes.cellsOf(line),
  ])
  const name = first ? indicatorName(first.indicator, language) : ''
  return {
    key: together ? 'comparison' : keyOf(first?.indicator ?? ''),
    title: together
      ? WORDS.comparison[language]
      : `${name}${unit === '' ? '' : ` (${unit})`}${roleWord(rows, language)}`,
    columns,
    rows: body,
    notes: layout.footnotes ? [] : (style.footnotes?.list() ?? []),
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
  const style = styleOf(layout, together)
  const told = lines.flatMap(({ rows }) => rows ?? [])
  const names = provinceNames(told, language)
  const keys = [...new Set(told.map(rowKey))].sort((a, b) => collate(names.get(a), names.get(b)))
  const headings = headingsOf(
    lines,
    together ? ['period', 'indicator', 'unit', ...MEASURE_KEYS] : ['indicator', ...MEASURE_KEYS],
    language,
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
  const notes = notesBeside(lines, layout, (line) => keys.map((key) => [names.get(key) ?? key, placeOf(line, key)]))
  const rows = lines.map((line) => [
    ...headings.map(({ cellOf }) => cellOf(line)),
    ...keys.map((key) => figureCell(placeOf(line, key), style)),
    ...notes.cellsOf(line),
  ])
  const period = lines[0]?.period ?? null
  return {
    key: together ? 'comparison' : keyOf(`period-${period}`),
    title: (together ? WORDS.comparison[language] : periodTitle(period, language)) + roleWord(told, language),
    columns: [...headings.map(({ column }) => column), ...provinces, ...notes.columns],
    rows,
    notes: layout.footnotes ? [] : (style.footnotes?.list() ?? []),
  }
}

function measureKey({ category, level }: Row): string {
  return JSON.stringify([category, level])
}

function styleOf(layout: Layout, bare: boolean): FigureStyle {
  return { ...layout, bare, footnotes: layout.footnotes ?? (layout.notesBeside ? null : new Footnotes()) }
}

/** A column for what is said of the figures of a row: "2020: quý I/2020; hiện nay: …"; none where nothing is. */
function notesBeside(
  lines: readonly Line[],
  { notesBeside: isAsked, places, language }: Layout,
  figuresOf: (line: Line) => (readonly [name: string, place: Placed | null])[],
): { columns: SheetColumn[]; cellsOf: (line: Line) => Cell[] } {
  const told = (line: Line): string =>
    figuresOf(line)
      .flatMap(([name, place]) => {
        const notes = place ? notesOf(place, { language, bare: false, places }) : []
        return notes.length === 0 ? [] : [`${name}: ${notes.join(', ')}`]
      })
      .join('; ')
  if (!isAsked || lines.every((line) => told(line) === '')) return { columns: [], cellsOf: () => [] }
  return { columns: [{ key: 'notes', title: WORDS.notes[language] }], cellsOf: (line) => [{ text: told(line) }] }
}

/** Word for what a table counts, where it is one thing and the figures do not show it. */
function commonUnit({ rows }: Table, language: Language): string {
  const units = new Set(rows.flatMap(({ places }) => places.flatMap((place) => place?.cell.unit ?? [])))
  const [unit = '', ...others] = units
  const isShown = unit === 'percent' || unit === 'points' || CURRENCIES[unit] !== undefined
  return others.length > 0 || isShown ? '' : unitWord(unit, language)
}

function roleWord(rows: readonly Row[], language: Language): string {
  return rows[0]?.role === 'target' ? ` – ${WORDS.targets[language]}` : ''
}

function keyOf(text: string): string {
  return text.replace(/\W+/g, '-')
}
