import { describe, expect, it } from 'vitest'
import { type Row, slotsOf } from '../support/reading.ts'

/** A sentence in a report of Thái Nguyên on 2022. */
const report = (sentence: string): string =>
  `UBND TỈNH THÁI NGUYÊN\n\nBÁO CÁO\nKết quả cải cách hành chính năm 2022\n\n${sentence}`

const OWN = { indicator: 'par-index.score', value: 88.4, period: '2022' } as const
const other = (value: number): { indicator: string; value: number } => ({ indicator: 'other', value })

describe('index figures of departments, districts and communes are not the province’s', () => {
  it.each<Row>([
    ['Chỉ số CCHC năm 2022 của các sở, ngành: Sở Y tế đạt 90,1 điểm, xếp thứ nhất.', [other(90.1), other(1)]],
    ['Chỉ số CCHC năm 2022: huyện Phú Bình đạt 80,2 điểm, xếp thứ 6/9.', [other(80.2), other(6)]],
    ['Chỉ số CCHC năm 2022 cao nhất là Sở Tư pháp (93,5 điểm) và Sở Xây dựng (92,7 điểm).', [other(93.5), other(92.7)]],
    ['Sở Tài chính dẫn đầu Chỉ số CCHC năm 2022 với 92,5 điểm.', [other(92.5)]],
    ['Chỉ số CCHC năm 2022: thành phố Sông Công đạt 90,1 điểm.', [other(90.1)]],
    // Counted by what they reached.
    ['Về Chỉ số CCHC năm 2022, có 12 sở đạt trên 80 điểm, 05 huyện đạt trên 75 điểm.', [other(12), other(5)]],
    // The sentence that names the index says whose it is.
    [
      'Năm 2022, Chỉ số CCHC khối huyện tăng so với năm trước. Điểm trung bình đạt 84,6 điểm, cao nhất đạt 91,2 điểm.',
      [other(84.6), other(91.2)],
    ],
    // The province's own, though bodies are named before the index or act for it.
    ['Các sở, ngành đã nỗ lực, đưa PAR INDEX năm 2022 của tỉnh đạt 88,4 điểm.', [OWN]],
    ['Sở Nội vụ tham mưu nâng cao Chỉ số CCHC; năm 2022 tỉnh đạt 88,4 điểm.', [OWN]],
    ['Chỉ số CCHC năm 2022 của Sở Y tế đạt 90,1 điểm; của tỉnh đạt 88,4 điểm.', [other(90.1), OWN]],
    ['Chỉ số CCHC năm 2022 của UBND tỉnh đạt 88,4 điểm.', [OWN]],
    ['Chỉ số CCHC năm 2022 của tỉnh, thành phố thấp nhất là 70 điểm; Thái Nguyên đạt 88,4 điểm.', [OWN]],
    ['Theo công bố tại trụ sở Bộ Nội vụ, Chỉ số CCHC năm 2022 đạt 88,4 điểm.', [OWN]],
  ])('%s', async (sentence, figures) => {
    expect(await slotsOf(report(sentence), figures)).toEqual(figures)
  })
})

it('a province that is a city is none of its own bodies', async () => {
  const text = (name: string, date: string): string =>
    `UBND THÀNH PHỐ ${name.toUpperCase()}\n${name}, ${date}\nBÁO CÁO\n\nNăm 2022, PAR INDEX của thành phố ${name} đạt 88,4 điểm.`
  expect(await slotsOf(text('Cần Thơ', 'ngày 5 tháng 6 năm 2023'), [OWN])).toEqual([OWN])
  expect(await slotsOf(text('Huế', 'ngày 5 tháng 12 năm 2025'), [OWN])).toEqual([OWN])
})
