import type { ExplainedLine, Explanation } from '../extract/explain.ts'
import type { LineIndex } from '../extract/lines.ts'
import type { Place } from '../extract/places.ts'
import type { TracedReading, TracedSlot } from '../extract/trace.ts'
import { indicatorName, indicatorOf } from '../indicators/index.ts'
import type { Language } from '../records/language.ts'
import { type Observation, OTHER } from '../records/observation.ts'
import {
  CELL_WORDS,
  INFERRED_WORDS,
  LEFT_WORDS,
  RULED_OUT_WORDS,
  STRENGTHS,
  EXPLAIN_WORDS as WORDS,
  ZONE_WORDS,
} from './explanation-words.ts'
import { unitName } from './indicator-words.ts'
import { formatNumber } from './number.ts'
import type { Page, PageRow } from './page.ts'
import { formatPeriod } from './period.ts'
import { formatValue } from './value.ts'
import { categoryName, LEVEL_NAMES } from './words.ts'

/** Readings that are told beside the one taken, and how many of them because of the unit alone. */
const MOST_OTHERS = 5
const MOST_MISFITS = 2
/** Left out for what the words about the number say. */
const TELLING: ReadonlySet<string> = new Set(['elsewhere', 'none', 'criterion', 'name', 'garbled'])
/** Words of a place are quoted up to here. */
const MOST_WORDS = 70

/** The numbers of one line for a person: what each was read as, and why. */
export function explanationPage(title: string, { numbers, lines }: ExplainedLine, language: Language): Page {
  const teller = new Teller(language, lines)
  const say = (key: keyof typeof WORDS): string => WORDS[key][language]
  const about = numbers.length > 1 ? [`${numbers.length} ${say('narrow')}: ${title}:${numbers[0]!.place.column}`] : []
  const sections = numbers.map((number) => ({ title: teller.heading(number), rows: teller.rows(number) }))
  return { title, about: numbers.length === 0 ? [say('noNumbers')] : about, sections }
}

/** The same for programs; `why` is in the language of the messages. */
export function explanationJson(file: string, line: number, { numbers, lines }: ExplainedLine, language: Language) {
  const teller = new Teller(language, lines)
  const told = numbers.map((number) => {
    const { place, observation, left, around, owner, of, readings, slots } = number
    return {
      place,
      read: observation,
      left,
      why: teller.why(number),
      around,
      belongsTo: owner,
      of,
      slots,
      readings: readings.map((reading) => ({ ...reading, strength: teller.strength(reading.score) })),
    }
  })
  return { file, line, numbers: told }
}

/** Puts an explanation into words. */
class Teller {
  constructor(
    readonly language: Language,
    readonly lines: LineIndex,
  ) {}

