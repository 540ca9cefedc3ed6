import { type Indicator, indicatorOf } from '../indicators/index.ts'
import type { Bilingual } from '../records/language.ts'
import type { Comparator, Level, Observation } from '../records/observation.ts'

/** Where something stands: UTF-16 offsets, 1-based line and column, and the text there. */
export interface Place {
  /** Path of a report or goals file as given, or the name of a set. */
  document: string
  start: number
  end: number
  line: number
  column: number
  text: string
}

/** What a figure is asked to be, and by when. */
export interface Goal {
  /** Official name of the only province that it binds; null where it binds whoever it is held against. */
  province: string | null
  /** A code, or `other`, which then has a `name`. */
  indicator: string
  category: string | null
  level: Level | null
  /** What a result has to be; a bare goal has the direction in which its indicator gets better. */
  comparator: Comparator
  value: number
  valueMax: number | null
  /** null: whatever the result is given in. */
  unit: string | null
  /** Scale of a score. */
  of: number | null
  /** Year, month or day at the end of which it is due (EDTF); null: at once. */
  deadline: string | null
  /** What a change is measured against, or when it starts (EDTF). */
  base: string | null
  per: 'year' | null
  /** What people call it, where that is not the indicator's name. */
  name: Bilingual | null
  /** Who sets it, in words. */
  source: Bilingual | null
  /** The clause that states it. */
  quote: string | null
  place: Place
}

export function placeOf({ document, start, end, line, column, text }: Observation): Place {
  return { document, start, end, line, column, text }
}

/**
 * The comparator that a goal means. "Hạng 20" asks for 20 or better, "80% hồ sơ" for 80 or more: a goal without a
 * bound, or with "about", is bounded on the side where its indicator gets better. A cut is asked for at least.
 */
export function boundOf(stated: Comparator, indicator: Indicator | null): Comparator {
  if (stated !== '=' && stated !== '~') return stated
  if (indicator?.better === 'lower') return '<='
  return indicator?.better === 'higher' || indicator?.cut ? '>=' : stated
}

/** Whether less is better for a goal: its upper bound is what counts. */
export function asksForLess({ comparator }: Pick<Goal, 'comparator'>): boolean {
  return comparator === '<' || comparator === '<='
}

/** The number that decides: of a range ("từ 70–80%", "hạng 10–20") the end that is easier to reach. */
export function threshold(goal: Pick<Goal, 'comparator' | 'value' | 'valueMax'>): number {
  return asksForLess(goal) ? (goal.valueMax ?? goal.value) : goal.value
}

/** The category that stands for all of an indicator, which a figure without one means too. */
export function categoryOf({ indicator, category }: Pick<Goal, 'indicator' | 'category'>): string | null {
  return category ?? indicatorOf(indicator)?.category ?? null
}

/** What makes two goals one: all but where and by whom they are said. */
export function goalKey(goal: Goal): string {
  const { indicator, level, comparator, value, valueMax, deadline, per, name } = goal
  return JSON.stringify([indicator, categoryOf(goal), level, comparator, value, valueMax, deadline, per, name])
}
