/** A phrase found in a text. `ids` are what it was registered under. */
export interface Mention {
  start: number
  end: number
  words: number
  /** Number of the phrase among all that its matcher knows. */
  phrase: number
  ids: readonly number[]
}

/** Words and the commas between them; any other sign ends a phrase. */
const TOKEN = /[a-zà-ỹ\d]+|[^a-zà-ỹ\d\s/&*"'-]/g
/** More words than all phrases have. */
const WORDS = 1 << 16

/**
 * Finds many phrases in one pass over a text's words. Blanks, hyphens and slashes between words do not matter
 * ("PAR-INDEX", "par index"); a comma does; other punctuation ends a phrase. Word boundaries are those of Vietnamese
 * letters, which `\b` does not know.
 */
export class PhraseMatcher {
  readonly #words = new Map<string, number>()
  /** A tree of words: `node * WORDS + word` leads to the next node. One map for all takes little to build. */
  readonly #next = new Map<number, number>()
  /** The number of the phrase that ends at each node, or -1; the first node is the root. */
  readonly #phrases: number[] = [-1]
  /** What each phrase was registered under. */
  readonly #ids: number[][] = []
  /** Phrases registered before, as they were given: many come under several ids. */
  readonly #known = new Map<string, number>()

  /** How many phrases it knows. */
  get size(): number {
    return this.#ids.length
  }

  /** Registers a phrase (folded here as texts are) under an id. */
  add(phrase: string, id: number): void {
    let known = this.#known.get(phrase)
    if (known === undefined) {
      known = this.#numberOf(phrase)
      this.#known.set(phrase, known)
    }
    const ids = this.#ids[known]!
    if (!ids.includes(id)) ids.push(id)
  }

  #numberOf(phrase: string): number {
    let node = 0
    for (const token of phrase.match(TOKEN) ?? []) {
      let word = this.#words.get(token)
      if (word === undefined) {
        word = this.#words.size
        this.#words.set(token, word)
      }
      const key = node * WORDS + word
      let next = this.#next.get(key)
      if (next === undefined) {
        next = this.#phrases.push(-1) - 1
        this.#next.set(key, next)
      }
      node = next
    }
    if (node === 0) throw new Error(`phrase without words: ${phrase}`)
    if (this.#phrases[node]! < 0) this.#phrases[node] = this.#ids.push([]) - 1
    return this.#phrases[node]!
  }

  /** All phrases of a folded text, also those inside longer ones, by start and then by length. */
  find(lower: string): Mention[] {
    // A field is slower to reach than a variable, and this is done for every word.
    const [known, tree, phrases] = [this.#words, this.#next, this.#phrases]
    const words: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    TOKEN.lastIndex = 0
    for (let match = TOKEN.exec(lower); match; match = TOKEN.exec(lower)) {
      words.push(known.get(match[0]) ?? -1)
      starts.push(match.index)
      ends.push(TOKEN.lastIndex)
    }
    const found: Mention[] = []
    for (let i = 0; i < words.length; i++) {
      let node: number | undefined = 0
      for (let j = i; j < words.length && words[j] !== -1; j++) {
        node = tree.get(node * WORDS + words[j]!)
        if (node === undefined) break
        const phrase = phrases[node]!
        if (phrase < 0) continue
        found.push({ start: starts[i]!, end: ends[j]!, words: j - i + 1, phrase, ids: this.#ids[phrase]! })
      }
    }
    return found
  }
}
