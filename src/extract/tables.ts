import type { Block, Section, Table } from '../document/types.ts'
import { provincesIn } from '../provinces/index.ts'
import { levelsIn } from '../vietnamese/levels.ts'
import { unitOfTable } from '../vietnamese/units.ts'
import type { ReportContext } from './context.ts'
import type { Share } from './distribute.ts'
import type { Quantity } from './quantity.ts'
import { type Settled, saidBy, unplaced } from './settled.ts'
import { figuresOf } from './table-figures.ts'
import { type Column, isBare, readHead } from './table-head.ts'
import { type DataRow, layOut, statesGoals } from './table-layout.ts'
import {
  baseOfColumn,
  type ColumnTimes,
  periodOfHead,
  spanOf,
  timeOfColumn,
  timeOfRow,
  timeOfTable,
  timesOf,
} from './table-times.ts'
import type { Scope } from './zones.ts'

/** A figure of a table, with the words that stand for the sentence around a number. */
export interface CellReading {
  quantity: Quantity
  scopes: Scope[]
  share: Share
  quote: Block
  /**
   * `other`: of another province or the nation; `part`: of one body or place of the province; `unplaced`: of a body
   * whose level is not known; null: the province's own.
   */
  of: 'other' | 'part' | 'unplaced' | null
}

/** A cell that holds sentences. */
export interface ProseReading {
  block: Block
  /** The role that its column gives it. */
  share: Share
  /** The row's label, as words around it. */
  around: Scope[]
}

export interface TableReading {
  cells: CellReading[]
  prose: ProseReading[]
  /** Rows of which some figures are left out because their columns cannot be told. */
  unclear: Block[]
  /** Rows of figures of which only the time cannot be told. */
  untimed: Block[]
}

/** Yes/no rows: "(Có = 1; Không = 0)", by their label or in the unit's column. */
const YES_NO = /=\s*[01]\b.*=\s*[012]\b|bộ tiêu chí|có\/không/
/** "Cả nước", "Trung bình các tỉnh": not of one province. */
const NATION =
  /^\s*(?:cả nước|toàn quốc|(?:trung bình|bình quân|trung vị)(?:\s+(?:chung|cả nước|toàn quốc|các tỉnh|vùng|khu vực).*)?|(?:điểm\s+)?(?:cao|thấp) nhất)\s*$/

/** What stands above a table's columns, the times said there, and where its figures stand. */
function understand(table: Table, context: ReportContext) {
  const head = readHead(table.rows)
  const dated = timeOfTable(table, head.titles, context)
  const times = timesOf(head.columns ?? [], dated?.value ?? null, context)
  return { head, dated, times, layout: layOut(table, head, times.of) }
}

/** The rows of figures of a table, with their labels and columns. */
export function rowsOf(table: Table, context: ReportContext): readonly DataRow[] {
  return understand(table, context).layout.rows
}

/** Reads a table's figures: the row's label and the column's head stand for the words around a number. */
export function readTable(table: Table, context: ReportContext): TableReading {
  const { head, dated, times, layout } = understand(table, context)
  const reading: Pick<TableReading, 'cells' | 'prose'> = { cells: [], prose: [] }
  const unclear = new Set(layout.unclear.map((row) => row.block))
  const titles = [...table.captions, ...head.titles]
  const unit = titles.map((title) => unitOfTable(title.lower)).findLast((found) => found !== null) ?? null
  const outer = outerScopes(table, head.titles)
  const columns = head.columns ?? []
  const goals = columns.some((column) => statesGoals(column, columns))
  const rowTimes = layout.rows.filter((row) => row.subject === 'time').map((row) => periodOfHead(row.label))
  for (const row of layout.rows) {
    const of = ownerOf(row, context)
    const overTimes = row.subject === 'total' && rowTimes.length > 1 ? spanOf(rowTimes) : undefined
    const inRow = timeOfRow(row.label, dated?.value ?? null, context)
    if (overTimes === null || inRow === undefined) {
      unclear.add(row.row.block)
      continue
    }
    for (const { block, column } of isYesNo(row) ? [] : row.cells) {
      if (column && times.unknown.has(column)) {
        unclear.add(row.row.block)
        continue
      }
      const share = shareOf(row, column, times, inRow, overTimes ? unplaced(overTimes, 'year-beside') : dated)
      if (goals && share.role === null) share.role = 'actual'
      const scopes = [...cellScopes(row, column, columns, head.labelAt), ...outer, ...siblings(row, column)]
      for (const quantity of figuresOf(block, row, column, unit, context))
        reading.cells.push({ quantity, scopes, share, quote: row.row.block, of })
    }
    for (const { block, column } of row.prose) {
      const target = column !== null && statesGoals(column, columns)
      const period = target ? (timeOfColumn(column, times) ?? dated) : null
      const around = block === row.label ? [] : [whole('host', row.label)]
      const role = target ? 'target' : (column?.role ?? null)
      reading.prose.push({ block, share: { period, scope: null, role }, around })
    }
  }
  for (const row of layout.untimed) {
    const share: Share = { period: null, untimed: true, scope: null, role: goals ? 'actual' : null }
    if (row.level !== undefined) share.level = row.level
    const scopes = [...cellScopes(row, null, columns, head.labelAt), ...outer]
    for (const { block } of isYesNo(row) ? [] : row.cells)
      for (const quantity of figuresOf(block, row, null, unit, context))
        reading.cells.push({ quantity, scopes, share, quote: row.row.block, of: ownerOf(row, context) })
  }
  return { ...reading, unclear: [...unclear], untimed: layout.untimed.map(({ row }) => row.block) }
}

