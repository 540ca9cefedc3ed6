import type { Finding } from '../../check/engine.ts'
import type { Language } from '../../records/language.ts'
import type { CheckOutput, CheckWriter } from './writer.ts'

/**
 * JUnit's XML as continuous integration servers read it: a suite a report, a test case a rule. Errors are failures;
 * warnings and notes are told in the case's output, as they do not fail a run.
 */
export const writeJUnit: CheckWriter = (output, { language }) => {
  const suites = output.documents.map(({ path }) => suiteOf(path, output, language))
  const [tests, failures] = [sum(suites.map((suite) => suite.tests)), sum(suites.map((suite) => suite.failures))]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cchc" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteOf(
  path: string,
  { findings, rules }: CheckOutput,
  language: Language,
): { tests: number; failures: number; xml: string } {
  const own = findings.filter(({ places: [first] }) => first.document === path)
  let failures = 0
  const cases = rules.map(({ id, name }) => {
    const found = own.filter(({ rule }) => rule === id)
    const errors = found.filter(({ severity }) => severity === 'error')
    const others = found.filter(({ severity }) => severity !== 'error')
    if (errors.length > 0) failures++
    const open = `    <testcase classname="${escapeXml(path)}" name="${escapeXml(`${id}: ${name[language]}`)}"`
    if (found.length === 0) return `${open}/>`
    const failed =
      errors.length > 0
        ? [
            `      <failure type="${id}" message="${escapeXml(errors.map(({ message }) => message[language]).join('; '))}">${escapeXml(told(errors, language))}</failure>`,
          ]
        : []
    const out = others.length > 0 ? [`      <system-out>${escapeXml(told(others, language))}</system-out>`] : []
    return [`${open}>`, ...failed, ...out, '    </testcase>'].join('\n')
  })
  const xml = [
    `  <testsuite name="${escapeXml(path)}" tests="${rules.length}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ].join('\n')
  return { tests: rules.length, failures, xml }
}

function told(findings: readonly Finding[], language: Language): string {
  return findings
    .map(({ severity, message, places }) => {
      const where = places.map(({ document, line, column, text }) => `${document}:${line}:${column}: ${text}`)
      return [`${severity}: ${message[language]}`, ...where].join('\n  ')
    })
    .join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}
/** Characters that XML 1.0 cannot hold; halves of a pair that lost the other half are replaced before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const FORBIDDEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]/g

function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\n\t]/g, (sign) => ENTITIES[sign] ?? sign)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)
