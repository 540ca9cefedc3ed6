import type { DocumentInfo } from '../records/document.ts'
import type { Language } from '../records/language.ts'
import type { Observation } from '../records/observation.ts'
import type { DocumentRecords } from '../records/record.ts'

/** One report's results, in every shape that a writer may want. */
export interface OutputDocument extends DocumentRecords {
  document: DocumentInfo
  observations: readonly Observation[]
}

/** Where the output goes, as far as it shapes it. */
export interface OutputContext {
  language: Language
  /** Columns to fit into. */
  width: number
  /** Level of colour as chalk counts: 0 is none. */
  color: 0 | 1 | 2 | 3
  /** Someone reads it from a screen: nothing in it may steer the terminal. */
  isTerminal: boolean
  /** It becomes a file of its own, which other programs will open. */
  isFile: boolean
  /** Names a page or workbook of several tables; else the first table does. */
  title?: string
  /** It goes on from what was written before: without a head. */
  isContinued?: boolean
}

/** Turns results into what is written, text or the bytes of a file: one file a format. */
export type Writer<Out extends string | Uint8Array = string> = (
  documents: readonly OutputDocument[],
  context: OutputContext,
) => Out | Promise<Out>
