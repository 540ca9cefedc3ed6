import { groupBy } from '../../records/group-by.ts'
import type { Figure } from '../report.ts'
import type { Rule } from '../rule.ts'
import { cellsOf } from '../tables.ts'

/** A dot that can only be a decimal mark: no group of three behind it. "4.0" is the industrial revolution's name. */
const DECIMAL_DOT = /^(?!4\.0$)\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$/

export const numberMarks: Rule = {
  id: 'number-marks',
  severity: 'warning',
  name: { vi: 'Dấu chấm, dấu phẩy trong số', en: 'Dots and commas in numbers' },
  page: {
    vi: `Trong văn bản tiếng Việt, dấu phẩy ngăn phần thập phân và dấu chấm ngăn nhóm ba chữ số. Quy tắc tìm những số viết ngược lại: "80.43%", "giảm 1.413 điểm" (nghĩa là 1,413), "1,234 hồ sơ" (nghĩa là 1.234).

Số viết như vậy dễ bị đọc sai hàng nghìn lần. Mỗi đoạn văn hoặc mỗi bảng được báo một lần, kèm mọi vị trí.`,
    en: `In Vietnamese a comma marks decimals and a dot parts groups of three digits. The rule finds numbers that have it the other way round: "80.43%", "giảm 1.413 điểm" (which means 1,413), "1,234 hồ sơ" (which means 1.234).

Such numbers are easily misread a thousandfold. Each paragraph or table is told once, with all its places.`,
  },
  examples: {
    passing: [
      { reports: ['Chỉ số PAPI đạt 42,15 điểm; tiếp nhận 1.264 hồ sơ, đạt 99,5%.'] },
      { reports: ['Trước yêu cầu của cuộc cách mạng 4.0, tỉnh đã mở 12 lớp tập huấn.'] },
    ],
    failing: [
      { reports: ['Chỉ số PAPI năm 2022 giảm 2.158 điểm so với năm 2021.'], places: ['2.158'] },
      { reports: ['Tỷ lệ hài lòng năm 2021 là 81.25%; năm 2022 là 83.60%.'], places: ['81.25', '83.60'] },
    ],
  },
  *check(report) {
    const cells = cellsOf(report)
    const marked = report.figures.filter(({ place }) => /\d[.,]\d/.test(place.text))
    if (marked[0] && !marked.some(isWrong))
      yield {
        outcome: 'pass',
        places: [marked[0].place],
        message: { vi: `${marked.length} số có dấu đúng quy ước`, en: `${marked.length} numbers with marks as usual` },
      }
    for (const figures of groupBy(marked, ({ block }) => cells.get(block)?.table ?? block).values()) {
      const wrong = figures.filter(isWrong)
      const [first, ...more] = wrong
      if (!first) continue
      yield {
        outcome: 'fail',
        places: [first.place, ...more.map(({ place }) => place)],
        message: {
          vi: `viết theo quy ước tiếng Việt: ${wrong.map(swapped).join('; ')}`,
          en: `as Vietnamese print has it: ${wrong.map(swapped).join('; ')}`,
        },
      }
    }
  },
}

function isWrong({ place, quantity }: Figure): boolean {
  return !quantity.damaged && (quantity.repaired !== null || DECIMAL_DOT.test(place.text))
}

/** The print with its marks the other way round. */
function swapped({ place }: Figure): string {
  return place.text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
}
