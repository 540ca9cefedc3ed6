/** The head of the rows' numbers, folded. */
const NUMBER_HEAD = /^(?:stt|tt|số tt|s\.?tt\.?)$/
/** The first head of a table whose rows have no numbers. */
const LABEL_HEAD =
  /^(?:giai đoạn|chỉ tiêu|nội dung|chỉ số|tiêu chí|lĩnh vực|đơn vị|cấp|năm|mục tiêu|cấp hành chính|địa phương|tên đơn vị|loại hình|nhóm|mức độ)$/

/** Whether a text is the head of a column that numbers the rows. */
export function isNumberHead(lower: string): boolean {
  return NUMBER_HEAD.test(lower.trim())
}

/** Whether a text is the head of a table's first column. */
export function isFirstHead(lower: string): boolean {
  return isNumberHead(lower) || LABEL_HEAD.test(lower.trim())
}
