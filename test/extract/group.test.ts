import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupRecords } from '../../src/extract/group.ts'
import { KINDS, LEVELS, type Observation, ROLES } from '../../src/records/observation.ts'
import { type Field, type ReportRecord, recordSchema } from '../../src/records/record.ts'
import { observation } from '../support/observation.ts'

const CODES = {
  index: ['par-index.score', 'par-index.rank', 'sipas.rank', 'papi.component-score', 'papi.component-rank-change'],
  dossier: ['dossier.received', 'dossier.on-time', 'dossier.on-time-rate', 'dossier.e-payment-rate'],
  budget: ['budget.amount', 'budget.change-rate'],
  staff: ['staff.quota', 'staff.reduced'],
  measure: ['procedure.total', 'online-service.count', 'other', 'constructor.constructor'],
}

const observations = fc.array(
  fc.constantFrom(...KINDS).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      indicator: fc.constantFrom(...CODES[kind]),
      category: fc.constantFrom(null, 'total', 'Tên', 'tên', 'other'),
      period: fc.constantFrom(null, '2019', '2020', 'now'),
      level: fc.constantFrom(null, ...LEVELS),
      role: fc.constantFrom(...ROLES),
      value: fc.integer(),
    }),
  ),
)

/** All figures of a record with what the record says of them. */
function unfold(record: ReportRecord): Partial<Observation>[] {
  const { kind, subject, period, level, role } = record
  const list = (fields: object, part: boolean) =>
    Object.entries(fields).flatMap(([name, figures]: [string, Field[]]) =>
      figures.map((figure) => ({ ...figure, kind, period, level, role, subject, name, part })),
    )
  const parts = record.kind === 'index' ? record.components.flatMap(({ fields }) => list(fields, true)) : []
  return [...list(record.fields, false), ...parts]
}

describe('laws', () => {
  it('every observation is in exactly one record, with its period, level and role', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const all = given.map((part, i) => observation({ ...part, start: i, end: i + 1 }))
        const figures = groupRecords(all).flatMap(unfold)
        expect(figures).toHaveLength(all.length)
        for (const original of all) {
          const { document, province, provinceCode, ...kept } = original
          expect(figures.filter(({ start }) => start === original.start)).toEqual([expect.objectContaining(kept)])
        }
      }),
    )
  })

  it('every record passes its schema', () => {
    fc.assert(
      fc.property(observations, (given) => {
        for (const record of groupRecords(given.map((part) => observation(part)))) {
          expect(recordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
        }
      }),
    )
  })

  it('no two records could be one', () => {
    fc.assert(
      fc.property(observations, (given) => {
        const keys = groupRecords(given.map((part) => observation(part)))
          .filter(({ category, subject }) => category !== 'other' && subject !== 'other')
          .map(({ kind, subject, category, period, level, role, fields }) =>
            JSON.stringify([
              kind,
              subject,
              category,
              period,
              level,
              role,
              kind === 'measure' ? Object.keys(fields) : 0,
            ]),
          )
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})

describe('shapes', () => {
  it('an index in a year: score and scale, rank and ranked, region, changes, components', () => {
    const [record, ...others] = groupRecords([
      observation({ indicator: 'par-index.score', value: 84.51, of: 100, unit: 'points' }),
      observation({ indicator: 'par-index.rank', value: 28, of: 63 }),
      observation({ indicator: 'par-index.region-rank', value: 5, of: 13 }),
      observation({ indicator: 'par-index.rank-change', value: 3, of: null, base: '2019' }),
      observation({ indicator: 'par-index.component-score', category: 'Cải cách thể chế', value: 8, unit: 'points' }),
      observation({ indicator: 'par-index.component-rank', category: 'cải cách  thể chế', value: 9 }),
    ])
    expect(others).toEqual([])
    expect(record).toMatchObject({
      kind: 'index',
      subject: 'par-index',
      period: '2020',
      scale: 100,
      ranked: 63,
      fields: {
        score: [{ value: 84.51, of: 100, line: 7 }],
        rank: [{ value: 28 }],
        regionRank: [{ value: 5, of: 13 }],
        rankChange: [{ value: 3, base: '2019' }],
      },
      components: [{ name: 'Cải cách thể chế', fields: { score: [{ value: 8 }], rank: [{ value: 9 }] } }],
    })
  })

  it('two values of one fact are both kept, in the order of the text', () => {
    const [record, ...others] = groupRecords([observation({ value: 28 }), observation({ value: 29, of: 61 })])
    expect(others).toEqual([])
    expect(record).toMatchObject({ ranked: null, fields: { rank: [{ value: 28 }, { value: 29 }] } })
  })

  it('facts and goals stand apart, so do levels and periods', () => {
    const dossier = { kind: 'dossier', indicator: 'dossier.on-time-rate', unit: 'percent', of: null } as const
    const records = groupRecords([
      observation(dossier),
      observation({ ...dossier, role: 'target' }),
      observation({ ...dossier, level: 'commune' }),
      observation({ ...dossier, period: '2019' }),
    ])
    expect(records).toHaveLength(4)
  })

  it('staff are told apart by category; dossiers are not', () => {
    const staff = { kind: 'staff', indicator: 'staff.quota', unit: 'persons', of: null } as const
    expect(
      groupRecords([
        observation({ ...staff, category: 'total' }),
        observation({ ...staff, category: 'commune' }),
        observation({ ...staff, indicator: 'staff.present', category: 'total' }),
      ]).map(({ category, fields }) => [category, Object.keys(fields)]),
    ).toEqual([
      ['total', ['quota', 'present']],
      ['commune', ['quota']],
    ])
    const payment = { kind: 'dossier', indicator: 'dossier.e-payment-rate', unit: 'percent', of: null } as const
    expect(
      groupRecords([observation({ ...payment, category: 'offered' }), observation({ ...payment, category: 'used' })]),
    ).toHaveLength(1)
  })

  it('what no indicator or category names is not taken for the same', () => {
    const unnamed = observation({ kind: 'measure', indicator: 'other', unit: 'any' })
    const money = observation({ kind: 'budget', indicator: 'budget.amount', category: 'other', unit: 'vnd' })
    expect(groupRecords([unnamed, unnamed, money, money])).toHaveLength(4)
    expect(groupRecords([unnamed])[0]).toMatchObject({ subject: 'other', fields: { value: [{ value: 28 }] } })
  })
})
