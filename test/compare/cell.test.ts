import { describe, expect, it } from 'vitest'
import { isComparable, markOddScales } from '../../src/compare/cell.ts'
import type { Observation } from '../../src/records/observation.ts'
import { agree } from '../../src/records/scale.ts'
import { cell, figure } from '../support/figures.ts'

const score = { indicator: 'sipas.score', unit: 'percent', of: null } as const

describe('two figures', () => {
  it.each<[boolean, Partial<Observation>, Partial<Observation>]>([
    [true, { ...score, value: 79.2 }, { ...score, value: 79.2 }],
    [true, { ...score, value: 79.2 }, { ...score, value: 7.92, unit: 'points', of: 10 }],
    [false, { ...score, value: 79.2 }, { ...score, value: 7.93, unit: 'points', of: 10 }],
    // One rounded; but not any two that lie near each other.
    [true, { ...score, value: 82.03 }, { ...score, value: 82 }],
    [false, { ...score, value: 82.03 }, { ...score, value: 82.3 }],
    [true, { ...score, value: 42.06, unit: 'points', of: 80 }, { ...score, value: 42.06, unit: 'points', of: null }],
    // Counts are not rounded.
    [false, { unit: 'dossiers', of: null, value: 1000 }, { unit: 'dossiers', of: null, value: 1001 }],
    [true, { unit: 'dossiers', of: null, value: 1000 }, { unit: 'dossiers', of: 1200, value: 1000 }],
    [false, { unit: 'rank', of: 61, value: 28 }, { unit: 'rank', of: 63, value: 28 }],
    [false, { unit: 'vnd', of: null, value: 5 }, { unit: 'usd', of: null, value: 5 }],
  ])('agree: %s', (expected, a, b) => {
    expect(agree(figure(a), figure(b))).toBe(expected)
    expect(agree(figure(b), figure(a))).toBe(expected)
  })
})

describe('a cell', () => {
  it('says once what is said twice, and keeps every place', () => {
    const { value, of, notes, observations } = cell({ value: 28, of: null }, { value: 28, of: 63, line: 9 })
    expect({ value, of, notes, places: observations.length }).toEqual({ value: 28, of: 63, notes: [], places: 2 })
  })

  it('takes the finer of two that agree', () => {
    const points = { indicator: 'sipas.score', unit: 'points', of: 10, value: 7.92 }
    expect(cell(points, { ...score, value: 79.2 })).toMatchObject({ value: 79.2, unit: 'percent', notes: [] })
    expect(cell({ ...score, value: 82 }, { ...score, value: 82.03 })).toMatchObject({ value: 82.03, notes: [] })
  })

  it('tells all values that disagree, the most often stated first, and is not ranked', () => {
    const torn = cell({ value: 30 }, { value: 28 }, { value: 28 })
    expect(torn).toMatchObject({ value: 28, notes: ['conflict'] })
    expect(torn.values.map(({ value }) => value)).toEqual([28, 30])
    expect(torn.observations).toHaveLength(3)
    expect(isComparable(torn)).toBe(false)
  })

  it('takes the value where another place gives only a bound', () => {
    const exact = cell({ ...score, value: 80, comparator: '>' }, { ...score, value: 84.4 })
    expect(exact).toMatchObject({ value: 84.4, comparator: '=', notes: [] })
    expect(cell({ ...score, value: 80, comparator: '>' }).notes).toEqual(['bound'])
  })

  it('notes an average, which is no amount of its period', () => {
    expect(cell({ ...score, value: 83.45, average: true }).notes).toEqual(['average'])
    expect(cell({ ...score, value: 83.45 }).notes).toEqual([])
  })

  it('notes what was inferred, what holds as of the report, and changes since an earlier year', () => {
    const inferred = [{ slot: 'period' as const, from: 'heading', start: 1, end: 2 }]
    expect(cell({ inferred }).notes).toEqual(['inferred'])
    expect(cell({ period: 'now' }).notes).toEqual(['as-of-report'])
    expect(cell({ period: '2011/..' }).notes).toEqual(['as-of-report'])
    expect(cell({ period: '2020', base: '2015' }).notes).toEqual(['base'])
    expect(cell({ period: '2020', base: '2019' }).notes).toEqual([])
  })

  it('is never ranked in a region beside another', () => {
    expect(isComparable(cell({ indicator: 'papi.region-rank', value: 5, of: 13 }))).toBe(false)
  })
})

describe('a measure', () => {
  it('marks the odd scale and the odd unit out', () => {
    const ten = { indicator: 'sipas.score', unit: 'points', of: 10 }
    const marked = markOddScales([
      cell({ ...score, value: 79.2 }),
      cell({ ...score, value: 81 }),
      cell({ ...ten, value: 7.9 }),
    ])
    expect(marked.map(({ notes }) => notes)).toEqual([[], [], ['other-scale']])
    const unsaid = { indicator: 'papi.score', unit: 'points', of: null }
    const mixed = markOddScales([cell({ ...unsaid, value: 42.31 }), cell({ ...unsaid, of: 10, value: 6.51 })])
    expect(mixed.map(({ notes }) => notes)).toEqual([['other-scale'], []])
    expect(isComparable(mixed[0]!)).toBe(false)
    const percent = markOddScales([cell({ ...score, value: 79.2 }), cell({ ...unsaid, value: 7.92 })])
    expect(percent.map(({ notes }) => notes)).toEqual([[], ['other-scale']])
    // Where hardly any says its scale, those that do are the odd ones.
    const silent = markOddScales(
      [42.3, 43.1, 44].map((value) => cell({ ...unsaid, value, of: value === 44 ? 80 : null })),
    )
    expect(silent.map(({ notes }) => notes)).toEqual([[], [], ['other-scale']])
    const money = markOddScales([
      cell({ unit: 'vnd', of: null }),
      cell({ unit: 'vnd', of: null }),
      cell({ unit: 'usd', of: null }),
    ])
    expect(money.map(({ notes }) => notes)).toEqual([[], [], ['other-unit']])
  })
})
