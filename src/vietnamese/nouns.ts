import { NO_NOUNS, NOUNS_BY_UNIT } from './nouns-by-unit.ts'

const UNITS_OF = new Map<string, string[]>(NO_NOUNS.map((words) => [words, []]))
/** The words that nouns begin with. */
const FIRST = new Set(NO_NOUNS.map((words) => words.split(' ')[0]!))
let LONGEST = 3
for (const [unit, nouns] of Object.entries(NOUNS_BY_UNIT)) {
  for (const noun of nouns) {
    UNITS_OF.set(noun, [...(UNITS_OF.get(noun) ?? []), unit])
    const words = noun.split(' ')
    FIRST.add(words[0]!)
    LONGEST = Math.max(LONGEST, words.length)
  }
}

/**
 * The units that the counting noun right after a number (and its unit words) allows.
 *
 * @returns the noun's length in `right` and its units; no units where no known noun follows
 */
export function nounAfter(right: string): { length: number; units: readonly string[]; noun: string } {
  const lead = /^\s*(?:\([^)]{1,12}\)\s*)?(?:các\s+)?/.exec(right)![0].length
  const words = /^[a-zà-ỹ\d]+(?:\s[a-zà-ỹ\d]+){0,3}/.exec(right.slice(lead))?.[0].split(/\s/) ?? []
  for (let n = FIRST.has(words[0] ?? '') ? Math.min(words.length, LONGEST) : 0; n > 0; n--) {
    const noun = words.slice(0, n).join(' ')
    const units = UNITS_OF.get(noun)
    if (units) return { length: lead + noun.length, units, noun }
  }
  return { length: lead, units: [], noun: words[0] ?? '' }
}

/** Units that any counting noun of a label allows ("Số lượng TTHC cấp tỉnh": procedures and units). */
export function nounsIn(label: string): readonly string[] {
  const found = new Set<string>()
  const words = label.match(/[a-zà-ỹ\d]+/g) ?? []
  for (let i = 0; i < words.length; i++) {
    if (!FIRST.has(words[i]!)) continue
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
      const units = UNITS_OF.get(words.slice(i, i + n).join(' '))
      if (!units) continue
      for (const unit of units) found.add(unit)
      i += n - 1
      break
    }
  }
  return [...found]
}
