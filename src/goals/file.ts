import { type ErrorCode, isMap, isNode, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { indicatorOf } from '../indicators/index.ts'
import { findProvince, PROVINCES } from '../provinces/index.ts'
import type { Bilingual } from '../records/language.ts'
import { boundOf, type Goal, type Place } from './goal.ts'
import {
  categoriesOf,
  FILE_KEYS,
  GOAL_KEYS,
  GOAL_PROBLEMS,
  type GoalEntry,
  type GoalProblem,
  goalsFileSchema,
} from './schema.ts'

/** Goals of a file or set. */
export interface GoalSet {
  title: Bilingual | null
  notes: Bilingual[]
  goals: Goal[]
}

/** Something wrong with a goals file, and where. */
export interface FileProblem {
  line: number
  column: number
  code: 'syntax' | 'missing' | 'unknown-key' | 'choice' | 'type' | 'few' | GoalProblem
  /** The key concerned, or the YAML parser's code of what is wrong. */
  what: string
  /** What was written there. */
  found: string
  /** What could be written instead. */
  choices: readonly string[]
}

/** A goals file that cannot be used. Its problems are for the one who wrote the file. */
export class GoalsFileError extends Error {
  override readonly name = 'GoalsFileError'

  constructor(
    readonly path: string,
    readonly problems: readonly FileProblem[],
  ) {
    super(`${path}: not a goals file`)
  }
}

/**
 * Reads a goals file. JSON is YAML too, so that one parser serves both and knows where each value stands.
 *
 * @param path as the user gave it, or the name of a set: the `document` of the goals' places
 * @throws GoalsFileError with all that is wrong
 */
export function parseGoals(text: string, path: string): GoalSet {
  const source = new Source(text, path)
  const result = z.safeParse(goalsFileSchema, source.content)
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => source.problemsOf(issue))
    problems.sort((a, b) => a.line - b.line || a.column - b.column)
    throw new GoalsFileError(path, problems)
  }
  const { title, source: from, notes, goals } = result.data
  return {
    title: inBoth(title),
    notes: (notes ?? []).flatMap((note) => inBoth(note) ?? []),
    goals: goals.map((entry, i) => goalOf(entry, inBoth(from), source.placeOf(['goals', i, 'value']))),
  }
}

function goalOf(entry: GoalEntry, from: Bilingual | null, written: Place): Goal {
  const declared = indicatorOf(entry.indicator)
  return {
    province: entry.province == null ? null : (findProvince(entry.province, null)?.name ?? null),
    indicator: entry.indicator,
    category: entry.category ?? declared?.category ?? null,
    level: entry.level ?? null,
    comparator: boundOf(entry.comparator ?? '=', declared),
    value: entry.value,
    valueMax: entry.valueMax ?? null,
    unit: entry.unit ?? (declared?.units.length === 1 ? (declared.units[0] ?? null) : null),
    of: entry.of ?? null,
    deadline: entry.deadline ?? null,
    base: entry.base ?? null,
    per: entry.per ?? null,
    name: inBoth(entry.name),
    source: inBoth(entry.source) ?? from,
    quote: entry.quote ?? null,
    place: entry.place ?? written,
  }
}

function inBoth(words: string | Bilingual | null | undefined): Bilingual | null {
  return typeof words === 'string' ? { vi: words, en: words } : (words ?? null)
}

/** A parsed file that knows where its values stand. */
class Source {
  readonly #lines = new LineCounter()
  readonly #document: ReturnType<typeof parseDocument<ParsedNode>>

  constructor(
    readonly text: string,
    readonly path: string,
  ) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false })
    // What is wrong after the first mistake mostly follows from it.
    const [error] = this.#document.errors
    if (error) throw this.#unreadable(error.code, error.pos[0])
  }

  get content(): unknown {
    try {
      return this.#document.toJS()
    } catch {
      // Aliases of nothing, or within aliases, which would fill the memory.
      throw this.#unreadable('BAD_ALIAS', 0)
    }
  }

  #unreadable(what: ErrorCode, offset: number): GoalsFileError {
    return new GoalsFileError(this.path, [{ ...this.#at(offset), code: 'syntax', what, found: '', choices: [] }])
  }

  placeOf(path: readonly PropertyKey[]): Place {
    const [start, end] = this.#rangeOf(path)
    return { document: this.path, start, end, ...this.#at(start), text: this.text.slice(start, end) }
  }

  problemsOf(issue: z.core.$ZodIssue): FileProblem[] {
    const { line, column, text } = this.placeOf(issue.path)
    const key = String(issue.path.at(-1) ?? '')
    const problem = { line, column, what: key, found: text.split('\n', 1)[0] ?? '', choices: [] }
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((unknown) => ({
          ...problem,
          ...this.#keyPlace(issue.path, unknown),
          code: 'unknown-key',
          what: unknown,
          choices: issue.path.length === 0 ? FILE_KEYS : GOAL_KEYS,
        }))
      case 'invalid_value':
        return [{ ...problem, code: this.#has(issue.path) ? 'choice' : 'missing', choices: issue.values.map(String) }]
      case 'too_small':
        return [{ ...problem, code: 'few' }]
      case 'custom': {
        const code = GOAL_PROBLEMS.find((known) => known === issue.message) ?? 'type'
        return [{ ...problem, code, choices: this.#choicesFor(code, issue.path) }]
      }
      case 'invalid_type':
        return [{ ...problem, code: this.#has(issue.path) ? 'type' : 'missing', choices: [issue.expected] }]
      default:
        return [{ ...problem, code: 'type' }]
    }
  }

  #choicesFor(code: GoalProblem | 'type', path: readonly PropertyKey[]): readonly string[] {
    const indicator = String(this.#document.getIn([...path.slice(0, -1), 'indicator']) ?? '')
    if (code === 'category') return categoriesOf(indicator)
    if (code === 'province') return [...new Set(PROVINCES.map(({ name }) => name))]
    return code === 'unit' ? (indicatorOf(indicator)?.units ?? []) : []
  }

  #has(path: readonly PropertyKey[]): boolean {
    return this.#document.hasIn(path)
  }

  /** Of the value at a path, or of the nearest value around it that is there. */
  #rangeOf(path: readonly PropertyKey[]): [number, number] {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return [node.range[0], node.range[1]]
    }
    return [0, 0]
  }

  #keyPlace(path: readonly PropertyKey[], key: string): { line: number; column: number } {
    const node = path.length === 0 ? this.#document.contents : this.#document.getIn(path, true)
    const pair = isMap<ParsedNode>(node) ? node.items.find((item) => String(item.key) === key) : undefined
    return this.#at(pair?.key.range?.[0] ?? this.#rangeOf(path)[0])
  }

  #at(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
}
