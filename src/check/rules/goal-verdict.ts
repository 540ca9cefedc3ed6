import type { Row } from '../../document/types.ts'
import { INDICATORS, indicatorOf } from '../../indicators/index.ts'
import { bounds } from '../../records/edtf.ts'
import type { Observation } from '../../records/observation.ts'
import { en, isPlain, vi } from '../arithmetic.ts'
import { group } from '../group.ts'
import type { Place } from '../place.ts'
import { between, inOneSentence } from '../prose.ts'
import type { CheckedReport, Figure } from '../report.ts'
import type { Rule } from '../rule.ts'

const MET = /^\s*(?:đã\s+)?(?:đạt|hoàn thành|vượt|đạt và vượt|đạt, vượt)\s*[.;]?\s*$/
const UNMET = /^\s*(?:không|chưa)\s+(?:đạt|hoàn thành)\s*[.;]?\s*$/
/** Ties a rate to the count before it: "189 TTHC được cung cấp ở mức độ 4 đạt tỷ lệ 10%". */
const RATE_OF = /^[^.;,:()]{0,60}(?:đạt|chiếm)\s+(?:tỷ|tỉ) lệ\s*$/

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
    const results = resultsOf(report)
    for (const { goals, met, place } of verdicts(report)) {
      const held = goals.flatMap((goal) => {
        const result = latest(report, results.get(keyOf(goal.observation)) ?? [], goal)
        return result ? [{ goal, result, met: meets(result, goal) }] : []
      })
      if (held.length === 0) continue
      const against = met
        ? held.find((one) => !one.met)
        : held.length === goals.length && held.every((one) => one.met)
          ? held[0]
          : undefined
      // That one of several goals is met proves no "not met" wrong.
      if (!against && !met && held.every((one) => one.met)) continue
      const { goal, result } = against ?? held[0]!
      const said = (say: (value: number) => string): string =>
        `${say(goal.quantity.value)}${sign(goal)} / ${say(result.quantity.value)}${sign(result)}`
      yield {
        outcome: against ? 'fail' : 'pass',
        places: [place, goal.place, result.place],
        message: {
          vi: `ghi '${place.text}'; mục tiêu / kết quả là ${said(vi)}`,
          en: `says '${place.text}' (${met ? 'met' : 'not met'}); goal / result are ${said(en)}`,
        },
      }
    }
  },
}

interface Verdict {
  goals: readonly Figure[]
  met: boolean
  place: Place
}

/** Rows of tables that hold a verdict, with the goals stated beside it. */
function* verdicts(report: CheckedReport): Generator<Verdict> {
  for (const { rows } of report.shape.tables) {
    for (const row of rows) {
      const cell = row.cells.find(({ block }) => MET.test(block.lower) || UNMET.test(block.lower))
      const goals = cell ? goalsOf(report, row) : []
      if (cell && goals.length > 0)
        yield { goals, met: MET.test(cell.block.lower), place: report.place(cell.block, 0, cell.block.text.length) }
    }
  }
}

function goalsOf(report: CheckedReport, row: Row): Figure[] {
  return row.cells.flatMap(({ block }) =>
    report.of(block).filter(({ observation }) => observation.role === 'target' && observation.indicator !== 'other'),
  )
}

const keyOf = ({ indicator, category }: Pick<Observation, 'indicator' | 'category'>): string =>
  JSON.stringify([indicator, category])

/** The rate that is the share of a count, by the count's code. */
const RATES = new Map(INDICATORS.flatMap(({ code, rateOf }) => (rateOf === undefined ? [] : [[rateOf, code]])))

/** What the report states as done, by indicator and category; shares right behind their counts too. */
function resultsOf(report: CheckedReport): Map<string, Figure[]> {
  const done = report.figures.flatMap((figure, i): [string, Figure][] => {
    const { observation, quantity } = figure
    if (observation.role !== 'actual' || quantity.change !== 0 || observation.comparator === '~') return []
    const counted = report.figures[i - 1]
    const rate = counted && quantity.unit === 'percent' ? RATES.get(counted.observation.indicator) : undefined
    const isShare = rate && inOneSentence(report, counted!, figure) && RATE_OF.test(between(counted!, figure))
    const shared = isShare ? [keyOf({ indicator: rate, category: counted!.observation.category })] : []
    return [...new Set([keyOf(observation), ...shared])].map((key) => [key, figure])
  })
  return new Map([...group(done, ([key]) => key)].map(([key, found]) => [key, found.map(([, figure]) => figure)]))
}

/** The latest result, no later than the goal's time. */
function latest(report: CheckedReport, results: readonly Figure[], goal: Figure): Figure | null {
  const { level, period } = goal.observation
  const last = period ? (bounds(period)?.to ?? '9999') : '9999'
  const due = results.filter(
    (figure) =>
      figure.quantity.unit === goal.quantity.unit &&
      figure.observation.level === level &&
      startOf(report, figure) <= last,
  )
  return due.toSorted((a, b) => (startOf(report, a) < startOf(report, b) ? 1 : -1))[0] ?? null
}

/** When a result's time begins. "Now" is the day of the report, or the end of what it covers. */
function startOf({ document }: CheckedReport, { observation }: Figure): string {
  const said = observation.period && bounds(observation.period)
  return said ? said.from : (document.date ?? document.period?.split('/').at(-1)?.replace('..', '') ?? '')
}

function meets(result: Figure, goal: Figure): boolean {
  const lower =
    goal.observation.comparator.startsWith('<') || indicatorOf(goal.observation.indicator)?.better === 'lower'
  const [is, should] = [result.quantity.valueMax ?? result.quantity.value, goal.quantity.value]
  // "Trên 80%" may be any more: it is only known to be more.
  const open = !isPlain(result)
  return lower
    ? is <= should || (open && result.observation.comparator.startsWith('<'))
    : is >= should || (open && result.observation.comparator.startsWith('>'))
}

const sign = ({ quantity }: Figure): string => (quantity.unit === 'percent' ? '%' : '')
