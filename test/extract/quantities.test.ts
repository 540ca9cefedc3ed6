import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/document/parse.ts'
import { isNationwide } from '../../src/extract/grow.ts'
import { readBlock } from '../../src/extract/quantities.ts'
import type { BlockReading, Quantity } from '../../src/extract/quantity.ts'
import type { NonFact } from '../../src/vietnamese/nonfacts.ts'
import { slotsOf } from '../support/reading.ts'

async function read(sentence: string): Promise<BlockReading> {
  const { blocks } = await parseReport(sentence)
  return readBlock(blocks[0]!)
}

const print = ({ block, start, end }: { block: Quantity['block']; start: number; end: number }): string =>
  block.text.slice(start, end)

/** A number's print and the slots that a test names. */
type Grown = Partial<Omit<Quantity, 'block'>> & { print: string }

describe('what is grown onto a number', () => {
  it.each<[sentence: string, quantities: Grown[]]>([
    ['Đạt 98,5% hồ sơ.', [{ print: '98,5', value: 98.5, unit: 'percent' }]],
    ['Đạt 45,2 điểm.', [{ print: '45,2', value: 45.2, unit: 'points' }]],
    ['Tăng 5 bậc.', [{ print: '5', unit: 'steps', change: 1 }]],
    ['Tụt 5 bậc.', [{ print: '5', unit: 'steps', change: -1 }]],
    ['Chi 12,35 tỷ đồng.', [{ print: '12,35', value: 12_350_000_000, unit: 'vnd', factor: 1e9 }]],
    // Units of money one after the other make one sum; sums in a list do not.
    ['Chi 92 tỷ 350 triệu đồng.', [{ print: '92', value: 92_350_000_000, unit: 'vnd' }]],
    ['Chi 2 tỷ, 150 triệu 500 nghìn đồng.', [{ print: '2', value: 2_150_500_000 }]],
    [
      'Chi 92 tỷ đồng, 350 triệu đồng.',
      [
        { print: '92', value: 92_000_000_000 },
        { print: '350', value: 350_000_000 },
      ],
    ],
    // Without "đồng" a scale can be of what is counted after the next number.
    [
      'Gửi 1,2 triệu và nhận 1,5 triệu văn bản.',
      [
        { print: '1,2', value: 1_200_000, unit: 'count', nounUnits: ['documents'] },
        { print: '1,5', value: 1_500_000, unit: 'count' },
      ],
    ],
    [
      'Chi 1,2 tỷ và tiếp nhận 1,5 triệu hồ sơ.',
      [
        { print: '1,2', value: 1_200_000_000, unit: 'vnd' },
        { print: '1,5', value: 1_500_000, unit: 'count' },
      ],
    ],
    ['Vay 1,2 triệu USD.', [{ print: '1,2', value: 1_200_000, unit: 'usd' }]],
    ['Có 1.250 hồ sơ.', [{ print: '1.250', value: 1250, unit: 'count', nounUnits: ['dossiers'] }]],
    ['Giảm 2 điểm %.', [{ print: '2', unit: 'percent', percentPoints: true, change: -1 }]],
    ['Tiết kiệm 3,2 tỷ đồng/năm.', [{ print: '3,2', perYear: true }]],
    ['Bình quân mỗi năm chi 3 tỷ đồng.', [{ print: '3', perYear: true }]],
    ['Bình quân 1,6 triệu đồng/người/tháng.', [{ print: '1,6', perOther: true }]],
    // Fractions.
    ['Đã kiểm tra 23/31 cơ quan.', [{ print: '23', value: 23, of: 31, fraction: true }]],
    ['Đúng hạn 6.645/6.667 hồ sơ.', [{ print: '6.645', value: 6645, of: 6667 }]],
    ['Giải ngân 1.420 tỷ đồng trên kế hoạch 2.250 tỷ đồng.', [{ print: '1.420', value: 1.42e12, of: 2.25e12 }]],
    ['Giải ngân 1.420 triệu đồng/2.250 triệu đồng.', [{ print: '1.420', value: 1.42e9, of: 2.25e9 }]],
    // Another unit is another sum.
    [
      'Giải ngân 1,4 tỷ đồng trên kế hoạch 2.250 triệu đồng.',
      [
        { print: '1,4', value: 1.4e9, of: null },
        { print: '2.250', value: 2.25e9 },
      ],
    ],
    ['Giải ngân 4.500/5.000 triệu đồng.', [{ print: '4.500', value: 4.5e9, of: 5e9, unit: 'vnd' }]],
    ['Đúng hạn 987 trên tổng số 1.002 hồ sơ.', [{ print: '987', value: 987, of: 1002 }]],
    ['Đạt 64,2 điểm trên thang 100 điểm.', [{ print: '64,2', value: 64.2, of: 100, unit: 'points' }]],
    ['Trong 10 chỉ số có 4 chỉ số giảm.', [{ print: '4', value: 4, of: 10 }]],
    ['Có mặt 2.014 người trên 2.085 biên chế được giao.', [{ print: '2.014', of: 2085 }]],
    ['Đã xử lý 12/2000 hồ sơ.', [{ print: '12', of: 2000 }]],
    // No unit of the dictionary.
    ['Viện trợ 500.000 euro.', [{ print: '500.000', unit: 'count' }]],
    // Ranks.
    ['Xếp thứ 28/63 tỉnh, thành phố.', [{ print: '28', unit: 'rank', of: 63 }]],
    ['Xếp hạng 28 so với 63 tỉnh, thành phố.', [{ print: '28', unit: 'rank', of: 63 }]],
    [
      'Xếp thứ 26 và 21.',
      [
        { print: '26', unit: 'rank' },
        { print: '21', unit: 'rank' },
      ],
    ],
    [
      'Xếp hạng PAR INDEX các năm: 2018: 48; 2019: 41.',
      [
        { print: '48', unit: 'rank' },
        { print: '41', unit: 'rank' },
      ],
    ],
    ['Số hồ sơ các năm: 2018: 48.', [{ print: '48', unit: 'count' }]],
    ['Nằm trong nhóm 20 cả nước.', [{ print: '20', unit: 'rank', comparator: '<=' }]],
    ['Nằm ngoài top 30.', [{ print: '30', unit: 'rank', comparator: '>' }]],
    // How many are ranked can be said first.
    ['Trong 14 tỉnh miền núi phía Bắc, tỉnh xếp thứ 8.', [{ print: '8', unit: 'rank', of: 14 }]],
    ['So với 63 tỉnh, thành phố, chỉ số năm 2021 ở vị trí thứ 22.', [{ print: '22', unit: 'rank', of: 63 }]],
    ['Trong tổng số 13 địa phương trong vùng, tỉnh xếp thứ nhất.', [{ print: 'nhất', value: 1, of: 13 }]],
    [
      'Có 14 tỉnh tham gia, tỉnh xếp thứ 8.',
      [
        { print: '14', of: null },
        { print: '8', of: null },
      ],
    ],
    // Ranges.
    ['Tăng từ 8 đến 10 bậc.', [{ print: '8', value: 8, valueMax: 10, unit: 'steps' }]],
    ['Đạt từ 25-30% kế hoạch.', [{ print: '25', value: 25, valueMax: 30, unit: 'percent' }]],
    ['Đạt từ 1.5 đến 2%.', [{ print: '1.5', value: 1.5, valueMax: 2 }]],
    // But a rise from one value to another is two values.
    [
      'Tăng từ 25 đến 30%.',
      [
        { print: '25', value: 25, valueMax: null },
        { print: '30', value: 30 },
      ],
    ],
    // The unit decides what a mark means.
    ['Giảm 1.413 điểm.', [{ print: '1.413', value: 1.413, unit: 'points' }]],
    ['Có 1.413 hồ sơ.', [{ print: '1.413', value: 1413 }]],
    ['Có 1,413 hồ sơ.', [{ print: '1,413', value: 1413, repaired: '1,413' }]],
    ['Chi 1.413 triệu đồng.', [{ print: '1.413', value: 1_413_000_000 }]],
    ['Đạt 80.43% hồ sơ.', [{ print: '80.43', value: 80.43 }]],
    // Bounds.
    ['Đạt trên 95% hồ sơ.', [{ print: '95', comparator: '>' }]],
    ['Đạt từ 95% trở lên.', [{ print: '95', comparator: '>=' }]],
    [
      'Giảm ít nhất 5% biên chế công chức và 10% biên chế sự nghiệp.',
      [
        { print: '5', comparator: '>=' },
        { print: '10', comparator: '>=' },
      ],
    ],
    [
      'Giảm tối thiểu 10% số đơn vị, 5% biên chế sự nghiệp và 3% biên chế công chức.',
      [
        { print: '10', comparator: '>=' },
        { print: '5', comparator: '>=' },
        { print: '3', comparator: '>=' },
      ],
    ],
    ['Không để quá 1% hồ sơ trễ hạn.', [{ print: '1', comparator: '<=' }]],
    ['Vượt mốc 70 điểm.', [{ print: '70', comparator: '>' }]],
    // Both ends of a move are states.
    [
      'Giảm từ 22 xuống còn 13 cơ quan.',
      [
        { print: '22', change: 0, move: true },
        { print: '13', change: 0, move: true },
      ],
    ],
    // A unit said once.
    [
      'Kinh phí (ĐVT: triệu đồng): tuyên truyền 150,5; đào tạo 320.',
      [
        { print: '150,5', value: 150_500_000, unit: 'vnd' },
        { print: '320', value: 320_000_000 },
      ],
    ],
    // Damage.
    ['Có 1.399.43.272 hồ sơ.', [{ print: '1.399.43.272', value: Number.NaN, damaged: true }]],
    ['Đạt 1OO% hồ sơ.', [{ print: '1OO', value: 100, damaged: true }]],
  ])('%s', async (sentence, wanted) => {
    const { quantities } = await read(sentence)
    const grown = quantities.map((quantity, i) => {
      const slots = Object.keys(wanted[i] ?? {}) as (keyof Grown)[]
      return Object.fromEntries(slots.map((slot) => [slot, slot === 'print' ? print(quantity) : quantity[slot]]))
    })
    expect(grown).toEqual(wanted)
  })
})

