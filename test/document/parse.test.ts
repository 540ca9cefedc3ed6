import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/document/parse.ts'
import { blockOf, FIXTURES, outlineOf } from '../support/reading.ts'

describe('headings', () => {
  it('are known by their numbers, and nest', async () => {
    const report = await parseReport(`Phần thứ nhất
TÌNH HÌNH THỰC HIỆN

I. KẾT QUẢ

1. Cải cách thể chế

1.1. Xây dựng văn bản

a) Cấp tỉnh

Lời văn của cấp tỉnh.

2. Cải cách thủ tục hành chính

Lời văn về thủ tục.

II. HẠN CHẾ

Lời văn về hạn chế.`)
    const path = (text: string): string => blockOf(report, text).section.path
    expect(path('Lời văn của cấp tỉnh')).toBe('Phần thứ nhất/I/1/1.1/a')
    expect(path('Lời văn về thủ tục')).toBe('Phần thứ nhất/I/2')
    expect(path('Lời văn về hạn chế')).toBe('Phần thứ nhất/II')
    expect(blockOf(report, 'KẾT QUẢ').kind).toBe('heading')
    expect(blockOf(report, 'Cải cách thể chế').section.title).toBe('Cải cách thể chế')
  })

  it('stand apart without blank lines where each line is a paragraph, as Word saves them', async () => {
    const long = (start: string): string =>
      `${start} ${'các cơ quan, đơn vị trong tỉnh triển khai kế hoạch '.repeat(4)}theo`
    const report = await parseReport(
      [
        '1. Kết quả giải quyết hồ sơ TTHC',
        `${long('Từ ngày 15/12/2021,')} quy định.`,
        '2. Tuyên truyền',
        `${long('Trong năm,')} đúng`,
        'tiến độ đề ra.',
        `${long('Ngoài ra,')} Kế hoạch.`,
      ].join('\n'),
    )
    expect(report.blocks.map(({ kind, text }) => [kind, text.slice(0, 14), text.slice(-13)])).toEqual([
      ['heading', 'Kết quả giải q', 'ết hồ sơ TTHC'],
      ['paragraph', 'Từ ngày 15/12/', 'heo quy định.'],
      ['heading', 'Tuyên truyền', 'Tuyên truyền'],
      ['paragraph', 'Trong năm, các', 'iến độ đề ra.'],
      ['paragraph', 'Ngoài ra, các ', 'heo Kế hoạch.'],
    ])
  })

  it.each<[line: string, kind: string, label: string | null]>([
    ['III. PHƯƠNG HƯỚNG', 'heading', 'III'],
    ['III- PHƯƠNG HƯỚNG', 'heading', 'III'],
    ['A. TÌNH HÌNH CHUNG', 'heading', 'A'],
    ['2.3. Về tổ chức bộ máy', 'heading', '2.3'],
    ['**2. Cải cách tổ chức**', 'heading', '2'],
    ['## Cải cách tài chính công', 'heading', null],
    ['MỤC TIÊU CHUNG', 'heading', null],
    ['Phụ lục II', 'heading', 'Phụ lục II'],
    // A numbered sentence is a paragraph, and opens a section all the same.
    ['3. Toàn tỉnh đã ban hành 12 quyết định.', 'paragraph', '3'],
    ['Toàn tỉnh đã ban hành 12 quyết định.', 'paragraph', null],
    // What only begins like a number of a section.
    ['1.250 hồ sơ được tiếp nhận', 'paragraph', null],
    ['2022 là năm bản lề.', 'paragraph', null],
    ['Mục tiêu là nâng cao chất lượng phục vụ.', 'paragraph', null],
  ])('%s: %s %s', async (line, kind, label) => {
    const { blocks } = await parseReport(`${line}\n`)
    expect(blocks).toEqual([expect.objectContaining({ kind, label })])
  })

  it('a run-in title is that of its paragraph', async () => {
    const report = await parseReport('b) Về kiểm soát thủ tục: Trong năm đã công bố 45 thủ tục.\n')
    expect(report.blocks[0]!.section.title).toBe('Về kiểm soát thủ tục')
  })
})

