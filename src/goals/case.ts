import { type Observation, OTHER } from '../records/observation.ts'
import { type Found, findKey, findResults, type Part, partsOf } from './choose.ts'
import type { DocumentClaim, Evidence } from './evidence.ts'
import type { Goal } from './goal.ts'
import { Calendar } from './time.ts'

/** Evidence put in order once, for all the goals that are held against it. */
export class Case {
  readonly calendar: Calendar
  readonly #results = new Map<string, Observation[]>()
  readonly #found = new Map<string, Found>()
  readonly #parts = new Map<string, Part[]>()
  readonly #targets = new Map<number, Observation[]>()
  readonly #claimsOn = new Map<Observation, DocumentClaim[]>()
  readonly #saidBy = new Map<DocumentClaim, Observation[]>()

  constructor(readonly evidence: Evidence) {
    const { documents, observations, claims } = evidence
    this.calendar = new Calendar(documents, observations)
    const byDocument = new Map<string, Observation[]>()
    for (const observation of observations) {
      const { role, indicator, value, document } = observation
      if (role === 'actual' && indicator !== OTHER) push(this.#results, indicator, observation)
      if (role === 'target') push(this.#targets, value, observation)
      push(byDocument, document, observation)
    }
    for (const within of byDocument.values()) within.sort((a, b) => a.start - b.start)
    for (const claim of claims) {
      const said = covered(claim, byDocument.get(claim.document) ?? [])
      this.#saidBy.set(claim, said)
      for (const observation of said) push(this.#claimsOn, observation, claim)
    }
  }

  /** The results of an indicator, in the order of the text. */
  results(indicator: string): readonly Observation[] {
    return this.#results.get(indicator) ?? []
  }

  /** What a goal finds among them; looked for once for all goals that differ in their value alone. */
  found(goal: Goal): Found {
    return once(this.#found, findKey(goal), () => findResults(goal, this.results(goal.indicator), this.calendar))
  }

  /** The parts that results of a goal's indicator are of. */
  parts(goal: Goal): readonly Part[] {
    return once(this.#parts, findKey(goal), () => partsOf(goal, this.results(goal.indicator)))
  }

  /** The targets of a value, whatever their indicator. */
  targets(value: number): readonly Observation[] {
    return this.#targets.get(value) ?? []
  }

  /** The claims whose sentence or row a figure stands in. */
  claimsOn(observation: Observation): readonly DocumentClaim[] {
    return this.#claimsOn.get(observation) ?? []
  }

  /** The figures in the sentence or row of a claim. */
  saidBy(claim: DocumentClaim): readonly Observation[] {
    return this.#saidBy.get(claim) ?? []
  }
}

/** Those of the figures, which are in the order of the text, that start within a claim. */
function covered({ start, end }: DocumentClaim, figures: readonly Observation[]): Observation[] {
  let [low, high] = [0, figures.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: Observation[] = []
  for (let i = low; i < figures.length; i++) {
    const figure = figures[i]
    if (!figure || figure.start >= end) break
    found.push(figure)
  }
  return found
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
