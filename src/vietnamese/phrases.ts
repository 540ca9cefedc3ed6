/** A phrase found in a text. `ids` are what it was registered under. */
export interface Mention {
  start: number
  end: number
  words: number
  ids: readonly number[]
}

interface Node {
  next: Map<string, Node>
  ids: number[] | null
}

/** Words and the commas between them; any other sign ends a phrase. */
const TOKEN = /[a-zà-ỹ\d]+|[^a-zà-ỹ\d\s/&*"'-]/g

/**
 * Finds many phrases in one pass over a text's words. Blanks, hyphens and slashes between words do not matter
 * ("PAR-INDEX", "par index"); a comma does; other punctuation ends a phrase. Word boundaries are those of Vietnamese
 * letters, which `\b` does not know.
 */
export class PhraseMatcher {
  readonly #root: Node = { next: new Map(), ids: null }

  /** Registers a phrase (folded here as texts are) under an id. */
  add(phrase: string, id: number): void {
    let node = this.#root
    for (const [token] of phrase.matchAll(TOKEN)) {
      let next = node.next.get(token)
      if (!next) {
        next = { next: new Map(), ids: null }
        node.next.set(token, next)
      }
      node = next
    }
    if (node === this.#root) throw new Error(`phrase without words: ${phrase}`)
    node.ids ??= []
    if (!node.ids.includes(id)) node.ids.push(id)
  }

  /** All phrases of a folded text, also those inside longer ones, by start and then by length. */
  find(lower: string): Mention[] {
    const tokens: { text: string; start: number; end: number }[] = []
    for (const match of lower.matchAll(TOKEN))
      tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length })
    const found: Mention[] = []
    for (let i = 0; i < tokens.length; i++) {
      let node: Node | undefined = this.#root
      for (let j = i; j < tokens.length; j++) {
        node = node.next.get(tokens[j]!.text)
        if (!node) break
        if (node.ids) found.push({ start: tokens[i]!.start, end: tokens[j]!.end, words: j - i + 1, ids: node.ids })
      }
    }
    return found
  }
}
