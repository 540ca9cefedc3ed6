import { Chalk, type ChalkInstance } from 'chalk'
import type { Finding } from '../../check/engine.ts'
import type { Severity } from '../../check/rule.ts'
import type { Bilingual, Language } from '../../records/language.ts'
import { wrap } from '../layout.ts'
import { formatNumber } from '../number.ts'
import { visible } from '../visible.ts'
import type { OutputContext } from '../writer.ts'
import { type Excerpt, excerpts } from './excerpt.ts'
import type { CheckOutput, CheckWriter } from './writer.ts'

const SEVERITY_NAMES: Record<Severity, Bilingual> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'note' },
}
const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const
/** What stands around a number where there is no colour. */
const MARKS = ['«', '»'] as const
const INDENT = '    '

/** For a person at a terminal: each finding with file, line and column, its sum worked out and its clauses, the numbers marked. */
export const writePretty: CheckWriter = (output, context) => {
  const style = new Chalk({ level: context.color })
  const sources = new Map(output.documents.map(({ path, source }) => [path, source]))
  const findings = output.findings.map((finding) => render(finding, sources, context, style))
  const checks = output.verbose ? [renderChecks(output, context, style)] : []
  return `${[...checks, ...findings, summary(output, context, style)].join('\n\n')}\n`
}

function render(
  { rule, severity, message, places }: Finding,
  sources: ReadonlyMap<string, string>,
  context: OutputContext,
  style: ChalkInstance,
): string {
  const { language, width } = context
  const [first] = places
  const paint = style[COLORS[severity]]
  const where = `${visible(first.document)}:${first.line}:${first.column}`
  const head = wrap(`${where} ${SEVERITY_NAMES[severity][language]} ${rule}`, width)
  const told = wrap(visible(message[language]), width - INDENT.length).map((line) => INDENT + style.bold(line))
  const quoted = excerpts(places, sources).flatMap((excerpt) => quote(excerpt, first.document, context, style))
  return [
    ...head.map((line) => line.replace(SEVERITY_NAMES[severity][language], (name) => paint(name))),
    ...told,
    ...quoted,
  ].join('\n')
}

/** A clause with its line's number, wrapped; marked words never lose their marks at a line's end. */
function quote(
  { document, line, pieces }: Excerpt,
  here: string,
  { width }: OutputContext,
  style: ChalkInstance,
): string[] {
  const [open, close] = style.level > 0 ? ['', ''] : MARKS
  const label = `${line} │ `
  const elsewhere =
    document === here ? [] : wrap(visible(document), width - INDENT.length).map((name) => INDENT + style.dim(name))
  const text = pieces
    .map(({ text, marked }) => (marked ? paintWords(`${open}${visible(text)}${close}`, style) : visible(text)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  const room = width - INDENT.length - label.length
  const [first = '', ...more] = wrap(text, Math.max(room, 16))
  return [
    ...elsewhere,
    INDENT + style.dim(label) + first,
    ...more.map((rest) => INDENT + style.dim(`${' '.repeat(label.length - 2)}│ `) + rest),
  ]
}

/** Colour word by word: a break between them must not carry it into the margin. */
function paintWords(text: string, style: ChalkInstance): string {
  return text
    .split(/\s+/)
    .map((word) => style.bold.underline(word))
    .join(' ')
}

/** The checks that passed, a line each. */
function renderChecks({ made }: CheckOutput, { language, width }: OutputContext, style: ChalkInstance): string {
  return made
    .filter(({ outcome }) => outcome === 'pass')
    .flatMap(({ rule, message, places: [first] }) => {
      const where = `${visible(first.document)}:${first.line}`
      return wrap(`${where} ${rule}: ${visible(message[language])}`, width - 2).map(
        (line, i) => (i === 0 ? style.green('✓ ') : '  ') + line,
      )
    })
    .join('\n')
}

function summary(
  { findings, checks, documents, accepted }: CheckOutput,
  { language, width }: OutputContext,
  style: ChalkInstance,
): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')]
  const passed = checks.reduce((sum, tally) => sum + tally.passed, 0)
  const say = (value: number): string => formatNumber(value, language)
  const text = SUMMARY[language](
    say(errors),
    say(warnings),
    say(notes),
    say(passed),
    say(documents.length),
    accepted > 0 ? say(accepted) : null,
  )
  const paint = errors > 0 ? style.red : warnings > 0 ? style.yellow : style.green
  return wrap(text, width)
    .map((line) => paint(line))
    .join('\n')
}

type Summary = (
  errors: string,
  warnings: string,
  notes: string,
  passed: string,
  reports: string,
  accepted: string | null,
) => string
const SUMMARY: Record<Language, Summary> = {
  vi: (errors, warnings, notes, passed, reports, accepted) =>
    `${errors} lỗi, ${warnings} cảnh báo, ${notes} ghi chú; ${passed} phép kiểm tra đạt (${reports} báo cáo)` +
    (accepted === null ? '' : `; ${accepted} phát hiện đã được chấp nhận`),
  en: (errors, warnings, notes, passed, reports, accepted) =>
    `errors: ${errors}, warnings: ${warnings}, notes: ${notes}; checks passed: ${passed}, reports: ${reports}` +
    (accepted === null ? '' : `; findings accepted before: ${accepted}`),
}
