import type { Change } from '../../compare/change.ts'
import type { Row } from '../../compare/table.ts'
import { indicatorOf } from '../../indicators/index.ts'
import type { Language } from '../../records/language.ts'
import { formatNumber } from '../number.ts'
import type { Cell } from '../sheet.ts'
import { trendOf } from './trend.ts'
import { COMPARISON_WORDS as WORDS } from './words.ts'

/** What a rank gained, or a value rose or fell. */
export function changeCell({ change, indicator, places }: Row, withYears: boolean, language: Language): Cell {
  if (!change) return { text: '', value: null }
  const unit = places.findLast((place) => place)?.cell.unit ?? ''
  const { difference, better } = change
  const tone = better === null ? {} : { tone: better ? ('good' as const) : ('bad' as const) }
  const years = withYears ? ` (${change.from}–${change.to})` : ''
  if (indicator.endsWith('rank')) {
    // A smaller number is a better rank: places gained are what people count.
    const gained = -difference
    const arrow = gained > 0 ? '↑ ' : gained < 0 ? '↓ ' : ''
    const signed = gained > 0 ? { before: '+' } : {}
    return {
      text: `${arrow}${Math.abs(gained)}${years}`,
      value: gained,
      format: 'integer',
      ...signed,
      after: years,
      ...tone,
    }
  }
  const after = `${unit === 'percent' ? ` ${WORDS.points[language]}` : ''}${years}`
  const before = difference > 0 ? '+' : ''
  return {
    text: `${before}${formatNumber(difference, language)}${after}`,
    value: difference,
    format: 'decimal',
    before,
    after,
    ...tone,
  }
}

export function trendCell({ change, indicator }: Row): Cell {
  return { text: change && known(change) > 2 ? trendOf(change.trend, indicatorOf(indicator)?.better === 'lower') : '' }
}

/** How many years can be compared. */
function known({ trend }: Change): number {
  return trend.filter((value) => value !== null).length
}

/** "2018–2020" where all changes run over the same years. */
export function sameYears(rows: readonly Row[]): string | null {
  const [years = null, ...others] = new Set(
    rows.flatMap(({ change }) => (change ? [`${change.from}–${change.to}`] : [])),
  )
  return others.length === 0 ? years : null
}
