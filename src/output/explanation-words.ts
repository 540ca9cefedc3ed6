import type { RuledOut } from '../extract/attach.ts'
import type { Unread } from '../extract/explain.ts'
import type { Left } from '../extract/reader.ts'
import type { Zone } from '../extract/zones.ts'
import type { Bilingual } from '../records/language.ts'
import type { InferenceSource } from '../records/observation.ts'

/** Words of what is said of one number. */
export const EXPLAIN_WORDS = {
  column: { vi: 'cột', en: 'column' },
  line: { vi: 'dòng', en: 'line' },
  readAs: { vi: 'Đọc là', en: 'Read as' },
  leftOut: { vi: 'bỏ qua', en: 'left out' },
  whyLeft: { vi: 'Vì sao bỏ qua', en: 'Why left out' },
  because: { vi: 'Vì có', en: 'Because of' },
  others: { vi: 'Cách đọc khác', en: 'Other readings' },
  quote: { vi: 'Trích', en: 'Quote' },
  value: { vi: 'Giá trị', en: 'Value' },
  period: { vi: 'Thời gian', en: 'Period' },
  base: { vi: 'So với', en: 'Compared with' },
  level: { vi: 'Cấp', en: 'Level' },
  role: { vi: 'Loại', en: 'Role' },
  category: { vi: 'Nhóm', en: 'Category' },
  of: { vi: 'Trên tổng', en: 'Out of' },
  province: { vi: 'Tỉnh', en: 'Province' },
  said: { vi: 'nêu ở', en: 'said by' },
  nothing: {
    vi: 'là số liệu, nhưng không chỉ số nào khớp (mã other)',
    en: 'a quantity, but no indicator fits (code other)',
  },
  whole: { vi: 'theo số tổng mà nó là một phần', en: 'from the whole that it is a part of' },
  'figure-before': { vi: 'theo số đứng ngay trước', en: 'from the figure right before' },
  unitAlone: { vi: 'chỉ cần đơn vị của số', en: 'its unit alone' },
  weaker: { vi: 'đọc được nhưng yếu hơn', en: 'possible, but weaker' },
  noChange: { vi: 'số này không phải mức tăng, giảm như vậy', en: 'the number is no such rise or fall' },
  more: { vi: 'cách đọc khác nữa, xem -f json', en: 'more, see -f json' },
  repaired: { vi: 'số in bị lỗi, đã sửa theo', en: 'the print is damaged; repaired by' },
  actual: { vi: 'kết quả', en: 'a result' },
  target: { vi: 'mục tiêu', en: 'a goal' },
  noGoal: { vi: 'không có từ nào cho thấy là mục tiêu', en: 'no word makes it a goal' },
  noLevel: { vi: 'không nêu cấp, hoặc tính cho cả tỉnh', en: 'none said, or the whole province' },
  noTime: { vi: 'văn bản không nêu thời gian', en: 'the text says no time' },
  unclearTime: {
    vi: 'không rõ cột: không biết là thời gian nào của bảng',
    en: 'unclear column: which of the table’s times is not known',
  },
  byDefault: { vi: 'không có từ nào nêu nhóm khác', en: 'no phrase names another' },
  inTable: { vi: 'theo cột của bảng', en: 'by the column of the table' },
  owner: { vi: 'của số', en: 'of the number' },
  noNumbers: { vi: 'dòng này không có số nào', en: 'there is no number on this line' },
  noNumberHere: {
    vi: 'ở cột này không có số; các số trên dòng',
    en: 'there is no number at this column; those of the line',
  },
  narrow: {
    vi: 'số trên dòng này; chỉ một số thì thêm cột',
    en: 'numbers on this line; for one of them add its column',
  },
} as const satisfies Readonly<Record<string, Bilingual>>

