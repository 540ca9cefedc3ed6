import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractReport } from '../../src/extract/report.ts'
import { figuresOf, type Row, slotsOf } from '../support/reading.ts'
import { pipes, tabs } from '../support/tables.ts'

const DOSSIERS = [
  ['TT', 'Cơ quan, đơn vị', 'Tiếp nhận', '', 'Đã giải quyết', '', '', 'Tỷ lệ đúng hạn (%)', 'Đang giải quyết'],
  ['', '', 'Tổng số', 'Trong đó: trực tuyến', 'Tổng số', 'Đúng và trước hạn', 'Quá hạn', '', ''],
]
const TITLE = 'Kết quả giải quyết hồ sơ TTHC năm 2023\n'

describe('heads over two rows', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'a head goes on over the empty cells to its right',
      TITLE + tabs(...DOSSIERS, ['1', 'Sở Xây dựng', '4.120', '3.980', '4.003', '3.990', '13', '99,68', '117']),
      [
        { indicator: 'dossier.received', value: 4120, level: 'province', period: '2023' },
        { indicator: 'dossier.online', value: 3980, level: 'province' },
        { indicator: 'dossier.settled', value: 4003, level: 'province' },
        { indicator: 'dossier.on-time', value: 3990, level: 'province' },
        { indicator: 'dossier.overdue', value: 13, level: 'province' },
        { indicator: 'dossier.on-time-rate', value: 99.68, level: 'province' },
        { indicator: 'dossier.pending', value: 117, level: 'province' },
      ],
    ],
    [
      'the second row breaks off after its last cell',
      TITLE +
        tabs(
          ['STT', 'Đơn vị', 'Tiếp nhận', '', 'Đang giải quyết'],
          ['', '', 'Tổng số', 'Trực tuyến'],
          ['1', 'Cấp tỉnh', '820', '610', '12'],
        ),
      [
        { indicator: 'dossier.received', value: 820 },
        { indicator: 'dossier.online', value: 610 },
        { indicator: 'dossier.pending', value: 12 },
      ],
    ],
    [
      'the columns are numbered below',
      TITLE +
        tabs(['TT', 'Cấp', 'Tiếp nhận', 'Quá hạn'], ['(1)', '(2)', '(3)', '(4)'], ['1', 'Cấp tỉnh', '96.214', '83']),
      [
        { indicator: 'dossier.received', value: 96214, level: 'province' },
        { indicator: 'dossier.overdue', value: 83, level: 'province' },
      ],
    ],
    [
      'a year over plan and result',
      pipes(
        ['Chỉ tiêu', 'Năm 2022', '', 'Năm 2023', ''],
        ['', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
        ['Tỷ lệ hồ sơ giải quyết đúng hạn (%)', '95', '96,2', '97', '98,4'],
      ),
      [
        { indicator: 'dossier.on-time-rate', value: 95, period: '2022', role: 'target' },
        { indicator: 'dossier.on-time-rate', value: 96.2, period: '2022', role: 'actual' },
        { indicator: 'dossier.on-time-rate', value: 97, period: '2023', role: 'target' },
        { indicator: 'dossier.on-time-rate', value: 98.4, period: '2023', role: 'actual' },
      ],
    ],
    [
      'heads over three rows, as the statistics of the Government Office have them',
      TITLE +
        tabs(
          [
            'STT',
            'Lĩnh vực',
            'Số hồ sơ nhận giải quyết',
            '',
            '',
            'Số hồ sơ đã giải quyết',
            '',
            'Số hồ sơ đang giải quyết',
            '',
          ],
          ['', '', 'Tổng số', 'Trong đó', '', 'Tổng số', 'Quá hạn', 'Tổng số', 'Quá hạn'],
          ['', '', '', 'Số kỳ trước chuyển qua', 'Số mới tiếp nhận', '', '', '', ''],
          ['1', 'Đất đai', '12.345', '345', '12.000', '12.100', '50', '245', '5'],
        ),
      [
        { indicator: 'dossier.received', value: 12345, period: '2023' },
        { indicator: 'dossier.pending', value: 345, period: '2023' },
        { indicator: 'dossier.received', value: 12000, period: '2023' },
        { indicator: 'dossier.settled', value: 12100, period: '2023' },
        { indicator: 'dossier.overdue', value: 50, period: '2023' },
        { indicator: 'dossier.pending', value: 245, period: '2023' },
        { indicator: 'other', value: 5 },
      ],
    ],
    [
      'indices over score and rank',
      pipes(
        ['Năm', 'PAR INDEX', '', 'SIPAS', ''],
        ['', 'Điểm', 'Hạng', 'Điểm', 'Hạng'],
        ['2021', '87,15', '24', '86,9', '31'],
      ),
      [
        { indicator: 'par-index.score', value: 87.15, period: '2021' },
        { indicator: 'par-index.rank', value: 24, period: '2021' },
        { indicator: 'sipas.score', value: 86.9, period: '2021' },
        { indicator: 'sipas.rank', value: 31, period: '2021' },
      ],
    ],
    [
      'a title stands in the first row',
      tabs(
        ['BIỂU TỔNG HỢP NĂM 2022', '', ''],
        ['STT', 'Nội dung', 'Số liệu'],
        ['1', 'Số hồ sơ tiếp nhận', '54.300'],
        ['2', 'Số hồ sơ quá hạn', '120'],
      ),
      [
        { indicator: 'dossier.received', value: 54300, period: '2022' },
        { indicator: 'dossier.overdue', value: 120, period: '2022' },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})

describe('a row of a level, body or place', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'has the level of its name, or of the group above it',
      TITLE +
        tabs(
          ['TT', 'Đơn vị', 'Hồ sơ tiếp nhận', 'Quá hạn'],
          ['I', 'Cấp tỉnh', '46.214', '83'],
          ['1', 'Sở Y tế', '8.912', '2'],
          ['2', 'Văn phòng UBND tỉnh', '812', '0'],
          ['II', 'Cấp huyện', '88.407', '952'],
          ['1', 'Thành phố Mỹ Lâm', '15.218', '229'],
          ['2', 'Thanh Thủy', '5.976', '15'],
          ['III', 'Cấp xã', '213.919', '203'],
          ['1', 'Xã Tân Lập', '1.204', '1'],
          ['', 'Tổng cộng', '348.540', '1.238'],
        ),
      (
        [
          [46214, 83, 'province'],
          [8912, 2, 'province'],
          [812, 0, 'province'],
          [88407, 952, 'district'],
          [15218, 229, 'district'],
          [5976, 15, 'district'],
          [213919, 203, 'commune'],
          [1204, 1, 'commune'],
          [348540, 1238, null],
        ] as const
      ).flatMap(([received, overdue, level]) => [
        { indicator: 'dossier.received', value: received, level },
        { indicator: 'dossier.overdue', value: overdue, level },
      ]),
    ],
    [
      'of a field counts what the columns say, whatever the field is called',
      TITLE + pipes(['TT', 'Lĩnh vực', 'Tiếp nhận', 'Trễ hạn'], ['1', 'Lao động, người có công', '24.630', '105']),
      [
        { indicator: 'dossier.received', value: 24630, level: null },
        { indicator: 'dossier.overdue', value: 105 },
      ],
    ],
    [
      'is of the level that the head of the labels says',
      TITLE + pipes(['TT', 'Huyện, thị xã', 'Hồ sơ tiếp nhận'], ['1', 'Tân Sơn', '1.204'], ['', 'Cộng', '9.800']),
      [
        { indicator: 'dossier.received', value: 1204, level: 'district' },
        { indicator: 'dossier.received', value: 9800, level: null },
      ],
    ],
    [
      'has no code where its level is not known: it is not the whole province',
      TITLE + pipes(['TT', 'Đơn vị', 'Hồ sơ tiếp nhận'], ['1', 'Công ty Điện lực', '1.204']),
      [{ indicator: 'other', value: 1204 }],
    ],
    [
      'names a component of an index as the report does',
      pipes(
        ['TT', 'Lĩnh vực', 'Điểm chuẩn', 'Điểm PAR INDEX năm 2022', 'Xếp hạng'],
        ['1', 'Công tác chỉ đạo, điều hành', '8,5', '7,9', '12'],
        ['2', 'Xây dựng thể chế', '10', '8,05', '29'],
        ['', 'Tổng điểm', '100', '86,5', '15/63'],
      ),
      [
        { indicator: 'par-index.component-score', category: 'Công tác chỉ đạo, điều hành', value: 7.9, of: 8.5 },
        { indicator: 'par-index.component-rank', category: 'Công tác chỉ đạo, điều hành', value: 12 },
        { indicator: 'par-index.component-score', category: 'Xây dựng thể chế', value: 8.05, of: 10 },
        { indicator: 'par-index.component-rank', category: 'Xây dựng thể chế', value: 29 },
        { indicator: 'par-index.score', value: 86.5, of: 100, period: '2022' },
        { indicator: 'par-index.rank', value: 15, of: 63, period: '2022' },
      ],
    ],
    [
      'has no score of the province',
      pipes(
        ['TT', 'Đơn vị', 'Chỉ số CCHC năm 2022 (điểm)', 'Xếp hạng'],
        ['1', 'Sở Tài chính', '91,2', '1'],
        ['2', 'Huyện Tân Sơn', '88,4', '7'],
      ),
      [
        { indicator: 'other', value: 91.2 },
        { indicator: 'other', value: 1 },
        { indicator: 'other', value: 88.4 },
        { indicator: 'other', value: 7 },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })

  it('of another province or the nation is left out', async () => {
    const table = pipes(
      ['Tỉnh, thành phố', 'PAR INDEX năm 2022 (điểm)', 'Xếp hạng'],
      ['Hải Phòng', '91,1', '1'],
      ['Thái Bình', '85,2', '29'],
      ['Trung bình cả nước', '84,7', ''],
    )
    const { observations } = await extractReport(table, { path: 'report.txt', province: 'Thái Bình' })
    expect(observations.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['par-index.score', 85.2],
      ['par-index.rank', 29],
    ])
  })
})

