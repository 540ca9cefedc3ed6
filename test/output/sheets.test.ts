import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '../../src/output/sheet.ts'
import { type SheetFormat, writeSheets } from '../../src/output/sheets/index.ts'
import type { OutputContext } from '../../src/output/writer.ts'
import { context } from '../support/observation.ts'

const figures: Sheet = {
  key: 'figures',
  title: 'PAR INDEX: điểm/hạng',
  columns: [
    { key: 'province', title: 'Tỉnh', fixed: true },
    { key: '2019', title: '2019', align: 'right' },
    { key: '2020', title: '2020', align: 'right' },
  ],
  rows: [
    [
      { text: 'Hậu Giang' },
      { text: '79,2%', value: 79.2, format: 'percent', source: { sheet: 'sources', row: 0 } },
      { text: '28/63 ᵃ', value: 28, format: 'integer', after: '/63 ᵃ', detail: '[1]:7' },
    ],
    [
      { text: '=1+1' },
      { text: '≥ 99,75%', value: 99.75, format: 'percent', before: '≥ ', tone: 'good' },
      { text: '–', value: null, tone: 'dim' },
    ],
    [
      { text: 'Kinh phí <b>&"' },
      { text: '222,159 tỷ đồng', value: 222_159_000_000, format: 'money', after: ' đồng' },
      { text: '-7,5%', value: -7.5, format: 'percent', tone: 'bad' },
    ],
  ],
  notes: ['ᵃ sáu tháng đầu năm'],
}
const sources: Sheet = {
  key: 'sources',
  title: 'PAR INDEX: điểm/hạng',
  columns: [{ key: 'quote', title: 'Trích' }],
  rows: [[{ text: '+ xếp thứ 28/63\x1b[31m' }]],
}

async function written(format: SheetFormat, given: Partial<OutputContext> = {}, sheets: Sheet[] = [figures, sources]) {
  const output = await writeSheets(format, sheets, context(given))
  return typeof output === 'string' ? output : Buffer.from(output).toString('latin1')
}

describe('table', () => {
  it('stands side by side, with footnotes', async () => {
    expect(await written('table', {}, [figures])).toBe(`PAR INDEX: điểm/hạng
Tỉnh                       2019     2020
──────────────  ───────────────  ───────
Hậu Giang                 79,2%  28/63 ᵃ
                                   [1]:7
=1+1                   ≥ 99,75%        –
Kinh phí <b>&"  222,159 tỷ đồng    -7,5%

ᵃ sáu tháng đầu năm
`)
  })

  it('falls into blocks that repeat the names of the rows', async () => {
    expect(await written('table', { width: 24 }, [figures])).toBe(`PAR INDEX: điểm/hạng
Tỉnh                2019
───────  ───────────────
Hậu                79,2%
Giang
=1+1            ≥ 99,75%
Kinh     222,159 tỷ đồng
phí
<b>&"

Tỉnh               2020
──────────────  ───────
Hậu Giang       28/63 ᵃ
                  [1]:7
=1+1                  –
Kinh phí <b>&"    -7,5%

ᵃ sáu tháng đầu năm
`)
  })

  it.each([10, 16, 20, 24, 30, 40, 80])('fits %d columns, and loses no figure', async (width) => {
    const years = Array.from({ length: 12 }, (_, i) => String(2010 + i))
    const wide: Sheet = {
      ...figures,
      columns: [figures.columns[0]!, ...years.map((year) => ({ key: year, title: year, align: 'right' as const }))],
      rows: figures.rows.map(([name]) => [name!, ...years.map((year) => ({ text: `${year.slice(2)},5%` }))]),
    }
    const table = await written('table', { width }, [wide])
    for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    for (const year of years) expect(table.split(`${year.slice(2)},5%`)).toHaveLength(1 + wide.rows.length)
  })

  it('breaks values, then words, before it becomes a list', async () => {
    const long: Sheet = {
      ...figures,
      columns: figures.columns.map(({ fixed: _, ...column }) => column),
      rows: [
        [{ text: 'administrative units' }, { text: '1.248 documents' }, { text: '97,5%' }],
        [{ text: 'communes' }, { text: '≥ 30%/year' }, { text: '12' }],
      ],
      notes: [],
    }
    const lines = async (width: number) => (await written('table', { width }, [long])).split('\n').slice(1)
    expect(await lines(35)).toMatchInlineSnapshot(`
      [
        "Tỉnh                    2019   2020",
        "──────────────  ────────────  ─────",
        "administrative         1.248  97,5%",
        "units              documents",
        "communes          ≥ 30%/year     12",
        "",
      ]
    `)
    expect(await lines(33)).toMatchInlineSnapshot(`
      [
        "Tỉnh                  2019   2020",
        "────────────  ────────────  ─────",
        "administrati         1.248  97,5%",
        "ve units         documents",
        "communes        ≥ 30%/year     12",
        "",
      ]
    `)
    expect(await lines(32)).toMatchInlineSnapshot(`
      [
        "administrative units",
        "  2019: 1.248 documents",
        "  2020: 97,5%",
        "communes",
        "  2019: ≥ 30%/year",
        "  2020: 12",
        "",
      ]
    `)
  })

  it('has colour only where there is colour', async () => {
    expect(await written('table', { color: 0 })).not.toContain('\x1b')
    expect(await written('table', { color: 1 })).toContain('\x1b[31m-7,5%')
  })
})

