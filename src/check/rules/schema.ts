import * as z from 'zod/mini'
import { groupRecords } from '../../extract/group.ts'
import { isRealPeriod } from '../../records/edtf.ts'
import { observationSchema } from '../../records/observation.ts'
import { recordSchema } from '../../records/record.ts'
import { en, vi } from '../arithmetic.ts'
import type { CheckedReport, Figure } from '../report.ts'
import type { Check, Rule } from '../rule.ts'

export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  name: { vi: 'Dữ liệu rút ra đúng khuôn dạng', en: 'Extracted data fit their schemas' },
  page: {
    vi: `Mọi số liệu rút từ báo cáo và mọi bản ghi gộp từ chúng phải khớp khuôn dạng mà \`cchc schema\` in ra; thời gian của số liệu phải có trong lịch và không kết thúc trước khi bắt đầu.

Một phát hiện ở đây thường có nghĩa là báo cáo viết một thời kỳ ngược ("giai đoạn 2025 - 2021"). Không có sai lệch cho phép.`,
    en: `Every figure extracted from a report, and every record made of them, must fit the schemas that \`cchc schema\` prints; the period of a figure must exist and not end before it starts.

A finding here mostly means that the report has a period the wrong way round ("giai đoạn 2025 - 2021"). There is no tolerance.`,
  },
  examples: {
    passing: [{ reports: ['Năm 2020: chỉ số PAR INDEX đạt 84,51 điểm, xếp thứ 28/63.'] }],
    failing: [],
  },
  *check(report) {
    let sound = 0
    for (const figure of report.figures) {
      const wrong = problemOf(figure)
      if (wrong) yield failed(figure, wrong)
      else sound++
    }
    const records = groupRecords(report.figures.map(({ observation }) => observation))
    const [first] = report.figures
    if (!first) return
    const misfit = records.find((record) => !z.safeParse(recordSchema, record).success)
    if (misfit) yield failed(first, `${misfit.kind}.${misfit.subject}`)
    else
      yield {
        outcome: 'pass',
        places: [first.place],
        message: {
          vi: `${vi(sound)} số liệu, ${vi(records.length)} bản ghi`,
          en: `${en(sound)} figures, ${en(records.length)} records`,
        },
      }
  },
}

function problemOf({ observation }: Figure): string | null {
  const { period, base } = observation
  const unreal = [period, base].find((time) => time != null && !isRealPeriod(time))
  if (unreal) return unreal
  const result = z.safeParse(observationSchema, observation)
  return result.success ? null : (result.error.issues[0]?.path.join('.') ?? '')
}

function failed({ place }: CheckedReport['figures'][number], what: string): Check {
  return {
    outcome: 'fail',
    places: [place],
    message: { vi: `không đúng khuôn dạng: ${what}`, en: `does not fit its schema: ${what}` },
  }
}
