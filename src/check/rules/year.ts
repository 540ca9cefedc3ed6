import type { Block } from '../../document/types.ts'
import { bounds } from '../../records/edtf.ts'
import { fold } from '../../vietnamese/fold.ts'
import { periodsIn } from '../../vietnamese/periods.ts'
import { sentenceAt } from '../prose.ts'
import type { CheckedReport } from '../report.ts'
import type { Check, Rule } from '../rule.ts'

const COMPARES = /so với|cùng kỳ|năm trước|năm ngoái|tăng|giảm|hơn|từ năm/
/** A plan that is yet to be made, in a list of tasks. */
const PLAN_TO_MAKE =
  /(?:xây dựng|ban hành|trình)\s+(?:[a-zà-ỹ]+\s+){0,5}kế hoạch(?:(?!tháng|quý|giai đoạn|tổng kết|sơ kết|thực hiện|khắc phục|cải thiện|nâng cao|chỉ số|kết quả)[^.;,\d]){0,60}năm\s+(?<year>(?:19|20)\d{2})(?!\s*-\s*\d)/dg
/** "Quyết định số 12/QĐ-UBND ngày 05/01/2022 " before a plan: it is made. */
const CITED = /\d\/\d{4}(?:\s+của\s+[^.;,\d]{1,40})?\s+$/
const SPAN = /giai đoạn\s+(?:năm\s+)?(?<from>(?:19|20)\d{2})\s*-\s*(?<to>(?:19|20)\d{2})/dg

