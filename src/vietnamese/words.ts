/** The words of a text in order: by number, 0 for those of no phrase, and by place. */
export interface Words {
  numbers: readonly number[]
  starts: readonly number[]
  ends: readonly number[]
}

/** Words, and all signs but those that only part words. Word boundaries are Vietnamese letters', which `\b` does not know. */
const WORD = /[a-zà-ỹ\d]+|[^a-zà-ỹ\d\s/&*"'-]/g
/** The numbers of the words of all phrases, from 1. */
const NUMBERS = new Map<string, number>()

/** The text read last: several look for their phrases in the same one. */
let last: { text: string; words: Words } | null = null

/** The number of a word that stands in phrases: the one it has already, or a new one. */
export function numberOf(word: string): number {
  let number = NUMBERS.get(word)
  if (number === undefined) {
    number = NUMBERS.size + 1
    NUMBERS.set(word, number)
    last = null
  }
  return number
}

/** Reads the words of a folded text. Blanks, hyphens, slashes and quotes part words and are none. */
export function wordsOf(text: string): Words {
  if (last?.text === text) return last.words
  const numbers: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  // Of all ways to go through matches this takes the least time.
  text.replace(WORD, (word, start: number) => {
    numbers.push(NUMBERS.get(word) ?? 0)
    starts.push(start)
    ends.push(start + word.length)
    return ''
  })
  last = { text, words: { numbers, starts, ends } }
  return last.words
}
