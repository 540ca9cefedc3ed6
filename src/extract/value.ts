import type { Indicator } from '../indicators/index.ts'
import type { Quantity } from './quantity.ts'

/** The value and upper end with a sign: of "giảm 2-3%" the lower end is −3. */
export function signed({ value, valueMax }: Quantity, sign: 1 | -1): [value: number, valueMax: number | null] {
  if (sign === 1) return [value, valueMax]
  // Zero has no sign.
  if (valueMax === null) return [value === 0 ? 0 : -value, null]
  return [-valueMax, value === 0 ? 0 : -value]
}

/** −1 where a fall is said of what counts falls by its sign, or a rise of what counts cuts. */
export function signOf(quantity: Quantity, indicator: Indicator | null, category: string | null): 1 | -1 {
  if (category !== null && indicator?.cutIn?.includes(category)) return quantity.change > 0 ? -1 : 1
  if (indicator?.change) return quantity.change < 0 ? -1 : 1
  return indicator?.cut && quantity.change > 0 ? -1 : 1
}

/** The unit as the dictionary calls it. */
export function unitOf(quantity: Quantity, units: readonly string[]): string {
  const { unit } = quantity
  if (unit === 'steps') return 'rank'
  // Hours and months are no unit of the dictionary.
  if (unit === 'time')
    return /ngày\s*$/.test(quantity.block.lower.slice(quantity.end, quantity.stop)) ? 'days' : 'other'
  if (unit === 'count') return units[0] ?? quantity.nounUnits[0] ?? 'count'
  return unit
}
