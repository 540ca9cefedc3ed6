import { CONCEPTS, GENERIC, RIVALS } from '../indicators/concepts.ts'
import { type Reach, readCue } from '../indicators/cue.ts'
import type { Indicator } from '../indicators/types.ts'
import { fold } from '../vietnamese/fold.ts'
import { PhraseMatcher, type PhraseTable, phraseTable } from '../vietnamese/phrases.ts'

export type Side = 'noun' | 'before'

/** A phrase must weigh this much to count, by the reach its cue asks for. */
const LEAST: Record<Reach, number> = {
  noun: 4.5,
  before: 3.3,
  close: 2.5,
  own: 1.85,
  clause: 1.3,
  far: 0.9,
  topic: 0.4,
}
/** What is said of everything may stand further off; what rules out may not. */
const LEAST_GENERIC = 0.4
const LEAST_NOT = 1.3

export interface CuePart {
  id: number
  reach: Reach
  /** The least worth of a zone in which the part counts. */
  least: number
  /** How much the part tells: nouns that are said of everything tell little. */
  tells: number
}

export interface CompiledIndicator {
  indicator: Indicator
  cues: readonly (readonly CuePart[])[]
  /** Part ids that rule the indicator out when close. */
  not: readonly number[]
  /** Part id → category. */
  categories: ReadonlyMap<number, string>
  /** The same where the figure is of the level that the indicator declares categories for. */
  categoriesAt: ReadonlyMap<number, string>
}

/** One cue of an indicator. */
export interface CompiledCue {
  compiled: CompiledIndicator
  parts: readonly CuePart[]
}

export interface CompiledCues {
  matcher: PhraseMatcher
  indicators: readonly CompiledIndicator[]
  /** Indicators that their unit alone shows. */
  everywhere: readonly CompiledIndicator[]
  partCount: number
  /** The cues by the part that tells most, so that only those are tried whose part is there. */
  byPart: readonly (readonly CompiledCue[] | undefined)[]
  /** By part id: -1 plain, 0 a topic, n a member of rival group n. */
  grouped: Int8Array
  /** Ids of parts that name topics: of these only the nearest counts. */
  topics: ReadonlySet<number>
  /** Groups of parts that exclude each other (on time, late): of each only the nearest counts. */
  rivals: readonly (readonly number[])[]
  /** By part id: the least worth of a zone in which any cue asks for the part. */
  least: Float64Array
  /** By part id: the side of the number on which the part is looked for, where its cue asks for one. */
  sides: readonly (Side | null)[]
  /** The share, the change and the relative cut of an indicator, by its code. */
  rateOf: ReadonlyMap<string, CompiledIndicator>
  changeOf: ReadonlyMap<string, CompiledIndicator>
  cutOf: ReadonlyMap<string, CompiledIndicator>
  /** What the named parts of an indicator are, by its code. */
  partOf: ReadonlyMap<string, CompiledIndicator>
}

type NamedPart = readonly [id: number, category: string]

/** What the declarations of all indicators say of phrases, as plain data: a part is known by its number. */
export interface CueTable {
  phrases: PhraseTable
  /** By part id. */
  sides: readonly (Side | null)[]
  topics: readonly number[]
  rivals: readonly (readonly number[])[]
  /** In the order of the indicators. */
  indicators: readonly {
    cues: readonly (readonly CuePart[])[]
    not: readonly number[]
    categories: readonly NamedPart[]
    categoriesAt: readonly NamedPart[]
  }[]
}

