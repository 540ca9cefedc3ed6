import { describe, expect, it } from 'vitest'
import { FIXTURES, figuresOf } from '../support/reading.ts'

async function quoteOf(text: string, number: string): Promise<string> {
  const figure = (await figuresOf(text)).find((found) => found.text === number)
  return figure?.quote ?? 'not read'
}

describe('the quote is what a person would underline', () => {
  it.each([
    [
      'a short sentence whole',
      'Năm 2022, toàn tỉnh tiếp nhận 1.899 hồ sơ, giải quyết đúng hạn 1.893 hồ sơ.',
      '1.893',
      'Năm 2022, toàn tỉnh tiếp nhận 1.899 hồ sơ, giải quyết đúng hạn 1.893 hồ sơ.',
    ],
    [
      'one clause of several',
      'Cấp tỉnh tiếp nhận 12.000 hồ sơ; cấp huyện tiếp nhận 45.210 hồ sơ; cấp xã tiếp nhận 88.300 hồ sơ.',
      '45.210',
      'cấp huyện tiếp nhận 45.210 hồ sơ',
    ],
    [
      'of a long clause, the number with what names it',
      'Thực hiện chỉ đạo của Chính phủ, Bộ Nội vụ về tiếp tục đổi mới chế độ công vụ, công chức, với quyết tâm cao ' +
        'của cả hệ thống chính trị và sự đồng thuận của nhân dân, trong năm 2022 toàn tỉnh đã tinh giản 164 biên chế.',
      '164',
      'với quyết tâm cao của cả hệ thống chính trị và sự đồng thuận của nhân dân, trong năm 2022 toàn tỉnh đã tinh giản 164 biên chế.',
    ],
    [
      'a bracket with its host, and that it goes on',
      'Từ năm 2019 đến nay, các cơ quan của tỉnh đã rà soát tổng số 2.412 văn bản quy phạm pháp luật còn hiệu lực thi hành ' +
        '(cấp tỉnh: 1.036 văn bản, cấp huyện, xã: 1.376 văn bản), qua đó kiến nghị xử lý nhiều văn bản không còn phù hợp.',
      '1.036',
      'Từ năm 2019 đến nay, các cơ quan của tỉnh đã rà soát tổng số 2.412 văn bản quy phạm pháp luật còn hiệu lực thi hành (cấp tỉnh: 1.036 văn bản …)',
    ],
    [
      'an item after what its lead says',
      'Tinh giản biên chế năm 2022: 164 người, gồm:\n- Công chức: 30 người;\n- Viên chức: 134 người.',
      '30',
      'Tinh giản biên chế năm 2022: 164 người, gồm: … Công chức: 30 người',
    ],
    [
      'a table row',
      'STT\tChỉ tiêu\tNăm 2021\tNăm 2022\n1\tHồ sơ tiếp nhận\t12.000\t13.500\n',
      '13.500',
      '1 | Hồ sơ tiếp nhận | 12.000 | 13.500',
    ],
  ])('%s', async (_, text, number, quote) => {
    expect(await quoteOf(text, number)).toBe(quote)
  })

  it.each(FIXTURES)('holds the number, and no paragraph: %s', async (_, text) => {
    for (const { quote, text: number, line } of await figuresOf(text)) {
      expect(quote.replace(/\s+/g, ' '), `line ${line}`).toContain(number.replace(/\s+/g, ' '))
      expect(quote.length, quote).toBeLessThan(500)
      expect(quote, `line ${line}`).not.toMatch(/[,;]$/)
    }
  })
})
