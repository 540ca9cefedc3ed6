import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/document/parse.ts'
import { workingText } from '../../src/document/working-text.ts'
import { extractReport } from '../../src/extract/report.ts'
import { comparatorAt } from '../../src/vietnamese/comparators.ts'
import { fold } from '../../src/vietnamese/fold.ts'
import { levelsIn } from '../../src/vietnamese/levels.ts'
import { dateSpans, nonFactAt } from '../../src/vietnamese/nonfacts.ts'
import { nounAfter, nounsIn } from '../../src/vietnamese/nouns.ts'
import { numbersIn } from '../../src/vietnamese/numbers.ts'
import { periodsIn } from '../../src/vietnamese/periods.ts'
import { roleBefore, roleOfHeading } from '../../src/vietnamese/roles.ts'
import { unitAfter, unitOfTable } from '../../src/vietnamese/units.ts'
import { misplaced } from '../support/reading.ts'

/** What no report holds, repeated: a pattern that goes back over what it has read grows faster than such a text. */
const REPEATED: readonly string[] = [
  '1',
  '1.',
  '1,',
  '1.234',
  '12 ',
  '123 ',
  "1'",
  'l',
  'O',
  'lO,',
  '１',
  '1/',
  '1/63, ',
  '28/63 ',
  '5-',
  '2019-',
  '2019, ',
  '1.287.64.518.165 ',
  'l1,',
  '1l.',
  '.l',
  ' ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  ' \n',
  '(',
  ')',
  '()',
  '((1',
  '[',
  '[1]',
  '[1] \n',
  '<sup>',
  '<sup>1</sup>',
  '<sup>[1',
  '¹',
  '¹ \n',
  '*',
  '**',
  '_',
  '-',
  '- ',
  '\n- ',
  '\n+ a',
  '---\n',
  '#',
  '# ',
  '\n# ',
  '|',
  '| ',
  '|1',
  '\n|1|2|',
  '1\t',
  '\n1\t2',
  '.',
  '. ',
  '; ',
  '...',
  '"',
  '“',
  ':',
  '%',
  '% ',
  '₫',
  'đ',
  'à',
  'a',
  'A',
  'a ',
  'và ',
  ', và ',
  'hồ sơ ',
  'hồ sơ, ',
  '1 hồ sơ ',
  '1 hồ sơ, ',
  '1 hồ sơ và ',
  '98% hồ sơ; ',
  'năm ',
  'năm 2019 ',
  'năm 2019, ',
  'năm 2019-2020 ',
  'từ năm 2019 đến ',
  'đến ',
  'từ ',
  'từ 1 đến ',
  'tháng ',
  '6 tháng ',
  'quý ',
  'so với ',
  'so với cùng kỳ ',
  'cùng kỳ năm 2019 ',
  'trên ',
  'trên tổng số ',
  '1 trên tổng số ',
  'trong đó ',
  'trong đó 1 ',
  'tăng ',
  'tăng 1 bậc ',
  'giảm từ ',
  'xếp thứ ',
  'xếp hạng thứ ',
  'thứ 1, ',
  'tỷ đồng ',
  '1 tỷ đồng ',
  'ĐVT: ',
  'đơn vị tính: triệu đồng ',
  'lần lượt ',
  'lần lượt 1, 2 và ',
  'PAR INDEX ',
  'PAR INDEX 1 điểm, ',
  'cấp xã ',
  'cấp xã 1, ',
  'tỉnh ',
  'Nghị quyết số ',
  '12/QĐ-UBND ',
  '1/NQ-',
  'phấn đấu ',
  'phấn đấu hoàn thành ',
  'mục tiêu, ',
  'trung bình cả nước ',
  'một (01) ',
  'An Giang ',
  'An Giang 1 điểm, ',
  'I. ',
  '\n1. ',
  '\n1.1. A',
  '\nI. A',
  'Phụ lục ',
  '\nPhụ lục I\n',
  'nơi nhận: ',
  'e\u0301',
  'ê\u0323',
  '\u0301',
  '😀',
  '\ud800',
  '\u0000',
  '\ufeff',
  '&nbsp;',
  '\\*',
  '<',
  '<br>',
]

/** Long enough that a pattern that goes back over all it has read would never end. */
const LENGTH = 30_000
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const CASES = REPEATED.map((piece) => [JSON.stringify(piece), piece] as const)

/** Each reader of the language, given the whole text at once; the engine gives them less. */
const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['fold', fold],
  ['workingText', workingText],
  ['numbersIn', (text) => numbersIn(text)],
  ['periodsIn', periodsIn],
  ['levelsIn', levelsIn],
  ['dateSpans', dateSpans],
  ['nonFactAt', (text) => numbersIn(text).map(({ start, end }) => nonFactAt(text, text, start, end))],
  ['unitAfter', unitAfter],
  ['unitOfTable', unitOfTable],
  ['nounAfter', nounAfter],
  ['nounsIn', nounsIn],
  ['comparatorAt', (text) => comparatorAt(text.slice(-64), text)],
  ['roleBefore', (text) => roleBefore(text.slice(-220))],
  ['roleOfHeading', (text) => roleOfHeading(text.slice(0, 200))],
]

describe(`${LENGTH} characters of`, () => {
  it.each(CASES)('%s are read to their end', async (_, piece) => {
    const text = filled(piece, LENGTH)
    const lower = fold(text)
    for (const [name, read] of READERS) expect(() => read(lower), name).not.toThrow()
    await parseReport(text)
  })
})

describe('a table with a cell of', () => {
  it.each([`1${' '.repeat(2900)}!`, `1${' l'.repeat(1400)}!`, `1${'.'.repeat(2900)}!`, `(${'1 '.repeat(1400)}`])(
    '%.12s… is read to its end',
    async (cell) => {
      const text = `| Chỉ tiêu | Năm 2023 |\n|---|---|\n| Hồ sơ | ${cell} |\n`
      expect(misplaced(text, await extractReport(text, { path: 'hostile.txt' }))).toEqual([])
    },
  )
})

describe('a paragraph that repeats', () => {
  it.each(CASES)('%s harms no figure beside it', async (_, piece) => {
    const text = `${filled(piece, 600)}.\n\nToàn tỉnh có 12 sở.\n`
    expect(misplaced(text, await extractReport(text, { path: 'hostile.txt' }))).toEqual([])
  })
})
