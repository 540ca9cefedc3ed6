import { BODY_NAME, SIGNED_FOR } from './bodies.ts'
import type { Caption } from './caption.ts'
import type { Found, IdentitySource } from './evidence.ts'
import type { Header } from './header.ts'
import { readable } from './readable.ts'
import { KIND, type Title } from './title.ts'
import { found, part, type Zone } from './zones.ts'

/** "…, Sở Nội vụ xin báo cáo": who speaks. */
const SPEAKER = new RegExp(
  `(?<=(?:^|[,;.:)\\n])\\s{0,8})(${BODY_NAME}(?:\\s+(?!về|báo|tham|xin|kính|trân|tổng|đã|ban\\s)[a-zà-ỹ]+){0,10}?)\\s+(?:(?:xin|kính|trân\\s+trọng|tổng\\s+hợp)[\\s,]+)*báo\\s+cáo`,
)
const TITLE_ISSUER = new RegExp(`^\\s*của\\s+(${BODY_NAME}.{0,60}?)(?=\\s+về\\s|\\s*\\n|\\s*$)`)

/** Who issued it: named in the title, the header, the first sentence, a caption or by the signature. */
export function issuerOf(
  head: Zone,
  title: Title | null,
  header: Header,
  tail: Zone,
  caption: Caption | null,
): Found | null {
  const named = (zone: Zone, from: IdentitySource, start: number, length: number): Found =>
    found(readable(zone.flat.slice(start, start + length)), from, zone, start, start + length)

  if (title) {
    const kind = KIND.exec(head.low.slice(title.start, title.end))?.[0].length ?? 0
    const rest = part(head, title.start + kind, title.end)
    const own = TITLE_ISSUER.exec(rest.low)
    if (own) return named(rest, 'title', own[0].indexOf(own[1]!), own[1]!.length)
  }
  const org = header.orgs.at(-1)
  if (org) return found(readable(org.text), 'header', head, org.start, org.end)
  const opening = part(head, title?.end ?? 0, (title?.end ?? 0) + 6000)
  const speaker = SPEAKER.exec(opening.low)
  if (speaker) return named(opening, 'body', speaker.index + speaker[0].indexOf(speaker[1]!), speaker[1]!.length)
  if (caption?.issuer) return caption.issuer
  const signed = SIGNED_FOR.exec(tail.low)
  if (!signed) return null
  return named(tail, 'signature', signed.index + signed[0].lastIndexOf(signed[1]!), signed[1]!.trimEnd().length)
}
