import { indicatorName } from '../indicators/index.ts'
import type { DocumentInfo } from '../records/document.ts'
import type { Bilingual, Language } from '../records/language.ts'
import { KINDS, type Observation } from '../records/observation.ts'
import { formatPeriod } from './period.ts'
import type { Cell, Sheet } from './sheet.ts'
import { formatValue } from './value.ts'
import { visible } from './visible.ts'
import { categoryName, DOCUMENT_TYPE_NAMES, KIND_NAMES, LEVEL_NAMES, ROLE_NAMES } from './words.ts'

/** Columns of the tables that people read, with their heads. */
const COLUMNS = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  category: { vi: 'Nhóm', en: 'Category' },
  level: { vi: 'Cấp', en: 'Level' },
  period: { vi: 'Thời gian', en: 'Period' },
  role: { vi: 'Loại', en: 'Role' },
  value: { vi: 'Giá trị', en: 'Value' },
  line: { vi: 'Dòng', en: 'Line' },
} as const satisfies Record<string, Bilingual>
type Column = keyof typeof COLUMNS
const COLUMN_KEYS: readonly Column[] = ['indicator', 'category', 'level', 'period', 'role', 'value', 'line']

/** Columns that read better flush right. */
const RIGHT_ALIGNED: ReadonlySet<Column> = new Set(['value', 'line'])

/** A document's observations in words: a sheet a kind, without columns that hold nothing. */
export function kindSheets(observations: readonly Observation[], language: Language): Sheet[] {
  return KINDS.flatMap((kind) => {
    const rows = bySubject(observations.filter((observation) => observation.kind === kind)).map((observation) =>
      toRow(observation, language),
    )
    if (rows.length === 0) return []
    const columns = COLUMN_KEYS.filter((column) => rows.some((row) => row[column].text !== ''))
    return [
      {
        key: kind,
        title: `${KIND_NAMES[kind][language]} (${rows.length})`,
        columns: columns.map((column) => ({
          key: column,
          title: COLUMNS[column][language],
          ...(RIGHT_ALIGNED.has(column) ? { align: 'right' as const } : {}),
        })),
        rows: rows.map((row) => columns.map((column) => row[column])),
      },
    ]
  })
}

/** Keeps what is said of one subject (an index, an area) together, else in the order of the text. */
function bySubject(observations: readonly Observation[]): Observation[] {
  const subjects = new Map<string, Observation[]>()
  for (const observation of observations) {
    const [subject = ''] = observation.indicator.split('.', 1)
    const list = subjects.get(subject)
    if (list) list.push(observation)
    else subjects.set(subject, [observation])
  }
  return [...subjects.values()].flat()
}

function toRow(observation: Observation, language: Language): Record<Column, Cell> {
  const { level } = observation
  return {
    indicator: { text: indicatorName(observation.indicator, language) },
    category: { text: categoryName(observation.category, language) },
    level: { text: level === null ? '' : LEVEL_NAMES[level][language] },
    period: { text: formatPeriod(observation.period, language) },
    role: { text: ROLE_NAMES[observation.role][language], tone: 'warn' },
    value: { text: formatValue(observation, language) },
    line: { text: String(observation.line), tone: 'dim' },
  }
}

/** What a document says of itself in one line: "Hậu Giang · Báo cáo tổng kết · số 43/BC-SNV · 30/6/2019". */
export function describeDocument(document: DocumentInfo, language: Language): string {
  const vi = language === 'vi'
  const { number, date, period } = document
  return [
    document.province,
    DOCUMENT_TYPE_NAMES[document.type][language],
    number === null ? '' : `${vi ? 'số' : 'no.'} ${number}`,
    formatPeriod(date, language),
    period === null ? '' : `${vi ? 'kỳ báo cáo' : 'period'}: ${formatPeriod(period, language)}`,
  ]
    .filter((part) => part)
    .map((part) => visible(part ?? ''))
    .join(' · ')
}

/** Says that a document holds nothing that was asked for. */
export const NOTHING: Bilingual = { vi: 'không có số liệu nào', en: 'no figures' }
