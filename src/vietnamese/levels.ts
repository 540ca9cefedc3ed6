import type { Level } from '../records/observation.ts'
import { type Mention, PhraseMatcher, phraseTable } from './phrases.ts'

/** Words that hold a level's word and name none. */
const NO_LEVEL = [
  'xã hội',
  'kinh tế xã hội',
  'hợp tác xã',
  'trụ sở',
  'cơ sở',
  'trụ sở làm việc',
  'chính trị xã hội',
  'an sinh xã hội',
  'mạng xã hội',
  'xã hội hóa',
  'huyện ủy',
  'văn hóa xã hội',
  'bảo hiểm xã hội',
  'xã giao',
  'cơ sở dữ liệu',
  // Names of what is counted or of a place, not of where it is counted.
  'đơn vị hành chính cấp xã',
  'đơn vị hành chính cấp huyện',
  'đơn vị hành chính cấp huyện, cấp xã',
  'đơn vị hành chính cấp huyện, xã',
  'trung tâm phục vụ hành chính công tỉnh',
  'trung tâm phục vụ hành chính công của tỉnh',
  'trung tâm hành chính công tỉnh',
  'sở hữu',
  'sở thích',
]

/** How reports name the levels of government. Since 1 July 2025 there are two: province and commune. */
const NAMES: Readonly<Record<Level | 'whole', readonly string[]>> = {
  province: [
    'cấp tỉnh',
    'cấp tinh',
    'sở, ban, ngành',
    'sở ban ngành',
    'sở, ngành',
    'sở ngành',
    'sở, cơ quan',
    'các sở',
    'cấp sở',
    'khối sở',
    'sở, ban ngành',
    'cơ quan thuộc ubnd tỉnh',
    'cơ quan chuyên môn thuộc ubnd tỉnh',
    'cơ quan chuyên môn cấp tỉnh',
    'cấp thành phố',
    'thuộc ubnd tỉnh',
    'ubnd cấp tỉnh',
    'cấp sở, ngành',
    'sở tư pháp',
    'khối cơ quan cấp tỉnh',
    'trung tâm phục vụ hành chính công cấp tỉnh',
    'sở, ban, ngành tỉnh',
    'sở',
  ],
  district: [
    'cấp huyện',
    'huyện',
    'huyện, thị xã, thành phố',
    'huyện, thành phố',
    'ubnd cấp huyện',
    'ubnd huyện',
    'ubnd huyện, thành phố',
    'ubnd huyện, thị xã',
    'ubnd huyện, thị xã, thành phố',
    'ubnd các huyện, thành phố',
    'ubnd các huyện, thị xã, thành phố',
    'ubnd quận, huyện',
    'các huyện',
    'huyện, thị xã',
    'thị xã',
    'các huyện, thành phố',
    'khối huyện',
    'quận, huyện',
    'thuộc ubnd cấp huyện',
    'phòng chuyên môn cấp huyện',
    'bộ phận một cửa cấp huyện',
  ],
  commune: [
    'cấp xã',
    'xã, phường, thị trấn',
    'xã, phường',
    'phường, xã',
    'ubnd cấp xã',
    'ubnd xã',
    'ubnd xã, phường',
    'ubnd xã, thị trấn',
    'ubnd xã, phường, thị trấn',
    'ubnd các xã, phường',
    'ubnd các xã, phường, thị trấn',
    'xã',
    'phường',
    'khối xã',
    'cấp cơ sở',
    'xã, thị trấn',
    'ubnd phường',
    'ubnd phường, xã',
    'phường, thị trấn',
    'bộ phận một cửa cấp xã',
    'ubnd các xã',
  ],
  whole: [
    'toàn tỉnh',
    'cả tỉnh',
    'toàn thành phố',
    'các cấp',
    'trên địa bàn tỉnh',
    'ba cấp',
    'cấp huyện, xã',
    'cấp huyện, cấp xã',
    'huyện, xã',
    'cấp huyện và cấp xã',
    'cấp tỉnh, cấp huyện',
    'cấp tỉnh, huyện, xã',
    'tỉnh, huyện, xã',
    'cấp huyện, cấp xã',
    'huyện và xã',
    'cấp tỉnh, cấp huyện, cấp xã',
    'cấp tỉnh, cấp xã',
    'cấp tỉnh đến cấp xã',
    'từ tỉnh đến cấp xã',
    'cấp huyện trở lên',
    'toàn ngành',
    'sở, ban, ngành, địa phương',
    'sở, ban ngành và địa phương',
    'các sở, ngành, địa phương',
    'sở, ngành, huyện, thành phố',
    'từ tỉnh đến huyện',
    'cấp tỉnh và cấp huyện',
    'cấp tỉnh, huyện',
    'cấp tỉnh, đơn vị hành chính cấp huyện',
    'cấp tỉnh và đơn vị hành chính cấp huyện',
    'sở, ban, ngành và ubnd',
  ],
}

