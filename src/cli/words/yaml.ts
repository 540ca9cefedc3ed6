import type { Bilingual } from '../../records/language.ts'

const KEYS: Bilingual = {
  vi: 'thừa hoặc thiếu dấu hai chấm; chữ có dấu hai chấm phải đặt trong ngoặc kép',
  en: 'a colon too many or too few; a text with a colon has to stand in quotes',
}
const SHAPE: Bilingual = {
  vi: 'thụt dòng lệch, thiếu dấu - ở đầu mục, hoặc thiếu dấu đóng (ngoặc kép, } hay ])',
  en: 'the indent is off, an item lacks its -, or something is not closed (a quote, } or ])',
}

const SIGNS: Bilingual = {
  vi: 'chữ có ký hiệu riêng của YAML (@ ` * & ! | >); hãy đặt trong ngoặc kép',
  en: 'the text has a sign that YAML keeps for itself (@ ` * & ! | >); put it in quotes',
}

/** What is wrong and how to mend it, by the YAML parser's code for it; what nobody writes by mistake has no words. */
export const YAML_PROBLEMS: Readonly<Partial<Record<string, Bilingual>>> = {
  TAB_AS_INDENT: { vi: 'thụt dòng bằng dấu tab; hãy dùng dấu cách', en: 'a tab indents the line; use spaces' },
  BAD_INDENT: SHAPE,
  MISSING_CHAR: SHAPE,
  BLOCK_AS_IMPLICIT_KEY: KEYS,
  MULTILINE_IMPLICIT_KEY: KEYS,
  DUPLICATE_KEY: { vi: 'khóa này đã nêu ở trên', en: 'this key stands above already' },
  BAD_SCALAR_START: SIGNS,
  UNEXPECTED_TOKEN: SIGNS,
  BAD_DQ_ESCAPE: {
    vi: 'dấu \\ trong ngoặc kép; hãy dùng ngoặc đơn',
    en: 'a \\ in double quotes; use single quotes',
  },
  MULTIPLE_DOCS: {
    vi: 'có dòng --- chia tệp làm nhiều phần; tệp chỉ có một phần',
    en: 'a line --- parts the file; it can have one part only',
  },
  BAD_ALIAS: {
    vi: 'dấu * không trỏ tới đâu, hoặc trỏ quá nhiều lần; chữ bắt đầu bằng * phải đặt trong ngoặc kép',
    en: 'a * points nowhere, or too often; a text that begins with * has to stand in quotes',
  },
}
