import type { Block, Section, Table } from '../document/types.ts'
import { nounsIn, type UnitReading, unitOfTable } from '../vietnamese/units.ts'
import type { ReportContext } from './context.ts'
import type { Share } from './distribute.ts'
import type { Quantity } from './quantity.ts'
import type { Scope } from './scopes.ts'
import { periodAt } from './settle-period.ts'
import { type Settled, saidAt } from './settled.ts'
import { giveUnit } from './share.ts'
import { type Column, type DataRow, layOut, periodOfHead } from './table-layout.ts'

/** A figure of a table, with the words that stand for the sentence around a number. */
export interface CellReading {
  quantity: Quantity
  scopes: Scope[]
  share: Share
  quote: Block
}

export interface TableReading {
  cells: CellReading[]
  /** Cells that hold sentences, with the role that their column gives them. */
  prose: { block: Block; share: Share }[]
  /** Rows left out because their columns cannot be told. */
  unclear: Block[]
}

/** A row's label that names only a level of government, a body or a time. */
const LEVEL_ROW =
  /^[\s+•–-]*(?:(?:khối|các|tại|ở)\s+)?(?:cấp\s+[a-zà-ỹ]+|toàn tỉnh|tổng(?:\s+(?:số|cộng))?|sở,?\s*(?:ban,?\s*)?ngành|ubnd\s+[a-zà-ỹ]+|huyện\s+[a-zà-ỹ]+|xã|phường|(?:năm\s+)?\d{4})[a-zà-ỹ\s,]{0,16}$/
/** Yes/no rows: "(Có = 1; Không = 0)". */
const YES_NO = /=\s*1\b.*=\s*0\b|bộ tiêu chí|có\/không/

/** Reads a table's figures: the row's label and the column's head stand for the words around a number. */
export function readTable(table: Table, context: ReportContext): TableReading {
  const layout = layOut(table)
  const reading: TableReading = { cells: [], prose: [], unclear: layout.unclear.map((row) => row.block) }
  const unit = table.captions.map((caption) => unitOfTable(caption.lower)).find((found) => found !== null) ?? null
  const outer = captionScopes(table)
  const dated = periodOfTable(table, context)
  for (const row of layout.rows) {
    if (YES_NO.test(row.label.lower)) continue
    for (const [at, { block, column }] of row.cells.entries()) {
      const beside = column ? (row.cells[at - 1]?.column ?? null) : null
      if (column?.notes) {
        if (block.text.length > 20) reading.prose.push({ block, share: { period: null, scope: null, role: null } })
        continue
      }
      const quantity = figure(block, row, column, unit, context)
      if (!quantity) continue
      reading.cells.push({
        quantity,
        scopes: [...cellScopes(row, column, beside), ...outer, ...siblings(row, column)],
        share: {
          period: periodOfCell(row, column) ?? dated,
          scope: null,
          role: column?.target ? 'target' : column && /(?:thực hiện|kết quả)/.test(wordsOf(column)) ? 'actual' : null,
        },
        quote: row.row.block,
      })
    }
  }
  for (const { block, heads } of layout.prose) {
    // "Các mục tiêu cải cách": the column states goals, due at the end of what the table covers.
    const goals = heads.some((head) => /(?:mục tiêu|chỉ tiêu)/.test(head.lower))
    reading.prose.push({ block, share: { period: goals ? dated : null, scope: null, role: goals ? 'target' : null } })
  }
  return reading
}

/** The time that a cell's column, row or group of rows names. */
function periodOfCell({ label, parent }: DataRow, column: Column | null): Settled | null {
  const whole = (value: string, block: Block): Settled => saidAt(value, block, { start: 0, end: block.text.length })
  if (column?.period) return whole(column.period, column.heads.findLast((head) => /\d/.test(head.lower)) ?? label)
  for (const block of [label, parent]) {
    const period = block && periodOfHead(block)
    if (period) return whole(period, block)
  }
  return null
}

/** The time that a table's caption names, or that is in force where the table stands. */
function periodOfTable(table: Table, context: ReportContext): Settled | null {
  for (const caption of table.captions.toReversed()) {
    const period = /(?:kèm theo|ban hành)/.test(caption.lower) ? null : periodOfHead(caption)
    if (period) return saidAt(period, caption, { start: 0, end: caption.text.length }, 'caption')
  }
  const above = table.captions.findLast((caption) => caption.kind === 'paragraph' || caption.kind === 'item')
  const settled = above && periodAt(above, above.text.length, context, 0)
  return settled ? { ...settled, inferredFrom: settled.inferredFrom ?? 'caption' } : null
}

