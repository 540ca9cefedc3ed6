import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ALIASES,
  findProvince,
  PROVINCES,
  predecessorsOf,
  provinceByCode,
  provinceCode,
  provincesIn,
  successorOf,
} from '../src/provinces/index.ts'
import { plain } from '../src/provinces/registry.ts'
import { foldTones } from '../src/vietnamese/fold.ts'

const code = (name: string, date: string | null): string | null => {
  const province = findProvince(name, date)
  return province && provinceCode(province)
}

describe('the registry', () => {
  it('has 63 provinces and then 34', () => {
    expect(PROVINCES.filter((p) => p.list === 63)).toHaveLength(63)
    expect(PROVINCES.filter((p) => p.list === 34)).toHaveLength(34)
  })

  it('tells what became of a province and what one was made of', () => {
    expect(successorOf(findProvince('Sóc Trăng', '2020-01-01')!).fullName).toBe('Thành phố Cần Thơ')
    expect(predecessorsOf(provinceByCode('34-92')!).map((p) => p.name)).toEqual(['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'])
    for (const old of PROVINCES.filter((p) => p.list === 63)) expect(predecessorsOf(successorOf(old))).toContain(old)
  })

  const table = new URL('../../shared/data/provinces.tsv', import.meta.url)
  it.skipIf(!existsSync(table))('agrees with the shared table', () => {
    const [head, ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n')
    const keys = head!.split('\t')
    expect(rows).toHaveLength(PROVINCES.length)
    for (const row of rows) {
      const cells = Object.fromEntries(row.split('\t').map((cell, i) => [keys[i], cell]))
      const province = provinceByCode(`${cells.list}-${cells.code}`)!
      expect(province).toMatchObject({ name: cells.name, fullName: cells.full_name, nameEn: cells.name_en })
      expect(province.region ?? '').toBe(cells.region)
      expect([province.validFrom, province.validTo ?? '']).toEqual([cells.valid_from, cells.valid_to])
      expect(province.successor ?? '').toBe(cells.successor_code)
      expect([...province.predecessors].sort()).toEqual((cells.predecessor_codes || null)?.split(',').sort() ?? [])
    }
  })
})

describe('findProvince', () => {
  it.each([
    ['Hậu Giang', '2021-10-01', '63-93'],
    ['tỉnh hậu giang', '2021-10-01', '63-93'],
    ['TINH HAU GIANG', '2021-10-01', '63-93'],
    ['thành phố Cần Thơ', '2021-10-01', '63-92'],
    ['Quảng Trị', '2025-06-30', '63-45'],
    ['Quảng Trị', '2025-07-01', '34-44'],
    ['Quảng Trị', null, '63-45'],
    ['Hậu Giang', '2026-01-01', '63-93'],
    ['Bắc Giang', '2020-01-01', '63-24'],
    ['Bắc Ninh', '2026-01-01', '34-24'],
    ['TP.HCM', null, '63-79'],
    ['TP. Hồ Chí Minh', null, '63-79'],
    ['tphcm', null, '63-79'],
    ['Huế', '2024-01-01', '63-46'],
    ['Thừa Thiên - Huế', '2024-01-01', '63-46'],
    ['Thành phố Huế', '2026-01-01', '34-46'],
    ['BR-VT', null, '63-77'],
    ['Bà Rịa – Vũng Tàu', null, '63-77'],
    ['Đăk Lăk', null, '63-66'],
    ['Đắc Lắc', null, '63-66'],
    ['Bắc Cạn', null, '63-06'],
    ['Thanh Hoá', null, '63-38'],
    ['Khánh Hoà', '2026-01-01', '34-56'],
    ['Sài Gòn', null, null],
    ['', null, null],
  ])('%s on %s is %s', (name, date, expected) => expect(code(name, date)).toBe(expected))

  it('knows every name and alias in any case, with or without diacritics and unit', () => {
    const spelled = PROVINCES.flatMap((province) =>
      [province.name, ...(ALIASES[province.name] ?? [])].map((spelling) => ({ province, spelling })),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...spelled),
        fc.constantFrom('', 'tỉnh ', 'Thành phố ', 'TP. '),
        fc.constantFrom<(s: string) => string>(
          (s) => s,
          (s) => s.toUpperCase(),
          (s) => s.toLowerCase(),
          (s) => plain(s),
          (s) => s.normalize('NFD'),
        ),
        ({ province, spelling }, unit, change) => {
          expect(findProvince(change(unit + spelling), province.validFrom)).toBe(province)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('provincesIn', () => {
  const names = (text: string): string[] =>
    provincesIn(text.toLowerCase(), { text }).map(
      ({ start, end, town }) => text.slice(start, end) + (town ? ' (town)' : ''),
    )

  it.each([
    ['Hà Nội, Hải Phòng và tỉnh Hoà Bình', ['Hà Nội', 'Hải Phòng', 'Hoà Bình']],
    ['UBND TỈNH CAO BẰNG', ['CAO BẰNG']],
    ['TP.HCM và Bà Rịa – Vũng Tàu, BR-VT', ['TP.HCM', 'Bà Rịa – Vũng Tàu', 'BR-VT']],
    ['thành phố Bắc Giang, tỉnh Bắc Giang', ['Bắc Giang (town)', 'Bắc Giang']],
    ['thị xã Quảng Trị', ['Quảng Trị (town)']],
    ['thành phố Cần Thơ', ['Cần Thơ']],
    ['huyện Hòa Bình, tỉnh Bạc Liêu', ['Hòa Bình (town)', 'Bạc Liêu']],
    ['Thừa Thiên Huế', ['Thừa Thiên Huế']],
    ['tỉnh Quảng\nTrị', ['Quảng\nTrị']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  it.each([
    'công nghệ an toàn thông tin',
    'CÔNG NGHỆ AN TOÀN',
    'nâng cao bằng nhiều giải pháp',
    'NÂNG CAO BẰNG NHIỀU GIẢI PHÁP',
    'gìn giữ hòa bình',
    'Việt Nam định hướng đến năm 2030',
    'học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'châu Á - Thái Bình Dương',
    'trung bình định kỳ',
    'đồng bằng sông Hồng, lưu vực sông Đồng Nai',
    'Đại học Thái Nguyên',
    'Bắc Giangg',
  ])('no province: %s', (text) => {
    expect(names(text)).toEqual([])
    expect(provincesIn(text.toLowerCase())).toEqual([])
  })

  it('goes by the date: Huế became a centrally run city on 1 January 2025', () => {
    const on = (date: string) => provincesIn('thành phố huế', { date })[0]!
    expect([on('2024-12-31').town, on('2025-01-01').town]).toEqual([true, false])
    expect(on('2026-01-01').province.list).toBe(34)
  })

  it('finds every official name anywhere in a text, where it stands', () => {
    const words = fc.array(fc.constantFrom('báo', 'cáo', 'kết', 'quả', '(', '2020,', '\n'), { maxLength: 8 })
    fc.assert(
      fc.property(words, fc.constantFrom(...PROVINCES), words, (before, province, after) => {
        const text = [...before, 'tỉnh', province.name, ...after].join(' ').toLowerCase()
        const [mention] = provincesIn(text, { date: province.validFrom })
        expect(mention?.province).toBe(province)
        expect(text.slice(mention!.start, mention!.end)).toBe(province.name.toLowerCase())
      }),
    )
  })
})

it('foldTones gives one spelling of tone marks and keeps the length', () => {
  expect(foldTones('hoà bình, uỷ ban, thuỷ sản, hoàn toàn, quý i, khoẻ')).toBe(
    'hòa bình, ủy ban, thủy sản, hoàn toàn, quý i, khỏe',
  )
})