describe('paragraphs', () => {
  it.each<[why: string, text: string, blocks: string[]]>([
    [
      'lines broken at the page width',
      'Toàn tỉnh đã tiếp nhận\nvà giải quyết 120 hồ sơ.\n',
      ['paragraph: Toàn tỉnh đã tiếp nhận và giải quyết 120 hồ sơ.'],
    ],
    [
      'a page break in a sentence',
      'Toàn tỉnh đã tiếp nhận\n\n12\n\nvà giải quyết 120 hồ sơ.\n',
      ['paragraph: Toàn tỉnh đã tiếp nhận và giải quyết 120 hồ sơ.'],
    ],
    [
      'a page break with a rule',
      'Toàn tỉnh đã tiếp nhận\n\n---\n\nvà giải quyết 120 hồ sơ.\n',
      ['paragraph: Toàn tỉnh đã tiếp nhận và giải quyết 120 hồ sơ.'],
    ],
    [
      'a page break before a number',
      'Chỉ số của tỉnh xếp thứ\n\n- 4 -\n\n28/63 tỉnh, thành phố.\n',
      ['paragraph: Chỉ số của tỉnh xếp thứ 28/63 tỉnh, thành phố.'],
    ],
    [
      'two paragraphs',
      'Tỉnh đã tiếp nhận hồ sơ.\n\nVà đã giải quyết.\n',
      ['paragraph: Tỉnh đã tiếp nhận hồ sơ.', 'paragraph: Và đã giải quyết.'],
    ],
    ['emphasis is no wording', '**Kết quả:** tỉnh đạt *84,5* điểm.\n', ['paragraph: Kết quả: tỉnh đạt 84,5 điểm.']],
    ['CRLF', 'Toàn tỉnh đã tiếp nhận\r\n120 hồ sơ.\r\n', ['paragraph: Toàn tỉnh đã tiếp nhận 120 hồ sơ.']],
    ['nothing', '\n\n \n', []],
  ])('%s', async (_, text, blocks) => {
    expect(outlineOf(await parseReport(text))).toEqual(blocks)
  })
})

describe('list items', () => {
  it('hang from the text that introduces them', async () => {
    const report = await parseReport(`Kết quả giải quyết hồ sơ như sau:

- Cấp tỉnh:
+ Đúng hạn 120 hồ sơ;
+ Quá hạn 3 hồ sơ.
- Cấp xã: 450 hồ sơ.
`)
    const intro = blockOf(report, 'Kết quả giải quyết')
    const province = blockOf(report, 'Cấp tỉnh')
    expect(province).toMatchObject({ kind: 'item', label: '-', parent: intro })
    expect(blockOf(report, 'Đúng hạn')).toMatchObject({ kind: 'item', label: '+', parent: province })
    expect(blockOf(report, 'Quá hạn').parent).toBe(province)
    expect(blockOf(report, 'Cấp xã').parent).toBe(intro)
  })

  it('hang from nothing after a finished paragraph', async () => {
    const report = await parseReport('Tỉnh đã làm tốt.\n\n- Cấp xã: 450 hồ sơ.\n')
    expect(blockOf(report, 'Cấp xã').parent).toBeNull()
  })

  it.each(['-', '–', '+', '•', '●', '*'])('with the bullet %s', async (bullet) => {
    const report = await parseReport(`Gồm:\n${bullet} Một cửa 12 đơn vị.\n`)
    expect(blockOf(report, 'Một cửa')).toMatchObject({ kind: 'item', label: bullet })
  })
})

