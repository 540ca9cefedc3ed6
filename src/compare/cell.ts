import type { Comparator, Level, Observation, Role } from '../records/observation.ts'
import { agree, decimalsOf, dimensionOf, scaleOf } from '../records/scale.ts'

/** What makes figures comparable at all: the same indicator, of the same category, at the same level. */
export interface Measure {
  indicator: string
  category: string | null
  level: Level | null
  role: Role
}

/**
 * Why a figure is not simply the value of its period, or not to be ranked beside others.
 *
 * - `average`: an average of several years
 * - `as-of-report`: holds for, or runs until, the day of its report
 * - `part-of-year`, `several-years`: stands in a year of which it tells a part, or more
 * - `base`: a change since a year that is not the one before
 * - `other-scale`, `other-unit`: not the scale or unit of the others
 * - `conflict`: reports give values that disagree
 * - `bound`: more, less or about, or a range
 * - `inferred`: its period or level is not said where it stands
 * - `sum`: added up over the provinces that were merged
 */
export const NOTES = [
  'average',
  'part-of-year',
  'several-years',
  'as-of-report',
  'base',
  'other-scale',
  'other-unit',
  'conflict',
  'bound',
  'inferred',
  'sum',
] as const
export type Note = (typeof NOTES)[number]

/** What the reports say of one measure of a province in one period. */
export interface Cell extends Measure {
  province: string | null
  provinceCode: string | null
  /** EDTF as the reports say it; `null` where they say none. */
  period: string | null
  /** What a change is measured against; only figures of one base can be ranked. */
  base: string | null
  value: number
  valueMax: number | null
  of: number | null
  unit: string
  comparator: Comparator
  per: Observation['per']
  notes: Note[]
  /** What the value was read from first; then what says the same; then what says otherwise. */
  observations: Observation[]
  /** One observation of each value, where they disagree: the cell's own first. */
  values: Observation[]
  /** Day or year that "at present" means; `null` where no report tells its date. */
  present: string | null
}

/** An observation with the day that its "at present" means. */
export interface Statement {
  observation: Observation
  present: string | null
}

/** Joins all that is said of one measure of a province in one period. */
export function cellOf(statements: readonly [Statement, ...Statement[]]): Cell {
  const all = statements.map(({ observation }) => observation)
  const exact = all.filter(isExact)
  // "More than 80 %" says nothing against "84.4 %".
  const groups = agreeing(exact.length > 0 ? exact : all)
  const [main = all, ...others] = groups
  const lead = main.reduce((best, one) => (isFiner(one, best) ? one : best))
  const { province, provinceCode, indicator, category, level, role, period, base } = lead
  const { value, valueMax, of, unit, comparator, per } = lead
  const notes = new Set<Note>()
  // "Bình quân hàng năm" is said of an average; a score or share has no amount a year.
  const averaged = lead.average
  if (averaged) notes.add('average')
  if (base !== null && Number(base.slice(0, 4)) !== Number(period?.slice(0, 4)) - 1) notes.add('base')
  if (others.length > 0) notes.add('conflict')
  if (!isExact(lead)) notes.add('bound')
  if (inferredSlots(lead).length > 0) notes.add('inferred')
  if (lead.period === 'now' || lead.period?.includes('..')) notes.add('as-of-report')
  const rest = all.filter((observation) => observation !== lead)
  const says = (observation: Observation) => main.includes(observation)
  return {
    province,
    provinceCode,
    indicator,
    category,
    level,
    role,
    period,
    base,
    value,
    valueMax,
    of: of ?? main.find((one) => one.unit === unit && one.of !== null)?.of ?? null,
    unit,
    comparator,
    per: averaged && dimensionOf(unit) === 'points' ? null : per,
    notes: NOTES.filter((note) => notes.has(note)),
    observations: [lead, ...rest.filter(says), ...rest.filter((observation) => !says(observation))],
    values: [lead, ...others.flatMap(([first]) => first ?? [])],
    present: statements.find(({ observation }) => observation === lead)?.present ?? null,
  }
}

/** Groups of figures that agree, the most often stated first. */
function agreeing(observations: readonly Observation[]): Observation[][] {
  const groups: Observation[][] = []
  for (const observation of observations) {
    const group = groups.find(([first]) => first && isSame(first, observation))
    if (group) group.push(observation)
    else groups.push([observation])
  }
  // A stable sort: of those stated equally often the first comes first.
  return groups.sort((a, b) => b.length - a.length)
}

function isSame(a: Observation, b: Observation): boolean {
  return a.comparator === b.comparator && a.per === b.per && agree(a, b)
}

/** Whether a figure tells more: a larger scale, then more decimals. */
function isFiner(a: Observation, b: Observation): boolean {
  const [scaleA, scaleB] = [scaleOf(a) ?? 0, scaleOf(b) ?? 0]
  if (scaleA !== scaleB) return scaleA > scaleB
  return decimalsOf(a.value) > decimalsOf(b.value)
}

function isExact({ comparator, valueMax }: Observation): boolean {
  return comparator === '=' && valueMax === null
}

/** Slots of a figure that were inferred. The province is not among them: it is a matter of the report. */
export function inferredSlots({ inferred }: Pick<Observation, 'inferred'>): string[] {
  const doubtful = inferred.filter(({ slot, from }) => slot !== 'province' && from !== 'unsaid')
  return [...new Set(doubtful.map(({ slot }) => slot))]
}

/** Notes that keep a figure out of any ranking. */
const INCOMPARABLE: ReadonlySet<Note> = new Set([
  'average',
  'part-of-year',
  'several-years',
  'as-of-report',
  'other-scale',
  'other-unit',
  'conflict',
  'bound',
])

/** Whether a figure can be ranked beside others of its measure and period. */
export function isComparable({ notes, indicator }: Pick<Cell, 'notes' | 'indicator'>): boolean {
  // A rank in one region says nothing beside a rank in another.
  return !indicator.endsWith('.region-rank') && !notes.some((note) => INCOMPARABLE.has(note))
}

/** Marks the cells of one measure that are not on the scale, or in the unit, that most of them have. */
export function markOddScales(cells: readonly Cell[]): Cell[] {
  const unit = mostCommon(cells.map((cell) => dimension(cell)))
  // A score that does not say what it is out of may be out of anything. As many of one kind as of the other: a scale
  // that is said is the better one to go by.
  const scored = cells.filter((cell) => dimensionOf(cell.unit) === 'points').map((cell) => scaleOf(cell))
  const scale = mostCommon([...scored].sort((a, b) => Number(a === null) - Number(b === null)))
  return cells.map((cell) => {
    const odd: Note[] = [
      ...(dimension(cell) !== unit ? ['other-unit' as const] : []),
      ...(dimensionOf(cell.unit) === 'points' && scaleOf(cell) !== scale ? ['other-scale' as const] : []),
    ]
    return odd.length === 0 ? cell : { ...cell, notes: NOTES.filter((note) => [...cell.notes, ...odd].includes(note)) }
  })
}

/** Unit that a cell's figure is in: money a year is not money. */
function dimension({ unit, per }: Pick<Cell, 'unit' | 'per'>): string {
  return `${dimensionOf(unit)} ${per}`
}

/** The value that comes most often, of several the first. */
export function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
