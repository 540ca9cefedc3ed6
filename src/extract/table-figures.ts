import type { Block } from '../document/types.ts'
import { nounAfter, nounsIn } from '../vietnamese/nouns.ts'
import { numbersIn } from '../vietnamese/numbers.ts'
import { type UnitReading, unitAfter, unitOfTable } from '../vietnamese/units.ts'
import type { ReportContext } from './context.ts'
import { grow } from './grow.ts'
import type { Quantity } from './quantity.ts'
import { giveUnit } from './share.ts'
import type { Column } from './table-head.ts'
import type { DataRow } from './table-layout.ts'

/** What words over or beside a cell say of its unit. */
type Said = UnitReading | { unit: 'percent' | 'rank' | 'points' | 'count'; factor: 1 }

const MONEY = /(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\s+(?:đồng|vnđ|usd|đ))?|đồng|vnđ|usd/
/** "(triệu đồng)", "(%)", ", tỷ đồng" at the end. */
const IN_BRACKET =
  /\(\s*(?:đvt\s*:?\s*|đơn vị(?: tính)?\s*:?\s*)?((?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|vnđ|%|điểm|usd)[^)]{0,12})\)|\s(%)\s*$/

/** The unit that a head or label says: in a bracket, or by its words ("Tỷ lệ", "Xếp hạng", "Số lượng"). */
function unitIn(lower: string): Said | null {
  const bracket = IN_BRACKET.exec(lower)
  const inner = bracket?.[1] ?? bracket?.[2]
  if (inner !== undefined) {
    if (inner.startsWith('%')) return { unit: 'percent', factor: 1 }
    if (inner.startsWith('điểm')) return { unit: 'points', factor: 1 }
    if (MONEY.test(inner)) return unitOfTable(`đvt ${inner}`)
  }
  if (/(?:xếp hạng|thứ hạng|(?<!thăng |[a-zà-ỹ])hạng(?! mục|[a-zà-ỹ])|xếp thứ|vị trí(?! việc))/.test(lower))
    return { unit: 'rank', factor: 1 }
  if (/(?:tăng|giảm|thay đổi|chênh lệch)[^|]{0,12}bậc/.test(lower)) return { unit: 'rank', factor: 1 }
  if (/(?:tỷ lệ|tỉ lệ|mức độ hài lòng|%)/.test(lower)) return { unit: 'percent', factor: 1 }
  if (/(?<![a-zà-ỹ]|(?:thời|địa|đặc|quan|ưu|nhược) )(?:điểm(?! cầu)|giá trị)(?![a-zà-ỹ])/.test(lower))
    return { unit: 'points', factor: 1 }
  if (/(?:^|\s)số (?:lượng|người|hồ sơ|lớp|đơn vị|cơ quan|tthc|thủ tục|văn bản|cuộc)/.test(lower))
    return { unit: 'count', factor: 1 }
  return null
}

/** The unit that a cell of the unit column says ("Triệu đồng", "%", "Điểm"); null for a counting noun. */
function unitOfCell(lower: string): Said | null {
  const cell = lower.trim()
  if (/^(?:thứ\s*)?hạng$|^xếp hạng$/.test(cell)) return { unit: 'rank', factor: 1 }
  const reading = unitAfter(` ${cell}`)
  return reading.unit === 'count' && reading.factor === 1 ? null : reading
}

/**
 * The figures of a cell: its number, and a second one where that has its own unit ("12.400 (98,5%)"). What the cell
 * does not say of its unit and sign comes from its row, its column, its table.
 *
 * @param above unit that is said once for the whole table
 */
export function figuresOf(
  block: Block,
  row: DataRow,
  column: Column | null,
  above: UnitReading | null,
  context: ReportContext,
): Quantity[] {
  const quantities = numbersOf(block, column, context)
  const [first, second] = quantities
  if (!first || quantities.length > 2) return []
  const bound = /^\s*([<>≤≥~])(=?)/.exec(block.lower)
  if (bound) first.comparator = comparatorOf(bound[1]!, bound[2]!)
  if (/\(\s*%\s*\)\s*$/.test(block.lower)) first.unit = 'percent'
  // An arrow alone does not say of what: heads and labels do.
  const arrow = first.unit === 'steps' && !/bậc|hạng/.test(block.lower)
  if (arrow) first.unit = Number.isInteger(first.value) ? 'count' : 'points'
  if (column) giveChange(first, block, column, row)
  settleUnit(first, row, column, above)
  if (arrow && first.unit === 'count') first.unit = 'steps'
  if (row.scale && first.unit === 'points' && first.of === null)
    first.of = context.of(row.scale).reading.quantities[0]?.value ?? null
  return second && (second.unit === 'percent' || second.unit === 'steps' || second.unit === 'rank')
    ? [first, second]
    : [first]
}

