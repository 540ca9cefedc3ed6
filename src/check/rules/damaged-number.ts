import { en, vi } from '../arithmetic.ts'
import type { Rule } from '../rule.ts'

export const damagedNumber: Rule = {
  id: 'damaged-number',
  severity: 'warning',
  name: { vi: 'Số bị hỏng', en: 'Garbled numbers' },
  page: {
    vi: `Tìm những số in sai dạng đến mức không đọc được ("1.399.43.272.108"), hoặc lẫn chữ cái với chữ số do nhận dạng (l, O thay cho 1, 0).

Khi các số khác trong cùng câu chứng minh được giá trị đúng (tiếp nhận trừ quá hạn bằng đúng hạn) thì thông báo nêu giá trị đó; nếu không, số bị bỏ qua và cần tra lại bản gốc. Không có sai lệch cho phép.`,
    en: `Finds numbers whose print is so damaged that they cannot be read ("1.399.43.272.108"), or that hold letters for digits, as text recognition leaves them (l, O for 1, 0).

Where other numbers of the sentence prove the right value (received less overdue are on time) the message tells it; otherwise the number is left out and has to be looked up in the original. There is no tolerance.`,
  },
  examples: {
    passing: [{ reports: ['Toàn tỉnh tiếp nhận 2.176.430 hồ sơ.'] }],
    failing: [{ reports: ['Toàn tỉnh đã trả kết quả 2.17.64.305.911 hồ sơ.'], places: ['2.17.64.305.911'] }],
  },
  *check(report) {
    for (const { code, detail, start, end } of report.diagnostics) {
      if (code === 'unclear-columns' || code === 'unclear-times') continue
      const place = report.placeAt(start, end)
      const read = report.figures.find((figure) => figure.place.start === start)?.quantity.value
      yield {
        outcome: 'fail',
        places: [place],
        message:
          read === undefined
            ? {
                vi: `số '${place.text}' bị hỏng, không đọc được; cần tra lại bản gốc`,
                en: `number '${place.text}' is garbled and cannot be read; look it up in the original`,
              }
            : {
                vi: `số '${place.text}' bị hỏng; có lẽ là ${vi(read)}${proof(detail, vi)}`,
                en: `number '${place.text}' is garbled; it seems to be ${en(read)}${proof(detail, en)}`,
              },
      }
    }
    const [first] = report.figures
    if (first && report.diagnostics.every(({ code }) => code === 'unclear-columns')) {
      const count = report.figures.length
      yield {
        outcome: 'pass',
        places: [first.place],
        message: { vi: `${vi(count)} số liệu đọc được`, en: `${en(count)} figures can be read` },
      }
    }
  },
}

/** The sum that proves a repaired number ("3272190 - 82"), in a language's marks. */
function proof(detail: string | null, say: (value: number) => string): string {
  return detail === null ? '' : ` (${detail.replaceAll(/\d+/g, (digits) => say(Number(digits))).replace('-', '−')})`
}
