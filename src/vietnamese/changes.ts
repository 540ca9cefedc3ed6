/** "(giảm) từ 22 (người năm 2015) xuống còn 13": 22 and 13 are states, not falls. */
export function isMove(left: string, right: string): boolean {
  if (/từ\s*$/.test(left)) return /^[^.;,]{0,40}?\s(?:xuống|lên|còn|thành)/.test(right)
  return /từ\s(?:[^.;,]|[.,](?=\d)){0,60}(?:xuống còn|xuống|lên|còn|thành|lên thành|lên đến)\s*$/.test(left)
}

const RISE =
  /(?:tăng|nâng|cải thiện|thăng|▲|↑|(?<!trở )lên|tiến|(?<!không )cao hơn|cộng thêm|nhiều hơn)(?:\s+(?:hạng|bậc|thêm|lên|được|tới|đến mức|khoảng|gần|hơn|trên|cơ học|mạnh|nhẹ|tổng số|bình quân|so với|cùng kỳ|năm trước|năm|tổng cộng|vượt bậc|đáng kể|trưởng|tối thiểu|ít nhất))*\s*[:+]?\s*$/u
const FALL =
  /(?:giảm|tụt|lùi|rớt|sụt|hạ|▼|↓|mất|(?<!không )thấp hơn|(?<!không )kém|cắt)(?:\s+(?:hạng|bậc|đi|được|xuống|khoảng|gần|hơn|trên|cơ học|mạnh|nhẹ|tổng số|so với|cùng kỳ|tổng cộng|tối thiểu|ít nhất|bình quân|từ))*\s*[:-]?\s*$/u

/** "Tỷ lệ cắt giảm chi phí tuân thủ đạt 22,6%": the rate is of the cut. */
const RATE_OF_CHANGE = /(?:tỷ|tỉ) lệ (tăng|giảm|cắt giảm|tiết kiệm)\s[^,;.:()\d]{3,60}(?:\s(?:đạt|là|khoảng)|:)?\s*$/

/**
 * Whether the words before a number, in folded text that ends at it, make it a rise (+1), a fall (−1) or a plain
 * value (0).
 */
export function changeBefore(left: string): -1 | 0 | 1 {
  const near = left.slice(-48)
  if (/▼|↓/.test(near.slice(-4)) || /\(\s*[-−–]\s*$/.test(near)) return -1
  if (/▲|↑/.test(near.slice(-4)) || /\(\s*\+\s*$/.test(near)) return 1
  if (/(?:xuống|lên|xuống còn|lên thành|lên đến)\s*$/.test(near)) return 0
  // "giảm thực so với năm 2021 là 0,87 điểm": the comparison stands between.
  const compared =
    left.includes('năm') &&
    /(tăng|giảm|cải thiện|tụt|lùi|thấp hơn|cao hơn|hơn|kém)\s+[^,;.()]{0,16}(?:so với\s+)?(?:cùng kỳ\s+)?(?:năm\s+)(?:19|20)\d{2}\s*(?:là|tới|đến)?\s*$/.exec(
      left,
    )
  if (compared) return /^(?:tăng|cải thiện|cao hơn|hơn)$/.test(compared[1]!) ? 1 : -1
  if (FALL.test(near)) return -1
  if (RISE.test(near)) return 1
  const rate = RATE_OF_CHANGE.exec(left)
  if (rate) return rate[1] === 'tăng' ? 1 : -1
  if (/[(\s](?:\+)\s*$/.test(near)) return 1
  return 0
}
