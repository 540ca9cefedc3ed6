/** A number as printed, with the value it stands for. */
export interface NumberToken {
  start: number
  end: number
  value: number
  /** The print is garbled or holds letters for digits; `value` is NaN where it cannot be read. */
  damaged: boolean
  /** Set where the marks allow two readings ("1.413": 1413 or 1,413) and the unit decides. */
  alternative: number | null
}

/**
 * No number starts in the middle of a word or of another number; a blank that is missing after a word that leads to
 * figures ("đạt98,4%") is no hindrance.
 */
const NUMBER_START =
  '(?:(?<![a-zà-ỹ\\d]|\\d[.,])|(?<=(?<![a-zà-ỹ])(?:đạt|là|có|còn|trên|hơn|thứ|hạng|gồm|với|xuống|lên|tăng|giảm|được|chiếm)))'
/** Digits with marks; groups parted by blanks or apostrophes; letters that OCR took for digits beside real ones (bounded, so that no row of dots is read twice). */
const NUMBER = new RegExp(
  `(?=[\\dlo])${NUMBER_START}(?:\\d{1,3}(?:[ '’]\\d{3})+(?![\\d.,]*\\d)|(?=[lo.,]{0,12}\\d)(?=[\\d.,]{0,24}[lo])[\\dlo]{1,15}(?:[.,][\\dlo]{1,15}){0,6}(?=[%/\\s),;.]|$)|\\d{1,3}[.,]\\d?i(?=[%/\\s),;.]|$)|\\d{1,3} ,\\d{1,2}(?=\\s?%)|\\d+(?:[.,]\\d+)*)`,
  'g',
)
/** 15 digits, all of them kept by a number, in groups of three. */
const MOST_LENGTH = 20
/** Most numbers: nothing to be read out of marks. */
const PLAIN = /^\d{1,15}$/
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/

/** Finds every number of a folded text, in order. */
export function numbersIn(lower: string): NumberToken[] {
  const found: NumberToken[] = []
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(lower); match; match = NUMBER.exec(lower)) {
    const print = match[0]
    const start = match.index
    // A year followed by a number of three digits is no group ("năm 2019 250 hồ sơ" never has 4 digits in front).
    if (/[ '’]/.test(print) && !print.includes(',') && !isGroup(lower, start, print)) {
      for (const part of print.matchAll(/\d+/g)) found.push(token(part[0], start + part.index))
      continue
    }
    found.push(token(print, start))
  }
  return found
}

/** Blanks group digits only where nothing else parts the numbers: not "tháng 6 200 hồ sơ". */
function isGroup(lower: string, start: number, print: string): boolean {
  if (/['’]/.test(print)) return true
  return !/(?:tháng|ngày|quý|năm|số|điều|khoản|lần|thứ|mức độ|độ)\s*$/.test(lower.slice(Math.max(0, start - 12), start))
}

function token(print: string, start: number): NumberToken {
  const end = start + print.length
  if (PLAIN.test(print)) return { start, end, value: Number(print), damaged: false, alternative: null }
  if (/[loi]| ,/.test(print)) {
    const read = parse(print.replace(/[li]/g, '1').replaceAll('o', '0').replace(' ', ''))
    return { start, end, ...read, damaged: true }
  }
  return { start, end, ...parse(print.replace(/[ '’]/g, '')) }
}

/**
 * The value of a number in Vietnamese print: a dot groups thousands, a comma marks decimals. Reports break the rule;
 * marks that cannot group ("80.43", "1,5") are decimal, and one group of three is both ("1.413", "1,234").
 */
export function parse(print: string): Pick<NumberToken, 'value' | 'damaged' | 'alternative'> {
  // More digits than a number can hold: not a figure of any report.
  if (print.length > MOST_LENGTH) return { value: Number.NaN, damaged: true, alternative: null }
  const marks = print.replace(/\d/g, '')
  if (marks === '') return { value: Number(print), damaged: false, alternative: null }
  if (/^\.+$/.test(marks) || /^,+$/.test(marks)) {
    const mark = marks[0]!
    const decimal = Number(print.replace(mark, '.'))
    if (GROUPED.test(print)) {
      const grouped = Number(print.replaceAll(mark, ''))
      if (marks.length > 1) return { value: grouped, damaged: false, alternative: null }
      // "0.948" and "0,948" are decimals: no number is grouped after a zero.
      if (print.startsWith('0')) return { value: decimal, damaged: false, alternative: null }
      return mark === '.'
        ? { value: grouped, damaged: false, alternative: decimal }
        : { value: decimal, damaged: false, alternative: grouped }
    }
    if (marks.length === 1) return { value: decimal, damaged: false, alternative: null }
    return { value: Number.NaN, damaged: true, alternative: null }
  }
  const cut = Math.max(print.lastIndexOf('.'), print.lastIndexOf(','))
  const whole = print.slice(0, cut)
  if (GROUPED.test(whole) || /^\d+$/.test(whole)) {
    const value = Number(`${whole.replace(/[.,]/g, '')}.${print.slice(cut + 1)}`)
    return { value, damaged: /^\d{4,}$/.test(whole), alternative: null }
  }
  return { value: Number.NaN, damaged: true, alternative: null }
}

/** Multiplies without losing digits: 222.159 × 1e9 is 222159000000, not 222158999999.99997. */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

const ORDINALS: Readonly<Record<string, number>> = {
  đầu: 1,
  nhất: 1,
  nhì: 2,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/**
 * A rank in words: "xếp thứ nhất", "đứng ở vị trí thứ hai", "xếp hạng Nhì khu vực", "dẫn đầu cả nước". Not the order of
 * things told ("Phần thứ nhất", "lần thứ hai"), medals, nor classes ("đơn vị hạng nhất").
 */
const RANK_WORD =
  /(?=[xđgvd])(?<![a-zà-ỹ])(?:(?:xếp|đứng|giữ|vươn lên|vị trí|vị thứ)\s+(?:(?:ở|tại|vị trí|vị thứ|hạng|thứ hạng)\s+)*(?:thứ|hạng)\s+(?<ordinal>nhất|nhì|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười)(?!\s+(?:là|mươi|năm)(?![a-zà-ỹ]))|(?<=[,;]\s)(?:đứng|dẫn)\s+(?<first>đầu)(?=\s+(?:cả nước|toàn quốc|trong cả nước|khu vực|vùng|các tỉnh|63|34)))(?![a-zà-ỹ])/g

/** Finds the ranks that are said in words alone, in order. */
export function rankWordsIn(lower: string): NumberToken[] {
  if (!/thứ|hạng|đầu/.test(lower)) return []
  return Array.from(lower.matchAll(RANK_WORD), (match) => {
    const word = match.groups!.ordinal ?? match.groups!.first!
    const end = match.index + match[0].length
    return { start: end - word.length, end, value: ORDINALS[word]!, damaged: false, alternative: null }
  })
}
