import { type Goal, goalKey } from '../../goals/goal.ts'
import { type Judgement, VERDICTS, type Verdict } from '../../goals/judge.ts'
import { isGoalSet } from '../../goals/sets.ts'
import type { Language } from '../../records/language.ts'
import { formatPeriod } from '../period.ts'
import { Places } from '../places.ts'
import type { Cell, Sheet, Tone } from '../sheet.ts'
import { count } from '../sheet-parts.ts'
import { nearness, Phrases } from './phrases.ts'
import { VERDICT_NAMES } from './words.ts'

const TONES: Readonly<Record<Verdict, Tone>> = {
  met: 'good',
  unmet: 'bad',
  'off-pace': 'bad',
  'on-pace': 'warn',
  'not-due': 'warn',
  'no-data': 'dim',
  incomparable: 'dim',
}
/** Marks that show how near a result is. */
const MARKS = 5

/** Judgements of one province. */
export interface ProvinceJudgements {
  /** The province, or the document where it names none. */
  name: string
  judgements: readonly Judgement[]
}

/**
 * The tables of `gap` for people: the matrix where there are several provinces, each province's goals, the counts.
 *
 * @param narrow for a screen: few columns with their evidence beneath, footnotes, and of several provinces the matrix
 *   alone
 */
export function gapSheets(provinces: readonly ProvinceJudgements[], phrases: Phrases, narrow: boolean): Sheet[] {
  const summary = summarySheet(provinces, phrases)
  const matrix = provinces.length > 1 ? [matrixSheet(provinces, phrases, narrow ? new Places('numbered') : null)] : []
  if (narrow && matrix.length > 0) return [...matrix, summary]
  const sheet = narrow ? narrowSheet : wideSheet
  const details = provinces.map((one, i) => ({
    key: `goals-${i + 1}`,
    title: phrases.words.title(one.name),
    tab: one.name,
    ...sheet(one.judgements, phrases),
  }))
  return [...matrix, ...details, summary]
}

type Body = Pick<Sheet, 'columns' | 'rows' | 'notes'>

/** For a screen: a row a goal, with evidence on a second line and what is to be noted under the table. */
function narrowSheet(judgements: readonly Judgement[], { language }: Phrases): Body {
  const goalDocument = only(judgements.map(({ goal }) => goal.place.document))
  const resultDocument = only(judgements.flatMap(({ result }) => result?.document ?? []))
  const phrases = new Phrases(language, new Set([goalDocument, resultDocument].flatMap((document) => document ?? [])))
  const { words } = phrases
  const notes: string[] = []
  const rows = judgements.map((judgement): Cell[] => {
    const { goal, result, claim } = judgement
    const remarks = phrases.notes(judgement)
    if (remarks.length > 0) notes.push(`[${notes.length + 1}] ${remarks.join('; ')}`)
    const mark = remarks.length > 0 ? ` [${notes.length}]` : ''
    const [verdict, said] = [verdictCell(judgement, phrases), claimCell(judgement, phrases)]
    return [
      { text: subjectOf(judgement, phrases) },
      { text: phrases.asked(goal), detail: joined([formatPeriod(goal.deadline, language), phrases.goalPlace(goal)]) },
      result === null
        ? { text: '' }
        : {
            text: phrases.result(result),
            detail: joined([formatPeriod(result.period, language), phrases.place(result)]),
          },
      { text: phrases.gap(judgement), ...(judgement.gap === null ? {} : { detail: barOf(judgement) }) },
      {
        ...verdict,
        text: verdict.text + mark,
        ...(claim === null ? {} : { detail: words.claims(said.text) }),
      },
    ]
  })
  return {
    columns: [
      { key: 'goal', title: words.goal, fixed: true },
      { key: 'asked', title: words.askedBy },
      { key: 'result', title: words.result },
      { key: 'gap', title: words.gap },
      { key: 'verdict', title: words.verdict },
    ],
    rows,
    notes: [
      [goalDocument && words.goalsFrom(goalDocument), resultDocument && words.resultsFrom(resultDocument)]
        .filter((part) => part)
        .join(' '),
      ...notes,
    ].filter((note) => note !== ''),
  }
}

/** The value that all have; `null` where they differ or there are none. */
function only(values: readonly string[]): string | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

/** For a page or workbook: all in columns of their own. */
function wideSheet(judgements: readonly Judgement[], phrases: Phrases): Body {
  const { words, language } = phrases
  return {
    columns: [
      { key: 'goal', title: words.goal, fixed: true },
      { key: 'asked', title: words.asked, align: 'right' },
      { key: 'deadline', title: words.deadline },
      { key: 'result', title: words.result, align: 'right' },
      { key: 'period', title: words.period },
      { key: 'gap', title: words.gap },
      { key: 'near', title: words.near },
      { key: 'verdict', title: words.verdict },
      { key: 'claim', title: words.claim },
      { key: 'goalPlace', title: words.goalPlace },
      { key: 'resultPlace', title: words.resultPlace },
      { key: 'note', title: words.note },
    ],
    rows: judgements.map((judgement) => {
      const { goal, result } = judgement
      return [
        { text: subjectOf(judgement, phrases) },
        { text: phrases.asked(goal) },
        { text: formatPeriod(goal.deadline, language) },
        { text: result === null ? '' : phrases.result(result) },
        { text: formatPeriod(result?.period ?? null, language) },
        { text: phrases.gap(judgement) },
        { text: barOf(judgement) },
        verdictCell(judgement, phrases),
        claimCell(judgement, phrases),
        { text: joined([...new Set([goal.source?.[language] ?? '', phrases.goalPlace(goal)])]), tone: 'dim' },
        { text: result === null ? '' : phrases.place(result), tone: 'dim' },
        { text: phrases.notes(judgement).join('; ') },
      ]
    }),
  }
}

