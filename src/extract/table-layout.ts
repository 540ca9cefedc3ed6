import type { Block, Cell, Row, Table } from '../document/types.ts'
import { periodsIn } from '../vietnamese/periods.ts'

/** What stands above a column of figures. */
export interface Column {
  /** Head cells above it, outermost first. */
  heads: Block[]
  /** EDTF of the time its head names, or null. */
  period: string | null
  /** "Kế hoạch", "Mục tiêu": the column states goals. */
  target: boolean
  /** "Ghi chú", "STT": the column states no figures. */
  notes: boolean
}

/** A row of figures with what names it. */
export interface DataRow {
  row: Row
  label: Block
  /** The row or group above that a sub-row hangs from. */
  parent: Block | null
  /** Cells after the label, with their columns; null where the column cannot be told. */
  cells: { block: Block; column: Column | null }[]
}

export interface TableLayout {
  rows: DataRow[]
  /** Cells that hold sentences, to be read as running text. */
  prose: { block: Block; heads: Block[] }[]
  /** Rows whose columns cannot be told apart. */
  unclear: Row[]
}

const NUMBERING = /^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[ivx]{1,5}\.?|[-+•*]|[a-zđ]\)?|\(\d\))?\s*$/i
const VALUE =
  /^\s*(?:[<>≤≥~]?\s*[-−+▲▼↑↓]?\s*[\dlO](?:\s?[\d.,lO])*(?:\s?-\s?\d[\d.,]*)?(?:\s?\/\s?[\d.,]+)?\s?(?:%|điểm|đồng|tỷ|triệu|người|hồ sơ|tthc|[a-zđ]{0,6})?(?:\s*\([^)]{1,12}\))?|\(\s*\d[\d.,]*%?\s*\))\s*$/iu
const PERIOD_CELL = /^(?:(?:năm|giai đoạn|quý|tháng)\s*)?(?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?(?:\s*\(.*\))?$/
/** No cell that states one figure is longer. */
const FIGURE_LENGTH = 40
/** A cell this long is a sentence, not a figure. */
const PROSE_LENGTH = 60

/** Settles which cells of a table are heads, labels, figures and sentences. */
export function layOut(table: Table): TableLayout {
  const layout: TableLayout = { rows: [], prose: [], unclear: [] }
  const headCount = countHeads(table.rows)
  const heads = table.rows.slice(0, headCount)
  const labelAt = labelColumn(heads, table.rows.slice(headCount))
  const columns = readColumns(heads, labelAt)
  const garbled = columns !== null && isGarbled(columns)
  const expected = columns && garbled ? distinct(columns) : columns
  let parent: Block | null = null
  for (const row of table.rows.slice(headCount)) {
    const at = labelOf(row, labelAt)
    if (at === null) continue
    const label = row.cells[at]!.block
    const sub = isSubRow(row, at, label)
    const data = row.cells.slice(at + 1)
    const filled = data.filter((cell) => isFilled(cell.block))
    const figures = data.filter((cell) => isFigure(cell.block))
    if (figures.length === 0) {
      for (const cell of row.cells)
        if (/\d/.test(cell.block.text) && cell.block.text.length > PROSE_LENGTH)
          layout.prose.push({ block: cell.block, heads: heads.flatMap((head) => head.cells[cell.column]?.block ?? []) })
      if (!sub) parent = label
      continue
    }
    const cells = assign(data, filled, expected, garbled, headCount > 0)
    if (cells === null) layout.unclear.push(row)
    else layout.rows.push({ row, label, parent: sub ? parent : null, cells })
    if (!sub) parent = label
  }
  return layout
}

function isFigure({ lower }: Block): boolean {
  return lower.length <= FIGURE_LENGTH && VALUE.test(lower.trim()) && !PERIOD_CELL.test(lower.trim())
}

function isFilled({ lower }: Block): boolean {
  return !/^[\s\-–.…x]*$/.test(lower)
}

/** Rows on top that name columns: words or years, no figures. */
function countHeads(rows: readonly Row[]): number {
  let count = 0
  for (const row of rows) {
    const filled = row.cells.filter((cell) => isFilled(cell.block))
    const named = row.cells.some((cell) =>
      /^\s*(?:stt|tt|số tt|chỉ tiêu|nội dung|giai đoạn|năm|tiêu chí|chỉ số|đơn vị|lĩnh vực|cấp|tên)/.test(
        cell.block.lower,
      ),
    )
    const figures = filled.filter((cell) => isFigure(cell.block))
    if (figures.length > 0) break
    if (filled.length === 0) break
    // A group row ("5. Kết quả giải quyết", no values) ends the heads.
    if (
      count > 0 &&
      !filled.some(
        (cell) =>
          PERIOD_CELL.test(cell.block.lower.trim()) ||
          /^(?:năm|quý|tháng|thuộc|số|tỷ lệ|kế hoạch|thực hiện)/.test(cell.block.lower),
      )
    )
      break
    if (count === 0 && !named && filled.length < 2) break
    if (
      filled.length === 1 &&
      count > 0 &&
      NUMBERING.test(row.cells[0]?.block.lower ?? '') &&
      row.cells[0] !== filled[0]
    )
      break
    if (filled.some((cell) => cell.block.text.length > 160)) break
    count++
    if (count === 3) break
  }
  return count
}

/** Index of the column of labels in a full row. */
function labelColumn(heads: readonly Row[], rows: readonly Row[]): number {
  const first = heads[0]?.cells[0]?.block.lower.trim() ?? ''
  if (/^(?:stt|tt|số tt|s\.tt|số)$/.test(first)) return 1
  if (heads.length > 0) return 0
  const numbered = rows.filter(
    (row) => NUMBERING.test(row.cells[0]?.block.lower ?? '') && /[a-zà-ỹ]{2}/.test(row.cells[1]?.block.lower ?? ''),
  )
  return numbered.length * 2 >= rows.length ? 1 : 0
}

/** The label's cell in a row: a number column merged into it moves it left. */
function labelOf(row: Row, expected: number): number | null {
  for (const at of [expected, 0, 1, 2]) {
    const cell = row.cells[at]
    if (!cell) continue
    const lower = cell.block.lower.trim()
    if (/[a-zà-ỹ]{2}/.test(lower) || PERIOD_CELL.test(lower)) {
      if (at > 0 && row.cells.slice(0, at).some((before) => /[a-zà-ỹ]{3}/.test(before.block.lower)))
        return row.cells.findIndex((c) => /[a-zà-ỹ]{3}/.test(c.block.lower))
      return at
    }
  }
  return null
}

/** A row under another: a dash or nothing where the number should stand. A total closes its table, unless it has a dash. */
function isSubRow(row: Row, at: number, label: Block): boolean {
  if (/^\s*(?:[-+•]|(?:\d+\.){2}|[a-zà-ỹ]\)\s)/.test(row.cells[at]!.block.text) || /^\s*[-+•]/.test(label.text))
    return true
  const number = at > 0 ? row.cells[at - 1]!.block.text.trim() : null
  if (number === '-' || number === '+' || number === '•') return true
  return number === '' && !/^\s*(?:tổng|cộng|toàn tỉnh|chung)(?![a-zà-ỹ])/.test(label.lower)
}

