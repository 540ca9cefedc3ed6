import type { Block, Row, Table } from '../document/types.ts'
import type { Level } from '../records/observation.ts'
import { levelOfBody } from '../vietnamese/bodies.ts'
import { levelsIn } from '../vietnamese/levels.ts'
import { type Settled, saidBy, unplaced } from './settled.ts'
import { depthOfNumber, isFigure, isFilled, isPeriodCell, isWords } from './table-forms.ts'
import { areAllTimes, type Column, type Head, isCrossed, isGarbled } from './table-head.ts'

/** What a row's label names: a thing that is counted, or a level, body, field, time or total whose things the columns count. */
export type Subject = 'thing' | 'level' | 'body' | 'field' | 'time' | 'total'

/** A row of figures with what names it. */
export interface DataRow {
  row: Row
  label: Block
  subject: Subject
  /** Rows that it hangs from, nearest first; `sub` where it is a part of that row, not only under its title. */
  over: { label: Block; sub: boolean }[]
  /** Level of the body or group that the row is of; null for a total; undefined where the layout does not say. */
  level: Settled<Level | null> | undefined
  /** Words between the label and the figures ("Lĩnh vực | Nội dung"). */
  words: Block[]
  /** The cell of the unit column. */
  unit: Block | null
  /** The cell of the scale column. */
  scale: Block | null
  cells: { block: Block; column: Column | null }[]
  /** Cells that hold sentences, to be read as running text. */
  prose: { block: Block; column: Column | null }[]
}

export interface TableLayout {
  rows: DataRow[]
  /** Rows whose columns are times, but which cell stands under which cannot be told: their figures have no column. */
  untimed: DataRow[]
  /** Rows of which some figures cannot be given a column. */
  unclear: Row[]
}

/** A cell this long is a sentence, not a remark. */
const REMARK_LENGTH = 20
/** A label this long, in a row without figures, is a sentence. */
const PROSE_LENGTH = 60

interface Above {
  depth: number
  label: Block
  level: Settled<Level | null> | undefined
}

/**
 * Gives each cell its column and each row its label, group and level. A row with as many cells as the head is never
 * shifted; a shorter one is read only where it is plain which cells it lacks.
 *
 * @param times EDTF by column, to tell a garbled head of times
 */
export function layOut(table: Table, head: Head, times: ReadonlyMap<Column, string | null>): TableLayout {
  const layout: TableLayout = { rows: [], untimed: [], unclear: [] }
  const { columns, count, labelAt } = head
  const figures = columns?.filter((column) => column.kind !== 'number' && column.kind !== 'label') ?? null
  const garbled = figures !== null && isGarbled(figures, times)
  const areTimes = figures !== null && areAllTimes(figures, times)
  const crossed = figures !== null && isCrossed(figures)
  const named = garbled ? distinct(figures, times) : figures
  const shape = new Shape(table, head)
  const labels = wordsOf(columns?.[labelAt])
  // "Huyện, thị xã": the rows are of that level, whatever they are called.
  const labelHead = columns?.[labelAt]?.heads.at(-1)
  const ofAll = ENTITIES.test(labels) && labelHead ? levelSaid(levelsIn(labels).at(-1)?.level, labelHead) : undefined
  const above: Above[] = []
  for (const row of table.rows.slice(count)) {
    const at = labelOf(row, shape, labelAt)
    if (at === null) continue
    const label = row.cells[at]!.block
    const depth = depthOf(row, at, labelAt)
    while (above.length > 0 && above.at(-1)!.depth >= depth) above.pop()
    const filled = row.cells.slice(at + 1).filter((cell) => isFigure(cell.block))
    const own = levelOfLabel(label)
    const subject = subjectOf(label, own, labels)
    const level = subject === 'total' ? unplaced(null) : (own ?? above.findLast((one) => one.level)?.level ?? ofAll)
    const data: DataRow = {
      row,
      label,
      subject,
      over: above.toReversed().map((one, i) => ({ label: one.label, sub: i === 0 && depth > 2 })),
      level: subject === 'time' || (subject === 'thing' && own !== undefined) ? undefined : level,
      words: [],
      unit: null,
      scale: null,
      cells: [],
      prose: [],
    }
    if (above.length > 0 && at > labelAt) data.over = [{ label: above.at(-1)!.label, sub: true }]
    // A group without figures and number stands over the dashes below it.
    above.push({
      depth: depth === 6 && filled.length === 0 ? 5.5 : depth,
      label,
      level: subject === 'total' ? unplaced(null) : own && { ...own, inferredFrom: 'heading' },
    })
    const clear = filled.length === 0 || (!crossed && fill(data, row, at, shape, named, garbled))
    const untimed = areTimes && subject === 'thing' && data.cells.length === 0 && filled.length <= figures.length
    if (!clear && untimed) layout.untimed.push({ ...data, cells: filled.map(({ block }) => ({ block, column: null })) })
    else if (!clear) layout.unclear.push(row)
    readProse(data, row, at, shape, columns, filled.length > 0)
    if (data.cells.length > 0 || data.prose.length > 0) layout.rows.push(data)
  }
  return layout
}