function subjectOf({ goal, part }: Judgement, phrases: Phrases): string {
  return phrases.subject(part === null ? goal : { ...goal, ...part })
}

function verdictCell({ verdict }: Judgement, { language }: Phrases): Cell {
  return { text: verdictText(verdict, language), tone: TONES[verdict] }
}

function verdictText(verdict: Verdict, language: Language): string {
  return `${VERDICT_NAMES[verdict].sign} ${VERDICT_NAMES[verdict][language]}`
}

function claimCell({ claim, disagrees }: Judgement, { words }: Phrases): Cell {
  if (claim === null) return { text: '' }
  return { text: words.claimed[claim.met ? 'met' : 'unmet'] + (disagrees ? ' ⚠' : ''), ...toneOf(disagrees) }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

function toneOf(disagrees: boolean): Pick<Cell, 'tone'> {
  return disagrees ? { tone: 'warn' } : {}
}

/** "●●●○○": all marks only where the goal is met. */
function barOf(judgement: Judgement): string {
  const near = nearness(judgement)
  if (near === null) return ''
  const full = Math.min(near === 1 ? MARKS : MARKS - 1, Math.round(near * MARKS))
  return '●'.repeat(full) + '○'.repeat(MARKS - full)
}

/**
 * Goals down, provinces across: the verdict's sign, the result, and its period beneath; with places, unless sheets of
 * their own tell them.
 */
function matrixSheet(provinces: readonly ProvinceJudgements[], phrases: Phrases, places: Places | null): Sheet {
  const { words, language } = phrases
  const rows = new Map<string, { goal: Goal; byProvince: Map<number, Judgement[]> }>()
  for (const [column, { judgements }] of provinces.entries()) {
    for (const judgement of judgements) {
      const key = goalKey(judgement.goal)
      const row = rows.get(key) ?? { goal: judgement.goal, byProvince: new Map<number, Judgement[]>() }
      rows.set(key, row)
      row.byProvince.set(column, [...(row.byProvince.get(column) ?? []), judgement])
    }
  }
  return {
    key: 'matrix',
    title: words.matrix,
    columns: [
      { key: 'goal', title: words.goal, fixed: true },
      { key: 'asked', title: words.asked, align: 'right', fixed: true },
      { key: 'deadline', title: words.deadline },
      ...provinces.map((one, i) => ({ key: `province-${i + 1}`, title: one.name })),
    ],
    rows: [...rows.values()].map(({ goal, byProvince }) => [
      {
        text: phrases.subject(goal),
        ...detailOf([isGoalSet(goal.place.document) ? '' : (places?.of(goal.place) ?? '')]),
      },
      { text: phrases.asked(goal) },
      { text: formatPeriod(goal.deadline, language) },
      ...provinces.map((_, column) => matrixCell(byProvince.get(column) ?? [], phrases, places)),
    ]),
    notes: [
      `${words.legend}: ${VERDICTS.map((verdict) => verdictText(verdict, language)).join(' · ')} · ${words.claimSigns}`,
      ...(places?.list() ?? []),
    ],
  }
}

function matrixCell(judgements: readonly Judgement[], phrases: Phrases, places: Places | null): Cell {
  const [first] = judgements
  if (!first) return { text: '' }
  const text = judgements
    .map(({ verdict, result, claim, disagrees }) => {
      const said = result === null ? '' : ` ${phrases.result(result)}`
      const claimed = claim === null ? '' : ` (${VERDICT_NAMES[claim.met ? 'met' : 'unmet'].sign})`
      return `${VERDICT_NAMES[verdict].sign}${said}${claimed}${disagrees ? ' ⚠' : ''}`
    })
    .join('; ')
  const evidence = judgements.map(({ result }) =>
    result === null ? '' : joined([formatPeriod(result.period, phrases.language), places?.of(result) ?? '']),
  )
  return { text, tone: TONES[first.verdict], ...detailOf([...new Set(evidence)]) }
}

/** A second line, where there is anything to say in it. */
function detailOf(parts: readonly string[]): Pick<Cell, 'detail'> {
  const detail = parts.filter((part) => part !== '').join('; ')
  return detail === '' ? {} : { detail }
}

/** How many goals came to which verdict. */
function summarySheet(provinces: readonly ProvinceJudgements[], phrases: Phrases): Sheet {
  const { words, language } = phrases
  return {
    key: 'summary',
    title: words.summary,
    columns: [
      { key: 'province', title: words.province, fixed: true },
      { key: 'goals', title: words.goals, align: 'right' },
      ...VERDICTS.map((verdict) => ({
        key: verdict,
        title: VERDICT_NAMES[verdict][language],
        align: 'right' as const,
      })),
    ],
    rows: provinces.map((one) => [
      { text: one.name },
      count(one.judgements.length),
      ...VERDICTS.map((verdict) => count(one.judgements.filter((judgement) => judgement.verdict === verdict).length)),
    ]),
  }
}
