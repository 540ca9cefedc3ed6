import { describe, expect, it } from 'vitest'
import { baselineOf, withoutAccepted } from '../../src/check/baseline.ts'
import { type CheckSettings, checkReports } from '../../src/check/engine.ts'
import { readChecked } from '../../src/check/report.ts'

const TEXT = [
  'Tỉnh quản lý 12 doanh nghiệp, gồm 04 công ty một thành viên và 06 công ty cổ phần.',
  'Có 58.914/58.996 hồ sơ đúng hạn, đạt 99,8%.',
  'Chỉ số PAPI năm 2022 giảm 2.158 điểm so với năm 2021.',
].join('\n\n')

async function check(settings: CheckSettings = {}, text = TEXT) {
  return checkReports([await readChecked(text, { path: 'thu-muc/bao-cao.txt' })], settings)
}

const told = ({ findings }: Awaited<ReturnType<typeof check>>) =>
  findings.map(({ rule, severity, places: [{ line, text }] }) => `${line} ${severity} ${rule} ${text}`)

describe('severity', () => {
  it('is the rule’s own; digits cut off are only noted', async () => {
    expect(told(await check())).toEqual(['1 error parts 12', '3 info rate 99,8', '5 warning number-marks 2.158'])
  })

  it('is set from outside, but a note stays a note', async () => {
    const levels = { parts: 'warning', rate: 'error', 'number-marks': 'off' } as const
    expect(told(await check({ levels }))).toEqual(['1 warning parts 12', '3 info rate 99,8'])
  })
})

it('a rule that is off is not counted', async () => {
  const { checks } = await check({ levels: { parts: 'off' } })
  expect(checks.map(({ rule }) => rule)).not.toContain('parts')
})

it('a tolerance is in the figure’s own unit', async () => {
  const text = 'Toàn tỉnh có 83/190 trường đạt chuẩn, đạt tỷ lệ 43,9%.'
  expect(told(await check({}, text))).toEqual(['1 error rate 43,9'])
  expect(told(await check({ tolerances: { rate: 0.3 } }, text))).toEqual([])
})

it('what two rules come upon is told once', async () => {
  const text = 'Toàn tỉnh đã giải quyết đúng hạn 990/1.000 hồ sơ TTHC, đạt tỷ lệ 98,5%.'
  expect(told(await check({}, text))).toEqual(['1 error rate 98,5'])
})

describe('a baseline', () => {
  it('accepts what it holds, wherever the report lies and whatever line it moved to', async () => {
    const baseline = baselineOf((await check()).findings)
    expect(baseline.accepted.map(({ rule, document }) => [rule, document])).toEqual([
      ['parts', 'bao-cao.txt'],
      ['number-marks', 'bao-cao.txt'],
    ])
    const moved = await check({}, `Một đoạn mới.\n\n${TEXT}`)
    expect(withoutAccepted(moved.findings, baseline)).toMatchObject({ accepted: 2, findings: [{ rule: 'rate' }] })
  })

  it('accepts each finding once', async () => {
    const twice = await check({}, `${TEXT}\n\n${TEXT}`)
    const { accepted, findings } = withoutAccepted(twice.findings, baselineOf((await check()).findings))
    expect(accepted).toBe(2)
    expect(findings.filter(({ severity }) => severity !== 'info')).toHaveLength(2)
  })
})
