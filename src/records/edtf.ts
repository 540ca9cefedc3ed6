/**
 * Reckoning with periods as records carry them: a small part of EDTF (ISO 8601-2), see `periodSchema`. Dates are
 * compared as text, which ISO 8601 is made for.
 */

const FIRST = '0000'
const LAST = '9999-99-99'

/** First and last day of a period; `null` for `now`, which only a document's date can place. */
export function bounds(period: string): { from: string; to: string } | null {
  if (period === 'now') return null
  const [start, end = start] = period.split('/') as [string, string?]
  return { from: start === '..' ? FIRST : start, to: end === '..' ? LAST : `${end}-99-99`.slice(0, LAST.length) }
}

/** Whether two periods have a day in common. `now` has none with anything: place it first. */
export function overlaps(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  if (!x || !y) return false
  // A short date is less than every day in it, so it stands for its first day.
  return x.from <= y.to && y.from <= x.to
}

/** Whether every month and day of a period exists, and an interval does not run backwards. */
export function isRealPeriod(period: string): boolean {
  if (period === 'now') return true
  const ends = period.split('/')
  if (ends.length === 2 && ends.every((end) => end === '..')) return false
  if (!ends.every((end) => end === '..' || isRealDate(end))) return false
  const span = bounds(period)
  return span !== null && span.from <= span.to
}

function isRealDate(date: string): boolean {
  const full = `${date}-01-01`.slice(0, 10)
  const time = Date.parse(`${full}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full)
}

/** The same days of another year, by the year in which they end: "2020-12-15/2021-06-14" of 2020 begins in 2019. */
export function sameMonths(period: string, year: string): string {
  const later = Number(/(\d{4})[\d-]*$/.exec(period)?.[1] ?? year) - Number(year)
  return period.replaceAll(/(?<![\d-])\d{4}/g, (own) => String(Number(own) - later))
}

/** The same span a year earlier; for a span of years, the span before it. */
export function previousOf(value: string): string | null {
  const years = value.match(/^(\d{4})(-\d{2}(?:-\d{2})?)?(?:\/(\d{4})(-\d{2}(?:-\d{2})?)?)?$/)
  if (!years) return null
  const [, from, fromRest = '', to, toRest = ''] = years
  if (to === undefined) return `${Number(from) - 1}${fromRest}`
  const length = from === to ? 1 : Number(to) - Number(from) + 1
  return `${Number(from) - length}${fromRest}/${Number(to) - length}${toRest}`
}