describe('md', () => {
  it('is a table under a heading, its notes a list', async () => {
    expect(await written('md', {}, [figures])).toBe(`## PAR INDEX: điểm/hạng

| Tỉnh | 2019 | 2020 |
| --- | ---: | ---: |
| Hậu Giang | 79,2% | 28/63 ᵃ<br>\\[1\\]:7 |
| =1+1 | ≥ 99,75% | – |
| Kinh phí \\<b\\>\\&" | 222,159 tỷ đồng | -7,5% |

- ᵃ sáu tháng đầu năm
`)
  })
})

describe('csv', () => {
  it('has the values of the first sheet, sources in columns of their own, no formulas', async () => {
    expect(await written('csv', { isFile: true })).toBe(
      [
        '\ufeffprovince,2019,2020,2020 source',
        'Hậu Giang,79.2,28,[1]:7',
        "'=1+1,≥99.75,,",
        '"Kinh phí <b>&""",222159000000,-7.5,',
        '',
      ].join('\r\n'),
    )
  })
})

describe('html', () => {
  it('is a page that loads nothing and runs nothing, with text as text', async () => {
    const page = await written('html')
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/)
    expect(page).toContain('<td>Kinh phí &lt;b&gt;&amp;&quot;</td>')
    expect(page).toContain('<td class="right"><a href="#sources-1">79,2%</a></td>')
    expect(page).toContain('<tr id="sources-1">')
    expect(page).toContain('<td class="right bad">-7,5%</td>')
    expect(page).not.toMatch(/<script|<link|src=|url\(|<b>/)
    expect(page).not.toContain('\x1b')
  })

  it('is named by its first table, or by what all of them are about', async () => {
    expect(await written('html')).toContain('<title>PAR INDEX: điểm/hạng</title>')
    const page = await written('html', { title: 'So sánh <các tỉnh>' })
    expect(page).toContain('<title>So sánh &lt;các tỉnh&gt;</title>')
    expect(page).toContain('<h1>So sánh &lt;các tỉnh&gt;</h1>')
  })
})