const LEVELS = ['province', 'district', 'commune', 'whole'] as const
/** The province's own bodies stand for it, and name its level only beside bodies of another. */
const OWN_BODIES = ['ubnd tỉnh', 'hđnd tỉnh']
const OWN_BODY = LEVELS.length + 1
const MATCHER = new PhraseMatcher(
  phraseTable([
    ...NO_LEVEL.map((name) => [name, LEVELS.length] as const),
    ...OWN_BODIES.map((name) => [name, OWN_BODY] as const),
    ...LEVELS.flatMap((level, id) => NAMES[level].map((name) => [name, id] as const)),
  ]),
)

const BODY = /(?:ubnd|hđnd|chủ tịch|sở)[^;.]*$/
/** A body that acts ("HĐND tỉnh đã ban hành") says who did it, not at which level it is counted. */
const ACTS =
  /^\)?(?:\s+[a-zà-ỹ]+){0,4}?\s+(?:đã(?!\s+(?:giảm|có|còn|tiếp nhận|nhận|giải quyết|thụ lý|trả))|ban hành|chỉ đạo|phê duyệt|tham mưu|trình|giao|công bố|chủ trì|phối hợp|thông qua|tham gia|thẩm định|tổ chức|thực hiện|tiến hành|rà soát|cho thấy|gửi|kiểm tra đột xuất|mở)(?![a-zà-ỹ])/
/** Between two bodies that act together: "các sở, UBND cấp huyện đã ban hành". */
const WITH = /^(?:\s+t[ỉi]nh)?\s*(?:,|và|cùng|;)\s*(?:các\s+)?(?:ubnd\s+)?$/

function byTurns(lower: string, a: Named, b: Named): boolean {
  if (a.level === null || b.level === null || a.level === b.level) return false
  const between = lower.slice(a.end, b.start)
  return BY_TURNS.test(between) || (a.own && OWN_BY_TURNS.test(between) && AS_MUCH.test(lower.slice(b.end, b.end + 32)))
}

/** Whom a figure is quoted from: "theo báo cáo của Sở Nội vụ". */
const QUOTED = /theo\s+(?:báo cáo|thống kê|tổng hợp|số liệu|đánh giá|thông tin)(?:\s+(?:của|từ|thống kê|tổng hợp))*\s+$/

function acts(lower: string, { start, end }: Mention): boolean {
  // "đơn vị thuộc UBND cấp huyện thực hiện tự chủ": the unit acts. "200/200 UBND cấp xã đã …", "Số
  // UBND cấp huyện đã kiểm tra": they are counted.
  const before = lower.slice(Math.max(0, start - 12), start)
  if (lower.startsWith('thuộc', start) || /(?:thuộc|\d|(?:số|lượng|lệ)(?: các)?)\s+$/.test(before)) return false
  if (/của\s+$/.test(before) && lower.startsWith('ubnd', start)) return false
  return BODY.test(lower.slice(Math.max(0, start - 10), end)) && ACTS.test(lower.slice(end, end + 24))
}

