import type { Language } from '../records/language.ts'
import type { Comparator, Observation } from '../records/observation.ts'
import { formatNumber } from './number.ts'
import { CURRENCIES, MONEY_STEPS, UNITS } from './words.ts'

export const SIGNS: Record<Comparator, string> = { '=': '', '>': '> ', '>=': '≥ ', '<': '< ', '<=': '≤ ', '~': '~ ' }

type Quantity = Pick<Observation, 'indicator' | 'value' | 'valueMax' | 'unit' | 'comparator' | 'of' | 'per'>

/**
 * Says a value as a report would: "1.899 hồ sơ", "> 99,7%", "28/63", "222,159 tỷ đồng/năm". `bare` leaves out the word
 * for what is counted, where a heading says it.
 */
export function formatValue(quantity: Quantity, language: Language, { bare = false } = {}): string {
  const { unit, comparator, per } = quantity
  const isChange = quantity.indicator.endsWith('-change')
  const sign = isChange && comparator === '=' && quantity.value > 0 ? '+' : SIGNS[comparator]
  const year = per === 'year' ? (language === 'vi' ? '/năm' : '/year') : ''
  const currency = CURRENCIES[unit]?.[language]
  return sign + (currency ? formatMoney(quantity, currency, language) : formatCount(quantity, language, bare)) + year
}

function formatCount({ value, valueMax, unit, of }: Quantity, language: Language, bare: boolean): string {
  const number = formatNumber(value, language)
  const range = valueMax === null ? number : `${number}–${formatNumber(valueMax, language)}`
  if (unit === 'percent') return of === null || of === 100 ? `${range}%` : `${range}% (/${formatNumber(of, language)})`
  const share = of === null ? range : `${range}/${formatNumber(of, language)}`
  // A rank and a score on a scale explain themselves.
  if (unit === 'rank' || (unit === 'points' && of !== null)) return share
  const word = bare ? '' : (UNITS[unit]?.[language] ?? unit)
  return word === '' ? share : `${share} ${word}`
}

function formatMoney({ value, valueMax, of }: Quantity, currency: string, language: Language): string {
  const numbers = [value, valueMax, of].filter((number) => number !== null)
  const largest = Math.max(...numbers.map(Math.abs))
  const step = MONEY_STEPS.find(({ factor }) => largest >= factor && numbers.every((n) => staysExact(n, factor)))
  const say = (number: number) => formatNumber(step ? number / step.factor : number, language)
  const range = valueMax === null ? say(value) : `${say(value)}–${say(valueMax)}`
  const share = of === null ? range : `${range}/${say(of)}`
  return `${share} ${step ? `${step.name[language]} ` : ''}${currency}`
}

/** Whether a number says the same in a larger unit, with no more than three decimals. */
function staysExact(value: number, factor: number): boolean {
  return Math.round((value / factor) * 1e3) * (factor / 1e3) === value
}
