/** Why a number states no fact; the names of the labelled corpus. */
export type NonFact =
  | 'date'
  | 'period'
  | 'term'
  | 'doc-number'
  | 'list'
  | 'name'
  | 'criterion'
  | 'none'
  | 'of'
  | 'range'

/** Written dates and months: numbers inside them are never quantities; "12/2000 hồ sơ" is no month. */
const DATE =
  /(?=\d)(?:(?<![\d.,/])\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)|(?<![\d.,/-])(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:19|20)\d{2}(?![\d./]|\s*(?:hồ sơ|hs|thủ tục|tthc|người|văn bản|trường hợp|đơn vị|nhiệm vụ)(?![a-zà-ỹ])))/g
/** What follows the first number of a document's number, in the original letters: "40-CT/TU", "130/2005/NĐ-CP". */
const DOCUMENT_TAIL =
  /\s?[a-zđ]?\s?[/-]\s?(?:(?:19|20)\d{2}\s?[/-]\s?)?(?:[A-ZĐ][A-ZĐ]|[A-ZĐ][A-Za-zĐđ]+[/-][A-ZĐ]|QH\d)[A-Za-zÀ-ỹ\d]*(?:[/-]\s?[A-Za-zÀ-ỹ\d]+)*/y

/** Words right before a number that make it something else than a quantity. */
const BEFORE = new Map<string, NonFact>(
  Object.entries({
    ngày: 'date',
    tháng: 'date',
    sáng: 'date',
    chiều: 'date',
    quý: 'period',
    'ngày thứ': 'date',
    iso: 'doc-number',
    tcvn: 'doc-number',
    'iso tcvn': 'doc-number',
    'tcvn iso': 'doc-number',
    qcvn: 'doc-number',
    điều: 'doc-number',
    khoản: 'doc-number',
    nđ: 'doc-number',
    nq: 'doc-number',
    qđ: 'doc-number',
    'hợp đồng': 'doc-number',
    hđ: 'doc-number',
    'nghị định': 'doc-number',
    'phụ lục': 'doc-number',
    bảng: 'doc-number',
    'bảng số': 'doc-number',
    biểu: 'doc-number',
    'phụ biểu': 'doc-number',
    'biểu đồ': 'doc-number',
    hình: 'doc-number',
    'biểu mẫu': 'doc-number',
    'biểu số': 'doc-number',
    'mẫu số': 'doc-number',
    'văn bản số': 'doc-number',
    'nghị quyết số': 'doc-number',
    'tờ trình': 'doc-number',
    'nghị quyết': 'doc-number',
    'chỉ thị': 'doc-number',
    'thông tư': 'doc-number',
    'thông tư số': 'doc-number',
    'công văn': 'doc-number',
    'quyết định số': 'doc-number',
    'kế hoạch số': 'doc-number',
    'chương trình số': 'doc-number',
    'báo cáo số': 'doc-number',
    'công văn số': 'doc-number',
    'nghị định số': 'doc-number',
    'chỉ thị số': 'doc-number',
    'thông báo số': 'doc-number',
    'kết luận số': 'doc-number',
    'luật số': 'doc-number',
    'bộ chỉ số': 'doc-number',
    'đề án số': 'doc-number',
    'lần thứ': 'term',
    'năm thứ': 'term',
    khóa: 'term',
    khoá: 'term',
    'kỳ họp thứ': 'term',
    'họp thứ': 'term',
    'trung ương': 'term',
    'đại hội': 'term',
    'thế hệ': 'name',
    'mức độ': 'name',
    mức: 'name',
    'cấp độ': 'name',
    'đối tượng': 'name',
    loại: 'name',
    'công nghiệp': 'name',
    'phiên bản': 'name',
    'đề án': 'name',
    'quốc lộ': 'name',
    vùng: 'name',
    'chứng số': 'name',
    'số hiệu': 'name',
    phường: 'name',
    quận: 'name',
    'tiểu dự án': 'name',
    'dự án': 'name',
    nhóm: 'none',
    bước: 'name',
    đợt: 'name',
    'trường số': 'name',
    'đội số': 'name',
  } as const),
)
/** Where such a word stands before a true quantity after all: what follows shows it ("loại 3 đơn vị", "hạng 28/63"). */
const COUNTED_AFTER =
  /^(?:\s*%|\s*[/(]\s*\d{2}\b|\s+(?:tỉnh|điểm|dự án|tỷ|triệu|hồ sơ|cơ quan|đơn vị|người|quyết định|nghị quyết|văn bản|huyện|xã|công chức|viên chức|lao động|tthc|thủ tục)|[.,]\d)/
/** Words that make "5" in "5 tại chỗ" part of a name, and counts of levels ("03 cấp"). */
const AFTER =
  /^\s*(?:tại chỗ|cửa(?![a-zà-ỹ])|rõ(?=\s*[,"”;.)])|luôn(?=\s*[,"”;.)])|xin(?=\s*[,"”;.)])|cấp(?![a-zà-ỹ])(?!\s+(?:trưởng|phó|ủy|phép|giấy|lãnh đạo|ngân))|không\s*[,"”;.)]|hàng tuần|hằng tuần)/
