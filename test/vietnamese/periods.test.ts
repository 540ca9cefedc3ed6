import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodSchema } from '../../src/records/observation.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { type PeriodMention, periodsIn, toEdtf } from '../../src/vietnamese/periods.ts'

type Reading = [words: string, value: string, kind: PeriodMention['kind'], relative?: PeriodMention['relative']]

function read(text: string): Reading[] {
  return periodsIn(fold(text)).map(({ start, end, value, kind, relative }) =>
    relative ? [text.slice(start, end), value, kind, relative] : [text.slice(start, end), value, kind],
  )
}

describe('periods that the words date fully', () => {
  it.each<[text: string, periods: Reading[]]>([
    ['Năm 2022, tỉnh tiếp nhận', [['Năm 2022', '2022', 'in']]],
    ['giai đoạn 2016-2020', [['giai đoạn 2016-2020', '2016/2020', 'in']]],
    ['giai đoạn 2016 – 2020', [['giai đoạn 2016 – 2020', '2016/2020', 'in']]],
    ['từ năm 2017 đến năm 2021', [['từ năm 2017 đến năm 2021', '2017/2021', 'in']]],
    ['từ 15/12/2021 đến 14/6/2022', [['từ 15/12/2021 đến 14/6/2022', '2021-12-15/2022-06-14', 'in']]],
    // What is compared with and what is compared are no list.
    [
      'so với năm 2021, năm 2022 đạt',
      [
        ['năm 2021', '2021', 'base'],
        ['2022', '2022', 'in'],
      ],
    ],
    [
      'so với năm 2022; năm 2022 tiếp nhận',
      [
        ['năm 2022', '2022', 'base'],
        ['năm 2022', '2022', 'in'],
      ],
    ],
    ['năm 2021, năm 2022 và năm 2023', [['năm 2021, năm 2022 và năm 2023', '2021/2023', 'in']]],
    // Whole months are written as months.
    ['từ ngày 01/01 đến hết ngày 30/11/2022', [['từ ngày 01/01 đến hết ngày 30/11/2022', '2022-01/2022-11', 'in']]],
    ['từ 01/02/2024 đến 29/02/2024', [['từ 01/02/2024 đến 29/02/2024', '2024-02', 'in']]],
    ['từ 01/02/2024 đến 28/02/2024', [['từ 01/02/2024 đến 28/02/2024', '2024-02-01/2024-02-28', 'in']]],
    ['từ ngày 2.1.2021 đến 17.5.2021', [['từ ngày 2.1.2021 đến 17.5.2021', '2021-01-02/2021-05-17', 'in']]],
    [
      'từ ngày 15 tháng 12 năm 2021 đến ngày 14 tháng 6 năm 2022',
      [['từ ngày 15 tháng 12 năm 2021 đến ngày 14 tháng 6 năm 2022', '2021-12-15/2022-06-14', 'in']],
    ],
    // The start takes the year of the end.
    ['từ ngày 01/01 đến ngày 15/6/2022', [['từ ngày 01/01 đến ngày 15/6/2022', '2022-01-01/2022-06-15', 'in']]],
    ['từ 15/12 đến 14/6/2022', [['từ 15/12 đến 14/6/2022', '2021-12-15/2022-06-14', 'in']]],
    ['từ tháng 01 đến tháng 9 năm 2022', [['từ tháng 01 đến tháng 9 năm 2022', '2022-01/2022-09', 'in']]],
    ['trong tháng 10-2022', [['tháng 10-2022', '2022-10', 'in']]],
    ['trong 5 năm 2016-2020', [['năm 2016-2020', '2016/2020', 'in']]],
    ['từ tháng 1 đến tháng 6/2025', [['từ tháng 1 đến tháng 6/2025', '2025-01/2025-06', 'in']]],
    ['từ tháng 11/2023 đến tháng 10/2024', [['từ tháng 11/2023 đến tháng 10/2024', '2023-11/2024-10', 'in']]],
    ['các năm 2019, 2020 và 2021', [['năm 2019, 2020 và 2021', '2019/2021', 'in']]],
    ['Quý III/2024', [['Quý III/2024', '2024-07/2024-09', 'in']]],
    ['quý 1 năm 2023', [['quý 1 năm 2023', '2023-01/2023-03', 'in']]],
    ['06 tháng đầu năm 2024', [['06 tháng đầu năm 2024', '2024-01/2024-06', 'in']]],
    ['sáu tháng đầu năm 2024', [['sáu tháng đầu năm 2024', '2024-01/2024-06', 'in']]],
    ['xếp hạng qua các năm: 2019: 33/63', [['2019', '2019', 'in']]],
    ['tăng 9 bậc so với 2021.', [['2021', '2021', 'base']]],
    ['TCVN ISO 9001:2015 (14 cơ quan)', []],
    ['9 tháng 2024', [['9 tháng 2024', '2024-01/2024-09', 'in']]],
    ['Từ đầu nhiệm kỳ 2021 - 2026 đến nay', [['Từ đầu nhiệm kỳ 2021 - 2026 đến nay', '2021/..', 'since']]],
    // … which can be what is counted in them.
    ['nhận trong 6 tháng 2024 hồ sơ', [['6 tháng', '-01/-06', 'in', 'document']]],
    ['6 tháng cuối năm 2023', [['6 tháng cuối năm 2023', '2023-07/2023-12', 'in']]],
    ['9 tháng năm 2024', [['9 tháng năm 2024', '2024-01/2024-09', 'in']]],
    ['11 tháng của năm 2024', [['11 tháng của năm 2024', '2024-01/2024-11', 'in']]],
    ['6T/2024', [['6T/2024', '2024-01/2024-06', 'in']]],
    ['6T2024 tiếp nhận', [['6T2024', '2024-01/2024-06', 'in']]],
    ['06th đầu năm 2024', [['06th đầu năm 2024', '2024-01/2024-06', 'in']]],
    ['tháng 5/2021', [['tháng 5/2021', '2021-05', 'in']]],
    ['ngày 07 tháng 6 năm 2019', [['ngày 07 tháng 6 năm 2019', '2019-06-07', 'in']]],
    // Up to a time, since a time.
    ['tính đến 30/6/2022', [['30/6/2022', '2022-06-30', 'until']]],
    ['đến hết năm 2025', [['năm 2025', '2025', 'until']]],
    ['từ năm 2016 đến nay', [['từ năm 2016 đến nay', '2016/..', 'since']]],
    ['từ năm 2019 tỉnh đã', [['năm 2019', '2019/..', 'since']]],
    ['Hiện nay, tỉnh có', [['Hiện nay', 'now', 'now']]],
    ['Đến nay đã có', [['Đến nay', 'now', 'now']]],
    // What a figure is compared with.
    ['so với năm 2021', [['năm 2021', '2021', 'base']]],
    ['so với số trung ương giao cho tỉnh năm 2015', [['năm 2015', '2015', 'base']]],
    ['tương đương 12,4% biên chế giao năm 2015', [['năm 2015', '2015', 'base']]],
    ['bằng 21% số đầu mối của tỉnh năm 2017', [['năm 2017', '2017', 'base']]],
    ['đạt 98,4% số hồ sơ năm 2022', [['năm 2022', '2022', 'in']]],
    ['so với giai đoạn 2011-2015', [['giai đoạn 2011-2015', '2011/2015', 'base']]],
    [
      'so với cùng kỳ năm 2022',
      [
        ['cùng kỳ', '', 'base', 'previous'],
        ['năm 2022', '2022', 'base'],
      ],
    ],
    [
      'tăng 5% cùng kỳ năm 2022',
      [
        ['cùng kỳ', '', 'base', 'previous'],
        ['năm 2022', '2022', 'base'],
      ],
    ],
  ])('%s', (text, periods) => {
    expect(read(text)).toEqual(periods)
  })
})

