import type { SourceMap } from './source-map.ts'

/** A heading that other blocks stand under. */
export interface Section {
  /** Number as printed without its punctuation ("II", "2.1", "a"), or the title where there is none. */
  label: string
  title: string
  /** The labels from the outermost section to this one: "II/3/b". */
  path: string
  /** 0 is the outermost. */
  depth: number
  parent: Section | null
  /** The block that is the heading (a numbered paragraph can be one too). */
  block: Block | null
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'footnote' | 'cells'

/** A mark in a block's text that calls a footnote. */
export interface FootnoteMark {
  label: string
  /** Offset in the block's text at which the mark stood. */
  at: number
}

/**
 * A stretch of a report that is read as one: a paragraph that a page break tore apart is whole again, footnote marks
 * and Markdown signs are gone. All offsets that later rooms use are offsets in `text`; `map` leads back to the file.
 */
export interface Block {
  kind: BlockKind
  /** Clean text, NFC. */
  text: string
  /** `text` folded for matching: lower case, plain digits and blanks, one spelling of tone marks. Same length. */
  lower: string
  map: SourceMap
  section: Section
  /** For an item: the block that introduces the list ("Trong đó:"), or the item above it. */
  parent: Block | null
  /** Number or bullet in front of the text, as printed, without its punctuation. */
  label: string | null
  marks: FootnoteMark[]
  /** For a footnote: the block and place its mark stands at. */
  calledFrom: { block: Block; at: number } | null
}

/** One cell of a table with its words. `block` holds its clean text. */
export interface Cell {
  block: Block
  column: number
}

export interface Row {
  cells: Cell[]
  /** Text of the row as printed, for quotes. */
  block: Block
}

/** A table as printed. Its meaning (heads, labels) is settled in `extract/table-layout.ts`. */
export interface Table {
  rows: Row[]
  section: Section
  /** Title lines above the table, outermost first. */
  captions: Block[]
  /** Index of the first row of each piece that follows a blank line. */
  breaks: number[]
  /** How many blocks of the report stand before it. */
  after: number
}

/** The shape of a report. */
export interface Report {
  blocks: Block[]
  tables: Table[]
  sections: Section[]
}