function cellScopes({ label, parent }: DataRow, column: Column | null, beside: Column | null): Scope[] {
  const whole = (zone: Scope['zone'], block: Block): Scope => ({ zone, block, start: 0, end: block.text.length })
  return [
    whole('label', label),
    ...(column?.heads ?? []).toReversed().map((head) => whole('left', head)),
    ...(parent ? [whole('near', parent)] : []),
    // "PAR INDEX (điểm) | Xếp hạng": the column before names what is ranked.
    ...(beside?.heads ?? []).map((head) => whole('host', head)),
  ]
}

/** The other columns' heads, said from far off: beside "Hồ sơ tiếp nhận", "Quá hạn" counts dossiers too. */
function siblings(row: DataRow, column: Column | null): Scope[] {
  const heads = new Set(row.cells.flatMap((cell) => (cell.column && cell.column !== column ? cell.column.heads : [])))
  for (const head of column?.heads ?? []) heads.delete(head)
  return [...heads].map((block) => ({ zone: 'outer', block, start: 0, end: block.text.length }))
}

function captionScopes(table: Table): Scope[] {
  const scopes: Scope[] = table.captions
    .filter((caption) => !/kèm theo/.test(caption.lower))
    .toReversed()
    .map((block) => ({ zone: 'heading', block, start: 0, end: block.text.length }))
  for (let section: Section | null = table.section; section?.parent; section = section.parent) {
    if (section.block)
      scopes.push({ zone: 'outer', block: section.block, start: 0, end: Math.min(200, section.block.text.length) })
  }
  return scopes
}

function wordsOf(column: Column): string {
  return column.heads.map((head) => head.lower).join(' ')
}

/** The one number of a cell, with the unit that the cell, its row, its column or the table's caption gives. */
function figure(
  block: Block,
  row: DataRow,
  column: Column | null,
  tableUnit: UnitReading | null,
  context: ReportContext,
): Quantity | null {
  const reading = context.of(block).reading
  const quantity = reading.quantities[0] ?? null
  if (!quantity || reading.quantities.length > 2) return null
  const bound = /^\s*([<>≤≥~])/.exec(block.lower)?.[1]
  if (bound) quantity.comparator = bound === '≤' ? '<=' : bound === '≥' ? '>=' : (bound as '<' | '>' | '~')
  // Under "Tăng/giảm" a sign, or the bracket that a spreadsheet prints for one, is the change.
  const sign = /^\s*([+\-−–(▲▼↑↓])/.exec(block.lower)?.[1]
  if (sign && column && /(?:tăng|giảm|thay đổi|chênh lệch|so với)/.test(wordsOf(column)))
    quantity.change = /[+▲↑]/.test(sign) ? 1 : -1
  if (quantity.unit !== 'count' && quantity.unit !== 'points' && quantity.unit !== 'rank') return quantity
  const words = `${row.label.lower} ${column ? wordsOf(column) : ''}`
  const all = `${words} ${row.parent?.lower ?? ''}`
  const inWords = /\(\s*((?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|%|điểm|usd|người|hồ sơ)[^)]{0,12})\)|\s(%)\s*$/.exec(words)
  const money =
    inWords && /(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd)/.test(inWords[1] ?? '')
      ? unitOfTable(`đvt ${inWords[1]}`)
      : tableUnit && !/(?:^|\s)(?:số (?:lượng|người|hồ sơ|lớp|đơn vị|cơ quan)|tỷ lệ|tỉ lệ)/.test(words)
        ? tableUnit
        : null
  if (money && (money.unit === 'vnd' || money.unit === 'usd')) {
    giveUnit(quantity, money)
  } else if (
    /%/.test(inWords?.[1] ?? inWords?.[2] ?? '') ||
    (/(?:tỷ lệ|tỉ lệ|mức độ hài lòng|%)/.test(words) && !quantity.fraction) ||
    tableUnit?.unit === 'percent'
  ) {
    quantity.unit = 'percent'
  } else if (/(?:tăng|giảm|thay đổi)[^|]{0,12}(?:bậc|hạng)/.test(words) && Number.isInteger(quantity.value)) {
    quantity.unit = 'steps'
    quantity.change ||= 1
  } else if (
    /(?:xếp hạng|thứ hạng|hạng|xếp thứ|vị trí)/.test(words) &&
    quantity.unit !== 'points' &&
    Number.isInteger(quantity.value)
  ) {
    quantity.unit = 'rank'
  } else if (/(?:điểm|giá trị)/.test(words) || quantity.unit === 'points') {
    quantity.unit = 'points'
  } else if (quantity.unit === 'rank') {
    quantity.unit = 'count'
  }
  if (quantity.unit === 'count' && quantity.nounUnits.length === 0) {
    // A row named by a level or a year counts what its head or its group counts.
    const ofLevel = LEVEL_ROW.test(row.label.lower)
    const named = ofLevel ? `${column ? wordsOf(column) : ''} ${row.parent?.lower ?? ''}` : words
    const nouns = nounsIn(named)
    quantity.nounUnits = nouns.length || ofLevel ? nouns : nounsIn(all)
    quantity.noun = ''
  }
  return quantity
}
