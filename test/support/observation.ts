import { groupRecords } from '../../src/extract/group.ts'
import type { OutputContext, OutputDocument } from '../../src/output/writer.ts'
import type { DocumentInfo } from '../../src/records/document.ts'
import type { Observation } from '../../src/records/observation.ts'

/** An observation with what a test is about; the rest is plausible. */
export function observation(given: Partial<Observation> = {}): Observation {
  return {
    document: 'bao-cao.txt',
    province: 'Hậu Giang',
    provinceCode: '63-93',
    kind: 'index',
    indicator: 'par-index.rank',
    category: null,
    value: 28,
    valueMax: null,
    unit: 'rank',
    comparator: '=',
    of: 63,
    period: '2020',
    base: null,
    per: null,
    level: null,
    role: 'actual',
    text: '28',
    start: 100,
    end: 102,
    line: 7,
    column: 12,
    section: 'II/3',
    quote: 'xếp thứ 28/63 tỉnh, thành phố',
    inferred: [],
    average: false,
    ...given,
  }
}

export function documentInfo(given: Partial<DocumentInfo> = {}): DocumentInfo {
  return {
    path: 'bao-cao.txt',
    type: 'periodic',
    title: 'Báo cáo công tác cải cách hành chính',
    issuer: 'Sở Nội vụ',
    number: '43/BC-SNV',
    date: '2020-12-15',
    province: 'Hậu Giang',
    provinceCode: '63-93',
    period: '2020',
    characters: 5000,
    lines: 90,
    ...given,
  }
}

export function outputDocument(observations: Observation[], document: Partial<DocumentInfo> = {}): OutputDocument {
  return { document: documentInfo(document), observations, records: groupRecords(observations), diagnostics: [] }
}

export function context(given: Partial<OutputContext> = {}): OutputContext {
  return { language: 'vi', width: 80, color: 0, isTerminal: false, isFile: false, ...given }
}
