import type { Language } from '../records/language.ts'

/** Marks of thousands and decimals: "1.899,5" in Vietnamese, "1,899.5" in English. */
const MARKS: Record<Language, { group: string; decimal: string }> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
}

/**
 * Writes a number in full: no rounding, no exponent. (`Intl.NumberFormat` rounds to three decimals, and a node built
 * with small ICU does not know Vietnamese.)
 */
export function formatNumber(value: number, language: Language): string {
  const { group, decimal } = MARKS[language]
  const [whole = '', fraction] = plainDigits(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? decimal + fraction : ''}`
}

function plainDigits(value: number): string {
  const digits = String(value)
  const exponent = /^(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(digits)
  if (!exponent) return digits
  const [, first = '', rest = '', power = '0'] = exponent
  const shift = Number(power)
  if (shift < 0) return `0.${'0'.repeat(-shift - 1)}${first}${rest}`
  return first + rest.padEnd(shift, '0')
}