/** How much speaks for a reading, by its score: at least so much. */
export const STRENGTHS: readonly (readonly [least: number, Bilingual])[] = [
  [9, { vi: 'rất rõ', en: 'very strong' }],
  [6, { vi: 'rõ', en: 'strong' }],
  [4.2, { vi: 'khá rõ', en: 'fair' }],
  [3.2, { vi: 'vừa đủ', en: 'just enough' }],
  [0, { vi: 'yếu', en: 'weak' }],
]

/** Where a phrase stands, seen from the number. */
export const ZONE_WORDS: Readonly<Record<Zone, Bilingual>> = {
  noun: { vi: 'ngay sau số', en: 'right after the number' },
  label: { vi: 'tên đứng cùng thứ tự trong phần liệt kê', en: 'the member at its place in the list' },
  left: { vi: 'ngay trước số', en: 'right before the number' },
  near: { vi: 'trước số, cùng vế câu', en: 'before it in the clause' },
  right: { vi: 'sau số, cùng vế câu', en: 'after it in the clause' },
  host: { vi: 'trước dấu ngoặc', en: 'before the bracket' },
  subject: { vi: 'đầu vế câu', en: 'at the head of the clause' },
  clause: { vi: 'trong vế câu', en: 'in the clause' },
  after: { vi: 'sau các số khác của vế câu', en: 'after other numbers of the clause' },
  sentence: { vi: 'trong câu', en: 'in the sentence' },
  before: { vi: 'ở câu trước', en: 'in a sentence before' },
  call: { vi: 'ở chỗ đặt chú thích', en: 'where the footnote is called' },
  parent: { vi: 'ở câu dẫn của danh sách', en: 'in the lead of the list' },
  heading: { vi: 'ở tiêu đề', en: 'in the heading' },
  outer: { vi: 'ở xa hơn', en: 'further off' },
}

/** The same for a cell of a table, where rows and columns stand for the words around. */
export const CELL_WORDS: Partial<Record<Zone, Bilingual>> = {
  label: { vi: 'tên hàng hoặc cột nói đếm gì', en: 'the label or head that says what is counted' },
  left: { vi: 'tên cột hoặc hàng còn lại', en: 'the other of head and label' },
  near: { vi: 'tên nhóm hàng', en: 'the row that it hangs from' },
  host: { vi: 'tên cột bên cạnh', en: 'the head of the column beside' },
  heading: { vi: 'tên bảng', en: 'the caption of the table' },
}

export const RULED_OUT_WORDS: Readonly<Record<RuledOut, Bilingual>> = {
  phrase: { vi: 'loại vì gần số có', en: 'ruled out by' },
  weak: { vi: 'từ ngữ quá xa hoặc quá yếu', en: 'its words are too far off or too weak' },
  bounds: { vi: 'giá trị ngoài khoảng hợp lý', en: 'the value is not plausible; expected' },
  part: {
    vi: 'số này là một phần của số trước, mà số đó không chia thành phần cùng loại',
    en: 'a part of the figure before, which has no parts of its kind',
  },
  unit: { vi: 'đơn vị hoặc danh từ không khớp; cần', en: 'the unit or noun does not fit; expected' },
  difference: {
    vi: 'đây là mức hơn kém so với nơi khác hoặc so với kế hoạch',
    en: 'it is a difference from somewhere else or from a plan',
  },
  body: {
    vi: 'đây là số của một cơ quan, một địa phương trong tỉnh',
    en: 'it is of one body or place in the province',
  },
  negated: { vi: 'đếm những gì chưa có, chưa làm', en: 'it counts what is not so yet' },
}

