import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapOf, inUnitOf, meets, type Reached } from '../../src/goals/reach.ts'
import type { Comparator } from '../../src/records/observation.ts'
import { goal } from '../support/goal.ts'
import { observation } from '../support/observation.ts'

const reached = (value: number, comparator: Comparator = '=', valueMax: number | null = null): Reached => ({
  value,
  valueMax,
  comparator,
})

describe('whether a result is what a goal asks for', () => {
  it.each<[why: string, goal: Parameters<typeof goal>[0], result: Reached, met: boolean | null, gap: number]>([
    ['a bare rank asks for that place or a better one', { value: 20 }, reached(28), false, 8],
    ['and a better one meets it', { value: 20 }, reached(17), true, -3],
    ['a bare share asks for at least that', { indicator: 'dossier.online-rate', value: 50 }, reached(50), true, 0],
    ['a cut too', { indicator: 'organization.reduction-rate', value: 10 }, reached(7.5), false, 2.5],
    ['late dossiers are to be few', { indicator: 'dossier.overdue-rate', value: 2 }, reached(2.4), false, 0.4],
    ['"trên 80%" is not 80%', { indicator: 'sipas.score', comparator: '>', value: 80 }, reached(80), false, 0],
    ['of 70–80% the lower end is enough', { indicator: 'pci.score', value: 70, valueMax: 80 }, reached(72), true, -2],
    ['of places 10–20 the last is enough', { value: 10, valueMax: 20, comparator: '~' }, reached(20), true, 0],
    ['"trên 90%" settles 90%', { indicator: 'dossier.online-rate', value: 90 }, reached(90, '>'), true, 0],
    ['but not 95%', { indicator: 'dossier.online-rate', value: 95 }, reached(90, '>'), null, 5],
    ['"dưới 2%" fails 2%', { indicator: 'dossier.online-rate', value: 2 }, reached(2, '<'), false, 0],
    ['a number of posts is neither good nor bad', { indicator: 'staff.quota', value: 900 }, reached(880), null, 20],
  ])('%s', (_, asked, result, met, gap) => {
    expect({ met: meets(goal(asked), result), gap: gapOf(goal(asked), result) }).toEqual({ met, gap })
  })

  it('agrees with the gap for every exact result', () => {
    const bounded = fc.constantFrom<Comparator>('>=', '<=', '>', '<')
    const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10)
    fc.assert(
      fc.property(bounded, number, number, (comparator, value, result) => {
        const asked = goal({ comparator, value })
        const gap = gapOf(asked, reached(result))
        const strict = comparator === '>' || comparator === '<'
        expect(meets(asked, reached(result))).toBe(strict ? gap < 0 : gap <= 0)
      }),
    )
  })
})

describe('a result in the unit of a goal', () => {
  const sipas = goal({ indicator: 'sipas.score', unit: 'percent', value: 90 })

  it('is converted where that is exact: 7,92/10 is 79,2%', () => {
    const result = observation({ indicator: 'sipas.score', unit: 'points', value: 7.92, of: 10 })
    expect(inUnitOf(sipas, result)).toMatchObject({ value: 79.2 })
    expect(inUnitOf(goal({ indicator: 'papi.score', of: 80 }), { ...result, value: 5, of: 10 })).toMatchObject({
      value: 40,
    })
  })

  it('is not where a scale is left out that is needed', () => {
    expect(inUnitOf(sipas, observation({ unit: 'points', value: 7.92, of: null }))).toBe('scale')
    const papi = goal({ indicator: 'papi.score', of: 80 })
    expect(inUnitOf(papi, observation({ unit: 'points', value: 43, of: null }))).toMatchObject({ value: 43 })
  })

  it('is not across units: percent and percentage points are two', () => {
    const result = observation({ unit: 'percentage-points', value: 5 })
    expect(inUnitOf(sipas, result)).toBe('unit')
  })

  it('takes what a percentage counts for no scale', () => {
    const result = observation({ unit: 'percent', value: 99, of: 6667053 })
    expect(inUnitOf(sipas, result)).toMatchObject({ value: 99 })
  })

  it('keeps every score between equal scales', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), fc.constantFrom(10, 80, 100, 1000), (n, of) => {
        const value = n / 100
        expect(
          inUnitOf(goal({ indicator: 'papi.score', of }), observation({ unit: 'points', value, of })),
        ).toMatchObject({
          value,
        })
      }),
    )
  })
})
