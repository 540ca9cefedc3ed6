import { formatNumber } from '../output/number.ts'
import type { Figure } from './report.ts'

/** A computed number as Vietnamese and as English print it, without the noise of floating point. */
export const vi = (value: number): string => formatNumber(tidy(value), 'vi')
export const en = (value: number): string => formatNumber(tidy(value), 'en')

/** Drops what floating point adds ("0.7579999999999999"). */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** Rounds for show, with two digits more than the figure that it is held against. */
export function shown(value: number, beside: Figure): number {
  const digits = Math.min(8, Math.max(0, -Math.round(Math.log10(stepOf(beside) / beside.quantity.factor)) + 2))
  return Number(value.toFixed(digits))
}

/** What the last printed digit of a figure counts, in its unit: 0.01 for "99,95", 1e6 for "222,159 tỷ". */
export function stepOf({ quantity, place }: Figure): number {
  const digits = place.text.replace(/\D/g, '')
  const decimals = /\d$/.test(place.text)
    ? place.text.length - 1 - Math.max(place.text.lastIndexOf(','), place.text.lastIndexOf('.'))
    : 0
  const whole = Math.round(quantity.value / quantity.factor) === Number(digits) || !/[.,]/.test(place.text)
  return whole ? quantity.factor : quantity.factor * 10 ** -decimals
}

/** Smallest difference that floating point can leave between equal numbers of this size. */
const noise = (...values: readonly number[]): number => Math.max(...values.map(Math.abs)) * 1e-9

/**
 * How a computed value stands to a printed one: equal as rounded; `cut` where digits were cut off instead; `off` where
 * neither explains it.
 */
export function asPrinted(exact: number, printed: Figure, tolerance: number): 'rounded' | 'cut' | 'off' {
  const { value } = printed.quantity
  const step = stepOf(printed)
  const off = exact - value
  if (Math.abs(off) <= step / 2 + tolerance + noise(exact, value)) return 'rounded'
  return off > 0 && off < step - noise(exact, value) ? 'cut' : 'off'
}

/** Whether a sum or difference comes out, given that each figure may be rounded in its last printed digit. */
export function comesOut(difference: number, figures: readonly Figure[], tolerance: number): boolean {
  const rounding = figures.reduce((sum, figure) => sum + (isExact(figure) ? 0 : stepOf(figure) / 2), 0)
  return Math.abs(difference) <= rounding + tolerance + noise(...figures.map(({ quantity }) => quantity.value))
}

/** A count printed in full cannot be rounded, nor can a rank. */
function isExact({ quantity: { unit, factor, value } }: Figure): boolean {
  return (unit === 'count' || unit === 'rank' || unit === 'steps') && factor === 1 && Number.isInteger(value)
}

/** States its number and nothing near it: no bound, no range. */
export function isPlain({ quantity }: Figure): boolean {
  return quantity.comparator === '=' && quantity.valueMax === null && !Number.isNaN(quantity.value)
}