/** Counted things that are no matter of a report: groups of a ranking, axes of a programme. */
const UNCOUNTED_AFTER =
  /^\s*(?:nhóm(?!\s+(?:chỉ tiêu|mục tiêu))|(?:trục|khâu đột phá)(?![a-zà-ỹ])|chỉ số(?:\s+(?:cchc|cạnh tranh|cải cách|nêu trên|trên|này|quan trọng))|tỉnh\s*\/\s*thành|nội dung mới)/
/** The size of a group of provinces ("nhóm 16 tỉnh trung bình cao") is no rank. */
const GROUP_SIZE_AFTER = /^\s*(?:tỉnh|địa phương)[a-zà-ỹ\s,]{0,24}(?:trung bình|có điểm|đạt điểm)/
/** How many provinces rose or did something ("57/63 tỉnh, thành phố có điểm tăng"): no rank, and no fact of the province. */
const PROVINCES_AFTER =
  /^\s*(?:\/\s*(?:63|34)\s*)?(?:tỉnh|địa phương)(?:,\s*(?:thành phố|thành)|\/thành phố)?(?:\s+trực thuộc trung ương)?\s+(?:đều|cùng|có|đạt|tăng|giảm|đã|được|thăng|thụt|tụt|cải thiện)(?![a-zà-ỹ])/
const PROVINCES_BEFORE = /(?:^|[.,;:]|(?<![a-zà-ỹ])(?:có|và|với|đã có|cả nước có))\s*$/
/** The scale of a score: "điểm tối đa: 100 điểm", "mỗi nội dung 10 điểm". */
const SCALE_BEFORE =
  /(?:điểm(?:\s+số)?\s+(?:tối đa|chuẩn)(?:\s+(?:là|đạt|:))?|(?:mỗi|từng)\s+(?:chỉ số|nội dung|trục nội dung|trục|lĩnh vực|tiêu chí)(?:\s+(?:có|tối đa|là|tối đa là))?)\s*:?\s*$/
