import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { observationSchema } from '../../src/records/observation.ts'
import { temporaryFolder } from '../support/folder.ts'
import { cchc } from '../support/program.ts'

const folder = temporaryFolder()
const report = (province: string, ...lines: string[]) => `ỦY BAN NHÂN DÂN
TỈNH ${province.toUpperCase()}

${lines.join('\n')}
`
folder.write(
  'bc/hau-giang.txt',
  report(
    'Hậu Giang',
    'Năm 2018, chỉ số PAR INDEX xếp thứ 35/63 tỉnh, thành phố.',
    'Năm 2019, chỉ số PAR INDEX xếp thứ 31/63 tỉnh, thành phố.',
    'Năm 2020, chỉ số PAR INDEX xếp thứ 28/63 tỉnh, thành phố.',
    'Năm 2020, tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 90%.',
  ),
)
folder.write(
  'bc/soc-trang.txt',
  report(
    'Sóc Trăng',
    'Năm 2019, chỉ số PAR INDEX xếp thứ 19/63 tỉnh, thành phố.',
    'Năm 2020, chỉ số PAR INDEX xếp thứ 22/63 tỉnh, thành phố.',
    'Năm 2020, tỷ lệ giải quyết hồ sơ đúng hạn đạt 99,5%.',
    'Năm 2020, tỷ lệ giải quyết hồ sơ đúng hạn đạt 98,1%.',
  ),
)
const run = (args: string[], options: Parameters<typeof cchc>[1] = {}) =>
  cchc(['compare', ...args], { cwd: folder.path, ...options })

const outputSchema = z.object({
  cells: z.array(
    z.object({
      province: z.nullable(z.string()),
      provinceCode: z.nullable(z.string()),
      indicator: z.string(),
      category: z.nullable(z.string()),
      level: z.nullable(z.string()),
      period: z.nullable(z.string()),
      value: z.number(),
      of: z.nullable(z.number()),
      comparator: z.string(),
      notes: z.array(z.string()),
      observations: z.array(observationSchema),
    }),
  ),
})
async function json(args: string[], options?: Parameters<typeof cchc>[1]) {
  const outcome = await run([...args, '-f', 'json'], options)
  return { ...outcome, cells: outputSchema.parse(JSON.parse(outcome.stdout)).cells }
}

