import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/check/engine.ts'
import type { Place } from '../../src/check/place.ts'
import { RULES } from '../../src/check/rules/index.ts'
import { writeGitHub } from '../../src/output/check/github.ts'
import { writeCheckJson } from '../../src/output/check/json.ts'
import { writeJUnit } from '../../src/output/check/junit.ts'
import { writePretty } from '../../src/output/check/pretty.ts'
import { writeSarif } from '../../src/output/check/sarif.ts'
import type { CheckOutput } from '../../src/output/check/writer.ts'
import { context } from '../support/observation.ts'

const SOURCE = [
  'Báo cáo của tỉnh.',
  'Trong kỳ đã rà soát 1.215 văn bản (cấp tỉnh 315, cấp huyện 290, cấp xã 600 văn bản), kịp thời xử lý theo quy định.',
  'Đạt 99,8%: 50% & <b> "x"\u001b[31m.',
].join('\n')

function place(text: string, document = 'báo cáo/quý 1.txt'): Place {
  const start = SOURCE.indexOf(text)
  const lines = SOURCE.slice(0, start).split('\n')
  return { document, start, end: start + text.length, line: lines.length, column: lines.at(-1)!.length + 1, text }
}

const FINDINGS: Finding[] = [
  {
    rule: 'parts',
    severity: 'error',
    message: { vi: '315 + 290 + 600 = 1.205, không phải 1.215', en: '315 + 290 + 600 = 1,205, not 1,215' },
    places: [place('1.215'), place('315'), place('290'), place('600')],
  },
  {
    rule: 'rate',
    severity: 'info',
    message: { vi: '100%, cắt bỏ\nphần lẻ', en: '100%, cut\noff' },
    places: [place('99,8')],
  },
  {
    rule: 'number-marks',
    severity: 'warning',
    message: { vi: 'x', en: 'x' },
    places: [place('50% & <b> "x"\u001b[31m')],
  },
]

function output(given: Partial<CheckOutput> = {}): CheckOutput {
  return {
    findings: FINDINGS,
    checks: [{ rule: 'parts', passed: 3, failed: 1 }],
    made: [{ rule: 'parts', outcome: 'pass', places: [place('315')], message: { vi: '1 + 2 = 3', en: '1 + 2 = 3' } }],
    accepted: 0,
    documents: [
      { path: 'báo cáo/quý 1.txt', source: SOURCE },
      { path: 'khác.txt', source: 'Không có gì.' },
    ],
    rules: RULES,
    verbose: false,
    version: '1.2.3',
    ...given,
  }
}

describe('pretty', () => {
  it('tells file, line and column, works the sum out, and marks the numbers in their clause', () => {
    expect(writePretty(output({ findings: FINDINGS.slice(0, 1) }), context({ width: 100 }))).toBe(`\
báo cáo/quý 1.txt:2:21 lỗi parts
    315 + 290 + 600 = 1.205, không phải 1.215
    2 │ Trong kỳ đã rà soát «1.215» văn bản (cấp tỉnh «315», cấp huyện «290», cấp xã «600» văn bản),
      │ kịp thời xử lý theo quy định.

1 lỗi, 0 cảnh báo, 0 ghi chú; 3 phép kiểm tra đạt (2 báo cáo)
`)
  })

  it.each([30, 50, 80])('fits %d columns', (width) => {
    for (const line of writePretty(output(), context({ width })).split('\n'))
      expect(line.length).toBeLessThanOrEqual(width)
  })

  it('lets nothing of a report steer the terminal, and colours only where asked', () => {
    const plain = writePretty(output(), context())
    expect(plain).not.toContain('\u001b')
    expect(writePretty(output(), context({ color: 1 }))).toContain('\u001b[31m')
    expect(writePretty(output(), context({ color: 1 }))).not.toContain('«')
  })

  it('lists the checks that passed where asked', () => {
    expect(writePretty(output({ verbose: true }), context())).toContain('✓ báo cáo/quý 1.txt:2 parts: 1 + 2 = 3')
    expect(writePretty(output(), context())).not.toContain('1 + 2 = 3')
  })

  it('speaks English, and tells what was accepted', () => {
    const text = writePretty(output({ accepted: 2 }), context({ language: 'en' }))
    expect(text).toContain('not 1,215')
    expect(text.replace(/\s+/g, ' ')).toContain(
      'errors: 1, warnings: 1, notes: 1; checks passed: 3, reports: 2; findings accepted before: 2',
    )
  })
})

