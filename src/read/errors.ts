import type { Bilingual, Language } from '../records/language.ts'

/** Why something could not be read as a report. */
export type ReadErrorCode =
  | 'missing'
  | 'no-match'
  | 'no-reports'
  | 'unreadable'
  | 'unsupported-format'
  | 'empty'
  | 'blank'
  | 'binary'
  | 'utf-16'
  | 'not-utf-8'

/** A byte of a file, as an editor and as a hex viewer count. */
export interface BytePlace {
  /** 0-based. */
  offset: number
  value: number
  /** 1-based. */
  line: number
  column: number
}

export interface ReadErrorDetail {
  /** Path as the user gave it. */
  path: string
  /** Where in the file, if anywhere. */
  place?: BytePlace | undefined
  /** Name of the format met, or the system's code. */
  what?: string | undefined
  /** Endings that can be read. */
  supported?: readonly string[] | undefined
}

type Template = (detail: ReadErrorDetail) => string

/** What each error says: what is wrong, then what to do. */
const CATALOGUE: Record<ReadErrorCode, Readonly<Record<Language, Template>>> = {
  missing: {
    vi: () => 'không có tệp hay thư mục này; hãy kiểm tra lại đường dẫn',
    en: () => 'no such file or directory; check the path',
  },
  'no-match': {
    vi: () => 'không tệp nào khớp với mẫu này; hãy kiểm tra mẫu và thư mục đang đứng',
    en: () => 'no file matches this pattern; check it and the current directory',
  },
  'no-reports': {
    vi: (d) => `thư mục không có báo cáo nào; trong đó và các thư mục con chỉ tìm tệp ${list(d.supported, 'vi')}`,
    en: (d) =>
      `directory without reports; it and its subdirectories were searched for ${list(d.supported, 'en')} files`,
  },
  unreadable: {
    vi: (d) => `không đọc được tệp (${d.what}); hãy kiểm tra quyền truy cập và ổ đĩa`,
    en: (d) => `cannot read the file (${d.what}); check its permissions and the disk`,
  },
  'unsupported-format': {
    vi: (d) =>
      `chưa đọc được định dạng ${d.what}; hiện đọc được ${list(d.supported, 'vi')}. ` +
      'Hãy lưu báo cáo thành văn bản thuần UTF-8 (trong Word: Save As, Plain Text, mã Unicode (UTF-8)) rồi chạy lại',
    en: (d) =>
      `cannot read ${d.what} yet; supported: ${list(d.supported, 'en')}. ` +
      'Save the report as plain UTF-8 text (in Word: Save As, Plain Text, encoding Unicode (UTF-8)) and try again',
  },
  empty: {
    vi: () => 'tệp rỗng (0 byte); hãy kiểm tra việc xuất hoặc tải tệp',
    en: () => 'the file is empty (0 bytes); check how it was exported or downloaded',
  },
  blank: {
    vi: () => 'tệp chỉ có khoảng trắng, không có chữ nào; nếu là bản quét thì cần nhận dạng chữ (OCR) trước',
    en: () => 'the file holds only blanks, no text; a scanned report has to go through OCR first',
  },
  binary: {
    vi: (d) => `tệp nhị phân, không phải văn bản${at(d, 'vi')}; hãy lưu báo cáo thành văn bản thuần UTF-8`,
    en: (d) => `a binary file, not text${at(d, 'en')}; save the report as plain UTF-8 text`,
  },
  'utf-16': {
    vi: (d) => `văn bản mã ${d.what}, không phải UTF-8; hãy lưu lại bằng UTF-8, ví dụ: iconv -f ${d.what} -t UTF-8`,
    en: (d) => `text in ${d.what}, not UTF-8; save it as UTF-8, for example: iconv -f ${d.what} -t UTF-8`,
  },
  'not-utf-8': {
    vi: (d) =>
      `không phải UTF-8${at(d, 'vi')}; có thể là bảng mã cũ (windows-1258, TCVN3/ABC, VNI). ` +
      'Hãy chuyển sang Unicode (UTF-8), ví dụ bằng Unikey Toolkit hoặc iconv -f WINDOWS-1258 -t UTF-8',
    en: (d) =>
      `not UTF-8${at(d, 'en')}; it may be in an old encoding (windows-1258, TCVN3/ABC, VNI). ` +
      'Convert it to Unicode (UTF-8), for example with Unikey Toolkit or iconv -f WINDOWS-1258 -t UTF-8',
  },
}

/** An argument that cannot be read as a report. Other arguments are not concerned. */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly detail: ReadErrorDetail

  constructor(code: ReadErrorCode, detail: ReadErrorDetail, options?: ErrorOptions) {
    super(`${detail.path}: ${CATALOGUE[code].en(detail)}`, options)
    this.name = 'ReadError'
    this.code = code
    this.detail = detail
  }

  /** What is wrong and what to do about it, without the path. */
  describe(language: Language): string {
    return CATALOGUE[this.code][language](this.detail)
  }
}

const AND: Bilingual = { vi: ' và ', en: ' and ' }

function list(names: readonly string[] | undefined, language: Language): string {
  const all = [...(names ?? [])]
  const last = all.pop() ?? ''
  return all.length > 0 ? all.join(', ') + AND[language] + last : last
}

function at({ place }: ReadErrorDetail, language: Language): string {
  if (!place) return ''
  const value = `0x${place.value.toString(16).toUpperCase().padStart(2, '0')}`
  return language === 'vi'
    ? ` (byte ${value} ở vị trí byte ${place.offset})`
    : ` (byte ${value} at byte offset ${place.offset})`
}