describe('footnotes', () => {
  it.each<[form: string, mark: string, note: string]>([
    ['<sup> with brackets', '<sup>[1]</sup>', '<sup>[1]</sup>'],
    ['<sup> alone', '<sup>1</sup>', '<sup>1</sup>'],
    ['brackets', '[1]', '[1]'],
    ['superscript digits', '¹', '¹'],
    ['superscript digits of two', '¹²', '¹²'],
    ['<sup> for the mark, superscript for the note', '<sup>3</sup>', '³'],
    // OCR reads brackets as 1 or l: both misread alike still find each other.
    ['misread brackets', '<sup>131</sup>', '<sup>131</sup>'],
    ['misread as a letter', '<sup>l41</sup>', '<sup>l41</sup>'],
  ])('%s', async (_, mark, note) => {
    const report = await parseReport(
      `Tỉnh đã kiểm tra 23 đơn vị${mark} trong năm 2021.\n\n${note} Gồm 9 sở và 14 xã.\n`,
    )
    expect(outlineOf(report).map((line) => line.replace(/^footnote [^:]+/, 'footnote'))).toEqual([
      'paragraph: Tỉnh đã kiểm tra 23 đơn vị trong năm 2021.',
      'footnote: Gồm 9 sở và 14 xã.',
    ])
    expect(report.blocks[1]!.calledFrom).toEqual({ block: report.blocks[0], at: 'Tỉnh đã kiểm tra 23 đơn vị'.length })
  })

  it('set amid a sentence by a page break leave it whole', async () => {
    const report =
      await parseReport(`Trong năm, tỉnh đã tổ chức kiểm tra 23 đơn vị<sup>[1]</sup>, ban hành 12 văn bản và

<sup>[1]</sup> Gồm 9 sở và 14 xã.

chấn chỉnh 5 đơn vị.
`)
    expect(outlineOf(report)).toEqual([
      'paragraph: Trong năm, tỉnh đã tổ chức kiểm tra 23 đơn vị, ban hành 12 văn bản và chấn chỉnh 5 đơn vị.',
      'footnote 1: Gồm 9 sở và 14 xã.',
    ])
    expect(report.blocks[1]!.calledFrom?.block).toBe(report.blocks[0])
  })

  it('set before the mark that the sentence bears after the break', async () => {
    const report = await parseReport(`Trong năm, tỉnh đã tổ chức kiểm tra công vụ tại

¹ Gồm 9 sở và 14 xã.

23 đơn vị¹ và ban hành kết luận.
`)
    expect(outlineOf(report)[0]).toBe(
      'paragraph: Trong năm, tỉnh đã tổ chức kiểm tra công vụ tại 23 đơn vị và ban hành kết luận.',
    )
    expect(report.blocks[1]!.calledFrom?.block).toBe(report.blocks[0])
  })

  it('that introduce a list own it', async () => {
    const report = await parseReport(`Tỉnh đã kiểm tra 23 đơn vị¹.

¹ Trong đó:
- Cấp tỉnh: 9 đơn vị.
- Cấp xã: 14 đơn vị.

Tiếp tục chấn chỉnh.
`)
    const note = blockOf(report, 'Trong đó')
    expect(blockOf(report, 'Cấp xã')).toMatchObject({ kind: 'item', parent: note })
    expect(blockOf(report, 'Cấp xã').calledFrom?.block).toBe(blockOf(report, 'Tỉnh đã kiểm tra'))
    expect(blockOf(report, 'Tiếp tục').kind).toBe('paragraph')
  })

  it('of several paragraphs stand between the rule and the end of the page', async () => {
    const report = await parseReport(`Tỉnh đã mở 38 lớp bồi dưỡng<sup>[1]</sup>.

---

<sup>[1]</sup> Bồi dưỡng chính trị: 12 lớp.

Bồi dưỡng nghiệp vụ: 26 lớp.



Kinh phí thực hiện là 4 tỷ đồng.

Kinh phí được cấp đủ.
`)
    expect(outlineOf(report)).toEqual([
      'paragraph: Tỉnh đã mở 38 lớp bồi dưỡng.',
      'footnote 1: Bồi dưỡng chính trị: 12 lớp.',
      'footnote: Bồi dưỡng nghiệp vụ: 26 lớp.',
      'paragraph: Kinh phí thực hiện là 4 tỷ đồng.',
      'paragraph: Kinh phí được cấp đủ.',
    ])
    expect(blockOf(report, 'Bồi dưỡng nghiệp vụ').calledFrom?.block).toBe(report.blocks[0])
  })

  it.each([
    ['the page does not end after it', '\n\n2. Kinh phí\n\n'],
    ['every paragraph stands as far apart', '\n\n\nKinh phí thực hiện là 4 tỷ đồng.\n\n\n'],
  ])('leave the paragraph after them to the body where %s', async (_, rest) => {
    const gap = rest.startsWith('\n\n\n') ? '\n\n\n' : '\n\n'
    const report = await parseReport(
      `Tỉnh đã mở 38 lớp¹.${gap}---${gap}¹ Gồm 12 lớp chính trị.${gap}Bồi dưỡng nghiệp vụ được quan tâm.${rest}Nguồn lực được cấp đủ.\n`,
    )
    expect(blockOf(report, 'Bồi dưỡng nghiệp vụ').kind).toBe('paragraph')
  })

  it('without a mark are called from nowhere', async () => {
    const report = await parseReport('Tỉnh đã kiểm tra.\n\n[7] Gồm 9 sở.\n')
    expect(blockOf(report, 'Gồm')).toMatchObject({ kind: 'footnote', calledFrom: null })
  })

  it('also after a word that ends like a unit: "hàng năm²⁷"', async () => {
    const report = await parseReport('Tỷ lệ tăng đều hàng năm²⁷. Diện tích 12 km².\n\n²⁷ Năm 2019 đạt 88%.\n')
    expect(report.blocks[0]).toMatchObject({
      text: 'Tỷ lệ tăng đều hàng năm. Diện tích 12 km².',
      marks: [{ label: '27' }],
    })
    expect(report.blocks[1]!.calledFrom?.block).toBe(report.blocks[0])
  })

  it('and no exponents: km² and m³ keep theirs', async () => {
    const report = await parseReport('Diện tích trụ sở là 450 m² và 12 km².\n')
    expect(report.blocks[0]!.text).toBe('Diện tích trụ sở là 450 m² và 12 km².')
    expect(report.blocks[0]!.marks).toEqual([])
  })
})

describe('the way back to the file', () => {
  it('leads through marks, emphasis and page breaks', async () => {
    const text = 'Tỉnh **đã kiểm\r\n\r\n---\r\n\r\ntra 23** đơn vị<sup>[1]</sup> và 5 sở.\r\n'
    const { blocks } = await parseReport(text)
    const [block] = blocks
    expect(block!.text).toBe('Tỉnh đã kiểm tra 23 đơn vị và 5 sở.')
    for (const word of ['Tỉnh', 'kiểm', 'tra', '23', 'đơn vị', '5 sở']) {
      const at = block!.text.indexOf(word)
      expect(text.slice(...block!.map.span(at, at + word.length))).toBe(word)
    }
  })

  it.each(FIXTURES)('leads every letter of %s to itself', async (_, text) => {
    const { blocks } = await parseReport(text)
    expect(blocks.length).toBeGreaterThan(10)
    for (const block of blocks) {
      expect(block.lower).toHaveLength(block.text.length)
      for (let i = 0; i < block.text.length; i++) {
        const char = block.text[i]!
        if (char !== ' ') expect(text[block.map.at(i)]).toBe(char)
      }
    }
  })
})
