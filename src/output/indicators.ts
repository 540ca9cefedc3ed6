import { CONCEPTS } from '../indicators/concepts.ts'
import { readCue } from '../indicators/cue.ts'
import type { Example, Indicator } from '../indicators/types.ts'
import type { Language } from '../records/language.ts'
import { KINDS, type Observation } from '../records/observation.ts'
import { REACH_WORDS, unitName, INDICATOR_WORDS as WORDS } from './indicator-words.ts'
import { formatNumber } from './number.ts'
import type { Page, PageRow } from './page.ts'
import { formatPeriod } from './period.ts'
import { formatValue } from './value.ts'
import { categoryName, KIND_NAMES, LEVEL_NAMES, ROLE_NAMES } from './words.ts'

/** An example of an indicator with the observation that it yields. */
export interface Yield {
  example: Example
  observation: Observation | null
}

/** The indicators by kind, a line each. */
export function listPage(indicators: readonly Indicator[], language: Language): Page {
  const sections = KINDS.map((kind) => ({
    title: KIND_NAMES[kind][language],
    rows: indicators
      .filter((indicator) => indicator.kind === kind)
      .map((indicator) => ({ name: indicator.code, text: summary(indicator, language) })),
  }))
  return { title: WORDS.title[language], about: [WORDS.arrows[language], WORDS.hint[language]], sections }
}

const ARROWS = { higher: ' ↑', lower: ' ↓' } as const

/** "PAR INDEX: thứ hạng (thứ hạng, bậc ↓)". */
function summary(indicator: Indicator, language: Language): string {
  const { better } = indicator
  return `${indicator[language]} (${unitNames(indicator, language)}${better === null ? '' : ARROWS[better]})`
}

/** All that is declared of one indicator. */
export function indicatorPage(indicator: Indicator, yields: readonly Yield[], language: Language): Page {
  const say = (key: keyof typeof WORDS): string => WORDS[key][language]
  const { code, kind, better, bounds, rateOf, changeOf, yearly, measures } = indicator
  const facts: [string, string | undefined][] = [
    [say('otherName'), language === 'vi' ? indicator.en : indicator.vi],
    [say('kind'), `${KIND_NAMES[kind][language]} (${kind})`],
    [say('unit'), unitNames(indicator, language)],
    [say('better'), better === null ? say('none') : say(better)],
    [say('bounds'), bounds?.map((bound) => formatNumber(bound, language)).join(' – ')],
    [say('time'), say(yearly ? 'yearly' : measures)],
    [say('share'), rateOf],
    [say('change'), changeOf],
  ]
  const concepts = new Set<string>()
  const phrases = (alternatives: readonly string[]): string => quoted(alternatives, concepts)
  const cues = indicator.cues.map((cue) => {
    const parts = readCue(cue).map(
      ({ reach, alternatives }) => `${REACH_WORDS[reach][language]}: ${phrases(alternatives.split('|'))}`,
    )
    return item(parts.join(`; ${say('and')} `) || say('unitAlone'))
  })
  const against = (indicator.not ?? []).map((phrase) => readCue(phrase)[0]!)
  const not = [...new Set(against.map(({ reach }) => reach))].map((reach) => {
    const words = phrases(against.filter((other) => other.reach === reach).map(({ alternatives }) => alternatives))
    return item(reach === 'clause' ? words : `${REACH_WORDS[reach][language]}: ${words}`)
  })
  const at = indicator.categoriesAt
  return {
    title: code,
    about: [indicator[language]],
    sections: [
      {
        title: say('facts'),
        rows: facts.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }])),
      },
      { title: say('categories'), rows: categoryRows(indicator, language) },
      ...(at
        ? [
            {
              title: `${say('categoriesAt')} ${LEVEL_NAMES[at.level][language]}`,
              rows: Object.entries(at.categories).map(([name, phrases]) => ({ name, text: list(phrases) })),
            },
          ]
        : []),
      { title: say('cues'), rows: cues },
      { title: say('not'), rows: not },
      {
        title: say('concepts'),
        rows: [...concepts].map((name) => ({ name: conceptName(name), text: list(CONCEPTS[name] ?? []) })),
      },
      {
        title: say('examples'),
        rows: yields.map((one) => item(`${one.example.text} → ${yielded(one, language)}`)),
      },
    ],
  }
}

function categoryRows({ categories, category, categoryAsWritten }: Indicator, language: Language): PageRow[] {
  if (categoryAsWritten) return [item(WORDS.asWritten[language])]
  const names = new Set([...Object.keys(categories ?? {}), ...(category === undefined ? [] : [category])])
  return [...names].map((name) => {
    const phrases = categories?.[name] ?? []
    const unsaid = name === category ? WORDS.defaultCategory[language] : ''
    const called = categoryName(name, language)
    return { name, text: [`${called}:`, list(phrases), unsaid && `(${unsaid})`].filter(Boolean).join(' ') }
  })
}

function unitNames({ units }: Indicator, language: Language): string {
  return units.map((unit) => unitName(unit, language)).join(` ${WORDS.or[language]} `)
}

/** "«hồ sơ», «hồ sơ tthc»". */
function list(phrases: readonly string[]): string {
  return phrases.map((phrase) => `«${phrase}»`).join(', ')
}

/** Alternatives in words; of a notion only its name, which is told in `concepts`. */
function quoted(alternatives: readonly string[], concepts: Set<string>): string {
  return alternatives
    .map((phrase) => {
      if (!phrase.startsWith('@')) return `«${phrase}»`
      concepts.add(phrase.slice(1))
      return conceptName(phrase.slice(1))
    })
    .join(', ')
}

/** A notion is called by its first wording. */
function conceptName(name: string): string {
  return `‹${CONCEPTS[name]?.[0] ?? name}›`
}

/** "28/63 · 2021 · mục tiêu". */
function yielded({ observation }: Yield, language: Language): string {
  if (!observation) return '?'
  const { category, level, period, base, role } = observation
  return [
    formatValue(observation, language),
    categoryName(category, language),
    level === null ? '' : LEVEL_NAMES[level][language],
    formatPeriod(period, language),
    base === null ? '' : `${language === 'vi' ? 'so với' : 'against'} ${formatPeriod(base, language)}`,
    ROLE_NAMES[role][language],
  ]
    .filter(Boolean)
    .join(' · ')
}

function item(text: string): PageRow {
  return { name: null, text }
}

/** What is declared of an indicator, for programs. */
export function indicatorJson(indicator: Indicator, yields?: readonly Yield[]): object {
  const { code, kind, units, vi, en, better, bounds, measures, categories, category, cues, not } = indicator
  const { rateOf, changeOf, categoriesAt, categoryAsWritten } = indicator
  return {
    code,
    kind,
    units,
    vi,
    en,
    better,
    bounds: bounds ?? null,
    measures,
    rateOf: rateOf ?? null,
    changeOf: changeOf ?? null,
    categoryAsWritten: categoryAsWritten ?? false,
    category: category ?? null,
    categories: categories ?? {},
    categoriesAt: categoriesAt ?? null,
    cues,
    not: not ?? [],
    ...(yields && { examples: yields.map(({ example, observation }) => ({ ...example, yields: observation })) }),
  }
}
