import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/vietnamese/fold.ts'
import { numbersIn, parse, rankWordsIn, scale } from '../../src/vietnamese/numbers.ts'

/** Print and value of each number of a phrase, as a reader sees them. */
function read(phrase: string): [print: string, value: number][] {
  return numbersIn(fold(phrase)).map(({ start, end, value }) => [phrase.slice(start, end), value])
}

describe('the value of a printed number', () => {
  it.each<[print: string, value: number, alternative: number | null]>([
    // A dot groups thousands, a comma marks decimals.
    ['7', 7, null],
    ['05', 5, null],
    ['1646', 1646, null],
    ['12,5', 12.5, null],
    ['99,70', 99.7, null],
    ['2.345.678', 2345678, null],
    ['1.234.567,89', 1234567.89, null],
    // Reports break the rule: marks that cannot group are decimal …
    ['80.43', 80.43, null],
    ['7.5', 7.5, null],
    ['2,345,678', 2345678, null],
    ['1,234.5', 1234.5, null],
    ['0.948', 0.948, null],
    ['0,948', 0.948, null],
    // … and one group of three is both: the unit decides later.
    ['1.413', 1413, 1.413],
    ['1,413', 1.413, 1413],
    ['215.300', 215300, 215.3],
  ])('%s is %d', (print, value, alternative) => {
    expect(parse(print)).toEqual({ value, damaged: false, alternative })
  })

  it.each(['1.287.64.518.165', '12.34.56', '1,2,3', '1.2,3.4'])('%s is garbled', (print) => {
    const { value, damaged } = parse(print)
    expect(value).toBeNaN()
    expect(damaged).toBe(true)
  })
})

describe('the numbers of a phrase', () => {
  it.each<[phrase: string, numbers: [string, number][]]>([
    [
      'đạt 98,7%, tăng 1.2 điểm',
      [
        ['98,7', 98.7],
        ['1.2', 1.2],
      ],
    ],
    ['tiếp nhận 45.210 hồ sơ.', [['45.210', 45210]]],
    [
      'xếp thứ 28/63',
      [
        ['28', 28],
        ['63', 63],
      ],
    ],
    // Groups parted by blanks (also those that do not break) or apostrophes.
    ['tiếp nhận 1 234 567 hồ sơ', [['1 234 567', 1234567]]],
    ['tiếp nhận 1\u00a0234\u00a0567 hồ sơ', [['1\u00a0234\u00a0567', 1234567]]],
    ['tiếp nhận 1\u202f234\u202f567 hồ sơ', [['1\u202f234\u202f567', 1234567]]],
    ["tiếp nhận 1'234'567 hồ sơ", [["1'234'567", 1234567]]],
    ['tiếp nhận 1’234’567 hồ sơ', [['1’234’567', 1234567]]],
    [
      'Năm 2021 250 hồ sơ',
      [
        ['2021', 2021],
        ['250', 250],
      ],
    ],
    [
      'Tháng 6 200 hồ sơ',
      [
        ['6', 6],
        ['200', 200],
      ],
    ],
    [
      'giao 12 345,5 triệu',
      [
        ['12', 12],
        ['345,5', 345.5],
      ],
    ],
    // Full-width digits and signs.
    ['đạt １００％', [['１００', 100]]],
    ['còn ５ hồ sơ', [['５', 5]]],
    // Digits inside a word are no numbers.
    ['Covid19, H5N1 và m2', []],
    ['không có số nào', []],
  ])('%s', (phrase, numbers) => {
    expect(read(phrase)).toEqual(numbers)
  })

  it.each<[phrase: string, print: string, value: number]>([
    ['đạt l00%', 'l00', 100],
    ['đạt 1OO%', '1OO', 100],
    ['có O5 hồ sơ', 'O5', 5],
    ['đạt 9O,5%', '9O,5', 90.5],
    ['tỷ lệ 1O,18%', '1O,18', 10.18],
    ['tiếp nhận 4l, đã xử lý', '4l', 41],
    ['đạt 42,7I điểm', '42,7I', 42.71],
    // A blank can have come between.
    ['đạt 73 ,05%', '73 ,05', 73.05],
  ])('letters that OCR took for digits: %s', (phrase, print, value) => {
    expect(numbersIn(fold(phrase))).toEqual([expect.objectContaining({ value, damaged: true })])
    expect(read(phrase)[0]![0]).toBe(print)
  })

  it.each(['loại lo lắng', 'lol', 'O', 'ol, ol'])('%s holds no number', (phrase) => {
    expect(read(phrase)).toEqual([])
  })

  it('stand in order, apart from each other, inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."0123456789.,lo \u00a0'’%/x(".split(''))).map((all) => all.join('')),
        (text) => {
          let last = 0
          for (const { start, end } of numbersIn(fold(text))) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})

describe('scaling', () => {
  it.each<[value: number, factor: number, scaled: number]>([
    [222.159, 1e9, 222_159_000_000],
    [398.117, 1e9, 398_117_000_000],
    [1.1, 1e6, 1_100_000],
    [0.07, 1e9, 70_000_000],
    [4.35, 1e3, 4350],
    [19.99, 1, 19.99],
  ])('%d × %d is %d', (value, factor, scaled) => {
    expect(scale(value, factor)).toBe(scaled)
  })

  it('never loses a digit of an amount', () => {
    const amounts = fc.tuple(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(3, 6, 9),
    )
    fc.assert(
      fc.property(amounts, ([whole, thousandths, zeros]) => {
        const print = `${whole},${String(thousandths).padStart(3, '0')}0`
        const exact = (BigInt(whole) * 1000n + BigInt(thousandths)) * 10n ** BigInt(zeros - 3)
        expect(BigInt(scale(parse(print).value, 10 ** zeros))).toBe(exact)
      }),
    )
  })

  it('of a count gives the count back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (count) => {
        expect(parse(String(count)).value).toBe(count)
        expect(parse(count.toLocaleString('de-DE')).value).toBe(count)
      }),
    )
  })
})

describe('ranks in words', () => {
  it.each<[phrase: string, ranks: [string, number][]]>([
    [
      'xếp thứ nhất cả nước, xếp thứ nhì khu vực',
      [
        ['nhất', 1],
        ['nhì', 2],
      ],
    ],
    ['đứng ở vị trí thứ hai toàn quốc', [['hai', 2]]],
    ['xếp hạng Ba trong khu vực Bắc Trung Bộ', [['Ba', 3]]],
    ['giữ vị trí thứ Tư', [['Tư', 4]]],
    ['vươn lên vị trí thứ mười/63', [['mười', 10]]],
    ['đạt 91,8%, dẫn đầu cả nước', [['đầu', 1]]],
    ['đạt 70,1 điểm, đứng đầu khu vực Tây Nguyên', [['đầu', 1]]],
    // The order of things told, classes, medals, and other words of the same look.
    ['Phần thứ nhất', []],
    ['Nghị quyết Đại hội lần thứ hai', []],
    ['Huân chương Lao động hạng Nhất', []],
    ['bệnh viện hạng ba', []],
    ['xếp hạng nhất là về hồ sơ trực tuyến', []],
    ['người đứng đầu cơ quan', []],
    ['nhóm 25 tỉnh, thành phố dẫn đầu cả nước', []],
    ['địa phương dẫn đầu cả nước là', []],
    ['năm thứ năm liên tiếp', []],
    ['đứng thứ hai mươi', []],
  ])('%s', (phrase, ranks) => {
    const lower = fold(phrase)
    expect(rankWordsIn(lower).map(({ start, end, value }) => [phrase.slice(start, end), value])).toEqual(ranks)
  })
})
