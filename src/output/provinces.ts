import { ALIASES, type Province, predecessorsOf, provinceCode, successorOf } from '../provinces/index.ts'
import type { Bilingual, Language } from '../records/language.ts'
import type { Sheet } from './sheet.ts'
import { columnsOf, filled } from './sheet-parts.ts'

const WORDS = {
  code: { vi: 'Mã', en: 'Code' },
  name: { vi: 'Tên', en: 'Name' },
  region: { vi: 'Vùng', en: 'Region' },
  became: { vi: 'Nay thuộc', en: 'Now in' },
  madeOf: { vi: 'Hợp thành từ', en: 'Made of' },
  spellings: { vi: 'Cách viết khác', en: 'Other spellings' },
} as const satisfies Record<string, Bilingual>
const KEYS = Object.keys(WORDS) as (keyof typeof WORDS)[]

const TITLES: Readonly<Record<Province['list'], Bilingual>> = {
  63: { vi: '63 tỉnh, thành phố (đến 30/6/2025)', en: '63 provinces and cities (until 30 Jun 2025)' },
  34: { vi: '34 tỉnh, thành phố (từ 1/7/2025)', en: '34 provinces and cities (since 1 Jul 2025)' },
}

/** Provinces as a sheet a list; `together` in one, for formats that hold one table. */
export function provinceSheets(provinces: readonly Province[], together: boolean, language: Language): Sheet[] {
  const lists = together ? [[63, 34] as const] : [[34] as const, [63] as const]
  return lists.flatMap(([first, second]) => {
    const own = provinces.filter(({ list }) => list === first || list === second)
    if (own.length === 0) return []
    const rows = own.map((province) => {
      const { name, region } = province
      return [
        provinceCode(province),
        name,
        region ?? '',
        province.successor === null ? '' : named(successorOf(province)),
        predecessorsOf(province).map(named).join(', '),
        (ALIASES[name] ?? []).join(', '),
      ].map((text) => ({ text }))
    })
    const title = TITLES[first][language]
    return [filled({ key: `list-${first}`, title, columns: columnsOf(WORDS, KEYS, language, []), rows })]
  })
}

/** "Hậu Giang (63-93)". */
function named(province: Province): string {
  return `${province.name} (${provinceCode(province)})`
}

/** A province for programs. */
export function provinceJson(province: Province): object {
  const { list, name, fullName, nameEn, city, region, validFrom, validTo } = province
  return {
    code: provinceCode(province),
    list,
    name,
    fullName,
    nameEn,
    city,
    region,
    validFrom,
    validTo,
    successor: province.successor === null ? null : provinceCode(successorOf(province)),
    predecessors: predecessorsOf(province).map(provinceCode),
    spellings: ALIASES[name] ?? [],
  }
}
