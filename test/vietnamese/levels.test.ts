import { describe, expect, it } from 'vitest'
import type { Level } from '../../src/records/observation.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { levelsIn } from '../../src/vietnamese/levels.ts'

/** Each name with its level; null where it names several at once. */
function read(text: string): [name: string, level: Level | null][] {
  return levelsIn(fold(text)).map(({ start, end, level }) => [text.slice(start, end), level])
}

describe('levels of government', () => {
  it.each<[text: string, levels: [string, Level | null][]]>([
    [
      'Cấp tỉnh 1.200, cấp huyện 3.400, cấp xã 5.600',
      [
        ['Cấp tỉnh', 'province'],
        ['cấp huyện', 'district'],
        ['cấp xã', 'commune'],
      ],
    ],
    ['sở, ban, ngành', [['sở, ban, ngành', 'province']]],
    ['UBND cấp huyện', [['UBND cấp huyện', 'district']]],
    ['xã, phường, thị trấn', [['xã, phường, thị trấn', 'commune']]],
    // OCR loses a mark.
    ['Cấp tinh', [['Cấp tinh', 'province']]],
    // Several at once, or the whole province.
    ['toàn tỉnh', [['toàn tỉnh', null]]],
    ['cấp tỉnh, huyện, xã', [['cấp tỉnh, huyện, xã', null]]],
    ['cấp huyện và cấp xã', [['cấp huyện và cấp xã', null]]],
    // Two levels since July 2025.
    ['UBND phường, xã', [['UBND phường, xã', 'commune']]],
    // Words that only hold a level's word.
    ['kinh tế - xã hội', []],
    ['hợp tác xã', []],
    ['trụ sở làm việc', []],
    ['cơ sở dữ liệu', []],
    ['xã hội hóa', []],
    ['Huyện ủy', []],
    // What a division belongs to says its level.
    ['giảm 18 phòng thuộc sở', [['sở', 'province']]],
    // Who acts names no level, alone or together with others …
    ['UBND tỉnh đã ban hành 45 văn bản', []],
    ['Các sở, cơ quan thuộc UBND tỉnh, UBND cấp huyện đã tự kiểm tra 612 đơn vị', []],
    ['Các sở, ngành, UBND cấp huyện, cấp xã cũng đã rút ngắn thời gian của 712 TTHC', []],
    // "Tỉnh" is a level only beside the others.
    [
      'gồm: tỉnh 47, huyện 21, xã 10',
      [
        ['tỉnh', 'province'],
        ['huyện', 'district'],
        ['xã', 'commune'],
      ],
    ],
    ['toàn bộ gồm tỉnh 47 văn bản', []],
    ['106/106 UBND xã, phường, thị trấn thực hiện cơ chế một cửa', [['UBND xã, phường, thị trấn', 'commune']]],
    ['UBND xã, phường, thị trấn đã ban hành 45 văn bản', []],
    ['Các sở, ngành tỉnh, UBND cấp huyện đã chủ động rà soát 415 TTHC', []],
    ['các sở, ngành tham mưu trình UBND tỉnh ban hành 88 quyết định', []],
    // … unless a body of another level does so in turn, or what it has or handles is told.
    [
      'UBND tỉnh ban hành 45 quyết định; UBND cấp huyện 30',
      [
        ['UBND tỉnh', 'province'],
        ['UBND cấp huyện', 'district'],
      ],
    ],
    // The units act, not the body that they belong to; and who is counted is not who acts.
    ['82 đơn vị sự nghiệp thuộc UBND cấp huyện thực hiện tự chủ', [['thuộc UBND cấp huyện', 'district']]],
    ['118/118 UBND cấp xã đã thành lập Bộ phận Một cửa', [['UBND cấp xã', 'commune']]],
    ['Ủy ban nhân dân các xã, phường đã tiếp nhận 2.310 hồ sơ', [['xã, phường', 'commune']]],
    [
      'các sở, ngành đã giảm 27 phòng',
      [
        ['các sở', 'province'],
        ['sở, ngành', 'province'],
      ],
    ],
    ['', []],
  ])('%s', (text, levels) => {
    expect(read(text)).toEqual(levels)
  })
})
