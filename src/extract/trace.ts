import type { InferenceSource, Observation } from '../records/observation.ts'
import type { Candidate, RuledOut } from './attach.ts'
import type { Choice } from './choose.ts'
import type { Evidence } from './evidence.ts'
import type { Place, Places } from './places.ts'
import type { Found, Left } from './reader.ts'
import type { Settled } from './settled.ts'
import type { Zone } from './zones.ts'

/** One reading of a number that was weighed. */
export interface TracedReading {
  indicator: string
  /** From 3.2 a reading stands; of those that stand the highest is taken. */
  score: number
  chosen: boolean
  ruledOut: RuledOut | null
  /** The phrase that rules it out. */
  against: Place | null
  /** Taken over from the whole that the number is a part of, or from the figure before; null: from phrases. */
  from: 'whole' | 'figure-before' | null
  /** The phrases that speak for it, and how close to the number each stands. */
  evidence: readonly { zone: Zone; place: Place }[]
}

/** Where a slot of an observation comes from. */
export interface TracedSlot {
  slot: 'period' | 'base' | 'level' | 'role' | 'category'
  value: string | null
  /** null: said by the words about the number, or (without a place) not said at all. */
  from: InferenceSource | null
  place: Place | null
}

/** One number of a report and what became of it: an observation, or why it was left out. */
export type TraceEntry = {
  place: Place
  readings: readonly TracedReading[]
  /** It is a cell of a table, whose row and column stand for the words around a number. */
  inTable: boolean
} & (
  | { observation: Observation; slots: readonly TracedSlot[]; left: null }
  | { observation: null; slots: readonly []; left: Left }
)

/** What is told of a number that became an observation. */
export function traceOf({ observation, slots, choice, inTable }: Found, places: Places): TraceEntry {
  const { start, end, line, column, text } = observation
  return {
    place: { start, end, line, column, text },
    observation,
    readings: readingsOf(choice, places),
    inTable,
    slots: (['period', 'base', 'level', 'role', 'category'] as const).map((slot) => traced(slot, slots[slot], places)),
    left: null,
  }
}

function traced(slot: TracedSlot['slot'], settled: Settled<string | null> | null, places: Places): TracedSlot {
  const { value, inferredFrom: from, block, start, end } = settled ?? { value: null, inferredFrom: null, block: null }
  return { slot, value, from, place: block ? places.of(block, start ?? 0, end ?? 0) : null }
}

/** All readings weighed, the best first. */
export function readingsOf(choice: Choice | undefined, places: Places): TracedReading[] {
  const placed = ({ scope, mention }: Evidence): Place => places.of(scope.block, mention.start, mention.end)
  const reading = (candidate: Candidate): TracedReading => ({
    indicator: candidate.indicator.code,
    score: candidate.score,
    chosen: candidate === choice?.chosen,
    ruledOut: candidate.ruledOut,
    against: candidate.against ? placed(candidate.against) : null,
    from: candidate.from ?? null,
    evidence: candidate.evidence.map((evidence) => ({ zone: evidence.zone, place: placed(evidence) })),
  })
  return choice?.candidates.map(reading) ?? []
}
