import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/output/number.ts'
import { formatPeriod } from '../../src/output/period.ts'
import { formatValue } from '../../src/output/value.ts'
import type { Observation } from '../../src/records/observation.ts'
import { observation } from '../support/observation.ts'

describe('numbers', () => {
  it.each([
    [1899, '1.899', '1,899'],
    [6645124, '6.645.124', '6,645,124'],
    [99.7, '99,7', '99.7'],
    [-1234.5678, '-1.234,5678', '-1,234.5678'],
    [0, '0', '0'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
    [1.5e-7, '0,00000015', '0.00000015'],
  ])('%s', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi)
    expect(formatNumber(value, 'en')).toBe(en)
  })

  it('say the very number, whatever it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const back = Number(formatNumber(value, 'vi').replaceAll('.', '').replace(',', '.'))
        expect(back).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('periods', () => {
  it.each([
    [null, '', ''],
    ['now', 'hiện nay', 'at present'],
    ['2019', '2019', '2019'],
    ['2019-06', 'tháng 6/2019', 'Jun 2019'],
    ['2019-06-30', '30/6/2019', '30 Jun 2019'],
    ['2019-01/2019-06', '6 tháng đầu năm 2019', 'first 6 months of 2019'],
    ['2019-07/2019-12', '6 tháng cuối năm 2019', 'last 6 months of 2019'],
    ['2020-01/2020-03', 'quý I/2020', 'Q1 2020'],
    ['2020-02/2020-05', 'tháng 2–5/2020', 'Feb–May 2020'],
    ['2020-01/2020-12', '2020', '2020'],
    ['2016/2020', '2016–2020', '2016–2020'],
    ['2011/..', 'từ 2011', 'since 2011'],
    ['../2015', 'đến 2015', 'until 2015'],
    ['2018-11/2019-02', 'tháng 11/2018 – tháng 2/2019', 'Nov 2018 – Feb 2019'],
  ])('%s', (period, vi, en) => {
    expect(formatPeriod(period, 'vi')).toBe(vi)
    expect(formatPeriod(period, 'en')).toBe(en)
  })
})

describe('values', () => {
  const none = { of: null, indicator: 'x.y' } as const
  it.each<[Partial<Observation>, string, string]>([
    [{}, '28/63', '28/63'],
    [{ ...none, unit: 'percent', value: 99.7 }, '99,7%', '99.7%'],
    [{ ...none, unit: 'percent', value: 25, valueMax: 30, comparator: '~' }, '~ 25–30%', '~ 25–30%'],
    [{ ...none, unit: 'percent', value: 95, comparator: '>=' }, '≥ 95%', '≥ 95%'],
    [{ ...none, unit: 'points', value: 84.51 }, '84,51 điểm', '84.51 points'],
    [{ unit: 'points', value: 84.51, of: 100 }, '84,51/100', '84.51/100'],
    [{ ...none, unit: 'dossiers', value: 1899 }, '1.899 hồ sơ', '1,899 dossiers'],
    [{ ...none, unit: 'vnd', value: 222159000000 }, '222,159 tỷ đồng', '222.159 billion VND'],
    [{ ...none, unit: 'vnd', value: 850e6, per: 'year' }, '850 triệu đồng/năm', '850 million VND/year'],
    [{ ...none, unit: 'vnd', value: 1234567891 }, '1.234.567.891 đồng', '1,234,567,891 VND'],
    [{ ...none, unit: 'vnd', value: 50000 }, '50.000 đồng', '50,000 VND'],
    [{ unit: 'vnd', value: 4.5e9, of: 5e9 }, '4,5/5 tỷ đồng', '4.5/5 billion VND'],
    [{ ...none, indicator: 'par-index.rank-change', value: 4 }, '+4', '+4'],
    [{ ...none, indicator: 'par-index.rank-change', value: -11 }, '-11', '-11'],
    [{ ...none, unit: 'parsecs', value: 3 }, '3 parsecs', '3 parsecs'],
  ])('%j', (given, vi, en) => {
    expect(formatValue(observation(given), 'vi')).toBe(vi)
    expect(formatValue(observation(given), 'en')).toBe(en)
  })
})
