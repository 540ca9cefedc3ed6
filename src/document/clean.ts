import { SourceMap } from './source-map.ts'
import type { FootnoteMark } from './types.ts'

/** What is not part of the wording: footnote marks (not the powers of "km²"), Markdown emphasis and headings, inline HTML. */
const NOISE =
  /<sup>\s*\[?([^<>\]]{1,6}?)\]?\s*<\/sup>|\[(\d{1,3})\](?!\()|(?<!(?<![A-Za-zÀ-ỹ])[cdkCDK]?[mM])([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\*+|<\/?(?:i|b|u|em|strong|sub|br|p)\s*\/?>|&nbsp;|\\(?=[*_.()#|-])/g

/** A text under construction: slices of the working text, cleaned and joined. */
export class CleanText {
  #text = ''
  readonly map = new SourceMap()
  readonly marks: FootnoteMark[] = []

  /** Adds `source[start, end)` without its noise; joins with a blank unless a word was cut by a hyphen. */
  append(source: string, start: number, end: number): void {
    if (this.#text !== '' && !/[\s-]$/.test(this.#text)) this.#push(' ', start)
    const slice = source.slice(start, end)
    let from = 0
    for (const match of slice.matchAll(NOISE)) {
      this.#push(slice.slice(from, match.index), start + from)
      from = match.index + match[0].length
      const label = match[1] ?? match[2] ?? match[3]
      if (label !== undefined) this.marks.push({ label: plainLabel(label), at: this.#text.length })
      else if (match[0] === '&nbsp;' || match[0].startsWith('<br')) this.#push(' ', start + match.index)
    }
    this.#push(slice.slice(from), start + from)
  }

  #push(piece: string, source: number): void {
    if (piece === '') return
    this.map.add(this.#text.length, source)
    this.#text += piece
  }

  get text(): string {
    return this.#text
  }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A mark's label in plain digits. */
export function plainLabel(label: string): string {
  return label.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (c) => String(SUPERSCRIPTS.indexOf(c))).trim()
}