describe('numbers that state no fact', () => {
  it.each<[sentence: string, skipped: [string, NonFact][]]>([
    [
      'Ngày 15/8/2021, UBND tỉnh họp.',
      [
        ['15', 'period'],
        ['8', 'period'],
        ['2021', 'period'],
      ],
    ],
    [
      'Theo Nghị định số 61/2018/NĐ-CP.',
      [
        ['61', 'doc-number'],
        ['2018', 'doc-number'],
      ],
    ],
    [
      'Theo TCVN ISO 9001:2015.',
      [
        ['9001', 'doc-number'],
        ['2015', 'doc-number'],
      ],
    ],
    [
      'Dịch vụ công mức độ 3, 4.',
      [
        ['3', 'name'],
        ['4', 'name'],
      ],
    ],
    [
      'Trong 03 năm, giai đoạn 2019-2021.',
      [
        ['03', 'period'],
        ['2019', 'period'],
        ['2021', 'period'],
      ],
    ],
    ['Xếp thứ 28/63.', [['63', 'of']]],
    ['Đạt 25-30%.', [['30', 'range']]],
    ['Thời hạn 15 ngày.', [['15', 'period']]],
  ])('%s', async (sentence, wanted) => {
    const { skipped } = await read(sentence)
    expect(skipped.map((number) => [print(number), number.why])).toEqual(wanted)
  })

  it.each(['Tỉnh đã làm tốt.', '', 'Năm nay không có.'])('«%s» has none', async (sentence) => {
    const { blocks } = await parseReport(sentence)
    for (const block of blocks) expect(readBlock(block)).toMatchObject({ quantities: [], skipped: [] })
  })

  it('every number is a quantity or skipped, never both', async () => {
    const { quantities, skipped, block } = await read(
      'Năm 2021, tỉnh xếp thứ 28/63, đạt 84,5/100 điểm; tiếp nhận 1.250 hồ sơ, 98-99% đúng hạn theo Quyết định số 12/QĐ-UBND.',
    )
    const starts = [...quantities, ...skipped].map(({ start }) => start).sort((a, b) => a - b)
    expect(starts).toEqual([...block.text.matchAll(/\d+(?:[.,]\d+)*/g)].map(({ index }) => index))
  })
})

