import type { Kind, Level, Role } from '../records/observation.ts'

/**
 * A phrase that shows an indicator: `+` joins what must all be there, `|` parts alternatives, `@name` stands for a
 * concept of `concepts.ts`. In front of a part: `>` the counting noun right after the number, `<` close before it,
 * `=` close on either side, `^` in the same clause, `~` also far off (heading, earlier sentence), `#` the topic: the nearest of its group.
 */
export type Cue = string

/** What an example must yield: the slots named here, on some number of the sentence. */
export interface Example {
  text: string
  value: number
  valueMax?: number
  of?: number
  category?: string
  level?: Level
  role?: Role
  period?: string
  base?: string
}

/** A number of a sentence, by its value. */
export type Counterexample = Pick<Example, 'text' | 'value'>

/** One declared indicator. The engine knows none by name: all it needs to know is here. */
export interface Indicator {
  code: string
  kind: Kind
  /** Units it is given in; the first is the default. */
  units: readonly string[]
  vi: string
  en: string
  /** Direction in which better lies; null where there is none. */
  better: 'higher' | 'lower' | null
  /** Values outside are implausible. */
  bounds?: readonly [number, number]
  /** Counted over a period (takes a periodic report's period), or a state at a time. */
  measures: 'flow' | 'stock'
  /** False where a level of government has no meaning for it. */
  levels?: false
  /** A difference: taken only where the number is said to rise or fall. */
  change?: 'rank' | 'value'
  /** A cut is positive, a rise negative ("giảm 199 biên chế" is 199). */
  cut?: true
  /** Categories of which a cut is positive, where the others have the sign of their change. */
  cutIn?: readonly string[]
  /** Stated of all provinces side by side, once a year (indices). */
  yearly?: true
  /** A rise is the figure itself (growth). */
  rise?: true
  cues: readonly Cue[]
  /** Phrases close to the number that rule the indicator out; after `>` or `<` only on that side of it (see `Cue`). */
  not?: readonly string[]
  /** Categories by the phrases that name them. */
  categories?: Readonly<Record<string, readonly string[]>>
  /** The categories by their phrases where the figure is of a level: "công chức" of communes are another category. */
  categoriesAt?: { level: Level; categories: Readonly<Record<string, readonly string[]>> }
  /** Category where no phrase names one. */
  category?: string
  /** False where it is never given as a fraction: "3.962/4.015 biên chế" is not a quota. */
  fraction?: false
  /** Categories that name a level themselves: the level is not said again. */
  levelIn?: readonly string[]
  /** Code of the count that this is the share of: a percentage right after that count. */
  rateOf?: string
  /** Phrases of a part that is also counted apart ("trước hạn" beside "đúng hạn"): a share by them is not this one. */
  apart?: readonly string[]
  /** Code of the count that this is the relative cut of: the share can be worked out from two counts. */
  cutOf?: string
  /** Code of the figure that this is the change of: a rise or fall right after that figure. */
  changeOf?: string
  /** Code of the figure of which this is the named part: a component's score of the index's. */
  partOf?: string
  /** False where the parts of it are other things (dossiers in hand, of which some are late). */
  parts?: false
  /** The category is the subject's name as the text has it (components of an index). */
  categoryAsWritten?: true
  examples: readonly Example[]
  /** Figures that look like it and must not be read as it. */
  counterexamples?: readonly Counterexample[]
}
