import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/extract/claims.ts'
import { extractReport } from '../../src/extract/report.ts'
import type { Evidence } from '../../src/goals/evidence.ts'
import { goalsFrom } from '../../src/goals/from-observations.ts'
import type { Goal } from '../../src/goals/goal.ts'
import { judgeAll } from '../../src/goals/judge.ts'
import { goalSet } from '../../src/goals/sets.ts'

const REPORTS = new URL('../../../shared/reports/', import.meta.url)

/** What five real reports come to; where they are not at hand, nothing is tested. */
describe.skipIf(!existsSync(REPORTS))('goals and results of real reports', () => {
  it('Hậu Giang and its own goals', async () => {
    const hauGiang = await read('hau-giang-2021.txt')
    const judged = verdicts(goalsFrom(hauGiang.observations), hauGiang)
    expect(judged).toMatchObject({
      'par-index.rank 23': { result: 28, gap: 5 },
      'sipas.rank 30': { result: 52, gap: 22, verdict: 'off-pace' },
      'papi.rank 22': { result: 27, gap: 5 },
      'pci.rank 30': { result: 39, gap: 9 },
    })
  })

  it("Hậu Giang and Ninh Thuận's goals", async () => {
    const goals = goalsFrom((await read('ninh-thuan-2021.txt')).observations)
    expect(verdicts(goals, await read('hau-giang-2021.txt'))).toMatchObject({
      'par-index.score 80': { result: 84.51, gap: -4.51, verdict: 'met' },
      'par-index.rank 20': { result: 28, gap: 8 },
      'sipas.score 90': { result: 79.2, gap: 10.8, verdict: 'off-pace' },
      'sipas.rank 25': { result: 52, gap: 27 },
      'papi.rank 20': { result: 27, gap: 7 },
      'pci.rank 15': { result: 39, gap: 24, verdict: 'off-pace' },
      'ict-index.rank 10': { result: null, verdict: 'no-data' },
    })
  })

  it('Bắc Giang cuts posts too slowly, and says so', async () => {
    const bacGiang = await read('bac-giang-2020.txt')
    expect(verdicts(goalsFrom(bacGiang.observations), bacGiang)).toMatchObject({
      'staff.reduction-rate total 10': { result: 7.82, gap: 2.18, verdict: 'off-pace', claim: false },
    })
  })

  it("Sóc Trăng's cuts are not what its own appendix counts", async () => {
    const socTrang = await read('soc-trang-2020.txt')
    expect(verdicts(goalsFrom(socTrang.observations), socTrang)).toMatchObject({
      'staff.reduction-rate civil-servants 10': { result: 8.9, gap: 1.1, counted: 10.4 },
      'staff.reduction-rate public-employees 10': { result: 9.4, gap: 0.6, counted: 12.71 },
    })
  })

  it('Sóc Trăng and the programme to 2020, beside its own verdicts', async () => {
    const { goals } = goalSet('national-2020')
    const judged = verdicts(goals, await read('soc-trang-2020.txt'))
    expect(judged).toMatchObject({
      'online-service.rate level-4 30': { result: 10, gap: 20, verdict: 'unmet', claim: true, disagrees: true },
      'satisfaction.rate overall 80': { result: 88.15, verdict: 'met', claim: true, disagrees: false },
      'digital.report-rate 30': { verdict: 'no-data', claim: false },
    })
  })
})

async function read(name: string): Promise<Evidence> {
  const text = readFileSync(new URL(name, REPORTS), 'utf8')
  const { document, observations } = await extractReport(text, { path: name })
  const claims = (await readClaims(text)).map((claim) => ({ ...claim, document: name }))
  const { province, provinceCode } = document
  return { province, provinceCode, documents: [document], observations, claims }
}

/** What each goal came to, by its indicator, the category looked at, and its value. */
function verdicts(goals: readonly Goal[], evidence: Evidence) {
  const judged = judgeAll(goals, evidence)
  return Object.fromEntries(
    judged.map(({ goal, part, result, gap, verdict, claim, disagrees, counted }) => [
      [goal.indicator, part?.category ?? goal.category, goal.value].filter((name) => name !== null).join(' '),
      { result: result?.value ?? null, gap, verdict, claim: claim?.met ?? null, disagrees, counted: counted?.value },
    ]),
  )
}
