import { foldTones } from '../vietnamese/fold.ts'
import { ALIASES, NOT_IN_TEXT } from './aliases.ts'
import { findProvince } from './find.ts'
import { PROVINCES, type Province } from './registry.ts'

/** A place where a text names a province. `start` and `end` enclose the bare name, without "tỉnh" or "thành phố". */
export interface ProvinceMention {
  province: Province
  start: number
  end: number
  /** The name is not the province's here but that of a smaller unit in it, mostly its capital. */
  town: boolean
  /** The unit that stands in front of the name: "tỉnh", "thành phố", "thị xã", "huyện" … */
  unit: string | null
}

/** What helps to tell a name from the common words that it is made of. */
export interface MentionOptions {
  /** The text before it was lower-cased, of the same length: a name is then only taken where it is capitalised. */
  text?: string
  /** ISO date at which the names hold; decides the list. */
  date?: string | null
}

const HUE_IS_A_CITY_FROM = '2025-01-01'

const keyOf = (lower: string): string =>
  foldTones(lower)
    .replace(/\s*[-–—]\s*/g, '-')
    .replace(/\s+/g, ' ')

/** Official name by spelling. */
const names = new Map<string, string>()
for (const name of new Set(PROVINCES.map((province) => province.name))) {
  for (const spelling of [name, ...(ALIASES[name] ?? [])]) {
    if (!NOT_IN_TEXT.has(spelling)) names.set(keyOf(spelling.toLowerCase()), name)
  }
}
names.set('huế', 'Huế')

interface Trie {
  next: Map<string, Trie>
  end: boolean
}

/** One pattern for all words that shares their beginnings, so that a text is gone through once. */
function pattern(words: Iterable<string>): string {
  const root: Trie = { next: new Map(), end: false }
  for (const word of words) {
    let at = root
    for (const char of word) {
      const next: Trie = at.next.get(char) ?? { next: new Map(), end: false }
      at.next.set(char, next)
      at = next
    }
    at.end = true
  }
  const write = (node: Trie): string => {
    const ways = [...node.next].map(([char, next]) => {
      const here =
        char === ' '
          ? '[ \\n\\r\\t\\xa0]+'
          : char === '-'
            ? '[ \\n\\xa0]*[-–—][ \\n\\xa0]*'
            : char === '.'
              ? '\\.'
              : char
      return here + write(next)
    })
    if (ways.length === 0) return ''
    const all = ways.length === 1 && !node.end ? ways[0]! : `(?:${ways.join('|')})`
    return node.end ? `${all}?` : all
  }
  return write(root)
}

/** Both ways to set the tone mark, as the caller's text may have either. */
const spellings = function* (): Generator<string> {
  for (const name of names.keys()) {
    yield name
    const modern = name.replace(/òa(?![a-zà-ỹ])/g, 'oà').replace(/óa(?![a-zà-ỹ])/g, 'oá')
    if (modern !== name) yield modern
  }
}
/** Letters and digits of Vietnamese, as a plain class: three times as fast here as the class of all letters, which needs the flag `u`. */
const LETTER = '[0-9a-z\\u00c0-\\u024f\\u1e00-\\u1eff]'
const NAME = new RegExp(`${pattern(spellings())}(?!${LETTER})`, 'g')
const ENDS_IN_LETTER = new RegExp(`${LETTER}$`)

const UNIT =
  /(?<![a-zà-ỹ0-9])(tỉnh|thành\s+phố|tp\.?|t\.p\.?|thị\s+xã|tx\.?|thị\s+trấn|huyện|quận|phường|xã|đặc\s+khu)\s*$/
const SMALL = /^(?:thị|tx|huyện|quận|phường|xã|đặc)/
/** What makes of a province's name the name of something else. */
const THING = /(?<![a-zà-ỹ])(?:sông|đèo|vịnh|đường|cảng|đại\s+học|bệnh\s+viện|khách\s+sạn)\s+$/
/** Words that stand right before what is surely a province. */
const LEAD = /(?:tỉnh|ủy|uỷ|ubnd|hđnd|nhân\s+dân|nội\s+vụ|đảng\s+bộ|địa\s+bàn|sở\s+[a-zà-ỹ]+(?:\s[a-zà-ỹ]+)?)\s*$/

