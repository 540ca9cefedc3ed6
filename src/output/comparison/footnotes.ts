/** Superscript letters: digits would be read as part of a figure. */
const LETTERS = [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ']

/** Gives each text that is said of figures a mark; the same text has the same mark. */
export class Footnotes {
  readonly #marks = new Map<string, string>()

  mark(text: string): string {
    const known = this.#marks.get(text)
    if (known !== undefined) return known
    const n = this.#marks.size
    const mark = (LETTERS[n % LETTERS.length] ?? '*').repeat(1 + Math.floor(n / LETTERS.length))
    this.#marks.set(text, mark)
    return mark
  }

  /** "ᵃ sáu tháng đầu năm 2019", in the order in which they were first marked. */
  list(): string[] {
    return [...this.#marks].map(([text, mark]) => `${mark} ${text}`)
  }
}
