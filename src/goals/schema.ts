import * as z from 'zod/mini'
import { INDICATORS, indicatorOf } from '../indicators/index.ts'
import { findProvince } from '../provinces/index.ts'
import { isRealPeriod } from '../records/edtf.ts'
import { COMPARATORS, LEVELS, OTHER } from '../records/observation.ts'

/** What the checks that zod has no words for find wrong with a goal. */
export const GOAL_PROBLEMS = ['date', 'category', 'unit', 'range', 'name', 'province'] as const
export type GoalProblem = (typeof GOAL_PROBLEMS)[number]

/** Words in one language, which then serve for both, or in each. */
const words = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({ vi: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) }),
])

/** A year, month or day. YAML and JSON have a bare year as a number. */
const moment = z.pipe(
  z.pipe(z.union([z.string(), z.int()]), z.transform(String)),
  z
    .string()
    .check(z.refine((text) => /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isRealPeriod(text), 'date' satisfies GoalProblem)),
)

const place = z.strictObject({
  document: z.string(),
  start: z.int(),
  end: z.int(),
  line: z.int(),
  column: z.int(),
  text: z.string(),
})

const maybe = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema))

/** The categories that an indicator is split by, with the one that stands for all. */
export function categoriesOf(code: string): string[] {
  const { category, categories = {} } = indicatorOf(code) ?? {}
  return [...new Set([...(category === undefined ? [] : [category]), ...Object.keys(categories)])]
}

const goalShape = z.strictObject({
  indicator: z.enum([...INDICATORS.map(({ code }) => code), OTHER]),
  category: maybe(z.string()),
  level: maybe(z.enum(LEVELS)),
  comparator: maybe(z.enum(COMPARATORS)),
  value: z.number(),
  valueMax: maybe(z.number()),
  unit: maybe(z.string()),
  of: maybe(z.number().check(z.positive())),
  deadline: maybe(moment),
  base: maybe(moment),
  per: maybe(z.literal('year')),
  province: maybe(z.string()),
  name: maybe(words),
  source: maybe(words),
  quote: maybe(z.string()),
  place: maybe(place),
})

/** A goal as a person writes it: only `indicator` and `value` have to be there. */
export const goalEntrySchema = goalShape.check(({ value: goal, issues }) => {
  const wrong = (key: keyof typeof goal, message: GoalProblem) =>
    issues.push({ code: 'custom', message, path: [key], input: goal[key] })
  const declared = indicatorOf(goal.indicator)
  const isKnown = declared?.categoryAsWritten || categoriesOf(goal.indicator).includes(goal.category ?? '')
  if (goal.category != null && !isKnown) wrong('category', 'category')
  if (declared && goal.unit != null && !declared.units.includes(goal.unit)) wrong('unit', 'unit')
  if (goal.valueMax != null && goal.valueMax < goal.value) wrong('valueMax', 'range')
  if (goal.province != null && findProvince(goal.province, null) === null) wrong('province', 'province')
  if (goal.indicator === OTHER && goal.name == null) wrong('name', 'name')
})

export const goalsFileSchema = z.strictObject({
  title: maybe(words),
  /** Who set the goals that name no source of their own. */
  source: maybe(words),
  /** What a reader of the goals should know. */
  notes: maybe(z.array(words)),
  goals: z.array(goalEntrySchema).check(z.minLength(1)),
})

/** The keys that a file and a goal can have. */
export const FILE_KEYS = Object.keys(goalsFileSchema.shape)
export const GOAL_KEYS = Object.keys(goalShape.shape)

export type GoalEntry = z.infer<typeof goalEntrySchema>
export type GoalsFileContent = z.infer<typeof goalsFileSchema>