/** The same of the province's own bodies, also a sentence later: "UBND tỉnh ban hành 37 văn bản (…). Cấp huyện ban hành 29". */
const OWN_BY_TURNS =
  /^.{0,40}\d.{0,160}[.;,)]\s*(?:còn\s+|và\s+|riêng\s+)?(?:(?:hđnd|hội đồng nhân dân)(?:,|\s+và)\s*)?(?:các\s+)?$/s
/** What the other does by turns. */
const AS_MUCH = /^(?:\s+(?:đã|cũng))*\s+(?:ban hành\s+)?(?:được\s+)?\d/

/** A level that is named, and whether its body is named for what it does. */
interface Named extends LevelMention {
  acts: boolean
  /** It is one of the province's own bodies. */
  own: boolean
}

export interface LevelMention {
  start: number
  end: number
  /** null: the text names several levels or the whole province at once. */
  level: Level | null
}

/** … unless a body of another level does as much: "UBND tỉnh ban hành 45 quyết định; UBND cấp huyện 30". */
const BY_TURNS = /^[^.()]*\d[^.();]*[;,]\s*(?:còn\s+|và\s+|riêng\s+)?(?:các\s+)?$/

/** Finds the levels of government named in a folded text; the longest name at a place counts. */
export function levelsIn(lower: string): LevelMention[] {
  if (!/cấp|tỉnh|huyện|xã|sở|phường/.test(lower)) return []
  const named: Named[] = []
  let last: Mention | null = null
  for (const mention of MATCHER.find(lower)) {
    if (last && mention.start < last.end && mention.end <= last.end) continue
    if (last && mention.start === last.start && named.at(-1)?.start === last.start) named.pop()
    const [id] = mention.ids
    const level = id === OWN_BODY ? 'province' : LEVELS[id!]
    last = mention
    if (level === undefined || QUOTED.test(lower.slice(Math.max(0, mention.start - 40), mention.start))) continue
    const { start, end } = mention
    const own = id === OWN_BODY
    named.push({ start, end, level: level === 'whole' ? null : level, acts: own || acts(lower, mention), own })
  }
  const bare = bareProvinces(lower)
  return withoutActors(lower, bare.length > 0 ? [...named, ...bare].sort((a, b) => a.start - b.start) : named)
}

/** "gồm: tỉnh 47, huyện 21, xã 10": only beside the other levels' names is "tỉnh" a level, and not the whole. */
const BARE_PROVINCE =
  /(?<=(?:[:;,(]|gồm|đó)\s{0,2})tỉnh(?=:?\s+\d[\d.,]*\s?%?(?:\s[a-zà-ỹ]+){0,2}\s?[;,]\s(?:cấp\s)?(?:huyện|xã)(?![a-zà-ỹ]))/g

function bareProvinces(lower: string): Named[] {
  if (!/tỉnh:?\s+\d/.test(lower)) return []
  return Array.from(lower.matchAll(BARE_PROVINCE), ({ index }) => ({
    start: index,
    end: index + 'tỉnh'.length,
    level: 'province',
    acts: false,
    own: false,
  }))
}

function withoutActors(lower: string, named: readonly Named[]): LevelMention[] {
  const found: LevelMention[] = []
  for (const [i, mention] of named.entries()) {
    const next = named[i + 1]
    const previous = named[i - 1]
    if (!mention.acts || (next && byTurns(lower, mention, next)) || (previous && byTurns(lower, previous, mention))) {
      const { start, end, level } = mention
      found.push({ start, end, level })
      continue
    }
    // Those that it acts together with are named for the same reason.
    for (let first = mention.start, before = found.at(-1); before; before = found.at(-1)) {
      if (before.end < first && !WITH.test(lower.slice(before.end, first))) break
      first = before.start
      found.pop()
    }
  }
  return found
}
