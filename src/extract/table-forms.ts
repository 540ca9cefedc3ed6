import type { Block, Row } from '../document/types.ts'

/** No cell that states one figure is longer. */
const FIGURE_LENGTH = 40
const LEAD =
  '(?:(?:đạt|trên|dưới|hơn|gần|khoảng|từ|tối thiểu|ít nhất|tối đa|không quá|tăng|giảm|thứ|hạng|xếp thứ|vượt)\\s+)*'
const NUMBER = '\\d[\\d.,lo]*(?: \\d{3})*'
/** One figure: a sign or bound, the number with its range or fraction, a unit of up to three words, a bracket. */
const FIGURE = new RegExp(
  `^${LEAD}(?:[<>≤≥~]=?\\s*)?(?:\\(\\s*)?[-+▲▼↑↓]?\\s*${NUMBER}(?:\\s?[-/]\\s?${NUMBER})?\\s*%?\\s*(?:[a-zà-ỹ]+(?: [a-zà-ỹ]+){0,2})?(?:\\s*\\))?(?:\\s*\\([^()]{1,14}\\))?$`,
)
const PERIOD_CELL =
  /^(?:(?:năm|giai đoạn|quý|tháng)\s*)?(?:19|20)\d{2}(?:\s*-\s*(?:19|20)\d{2})?(?:\s*\(.*\))?$|^\d{1,2} tháng(?:\s+(?:đầu|cuối|năm).*)?$/
const INDEX_CELL = /^\(?(?:[a-e]|\d{1,2})\)?(?:\s*=.*)?$/

/** Whether a cell states one figure. */
export function isFigure({ lower }: Block): boolean {
  const cell = lower.trim()
  return cell.length <= FIGURE_LENGTH && /\d/.test(cell) && !isPeriodCell(cell) && FIGURE.test(cell)
}

/** Whether a cell says something: a dash, dots or a cross say that there is nothing. */
export function isFilled({ lower }: Block): boolean {
  return !/^[\s\-.…x_/]*$/.test(lower)
}

/** "2022", "Năm 2023 (tính đến 30/4)", "Giai đoạn 2016 - 2020", "9 tháng" */
export function isPeriodCell(cell: string): boolean {
  return PERIOD_CELL.test(cell)
}

/** "(1) | (2) | (3) = (1) + (2)": the columns' own numbers. */
export function isIndexRow(row: Row): boolean {
  const filled = row.cells.filter((cell) => isFilled(cell.block)).map((cell) => cell.block.lower.trim())
  if (filled.length < 3 || !filled.every((cell) => INDEX_CELL.test(cell))) return false
  const numbers = filled.flatMap((cell) => /^\(?(\d+)/.exec(cell)?.[1] ?? []).map(Number)
  return numbers[0] === 1 && numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1)
}

/** Words, not only a number's mark: at least two letters in a row. */
export function isWords({ lower }: Block): boolean {
  return /[a-zà-ỹ]{2}/.test(lower) && !/^\s*[ivx]{1,5}[.)]?\s*$/.test(lower)
}

/**
 * How deep a row's number puts it: "A" 0, "I" 1, "1" 2, "1.1" 3, "1.1.1" 4, nothing 6, a dash or "a)" 7; null for
 * no such number. The words after it do not matter ("5. Kết quả …").
 *
 * @param text the number's cell, or the label where it holds the number
 */
export function depthOfNumber(text: string): number | null {
  const cell = text.trim()
  if (cell === '') return 6
  if (/^[IVX]{1,5}(?:[.)]|$)/.test(cell)) return 1
  if (/^[A-HĐ](?:[.)]|$)/.test(cell)) return 0
  const numbered = /^(\d{1,2}(?:\.\d{1,2})*)(?:[.)]|$)/.exec(cell)
  if (numbered) return Math.min(5, 1 + numbered[1]!.split('.').length)
  return /^(?:[-–+•*]|[a-zđ]\)|[a-zđ][.]?$|\(\d\))/.test(cell) ? 7 : null
}