/** What the row and the column say of a figure besides its subject. */
function shareOf(
  row: DataRow,
  column: Column | null,
  times: ColumnTimes,
  inRow: string | null,
  dated: Settled | null,
): Share {
  const group = row.over[0]?.sub ? row.over[0].label : null
  const inGroup = group && periodOfHead(group)
  const share: Share = {
    period:
      (column && timeOfColumn(column, times)) ??
      (inRow ? saidBy(inRow, row.label) : group && inGroup ? saidBy(inGroup, group) : dated),
    scope: null,
    role: column?.role ?? null,
  }
  if (row.subject === 'field')
    share.name = saidBy(row.label.text.replace(/^[\s\d.)+•–-]+|\s*\([^()]*\)\s*$/g, ''), row.label)
  if (row.level !== undefined) share.level = row.level
  // The label of a plan's share is no scope of it, but its level holds.
  else if (column?.kind === 'completion')
    share.level = saidBy(levelsIn(row.label.lower).at(-1)?.level ?? null, row.label)
  const base = column && baseOfColumn(column, times)
  if (base) share.base = base
  return share
}

function isYesNo({ label, unit }: DataRow): boolean {
  return YES_NO.test(label.lower) || (unit !== null && YES_NO.test(unit.lower))
}

/** Whose the figures of a row are. */
function ownerOf({ label, subject, level }: DataRow, context: ReportContext): CellReading['of'] {
  if (NATION.test(label.lower)) return 'other'
  const [province, more] = provincesIn(label.lower, { text: label.text })
  const bare = /^[\s\d.)+•-]*(?:tỉnh|thành phố|tp\.?)?\s*$/
  if (
    province &&
    !more &&
    !province.town &&
    bare.test(label.lower.slice(0, province.start)) &&
    label.lower.slice(province.end).trim() === ''
  )
    return context.province === null || province.province.name === context.province ? null : 'other'
  if (subject === 'body') return level?.value ? 'part' : 'unplaced'
  return subject === 'level' && level?.value ? 'part' : null
}

function whole(zone: Scope['zone'], block: Block): Scope {
  return { zone, block, start: 0, end: block.text.length }
}

/** The words around a cell, closest first. */
function cellScopes(row: DataRow, column: Column | null, columns: readonly Column[], labelAt: number): Scope[] {
  const heads = (column?.heads ?? []).toReversed()
  if (column?.kind === 'completion') {
    // How far a plan is fulfilled is said of the plan, whatever it plans.
    const plan = columns.find((other) => other.role === 'target')?.heads ?? []
    return [...heads, ...plan].map((head) => whole('label', head))
  }
  // "Lĩnh vực" over the labels says that they are parts of what is scored.
  const fields = columns[labelAt]?.heads ?? []
  // Of bodies, levels and times the head says what is counted; what a body is called says nothing of it.
  const counts = row.subject === 'thing' ? 'left' : 'label'
  return [
    ...(row.subject === 'thing' ? labelScopes(row) : row.subject === 'body' ? [] : [whole('left', row.label)]),
    ...heads.map((head, i) => whole(i === 0 ? counts : 'left', head)),
    ...(row.subject === 'field' ? fields : row.words).map((words) => whole('near', words)),
    ...row.over.map(({ label, sub }, i) =>
      whole(sub && !isShareOf(label, row) ? 'near' : i === 0 && !sub ? 'subject' : 'outer', label),
    ),
    ...besides(column, columns).map((head) => whole('host', head)),
  ]
}

/** "Tỷ lệ hồ sơ giải quyết đúng hạn" over "Tổng số hồ sơ đã giải quyết": what a share is of is not what has that share. */
function isShareOf(over: Block, { label }: DataRow): boolean {
  return /^[\s\d.)+•-]*(?:tỷ|tỉ) lệ\s/.test(over.lower) && /^[\s\d.)+•-]*tổng số\s/.test(label.lower)
}

/** What a closing bracket explains is only said on the side. */
function labelScopes({ label }: DataRow): Scope[] {
  const aside = label.lower.search(/\([^()]{25,}\)\s*$/)
  if (aside < 0) return [whole('label', label)]
  return [
    { zone: 'label', block: label, start: 0, end: aside },
    { zone: 'right', block: label, start: aside, end: label.text.length },
  ]
}

/** "PAR INDEX (điểm) | Xếp hạng", "Quá hạn | Tỷ lệ (%)": of what a bare head is said, the column before it names. */
function besides(column: Column | null, columns: readonly Column[]): Block[] {
  if (!column || !isBare(column)) return []
  const before = columns.slice(0, column.at).toReversed()
  return before.find((one) => one.kind === 'figures' && !isBare(one))?.heads ?? []
}

/** The other columns' heads, said from far off: beside "Hồ sơ tiếp nhận", "Quá hạn" counts dossiers too. */
function siblings(row: DataRow, column: Column | null): Scope[] {
  const heads = new Set(row.cells.flatMap((cell) => (cell.column && cell.column !== column ? cell.column.heads : [])))
  for (const head of column?.heads ?? []) heads.delete(head)
  return [...heads].map((block) => whole('outer', block))
}

function outerScopes(table: Table, titles: readonly Block[]): Scope[] {
  const scopes: Scope[] = [...table.captions, ...titles]
    .filter((caption) => !/kèm theo/.test(caption.lower))
    .toReversed()
    .map((block) => whole('heading', block))
  for (let section: Section | null = table.section; section?.parent; section = section.parent) {
    if (section.block)
      scopes.push({ zone: 'outer', block: section.block, start: 0, end: Math.min(200, section.block.text.length) })
  }
  return scopes
}
