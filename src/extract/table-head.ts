import type { Block, Cell, Row } from '../document/types.ts'
import type { Role } from '../records/observation.ts'
import { isFigure, isFilled, isIndexRow, isPeriodCell, isWords } from './table-forms.ts'

/**
 * What a column holds: row numbers, labels, units, remarks, the scale of points ("Điểm tối đa"), how far a plan is
 * fulfilled, changes, or plain figures.
 */
export type ColumnKind = 'number' | 'label' | 'unit' | 'notes' | 'scale' | 'completion' | 'change' | 'figures'

/** What stands above a column. */
export interface Column {
  /** Its place in a full row. */
  at: number
  /** Head cells above it, outermost first. */
  heads: Block[]
  kind: ColumnKind
  /** "Kế hoạch", "Mục tiêu" state goals, "Thực hiện" results. */
  role: Role | null
  /** For changes: which way, where the column alone says it. */
  direction: -1 | 0 | 1
}

export interface Head {
  /** Rows on top that are no data. */
  count: number
  /** Title rows on top of the head. */
  titles: Block[]
  /** By their place; null where the table has no head. */
  columns: Column[] | null
  /** Index of the column of labels. */
  labelAt: number
}

const MOST_HEADS = 3
/** A cell this long is a sentence, not a head. */
const HEAD_LENGTH = 160

/** Reads what stands on top of a table: titles, up to three rows of heads, the columns' own numbers. */
export function readHead(rows: readonly Row[]): Head {
  const titles: Block[] = []
  let count = 0
  while (count < 2 && rows.length > count + 1 && isTitle(rows[count]!)) titles.push(rows[count++]!.block)
  const heads: Row[] = []
  while (heads.length < MOST_HEADS && count < rows.length) {
    const row = rows[count]!
    if (heads.length === 0 ? !opens(row) : !goesOn(row, heads)) break
    heads.push(row)
    count++
  }
  if (heads.length === 0) return { count: 0, titles: [], columns: null, labelAt: labelColumn([], rows) }
  if (rows[count] && isIndexRow(rows[count]!)) count++
  const data = rows.slice(count)
  const labelAt = labelColumn(heads, data)
  return { count, titles, columns: readColumns(heads, labelAt), labelAt }
}

function filledIn(row: Row): Cell[] {
  return row.cells.filter((cell) => isFilled(cell.block))
}

/** One cell of words over the whole width. */
function isTitle(row: Row): boolean {
  const filled = filledIn(row)
  return filled.length === 1 && row.cells.length > 2 && isWords(filled[0]!.block) && !isFigure(filled[0]!.block)
}

function isHeadRow(row: Row): boolean {
  const filled = filledIn(row)
  return (
    filled.length > 0 &&
    !isIndexRow(row) &&
    !filled.some((cell) => isFigure(cell.block) || cell.block.text.length > HEAD_LENGTH)
  )
}

/** The first row of a head: words or times, and no row number in front. */
function opens(row: Row): boolean {
  const first = row.cells[0]?.block.lower.trim() ?? ''
  return (
    isHeadRow(row) &&
    (filledIn(row).length > 1 || HEAD_WORD.test(first)) &&
    !/^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5}|[-+•])[.)]?$/.test(first) &&
    !/^[-+•]\s/.test(first)
  )
}

const HEAD_WORD =
  /^(?:stt|tt|số tt|chỉ tiêu|nội dung|giai đoạn|năm|tiêu chí|chỉ số|đơn vị|lĩnh vực|cấp|tên)(?![a-zà-ỹ])/