export const INFERRED_WORDS: Readonly<Record<InferenceSource, Bilingual>> = {
  lead: { vi: 'theo đầu câu hoặc đầu mục', en: 'from the opening of the sentence or item' },
  list: { vi: 'theo câu dẫn của danh sách', en: 'from the lead of the list' },
  'footnote-mark': { vi: 'theo chỗ đặt chú thích', en: 'from where the footnote is called' },
  'earlier-sentence': { vi: 'theo câu trước', en: 'from a sentence before' },
  'earlier-paragraph': { vi: 'theo đoạn trước', en: 'from a paragraph before' },
  heading: { vi: 'theo tiêu đề', en: 'from the heading' },
  caption: { vi: 'theo tên bảng', en: 'from the caption of the table' },
  'figure-before': { vi: 'theo số đứng trước', en: 'from the figure before' },
  'year-beside': { vi: 'theo năm nêu bên cạnh', en: 'from the year beside it' },
  deadline: { vi: 'theo thời hạn ở sau ngày báo cáo', en: 'from a date after that of the report' },
  earlier: { vi: 'là kỳ liền trước', en: 'the period before that' },
  'index-year': { vi: 'theo năm của chỉ số nêu gần nhất', en: 'from the year of the index spoken of last' },
  'end-of-span': { vi: 'là năm cuối của giai đoạn', en: 'the last year of the span' },
  'report-period': { vi: 'theo kỳ của báo cáo', en: 'from the period of the report' },
  header: { vi: 'theo đầu văn bản', en: 'from the head of the document' },
  title: { vi: 'theo tên văn bản', en: 'from the title' },
  place: { vi: 'theo dòng địa danh, ngày tháng', en: 'from the line of place and date' },
  stamp: { vi: 'theo dấu', en: 'from the stamp' },
  signature: { vi: 'theo chữ ký', en: 'from the signature' },
  appendix: { vi: 'theo phụ lục', en: 'from an appendix' },
  body: { vi: 'theo nội dung văn bản', en: 'from the body of the text' },
  given: { vi: 'theo --province', en: 'as given by --province' },
  unsaid: { vi: 'văn bản không nêu', en: 'the text does not say' },
}

export const LEFT_WORDS: Readonly<Record<Left | Unread, Bilingual>> = {
  date: { vi: 'ngày, tháng', en: 'a date' },
  period: { vi: 'năm hoặc khoảng thời gian: nói số khác thuộc lúc nào', en: 'a year or span: it dates other numbers' },
  term: { vi: 'thứ tự của kỳ họp, khóa, đại hội', en: 'the ordinal of a session, term or congress' },
  'doc-number': { vi: 'số hiệu văn bản, điều khoản, tiêu chuẩn', en: 'the number of a document, article or standard' },
  list: { vi: 'số thứ tự trong danh sách', en: 'a mark of a list' },
  name: { vi: 'một phần của tên, cấp độ hoặc mã', en: 'part of a name, grade or code' },
  criterion: { vi: 'con số của một quy định hoặc điều kiện', en: 'a number of a rule or condition' },
  none: { vi: 'không phải số liệu của tỉnh', en: 'no fact of the province' },
  of: { vi: 'tổng số, mẫu số hoặc thang điểm', en: 'the whole, denominator or scale' },
  range: { vi: 'đầu trên của khoảng', en: 'the upper end of the range' },
  elsewhere: {
    vi: 'số liệu của nơi khác: tỉnh khác, cả nước hoặc mức trung bình',
    en: 'a figure of somewhere else: another province, the nation or an average',
  },
  garbled: { vi: 'số in bị lỗi, không đọc chắc được', en: 'the print is damaged and cannot be read for sure' },
  cell: {
    vi: 'ô của bảng không nêu số liệu: tên cột, số thứ tự, ghi chú, có/không',
    en: 'a table cell that states no figure: a head, a row number, a remark, yes or no',
  },
  'unclear-columns': {
    vi: 'hàng của bảng không rõ số nào thuộc cột nào',
    en: 'a table row whose columns cannot be told apart',
  },
  recipients: { vi: 'nằm sau mục “Nơi nhận”', en: 'after the list of recipients' },
  mark: { vi: 'số thứ tự của mục, tiêu đề hoặc hàng', en: 'the number of a heading, item or row' },
  'footnote-mark': { vi: 'số của chú thích', en: 'the mark of a footnote' },
  page: { vi: 'số trang', en: 'a page number' },
  unread: { vi: 'không nằm trong phần văn bản được đọc', en: 'outside the text that is read' },
}
