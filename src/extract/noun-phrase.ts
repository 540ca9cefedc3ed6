import type { Quantity } from './quantity.ts'

/** What ends the noun phrase after a number: punctuation, or a word that opens something new. */
const NOUN_END =
  /[;:().]|,\s|\svới(?<!đối\svới)\s|\s(?:trong đó|nhưng|còn(?!\s+hiệu lực)|giảm|tăng|đạt(?!\s+(?:chuẩn|trình độ|tiêu chuẩn))|xếp|đứng|chiếm)\s|\svà\s+/g

/** Words that go on a counting noun after a comma: "10 huyện, thành phố", "15 tin, bài", "9 xã, phường". */
const NOUN_GOES_ON =
  /^(?:thị|thành|phường|xã|ngành|công|viên|bài|ban|tổ|cơ quan|đơn vị|ubnd (?:cấp |các )?(?:huyện|xã|quận|thị|phường)|kiến nghị(?!\s+(?:sửa|xử|bãi|thay|cấp|điều))|kiến thức|phó|người (?:lao động|hoạt động)|nhân viên|thôn|huyện|đơn|tdp|phóng|ảnh|phố|khóm|xóm|bản|buôn|khu|làng|khối phố|đặc khu|doanh nghiệp|cá nhân|hợp tác xã|mức độ \d|cấp (?:tỉnh|huyện|xã))(?![a-zà-ỹ])|^\d(?![\d.,]*\d)/

/** End of the noun phrase after a number. A comma ends it too where what follows is the label of the next number. */
export function nounEnd(lower: string, from: number, to: number, noun: boolean): number {
  const piece = lower.slice(from, to)
  NOUN_END.lastIndex = 0
  for (let match = NOUN_END.exec(piece); match; match = NOUN_END.exec(piece)) {
    if (/^\s*và/.test(match[0])) {
      // "48.215 hồ sơ và trả kết quả 163.904": what leads on to the next number is its label.
      if (
        to < lower.length &&
        /^[^,;:.()]*:?\s*$/.test(piece.slice(match.index + match[0].length)) &&
        /\d/.test(lower.slice(to, to + 8))
      )
        return from + match.index
      continue
    }
    if (!match[0].startsWith(',')) return from + match.index
    const rest = piece.slice(match.index + match[0].length)
    // "mức độ 3: 412 TTHC, mức độ 4: 879 TTHC"
    const label =
      (rest.search(/[,;:.()]/) < 0 || /^cấp\s|^[^,;:.()]{0,24}:\s*$/.test(rest)) &&
      !/\svà\s+$/.test(rest) &&
      /\d/.test(lower[to] ?? '')
    if ((match.index === 0 && !noun) || label || !NOUN_GOES_ON.test(rest)) return from + match.index
  }
  return to
}

/** "99 xã đã tiếp nhận 812.345 hồ sơ": the verb right before a number says what is done with what it counts. */
const VERB_BEFORE =
  /\s(?:(?:đã|đều|được|cùng)\s+)*(?:tiếp nhận|nhận|giải quyết|xử lý|phát sinh|trả|ban hành|tổ chức|công bố|tuyển dụng|bổ nhiệm|cử|mở|cung cấp|rút ngắn|thẩm định|rà soát|gửi|đăng|cấp)(?:\s+(?:được|mới|tổng số|tổng cộng|trên|hơn|gần|khoảng))*\s*$/

/** Where the words before a number begin: after the noun of the number before, unless "với" or "là" ties the two. */
export function afterNoun(lower: string, previous: Quantity, to: number): number {
  const from = previous.stop
  const whole = nounEnd(lower, from, to, previous.nounUnits.length > 0)
  const verb = whole === to ? VERB_BEFORE.exec(lower.slice(from, to)) : null
  const noun = verb ? from + verb.index : whole
  // "6/8 lĩnh vực tăng điểm, 2/8 lĩnh vực giảm điểm": what became of those counted goes with their noun.
  const end =
    noun +
    (/^\s*(?:tăng|giảm|bị giảm)\s+(?:điểm|hạng|bậc)(?=\s*[,;]|\s+và\s)/.exec(lower.slice(noun, to))?.[0].length ?? 0)
  return /^\s*(?:với|là|trị giá|tương ứng|:)\s+(?:(?:tổng|hơn|trên|gần|khoảng|kinh phí|số)\s+)*$/.test(
    lower.slice(end, to),
  )
    ? from
    : end
}
