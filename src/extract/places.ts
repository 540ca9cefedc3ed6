import type { Block } from '../document/types.ts'
import type { WorkingText } from '../document/working-text.ts'
import { LineIndex } from './lines.ts'

/** A place in the text as decoded: UTF-16 offsets, 1-based line and column. */
export interface Place {
  start: number
  end: number
  line: number
  column: number
  text: string
}

/** Leads from offsets in blocks back to the text that the user gave. */
export class Places {
  readonly #lines: LineIndex

  constructor(
    readonly source: string,
    readonly working: WorkingText,
  ) {
    this.#lines = new LineIndex(source)
  }

  /** How many lines the text has. */
  get lineCount(): number {
    return this.#lines.count
  }

  span(block: Block, start: number, end: number): [number, number] {
    const [from, to] = block.map.span(start, end)
    return [this.working.sourceStart(from), this.working.sourceEnd(to)]
  }

  of(block: Block, from: number, to: number): Place {
    return this.at(...this.span(block, from, to))
  }

  /** The place of a stretch of the source itself. */
  at(start: number, end: number): Place {
    const { line, column } = this.#lines.at(start)
    return { start, end, line, column, text: this.source.slice(start, end) }
  }
}
