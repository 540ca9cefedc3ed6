import type { Bilingual } from '../records/language.ts'
import type { Place } from './place.ts'
import type { Profile } from './profile.ts'
import type { CheckedReport } from './report.ts'

/** How bad a finding is, the worst first. An `info` is for the reader; it never makes a run fail. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * One thing that was held against another. `note`: it holds, with something to know (a rate that was cut off instead of
 * rounded); it counts as passed, and is told as `info`.
 */
export interface Check {
  outcome: 'pass' | 'note' | 'fail'
  /** What was compared: the one to be blamed first, then what it disagrees with. */
  places: readonly [Place, ...Place[]]
  /** The arithmetic, worked out: "2 + 6 + 250 + 125 = 383, không phải 189". */
  message: Bilingual
}

/** What a run sets for a rule. */
export interface RuleSettings {
  /** How far figures may lie apart beyond what print explains, in the figure's own unit. */
  tolerance: number
  /** What a report of the asked kind must state. */
  profile: Profile | null
}

/** Reports that show a rule at work; tests run each. Their texts are our own. */
export interface Examples {
  /** Texts in which the rule finds something to check, and nothing to object to. */
  passing: readonly Example[]
  failing: readonly (Example & {
    /** The texts of the finding's places, in their order. */
    places: readonly string[]
  })[]
}

export interface Example {
  /** One report, or several that are checked together. */
  reports: readonly string[]
  /** What the profile asks for, where the rule needs one. */
  profile?: Profile
}

/** One rule: what it compares, why, and examples. Everything that is known of it stands in its file. */
export interface Rule {
  /** Kebab case; never changes with the language. */
  id: string
  severity: Exclude<Severity, 'info'>
  name: Bilingual
  /** Its page: what it compares, the tolerance and why; paragraphs parted by blank lines. */
  page: Bilingual
  examples: Examples
  /** Checks of one report. */
  check?(report: CheckedReport, settings: RuleSettings): Iterable<Check>
  /** Checks of several reports against each other. */
  across?(reports: readonly CheckedReport[], settings: RuleSettings): Iterable<Check>
}
