import { describe, expect, it } from 'vitest'
import { isRealPeriod, overlaps } from '../../src/records/edtf.ts'
import { type Selection, select } from '../../src/records/select.ts'
import { observation } from '../support/observation.ts'

describe('periods', () => {
  it.each([
    ['2019', '2019', true],
    ['2019', '2019-06', true],
    ['2019-01/2019-06', '2019-06', true],
    ['2019-01/2019-06', '2019-07', false],
    ['2016/2020', '2018/2022', true],
    ['2016/2020', '2021', false],
    ['2011/..', '2030', true],
    ['2011/..', '2010', false],
    ['../2015', '2015-12-31', true],
    ['2019-12-31', '2020', false],
    ['now', '2020', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected)
    expect(overlaps(b, a)).toBe(expected)
  })

  it.each([
    ['2020', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-13', false],
    ['2020/2018', false],
    ['2020/..', true],
    ['../..', false],
  ])('%s is real: %s', (period, expected) => {
    expect(isRealPeriod(period)).toBe(expected)
  })
})

describe('selection', () => {
  const all = [
    observation({ indicator: 'par-index.rank', period: '2020' }),
    observation({ indicator: 'par-index.score', period: '2019', role: 'target' }),
    observation({ kind: 'dossier', indicator: 'dossier.on-time', period: 'now' }),
    observation({ kind: 'measure', indicator: 'other', period: null }),
  ]
  const codes = (selection: Selection, date: string | null = '2021-03-01') =>
    select(all, selection, { type: 'periodic', date, period: null }).map(({ indicator }) => indicator)

  it.each<[string, Selection, string[]]>([
    ['nothing asked', {}, ['par-index.rank', 'par-index.score', 'dossier.on-time']],
    ['unnamed', { unnamed: true }, all.map(({ indicator }) => indicator)],
    ['unnamed by code', { indicators: ['other'] }, ['other']],
    ['kind', { kinds: ['dossier'] }, ['dossier.on-time']],
    ['glob', { indicators: ['par-*'] }, ['par-index.rank', 'par-index.score']],
    ['globs', { indicators: ['*.rank', 'dossier.on-tim?'] }, ['par-index.rank', 'dossier.on-time']],
    ['a dot is a dot', { indicators: ['par-index?rank', 'parxindex.rank'] }, ['par-index.rank']],
    ['role', { role: 'target' }, ['par-index.score']],
    ['period', { period: '2019/2020' }, ['par-index.rank', 'par-index.score']],
    ['now is the day of the report', { period: '2021' }, ['dossier.on-time']],
  ])('%s', (_, selection, expected) => {
    expect(codes(selection)).toEqual(expected)
  })

  it('now of an undated report is at no known time', () => {
    expect(codes({ period: '2021' }, null)).toEqual([])
  })
})