function readColumns(heads: readonly Row[], labelAt: number): Column[] | null {
  if (heads.length === 0) return null
  const width = Math.max(...heads.map((row) => row.cells.length))
  const columns: Column[] = []
  for (let at = labelAt + 1; at < width; at++) {
    const blocks: Block[] = []
    for (const [i, row] of heads.entries()) {
      let cell: Cell | undefined = row.cells[at]
      // A head that spans columns stands in the first of them; the cells under it are filled.
      if (
        i < heads.length - 1 &&
        cell &&
        !isFilled(cell.block) &&
        isFilled(heads[i + 1]!.cells[at]?.block ?? cell.block)
      ) {
        for (let left = at; left > labelAt && cell && !isFilled(cell.block); left--) cell = row.cells[left]
      }
      if (cell && isFilled(cell.block)) blocks.push(cell.block)
    }
    const words = blocks.map((block) => block.lower).join(' ')
    columns.push({
      heads: blocks,
      period: blocks.map(periodOfHead).findLast((period) => period !== null) ?? null,
      target:
        /(?:kế hoạch|mục tiêu|chỉ tiêu|giao|phấn đấu)/.test(words) && !/(?:thực hiện|kết quả|đạt|so với)/.test(words),
      notes: /(?:ghi chú|stt|đvt|đơn vị tính|cơ quan|thời gian hoàn thành)/.test(words),
    })
  }
  return columns
}

/** "Năm 2020 (tính đến 31/3)" is January to March; "Giai đoạn 2011-2020 (tính đến 12/2019)" the state at that month. */
export function periodOfHead(block: Block): string | null {
  const lower = block.lower
  const until = /(?:tính\s+)?đến\s+(?:hết\s+|ngày\s+)*(\d{1,2})\s*\/\s*(\d{1,2})(?!\s*\/?\s*\d)/.exec(lower)
  const year = /(?:19|20)\d{2}/.exec(lower)?.[0]
  if (until && year && Number(until[2]) <= 12) return `${year}-01/${year}-${until[2]!.padStart(2, '0')}`
  if (/^\s*(?:19|20)\d{2}\s*$/.test(lower)) return lower.trim()
  const mentions = periodsIn(lower).filter(
    (mention) => mention.relative === null && mention.kind !== 'base' && mention.value !== 'now',
  )
  const state = mentions.find((mention) => mention.kind === 'until')
  return (state ?? mentions[0])?.value ?? null
}

/** A head of times that names one twice, or leaves columns between them unnamed, is garbled. */
function isGarbled(columns: readonly Column[]): boolean {
  const named = columns.filter((column) => column.heads.length > 0)
  const last = columns.findLastIndex((column) => column.heads.length > 0)
  const holes = columns.slice(0, last).some((column) => column.heads.length === 0)
  const plain = named.filter(
    (column) =>
      column.period !== null && column.heads.every((head) => /^(?:năm\s*)?(?:19|20)\d{2}/.test(head.lower.trim())),
  )
  return plain.length === named.length && (holes || new Set(plain.map((column) => column.period)).size < plain.length)
}

function distinct(columns: readonly Column[]): Column[] {
  const seen = new Set<string | null>()
  return columns.filter((column) => column.heads.length > 0 && !seen.has(column.period) && seen.add(column.period))
}

/** Gives each cell its column, or null where that would be a guess. */
function assign(
  data: readonly Cell[],
  filled: readonly Cell[],
  columns: readonly Column[] | null,
  garbled: boolean,
  headed: boolean,
): DataRow['cells'] | null {
  if (columns === null) return headed || data.length === 1 ? data.map(({ block }) => ({ block, column: null })) : null
  if (!garbled) {
    if (data.length > columns.length + 1) return null
    return data.map(({ block }, i) => ({ block, column: columns[i] ?? null })).filter((cell) => cell.column !== null)
  }
  // The head is garbled: as many cells as there are times, the rest of the row empty, are those times in order.
  const tail = data.slice(columns.length)
  if (data.length >= columns.length && tail.every((cell) => !isFilled(cell.block)) && filled.length <= columns.length) {
    return data.slice(0, columns.length).map(({ block }, i) => ({ block, column: columns[i]! }))
  }
  return null
}
