import type { Comparator } from '../records/observation.ts'

const MORE =
  'trên|(?<!cao |thấp |nhiều |ít |lớn |nhỏ |tốt )hơn(?!\\s+(?:năm|so|cùng))|vượt(?:\\s+(?:mức|mốc|ngưỡng|trên))?|quá|vượt quá'
const LEAST =
  'tối thiểu(?:\\s+(?:là|đạt|có|phải đạt))?|ít nhất(?:\\s+(?:là|đạt|có))?|không dưới|không thấp hơn|không ít hơn|chí ít|thấp nhất(?:\\s+(?:là|đạt))?|đạt và vượt(?:\\s+(?:trên))?|từ(?=.{0,30}trở lên)'
const LESS = 'dưới(?:\\s+mức)?|chưa đến|chưa tới|chưa đầy|gần đạt|thấp hơn(?=\\s+mức)'
const MOST =
  'không để(?:\\s+[a-zà-ỹ]+){1,8}\\s+(?:quá|vượt quá|vượt|trên)|không để quá|không quá|không vượt quá|không vượt|tối đa(?:\\s+(?:là|không quá))?|nhiều nhất(?:\\s+là)?|cao nhất(?:\\s+là)?|không cao hơn'
const ABOUT =
  'khoảng|gần|ước(?:\\s+(?:đạt|tính|khoảng|thực hiện|có|giảm|tăng|còn))?|xấp xỉ|ngót(?:\\s+nghét)?|trên dưới|tầm|cỡ|chừng|suýt soát|độ khoảng|ước chừng'

/** Words that may stand between a comparator and its number. */
const BETWEEN = '(?:\\s+(?:là|đạt|có|được|từ|mức|tỷ lệ|tổng số|số|nhóm|lên|còn|của))*\\s*[:(]?\\s*'

const PATTERNS: readonly (readonly [Comparator, RegExp])[] = [
  ['~', new RegExp(`(?:^|[^a-zà-ỹ])(?:trên dưới)${BETWEEN}$`)],
  ['<=', new RegExp(`(?:^|[^a-zà-ỹ])(?:${MOST})${BETWEEN}$`)],
  ['>=', new RegExp(`(?:^|[^a-zà-ỹ])(?:${LEAST})${BETWEEN}$`)],
  ['>', new RegExp(`(?:^|[^a-zà-ỹ])(?:${MORE})${BETWEEN}$`)],
  ['<', new RegExp(`(?:^|[^a-zà-ỹ])(?:${LESS})${BETWEEN}$`)],
  ['~', new RegExp(`(?:^|[^a-zà-ỹ])(?:${ABOUT})${BETWEEN}$`)],
]
/** A quick test that spares most numbers the patterns. */
const ANY =
  /(?:trên|hơn|vượt|quá|thiểu|nhất|dưới|thấp|ít|vượt|đến|tới|đầy|đạt|đa|khoảng|gần|ước|xỉ|ngót|nghét|tầm|cỡ|chừng|soát|kém)[a-zà-ỹ\s:(]{0,24}$/
const UPWARDS =
  /^(?:\s*(?:%|điểm|bậc|tỷ đồng|triệu đồng|phần trăm))?(?:\s*\/\s*năm)?(?:\s+(?!cấp|từ|trình|đại|tốt|hạng|phòng)[a-zà-ỹ]+){0,4}\s+trở lên/
const DOWNWARDS = /^(?:\s*(?:%|điểm|phần trăm))?(?:\s+[a-zà-ỹ]+){0,3}\s+trở xuống/

/**
 * How a number bounds the fact, by the words before and after it.
 *
 * @param left folded text that ends at the number
 * @param right folded text that starts at its end
 */
export function comparatorAt(left: string, right: string): Comparator {
  if (UPWARDS.test(right)) return '>='
  if (DOWNWARDS.test(right)) return '<='
  if (!ANY.test(left)) return '='
  for (const [comparator, pattern] of PATTERNS) if (pattern.test(left)) return comparator
  return '='
}

const GROUP_LEFT = /(?:trong|vào|thuộc|top|tốp|nhóm)\s+(?:nhóm|top|tốp|số)?\s*$/

/** A rank "in the first 20" is at most 20; a rank that is "not lower than 20" too: the lower rank is the greater number. */
export function rankComparator(left: string, right: string): Comparator {
  if (
    /(?:ngoài|thấp hơn|sau|dưới)\s+(?:top|nhóm|tốp|hạng|thứ|vị trí)?\s*$/.test(left) &&
    !/không (?:thấp hơn|dưới)/.test(left)
  )
    return '>'
  if (/(?:không thấp hơn|tối thiểu|ít nhất|không dưới)[^,;.]{0,12}$/.test(left)) return '<='
  if (GROUP_LEFT.test(left) || /(?:top|tốp|nhóm)\s*$/.test(left)) return '<='
  if (/trở lên/.test(right.slice(0, 24))) return '<='
  if (/khoảng|gần/.test(left.slice(-10))) return '~'
  return '='
}
