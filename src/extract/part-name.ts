import type { BlockContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, type Span, startOf } from './text.ts'

/** What leads to a part's name, and what is no part of it. */
const LEAD =
  /^(?:\s|[-–:+•“"]|(?:và|cụ thể|trong đó|gồm|bao gồm|có|các|về|đối với|riêng|với|điểm(?: số)?|chỉ số thành phần|chỉ số nội dung|chỉ số|trục nội dung|nội dung(?!\s+\d)|lĩnh vực|yếu tố|tiêu chí|trụ cột|nhóm chỉ số)(?![a-zà-ỹ]))+/
const TAIL =
  /(?:\s|[-–:“”"(]|(?<![a-zà-ỹ])(?:đạt|là|có|được|với|chiếm|trên|hơn|gần|khoảng|chỉ|ở mức|mức|tỷ lệ|điểm|số điểm)(?![a-zà-ỹ]))+$/
/** Words that name no part: a time, a rank among parts, a comparison, somebody else, a goal. */
const NO_NAME =
  /\d{4}|(?<![a-zà-ỹ])(?:năm|quý|tháng|kỳ|giai đoạn|cùng kỳ|cao|thấp|nhất|trung bình|bình quân|tăng|giảm|vượt|hụt|kém|của|so với|hơn|cả nước|toàn quốc|vùng|khu vực|tỉnh|thành phố|chỉ tiêu|mục tiêu|kế hoạch|thực hiện|kết quả đạt|tối đa|thang|chuẩn|xếp|hạng|đứng|tương ứng|tương đương|bằng|lần lượt|hài lòng|tỷ lệ|tỉ lệ|mức độ)(?![a-zà-ỹ])/

/**
 * The name that a part of a score has right before it: "công chức" in "…, trong đó: công chức 86,3%; kết quả 88,1%".
 *
 * @returns its place in the block; null where what stands there names no part
 */
export function partName(quantity: Quantity, { block, text, reading }: BlockContext): Span | null {
  const { lower } = block
  const inner = bracketOf(text, quantity.start)
  // "thể chế (91,5%), tài chính công (90,4%)": the name stands before a bracket that holds nothing else.
  const alone = inner !== null && /^\(\s*$/.test(lower.slice(inner.start, quantity.start))
  const stop = alone ? inner.start : quantity.start
  const bracket = alone ? bracketOf(text, inner.start - 1) : inner
  const previous = reading.quantities.findLast(({ end }) => end <= quantity.start)
  const from = Math.max(
    startOf(text.sentenceEnds, quantity.start),
    startOf(text.clauseEnds, quantity.start),
    bracket ? bracket.start + 1 : 0,
    previous?.stop ?? 0,
  )
  const piece = lower.slice(from, stop)
  const opening = Math.max(piece.lastIndexOf(';'), piece.search(/(?:trong đó|gồm|cụ thể)[^;]*$/), 0)
  const comma = previous && previous.stop === from ? Math.max(opening, piece.indexOf(',') + 1) : opening
  const start = comma + (/^[;,.%)\s]*/.exec(piece.slice(comma))?.[0].length ?? 0)
  const lead = LEAD.exec(piece.slice(start))?.[0].length ?? 0
  const tail = TAIL.exec(piece)?.[0].length ?? 0
  const name = { start: from + start + lead, end: stop - tail }
  const words = lower.slice(name.start, name.end)
  return words.length >= 3 && words.length <= 80 && !/[;.()]/.test(words) && !NO_NAME.test(words) ? name : null
}
