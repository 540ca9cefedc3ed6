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
    ['', []],
  ])('%s', (text, levels) => {
    expect(read(text)).toEqual(levels)
  })
})