/** Where a name's words mean something else: the words before or after it that show that. */
const FALSE_FRIENDS: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  'An Giang': { before: /(?:bình|công|toàn)\s+$/ },
  'Bình Dương': { before: /(?:thái|hòa|đại\s+tây)\s+$/ },
  'Bình Định': { before: /trung\s+$/, after: /^\s+(?:kỳ|hướng|mức|lượng)/ },
  'Bình Phước': { before: /trung\s+$/ },
  'Bình Thuận': { before: /(?:trung|ninh)\s+$/, after: /^\s+(?:lợi|tiện)/ },
  'Điện Biên': { before: /(?:bưu|công|văn\s+bản)\s+$/, after: /^\s+(?:giới|chế|lai|soạn|bản)/ },
  'Gia Lai': { before: /(?:quốc|tham|chuyên)\s+$/ },
  'Hải Dương': { after: /^\s+học/ },
  'Hải Phòng': { before: /(?:duyên|hàng)\s+$/ },
  'Hà Nam': { after: /^\s+ninh/ },
  'Hồ Chí Minh': {
    before:
      /(?:tư\s+tưởng|đạo\s+đức|phong\s+cách|tấm\s+gương|chủ\s+tịch|quốc\s+gia|cộng\s+sản|tncs|tiền\s+phong|tntp|đường|đường\s+mòn|đại\s+lộ|huân\s+chương|giải\s+thưởng|huy\s+hiệu|bác|lăng|bảo\s+tàng|thời\s+đại|di\s+sản|gương)\s+$/,
  },
  'Lâm Đồng': { before: /nông\s+$/, after: /^\s+bộ/ },
  'Long An': { after: /^\s+(?:toàn|ninh)/ },
  'Nam Định': { before: /việt\s+$/, after: /^\s+(?:hướng|kỳ|mức)/ },
  'Nghệ An': { before: /công\s+$/ },
  'Ninh Bình': { before: /(?:an|quảng)\s+$/ },
  'Ninh Thuận': { before: /an\s+$/, after: /^\s+(?:lợi|tiện)/ },
  'Quảng Trị': { before: /truyền\s+$/ },
  'Thái Bình': { after: /^\s+dương/ },
  'Thái Nguyên': { before: /sinh\s+$/ },
}
/** Names that are everyday words ("peace", "as high as"): without capitals to go by they need a sign of a province. */
const EVERYDAY: ReadonlySet<string> = new Set(['Hòa Bình', 'Cao Bằng'])

/** Title case ("Hà Nội") or all capitals; "Hà nội" passes only where the words around say that it is a place. */
function capitals(printed: string, led: boolean): 'title' | 'all' | null {
  if (printed === printed.toUpperCase()) return 'all'
  const words = printed.split(/[\s\-–—.]+/).filter((word) => word !== '')
  const checked = led ? words.slice(0, 1) : words
  return checked.every((word) => word[0] !== word[0]!.toLowerCase()) ? 'title' : null
}

const JOINT = /^[\s,;]*(?:và|với)?[\s,;]*(?:tỉnh|thành\s+phố|tp\.?)?\s*$/

/**
 * Every mention of a province in a text, in order. `lower` is lower-cased NFC text with its diacritics (both ways of
 * setting tone marks are known). Names that are parts of other words or other things' names are left out: "công nghệ
 * an toàn", "Việt Nam định hướng", "tư tưởng Hồ Chí Minh", "sông Đồng Nai".
 */
export function provincesIn(lower: string, options: MentionOptions = {}): ProvinceMention[] {
  const { text, date = null } = options
  const found: (ProvinceMention & { sure: boolean })[] = []
  for (const match of lower.matchAll(NAME)) {
    const start = match.index
    if (start > 0 && ENDS_IN_LETTER.test(lower[start - 1]!)) continue
    const end = start + match[0].length
    const name = names.get(keyOf(match[0]))!
    const province = findProvince(name, date)
    if (!province) continue
    const before = lower.slice(Math.max(0, start - 32), start)
    const after = lower.slice(end, end + 16)
    const friend = FALSE_FRIENDS[name]
    const unit = UNIT.exec(before)?.[1]?.replace(/\s+/g, ' ') ?? null
    const led = unit !== null || LEAD.test(before) || /^\s*,\s*ngày/.test(after)
    const printed = text === undefined ? null : capitals(text.slice(start, end), led)
    if (text !== undefined && printed === null) continue
    if (unit === null && THING.test(before)) continue
    // A capitalised name needs no look at its neighbours, but "đường Hồ Chí Minh" and "Thái Bình Dương" have capitals too.
    if (unit === null && (friend?.before?.test(before) || friend?.after?.test(after))) continue
    const sure = !EVERYDAY.has(name) || printed === 'title' || led
    found.push({ province, start, end, town: isTown(unit, province, date), unit, sure })
  }
  return found
    .filter((mention, i) => {
      if (mention.sure) return true
      const [previous, next] = [found[i - 1], found[i + 1]]
      return (
        (previous !== undefined && JOINT.test(lower.slice(previous.end, mention.start))) ||
        (next !== undefined && JOINT.test(lower.slice(mention.end, next.start)))
      )
    })
    .map(({ sure: _, ...mention }) => mention)
}

/** "thành phố Bắc Giang" is a town in Bắc Giang; "thành phố Cần Thơ" is Cần Thơ. */
function isTown(unit: string | null, province: Province, date: string | null): boolean {
  if (unit === null || unit === 'tỉnh') return false
  if (SMALL.test(unit)) return true
  if (province.city) return false
  // Huế became a centrally run city half a year before the lists changed.
  if (province.code === '46' && date !== null && date >= HUE_IS_A_CITY_FROM) return false
  // No town was ever called Đồng Nai: with "thành phố" it is the city of list 34.
  return province.name !== 'Đồng Nai'
}
