import { type MentionOptions, type ProvinceMention, provincesIn } from '../../provinces/index.ts'
import { NATIONAL, SIGNED_FOR } from './bodies.ts'
import type { Caption } from './caption.ts'
import type { Found, IdentitySource, Span } from './evidence.ts'
import type { Header } from './header.ts'
import type { Title } from './title.ts'
import { lowered, part, type Zone, zone } from './zones.ts'

/** Words before a name that make it the province that speaks, or that the text is about. */
const SELF =
  /(?:ubnd|ủy\s+ban\s+nhân\s+dân|hđnd|hội\s+đồng\s+nhân\s+dân|địa\s+bàn|tỉnh\s+ủy|thành\s+ủy|đảng\s+bộ|sở\s+nội\s+vụ)(?:\s+(?:tỉnh|thành\s+phố|tp\.?))?\s*$/
/** Words before it in its sentence that make it somebody else's. */
const OTHERS =
  /kinh\s+nghiệm|học\s+tập|học\s+hỏi|tham\s+quan|so\s+với|so\s+sánh|tương\s+tự|giáp\s|các\s+tỉnh|như\s+tỉnh|một\s+số\s+tỉnh|đứng\s+(?:đầu|thứ|sau|trên)|dẫn\s+đầu|xếp\s+(?:sau|trên|thứ)|phối\s+hợp|liên\s+kết|mô\s+hình|gửi/
/** Words in a title before the name of a province that others learn from. */
const VISIT = /kinh\s+nghiệm|học\s+tập|tham\s+quan|so\s+sánh/
/** What stands between provinces in a list of them. */
const BESIDE = /^\s*(?:,|;|và|với|-|–)?\s*(?:tỉnh|thành\s+phố|tp\.?)?\s*$/

const inUnitBelow = ({ unit }: ProvinceMention): boolean =>
  unit !== null && /^(?:huyện|quận|phường|xã|thị\s+trấn|đặc)/.test(unit)

/** The one province that mentions agree on; a name that is only a district's or commune's is no province. */
function only(mentions: readonly ProvinceMention[]): ProvinceMention | null {
  const proper = mentions.filter((mention) => !mention.town)
  const usable = proper.length > 0 ? proper : mentions.filter((mention) => !inUnitBelow(mention))
  const first = usable[0]
  return first && usable.every(({ province }) => province.name === first.province.name) ? first : null
}

/** A province that running text speaks of as its own, by how often it does and no other. */
function ownProvince(source: Zone, from: number, need: number): ProvinceMention | null {
  const mentions = provincesIn(source.low, { text: source.flat })
  const scores = new Map<string, { mention: ProvinceMention; score: number; count: number }>()
  for (const [i, mention] of mentions.entries()) {
    if (mention.start < from || mention.town) continue
    const before = source.low.slice(Math.max(0, mention.start - 120), mention.start)
    const sentence = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1,
    )
    const beside = [mentions[i - 1], mentions[i + 1]].some(
      (other) =>
        other &&
        other.province.name !== mention.province.name &&
        BESIDE.test(source.low.slice(Math.min(other.end, mention.end), Math.max(other.start, mention.start))),
    )
    const points = beside || OTHERS.test(sentence) ? 0 : SELF.test(before) ? 3 : mention.unit !== null ? 1 : 0
    if (points === 0) continue
    const entry = scores.get(mention.province.name) ?? { mention, score: 0, count: 0 }
    scores.set(mention.province.name, { mention: entry.mention, score: entry.score + points, count: entry.count + 1 })
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score)
  if (!best || best.count < 2 || best.score < need || (second && best.score < 3 * second.score)) return null
  return best.mention
}

/** Mentions in a zone; their offsets are those of the text. */
function mentionsIn({ flat, low, start }: Zone, options: MentionOptions = { text: flat }): ProvinceMention[] {
  return provincesIn(low, options).map((m) => ({ ...m, start: m.start + start, end: m.end + start }))
}

interface Sources {
  text: string
  head: Zone
  title: Title | null
  header: Header
  tail: Zone
  caption: Caption | null
  issuer: Found | null
}

/** The document's province by its official name of either list; the list is settled once the date is known. */
export function provinceOf({ text, head, title, header, tail, caption, issuer }: Sources): Found | null {
  const from = (source: IdentitySource, mention: ProvinceMention | null): Found | null =>
    mention && { value: mention.province.name, from: source, start: mention.start, end: mention.end }
  const inHead = ({ start, end }: Span): Zone => part(head, start, end)

  const named = header.orgs.flatMap((org) => mentionsIn(inHead(org)))
  const byHeader = only(named)
  if (byHeader) return from('header', byHeader)
  // A ministry sits in Hà Nội and speaks of provinces; none of them is its own.
  if (header.orgs.some((org) => NATIONAL.test(inHead(org).low))) return null

  const byTitle = title && only(mentionsIn(inHead(title)))
  if (byTitle && !VISIT.test(head.low.slice(title.start, byTitle.start))) return from('title', byTitle)
  // A place line may be printed in any case.
  const place = (header.place && mentionsIn(inHead(header.place), {}).at(-1)) ?? null
  // "UBND HUYỆN HÒA BÌNH … Hòa Bình, ngày …" is a district of Bạc Liêu.
  const below = named.some((other) => other.province.name === place?.province.name && inUnitBelow(other))
  if (place && !below) return from('place', place)

  const signed = SIGNED_FOR.exec(tail.low)
  const issuing = caption?.issuer
  return (
    from('signature', signed && only(mentionsIn(part(tail, signed.index, signed.index + signed[0].length)))) ??
    from('body', issuer?.from === 'body' ? only(mentionsIn(inHead(issuer))) : null) ??
    from('appendix', issuing ? only(mentionsIn(zone(text, issuing.start, issuing.end), {})) : null) ??
    from('body', ownProvince(head, title?.end ?? 0, 3)) ??
    from('body', ownProvince({ flat: text, low: lowered(text), start: 0 }, 0, 6))
  )
}
