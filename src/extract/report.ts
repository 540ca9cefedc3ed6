import type { Diagnostic, DocumentInfo } from '../records/document.ts'
import type { Observation } from '../records/observation.ts'

export interface ExtractOptions {
  /** Path of the report as the user gave it. */
  path: string
  /** Province to use where the text names none. */
  province?: string | null
}

/** All that was read from one report. */
export interface Extraction {
  document: DocumentInfo
  /** In the order of the text, with the `other` quantities that no code fits. */
  observations: Observation[]
  diagnostics: Diagnostic[]
}

/** Placeholder until the passes are in. Asynchronous because remark-parse is loaded only for texts with Markdown. */
export async function extractReport(text: string, options: ExtractOptions): Promise<Extraction> {
  return {
    document: { path: options.path, type: 'other', title: null, issuer: null, number: null, date: null, province: options.province ?? null, provinceCode: null, period: null, characters: text.length, lines: text.split('\n').length },
    observations: [],
    diagnostics: [],
  }
}
