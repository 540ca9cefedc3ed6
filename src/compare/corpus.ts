import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { provinceKey } from '../provinces/index.ts'
import type { DocumentInfo } from '../records/document.ts'
import { type Observation, OTHER } from '../records/observation.ts'
import { presentOf, type Selection, select } from '../records/select.ts'
import { type Cell, cellOf, type Statement } from './cell.ts'

/** What is known of a report besides its figures; of one that comes as JSON lines only its path is. */
export type Origin = Pick<DocumentInfo, 'path'> & Partial<Pick<DocumentInfo, 'type' | 'date' | 'period'>>

/** What places "at present" in a report. */
export function datesOf({ type, date, period }: Origin): Pick<DocumentInfo, 'type' | 'date' | 'period'> {
  return { type: type ?? 'other', date: date ?? null, period: period ?? null }
}

/**
 * The figures of many reports, as far as they are asked for: memory grows with what is compared, not with what is read.
 * A report that comes twice counts once, under whatever name: as itself, as a copy, or as records extracted from it.
 */
export class Corpus {
  readonly #groups = new Map<string, [Statement, ...Statement[]]>()
  /** Reports by path and by what they state: the places of those figures that are in already. */
  readonly #reports = new Map<string, Set<string>>()

  constructor(
    readonly selection: Selection,
    /** Also keep the words around each figure. */
    readonly quotes: boolean,
  ) {}

  /** Takes the figures of a report that the selection asks for. */
  add(origin: Origin, observations: readonly Observation[]): void {
    const places = this.#placesOf(origin.path, observations)
    const document = datesOf(origin)
    const present = presentOf(document)
    const pieceOf = copies()
    for (const observation of select(observations, this.selection, document)) {
      const { start, end, indicator, category, level, period } = observation
      // Of a table row whose times are lost: what has no time compares with nothing.
      if (period === null) continue
      const place = [start, end, indicator, category, level, period].join('|')
      if (places.has(place)) continue
      places.add(place)
      this.#put({ observation: detach(observation, this.quotes, pieceOf), present })
    }
  }

  /** One cell for each measure, province and period. */
  cells(): Cell[] {
    return [...this.#groups.values()].map(cellOf)
  }

  #placesOf(path: string, observations: readonly Observation[]): Set<string> {
    const print = fingerprint(observations)
    const names = [`path ${resolve(path)}`, ...(print === null ? [] : [`figures ${print}`])]
    const known = names.map((name) => this.#reports.get(name)).find((places) => places !== undefined)
    const places = known ?? new Set()
    for (const name of names) this.#reports.set(name, places)
    return places
  }

  #put(statement: Statement): void {
    const { indicator, category, level, role, period, base } = statement.observation
    // "At present" of two reports are two times.
    const time = period === 'now' ? `now ${statement.present}` : period
    const key = JSON.stringify([provinceKey(statement.observation), indicator, category, level, role, time, base])
    const group = this.#groups.get(key)
    if (group) group.push(statement)
    else this.#groups.set(key, [statement])
  }
}

/**
 * The same for a report and for what was extracted from it, with or without the quantities that no indicator fits;
 * `null` where there is nothing to know it by.
 */
function fingerprint(observations: readonly Observation[]): string | null {
  const named = observations.filter(({ indicator }) => indicator !== OTHER)
  if (named.length === 0) return null
  const hash = createHash('sha1')
  for (const { provinceCode, indicator, start, end, text } of named) {
    hash.update(`${provinceCode} ${indicator} ${start} ${end} ${text}\n`)
  }
  return hash.digest('base64')
}

/** A copy that does not keep its report in memory; `pieceOf` copies the strings that may be pieces of the text. */
function detach(observation: Observation, quotes: boolean, pieceOf: Copies): Observation {
  const { category, text, section, quote } = observation
  return {
    ...observation,
    category: category === null ? null : pieceOf(category),
    text: pieceOf(text),
    section: pieceOf(section),
    quote: quotes ? pieceOf(quote) : '',
  }
}

type Copies = <T extends string | string[]>(original: T) => T

/** Copies what a report says, each word and each path once: a piece of a string holds on to the whole. */
function copies(): Copies {
  const made = new Map<unknown, unknown>()
  return <T>(original: T) => {
    if (!made.has(original)) made.set(original, structuredClone(original))
    return made.get(original) as T
  }
}
