import { describe, expect, it } from 'vitest'
import type { DocumentClaim } from '../../src/goals/evidence.ts'
import { judge } from '../../src/goals/judge.ts'
import { evidence, goal } from '../support/goal.ts'
import { documentInfo } from '../support/observation.ts'

const CUT = { indicator: 'staff.reduction-rate', kind: 'staff', unit: 'percent', of: null } as const
const cutGoal = goal({ indicator: 'staff.reduction-rate', category: 'total', value: 10, deadline: '2021' })

describe('verdicts', () => {
  it('met, also before it is due', () => {
    expect(judge(goal(), evidence([{ value: 12 }]))).toMatchObject([{ verdict: 'met', gap: -8 }])
  })

  it('not met, once the documents cover the deadline or are written after it', () => {
    const due = goal({ deadline: '2020' })
    expect(judge(due, evidence([{ value: 28 }]))).toMatchObject([{ verdict: 'unmet', gap: 8 }])
    const inJune = { documents: [documentInfo({ date: '2020-06-23', period: null })] }
    expect(judge(due, evidence([{ value: 28, period: '2019' }], inJune))).toMatchObject([{ verdict: 'not-due' }])
  })

  it('not met by a review that covers the deadline, with its results of that year only', () => {
    const review = { documents: [documentInfo({ date: '2020-06-23', period: '2011/2020' })] }
    const due = goal({ deadline: '2020' })
    expect(judge(due, evidence([{ value: 28, period: 'now' }], review))).toMatchObject([{ verdict: 'unmet' }])
    expect(judge(due, evidence([{ value: 28, period: '2019' }], review))).toMatchObject([{ verdict: 'not-due' }])
  })

  it('not met, where there is no deadline', () => {
    expect(judge(goal({ deadline: null }), evidence([{ value: 28 }]))).toMatchObject([{ verdict: 'unmet' }])
  })

  it('not yet due, with one result', () => {
    expect(judge(goal(), evidence([{ value: 28 }]))).toMatchObject([{ verdict: 'not-due', pace: null }])
  })

  it.each([
    ['on-pace', 36, 4],
    ['off-pace', 31, 1.5],
  ])('%s, by the pace between two results and the pace that is needed', (verdict, before, perYear) => {
    const results = [
      { value: before, period: '2018' },
      { value: 28, period: '2020' },
    ]
    expect(judge(goal(), evidence(results))).toMatchObject([{ verdict, pace: { perYear, needed: 1.6 } }])
  })

  it('off the pace, where a cut starts with nothing at its base', () => {
    const result = { ...CUT, category: 'total', value: 7.8, period: '2020', base: '2015' }
    expect(judge(cutGoal, evidence([result], { documents: [documentInfo({ date: '2020-11-02' })] }))).toMatchObject([
      {
        verdict: 'off-pace',
        gap: 2.2,
        pace: { from: { value: 0, at: '2015' }, to: { at: '2020' }, perYear: 1.56, needed: 2.2 },
      },
    ])
  })

  it('keeps twenty conflicting results, each value once, and counts the rest', () => {
    const results = Array.from({ length: 30 }, (_, i) => ({ value: 20 + i }))
    const [judged] = judge(goal({ value: 10 }), evidence([...results, ...results]))
    expect(judged).toMatchObject({ result: { value: 20 }, moreConflicts: 9 })
    expect(judged?.conflicts.map(({ value }) => value)).toEqual(Array.from({ length: 20 }, (_, i) => 21 + i))
  })

  it('no data, where nothing is said of it in time', () => {
    expect(judge(goal(), evidence([{ indicator: 'papi.rank' }]))).toMatchObject([{ verdict: 'no-data', result: null }])
    const late = judge(goal({ deadline: '2019' }), evidence([{ value: 12 }]))
    expect(late).toMatchObject([{ verdict: 'no-data', mismatch: 'late', near: { period: '2020' } }])
  })

  it.each([
    [
      'level',
      goal({ indicator: 'dossier.online-rate', level: 'commune' }),
      { indicator: 'dossier.online-rate', unit: 'percent' },
    ],
    ['base', { ...cutGoal, base: '2021', deadline: '2025' }, { ...CUT, category: 'total', period: '2020' }],
    [
      'per',
      goal({ indicator: 'dossier.postal-growth-rate', per: 'year' }),
      { indicator: 'dossier.postal-growth-rate', unit: 'percent', period: '2018/2020' },
    ],
    ['bound', goal({ comparator: '<=' }), { comparator: '>' as const, value: 10 }],
    ['direction', goal({ indicator: 'staff.quota' }), { indicator: 'staff.quota', unit: 'persons', category: 'total' }],
  ])('not comparable: %s', (mismatch, asked, result) => {
    expect(judge(asked, evidence([result]))).toMatchObject([{ verdict: 'incomparable', mismatch, gap: null }])
  })
})

