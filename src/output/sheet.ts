/** How a spreadsheet shows a number; its decimals are those that the number has. */
export type NumberFormat = 'integer' | 'decimal' | 'percent' | 'money'

/** What a person reads at a glance: met, missed, of no weight. */
export type Tone = 'good' | 'bad' | 'warn' | 'dim'

export interface Cell {
  /** As a person reads it, in the output's language; not yet made safe for any output. */
  text: string
  /** What a workbook reckons with and CSV holds: a number, percent as printed (79.2, not 0.792), or a code for CSV. */
  value?: number | string | null
  format?: NumberFormat
  /** What stands around the number in the text and is no part of the value: "≥ ", "/63". Footnotes' marks are in the text alone. */
  before?: string
  after?: string
  tone?: Tone
  /** A line of its own under the text: where it was read. CSV has it in a column of its own. */
  detail?: string
  /** A row of another sheet, by the sheet's key and 0-based row, that this cell comes from. */
  source?: { sheet: string; row: number }
}

export interface SheetColumn {
  /** Head in CSV: the same in every language. */
  key: string
  title: string
  align?: 'left' | 'right'
  /** Repeated in each part where a terminal is too narrow for all columns: the names of the rows. */
  fixed?: boolean
}

/** A table for people, whatever prints it: a terminal, Markdown, CSV, HTML, a workbook. */
export interface Sheet {
  /** Names the sheet in links; letters, digits and hyphens. */
  key: string
  /** Heading; names a workbook's sheet too, unless `tab` does. */
  title: string
  tab?: string
  columns: readonly SheetColumn[]
  /** A cell for each column. */
  rows: readonly (readonly Cell[])[]
  /** Footnotes under the table. */
  notes?: readonly string[]
}