/** "Đơn vị", "Địa phương", "Năm": the rows are bodies, places or times, and the columns say what is counted. */
const ENTITIES =
  /^(?:tên\s+)?(?:đơn vị(?!\s+tính)|cơ quan|địa phương|cấp|các sở|sở|huyện|ubnd|xã|phường|khối|năm|giai đoạn|thời gian|thời điểm|kỳ|tháng|quý)(?![a-zà-ỹ])/
/** "Lĩnh vực", "Chỉ số thành phần": the rows are fields, or components of an index. */
const FIELDS =
  /^(?:tên\s+)?(?:các\s+)?(?:lĩnh vực|(?:chỉ số|nội dung|tiêu chí)\s+thành phần|thành phần|trục nội dung)(?![a-zà-ỹ])/
const TOTAL =
  /^[\s\d.)+•-]*(?:tổng(?:\s+(?:số|cộng|điểm|toàn tỉnh|chung))?|cộng|toàn tỉnh|chung|cả tỉnh|toàn thành phố)\s*(?:\([^)]*\))?\s*:?$/
/** A label that names only a level of government, a group of bodies or a time. */
const LEVEL =
  /^[\s\d.)+•-]*(?:(?:khối|các|tại|ở)\s+)?(?:cấp\s+[a-zà-ỹ]+|sở,?\s*(?:ban,?\s*)?ngành|tỉnh|huyện|xã|phường)[a-zà-ỹ\s,]{0,16}$/

function subjectOf(label: Block, level: Settled<Level | null> | undefined, labels: string): Subject {
  const lower = label.lower.trim()
  if (TOTAL.test(lower)) return 'total'
  if (isPeriodCell(lower) || /^(?:tháng|quý)\s+[\divx]+$/.test(lower)) return 'time'
  if (LEVEL.test(lower) && level !== undefined) return 'level'
  if (levelOfBody(lower) !== null && /^[\s\d.)+•-]*\p{Lu}\S*(?:\s\S+)*\s\p{Lu}|^\s*\p{Lu}{2,}/u.test(label.text))
    return 'body'
  if (FIELDS.test(labels)) return 'field'
  return ENTITIES.test(labels) && !/^\s*khối/.test(lower) ? 'body' : 'thing'
}

/** The level that a label names, of a body or by a level's word; undefined for none. */
function levelOfLabel(label: Block): Settled<Level | null> | undefined {
  return levelSaid(levelOfBody(label.lower) ?? levelsIn(label.lower).at(-1)?.level, label)
}

function levelSaid(level: Level | null | undefined, block: Block): Settled<Level | null> | undefined {
  return level === undefined ? undefined : saidBy(level, block)
}

function depthOf(row: Row, at: number, labelAt: number): number {
  const { text } = row.cells[at]!.block
  const inLabel = depthOfNumber(text)
  // "- Văn bản của UBND" is a part, whatever stands in the number's cell.
  if (inLabel !== null) return inLabel
  if (/^\s*trong đó/i.test(text)) return 7
  if (at === 0 || labelAt === 0) return at > labelAt ? 6 : 2
  const number = row.cells[at - 1]!.block.text
  if (number.trim() === '' && TOTAL.test(row.cells[at]!.block.lower)) return 0
  return depthOfNumber(number) ?? 2
}

/** The label's cell: where the head has it, or before where a number's cell was merged into it, or after where the cell above it spans rows. */
function labelOf(row: Row, shape: Shape, labelAt: number): number | null {
  const moved = labelAt - shape.lacks(row)
  for (const at of [moved, ...(moved === labelAt ? [labelAt + 1, 0] : [])]) {
    const cell = row.cells[at]
    if (!cell) continue
    const lower = cell.block.lower.trim()
    if ((isWords(cell.block) || isPeriodCell(lower)) && !isFigure(cell.block)) return at
  }
  return null
}

/** How many cells the rows of a table have, and what it means that one has fewer. */
class Shape {
  readonly width: number
  /** No row ends with an empty cell: those were cut off. */
  readonly #trimmed: boolean
  readonly #labelAt: number
  /** Rows of pieces in which some row has all cells. */
  readonly #beside = new Set<Row>()