/** Reads the cues of all indicators: which phrases are looked for, and what each is a part of. */
export function readCues(indicators: readonly Indicator[]): CueTable {
  const registered: [phrase: string, id: number][] = []
  const ids = new Map<string, number>()
  const topics = new Set<number>()
  const folded = new Map<string, readonly string[]>()
  const phrasesOf = (name: string): readonly string[] => {
    const phrases = folded.get(name) ?? expand(name).map(fold)
    folded.set(name, phrases)
    return phrases
  }
  const part = (alternatives: string, side: '' | '>' | '<' = ''): number => {
    const key = side + alternatives
    let id = ids.get(key)
    if (id !== undefined) return id
    id = ids.size
    ids.set(key, id)
    for (const name of alternatives.split('|')) for (const phrase of phrasesOf(name)) registered.push([phrase, id])
    return id
  }
  const namedParts = (categories: Readonly<Record<string, readonly string[]>> = {}): NamedPart[] =>
    Object.entries(categories).map(([name, phrases]) => [part(phrases.join('|')), name])
  const read = indicators.map((indicator) => ({
    cues: indicator.cues
      .filter((cue) => cue !== '*')
      .map((cue) =>
        readCue(cue).map(({ reach, alternatives }) => {
          const id = part(alternatives, sideOf(reach))
          if (reach === 'topic') topics.add(id)
          return partOf(id, reach, tells(alternatives))
        }),
      ),
    not: (indicator.not ?? []).map((phrase) => {
      const { reach, alternatives } = readCue(phrase)[0]!
      return part(alternatives, sideOf(reach))
    }),
    categories: namedParts(indicator.categories),
    categoriesAt: namedParts(indicator.categoriesAt?.categories),
  }))
  const named = Array.from(ids, ([key, id]) => ({ id, names: key.replace(/^[<>]/, '').split('|') }))
  return {
    phrases: phraseTable(registered),
    sides: [...ids.keys()].map((key) => (key.startsWith('>') ? 'noun' : key.startsWith('<') ? 'before' : null)),
    topics: [...topics],
    rivals: RIVALS.map((group) =>
      named.filter(({ names }) => names.some((name) => group.includes(name))).map(({ id }) => id),
    ),
    indicators: read,
  }
}

function sideOf(reach: Reach): '' | '>' | '<' {
  return reach === 'noun' ? '>' : reach === 'before' ? '<' : ''
}

/** Compiles the cues of all indicators into one matcher: one pass over a text finds them all. */
export function compileCues(indicators: readonly Indicator[], table: CueTable = readCues(indicators)): CompiledCues {
  const { sides, topics, rivals } = table
  const partCount = sides.length
  const compiled = table.indicators.map(
    ({ cues, not, categories, categoriesAt }, i): CompiledIndicator => ({
      indicator: indicators[i]!,
      cues,
      not,
      categories: new Map(categories),
      categoriesAt: new Map(categoriesAt),
    }),
  )
  const byPart = new Array<CompiledCue[] | undefined>(partCount).fill(undefined)
  const least = new Float64Array(partCount).fill(Number.POSITIVE_INFINITY)
  for (const entry of compiled) {
    for (const parts of entry.cues) {
      const key = (
        parts.find((p) => p.tells === 1 && p.reach !== 'topic') ??
        parts.find((p) => p.tells === 1) ??
        parts[0]!
      ).id
      const cue = { compiled: entry, parts }
      if (byPart[key]) byPart[key].push(cue)
      else byPart[key] = [cue]
      for (const part of parts) least[part.id] = Math.min(least[part.id]!, part.least)
    }
    for (const id of entry.not) least[id] = Math.min(least[id]!, LEAST_NOT)
  }
  const grouped = new Int8Array(partCount).fill(-1)
  for (const id of topics) grouped[id] = 0
  for (const [i, group] of rivals.entries()) for (const id of group) grouped[id] = i + 1
  const related = (key: 'rateOf' | 'changeOf' | 'cutOf' | 'partOf'): Map<string, CompiledIndicator> =>
    new Map(compiled.flatMap((entry) => (entry.indicator[key] ? [[entry.indicator[key], entry] as const] : [])))
  return {
    matcher: new PhraseMatcher(table.phrases),
    indicators: compiled,
    everywhere: compiled.filter(({ indicator }) => indicator.cues.includes('*')),
    partCount,
    byPart,
    grouped,
    topics: new Set(topics),
    rivals,
    least,
    sides,
    rateOf: related('rateOf'),
    changeOf: related('changeOf'),
    cutOf: related('cutOf'),
    partOf: related('partOf'),
  }
}

function partOf(id: number, reach: Reach, tells: number): CuePart {
  return { id, reach, tells, least: reach === 'far' && tells < 1 ? LEAST_GENERIC : LEAST[reach] }
}

function tells(alternatives: string): number {
  return alternatives.split('|').every((name) => GENERIC.includes(name)) ? 0.4 : 1
}

/** The phrases of a concept ("@name"), or the phrase itself. */
function expand(name: string): readonly string[] {
  if (!name.startsWith('@')) return [name]
  const concept = CONCEPTS[name.slice(1)]
  if (!concept) throw new Error(`unknown concept ${name}`)
  return concept
}
