import { escapeSteering } from '../visible.ts'
import type { CheckWriter } from './writer.ts'

/** Findings with their places and a tally by rule; with `--verbose` also every check that was made. */
export const writeCheckJson: CheckWriter = ({ findings, checks, made, accepted, verbose }, { language }) => {
  const output = {
    findings: findings.map(({ rule, severity, message, places }) => ({
      rule,
      severity,
      message: message[language],
      places,
    })),
    checks,
    accepted,
    ...(verbose && {
      made: made.map(({ rule, outcome, message, places }) => ({ rule, outcome, message: message[language], places })),
    }),
  }
  return `${escapeSteering(JSON.stringify(output, null, 2))}\n`
}
