import type { Block } from '../document/types.ts'
import type { Comparator } from '../records/observation.ts'
import type { NonFact } from '../vietnamese/nonfacts.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { UnitClass } from '../vietnamese/units.ts'

/** A number that states a fact, with all that is grown onto it. Offsets are in its block's text. */
export interface Quantity {
  block: Block
  start: number
  end: number
  value: number
  valueMax: number | null
  of: number | null
  unit: UnitClass
  factor: number
  /** Units that the counting noun allows; empty where no known noun follows. */
  nounUnits: readonly string[]
  noun: string
  /** End of the number with its fraction, range, unit and counting noun. */
  stop: number
  comparator: Comparator
  /** +1 after "tăng", −1 after "giảm", 0 for a plain value. */
  change: -1 | 0 | 1
  /** The verb of its fall where it stands once before a list: "giảm 12 phòng, 05 chi cục". */
  verb: { start: number; end: number } | null
  /** One end of "giảm từ … xuống còn …". */
  move: boolean
  percentPoints: boolean
  perYear: boolean
  perOther: boolean
  damaged: boolean
  /** A reading of the marks that was not taken, where the unit decides it ("1.413 điểm"). */
  repaired: string | null
  /** Printed as a bare fraction that could be a rank (28/63). */
  fraction: boolean
}

/** A number that states no fact, and why. */
export interface Skipped {
  block: Block
  start: number
  end: number
  why: NonFact
}

export interface BlockReading {
  block: Block
  quantities: Quantity[]
  skipped: Skipped[]
  periods: PeriodMention[]
}
