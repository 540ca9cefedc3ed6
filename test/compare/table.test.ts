import { describe, expect, it } from 'vitest'
import { summariesOf } from '../../src/compare/summary.ts'
import { placedCells } from '../../src/compare/table.ts'
import { cells, table } from '../support/figures.ts'

const rate = { kind: 'dossier', indicator: 'dossier.on-time-rate', unit: 'percent', of: null } as const
const hau = { province: 'Hậu Giang', provinceCode: '63-93' }
const soc = { province: 'Sóc Trăng', provinceCode: '63-94' }
const bac = { province: 'Bắc Giang', provinceCode: '63-24' }

/** Values and notes by column, a row each. */
function shown(given: Parameters<typeof table>[0], date?: string) {
  const { columns, rows } = table(given, date)
  const places = rows.map((row) => row.places.map((place) => place && [place.cell.value, ...place.notes]))
  return { columns, places }
}

describe('columns', () => {
  it('are years, in their order, and what is missing is missing', () => {
    expect(
      shown([
        { ...hau, period: '2020', value: 28 },
        { ...hau, period: '2018', value: 35 },
        { ...soc, period: '2018', value: 19 },
      ]),
    ).toEqual({
      columns: ['2018', '2020'],
      places: [
        [[35], [28]],
        [[19], null],
      ],
    })
  })

  it('hold a part of a year with a note, behind the year itself', () => {
    const half = { ...rate, ...soc, period: '2019-01/2019-06', value: 99.1 }
    expect(shown([{ ...rate, ...hau, period: '2019', value: 99.5 }, half])).toEqual({
      columns: ['2019'],
      places: [[[99.5]], [[99.1, 'part-of-year']]],
    })
    const { rows } = table([half, { ...rate, ...soc, period: '2019', value: 99.4 }])
    expect(rows[0]?.places[0]).toMatchObject({ cell: { value: 99.4 }, notes: [], also: [{ value: 99.1 }] })
  })

  it('are called by the part of the year where all tell the same', () => {
    const half = { ...rate, period: '2019-01/2019-06' }
    expect(
      shown([
        { ...half, ...hau, value: 99 },
        { ...half, ...soc, value: 98 },
      ]),
    ).toEqual({
      columns: ['2019-01/2019-06'],
      places: [[[99]], [[98]]],
    })
  })

  it('take "at present" as the year of the report, with a note; without its date as what it is', () => {
    const now = { ...rate, ...hau, period: 'now', value: 99 }
    expect(shown([now], '2020-12-15')).toEqual({ columns: ['2020'], places: [[[99, 'as-of-report']]] })
    expect(shown([now])).toEqual({ columns: ['now'], places: [[[99, 'as-of-report']]] })
  })

  it('never show an average of years as a year', () => {
    const average = {
      ...rate,
      ...bac,
      period: 'now',
      value: 83.45,
      text: '83,45',
      average: true,
    }
    expect(shown([average], '2019-12-15')).toEqual({ columns: ['now'], places: [[[83.45, 'average', 'as-of-report']]] })
    expect(shown([{ ...average, period: '2012/2019' }]).columns).toEqual(['2012/2019'])
  })

  it('show a rank told for two years in both, and other spans by themselves', () => {
    expect(shown([{ ...bac, period: '2016/2017', value: 13 }])).toEqual({
      columns: ['2016', '2017'],
      places: [
        [
          [13, 'several-years'],
          [13, 'several-years'],
        ],
      ],
    })
    const spans = ['2016/2020', '2011/..', '2020', '2011/2020'].map((period, i) => ({
      ...rate,
      ...bac,
      period,
      value: 90 + i,
    }))
    expect(shown(spans).columns).toEqual(['2020', '2016/2020', '2011/2020', '2011/..'])
  })
})

describe('rows', () => {
  it('part categories and levels', () => {
    const { rows } = table([
      { ...rate, level: 'province', value: 99 },
      { ...rate, level: 'commune', value: 98 },
    ])
    expect(rows.map(({ level }) => level)).toEqual(['province', 'commune'])
  })

  it('never mix two provinces of one name or code, and go on where the reform changed nothing', () => {
    const rows = (given: { province: string; provinceCode: string }[]) =>
      table(given.map((one, i) => ({ ...one, period: String(2024 + i) }))).rows.length
    expect(
      rows([
        { province: 'Cần Thơ', provinceCode: '63-92' },
        { province: 'Cần Thơ', provinceCode: '34-92' },
      ]),
    ).toBe(2)
    expect(
      rows([
        { province: 'Bắc Giang', provinceCode: '63-24' },
        { province: 'Bắc Ninh', provinceCode: '34-24' },
      ]),
    ).toBe(2)
    expect(
      rows([
        { province: 'Hà Nội', provinceCode: '63-01' },
        { province: 'Hà Nội', provinceCode: '34-01' },
      ]),
    ).toBe(1)
  })
})

