import type { DataRow } from '../../extract/table-layout.ts'
import { levelsIn } from '../../vietnamese/levels.ts'
import { comesOut, en, isPlain, vi } from '../arithmetic.ts'
import { isSummable } from '../prose.ts'
import type { CheckedReport, Figure } from '../report.ts'
import type { Check, Rule } from '../rule.ts'
import { parentOf } from '../tables.ts'

const TOTAL = /^[\s\d.)+•-]*(?:tổng|cộng|toàn tỉnh|chung)(?![a-zà-ỹ])/
/** Rows that overlap with the others: a woman can be a party member. */
const OVERLAPS = /(?<![a-zà-ỹ])(?:nữ|đảng viên|dân tộc)(?![a-zà-ỹ])/
/** A total that stands alone is only blamed where it is off by a slip. */
const SLIP = 0.1

export const tableTotals: Rule = {
  id: 'table-totals',
  severity: 'error',
  name: { vi: 'Hàng tổng của bảng', en: 'Totals of a table' },
  page: {
    vi: `Trong bảng số liệu, cộng các hàng con dưới một hàng ("Tổng số thủ tục" và các cấp tỉnh, huyện, xã), hoặc các hàng dưới hàng "Tổng", "Cộng", theo từng cột.

Không phải bảng nào cũng cộng được, nên một cột sai chỉ là lỗi khi chính bảng đó cho thấy phải cộng: phần lớn các cột khác cộng đúng, hoặc hàng tên là "Tổng" mà lệch không quá 10%. Số đếm không có sai lệch; số tiền được làm tròn ở chữ số cuối đã in.`,
    en: `In a table, adds the rows under a row ("Tổng số thủ tục" and the levels of government), or the rows under a row called "Tổng" or "Cộng", column by column.

Not every table adds up, so a column that does not is only an error where the table itself shows that it should: most other columns come out, or the row is called "Tổng" and is off by at most 10%. Counts are exact; money may be rounded in its last printed digit.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'STT\tChỉ tiêu\tNăm 2018\tNăm 2019\n1\tTổng số TTHC\t1.520\t1.584\n-\tTTHC cấp tỉnh\t1.102\t1.160\n-\tTTHC cấp huyện\t251\t255\n-\tTTHC cấp xã\t167\t169',
        ],
      },
      {
        reports: [
          'STT\tChỉ tiêu\tNăm 2018\tNăm 2019\n1\tTổng số viên chức\t25.000\t24.500\n-\tNữ\t16.000\t15.800\n-\tĐảng viên\t9.000\t9.100\n2\tTổng số TTHC\t1.520\t1.584\n-\tTTHC cấp tỉnh\t1.102\t1.160\n-\tTTHC cấp xã\t418\t424',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'STT\tChỉ tiêu\tNăm 2018\tNăm 2019\tNăm 2020\n1\tTổng số TTHC\t1.520\t1.584\t1.611\n-\tTTHC cấp tỉnh\t1.102\t1.160\t1.183\n-\tTTHC cấp huyện\t251\t255\t283\n-\tTTHC cấp xã\t167\t169\t173',
        ],
        places: ['1.611', '1.183', '283', '173'],
      },
    ],
  },
  *check(report, { tolerance }) {
    for (const { rows } of report.tables) {
      for (const group of groups(rows)) yield* holdGroup(report, group, tolerance)
    }
  },
}

interface Group {
  total: DataRow
  /** What may be its parts: all rows under it, or only those of the levels of government. */
  ways: readonly (readonly DataRow[])[]
  /** The row says that it is a total. */
  named: boolean
}

/** Rows with their sub-rows, and rows called total with those under (or above) them. */
function* groups(rows: readonly DataRow[]): Generator<Group> {
  for (const [at, total] of rows.entries()) {
    const under = rows.slice(at + 1)
    const subs = under.filter((row) => parentOf(row) === total.label)
    const named = TOTAL.test(total.label.lower)
    if (subs.some((row) => OVERLAPS.test(row.label.lower))) continue
    if (subs.length >= 2) {
      const levels = subs.filter((row) => levelsIn(row.label.lower).some(({ level }) => level !== null))
      yield { total, ways: levels.length >= 2 && levels.length < subs.length ? [subs, levels] : [subs], named }
    } else if (named) {
      const end = under.findIndex((row) => TOTAL.test(row.label.lower))
      const peers = (at === rows.length - 1 ? rows.slice(0, at) : under.slice(0, end < 0 ? undefined : end)).filter(
        (row) => parentOf(row) === null,
      )
      if (peers.length >= 2) yield { total, ways: [peers], named }
    }
  }
}

interface Column {
  sum: Figure
  own: readonly Figure[]
  difference: number
  holds: boolean
}

function sumColumns(report: CheckedReport, total: DataRow, parts: readonly DataRow[], tolerance: number): Column[] {
  return total.cells.flatMap(({ block, column }) => {
    const sum = figureOf(report, block)
    if (!sum || !column || sum.quantity.value === 0) return []
    const own = parts.flatMap((row) => figureOf(report, row.cells.find((cell) => cell.column === column)?.block) ?? [])
    if (own.length < 2 || own.some((part) => part.quantity.unit !== sum.quantity.unit)) return []
    const difference = own.reduce((all, { quantity }) => all + quantity.value, -sum.quantity.value)
    return [{ sum, own, difference, holds: comesOut(difference, [sum, ...own], tolerance) }]
  })
}

function* holdGroup(report: CheckedReport, { total, ways, named }: Group, tolerance: number): Generator<Check> {
  const count = (columns: readonly Column[]): number => columns.filter(({ holds }) => holds).length
  const [columns = []] = ways
    .map((parts) => sumColumns(report, total, parts, tolerance))
    .sort((a, b) => count(b) - count(a))
  const held = count(columns)
  for (const { sum, own, difference, holds } of columns) {
    const slip = named && Math.abs(difference) <= sum.quantity.value * SLIP
    const isShown = held >= 2 && held * 2 > columns.length
    if (!holds && !isShown && !(slip && held * 2 >= columns.length - 1)) continue
    if (holds && held * 2 < columns.length) continue
    const { factor } = sum.quantity
    const terms = (say: (value: number) => string): string =>
      own.map(({ quantity }) => say(quantity.value / factor)).join(' + ')
    const [is, said] = [(sum.quantity.value + difference) / factor, sum.quantity.value / factor]
    yield {
      outcome: holds ? 'pass' : 'fail',
      places: [sum.place, ...own.map(({ place }) => place)],
      message: {
        vi: `${terms(vi)} = ${vi(is)}${holds ? '' : `, không phải ${vi(said)}`}`,
        en: `${terms(en)} = ${en(is)}${holds ? '' : `, not ${en(said)}`}`,
      },
    }
  }
}

function figureOf(report: CheckedReport, block: DataRow['label'] | undefined): Figure | undefined {
  const [figure, ...more] = block ? report.of(block) : []
  return figure && more.length === 0 && isSummable(figure) && isPlain(figure) && figure.quantity.of === null
    ? figure
    : undefined
}
