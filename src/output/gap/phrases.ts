import { asksForLess, type Goal, type Place, threshold } from '../../goals/goal.ts'
import type { Judgement } from '../../goals/judge.ts'
import { isGoalSet } from '../../goals/sets.ts'
import { indicatorName, indicatorOf } from '../../indicators/index.ts'
import type { Language } from '../../records/language.ts'
import type { Observation } from '../../records/observation.ts'
import { formatNumber } from '../number.ts'
import { formatPeriod } from '../period.ts'
import { formatValue } from '../value.ts'
import { categoryName } from '../words.ts'
import { gapWords } from './words.ts'

/** How a goal and what is said of it read in one language. Nothing is made safe for any output yet. */
export class Phrases {
  readonly words

  /** @param plain documents of which a place needs no name, as it is told once for all */
  constructor(
    readonly language: Language,
    readonly plain: ReadonlySet<string> = new Set(),
  ) {
    this.words = gapWords[language]
  }

  /** What a goal is about: "SIPAS: điểm", "Tỷ lệ giảm biên chế (công chức)". */
  subject({ indicator, category, level, name }: Pick<Goal, 'indicator' | 'category' | 'level' | 'name'>): string {
    const whole = indicatorOf(indicator)?.category ?? null
    const narrower = [
      category === whole ? '' : categoryName(category, this.language),
      level === null ? '' : this.words.level[level],
    ].filter((part) => part !== '')
    const called = name?.[this.language] ?? indicatorName(indicator, this.language)
    return narrower.length === 0 ? called : `${called} (${narrower.join(', ')})`
  }

  /** What is asked for: "≥ 80/100 điểm", "≤ 20". */
  asked({ indicator, comparator, value, valueMax, unit, of, per }: Goal): string {
    const shown = unit ?? indicatorOf(indicator)?.units[0] ?? 'other'
    return formatValue({ indicator, comparator, value, valueMax, unit: shown, of, per }, this.language)
  }

  result(observation: Observation): string {
    return formatValue(observation, this.language)
  }

  /** A result with its period and place. */
  stated(observation: Observation): string {
    const period = formatPeriod(observation.period, this.language)
    return `${this.result(observation)} (${[period, this.place(observation)].filter((part) => part !== '').join(', ')})`
  }

  place({ document, line }: Pick<Place, 'document' | 'line'>): string {
    return this.plain.has(document) ? this.words.line(line) : `${document}:${line}`
  }

  /** Where a goal stands; of one of a set that comes with the program, whose file nobody sees, who set it. */
  goalPlace({ place, source }: Goal): string {
    return isGoalSet(place.document) ? (source?.[this.language] ?? '') : this.place(place)
  }

  /** How far a result is from its goal: "thiếu 8 bậc", "vượt 4,51 điểm". */
  gap({ gap, goal, result }: Judgement): string {
    if (gap === null) return ''
    if (gap === 0) return this.words.exactly
    const amount = this.amount(Math.abs(gap), goal, result)
    return gap > 0 ? this.words.short(amount) : this.words.beyond(amount)
  }

  /** A difference in the unit of a goal. */
  amount(value: number, goal: Goal, result: Observation | null): string {
    const unit = goal.unit ?? result?.unit ?? 'other'
    const number = formatNumber(value, this.language)
    if (unit === 'percent') return `${number} ${this.words.percentPoints}`
    if (unit === 'rank' || unit === 'region-rank') return `${number} ${this.words.places(value)}`
    const plain = { indicator: '', comparator: '=', value, valueMax: null, of: null, per: null } as const
    return formatValue({ ...plain, unit }, this.language)
  }

  /** All that a reader should know of a judgement beside its figures. */
  notes(judgement: Judgement): string[] {
    const { words } = this
    const { part, mismatch, near, pace, goal, result, conflicts, moreConflicts, counted, disagrees } = judgement
    const notes: string[] = []
    if (part !== null) notes.push(words.part)
    if (mismatch !== null) notes.push(words.mismatch[mismatch](near === null ? '' : this.stated(near)))
    if (pace !== null) {
      const point = ({ value, at }: typeof pace.from) => `${formatNumber(value, this.language)} (${at.slice(0, 4)})`
      const rate = (value: number) => this.amount(Math.abs(Number(value.toFixed(2))), goal, result)
      const say = pace.perYear < 0 ? words.paceBack : words.pace
      notes.push(say(point(pace.from), point(pace.to), rate(pace.perYear), rate(pace.needed)))
    }
    if (conflicts.length > 0) {
      notes.push(words.conflict(conflicts.map((other) => this.stated(other)).join('; '), moreConflicts))
    }
    if (counted !== null) {
      const rate = `${formatNumber(counted.value, this.language)}%`
      notes.push(words.counted(rate, this.stated(counted.before), this.stated(counted.after)))
    }
    if (disagrees) notes.push(words.disagrees)
    return notes
  }
}

/** How near a result is to its goal, from 0 to 1: the smaller of the two as a share of the larger. */
export function nearness({ goal, gap, verdict, result }: Judgement): number | null {
  if (gap === null || result === null) return null
  if (verdict === 'met') return 1
  const wanted = threshold(goal)
  const reached = asksForLess(goal) ? wanted + gap : wanted - gap
  if (wanted <= 0 || reached <= 0) return 0
  return Math.min(wanted, reached) / Math.max(wanted, reached)
}
