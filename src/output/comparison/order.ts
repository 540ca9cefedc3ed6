import { comparableIn, type Row, type Table } from '../../compare/table.ts'
import { indicatorOf } from '../../indicators/index.ts'
import type { Language } from '../../records/language.ts'
import { isSum, provinceNames, rowKey } from './headings.ts'

export const SORTS = ['name', 'value', 'change'] as const
export type Sort = (typeof SORTS)[number]
/** Rows in the order asked for. What cannot be compared is not ranked: it comes after, by name. */
export function sorted({ indicator, columns, rows }: Table, sort: Sort, language: Language): Row[] {
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

const collator = new Intl.Collator('vi')

/** In the order of the Vietnamese alphabet. */
export function collate(a: string | null | undefined, b: string | null | undefined): number {
  return collator.compare(a ?? '', b ?? '')
}
