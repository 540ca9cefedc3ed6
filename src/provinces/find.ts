import { ALIASES } from './aliases.ts'
import { PROVINCES, type Province, plain, REFORM_DATE } from './registry.ts'

type List = Province['list']

/** Letters and digits only, without diacritics: so "TP. HCM", "tp.hcm" and "TPHCM" are one. */
const squeeze = (name: string): string => plain(name.toLowerCase()).replace(/[^a-z0-9]/g, '')

const official: Readonly<Record<List, Map<string, Province>>> = { 63: new Map(), 34: new Map() }
const byCode = new Map<string, Province>()
for (const province of PROVINCES) {
  official[province.list].set(province.name, province)
  byCode.set(provinceCode(province), province)
}

/** Every spelling, squeezed. Made when first asked for: most runs only meet official names. */
let squeezed: Record<List, Map<string, Province>> | null = null

function spellings(): Record<List, Map<string, Province>> {
  if (squeezed) return squeezed
  squeezed = { 63: new Map(), 34: new Map() }
  for (const province of PROVINCES) {
    for (const spelling of [province.name, ...(ALIASES[province.name] ?? [])]) {
      squeezed[province.list].set(squeeze(spelling), province)
    }
  }
  return squeezed
}

/** Code with its list: "63-93". */
export function provinceCode(province: Province): string {
  return `${province.list}-${province.code}`
}

/** The province of a code with its list ("63-93"), or `null`. */
export function provinceByCode(code: string): Province | null {
  return byCode.get(code) ?? null
}

/** The list in force on an ISO date. Without a date: 63, which nearly all reports were written under. */
export function listOn(date: string | null): List {
  return date !== null && date >= REFORM_DATE ? 34 : 63
}

/**
 * The province of a name in any case, with or without diacritics and "tỉnh" or "thành phố", or `null`. The date
 * decides the list; a name that only one list has is taken from there whatever the date.
 */
export function findProvince(name: string, date: string | null): Province | null {
  const first = listOn(date)
  const exact = official[first].get(name)
  if (exact) return exact
  const lists: readonly List[] = [first, first === 63 ? 34 : 63]
  const nfc = name.normalize('NFC').trim()
  const bare = nfc.replace(/^(?:(?:tỉnh|tinh|thành\s+phố|thanh\s+pho)\s+|t\.?p\.?\s*)/iu, '')
  const byName = spellings()
  for (const list of lists) {
    const found = byName[list].get(squeeze(nfc)) ?? byName[list].get(squeeze(bare))
    if (found) return found
  }
  return null
}

/** What a province of list 63 became or went into; a province of list 34 is its own. */
export function successorOf(province: Province): Province {
  return province.successor === null ? province : byCode.get(`34-${province.successor}`)!
}

/** The provinces of list 63 that one of list 34 was made of; empty for one of list 63. */
export function predecessorsOf(province: Province): Province[] {
  return province.predecessors.map((code) => byCode.get(`63-${code}`)!)
}