describe('json', () => {
  it('holds what the contract says', () => {
    const { findings, checks, made } = JSON.parse(writeCheckJson(output(), context()))
    expect(Object.keys(findings[0])).toEqual(['rule', 'severity', 'message', 'places'])
    expect(Object.keys(findings[0].places[0])).toEqual(['document', 'start', 'end', 'line', 'column', 'text'])
    expect(checks).toEqual([{ rule: 'parts', passed: 3, failed: 1 }])
    expect(made).toBeUndefined()
    expect(JSON.parse(writeCheckJson(output({ verbose: true }), context())).made).toHaveLength(1)
  })
})

/** Its shape is checked by the compiler, with the types of SARIF 2.1.0. */
describe('sarif', () => {
  const log = JSON.parse(writeSarif(output(), context()))
  const [run] = log.runs

  it('leads from each result to its rule, and from each region to the text', () => {
    expect(log.version).toBe('2.1.0')
    expect(run.columnKind).toBe('utf16CodeUnits')
    const lines = SOURCE.split('\n')
    for (const { ruleId, ruleIndex, locations, relatedLocations = [] } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const { startLine, startColumn, endLine, endColumn, snippet } = physicalLocation.region
        expect(endLine).toBe(startLine)
        expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(snippet.text)
      }
    }
    expect(run.results[0].relatedLocations).toHaveLength(3)
  })

  it('explains every rule, and encodes paths', () => {
    for (const rule of run.tool.driver.rules) expect(rule.help.text.length).toBeGreaterThan(40)
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'b%C3%A1o%20c%C3%A1o/qu%C3%BD%201.txt',
    )
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note', 'warning'])
  })

  it('gives a finding that moved the same fingerprint', () => {
    const moved = FINDINGS.map((finding) => ({
      ...finding,
      places: finding.places.map((one) => ({ ...one, line: one.line + 5 })) as unknown as Finding['places'],
    }))
    const fingerprints = (text: string) =>
      JSON.parse(text).runs[0].results.map((result: { partialFingerprints: unknown }) => result.partialFingerprints)
    expect(fingerprints(writeSarif(output({ findings: moved }), context()))).toEqual(
      fingerprints(writeSarif(output(), context())),
    )
  })
})

describe('junit', () => {
  const xml = writeJUnit(output(), context())

  it('is a suite a report and a case a rule; only errors fail', () => {
    expect(xml).toContain(`<testsuites name="cchc" tests="${RULES.length * 2}" failures="1" errors="0">`)
    expect(xml.match(/<testcase /g)).toHaveLength(RULES.length * 2)
    expect(xml.match(/<failure /g)).toHaveLength(1)
    expect(xml.match(/<system-out>/g)).toHaveLength(2)
  })

  it('is well-formed, whatever a report holds', () => {
    expect(xml).toContain('50% &amp; &lt;b&gt; &quot;x&quot;\ufffd[31m')
    const open: string[] = []
    for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([a-z-]+)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name)
      else if (!self) open.push(name)
    }
    expect(open).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
    expect(xml).not.toMatch(/[\x00-\x08\x0b-\x1f]/)
  })
})

describe('github', () => {
  it('escapes what would end a command or a property', () => {
    const [first, second, third] = writeGitHub(output(), context()).trimEnd().split('\n')
    expect(first).toMatch(/^::error file=báo cáo\/quý 1\.txt,line=2,endLine=2,col=21,endColumn=26,title=parts%3A /)
    expect(first).toContain('::315 + 290 + 600 = 1.205, không phải 1.215%0Abáo cáo/quý 1.txt:2:')
    expect(second).toMatch(/^::notice .*::100%25, cắt bỏ%0Aphần lẻ$/)
    expect(third).toMatch(/^::warning .*title=number-marks%3A Dấu chấm%2C dấu phẩy trong số::x$/)
  })
})
