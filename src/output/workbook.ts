import type { Bilingual } from '../records/language.ts'
import { observationsSheet } from './observations.ts'
import { formatPeriod } from './period.ts'
import { columnsOf, count, filled } from './sheet-parts.ts'
import { writeXlsx } from './sheets/xlsx.ts'
import { DOCUMENT_TYPE_NAMES } from './words.ts'
import type { OutputDocument, Writer } from './writer.ts'

const WORDS = {
  figures: { vi: 'Số liệu', en: 'Figures' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  doubts: { vi: 'Chỗ chưa đọc chắc', en: 'Doubts' },
  path: { vi: 'Tệp', en: 'File' },
  type: { vi: 'Loại', en: 'Type' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  number: { vi: 'Số', en: 'Number' },
  date: { vi: 'Ngày', en: 'Date' },
  province: { vi: 'Tỉnh', en: 'Province' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  count: { vi: 'Số liệu', en: 'Figures' },
  line: { vi: 'Dòng', en: 'Line' },
  doubt: { vi: 'Vấn đề', en: 'Doubt' },
  text: { vi: 'Trong văn bản', en: 'As printed' },
  detail: { vi: 'Căn cứ', en: 'Proof' },
} as const satisfies Record<string, Bilingual>

const DOUBTS: Readonly<Record<OutputDocument['diagnostics'][number]['code'], Bilingual>> = {
  'garbled-number': { vi: 'số bị lỗi, đã bỏ qua', en: 'damaged number, left out' },
  'repaired-number': { vi: 'số bị lỗi, đã đọc lại', en: 'damaged number, repaired' },
  'unclear-columns': { vi: 'hàng của bảng bị bỏ qua vì không rõ cột', en: 'table row left out, columns unclear' },
  'unclear-times': {
    vi: 'hàng của bảng không rõ cột: số liệu không có thời gian',
    en: 'table row read without times, columns unclear',
  },
}

/** A workbook of all figures with their words, of the documents, and of what was left out or read with doubt. */
export const writeWorkbook: Writer<Uint8Array> = (documents, context) => {
  const { language } = context
  const figures = documents.flatMap(({ observations }) => observations)
  const documentKeys = ['path', 'province', 'type', 'number', 'date', 'period', 'issuer', 'title', 'count'] as const
  const doubtKeys = ['path', 'line', 'doubt', 'text', 'detail'] as const
  const doubts = documents.flatMap(({ document, diagnostics }) =>
    diagnostics.map(({ code, line, text, detail }) => [
      { text: document.path },
      count(line),
      { text: DOUBTS[code][language] },
      { text },
      { text: detail ?? '' },
    ]),
  )
  const sheets = [
    observationsSheet('figures', WORDS.figures[language], figures, language),
    filled({
      key: 'documents',
      title: WORDS.documents[language],
      columns: columnsOf(WORDS, documentKeys, language, ['count']),
      rows: documents.map(({ document, observations }) => [
        { text: document.path },
        { text: document.province ?? '' },
        { text: DOCUMENT_TYPE_NAMES[document.type][language] },
        { text: document.number ?? '' },
        { text: formatPeriod(document.date, language) },
        { text: formatPeriod(document.period, language) },
        { text: document.issuer ?? '' },
        { text: document.title ?? '' },
        count(observations.length),
      ]),
    }),
    {
      key: 'doubts',
      title: WORDS.doubts[language],
      columns: columnsOf(WORDS, doubtKeys, language, ['line']),
      rows: doubts,
    },
  ]
  return writeXlsx(doubts.length > 0 ? sheets : sheets.slice(0, 2), context)
}
