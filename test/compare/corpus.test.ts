import { describe, expect, it } from 'vitest'
import { groupAsOf } from '../../src/compare/as-of.ts'
import { Corpus } from '../../src/compare/corpus.ts'
import { cells, figure } from '../support/figures.ts'

const figures = [figure({ value: 28 }), figure({ indicator: 'papi.rank', value: 19 })]
const count = (corpus: Corpus) => corpus.cells().reduce((sum, { observations }) => sum + observations.length, 0)

describe('a report that is given twice', () => {
  it('counts once: under another name, as records, in part', () => {
    const corpus = new Corpus({}, true)
    corpus.add({ path: 'a.txt' }, figures)
    corpus.add({ path: 'a.txt' }, figures)
    corpus.add({ path: './copy/of-a.txt' }, figures)
    corpus.add({ path: './a.txt' }, figures.slice(0, 1))
    corpus.add({ path: 'a.txt' }, [...figures, figure({ indicator: 'other', unit: 'other' })])
    expect(count(corpus)).toBe(2)
  })

  it('completes what was given in part', () => {
    const corpus = new Corpus({}, true)
    corpus.add({ path: 'a.txt' }, figures.slice(0, 1))
    corpus.add({ path: 'a.txt' }, figures)
    expect(count(corpus)).toBe(2)
  })

  it('is not another that says the same of another province', () => {
    const corpus = new Corpus({}, true)
    corpus.add({ path: 'a.txt' }, figures)
    corpus.add(
      { path: 'b.txt' },
      figures.map((one) => ({ ...one, province: 'Sóc Trăng', provinceCode: '63-94' })),
    )
    expect(count(corpus)).toBe(4)
  })
})

describe('memory', () => {
  it('keeps what is asked for, and of its words nothing', () => {
    const corpus = new Corpus({ indicators: ['papi.*'] }, false)
    const quote = 'a '.repeat(500)
    corpus.add(
      { path: 'a.txt' },
      figures.map((one) => ({ ...one, quote, average: true })),
    )
    const [only, ...others] = corpus.cells()
    expect(others).toEqual([])
    expect(only?.notes).toEqual(['average'])
    expect(only?.observations[0]?.quote).toBe('')
  })
})

describe('--as-of', () => {
  const staff = { kind: 'staff', indicator: 'staff.quota', unit: 'persons', of: null } as const
  const old = [
    { province: 'Cần Thơ', provinceCode: '63-92' },
    { province: 'Hậu Giang', provinceCode: '63-93' },
    { province: 'Sóc Trăng', provinceCode: '63-94' },
  ]
  const grouped = (given: Parameters<typeof cells>[0], date = '2025-07-01') =>
    groupAsOf(cells(given), date).map(({ cell, group }) => [group, cell.province, cell.value, ...cell.notes])

  it('names the province of today, and adds up counts where all tell them', () => {
    expect(grouped(old.map((one, i) => ({ ...staff, ...one, value: 100 + i })))).toEqual([
      ['Cần Thơ', 'Cần Thơ', 100],
      ['Cần Thơ', 'Hậu Giang', 101],
      ['Cần Thơ', 'Sóc Trăng', 102],
      ['Cần Thơ', 'Cần Thơ', 303, 'sum'],
    ])
  })

  it('says of a sum what has to be said of its parts', () => {
    const inferred = [{ slot: 'period' as const, from: 'heading', start: 1, end: 2 }]
    const sums = grouped(old.map((one, i) => ({ ...staff, ...one, value: 1, inferred: i === 1 ? inferred : [] })))
    expect(sums.at(-1)).toEqual(['Cần Thơ', 'Cần Thơ', 3, 'inferred', 'sum'])
  })

  it('adds up neither ranks nor rates nor what provinces have in common, and nothing where one is missing', () => {
    const none = (given: Parameters<typeof cells>[0]) => grouped(given).every(([, , , note]) => note !== 'sum')
    expect(none(old.map((one) => ({ ...one })))).toBe(true)
    expect(none(old.map((one) => ({ ...one, indicator: 'sipas.score', unit: 'percent', of: null })))).toBe(true)
    expect(none(old.map((one) => ({ ...one, indicator: 'procedure.total', unit: 'procedures', of: null })))).toBe(true)
    expect(none(old.slice(1).map((one) => ({ ...staff, ...one })))).toBe(true)
    expect(none(old.map((one, i) => ({ ...staff, ...one, comparator: i === 0 ? '>' : '=' })))).toBe(true)
    expect(none(old.map((one, i) => ({ ...staff, ...one, period: i === 0 ? '2019' : '2020' })))).toBe(true)
  })

  it('groups nothing before the provinces were merged', () => {
    expect(
      grouped(
        old.map((one) => ({ ...staff, ...one })),
        '2025-06-30',
      ).map(([group]) => group),
    ).toEqual([null, null, null])
  })
})
