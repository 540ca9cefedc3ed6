import type { Severity } from '../../check/rule.ts'
import { visible } from '../visible.ts'
import { spanOf } from './span.ts'
import type { CheckWriter } from './writer.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub Actions shows beside the lines of a pull request, one a finding. */
export const writeGitHub: CheckWriter = ({ findings, rules }, { language }) =>
  findings
    .map(({ rule, severity, message, places }) => {
      const [first, ...others] = places
      const { startLine, startColumn, endLine, endColumn } = spanOf(first)
      // Columns are only allowed within one line.
      const columns = startLine === endLine ? { col: startColumn, endColumn } : {}
      const name = rules.find(({ id }) => id === rule)?.name[language] ?? rule
      const properties = { file: first.document, line: startLine, endLine, ...columns, title: `${rule}: ${name}` }
      const also = others.map(({ document, line, column, text }) => `${document}:${line}:${column}: ${visible(text)}`)
      const set = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
      return `::${COMMANDS[severity]} ${set.join(',')}::${escapeData([message[language], ...also].join('\n'))}\n`
    })
    .join('')

/** As the runner's toolkit escapes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