/** The numbers of a cell; in running text "(4)" would be a mark, among changes it is a fall. */
function numbersOf(block: Block, column: Column | null, context: ReportContext): readonly Quantity[] {
  const { quantities } = context.of(block).reading
  if (quantities.length > 0 || column?.kind !== 'change' || !/^\s*\(\s*\d[\d.,]*\s*%?\s*\)\s*$/.test(block.lower))
    return quantities
  return [grow(block, [...numbersIn(block.lower)], 0)]
}

function comparatorOf(sign: string, equal: string): Quantity['comparator'] {
  if (sign === '~') return '~'
  const more = sign === '>' || sign === '≥'
  return equal || sign === '≤' || sign === '≥' ? (more ? '>=' : '<=') : more ? '>' : '<'
}

/** Under "Tăng/giảm" a sign, an arrow, or the bracket that a spreadsheet prints for a fall, is the change. */
function giveChange(quantity: Quantity, { lower }: Block, column: Column, row: DataRow): void {
  const sign = /^\s*(tăng|giảm|[+\-(▲▼↑↓])/.exec(lower)?.[1]
  // "Xếp hạng … | Tăng/giảm bậc" as a row of its own.
  const inRow =
    column.kind !== 'change' && /^[\s\d.)+•-]*(?:tăng|giảm)[^|]{0,12}(?:bậc|hạng|điểm)/.test(row.label.lower)
  if (column.kind !== 'change' && !inRow) return
  const falls = inRow ? /^[\s\d.)+•-]*giảm(?!\s*[/(,])/.test(row.label.lower) : column.direction === -1
  quantity.change = sign ? (/[+▲↑]|tăng/.test(sign) ? 1 : -1) : falls ? -1 : 1
}

function settleUnit(quantity: Quantity, row: DataRow, column: Column | null, above: UnitReading | null): void {
  const heads = (column?.heads ?? []).toReversed().map((head) => head.lower)
  if (quantity.unit === 'count' || quantity.unit === 'points' || quantity.unit === 'rank') {
    const said: (Said | null)[] = [
      ...heads.map(unitIn),
      row.unit && unitOfCell(row.unit.lower),
      unitIn(row.label.lower),
      row.unit ? { unit: 'count', factor: 1 } : null,
      ...row.over.filter(({ sub }) => sub).map(({ label }) => unitIn(label.lower)),
      above,
    ]
    const fitting = said.find((one) => one !== null && suits(one, quantity))
    if (fitting) {
      if (fitting.unit === 'vnd' || fitting.unit === 'usd') giveUnit(quantity, fitting)
      else if (fitting.unit !== 'count' || quantity.unit === 'rank') quantity.unit = fitting.unit
    } else if (quantity.unit === 'rank') quantity.unit = 'count'
    // A change of a rank is so many steps.
    if (quantity.unit === 'rank' && quantity.change !== 0) quantity.unit = 'steps'
  }
  if (quantity.unit !== 'count' || quantity.nounUnits.length > 0) return
  quantity.nounUnits = nounsOf(row, heads)
  quantity.noun = ''
}

/** Whether a number can have a unit: a rank is whole, a fraction is no share. */
function suits({ unit }: Said, { value, fraction }: Quantity): boolean {
  if (unit === 'rank' || unit === 'steps') return Number.isInteger(value)
  return unit !== 'percent' || !fraction
}

/**
 * Units that the counting noun allows: of the unit column, else of the label ("Số cơ quan …"), the heads, the row it
 * hangs from. What a body, level or time counts, its columns say.
 */
function nounsOf(row: DataRow, heads: readonly string[]): readonly string[] {
  if (row.unit && row.unit.lower.trim() !== '') {
    const units = nounsIn(row.unit.lower)
    if (units.length > 0) return units
  }
  const own = [...(row.subject === 'thing' ? [row.label.lower] : []), ...heads]
  const above = row.over.flatMap(({ label, sub }) => (sub ? [label.lower] : []))
  // "Số lượng công chức được tinh giản" counts what "Khối hành chính" below it names a part of.
  for (const source of [...own, ...above]) {
    const counted = /^[\s\d.)+•-]*(?:tổng\s+)?số(?:\s+lượng)?\s+(?=\S)/.exec(source)
    const units = counted ? nounAfter(source.slice(counted[0].length)).units : []
    if (units.length > 0) return units
  }
  const units = nounsIn(own.join(' '))
  return units.length > 0 ? units : nounsIn(above.join(' '))
}