  #say(key: keyof typeof WORDS): string {
    return WORDS[key][this.language]
  }

  /** "28 (cột 12): PAR INDEX: thứ hạng", "63 (cột 15): bỏ qua". */
  heading({ place, observation }: Explanation): string {
    const what = observation ? this.#indicator(observation.indicator) : this.#say('leftOut')
    return `${place.text} (${this.#say('column')} ${place.column}): ${what}`
  }

  /** The one reason for what became of a number. */
  why(number: Explanation): string {
    const { left, owner, readings } = number
    if (left !== null) {
      const of = owner && `${this.#say('owner')} ${owner.text} (${this.#where(owner, number.place)})`
      return [LEFT_WORDS[left][this.language], of].filter(Boolean).join(' ')
    }
    const chosen = readings.find((reading) => reading.chosen)
    return chosen ? this.#evidence(chosen, number) : this.#say('nothing')
  }

  rows(number: Explanation): PageRow[] {
    const { observation, left, slots, readings } = number
    const others = this.#others(number)
    if (!observation) {
      const context = left !== null && TELLING.has(left) ? [row(this.#say('quote'), number.around)] : []
      return [row(this.#say('whyLeft'), this.why(number)), ...context, ...others]
    }
    const chosen = readings.find((reading) => reading.chosen)
    return [
      row(this.#say('readAs'), this.#reading(observation)),
      ...(chosen ? [row(this.#say('because'), `${this.why(number)} – ${this.strength(chosen.score)}`)] : []),
      ...this.#slotRows(number, observation, slots),
      row(this.#say('quote'), observation.quote),
      ...others,
    ]
  }

  #reading(observation: Observation): string {
    const value = formatValue(observation, this.language)
    if (observation.indicator === OTHER) return `${value} – ${this.#say('nothing')}`
    return `${value} – ${this.#named(observation.indicator)}`
  }

  #slotRows({ of, place }: Explanation, observation: Observation, slots: readonly TracedSlot[]): PageRow[] {
    const rows = slots.flatMap((slot) => {
      const text = this.#slot(slot, observation, place)
      return text === null ? [] : [row(this.#say(slot.slot), text)]
    })
    for (const { slot, from, start, end } of observation.inferred) {
      if (slot === 'value') rows.push(row(this.#say('value'), `${this.#say('repaired')} ${from}`))
      if (slot !== 'province') continue
      const where = start === null || end === null ? '' : `, ${this.#say('line')} ${this.lines.at(start).line}`
      rows.push(row(this.#say('province'), `${observation.province} – ${this.#inferred(from)}${where}`))
    }
    if (observation.of !== null)
      rows.push(
        row(
          this.#say('of'),
          `${formatNumber(observation.of, this.language)}${of ? ` – ${this.#where(of, place)}` : ''}`,
        ),
      )
    return rows
  }

  /** What a slot holds and what says so; null where there is nothing to tell. */
  #slot({ slot, value, from, place }: TracedSlot, { indicator }: Observation, number: Place): string | null {
    const source = place && `${from ? this.#inferred(from) : this.#say('said')} ${this.#at(place, number)}`
    switch (slot) {
      case 'period': {
        if (value === null) return this.#say('unclearTime')
        const unsaid = from === 'unsaid' ? this.#say('noTime') : from ? this.#inferred(from) : this.#say('inTable')
        return `${formatPeriod(value, this.language)} – ${source ?? unsaid}`
      }
      case 'base':
        return value === null ? null : `${formatPeriod(value, this.language)} – ${source ?? ''}`
      case 'level':
        if (value !== 'province' && value !== 'district' && value !== 'commune')
          return indicatorOf(indicator)?.levels === false ? null : this.#say('noLevel')
        return `${LEVEL_NAMES[value][this.language]} – ${source ?? ''}`
      case 'role': {
        const role = value === 'target' ? 'target' : 'actual'
        return `${this.#say(role)} – ${source ?? this.#say(role === 'actual' ? 'noGoal' : 'inTable')}`
      }
      case 'category':
        if (value === null) return null
        return `${categoryName(value, this.language)} – ${source ?? (from ? this.#inferred(from) : this.#say('byDefault'))}`
    }
  }

  /** "«hồ sơ» (ngay sau số), «tiếp nhận» (ngay trước số)". */
  #evidence({ evidence, from }: TracedReading, { place: number, inTable }: Explanation): string {
    const seen = new Set<number>()
    const phrases = evidence
      .filter(({ place }) => !seen.has(place.start) && seen.add(place.start))
      .map(
        ({ zone, place }) =>
          `${this.#at(place, number)} (${((inTable && CELL_WORDS[zone]) || ZONE_WORDS[zone])[this.language]})`,
      )
    const parts = [...(from ? [this.#say(from)] : []), ...phrases]
    return parts.length > 0 ? parts.join(', ') : this.#say('unitAlone')
  }

  #others(number: Explanation): PageRow[] {
    const others = number.readings.filter((reading) => !reading.chosen).sort((a, b) => b.score - a.score)
    const misfits = others.filter(({ ruledOut }) => ruledOut === 'unit')
    const told = [...others.filter(({ ruledOut }) => ruledOut !== 'unit'), ...misfits.slice(0, MOST_MISFITS)].slice(
      0,
      MOST_OTHERS,
    )
    const rows = told.map((reading) => `${this.#named(reading.indicator)}: ${this.#fate(reading, number)}`)
    if (others.length > told.length) rows.push(`${others.length - told.length} ${this.#say('more')}`)
    return rows.map((text, i) => row(i === 0 ? this.#say('others') : '', text))
  }

  /** Why a reading was not taken. */
  #fate(reading: TracedReading, number: Explanation): string {
    const { ruledOut, against, indicator, score } = reading
    if (ruledOut === null) return `${this.#say('weaker')} (${this.strength(score)}): ${this.#evidence(reading, number)}`
    const why = RULED_OUT_WORDS[ruledOut][this.language]
    const declared = indicatorOf(indicator)
    if (against) return `${why} ${this.#at(against, number.place)}`
    if (ruledOut === 'bounds' && declared?.bounds)
      return `${why} ${declared.bounds.map((bound) => formatNumber(bound, this.language)).join('–')}`
    if (ruledOut === 'unit' && declared) {
      if (declared.change) return this.#say('noChange')
      return `${why} ${declared.units.map((unit) => unitName(unit, this.language)).join(', ')}`
    }
    return ruledOut === 'weak' ? `${why}: ${this.#evidence(reading, number)}` : why
  }

  strength(score: number): string {
    return (STRENGTHS.find(([least]) => score >= least) ?? STRENGTHS.at(-1)!)[1][this.language]
  }

  /** The words of a place, with its line where that is another than the number's. */
  #at({ text, line }: Place, number: Place): string {
    const words = text.replace(/\s+/g, ' ').trim()
    const cut = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words
    return line === number.line ? `«${cut}»` : `«${cut}», ${this.#say('line')} ${line}`
  }

  #where({ line, column }: Place, number: Place): string {
    const at = `${this.#say('column')} ${column}`
    return line === number.line ? at : `${this.#say('line')} ${line}, ${at}`
  }

  #inferred(from: string): string {
    return INFERRED_WORDS[from as keyof typeof INFERRED_WORDS]?.[this.language] ?? from
  }

  #named(code: string): string {
    return `${this.#indicator(code)} (${code})`
  }

  #indicator(code: string): string {
    return indicatorName(code, this.language)
  }
}

function row(name: string, text: string): PageRow {
  return { name, text }
}
