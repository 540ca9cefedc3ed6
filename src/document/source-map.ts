/**
 * Leads from offsets in a cleaned text back to the text it was cut from. A map is a list of runs: from `clean[i]` on,
 * the text stands at `source[i]` and after, one to one.
 */
export class SourceMap {
  readonly #clean: number[] = []
  readonly #source: number[] = []

  /** Says that what follows at `clean` was taken from `source`. Runs come in the order of `clean`. */
  add(clean: number, source: number): void {
    const last = this.#clean.length - 1
    if (last >= 0 && this.#source[last]! - this.#clean[last]! === source - clean) return
    this.#clean.push(clean)
    this.#source.push(source)
  }

  /** Source offset of the code unit at a clean offset. */
  at(offset: number): number {
    let low = 0
    let high = this.#clean.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#clean[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return this.#clean.length === 0 ? offset : offset - this.#clean[low]! + this.#source[low]!
  }

  /** Source span of a clean span; both ends exclusive at the right. */
  span(start: number, end: number): [number, number] {
    return [this.at(start), end > start ? this.at(end - 1) + 1 : this.at(start)]
  }
}