/** A figure of the nation, not of the province. */
const NATION_BEFORE =
  /(?:(?:trung bình|bình quân|mức chung|mức|điểm|giá trị)(?:\s+(?:chung|của|trung bình|toàn))*\s+(?:cả nước|toàn quốc|các tỉnh)|(?:cả nước|toàn quốc)\s+(?:(?:đã|hiện|sẽ)\s+)?(?:đạt|có|còn|giảm(?:\s+được)?))\s*(?:năm \d{4}\s*)?(?:là|đạt|có|:|\()?\s*\(?$/
/** How far the province is from the nation ("cao hơn trung bình cả nước 1,5 điểm") is a fact of the province. */
const DIFFERENCE_BEFORE =
  /(?:hơn|kém|vượt|cách)\s+(?:so với\s+)?(?:mức\s+|điểm\s+)*(?:trung bình|bình quân|mức chung|cả nước|toàn quốc)[^,;.(:\d]*$/
/** A number in words that figures repeat: "một (01) biên chế". */
const IN_WORDS_BEFORE = /(?:^|[\s(])(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s*\(\s*$/
const CRITERION_AFTER =
  /^\s*(?:%?\s*(?:vốn(?:\s+(?:điều lệ|nhà nước|pháp định|góp))|quy mô|tuổi)|(?:ngày|tháng|năm|trường|xã|tuổi)(?:\s+(?:làm việc|học))?\s+trở lên(?!\s*\/))/
/** "4/11 huyện có tỷ lệ đúng hạn trên 98%", "03 lĩnh vực đạt trên 90%": by what the units are counted. */
const COUNTED_BY =
  /\d\s+(?:sở|huyện|xã|phường|đơn vị|cơ quan|địa phương|lĩnh vực|tiêu chí|nội dung|yếu tố|chỉ số thành phần)(?:,\s+(?:ban|ngành|thị xã|thành phố|phường|thị trấn|đơn vị)){0,3}\s+(?:có|đạt)(?:\s[^,;.:()\d]{2,60}?)?\s(?:dưới|trên|hơn|từ|không quá|đạt từ)\s+$/
const CRITERION_BEFORE =
  /(?:quy mô|có từ)\s*(?:dưới|trên)?\s*$|quy định(?:\s+là)?\s+(?:không quá|tối đa|tối thiểu|không vượt quá|không dưới)\s*$/

/** "18 đơn vị tự bảo đảm 100% chi thường xuyên": the degree of their autonomy. */
const OF_DEGREE_BEFORE = /(?:tự (?:bảo đảm|đảm bảo|chủ|trang trải)|bảo đảm|đảm bảo)\s+(?:được\s+|từ\s+)?$/
const OF_DEGREE_AFTER = /^\s*%\s*(?:(?:kinh phí|nguồn|mức)\s+)*(?:chi|kinh phí)\s+(?:thường xuyên|hoạt động|đầu tư)/

/** A rule of exchange: "02 người nghỉ thì được tuyển 01 người". */
const EXCHANGED_AFTER =
  /^[^.;,\d]{0,24}\s(?:nghỉ|ra|giảm)\s[^.;,\d]{0,24}(?:thì|mới|chỉ)\s(?:được\s+)?(?:tuyển|nhận|bổ sung)[^.;,\d]{0,20}\d/
const EXCHANGED_BEFORE =
  /\s(?:nghỉ|ra|giảm)\s[^.;,\d]{0,20}(?:thì|mới|chỉ)\s(?:được\s+)?(?:tuyển|nhận|bổ sung)[^.;,\d]{0,20}$/

/** What a document of the central government asks of all: "Nghị quyết … của Chính phủ (giảm tối thiểu 10% …)". */
const ASKED_OF_ALL =
  /(?:chính phủ|quốc hội|bộ chính trị|trung ương|-cp|-ttg)\s*\((?:yêu cầu\s+|phải\s+)?(?:cắt\s+)?giảm\s+(?:tối thiểu|ít nhất)\s[^()]*$/

export interface LiteralSpan {
  start: number
  end: number
  why: NonFact
}

/** Spans of written dates. */
export function dateSpans(lower: string): LiteralSpan[] {
  if (!/(?:19|20)\d{2}/.test(lower)) return []
  return Array.from(lower.matchAll(DATE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    why: 'date' as const,
  }))
}

/**
 * Classes the number at `[start, end)` by the words around it.
 *
 * @param text the clean text, for the capitals of document numbers; `lower` its folded twin
 * @returns the span that is no fact (it can reach over further numbers), or null
 */
export function nonFactAt(text: string, lower: string, start: number, end: number): LiteralSpan | null {
  DOCUMENT_TAIL.lastIndex = end
  const tail = DOCUMENT_TAIL.exec(text)
  if (tail && !/^\s?[/-]\s?[A-ZĐ]{2,}\s/.test(tail[0].replace(/[/-]/, (c) => (c === '-' ? ' - ' : c))))
    return { start, end: end + tail[0].length, why: 'doc-number' }
  const left = lower.slice(Math.max(0, start - 48), start)
  const right = lower.slice(end, end + 48)
  const byWords = nonFactByWords(left, right, start, end)
  if (byWords) return byWords
  const sign = left.at(-1)
  if (/^\s*\//.test(right)) {
    if (/(?:ngày|đến|hết|trước|từ|tới)\s+(?:ngày\s+|hết\s+)?$/.test(left) && DAY_AFTER.test(right))
      return { start, end: end + /^\s*\/\s*\d{1,2}/.exec(right)![0].length, why: 'date' }
    if (lower.slice(start, end) === '24' && /^\s*\/\s*(?:24|7)(?!\d)/.test(right))
      return { start, end: end + /^\s*\/\s*\d+/.exec(right)![0].length, why: 'name' }
  }
  if ((sign === ':' || sign === '-' || sign === ' ') && /(?:iso|tcvn)[^;.]{0,16}\d[:-]\s*$/.test(left))
    return { start, end, why: 'doc-number' }
  if (sign === '-' && /[a-zà-ỹ]-$/.test(left)) return { start, end, why: 'name' }
  if (/(?:cả nước|toàn quốc|các tỉnh)/.test(left) && NATION_BEFORE.test(left) && !DIFFERENCE_BEFORE.test(left))
    return { start, end, why: 'none' }
  if (PROVINCES_AFTER.test(right) && PROVINCES_BEFORE.test(left))
    return { start, end: end + (/^\s*\/\s*\d+/.exec(right)?.[0].length ?? 0), why: 'none' }
  if (SCALE_BEFORE.test(left) && /^\s*điểm(?![^.;,()]{0,12}\/)/.test(right)) return { start, end, why: 'criterion' }
  if (UNCOUNTED_AFTER.test(right)) return { start, end, why: 'none' }
  if (AFTER.test(right)) return { start, end, why: 'name' }
  if (/^\s*(?:%|điểm)/.test(right) && COUNTED_BY.test(lower.slice(Math.max(0, start - 140), start)))
    return { start, end, why: 'criterion' }
  if (OF_DEGREE_AFTER.test(right) && OF_DEGREE_BEFORE.test(left)) return { start, end, why: 'criterion' }
  if (CRITERION_AFTER.test(right) || (/quy (?:mô|định)|có từ/.test(left) && CRITERION_BEFORE.test(left)))
    return { start, end, why: 'criterion' }
  if (/thì|mới|chỉ/.test(left + right) && (EXCHANGED_AFTER.test(right) || EXCHANGED_BEFORE.test(left)))
    return { start, end, why: 'criterion' }
  if (/giảm\s/.test(left) && ASKED_OF_ALL.test(lower.slice(Math.max(0, start - 100), start)))
    return { start, end, why: 'criterion' }
  if (end - start <= 2 && right.startsWith(')') && /(?:^|[\s;:,])\(\s*$/.test(left) && !IN_WORDS_BEFORE.test(left))
    return { start, end, why: 'list' }
  return null
}

/** A day and month after "đến", "ngày": not a rank or a fraction of units. */
const DAY_AFTER = /^\s*\/\s*(?:1[0-2]|0?[1-9])(?!\d)(?!\s*[\d.,%/]|\s*(?:tỉnh|đơn vị|xã|huyện|sở|hồ sơ|điểm))/

/** Length of the month that follows a day: "ngày 28/10", "chiều 27-6". */
function monthAfter(right: string): number {
  return /^\s?[/.-]\s?(?:1[0-2]|0?[1-9])(?![\d.,]*\d|\s*%)/.exec(right)?.[0].length ?? 0
}

function nonFactByWords(left: string, right: string, start: number, end: number): LiteralSpan | null {
  const [one, two, three] = lastWords(left)
  if (!one) return null
  const colon = /:\s*$/.test(left)
  if ((one === 'iso' || one === 'tcvn') && !(colon && /^\s*\//.test(right)))
    return { start, end: end + (/^\s*:\s*\d{4}/.exec(right)?.[0].length ?? 0), why: 'doc-number' }
  // A name's number is short ("phường 12"): "khối xã, phường 4.512" counts.
  const why = (three && BEFORE.get(`${three} ${two} ${one}`)) || (two && BEFORE.get(`${two} ${one}`)) || BEFORE.get(one)
  if (
    why &&
    why !== 'none' &&
    // "cấp xã, phường 45": both are counted.
    !(one === 'phường' && two === 'xã') &&
    !(why === 'date' && colon) &&
    !COUNTED_AFTER.test(right) &&
    !(why === 'name' && end - start > 4)
  )
    return { start, end: why === 'date' ? end + monthAfter(right) : end, why }
  if (one === 'số' && two !== 'tổng' && two !== 'điểm' && /^\s*(?:[/-]\s*[a-zà-ỹ]|của (?!tỉnh|cả)|ngày|$)/.test(right))
    return { start, end, why: 'doc-number' }
  if ((one === 'ngày' || one === 'tháng') && !colon && !/^\s*%/.test(right))
    return { start, end: end + monthAfter(right), why: 'date' }
  if (one === 'hạng' && /^(?:chức|viên|nghiệp|thăng|ngạch|thị|danh)$/.test(two ?? '') && !/^\s*bậc/.test(right))
    return { start, end, why: 'name' }
  // "43 đơn vị nhóm 2", "tự bảo đảm chi thường xuyên (nhóm 2)": which group of the units.
  if (
    one === 'nhóm' &&
    end - start === 1 &&
    (/^(?:vị|lập|nghiệp)$/.test(two ?? '') || (/\(\s*nhóm\s*$/.test(left) && right.startsWith(')')))
  )
    return { start, end, why: 'name' }
  // "Nội dung 1: 5,1 điểm": which component.
  if (
    /^\s*:/.test(right) &&
    end - start <= 2 &&
    /(?:nội dung|lĩnh vực|tiêu chí|trụ cột|yếu tố|chỉ số)\s+(?:số\s+)?$/.test(left)
  )
    return { start, end, why: 'name' }
  // "xếp vào nhóm 4 (nhóm thấp nhất)": which group, not the best so many.
  if (one === 'nhóm' && /^\s*\(\s*(?:nhóm|(?:thấp|cao)(?:\s+điểm)?\s+nhất|trung bình|tốt|khá)(?![a-zà-ỹ])/.test(right))
    return { start, end, why: 'name' }
  if ((one === 'nhóm' || one === 'tốp' || one === 'gồm') && GROUP_SIZE_AFTER.test(right))
    return { start, end, why: 'none' }
  return null
}

/** Up to three words that end a text, the last first; only blanks, commas and a last colon may part them. */
function lastWords(left: string): string[] {
  const words: string[] = []
  let at = left.length
  while (at > 0 && /[\s:]/.test(left[at - 1]!)) at--
  while (words.length < 3) {
    const stop = at
    while (at > 0 && LETTER.test(left[at - 1]!)) at--
    if (at === stop) break
    words.push(left.slice(at, stop))
    if (at === 0 || !/[\s,]/.test(left[at - 1]!)) break
    while (at > 0 && /[\s,]/.test(left[at - 1]!)) at--
  }
  return words
}

const LETTER = /[a-zà-ỹ]/

/** Whether a number goes on a list whose first member was no fact: "mức độ 3, 4", "Điều 5 và 7". */
export function goesOnList(between: string): boolean {
  return /^\s*(?:,|và|-|;|hoặc|đến|\/)\s*(?:mức độ|mức|điều|khoản|loại|hạng)?\s*$/.test(between)
}
