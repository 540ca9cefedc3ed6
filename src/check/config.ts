import * as z from 'zod/mini'
import { RULE_LEVELS } from './engine.ts'
import { RULES } from './rules/index.ts'

const ruleId = z.enum(RULES.map(({ id }) => id))

/** `cchc.config.json`: what a project sets for all its runs. The command line goes before it. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** `off`, `warning` or `error` by rule. */
  rules: z.optional(z.partialRecord(ruleId, z.enum(RULE_LEVELS))),
  /** How far figures may lie apart beyond what print explains, by rule, in the figure's own unit. */
  tolerances: z.optional(z.partialRecord(ruleId, z.number().check(z.nonnegative()))),
  /** Name or file of the profile of what must be stated. */
  require: z.optional(z.string().check(z.minLength(1))),
  maxWarnings: z.optional(z.int().check(z.nonnegative())),
  /** File of accepted findings. */
  baseline: z.optional(z.string().check(z.minLength(1))),
})

export type Config = z.infer<typeof configSchema>

/** Name of the configuration's file, looked for in the working directory and above. */
export const CONFIG_NAME = 'cchc.config.json'
