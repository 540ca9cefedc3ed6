import { numberOf, wordsOf } from './words.ts'

/** A phrase found in a text. `ids` are what it was registered under. */
export interface Mention {
  start: number
  end: number
  words: number
  /** Number of the phrase among all that its matcher knows. */
  phrase: number
  ids: readonly number[]
}

/** What a matcher knows, as plain data: a tree of words, its nodes numbered level by level from the root, 0. */
export interface PhraseTable {
  words: readonly string[]
  /** By node: which of the words leads to it. */
  by: readonly number[]
  /** By node: the first of its children, which stand side by side; those of a node end where those of the next begin. */
  children: readonly number[]
  /** By node: the number of the phrase that ends there, or -1. */
  phrases: readonly number[]
  /** By phrase: what it was registered under. */
  ids: readonly (readonly number[])[]
}

interface Node {
  children: Map<string, Node>
  ids: number[]
}

/** Makes the table of phrases, folded as texts are, each with an id; one phrase can have several. */
export function phraseTable(phrases: Iterable<readonly [phrase: string, id: number]>): PhraseTable {
  const root: Node = { children: new Map(), ids: [] }
  for (const [phrase, id] of phrases) {
    const { starts, ends } = wordsOf(phrase)
    if (starts.length === 0) throw new Error(`phrase without words: ${phrase}`)
    let node = root
    for (const [i, start] of starts.entries()) {
      const word = phrase.slice(start, ends[i])
      const next: Node = node.children.get(word) ?? { children: new Map(), ids: [] }
      node.children.set(word, next)
      node = next
    }
    if (!node.ids.includes(id)) node.ids.push(id)
  }
  const numbers = new Map<string, number>()
  const table = { by: [-1], children: [] as number[], phrases: [] as number[], ids: [] as number[][] }
  const nodes = [root]
  for (const { children, ids } of nodes) {
    table.children.push(nodes.length)
    table.phrases.push(ids.length > 0 ? table.ids.push(ids) - 1 : -1)
    for (const [word, child] of children) {
      if (!numbers.has(word)) numbers.set(word, numbers.size)
      table.by.push(numbers.get(word)!)
      nodes.push(child)
    }
  }
  table.children.push(nodes.length)
  return { words: [...numbers.keys()], ...table }
}

/**
 * Finds many phrases in one pass over a text's words. Blanks, hyphens and slashes between words do not matter
 * ("PAR-INDEX", "par index"); a comma does; other punctuation ends a phrase.
 */
export class PhraseMatcher {
  /** By the number of a word: the node that it leads to from the root. */
  readonly #first: number[] = []
  /** By node: the number of the word that leads to it. */
  readonly #words: readonly number[]

  constructor(readonly table: PhraseTable) {
    const numbers = table.words.map(numberOf)
    this.#words = table.by.map((word) => numbers[word] ?? 0)
    for (let node = table.children[0]!; node < table.children[1]!; node++) this.#first[this.#words[node]!] = node
  }

  /** How many phrases it knows. */
  get size(): number {
    return this.table.ids.length
  }

  /** All phrases of a folded text, also those inside longer ones, by start and then by length. */
  find(lower: string): Mention[] {
    // A field is slower to reach than a variable, and this is done for every word.
    const [first, by] = [this.#first, this.#words]
    const { children, phrases, ids } = this.table
    const { numbers, starts, ends } = wordsOf(lower)
    const found: Mention[] = []
    for (let i = 0; i < numbers.length; i++) {
      let node = first[numbers[i]!]
      if (node === undefined) continue
      for (let j = i; ; ) {
        const phrase = phrases[node]!
        if (phrase >= 0) found.push({ start: starts[i]!, end: ends[j]!, words: j - i + 1, phrase, ids: ids[phrase]! })
        const word = numbers[++j]
        const end: number = children[node + 1]!
        node = children[node]!
        while (node < end && by[node] !== word) node++
        if (node === end) break
      }
    }
    return found
  }
}