describe('the result that is chosen', () => {
  it('is the latest not after the deadline', () => {
    const results = ['2018', '2020', '2019'].map((period, i) => ({ period, value: 30 + i }))
    expect(judge(goal({ deadline: '2019' }), evidence(results))).toMatchObject([{ result: { period: '2019' } }])
  })

  it('is said rather than inferred; another value of that period is shown', () => {
    const inferred = [{ slot: 'period' as const, from: 'heading' as const, start: null, end: null }]
    const results = [{ value: 43.77, inferred }, { value: 43.07 }, { value: 43.07 }].map((result) => ({
      ...result,
      indicator: 'papi.score',
      unit: 'points',
      of: 80,
    }))
    const [judged] = judge(goal({ indicator: 'papi.score', value: 45, of: 80 }), evidence(results))
    expect(judged?.result?.value).toBe(43.07)
    expect(judged?.conflicts.map(({ value }) => value)).toEqual([43.77])
  })

  it('"at present" is the day of the document', () => {
    const results = [
      { value: 30, period: 'now' },
      { value: 28, period: '2020' },
    ]
    expect(judge(goal(), evidence(results))).toMatchObject([{ result: { value: 30 } }])
  })

  it('is of each part, where a cut is asked of all and told by part', () => {
    const parts = [
      { ...CUT, category: 'civil-servants', value: 8.9 },
      { ...CUT, category: 'public-employees', value: 9.4 },
    ]
    const judged = judge(cutGoal, evidence(parts))
    expect(judged.map(({ part, gap }) => [part?.category, gap])).toEqual([
      ['civil-servants', 1.1],
      ['public-employees', 0.6],
    ])
  })

  it('a cut stands beside what the counts of the report make of it', () => {
    const quota = { indicator: 'staff.quota', kind: 'staff', unit: 'persons', category: 'total', of: null } as const
    const results = [
      { ...CUT, category: 'total', value: 8.9, period: '2020', base: '2015' },
      { ...quota, value: 2126, period: '2015' },
      { ...quota, value: 1905, period: '2020' },
    ]
    expect(judge(cutGoal, evidence(results))).toMatchObject([
      { gap: 1.1, counted: { value: 10.4, before: { value: 2126 }, after: { value: 1905 } } },
    ])
  })
})

describe('what a report claims', () => {
  const claim = (given: Partial<DocumentClaim>): DocumentClaim => ({
    document: 'bao-cao.txt',
    met: true,
    place: { start: 300, end: 303, line: 9, column: 40, text: 'Đạt' },
    start: 200,
    end: 310,
    inTable: true,
    ...given,
  })
  const due = goal({ deadline: '2020' })
  const stated = { role: 'target' as const, value: 20, period: '2020', start: 210, end: 212 }

  it('is found by the row that states the same goal, and a contradiction is marked', () => {
    const judged = judge(due, evidence([{ value: 28 }, stated], { claims: [claim({})] }))
    expect(judged).toMatchObject([{ verdict: 'unmet', claim: { met: true }, disagrees: true }])
  })

  it('is nothing where two of its verdicts differ', () => {
    const claims = [claim({}), claim({ met: false })]
    expect(judge(due, evidence([{ value: 28 }, stated], { claims }))).toMatchObject([{ claim: null, disagrees: false }])
  })

  it('is found by the sentence of the result', () => {
    const claims = [claim({ inTable: false, start: 90, end: 120, met: false })]
    expect(judge(due, evidence([{ value: 28 }], { claims }))).toMatchObject([
      { claim: { met: false }, disagrees: false },
    ])
  })

  it('is not of another goal that its sentence states, nor of one that was not due', () => {
    const claims = [claim({ inTable: false, start: 90, end: 220 })]
    const another = { ...stated, value: 35 }
    expect(judge(due, evidence([{ value: 28 }, another], { claims }))).toMatchObject([{ claim: null }])
    expect(judge(goal(), evidence([{ value: 28 }], { claims }))).toMatchObject([{ claim: null }])
  })

  it('is found by its words where no indicator names the goal', () => {
    const named = goal({
      indicator: 'other',
      name: { vi: 'Rút ngắn thời gian họp', en: '' },
      value: 30,
      unit: 'percent',
    })
    const row = {
      ...stated,
      period: '2025',
      indicator: 'other',
      unit: 'percent',
      value: 30,
      quote: 'Rút ngắn 30% thời gian họp',
    }
    expect(judge(named, evidence([row], { claims: [claim({})] }))).toMatchObject([
      { verdict: 'no-data', claim: { met: true }, disagrees: false },
    ])
  })
})
