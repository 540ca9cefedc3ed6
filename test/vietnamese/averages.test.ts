import { describe, expect, it } from 'vitest'
import { extractReport } from '../../src/extract/report.ts'
import { saysAverage } from '../../src/vietnamese/averages.ts'
import { fold } from '../../src/vietnamese/fold.ts'

describe('an average', () => {
  it.each<[left: string, average: boolean]>([
    ['Chỉ số CCHC của tỉnh bình quân hàng năm đạt ', true],
    ['SIPAS trung bình giai đoạn đạt ', true],
    ['mỗi năm bình quân đạt ', true],
    ['thuộc nhóm trung bình, đạt ', false],
    ['bình quân đạt 20,5%; kết quả năm nay đạt ', false],
    ['xếp thứ ', false],
  ])('%s: %s', (left, average) => {
    expect(saysAverage(fold(left))).toBe(average)
  })

  it('is told of the figure, not looked up by its digits', async () => {
    const text = 'Năm 2020, bình quân mỗi tháng tiếp nhận 20 hồ sơ. Tháng 12 tiếp nhận 35 hồ sơ.'
    const { observations } = await extractReport(text, { path: 'report.txt' })
    expect(observations.map(({ value, average }) => [value, average])).toEqual([
      [20, true],
      [35, false],
    ])
  })
})
