import { parse } from '../vietnamese/numbers.ts'
import type { BlockReading, Quantity } from './quantity.ts'

/**
 * Reads garbled numbers where the sums of their sentence prove what they were: of "1.287.64.518.165" the end
 * "4.518.165" is what was received less what is late. Without such proof a garbled number stays unread.
 */
export function repairGarbled(reading: BlockReading): void {
  for (const quantity of reading.quantities) {
    if (!Number.isNaN(quantity.value)) continue
    const print = reading.block.lower.slice(quantity.start, quantity.end)
    const known = nearby(reading, quantity)
    for (const value of pieces(print)) {
      const proof = sumFor(value, known)
      if (!proof) continue
      quantity.value = value
      quantity.repaired = proof
      break
    }
  }
}

/** Sound numbers that the print begins or ends with, the longest first. */
function pieces(print: string): number[] {
  const found: number[] = []
  for (let cut = 1; cut < print.length; cut++) {
    for (const piece of [print.slice(cut), print.slice(0, -cut)]) {
      if (!/^\d{1,3}(?:\.\d{3})+$/.test(piece)) continue
      const { value } = parse(piece)
      if (!found.includes(value)) found.push(value)
    }
  }
  return found
}

/** How many numbers before and after are tried as parts of the sum. */
const REACH = 12

/** Counts of the same clause group, up to the next full stop on either side. */
function nearby(reading: BlockReading, quantity: Quantity): number[] {
  const { lower } = reading.block
  const at = reading.quantities.indexOf(quantity)
  return reading.quantities
    .slice(Math.max(0, at - REACH), at + REACH)
    .filter((other) => other !== quantity && other.unit === 'count' && !Number.isNaN(other.value))
    .filter(
      (other) => !/\.\s/.test(lower.slice(Math.min(other.end, quantity.end), Math.max(other.start, quantity.start))),
    )
    .map((other) => other.value)
}

function sumFor(value: number, known: readonly number[]): string | null {
  for (const a of known) {
    for (const b of known) {
      if (a !== b && b > 0 && a - b === value) return `${a} - ${b}`
      if (a < b && a > 0 && a + b === value) return `${a} + ${b}`
    }
  }
  return null
}