it.each<[of: number | null, nationwide: boolean]>([
  [63, true],
  [61, true],
  [34, true],
  [14, false],
  [100, false],
  [null, false],
])('%s ranked are the whole nation: %s', (of, nationwide) => {
  expect(isNationwide(of)).toBe(nationwide)
})

/** Not read yet: each must move up when it is. */
describe('quantities not read yet', () => {
  // A garbled number is no denominator.
  it('5/1.399.43.272 hồ sơ', async () => {
    const { quantities } = await read('Đúng hạn 5/1.399.43.272 hồ sơ.')
    expect(quantities[0]).toMatchObject({ value: 5, of: null })
  })

  it('hạng 24-63', async () => {
    const { quantities } = await read('Xếp hạng 24-63.')
    expect(quantities[0]).toMatchObject({ value: 24, of: 63, valueMax: null })
  })

  it.fails('US$95 triệu', async () => {
    const { quantities } = await read('Thu hút US$95 triệu.')
    expect(quantities[0]).toMatchObject({ value: 95_000_000, unit: 'usd' })
  })

  it.fails('a fall to a state keeps what is counted', async () => {
    const figures = [
      { indicator: 'dossier.received', value: 12300, period: '2021' },
      { indicator: 'dossier.received', value: 10200, period: '2022' },
    ]
    const text = 'Hồ sơ tiếp nhận năm 2022 giảm từ 12.300 hồ sơ xuống còn 10.200 hồ sơ.'
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})