describe('cchc compare', () => {
  it('sets provinces side by side, with changes, and what disagrees marked', async () => {
    const { status, stdout, stderr } = await run(['bc'])
    expect(status).toBe(0)
    expect(stderr).toContain('so sánh các chỉ số chính')
    expect(stdout).toBe(`PAR INDEX: thứ hạng
Tỉnh        2018   2019   2020         Thay đổi  Xu hướng
─────────  ─────  ─────  ─────  ───────────────  ────────
Hậu Giang  35/63  31/63  28/63  ↑ 7 (2018–2020)  ▁▅█
Sóc Trăng      –  19/63  22/63  ↓ 3 (2019–2020)

Tỷ lệ giải quyết đúng hạn
Tỉnh                 2020
─────────  ──────────────
Hậu Giang           > 90%
Sóc Trăng  99,5%; 98,1% ᵃ

ᵃ các giá trị không khớp nhau: 99,5% ([1]:6); 98,1% ([1]:7)
[1] bc/soc-trang.txt

Tốt nhất, trung vị, kém nhất
Chỉ tiêu             Thời gian   Tốt nhất  Trung vị   Kém nhất  Số tỉnh
───────────────────  ─────────  ─────────  ────────  ─────────  ───────
PAR INDEX: thứ hạng  2019           19/63        25      31/63        2
                                Sóc Trăng            Hậu Giang
PAR INDEX: thứ hạng  2020           22/63        25      28/63        2
                                Sóc Trăng            Hậu Giang
`)
  })

  it('turns the table round, in English, with sources', async () => {
    const { stdout } = await run(['bc', '--by', 'province', '--period', '2020', '--sources', '--lang', 'en'])
    expect(stdout).toContain(`2020
Indicator        Hậu Giang       Sóc Trăng
───────────────  ─────────  ──────────────
PAR INDEX: rank      28/63           22/63
                     [1]:6           [2]:5
On-time rate         > 90%  99.5%; 98.1% ᵃ
                     [1]:7    [2]:6, [2]:7

ᵃ values that disagree: 99.5% ([2]:6); 98.1% ([2]:7)
[1] bc/hau-giang.txt
[2] bc/soc-trang.txt
`)
  })

  it('sorts by value, best first, and ranks nothing that cannot be compared', async () => {
    const order = async (sort: string) =>
      [...(await run(['bc', '--sort', sort, '--indicator', '*.rank'])).stdout.matchAll(/^(Hậu Giang|Sóc Trăng)/gm)].map(
        ([name]) => name,
      )
    expect(await order('name')).toEqual(['Hậu Giang', 'Sóc Trăng'])
    expect(await order('value')).toEqual(['Sóc Trăng', 'Hậu Giang'])
    expect(await order('change')).toEqual(['Hậu Giang', 'Sóc Trăng'])
  })

  it('groups former provinces under the one of today', async () => {
    const { stdout } = await run(['bc', '--as-of', '2025-07-01', '--indicator', '*.rank'])
    expect(stdout).toMatch(/Nay thuộc +Tỉnh +2018/)
    expect(stdout).toMatch(/Cần Thơ +Hậu Giang +35\/63/)
    expect(stdout).not.toContain('cộng lại')
  })

  it.each([30, 40, 80, 200])('fits %d columns, and has no colour in a pipe', async (width) => {
    const { stdout } = await run(['bc', '--sources'], { env: { COLUMNS: String(width) } })
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    expect(stdout).not.toContain('\x1b')
    expect(stdout).toContain('99,5%; 98,1% ᵃ')
    expect((await run(['bc'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b[')
  })
})

describe('JSON', () => {
  it('has the cells of the contract with what they were read from', async () => {
    const { cells } = await json(['bc', '--indicator', 'dossier.*'])
    expect(cells.map(({ province, value, comparator, notes }) => [province, value, comparator, ...notes])).toEqual([
      ['Hậu Giang', 90, '>', 'bound'],
      ['Sóc Trăng', 99.5, '=', 'conflict'],
    ])
    expect(cells[1]?.observations.map(({ document, line, text }) => [document, line, text])).toEqual([
      ['bc/soc-trang.txt', 6, '99,5'],
      ['bc/soc-trang.txt', 7, '98,1'],
    ])
  })

  it('says of a figure what the table says of it, as the rows of --tidy do', async () => {
    folder.write('phan/a.txt', report('Hậu Giang', 'Năm 2019, tỷ lệ giải quyết hồ sơ đúng hạn đạt 99,5%.'))
    folder.write('phan/b.txt', report('Sóc Trăng', 'Quý I năm 2019, tỷ lệ giải quyết hồ sơ đúng hạn đạt 99,1%.'))
    const { cells } = await json(['phan'])
    expect(cells.map(({ value, notes }) => [value, ...notes])).toEqual([[99.5], [99.1, 'part-of-year']])
    expect((await run(['phan', '--tidy', '-f', 'csv'])).stdout).toContain(',part-of-year,phan/b.txt,')
  })
})

describe('input', () => {
  it('takes what extract wrote for the report, and both together once', async () => {
    const { cells } = await json(['bc'])
    for (const name of ['figures.jsonl', 'figures.json']) {
      await cchc(['extract', 'bc', '-o', name], { cwd: folder.path })
      expect((await json([name])).cells).toEqual(cells)
      expect((await json([name, 'bc'])).cells).toEqual(cells)
    }
    const stdin = readFileSync(join(folder.path, 'figures.jsonl'), 'utf8')
    expect((await json(['-'], { stdin })).cells).toEqual(cells)
    expect((await json(['-'], { stdin: readFileSync(join(folder.path, 'figures.json'), 'utf8') })).cells).toEqual(cells)
  })

  it.each([
    ['{ bad', 'sai cú pháp JSON', 'no valid JSON'],
    ['{ "document": 5 }', 'thiếu hoặc sai giá trị của document', 'a value is missing or wrong: document'],
  ])('says in either language what is wrong with %s', async (line, vi, en) => {
    folder.write('bad/one.jsonl', `${line}\n`)
    for (const [language, words] of [
      ['vi', vi],
      ['en', en],
    ] as const)
      expect((await run(['bad/one.jsonl', '--lang', language])).stderr).toContain(`: ${words}\n`)
  })

  it('says which line of records is not what extract writes; the others are done', async () => {
    folder.write(
      'bad/records.jsonl',
      `${readFileSync(join(folder.path, 'figures.jsonl'), 'utf8').split('\n')[0]}\n{"a":1}\n`,
    )
    const { status, stderr, cells } = await json(['bad/records.jsonl', 'khong-co.txt', 'bc'])
    expect(status).toBe(2)
    expect(stderr).toContain("bad/records.jsonl:2: lỗi: không phải kết quả của 'cchc extract -f json' hay '-f jsonl'")
    expect(stderr).toContain('khong-co.txt: lỗi: không có tệp')
    expect(cells.length).toBeGreaterThan(0)
  })

  it('keeps reports apart that name no province, and gives them the one named', async () => {
    const text = 'Năm 2020, chỉ số PAR INDEX xếp thứ 12/63 tỉnh, thành phố.\n'
    folder.write('khong-tinh/a.txt', text)
    folder.write('khong-tinh/b.txt', `\n${text}`)
    const apart = await run(['khong-tinh'])
    expect(apart.stderr).toContain('2 báo cáo không nêu tỉnh')
    expect(apart.stdout).toMatch(/\(không rõ tỉnh: +a\.txt\)/)
    const { cells } = await json(['khong-tinh', '--province', 'ha giang'])
    expect(cells.map(({ province, provinceCode }) => [province, provinceCode])).toEqual([['Hà Giang', '63-02']])
  })
})

describe('usage', () => {
  it.each([
    [['--sort', 'size'], "--sort: 'size' không hợp lệ; cần: name, value, change"],
    [['--as-of', '2025-13-01'], "--as-of: '2025-13-01' không hợp lệ; cần: một ngày (2025-07-01)"],
    [['--level', 'provinc'], "có phải ý bạn là 'province'?"],
    [['--indicator', 'par-idex.*'], "--indicator: 'par-idex.*' không hợp lệ"],
    [['-f', 'jsonl'], "--format: 'jsonl' không hợp lệ"],
    [['-o', 'x.doc'], "--output: không rõ định dạng của 'x.doc'"],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await run(['bc', ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it.each(['records.json', 'records.jsonl', 'one.txt'])('never writes over %s, which it read', async (name) => {
    folder.write('own/one.txt', report('Hậu Giang', 'Năm 2020, chỉ số PAR INDEX xếp thứ 28/63 tỉnh, thành phố.'))
    if (name !== 'one.txt') await cchc(['extract', 'own/one.txt', '-o', `own/${name}`], { cwd: folder.path })
    const path = join(folder.path, 'own', name)
    const before = readFileSync(path, 'utf8')
    const { status, stderr } = await run([`own/${name}`, '-f', 'json', '-o', path])
    expect(status).toBe(2)
    expect(stderr).toContain(name)
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('says where a report states only goals', async () => {
    folder.write('muc-tieu.txt', report('Hậu Giang', 'Mục tiêu đến năm 2025, chỉ số PAR INDEX xếp thứ 20/63.'))
    const { status, stdout, stderr } = await run(['muc-tieu.txt'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('1 báo cáo chỉ nêu mục tiêu; thêm --role target')
    expect((await run(['muc-tieu.txt', '--role', 'target'])).stdout).toContain('20/63')
  })

  it('says that nothing passes the filters', async () => {
    const { status, stderr } = await run(['bc', '--indicator', 'staff.*'])
    expect(status).toBe(0)
    expect(stderr).toContain('không số liệu nào khớp với bộ lọc (đã đọc 2 báo cáo)')
  })
})

describe('a workbook', () => {
  it('has the comparison, its sources and its findings, and each figure leads to its source', async () => {
    const path = join(folder.path, 'so-sanh.xlsx')
    const { status } = await run(['bc', '-o', path])
    expect(status).toBe(0)
    const { sheets } = await readXlsx(readFileSync(path), { readStyles: true })
    expect(sheets.map(({ name }) => name)).toEqual([
      'So sánh',
      'Tốt nhất, trung vị, kém nhất',
      'Nguồn số liệu',
      'Ghi chú và phát hiện',
    ])
    const [comparison, summary, sources, findings] = sheets
    expect(summary?.rows[1]).toEqual(['PAR INDEX: thứ hạng', '2019', 19, 'Sóc Trăng', 25, 31, 'Hậu Giang', 2])
    expect(comparison?.rows[0]).toEqual(['Chỉ tiêu', 'Đơn vị', 'Tỉnh', '2018', '2019', '2020', 'Thay đổi', 'Ghi chú'])
    expect(comparison?.rows[4]?.[7]).toMatch(/^2020: các giá trị không khớp nhau: 99,5%/)
    expect(comparison?.rows.slice(1).map((row) => row.slice(0, 7))).toEqual([
      ['PAR INDEX: thứ hạng', null, 'Hậu Giang', 35, 31, 28, 7],
      ['PAR INDEX: thứ hạng', null, 'Sóc Trăng', '–', 19, 22, -3],
      ['Tỷ lệ giải quyết đúng hạn', '%', 'Hậu Giang', '–', '–', 0.9, null],
      ['Tỷ lệ giải quyết đúng hạn', '%', 'Sóc Trăng', '–', '–', '99,5%; 98,1% ᵃ', null],
    ])
    expect(comparison?.cells?.get('1,3')?.style?.numFmt).toBe('[$-42A]#,##0"/63"')
    expect(comparison?.cells?.get('3,5')?.style?.numFmt).toBe('[$-42A]"> "#,##0%')
    const link = /'Nguồn số liệu'!A(\d+)/.exec(comparison?.cells?.get('2,4')?.hyperlink?.location ?? '')
    const source = sources?.rows[Number(link?.[1]) - 1]
    expect(source).toContain('bc/soc-trang.txt')
    expect(source?.at(-1)).toContain('xếp thứ 19/63')
    expect(findings?.rows[1]?.slice(0, 2)).toEqual(['ᵃ', 'Sóc Trăng'])
  })
})

describe('CSV', () => {
  it('is wide or tidy, codes and values; a bound keeps its sign', async () => {
    const wide = (await run(['bc', '-f', 'csv', '--indicator', '*.on-time-rate'])).stdout.split('\r\n')
    expect(wide.slice(0, 2)).toEqual([
      'indicator,unit,province,2020,notes',
      'dossier.on-time-rate,percent,Hậu Giang,>90,',
    ])
    expect(wide[2]).toMatch(/^dossier\.on-time-rate,percent,Sóc Trăng,"99,5%; 98,1%",/)
    const tidy = (await run(['bc', '-f', 'csv', '--tidy', '--indicator', '*.on-time-rate'])).stdout.split('\r\n')
    expect(tidy.slice(0, 2)).toEqual([
      'province,provinceCode,indicator,category,level,period,role,value,valueMax,of,unit,comparator,notes,document,line',
      'Hậu Giang,63-93,dossier.on-time-rate,,,2020,actual,90,,,percent,>,bound,bc/hau-giang.txt,7',
    ])
  })
})
