import { indicatorName } from '../indicators/index.ts'
import type { DocumentInfo } from '../records/document.ts'
import type { Bilingual, Language } from '../records/language.ts'
import { KINDS, type Kind, type Observation } from '../records/observation.ts'
import { formatPeriod } from './period.ts'
import { formatValue } from './value.ts'
import { visible } from './visible.ts'
import { CATEGORY_NAMES, DOCUMENT_TYPE_NAMES, KIND_NAMES, LEVEL_NAMES, ROLE_NAMES } from './words.ts'

/** Columns of the tables that people read. */
export const COLUMNS = ['indicator', 'category', 'level', 'period', 'role', 'value', 'line'] as const
export type Column = (typeof COLUMNS)[number]
/** An observation in words, safe to print. */
export type Row = Record<Column, string>

export const COLUMN_NAMES: Record<Column, Bilingual> = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  category: { vi: 'Nhóm', en: 'Category' },
  level: { vi: 'Cấp', en: 'Level' },
  period: { vi: 'Thời gian', en: 'Period' },
  role: { vi: 'Loại', en: 'Role' },
  value: { vi: 'Giá trị', en: 'Value' },
  line: { vi: 'Dòng', en: 'Line' },
}

/** Columns that read better flush right. */
export const RIGHT_ALIGNED: ReadonlySet<Column> = new Set(['value', 'line'])

/** The rows of one kind under their heading. */
export interface Group {
  kind: Kind
  title: string
  /** Those with something in them. */
  columns: Column[]
  rows: Row[]
}

/** Sorts a document's observations into one table a kind. */
export function groupRows(observations: readonly Observation[], language: Language): Group[] {
  return KINDS.flatMap((kind) => {
    const rows = bySubject(observations.filter((observation) => observation.kind === kind)).map((observation) =>
      toRow(observation, language),
    )
    if (rows.length === 0) return []
    const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== ''))
    return [{ kind, title: KIND_NAMES[kind][language], columns, rows }]
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

function toRow(observation: Observation, language: Language): Row {
  const { category, level, role } = observation
  return {
    indicator: visible(indicatorName(observation.indicator, language)),
    category: category === null ? '' : visible(CATEGORY_NAMES[category]?.[language] ?? category),
    level: level === null ? '' : LEVEL_NAMES[level][language],
    period: formatPeriod(observation.period, language),
    role: ROLE_NAMES[role][language],
    value: formatValue(observation, language),
    line: String(observation.line),
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