export const year: Rule = {
  id: 'year',
  severity: 'warning',
  name: { vi: 'Năm không thể đúng', en: 'Years that cannot be meant' },
  page: {
    vi: `Tìm những năm có lẽ bị gõ nhầm:

Báo cáo về một phần của năm (6 tháng, 9 tháng, quý) nói về đúng phần ấy của năm khác mà không so sánh: "sáu tháng đầu năm 2022" trong báo cáo 6 tháng đầu năm 2023.

Phần nhiệm vụ sắp tới yêu cầu xây dựng kế hoạch cho năm đang hoặc đã báo cáo: "xây dựng Kế hoạch CCHC năm 2023" trong nhiệm vụ 6 tháng cuối năm 2023. Báo cáo của những tháng đầu năm, và kế hoạch khắc phục hay nâng cao một chỉ số thì không xét.

Đề mục nêu một giai đoạn lệch một năm so với giai đoạn trong tên báo cáo: "giai đoạn 2020 - 2030" khi tên báo cáo là 2021 - 2030.

Là cảnh báo: chỉ người viết mới biết năm nào đúng.`,
    en: `Finds years that are probably slips of the pen:

A report on a part of a year (six months, nine months, a quarter) speaks of that part of another year without comparing: "sáu tháng đầu năm 2022" in a report on the first half of 2023.

The tasks ahead ask for a plan to be made for the year that is being reported on: "xây dựng Kế hoạch CCHC năm 2023" among the tasks of the second half of 2023. Reports on the first months of a year, and plans to mend or raise an index, are not looked at.

A heading names a span one year off that of the report's title: "giai đoạn 2020 - 2030" where the title has 2021 - 2030.

It is a warning: only the author knows which year is right.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'BÁO CÁO\nTình hình cải cách hành chính 6 tháng đầu năm 2023\n\nTrong 6 tháng đầu năm 2023, tỉnh tiếp nhận 500 hồ sơ, tăng 5% so với 6 tháng đầu năm 2022.',
        ],
      },
      {
        reports: [
          'BÁO CÁO\nCông tác cải cách hành chính quý I năm 2023\n\nTrong quý I/2023, tỉnh tiếp nhận 500 hồ sơ. Quý I năm 2022 tiếp nhận 400 hồ sơ.\n\nII. Nhiệm vụ quý II\n\nSở Nội vụ tham mưu ban hành kế hoạch kiểm tra công vụ năm 2023.',
        ],
      },
      {
        reports: [
          'BÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2023\n\nTrong 6 tháng đầu năm 2023, tỉnh tiếp nhận 500 hồ sơ.\n\nII. Nhiệm vụ 6 tháng cuối năm\n\nBan hành kế hoạch khắc phục hạn chế của chỉ số PAR INDEX năm 2022.',
        ],
      },
    ],
    failing: [
      {
        reports: [
          'BÁO CÁO\nTình hình cải cách hành chính 6 tháng đầu năm 2023\n\nSáu tháng đầu năm 2022, các sở đã hoàn thành nhiệm vụ được giao.',
        ],
        places: ['2022'],
      },
      {
        reports: [
          'BÁO CÁO\nTình hình cải cách hành chính 6 tháng đầu năm 2023\n\nI. Kết quả đạt được\n\nTỉnh đã ban hành nhiều văn bản.\n\nII. Nhiệm vụ trọng tâm 6 tháng cuối năm 2023\n\n1. Sở Nội vụ tham mưu ban hành Kế hoạch cải cách hành chính năm 2023.',
        ],
        places: ['2023'],
      },
      {
        reports: [
          'BÁO CÁO\nTổng kết cải cách hành chính giai đoạn 2011 - 2020, định hướng giai đoạn 2021 - 2030\n\nPhần thứ nhất\nKẾT QUẢ\n\nTỉnh đã ban hành nhiều văn bản.\n\nPhần thứ hai\n\nĐỀ XUẤT NHIỆM VỤ GIAI ĐOẠN 2020 - 2030\n\nTiếp tục cải cách.',
        ],
        places: ['2020'],
      },
    ],
  },
  *check(report) {
    yield* partOfYear(report)
    yield* plansToMake(report)
    yield* spans(report)
  },
}

function* partOfYear(report: CheckedReport): Generator<Check> {
  const own = /^(\d{4})(-\d{2}\/)\1(-\d{2})$/.exec(report.document.period ?? '')
  if (!own) return
  for (const block of report.shape.blocks) {
    if (block.kind === 'heading') continue
    const told = periodsIn(block.lower).flatMap(({ start, end, value, kind }) => {
      const said = /^(\d{4})(-\d{2}\/)\1(-\d{2})$/.exec(value)
      const isSame = said && said[2] === own[2] && said[3] === own[3] && kind !== 'base'
      return isSame ? [{ start, end, year: said[1] ?? '' }] : []
    })
    // A paragraph on that part of both years compares them.
    const isCompared = told.some(({ year }) => year === own[1])
    for (const { start, end, year } of told) {
      const holds = year === own[1]
      const sentence = sentenceAt(report, block, start)
      if (!holds && (isCompared || COMPARES.test(block.lower.slice(sentence.start, sentence.end)))) continue
      const at = start + block.lower.slice(start, end).lastIndexOf(year)
      yield verdict(
        report,
        block,
        at,
        at + 4,
        holds,
        `kỳ báo cáo là của năm ${own[1]}`,
        `the report covers a part of ${own[1]}`,
      )
    }
  }
}

function* plansToMake(report: CheckedReport): Generator<Check> {
  const { period, type } = report.document
  const [, year, month] = /^(\d{4})-(\d{2})/.exec((period && bounds(period)?.to) ?? '') ?? []
  const covered = Number(year)
  // Before the middle of a year its own plans can still be to come.
  if (!covered || Number(month) < 6 || type === 'plan' || type === 'resolution') return
  for (const block of report.shape.blocks) {
    if (!isAhead(block)) continue
    for (const match of block.lower.matchAll(PLAN_TO_MAKE)) {
      if (CITED.test(block.lower.slice(0, match.index))) continue
      const [from, to] = match.indices?.groups?.year ?? [0, 0]
      const holds = Number(match.groups?.year) > covered
      yield verdict(
        report,
        block,
        from,
        to,
        holds,
        `nhiệm vụ sắp tới, nhưng kế hoạch là của năm đang báo cáo (${covered})`,
        `a task ahead, but the plan is for the year reported on (${covered})`,
      )
    }
  }
}

/** Under a heading on tasks ahead. */
function isAhead(block: Block): boolean {
  const { section: own } = block.calledFrom?.block ?? block
  for (let section: Block['section'] | null = own; section; section = section.parent)
    if (
      /^(?:một số\s+)?(?:phương hướng|nhiệm vụ|công tác trọng tâm)/.test(
        fold(section.title).replace(/^[ivx\d.)\s]+/, ''),
      )
    )
      return true
  return false
}

function* spans(report: CheckedReport): Generator<Check> {
  const title = fold(report.identity.title ?? '')
  const own = [...title.matchAll(SPAN)].map(({ groups }) => [groups?.from, groups?.to] as const)
  if (own.length === 0) return
  for (const block of report.shape.blocks) {
    if (block.kind !== 'heading') continue
    for (const match of block.lower.matchAll(SPAN)) {
      const [from, to] = [match.groups?.from, match.groups?.to]
      const holds = own.some((span) => span[0] === from && span[1] === to)
      const near = own.find(
        (span) =>
          (span[0] === from) !== (span[1] === to) &&
          Math.abs(Number(span[0]) - Number(from)) + Math.abs(Number(span[1]) - Number(to)) === 1,
      )
      if (!holds && !near) continue
      const [start, end] = match.indices?.groups?.[near?.[0] === from ? 'to' : 'from'] ?? [0, 0]
      const should = near?.join('-') ?? `${from}-${to}`
      yield verdict(
        report,
        block,
        start,
        end,
        holds,
        `tên báo cáo nêu giai đoạn ${should}`,
        `the report's title has ${should}`,
      )
    }
  }
}

function verdict(
  report: CheckedReport,
  block: Block,
  start: number,
  end: number,
  holds: boolean,
  whyVi: string,
  whyEn: string,
): Check {
  const place = report.place(block, start, end)
  return {
    outcome: holds ? 'pass' : 'fail',
    places: [place],
    message: holds
      ? { vi: `năm ${place.text}: ${whyVi}`, en: `year ${place.text}: ${whyEn}` }
      : { vi: `năm ${place.text} có lẽ nhầm: ${whyVi}`, en: `year ${place.text} is probably wrong: ${whyEn}` },
  }
}