  constructor(table: Table, { columns, count, labelAt }: Head) {
    const data = table.rows.slice(count)
    this.width = columns?.length ?? Math.max(0, ...data.map((row) => row.cells.length))
    this.#labelAt = labelAt
    this.#trimmed = data.every((row) => row.cells.length === 0 || isFilled(row.cells.at(-1)!.block))
    const starts = [0, ...table.breaks.map((at) => at - count).filter((at) => at > 0), data.length]
    for (const [i, end] of starts.slice(1).entries()) {
      const piece = data.slice(starts[i], end)
      if (piece.some((row) => row.cells.length === this.width)) for (const row of piece) this.#beside.add(row)
    }
  }

  /** By how many cells the label stands too far left: 1 where its number was merged into it. */
  lacks({ cells }: Row): 0 | 1 {
    const first = cells[0]?.block
    return this.#labelAt === 1 &&
      cells.length === this.width - 1 &&
      first &&
      isWords(first) &&
      !isWords(cells[1]!.block)
      ? 1
      : 0
  }

  /** Whether it is plain which column each cell of a row stands in. */
  isPlain(row: Row): boolean {
    const { length } = row.cells
    if (length >= this.width) return row.cells.slice(this.width).every((cell) => !isFilled(cell.block))
    if (this.lacks(row) === 1) return true
    return this.#trimmed && this.#beside.has(row)
  }
}

/** Puts the cells after the label into the row; false where some cannot be given a column. */
function fill(
  data: DataRow,
  row: Row,
  at: number,
  shape: Shape,
  columns: readonly Column[] | null,
  garbled: boolean,
): boolean {
  const cells = row.cells.slice(at + 1)
  if (columns === null) {
    if (cells.filter((cell) => isFilled(cell.block)).length > 1) return false
    data.cells = cells.filter((cell) => isFigure(cell.block)).map(({ block }) => ({ block, column: null }))
    return true
  }
  if (garbled) {
    // As many cells as there are times, the rest of the row empty, are those times in order.
    const tail = cells.slice(columns.length)
    if (cells.length < columns.length || tail.some((cell) => isFilled(cell.block))) return false
    data.cells = columns.map((column, i) => ({ block: cells[i]!.block, column }))
    return true
  }
  if (!shape.isPlain(row)) return false
  const moved = shape.lacks(row)
  const several = columns.filter((column) => FIGURES.has(column.kind)).length > 1
  let clear = true
  for (const column of columns) {
    const block = row.cells[column.at - moved]?.block
    if (!block || column.at - moved <= at) continue
    if (column.kind === 'unit') data.unit = block
    else if (column.kind === 'scale') data.scale = block
    else if (column.kind === 'notes') continue
    else if (isFigure(block)) {
      if (column.heads.length === 0 && several) clear = false
      else data.cells.push({ block, column })
    } else if (data.cells.length === 0 && isWords(block)) data.words.push(block)
  }
  return clear
}

const FIGURES: ReadonlySet<Column['kind']> = new Set(['figures', 'change', 'completion'])

/** Cells that hold sentences with numbers: remarks, goals in words, long labels of rows without figures. */
function readProse(
  data: DataRow,
  row: Row,
  at: number,
  shape: Shape,
  columns: readonly Column[] | null,
  figures: boolean,
): void {
  const moved = shape.lacks(row)
  for (const [i, { block }] of row.cells.entries()) {
    if (!/\d/.test(block.text) || isFigure(block) || i < at) continue
    const column = columns?.[i + moved] ?? null
    const goals = column !== null && statesGoals(column, columns!)
    const long = i === at ? !figures && block.text.length > PROSE_LENGTH : block.text.length > REMARK_LENGTH
    if ((goals || long) && column?.kind !== 'unit' && column?.kind !== 'number') data.prose.push({ block, column })
  }
}

/** "Mục tiêu đến năm 2020 | Kết quả | Đánh giá": the cells of the column state goals in words. */
export function statesGoals(column: Column, columns: readonly Column[]): boolean {
  if (column.kind !== 'label') return column.role === 'target'
  const words = wordsOf(column)
  return (
    /mục tiêu/.test(words) ||
    (/chỉ tiêu/.test(words) &&
      /(?:kế hoạch|đến năm|đề ra|được giao)/.test(words) &&
      !columns.some((other) => other.role === 'target'))
  )
}

export function wordsOf(column: Column | undefined): string {
  return column?.heads.map((head) => head.lower).join(' ') ?? ''
}

/** Of a garbled head the columns of different times. */
function distinct(columns: readonly Column[], times: ReadonlyMap<Column, string | null>): Column[] {
  const seen = new Set<string | null>()
  return columns.filter((column) => {
    const time = times.get(column) ?? null
    if (column.heads.length === 0 || seen.has(time)) return false
    seen.add(time)
    return true
  })
}
