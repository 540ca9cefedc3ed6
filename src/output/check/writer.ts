import type { CheckResult, Finding } from '../../check/engine.ts'
import type { Rule } from '../../check/rule.ts'
import type { OutputContext } from '../writer.ts'

/** What a run of the rules came to, as writers print it. */
export interface CheckOutput extends CheckResult {
  /** Those that are to be told: accepted ones are gone. */
  findings: Finding[]
  /** How many findings a baseline accepted. */
  accepted: number
  /** The reports, in their order, with their texts. */
  documents: readonly { path: string; source: string }[]
  /** The rules that were run. */
  rules: readonly Rule[]
  /** Also print the checks that passed. */
  verbose: boolean
  /** Version of the program. */
  version: string
}

/** Turns results of rules into text: one file a format. */
export type CheckWriter = (output: CheckOutput, context: OutputContext) => string
