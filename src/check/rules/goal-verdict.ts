import type { Claim } from '../../extract/claims.ts'
import type { Evidence } from '../../goals/evidence.ts'
import { goalsFrom } from '../../goals/from-observations.ts'
import { placeOf } from '../../goals/goal.ts'
import { type Judgement, judge } from '../../goals/judge.ts'
import type { Observation } from '../../records/observation.ts'
import { en, vi } from '../arithmetic.ts'
import type { CheckedReport } from '../report.ts'
import type { Rule } from '../rule.ts'

export const goalVerdict: Rule = {
  id: 'goal-verdict',
  severity: 'error',
  name: { vi: 'Tự đánh giá mục tiêu và số liệu', en: 'A goal’s own verdict against the figures' },
  page: {
    vi: `Bảng đánh giá mục tiêu ghi mỗi mục tiêu là "Đạt" hay "Không đạt". Quy tắc so lời tự đánh giá với số liệu của chính báo cáo: cùng chỉ số, cùng nhóm và cùng cấp.

"Đạt" là sai khi kết quả gần nhất thấp hơn mục tiêu (cao hơn, với chỉ số càng thấp càng tốt). "Không đạt" là sai khi mọi mục tiêu trong hàng đều có kết quả đạt. Mục tiêu không có số liệu tương ứng thì không xét. Không có sai lệch cho phép.`,
    en: `A table of goals marks each as "Đạt" (met) or "Không đạt" (not met). The rule holds that verdict against the report's own figures of the same indicator, category and level.

"Đạt" is wrong where the latest result falls short of the goal. "Không đạt" is wrong where every goal of the row has a result that meets it. Goals without such a figure are not looked at. There is no tolerance.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'I. Kết quả\n\nĐến năm 2020, 412 TTHC được cung cấp dịch vụ công trực tuyến ở mức độ 4 đạt tỷ lệ 35%.\n\nPhụ lục\n\nKết quả thực hiện mục tiêu giai đoạn 2016-2020\n\nSTT\tMục tiêu\tĐánh giá\n1\tÍt nhất 30% dịch vụ công trực tuyến của tỉnh được cung cấp ở mức độ 4 vào năm 2020\tĐạt',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'I. Kết quả\n\nĐến năm 2020, 164 TTHC được cung cấp dịch vụ công trực tuyến ở mức độ 4 đạt tỷ lệ 12%.\n\nPhụ lục\n\nKết quả thực hiện mục tiêu giai đoạn 2016-2020\n\nSTT\tMục tiêu\tĐánh giá\n1\tÍt nhất 30% dịch vụ công trực tuyến của tỉnh được cung cấp ở mức độ 4 vào năm 2020\tĐạt',
        ],
        places: ['Đạt', '30', '12'],
      },
    ],
  },
  *check(report) {
    for (const { claim, goals, judged } of verdicts(report)) {
      const met = judged.filter(({ verdict }) => verdict === 'met')
      // One goal that falls short proves "met" wrong; "not met" is only wrong where every goal is met.
      const against = claim.met ? judged.find((one) => !met.includes(one)) : met.length === goals ? met[0] : undefined
      const told = against ?? judged.find(({ verdict }) => (verdict === 'met') === claim.met)
      if (!told) continue
      const place = { document: report.path, ...claim.place }
      const said = (say: (value: number) => string): string =>
        [told.goal, told.result].map(({ value, unit }) => `${say(value)}${unit === 'percent' ? '%' : ''}`).join(' / ')
      yield {
        outcome: against ? 'fail' : 'pass',
        places: [place, told.goal.place, placeOf(told.result)],
        message: {
          vi: `ghi '${place.text}'; mục tiêu / kết quả là ${said(vi)}`,
          en: `says '${place.text}' (${claim.met ? 'met' : 'not met'}); goal / result are ${said(en)}`,
        },
      }
    }
  },
}

interface Verdict {
  claim: Claim
  /** How many goals it is said of. */
  goals: number
  /** Those that a result can be held against. */
  judged: readonly Sure[]
}

type Sure = Judgement & { result: Observation }

/** Rows of tables that hold a verdict, with the goals stated beside it. */
function* verdicts(report: CheckedReport): Generator<Verdict> {
  const { document } = report
  const observations = report.figures.map(({ observation }) => observation)
  const { province, provinceCode } = document
  const evidence: Evidence = { province, provinceCode, documents: [document], observations, claims: [] }
  for (const claim of report.claims.filter(({ inTable }) => inTable)) {
    const stated = observations.filter(
      ({ role, start }) => role === 'target' && claim.start <= start && start < claim.end,
    )
    const judged = goalsFrom(stated).flatMap((goal) => judge(goal, evidence))
    yield { claim, goals: stated.length, judged: judged.filter(isSure) }
  }
}

/** Results of parts, or stated in two ways, prove nothing. */
function isSure(judgement: Judgement): judgement is Sure {
  const { result, part, verdict, conflicts } = judgement
  return result !== null && part === null && verdict !== 'incomparable' && conflicts.length === 0
}