/** A further row of a head: under its number and label there is nothing, or the same again. */
function goesOn(row: Row, heads: readonly Row[]): boolean {
  if (!isHeadRow(row)) return false
  const above = heads[0]!.cells
  const fixed = NUMBER_HEAD.test(above[0]?.block.lower.trim() ?? '') ? 2 : 1
  const same = (at: number): boolean => {
    const cell = row.cells[at]?.block
    return !cell || !isFilled(cell) || cell.lower.trim() === above[at]?.block.lower.trim() || /^\s*\(/.test(cell.lower)
  }
  for (let at = 0; at < fixed; at++) if (!same(at)) return false
  return row.cells.slice(fixed).some((cell) => isFilled(cell.block))
}

const NUMBER_HEAD = /^(?:stt|tt|số tt|s\.\s?tt|số thứ tự|số)$/

/** Index of the column of labels in a full row. */
function labelColumn(heads: readonly Row[], rows: readonly Row[]): number {
  const first = heads[0]?.cells[0]?.block.lower.trim() ?? ''
  if (NUMBER_HEAD.test(first)) return 1
  if (first !== '') return 0
  const numbered = rows.filter(
    ({ cells }) =>
      /^\s*(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5})[.)]?\s*$/.test(cells[0]?.block.lower ?? '') &&
      cells[1] !== undefined &&
      isWords(cells[1].block),
  )
  return numbered.length * 2 >= rows.length && rows.length > 0 ? 1 : 0
}

function readColumns(heads: readonly Row[], labelAt: number): Column[] {
  const width = Math.max(...heads.map((row) => row.cells.length))
  const columns: Column[] = []
  for (let at = 0; at < width; at++) {
    const blocks = headsOver(heads, at, labelAt)
    columns.push({ at, heads: blocks, ...meaningOf(blocks, at, labelAt, columns) })
  }
  return columns
}

/** The heads above a column: one that spans columns stands in the first of them, those under it are filled. */
function headsOver(heads: readonly Row[], at: number, labelAt: number): Block[] {
  const blocks: Block[] = []
  for (const [i, row] of heads.entries()) {
    let cell: Cell | undefined = row.cells[at]
    const below = heads.slice(i + 1).some((lower) => lower.cells[at] && isFilled(lower.cells[at].block))
    if (below && at > labelAt)
      for (let left = at; left > labelAt && !(cell && isFilled(cell.block)); left--) cell = row.cells[left]
    if (cell && isFilled(cell.block) && blocks.at(-1)?.lower !== cell.block.lower) blocks.push(cell.block)
  }
  return blocks
}

/** "Ghi chú", "Cơ quan chủ trì": no figures of the row's matter stand below. */
const NOTES =
  /^(?:ghi chú|chú thích|đánh giá|thời gian|thời hạn|căn cứ|lý do|nguyên nhân|(?:cơ quan|đơn vị)\s+(?:chủ trì|phối hợp|thực hiện|chịu trách nhiệm)|người\s+(?:phụ trách|thực hiện)|số, ngày)/
const SCALE = /^(?:điểm (?:tối đa|chuẩn)|số điểm tối đa|thang điểm)/
const UNIT = /^(?:đvt|đ\.v\.t|đơn vị(?:\s+(?:tính|đo))?)$/
const GOAL =
  /^(?:kế hoạch|dự toán|kh(?![a-zà-ỹ])|mục tiêu|các mục tiêu|chỉ tiêu|phấn đấu)|(?:theo kế hoạch|mục tiêu đề ra)/
const RESULT = /(?:thực hiện|kết quả|đạt được|thực tế|đã đạt)/
const COMPLETION =
  /(?:hoàn thành|thực hiện|đạt|so với|so|%)\s*(?:được\s+|với\s+|so với\s+)*(?:kế hoạch|kh(?![a-zà-ỹ])|mục tiêu|chỉ tiêu)|th\s*\/\s*kh|(?:tỷ|tỉ) lệ (?:hoàn thành|thực hiện)|mức độ hoàn thành/
