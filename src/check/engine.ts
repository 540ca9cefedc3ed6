import type { Bilingual } from '../records/language.ts'
import type { Place } from './place.ts'
import type { Profile } from './profile.ts'
import type { CheckedReport } from './report.ts'
import type { Check, Rule, Severity } from './rule.ts'
import { RULES } from './rules/index.ts'

/** What a user can make of a rule. */
export const RULE_LEVELS = ['off', 'warning', 'error'] as const
export type RuleLevel = (typeof RULE_LEVELS)[number]

/** What a run is asked to do; what is missing stands as the rules declare it. */
export interface CheckSettings {
  levels?: Readonly<Partial<Record<string, RuleLevel>>>
  tolerances?: Readonly<Partial<Record<string, number>>>
  profile?: Profile | null
}

export interface Finding {
  rule: string
  severity: Severity
  message: Bilingual
  /** The one to be blamed first, then those it disagrees with. */
  places: readonly [Place, ...Place[]]
}

/** How often a rule found what it looked at in order; findings of any severity but `info` count as failed. */
export interface Tally {
  rule: string
  passed: number
  failed: number
}

export interface CheckResult {
  /** In the order of the reports, then of the text. */
  findings: Finding[]
  checks: Tally[]
  /** Every check that was made, in the order of the rules. */
  made: (Check & { rule: string })[]
}

/** The rules that a run makes: all that are not off. */
export function activeRules(levels: CheckSettings['levels'] = {}): Rule[] {
  return RULES.filter(({ id }) => levels[id] !== 'off')
}

/** Holds reports against all rules that are not off, each by itself and all against each other. */
export function checkReports(reports: readonly CheckedReport[], settings: CheckSettings = {}): CheckResult {
  const result: CheckResult = { findings: [], checks: [], made: [] }
  const told = new Set<string>()
  for (const rule of activeRules(settings.levels)) {
    const tally: Tally = { rule: rule.id, passed: 0, failed: 0 }
    for (const check of checksOf(rule, reports, settings)) {
      // Two rules can come upon one slip: it is told once.
      const key = `${check.outcome} ${check.places
        .slice(0, 2)
        .map(({ document, start }) => `${document}:${start}`)
        .join(' ')}`
      if (check.outcome !== 'pass') {
        if (told.has(key)) continue
        told.add(key)
      }
      result.made.push({ rule: rule.id, ...check })
      if (check.outcome === 'fail') tally.failed++
      else tally.passed++
      if (check.outcome !== 'pass') result.findings.push(toFinding(rule, check, settings))
    }
    result.checks.push(tally)
  }
  const order = new Map(reports.map(({ path }, i) => [path, i]))
  const rank = ({ places: [first] }: Finding): number => order.get(first.document) ?? 0
  result.findings.sort((a, b) => rank(a) - rank(b) || a.places[0].start - b.places[0].start)
  return result
}

function* checksOf(rule: Rule, reports: readonly CheckedReport[], settings: CheckSettings): Generator<Check> {
  const own = { tolerance: settings.tolerances?.[rule.id] ?? 0, profile: settings.profile ?? null }
  if (rule.check) for (const report of reports) yield* rule.check(report, own)
  if (rule.across) yield* rule.across(reports, own)
}

function toFinding({ id, severity }: Rule, { outcome, message, places }: Check, { levels }: CheckSettings): Finding {
  const level = levels?.[id]
  return {
    rule: id,
    severity: outcome === 'note' ? 'info' : level === 'warning' || level === 'error' ? level : severity,
    message,
    places,
  }
}