describe('a row with as many cells as the head', () => {
  const NUMBERS = ['I', 'II', 'III', 'IV', 'VII', 'VIII', 'A', 'B', '1', '2.', '1.1', '-', '+', 'a)', '']
  const LABELS = ['Cấp xã', 'Cấp tỉnh', 'Tổng cộng', 'Sở Công Thương', 'Huyện Thanh Ba', 'III. Cấp xã', '- cấp huyện']
  const CELLS = ['', '-', '…', 'x', '1.753', '0', '99', '12/40', '5 hồ sơ', 'Không có']

  it('is read whole and never shifted', async () => {
    const row = fc.record({
      number: fc.constantFrom(...NUMBERS),
      label: fc.constantFrom(...LABELS),
      cells: fc.array(fc.constantFrom(...CELLS), { minLength: 4, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const years = ['2016', '2017', '2018', '2019']
        const lines = [
          ['TT', 'Hồ sơ tiếp nhận', ...years.map((year) => `Năm ${year}`)],
          ...rows.map(({ number, label, cells }) => [number, label, ...cells]),
        ]
        const figures = await figuresOf(tabs(...lines))
        for (const { line, column, period } of figures) {
          const cells = lines[line - 1]!
          const start = (at: number): number => cells.slice(0, at).join('\t').length + (at > 0 ? 2 : 1)
          const at = years.indexOf(period ?? '') + 2
          expect([column >= start(at), column < start(at + 1)]).toEqual([true, true])
        }
        expect(figures).toHaveLength(rows.flatMap(({ cells }) => cells.filter((cell) => /\d/.test(cell))).length)
      }),
      { numRuns: 150 },
    )
  })
})

describe('columns that cannot be told apart', () => {
  const HEAD = ['STT', 'Chỉ tiêu', 'Năm 2019', 'Năm 2020', 'Năm 2021']
  const FIRST = ['1', 'Số hồ sơ tiếp nhận', '54.300', '61.200', '63.100']

  it.each<readonly [why: string, text: string, line: number, read: number[]]>([
    ['a row with a cell too many', tabs(HEAD, FIRST, ['2', 'Số hồ sơ quá hạn', '420', '310', '200', '5']), 3, []],
    ['a table whose head is lost', tabs(FIRST, ['2', 'Số hồ sơ quá hạn', '420', '310', '208']), 1, []],
    [
      'sub-heads that come round again under heads that span nothing',
      pipes(
        ['Năm', 'Giáo dục', 'Y tế', 'Văn hóa', 'Khác'],
        ['', 'Cấp tỉnh', 'Cấp huyện', 'Cấp tỉnh', 'Cấp huyện'],
        ['2020', '40', '504', '41', '0'],
      ),
      4,
      [],
    ],
    [
      'a column of figures without a head after others of times',
      pipes(['Chỉ tiêu', 'Năm 2020', 'Năm 2021', ''], ['Số hồ sơ quá hạn', '1', '2', '3']),
      3,
      [1, 2],
    ],
    [
      'a column without a head among others',
      pipes(['Chỉ tiêu', 'Năm 2020', '', 'Kết quả'], ['Số hồ sơ quá hạn', '1', '2', '3']),
      3,
      [1, 3],
    ],
    [
      'a time that leans on one which is not known',
      pipes(['Chỉ tiêu', 'Kỳ trước', 'Kỳ này'], ['Số hồ sơ quá hạn', '12', '8']),
      3,
      [8],
    ],
  ])('%s', async (_, text, line, read) => {
    const { observations, diagnostics } = await extractReport(text, { path: 'report.txt' })
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'unclear-columns', line }))
    expect(observations.filter((one) => one.line === line).map(({ value }) => value)).toEqual(read)
  })

  // Where all columns are times, the figures are the row's all the same.
  it.each<readonly [why: string, text: string, line: number]>([
    ['a page that has lost a column', `${tabs(HEAD, FIRST)}\n\n${tabs(['2', 'Số hồ sơ quá hạn', '420', '310'])}`, 4],
    ['a row that has lost a cell', tabs(HEAD, [...FIRST.slice(0, 4), ''], ['2', 'Số hồ sơ quá hạn', '420', '310']), 3],
  ])('%s leaves open of which time each figure is', async (_, text, line) => {
    const { observations, diagnostics } = await extractReport(text, { path: 'report.txt' })
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'unclear-times', line }))
    const figures = observations.filter((one) => one.line === line)
    expect(figures.map(({ indicator, value, period }) => [indicator, value, period])).toEqual([
      ['dossier.overdue', 420, null],
      ['dossier.overdue', 310, null],
    ])
  })

  it('do not hinder rows whose empty cells at the end were cut off', async () => {
    const text = tabs(HEAD, FIRST, ['2', 'Số hồ sơ quá hạn', '420'])
    const figures = [{ value: 54300 }, { value: 61200 }, { value: 63100 }, { value: 420, period: '2019' }]
    expect(await slotsOf(text, figures)).toEqual(figures)
  })

  it('do not hinder rows whose number was merged into the label', async () => {
    const text = tabs(HEAD, FIRST, ['2. Số hồ sơ quá hạn', '420', '310', '-'])
    const figures = [
      { value: 54300 },
      { value: 61200 },
      { value: 63100 },
      { indicator: 'dossier.overdue', value: 420, period: '2019' },
      { indicator: 'dossier.overdue', value: 310, period: '2020' },
    ]
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})
