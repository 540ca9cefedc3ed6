import { describe, expect, it } from 'vitest'
import { checkReports } from '../../src/check/engine.ts'
import { readChecked } from '../../src/check/report.ts'
import type { Example, Rule } from '../../src/check/rule.ts'
import { RULES } from '../../src/check/rules/index.ts'

/** What a rule by itself makes of an example. */
async function run(rule: Rule, { reports, profile }: Example) {
  const read = await Promise.all(reports.map((text, i) => readChecked(text, { path: `bao-cao-${i + 1}.txt` })))
  const levels = Object.fromEntries(RULES.filter((other) => other !== rule).map(({ id }) => [id, 'off' as const]))
  return checkReports(read, { levels, profile: profile ?? null })
}

describe.each(RULES)('$id', (rule) => {
  it.each(rule.examples.passing)('passes %#', async (example) => {
    const { findings, checks } = await run(rule, example)
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    // An example that gives the rule nothing to look at would show nothing.
    expect(checks[0]?.passed).toBeGreaterThan(0)
  })

  it.each(rule.examples.failing)('fails %#', async (example) => {
    const { findings } = await run(rule, example)
    expect(findings.map(({ places }) => places.map(({ text }) => text))).toEqual([example.places])
  })

  it('has a page in both languages that says what it tolerates', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(rule.name[language]).not.toBe('')
      expect(rule.page[language].split('\n\n').length).toBeGreaterThan(1)
    }
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })
})

it('no two rules share an id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})