describe('cells for programs', () => {
  it('have the notes of their places, those that stand back too', () => {
    const given = [
      { ...rate, ...hau, period: '2019', value: 99.5 },
      { ...rate, ...soc, period: '2019', value: 99.4 },
      { ...rate, ...soc, period: '2019-01/2019-06', value: 99.1 },
      { ...rate, ...bac, period: '2019', value: 9.9, unit: 'points' as const, of: 10 },
    ]
    const notes = placedCells([table(given)]).map(({ value, notes }) => [value, ...notes])
    expect(notes).toEqual([[99.5], [99.4], [99.1, 'part-of-year'], [9.9, 'other-scale']])
    const rank = placedCells([table([{ ...bac, period: '2016/2017', value: 13 }])])
    expect(rank.map(({ value, notes }) => [value, ...notes])).toEqual([[13, 'several-years']])
  })
})

describe('change', () => {
  it('is that between the first and last year that can be compared; a rank that falls in number is better', () => {
    const ranks = [
      ['2018', 35],
      ['2019', 31],
      ['2020', 28],
    ].map(([period, value]) => ({ ...hau, period, value })) as Parameters<typeof table>[0]
    expect(table(ranks).rows[0]?.change).toEqual({
      from: '2018',
      to: '2020',
      difference: -7,
      better: true,
      trend: [35, 31, 28],
    })
  })

  it('has no noise of binary fractions, and no direction where none is better', () => {
    const quota = { kind: 'staff', indicator: 'staff.quota', unit: 'persons', of: null } as const
    expect(
      table([
        { ...quota, period: '2019', value: 10 },
        { ...quota, period: '2020', value: 12 },
      ]).rows[0]?.change?.better,
    ).toBeNull()
    const { rows } = table([
      { ...rate, period: '2019', value: 99.7 },
      { ...rate, period: '2020', value: 99.9 },
    ])
    expect(rows[0]?.change?.difference).toBe(0.2)
  })

  it('leaves out what cannot be compared: bounds, parts of years, cuts since another year', () => {
    const two = (second: Parameters<typeof table>[0][0]) =>
      table([
        { ...rate, period: '2019', value: 99 },
        { ...rate, period: '2020', value: 98, ...second },
      ]).rows[0]?.change
    expect(two({})).not.toBeNull()
    expect(two({ comparator: '>' })).toBeNull()
    expect(two({ period: '2020-01/2020-03' })).toBeNull()
    expect(two({ base: '2015' })).toBeNull()
  })
})

describe('summary', () => {
  it('has best, median and worst of what can be compared, and counts the rest', () => {
    const [summary, ...others] = summariesOf(
      table([
        { ...hau, value: 28 },
        { ...soc, value: 19 },
        { ...bac, value: 25 },
        { province: 'Quảng Trị', provinceCode: '63-45', value: 20, comparator: '<=' },
      ]),
    )
    expect(others).toEqual([])
    expect(summary).toMatchObject({ period: '2020', median: 25, compared: 3, leftOut: 1 })
    expect([summary?.best, summary?.worst].map((own) => own?.map(({ province }) => province))).toEqual([
      ['Sóc Trăng'],
      ['Hậu Giang'],
    ])
  })

  it('names all who share a place, and is silent of one province alone', () => {
    const [summary] = summariesOf(
      table([
        { ...hau, value: 5 },
        { ...soc, value: 5 },
        { ...bac, value: 9 },
      ]),
    )
    expect(summary?.best).toHaveLength(2)
    expect(summariesOf(table([{ ...hau, value: 5 }]))).toEqual([])
  })
})

describe('a corpus', () => {
  it('keeps what is said at two times of "now" apart', () => {
    const given = { ...hau, period: 'now' }
    expect(cells([given], '2019-06-30')[0]?.present).toBe('2019-06-30')
  })
})
