import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { checkReports, type Finding } from '../../src/check/engine.ts'
import { readChecked } from '../../src/check/report.ts'
import { FIXTURES } from '../support/reading.ts'

const brief = ({ rule, places }: Finding): string => `${rule}: ${places.map(({ text }) => text).join(' ~ ')}`
const isTold = ({ severity }: Finding): boolean => severity !== 'info'

/** What is wrong in our own reports: numbers damaged and marked as scans are, and a title without its year. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'an-giang-2020.txt': [
    'number-marks: 81.34',
    'number-marks: 99.25',
    'number-marks: 99.84',
    'number-marks: 80.43',
    'damaged-number: 1O,18',
    'damaged-number: l00',
  ],
}

describe('reports that hold together', () => {
  it.each(FIXTURES)('%s', async (name, text) => {
    const { findings, made } = checkReports([await readChecked(text, { path: name })])
    expect(findings.filter(isTold).map(brief)).toEqual(KNOWN[name] ?? [])
    expect(made.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(10)
  })

  it('every place is what the report says there', async () => {
    for (const [path, text] of FIXTURES) {
      const { made } = checkReports([await readChecked(text, { path })])
      for (const { places } of made)
        for (const { start, end, text: print } of places) expect(text.slice(start, end)).toBe(print)
    }
  })
})

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))
const goldSchema = z.array(
  z.object({ must: z.boolean(), note: z.string(), places: z.array(z.object({ start: z.int(), end: z.int() })) }),
)
const gold = existsSync(`${SHARED}gold`)
  ? readdirSync(`${SHARED}gold`).filter((name) => name.endsWith('.findings.json'))
  : []

/** Only where the labelled reports are at hand. */
describe.skipIf(gold.length === 0)('contradictions found by hand', () => {
  it.each(gold)('%s', async (file) => {
    const name = file.replace('.findings.json', '.txt')
    const report = await readChecked(readFileSync(`${SHARED}reports/${name}`, 'utf8'), { path: name })
    const findings = checkReports([report]).findings.filter(isTold)
    const missed = z
      .parse(goldSchema, JSON.parse(readFileSync(`${SHARED}gold/${file}`, 'utf8')))
      .filter(
        ({ must, places }) => must && !findings.some((finding) => named(finding, places) >= Math.min(2, places.length)),
      )
    expect(missed.map(({ note }) => note)).toEqual([])
  })
})

function named(finding: Finding, places: readonly { start: number; end: number }[]): number {
  return places.filter(({ start, end }) => finding.places.some((place) => place.start < end && start < place.end))
    .length
}
