import { describe, expect, it } from 'vitest'
import type { Comparator } from '../../src/records/observation.ts'
import { comparatorAt } from '../../src/vietnamese/comparators.ts'
import { fold } from '../../src/vietnamese/fold.ts'

/** `#` stands where the number is. */
function at(phrase: string): Comparator {
  const [left, right] = fold(phrase).split('#') as [string, string]
  return comparatorAt(left, right)
}

const EXAMPLES: Record<Comparator, string[]> = {
  '=': [
    'đạt #%',
    'tiếp nhận # hồ sơ',
    'nhiều hơn so với # hồ sơ',
    'trên địa bàn có # xã',
    'cao hơn #%',
    'từ # xã trở thành phường',
    'tăng #% so với trên tổng',
    'gần đây, tỉnh có # hồ sơ',
    // "trở lên" bounds a degree, not the number.
    '# người có trình độ đại học trở lên',
    '# đơn vị cấp huyện trở lên',
  ],
  '>': [
    'trên #%',
    'hơn # hồ sơ',
    'vượt #%',
    'vượt mức #%',
    'đạt tỷ lệ trên #%',
    'đạt trên: #%',
    'tiếp nhận hơn (# hồ sơ)',
    'quá # ngày',
  ],
  '>=': [
    'tối thiểu #%',
    'tối thiểu là #%',
    'ít nhất #%',
    'không dưới #%',
    'không thấp hơn #%',
    'đạt và vượt #%',
    'từ #% trở lên',
    'đạt # điểm trở lên',
    'từ # hồ sơ một năm trở lên',
    'thấp nhất đạt #%',
  ],
  '<': ['dưới #%', 'dưới mức #%', 'chưa đến #%', 'chưa đầy # ngày', 'gần đạt #%'],
  '<=': [
    'không quá #%',
    'không vượt quá #%',
    'tối đa # ngày',
    'tối đa không quá # ngày',
    'nhiều nhất là # hồ sơ',
    'từ #% trở xuống',
  ],
  '~': [
    'khoảng #%',
    'gần # hồ sơ',
    'ước đạt #%',
    'ước # tỷ đồng',
    'xấp xỉ #%',
    'ngót #%',
    'ngót nghét #%',
    'trên dưới #%',
    'tầm #%',
    'cỡ #%',
    'chừng # lượt',
    'suýt soát #%',
  ],
}

describe.each(Object.entries(EXAMPLES))('the bound %s', (comparator, phrases) => {
  it.each(phrases)('%s', (phrase) => {
    expect(at(phrase)).toBe(comparator)
  })
})