describe('xlsx, as another program reads it', () => {
  const read = async (sheets: Sheet[] = [figures, sources], language: 'vi' | 'en' = 'vi') =>
    readXlsx(Buffer.from(await writeSheets('xlsx', sheets, context({ language, isFile: true }))), { readStyles: true })

  it('holds numbers as numbers, percent as fractions, and text as text', async () => {
    const [sheet] = (await read()).sheets
    expect(sheet?.rows).toEqual([
      ['Tỉnh', '2019', '2020'],
      ['Hậu Giang', 0.792, 28],
      ['=1+1', 0.9975, '–'],
      ['Kinh phí <b>&"', 222_159_000_000, -0.075],
      [null, null, null],
      ['ᵃ sáu tháng đầu năm', null, null],
    ])
    expect(sheet?.cells?.get('2,0')).toMatchObject({ type: 'string', value: '=1+1' })
    for (const cell of sheet?.cells?.values() ?? []) expect(cell.formula).toBeUndefined()
  })

  it('shows numbers as they are printed, in the marks of the language', async () => {
    const formats = ({ sheets: [sheet] }: Awaited<ReturnType<typeof read>>) =>
      ['1,1', '1,2', '2,1', '3,1'].map((place) => sheet?.cells?.get(place)?.style?.numFmt)
    expect(formats(await read())).toEqual([
      '[$-42A]#,##0.0%',
      '[$-42A]#,##0"/63 ᵃ"',
      '[$-42A]"≥ "#,##0.00%',
      '[$-42A]#,##0" đồng"',
    ])
    expect(formats(await read(undefined, 'en'))[0]).toBe('[$-409]#,##0.0%')
  })

  it('has bold heads and names that stay in sight, filters, widths, links and a title', async () => {
    const { sheets, properties } = await read()
    const [sheet, other] = sheets
    expect(properties?.title).toBe('PAR INDEX: điểm/hạng')
    expect(sheets.map(({ name }) => name)).toEqual(['PAR INDEX  điểm hạng', 'PAR INDEX  điểm hạng (2)'])
    expect(sheet?.freezePane).toEqual({ rows: 1, columns: 1 })
    expect(other?.freezePane).toEqual({ rows: 1 })
    expect(sheet?.autoFilter?.range).toBe('A1:C4')
    expect(sheet?.cells?.get('0,0')?.style).toMatchObject({ font: { bold: true }, alignment: { wrapText: true } })
    expect(sheet?.cells?.get('1,0')?.style?.font?.bold).toBeUndefined()
    expect(sheet?.cells?.get('2,1')?.style?.font?.color?.rgb).toBe('006100')
    expect(sheet?.columns?.[1]?.width).toBeGreaterThan('222.159.000.000 đồng'.length)
    expect(sheet?.cells?.get('1,1')?.hyperlink?.location).toBe("'PAR INDEX  điểm hạng (2)'!A2")
  })

  it('takes texts that are too long, and more kinds of numbers than a workbook has formats for', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => [
      { text: `${i}/${i}`, value: i, after: `/${i}` },
      { text: 'a'.repeat(40_000) },
    ])
    const sheet: Sheet = {
      key: 'many',
      title: '',
      columns: [
        { key: 'a', title: 'a' },
        { key: 'b', title: 'b' },
      ],
      rows,
    }
    const [many] = (await read([sheet])).sheets
    expect(many?.name).toBe('many')
    // Where formats run out a number becomes text: bare it would lose what stands around it.
    expect(many?.rows.map(([value]) => value)).toEqual(['a', ...rows.map((_, i) => (i < 150 ? i : `${i}/${i}`))])
    expect(String(many?.rows[1]?.[1])).toHaveLength(32_767)
    expect(new Set([...(many?.cells?.values() ?? [])].map(({ style }) => style?.numFmt)).size).toBeLessThan(200)
  })

  it('cuts the name of a sheet between words, and has it short where there is a short one', async () => {
    const names = ['Mục tiêu và kết quả của các tỉnh, thành phố', 'Mục tiêu và kết quả: Bà Rịa - Vũng Tàu'].map(
      (title, i) => ({ ...sources, key: `s${i}`, title, ...(i === 0 ? {} : { tab: 'Bà Rịa - Vũng Tàu' }) }),
    )
    expect((await read(names)).sheets.map(({ name }) => name)).toEqual([
      'Mục tiêu và kết quả của các…',
      'Bà Rịa - Vũng Tàu',
    ])
  })

  it('names sheets alike apart, however many, in as many characters as a name may have', async () => {
    const alike = Array.from({ length: 120 }, (_, i) => ({ ...sources, key: `s${i}`, title: 'Chỉ số '.repeat(9) }))
    const names = (await read(alike)).sheets.map(({ name }) => name)
    expect(new Set(names).size).toBe(120)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(31)
  })

  it('is the same, byte for byte, whenever it is written', async () => {
    const parts = unzipSync(Buffer.from(await written('xlsx', { isFile: true }), 'latin1'))
    expect(await written('xlsx', { isFile: true })).toBe(await written('xlsx', { isFile: true }))
    expect(strFromU8(parts['docProps/core.xml']!)).not.toContain('dcterms:')
  })
})
