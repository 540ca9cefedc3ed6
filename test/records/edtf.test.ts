import { describe, expect, it } from 'vitest'
import { previousOf, sameMonths } from '../../src/records/edtf.ts'

describe('the time before', () => {
  it.each<[period: string, previous: string | null]>([
    ['2022', '2021'],
    ['2022-01/2022-06', '2021-01/2021-06'],
    ['2022-06-30', '2021-06-30'],
    ['2016/2020', '2011/2015'],
    ['now', null],
    ['2016/..', null],
  ])('%s is %s', (period, previous) => {
    expect(previousOf(period)).toBe(previous)
  })
})

describe('the same months of another year', () => {
  it.each([
    ['2022-01/2022-06', '2021', '2021-01/2021-06'],
    ['2020-12-15/2021-06-14', '2020', '2019-12-15/2020-06-14'],
    ['2022-06-30', '2019', '2019-06-30'],
  ])('%s of %s is %s', (period, year, same) => {
    expect(sameMonths(period, year)).toBe(same)
  })
})
