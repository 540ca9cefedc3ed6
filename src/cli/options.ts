import * as z from 'zod/mini'
import { OUTPUT_FORMATS } from '../output/formats.ts'
import { isRealPeriod } from '../records/edtf.ts'
import type { Language } from '../records/language.ts'
import { KINDS, periodSchema, ROLES } from '../records/observation.ts'
import { UsageError } from './exit.ts'
import { messages } from './messages.ts'
import { closest } from './suggest.ts'

/** `2018..2020`, `2018..` and `..2020` are easier to type than EDTF's `2018/2020`, `2018/..` and `../2020`. */
function rangeToEdtf(text: string): string {
  const range = /^(\d[\d-]*)?\.\.(\d[\d-]*)?$/.exec(text.trim())
  return range ? `${range[1] ?? '..'}/${range[2] ?? '..'}` : text.trim()
}

const notBlank = z.string().check(z.regex(/\S/))

/** What several commands' options take. */
export const OPTION = {
  text: notBlank,
  kinds: z.array(z.enum(KINDS)),
  globs: z.array(z.string().check(z.regex(/^[\w.*?-]+$/))),
  period: z.pipe(
    z.pipe(z.string(), z.transform(rangeToEdtf)),
    periodSchema.check(z.refine((period) => period !== 'now' && isRealPeriod(period))),
  ),
} as const

/** Options of `extract`, as commander hands them over. */
export const extractOptionsSchema = z.object({
  format: z.optional(z.enum(OUTPUT_FORMATS)),
  output: z.optional(OPTION.text),
  kind: z.optional(OPTION.kinds),
  indicator: z.optional(OPTION.globs),
  period: z.optional(OPTION.period),
  role: z.optional(z.enum(ROLES)),
  province: z.optional(OPTION.text),
  all: z.optional(z.boolean()),
})

export type ExtractOptions = z.infer<typeof extractOptionsSchema>

/**
 * Checks a command's options once; what comes out needs no second look.
 *
 * @param forms what options of the command alone take, by their flags, for messages
 * @throws UsageError that names the option, what was typed and what is expected
 */
export function parseOptions<S extends z.core.$ZodType>(
  schema: S,
  raw: unknown,
  language: Language,
  forms: Readonly<Record<string, string>> = {},
): z.output<S> {
  const result = z.safeParse(schema, raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  // Commander hands over `--as-of` as `asOf`.
  const option = `--${String(issue?.path[0] ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  const value = valueAt(raw, issue?.path ?? [])
  const choices = issue?.code === 'invalid_value' ? issue.values.map(String) : []
  throw new UsageError(invalidValue(option, value, choices, language, forms[option]))
}

/** Says that an option's value is none of its choices, or not of its form. */
export function invalidValue(
  option: string,
  value: string,
  choices: readonly string[],
  language: Language,
  form?: string,
): string {
  const say = messages[language]
  const expected = choices.join(', ') || form || say.forms[option] || ''
  return say.invalidValue(option, value, expected, closest(value, choices))
}

/** What the user typed where an issue is. */
function valueAt(raw: unknown, path: readonly PropertyKey[]): string {
  let value = raw
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  return String(value ?? '')
}