describe('periods that the context must date', () => {
  it.each<[text: string, periods: Reading[]]>([
    ['trong năm, tỉnh đã', [['trong năm', '', 'in', 'year']]],
    ['6 tháng đầu năm, tỉnh', [['6 tháng đầu năm', '-01/-06', 'in', 'half']]],
    ['Quý II, tỉnh', [['Quý II', '-04/-06', 'in', 'half']]],
    ['cuối nhiệm kỳ', [['cuối nhiệm kỳ', '', 'deadline', 'term']]],
    ['so với cùng kỳ năm trước', [['cùng kỳ năm trước', '', 'base', 'previous']]],
    ['so với năm liền trước', [['năm liền trước', '', 'base', 'previous']]],
    ['trong 05 năm, tỉnh', [['trong 05 năm', '5', 'in', 'span']]],
    ['sau 10 năm triển khai thực hiện', [['sau 10 năm triển khai thực hiện', '', 'in', 'document']]],
  ])('%s', (text, periods) => {
    expect(read(text)).toEqual(periods)
  })
})

describe('no period', () => {
  it.each([
    '28/63 tỉnh',
    '1.234 hồ sơ',
    'năm học',
    '3 tháng',
    'mức độ 3',
    'quý vị',
    'ISO 9001:2015',
    '45/2022/QĐ-UBND',
    '15/20',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a written date as EDTF', () => {
  it.each<[print: string, edtf: string | null]>([
    ['2019', '2019'],
    ['8/2018', '2018-08'],
    ['02/8/2018', '2018-08-02'],
    ['02.8.2018', '2018-08-02'],
    ['7 tháng 6 năm 2019', '2019-06-07'],
    ['29/02/2020', '2020-02-29'],
    ['29/02/2021', null],
    ['31/4/2021', null],
    ['13/2021', null],
    ['1234', null],
    ['', null],
  ])('%s is %s', (print, edtf) => {
    expect(toEdtf(print)).toBe(edtf)
  })
})

describe('whatever the text', () => {
  const parts = [
    'năm ',
    '2019',
    '2025',
    ' - ',
    '/',
    '6',
    '12',
    ' tháng ',
    'quý ',
    'iii',
    'giai đoạn ',
    'từ ',
    ' đến ',
    'nay',
    'so với ',
    'cùng kỳ ',
    'đầu ',
    'cuối ',
    'nhiệm kỳ',
    ', ',
    ' và ',
    't',
  ]

  it('periods are real, in order, and do not overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 16 }), (words) => {
        let last = 0
        for (const { start, end, value, relative } of periodsIn(words.join(''))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          if (relative === null) expect(periodSchema.safeParse(value).success, value).toBe(true)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })
})
