import { type Cell as Figure, isComparable } from '../../compare/cell.ts'
import type { Summary } from '../../compare/summary.ts'
import { placedCells, type Table } from '../../compare/table.ts'
import type { Language } from '../../records/language.ts'
import { inOrder } from '../columns.ts'
import { formatPeriod } from '../period.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { columnsOf, count, filled, measureCells, numberFormat } from '../sheet-parts.ts'
import { formatValue } from '../value.ts'
import { ROLE_NAMES } from '../words.ts'
import { type FigureStyle, notesOf, valueText } from './figure.ts'
import type { Footnotes } from './footnotes.ts'
import { COMPARISON_WORDS as WORDS } from './words.ts'

/** Most provinces that are named for one place. */
const MOST_NAMED = 3

/**
 * Best, median and worst of each measure and period, and how many could not be compared.
 *
 * @param apart the provinces in columns of their own, for workbooks: there a number's cell has no second line
 */
export function summarySheet(summaries: readonly Summary[], apart: boolean, language: Language): Sheet {
  const keys = [
    ...(['indicator', 'category', 'level', 'period', 'best'] as const),
    ...(apart ? (['bestIn'] as const) : []),
    ...(['median', 'worst'] as const),
    ...(apart ? (['worstIn'] as const) : []),
    ...(['compared', 'leftOut'] as const),
  ]
  const columns = columnsOf(WORDS, keys, language, ['best', 'median', 'worst', 'compared', 'leftOut'])
  const extreme = (cells: readonly Figure[]): Cell[] => {
    const [first] = cells
    if (!first) return []
    const names = [...new Set(cells.map(({ province }) => province ?? WORDS.noProvince[language]))]
    const more = names.length > MOST_NAMED ? ` +${names.length - MOST_NAMED}` : ''
    const who = names.slice(0, MOST_NAMED).join(', ') + more
    const figure = { text: formatValue(first, language), value: first.value, format: numberFormat(first) }
    return apart ? [figure, { text: who }] : [{ ...figure, detail: who }]
  }
  const rows = summaries.map((summary) => {
    const { median: value, like, period, best, worst, compared, leftOut } = summary
    return [
      ...measureCells(summary, language),
      { text: formatPeriod(period, language) },
      ...extreme(best),
      { text: formatValue({ ...like, value, of: null }, language), value, format: numberFormat({ ...like, value }) },
      ...extreme(worst),
      count(compared),
      count(leftOut === 0 ? null : leftOut),
    ]
  })
  return filled({ key: 'summary', title: WORDS.summary[language], columns, rows })
}

/** What has to be said of single figures: a row for each note. */
export function findingsSheet(
  tables: readonly Table[],
  footnotes: Footnotes,
  style: Pick<FigureStyle, 'language' | 'bare' | 'places'>,
): Sheet {
  const { language } = style
  const keys = ['mark', 'province', 'indicator', 'category', 'level', 'period', 'value', 'meaning'] as const
  const rows = tables.flatMap(({ columns, rows: lines }) =>
    lines.flatMap(({ province, places }) =>
      places.flatMap((place, i) =>
        place
          ? notesOf(place, style).map((note) => [
              { text: footnotes.mark(note) },
              { text: province ?? WORDS.noProvince[language] },
              ...measureCells(place.cell, language),
              { text: formatPeriod(columns[i] ?? null, language) },
              { text: valueText(place.cell, style) },
              { text: note },
            ])
          : [],
      ),
    ),
  )
  return filled({
    key: 'findings',
    title: WORDS.findings[language],
    columns: columnsOf(WORDS, keys, language, ['value']),
    rows,
  })
}

/** A figure a row, for programs that reckon with them. */
export function tidySheet(cells: readonly Figure[], language: Language): Sheet {
  const keys = [
    'province',
    'provinceCode',
    'indicator',
    'category',
    'level',
    'period',
    'role',
    'value',
    'valueMax',
    'of',
    'unit',
    'comparator',
    'notes',
    'document',
    'line',
  ] as const
  const number = (value: number | null): Cell =>
    value === null
      ? { text: '', value }
      : { text: String(value), value, format: Number.isInteger(value) ? 'integer' : 'decimal' }
  const rows = cells.map((cell) => {
    const first = cell.observations[0]
    return [
      { text: cell.province ?? '' },
      { text: cell.provinceCode ?? '' },
      ...measureCells(cell, language),
      { text: formatPeriod(cell.period, language), value: cell.period },
      { text: ROLE_NAMES[cell.role][language], value: cell.role },
      number(cell.value),
      number(cell.valueMax),
      number(cell.of),
      { text: cell.unit },
      { text: cell.comparator },
      { text: cell.notes.join(' ') },
      { text: first?.document ?? '' },
      number(first?.line ?? null),
    ]
  })
  const columns = columnsOf(WORDS, keys, language, ['value', 'valueMax', 'of', 'line'])
  return { key: 'cells', title: WORDS.comparison[language], columns, rows }
}

/** The comparison for programs: the contract's cells, then what was made of them. */
export function comparisonJson(tables: readonly Table[], summaries: readonly Summary[]): object {
  return {
    cells: placedCells(tables).map(({ values: _, present, ...cell }) => ({
      ...cell,
      present,
      comparable: isComparable(cell),
      observations: cell.observations.map(inOrder),
    })),
    changes: tables.flatMap(({ rows }) =>
      rows.flatMap(({ change, province, provinceCode, indicator, category, level }) => {
        if (!change) return []
        const { trend: _, ...moved } = change
        return [{ province, provinceCode, indicator, category, level, ...moved }]
      }),
    ),
    summary: summaries.map(({ like: _, best, worst, ...rest }) => ({
      ...rest,
      best: best.map(({ province, provinceCode, value }) => ({ province, provinceCode, value })),
      worst: worst.map(({ province, provinceCode, value }) => ({ province, provinceCode, value })),
    })),
  }
}
