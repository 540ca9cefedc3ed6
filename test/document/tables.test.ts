import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/document/parse.ts'

/** Cells of every table. */
async function cells(text: string): Promise<string[][][]> {
  const { tables } = await parseReport(text)
  return tables.map(({ rows }) => rows.map((row) => row.cells.map(({ block }) => block.text)))
}

const HEAD = ['Cấp', 'Tiếp nhận', 'Đúng hạn']
const ROWS = [
  ['Cấp tỉnh', '1.200', '1.190'],
  ['Cấp xã', '3.400', '3.395'],
]

describe('tables', () => {
  it('by tabs', async () => {
    expect(await cells([HEAD, ...ROWS].map((row) => row.join('\t')).join('\n'))).toEqual([[HEAD, ...ROWS]])
  })

  it('by tabs with CRLF', async () => {
    expect(await cells([HEAD, ...ROWS].map((row) => row.join('\t')).join('\r\n'))).toEqual([[HEAD, ...ROWS]])
  })

  it.each([
    [
      'with outer pipes',
      '| Cấp | Tiếp nhận | Đúng hạn |\n|:---|---:|:-:|\n| Cấp tỉnh | 1.200 | 1.190 |\n| Cấp xã | 3.400 | 3.395 |\n',
    ],
    [
      'indented',
      '  | Cấp | Tiếp nhận | Đúng hạn |\n  |---|---|---|\n  | Cấp tỉnh | 1.200 | 1.190 |\n  | Cấp xã | 3.400 | 3.395 |\n',
    ],
    [
      'without outer pipes',
      'Cấp | Tiếp nhận | Đúng hạn\n--- | --- | ---\nCấp tỉnh | 1.200 | 1.190\nCấp xã | 3.400 | 3.395\n',
    ],
  ])('by pipes %s', async (_, text) => {
    expect(await cells(text)).toEqual([[HEAD, ...ROWS]])
  })

  it('by blanks, with heads and labels over several lines', async () => {
    const text = [
      'STT   Nội dung                      Năm 2022   Năm 2023',
      '                                               (đến 31/5)',
      '1     Số hồ sơ tiếp nhận',
      '      - cấp tỉnh                       1.200       640',
      '      - cấp xã                        13.400     6.395',
      '2     Số TTHC được công bố trong         310       102',
      '      năm',
      '      Số phản ánh, kiến nghị đã',
      '3     xử lý                               12         -',
    ].join('\n')
    expect(await cells(text)).toEqual([
      [
        ['STT', 'Nội dung', 'Năm 2022', 'Năm 2023 (đến 31/5)'],
        ['1', 'Số hồ sơ tiếp nhận', '', ''],
        ['', '- cấp tỉnh', '1.200', '640'],
        ['', '- cấp xã', '13.400', '6.395'],
        ['2', 'Số TTHC được công bố trong năm', '310', '102'],
        ['3', 'Số phản ánh, kiến nghị đã xử lý', '12', '-'],
      ],
    ])
  })

  it.each([
    [
      'the head of a letter',
      'UBND TỈNH HÀ NAM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND          Hà Nam, ngày 5/6/2022',
    ],
    ['words that are set wide', 'Tiếp nhận  1.200 hồ sơ,  đúng hạn\n1.190 hồ sơ  và quá hạn  10 hồ sơ.'],
    [
      'figures that do not stand under each other',
      'Cấp tỉnh     1.200    1.190\nCấp huyện 300 3.400      55   7\nCấp xã  9   8        7',
    ],
  ])('none from %s', async (_, text) => {
    expect(await cells(text)).toEqual([])
  })

  it.each([
    [
      'a cell a line',
      ['STT', 'Nội dung', 'Năm 2022', 'Năm 2023', '1', 'Số hồ sơ', '1.200', '640', '2', 'Số TTHC', '310', '102'],
    ],
    [
      'a cell a line, without numbers of rows',
      ['Cấp', '2022', '2023', 'Cấp tỉnh', '1.200', '640', 'Cấp xã', '13.400', '6.395'],
    ],
  ])('by %s', async (_, lines) => {
    const columns = lines.length === 12 ? 4 : 3
    const rows = Array.from({ length: 3 }, (__, i) => lines.slice(i * columns, (i + 1) * columns))
    expect(await cells(lines.join('\n'))).toEqual([rows])
    // An empty line can part the cells.
    expect(await cells(lines.join('\n\n'))).toEqual([rows])
  })

  it('by a cell a line, an empty one where a cell is empty', async () => {
    const rows = [
      ['STT', 'Nội dung', 'Năm 2022', 'Năm 2023'],
      ['1', 'Số hồ sơ', '', ''],
      ['', '- cấp tỉnh', '1.200', '640'],
      ['', '- cấp xã', '13.400', ''],
    ]
    expect(await cells(rows.flat().join('\n'))).toEqual([rows])
  })

  it('by a cell a line, with heads over several lines, a page’s number and a row of totals', async () => {
    const heads = ['STT', 'Cơ quan, địa', 'phương', 'Biên chế', 'Kinh phí (triệu', 'đồng)']
    const body = ['1', 'Sở, ngành', '1.142', '1.826,4', '2', 'UBND cấp huyện', '827', '1.310']
    const rest = ['3', 'Cấp xã', '3.061', '3.075', 'Tổng', '5.030', '6.211,4']
    expect(await cells([...heads, ...body, '', '7', '', ...rest].join('\n'))).toEqual([
      [
        ['STT', 'Cơ quan, địa phương', 'Biên chế', 'Kinh phí (triệu đồng)'],
        ['1', 'Sở, ngành', '1.142', '1.826,4'],
        ['2', 'UBND cấp huyện', '827', '1.310'],
        ['3', 'Cấp xã', '3.061', '3.075'],
        ['', 'Tổng', '5.030', '6.211,4'],
      ],
    ])
  })

  it('keep their empty cells and say where each text stands', async () => {
    const text = 'STT\tNội dung\t\t2021\n1\tTrụ sở\t\t1.250\n'
    const { tables } = await parseReport(text)
    const row = tables[0]!.rows[1]!
    expect(row.cells.map(({ block }) => block.text)).toEqual(['1', 'Trụ sở', '', '1.250'])
    expect(row.cells.map(({ column }) => column)).toEqual([0, 1, 2, 3])
    expect(text.slice(...row.cells[3]!.block.map.span(0, 5))).toBe('1.250')
    expect(row.block.text).toBe('1\tTrụ sở\t\t1.250')
  })

  it('lose their footnote marks and emphasis', async () => {
    expect(await cells('Nội dung\t**2021**\nTrụ sở<sup>[2]</sup>\t*45*\n')).toEqual([
      [
        ['Nội dung', '2021'],
        ['Trụ sở', '45'],
      ],
    ])
  })

  it('go on after a page break', async () => {
    const { tables } = await parseReport('Cấp\tTiếp nhận\nCấp tỉnh\t1.200\n\nCấp xã\t3.400\n')
    expect(tables).toHaveLength(1)
    expect(tables[0]!.rows).toHaveLength(3)
    expect(tables[0]!.breaks).toEqual([2])
  })

  it('begin anew with a new head', async () => {
    expect(await cells('STT\tCấp\n1\tCấp tỉnh\n\nSTT\tSở\n1\tSở Tài chính\n')).toHaveLength(2)
  })

  it('begin anew after a paragraph', async () => {
    expect(await cells('Cấp\tTiếp nhận\nCấp tỉnh\t1.200\n\nVề biên chế của tỉnh.\n\nCấp xã\t3.400\n')).toHaveLength(2)
  })

  it('have the lines above them for captions', async () => {
    const { tables } = await parseReport(
      'Phụ lục 2\nKẾT QUẢ GIẢI QUYẾT HỒ SƠ\n\nĐVT: hồ sơ\n\nCấp\tTiếp nhận\nCấp tỉnh\t1.200\n',
    )
    expect(tables[0]!.captions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['KẾT QUẢ GIẢI QUYẾT HỒ SƠ', 'ĐVT: hồ sơ']),
    )
  })

  it('have no captions of the table before', async () => {
    const { tables } = await parseReport(
      'Bảng 1. Tinh giản biên chế\n\nNăm\tSố người\n2021\t47\n\nBảng 2. Đào tạo\n\nNăm\tSố người\n2021\t1.200\n',
    )
    expect(tables.map(({ captions }) => captions.map(({ text }) => text))).toEqual([
      ['Bảng 1. Tinh giản biên chế'],
      ['Bảng 2. Đào tạo'],
    ])
  })

  it('keep an escaped pipe in its cell', async () => {
    expect(await cells('| Quá hạn \\| trễ hẹn | 310 |\n|---|---|\n')).toEqual([[['Quá hạn | trễ hẹn', '310']]])
  })

  it.each([
    ['an indented paragraph', '\tToàn tỉnh đã tiếp nhận 120 hồ sơ.\n'],
    ['a single pipe', 'Số: 12/BC-UBND | Đồng Tháp\n'],
    ['a rule', '|---|---|\n'],
  ])('are not made of %s', async (_, text) => {
    expect(await cells(text)).toEqual([])
  })
})