const BARE_SHARE = /^(?:(?:tỷ|tỉ) lệ(?:\s+đạt)?|đạt(?:\s+(?:tỷ|tỉ) lệ)?|%)?\s*(?:\(?\s*%\s*\)?)?$/
const CHANGE =
  /^(?:mức\s+|(?:tỷ|tỉ) lệ\s+|tốc độ\s+)?(?:tăng|giảm)(?:\s*\(\s*[+\-–]\s*\))?(?:\s*[/,;]?\s*(?:và\s+)?(?:tăng|giảm)(?:\s*\(\s*[+\-–]\s*\))?)?\s*(?:(?:\(|so|bậc|hạng|điểm|thứ hạng|số lượng|%|trưởng|năm|\d).*)?$|^(?:so sánh|so với|so cùng|chênh lệch|thay đổi|biến động|\(?\s*\+\s*[/,]\s*-)/

type Meaning = Pick<Column, 'kind' | 'role' | 'direction'>

function meaningOf(heads: readonly Block[], at: number, labelAt: number, before: readonly Column[]): Meaning {
  const words = heads.map((head) => head.lower.trim())
  const inner = words.at(-1) ?? ''
  const meaning = (kind: ColumnKind, role: Role | null = null, direction: -1 | 0 | 1 = 0): Meaning => ({
    kind,
    role,
    direction,
  })
  const goal = words.some((head) => GOAL.test(head)) && !RESULT.test(inner) && !/biên chế|người làm việc/.test(inner)
  if (at < labelAt) return meaning('number')
  if (at === labelAt) return meaning('label')
  if (UNIT.test(inner)) return meaning('unit')
  if (NOTES.test(inner)) return meaning('notes')
  if (SCALE.test(inner)) return meaning('scale')
  const planned = before.some((column) => column.role === 'target')
  const done = before.some((column) => column.role === 'actual')
  if (words.some((head) => COMPLETION.test(head)) && /%|tỷ lệ|tỉ lệ|mức độ|so với|th\s*\/\s*kh/.test(words.join(' ')))
    return meaning('completion')
  if (planned && done && BARE_SHARE.test(inner) && inner !== '') return meaning('completion')
  const change = words.findLast((head) => CHANGE.test(head))
  if (change) {
    const falls = /giảm/.test(change)
    return meaning('change', null, /tăng/.test(change) === falls ? 1 : falls ? -1 : 1)
  }
  if (goal) return meaning('figures', 'target')
  return meaning('figures', words.some((head) => RESULT.test(head)) ? 'actual' : null)
}

/** A head that says only in what way something is measured. */
const BARE =
  /^(?:(?:xếp|thứ)?\s*hạng|vị trí|(?:số\s+)?điểm(?:\s+số)?|giá trị|kết quả|tăng.*|giảm.*|so .*|chênh lệch.*|(?:tỷ|tỉ) lệ|%|(?:năm\s+)?(?:19|20)\d{2})?\s*(?:\([^)]*\))?$/

/** Whether the heads of a column say only in what way something is measured, or when. */
export function isBare({ heads }: Column): boolean {
  return heads.every((head) => BARE.test(head.lower.trim()))
}

/**
 * Sub-heads that come round again under heads of their own ("Giáo dục | Y tế" over "Cấp tỉnh | Cấp huyện | Cấp tỉnh |
 * Cấp huyện" with no room left for the second pair): each head spanned columns that are lost.
 */
export function isCrossed(columns: readonly Column[]): boolean {
  const pairs = columns.filter((column) => column.kind === 'figures' && column.heads.length > 1)
  const upper = pairs.map((column) => column.heads[0])
  const lower = pairs.map((column) => column.heads.at(-1)!.lower)
  const different = new Set(lower).size
  return new Set(upper).size === pairs.length && different > 1 && different < pairs.length
}

/** A head of times that names one twice, or leaves columns between them unnamed, is garbled. */
export function isGarbled(columns: readonly Column[], times: ReadonlyMap<Column, string | null>): boolean {
  const named = columns.filter((column) => column.heads.length > 0)
  const last = columns.findLastIndex((column) => column.heads.length > 0)
  const holes = columns.slice(0, last).some((column) => column.heads.length === 0)
  const plain = named.filter(
    (column) => times.get(column) && column.heads.every((head) => isPeriodCell(head.lower.trim())),
  )
  return (
    plain.length === named.length && (holes || new Set(plain.map((column) => times.get(column))).size < plain.length)
  )
}

/** Whether a head names nothing but times, and more than one: whatever stands below is of one of them. */
export function areAllTimes(columns: readonly Column[], times: ReadonlyMap<Column, string | null>): boolean {
  const named = columns.filter(({ heads }) => heads.length > 0)
  return (
    new Set(named.map((column) => times.get(column))).size > 1 &&
    named.every((column) => column.kind === 'figures' && times.get(column) && isBare(column))
  )
}
