import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { fitColumns, wrap } from '../../src/output/layout.ts'
import { writeMarkdown } from '../../src/output/markdown.ts'
import { escapeMarkdown } from '../../src/output/sheets/markdown.ts'
import { writeTable } from '../../src/output/table.ts'
import { context, observation, outputDocument } from '../support/observation.ts'

const documents = [
  outputDocument([
    observation({
      kind: 'dossier',
      indicator: 'dossier.on-time',
      unit: 'dossiers',
      value: 6645124,
      of: 6667053,
      level: 'commune',
      line: 120,
    }),
    observation({}),
    observation({
      kind: 'budget',
      indicator: 'budget.amount',
      category: 'headquarters',
      unit: 'vnd',
      value: 398117e6,
      of: null,
      line: 40,
    }),
    observation({
      indicator: 'par-index.score',
      unit: 'points',
      value: 90,
      of: 100,
      period: '2025',
      role: 'target',
      comparator: '>=',
    }),
  ]),
  outputDocument([], { path: 'trong.txt', province: null, number: null }),
]

describe('table', () => {
  it('speaks Vietnamese', async () => {
    const table = await writeTable(documents, context({ width: 100 }))
    expect(table).toMatch(
      /^bao-cao\.txt\nHậu Giang · Báo cáo định kỳ · số 43\/BC-SNV · 15\/12\/2020 · kỳ báo cáo: 2020\n/,
    )
    expect(table).toContain('Chỉ số đánh giá (2)')
    expect(table).toMatch(/Chỉ tiêu +Thời gian +Loại +Giá trị +Dòng/)
    expect(table).toMatch(/2020 +28\/63 +7\n/)
    expect(table).toMatch(/2025 +mục tiêu +≥ 90\/100 +7\n/)
    expect(table).toMatch(/xã +2020 +6\.645\.124\/6\.667\.053 hồ sơ +120\n/)
    expect(table).toMatch(/trụ sở +2020 +398,117 tỷ đồng +40\n/)
    expect(table).toMatch(/trong\.txt\n.*\n\n\(không có số liệu nào\)\n$/)
  })

  it('speaks English', async () => {
    const table = await writeTable(documents, context({ language: 'en', width: 100 }))
    expect(table).toContain('Hậu Giang · Periodic report · no. 43/BC-SNV · 15 Dec 2020 · period: 2020')
    expect(table).toMatch(/Indicator +Period +Role +Value +Line/)
    expect(table).toMatch(/headquarters +2020 +398\.117 billion VND +40\n/)
    expect(table).toContain('(no figures)')
  })

  it('shows kinds in their order, whatever the order of the text', async () => {
    const table = await writeTable(documents, context())
    const places = ['Chỉ số đánh giá', 'Giải quyết hồ sơ', 'Kinh phí'].map((heading) => table.indexOf(heading))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it.each([24, 30, 50, 80, 120])('fits %d columns', async (width) => {
    const long = observation({
      indicator: 'papi.component-score',
      category: 'Trục nội dung “Thủ tục hành chính công” và 越南 🇻🇳 rất-dài-không-có-khoảng-trắng-nào-để-ngắt-dòng',
      unit: 'points',
    })
    const table = await writeTable(
      [...documents, outputDocument([long, ...(documents[0]?.observations ?? [])])],
      context({ width }),
    )
    for (const line of table.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    // Numbers are never torn.
    expect(table).toContain('6.645.124/6.667.053')
  })

  it('has colour only when asked', async () => {
    expect(await writeTable(documents, context())).not.toContain('\x1b')
    expect(await writeTable(documents, context({ color: 1 }))).toContain('\x1b[1m')
  })

  it('shows what would steer the terminal', async () => {
    const evil = '\x1b[2J\u202eevil\x9b'
    const document = outputDocument([observation({ category: evil, indicator: 'papi.component-rank' })], {
      path: evil,
      number: evil,
    })
    for (const write of [writeTable, writeMarkdown]) {
      const output = await write([document], context({ width: 200 }))
      expect(output).toContain('evil')
      for (const sign of ['\x1b', '\x9b', '\u202e']) expect(output).not.toContain(sign)
    }
  })
})

describe('layout', () => {
  it('wraps at blanks, never loses a letter, never exceeds the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '越', 'xã') }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const lines = wrap(text, width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('shares out exactly what there is, and no column gets less than its longest word', () => {
    const need = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ natural: Math.max(a, b), minimum: Math.min(a, b) }))
    fc.assert(
      fc.property(fc.array(need), fc.nat(200), (needs, available) => {
        const widths = fitColumns(needs, available)
        const sum = (list: number[]) => list.reduce((total, width) => total + width, 0)
        const minimum = sum(needs.map((one) => one.minimum))
        if (!widths) {
          expect(minimum).toBeGreaterThan(available)
          return
        }
        expect(sum(widths)).toBe(Math.min(Math.max(minimum, available), sum(needs.map((one) => one.natural))))
        for (const [i, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual(needs[i]?.minimum ?? 0)
      }),
    )
  })
})

describe('md', () => {
  it('has a section a document and a table a kind', async () => {
    const lines = (await writeMarkdown(documents, context({ language: 'en' }))).split('\n')
    expect(lines[0]).toBe('## bao-cao.txt')
    expect(lines).toContain('### Indices (2)')
    expect(lines).toContain('| Indicator | Period | Role | Value | Line |')
    expect(lines).toContain('| --- | --- | --- | ---: | ---: |')
    expect(lines).toContain('*no figures*')
  })

  it('shows text as text', () => {
    expect(escapeMarkdown('a|b <img src=x> **c** [d](e) `f`')).toBe(
      'a\\|b \\<img src=x\\> \\*\\*c\\*\\* \\[d\\](e) \\`f\\`',
    )
  })
})
