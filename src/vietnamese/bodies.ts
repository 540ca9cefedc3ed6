import type { Level } from '../records/observation.ts'

const OFFICE = '(?:ubnd|ủy ban nhân dân|hđnd và ubnd|văn phòng(?: hđnd và)? ubnd|vp(?: hđnd và)? ubnd)'

/** Bodies and places as the label of a table's row names them, by how the label begins. */
const BODIES: readonly (readonly [Level, RegExp])[] = [
  [
    'province',
    /^(?:các\s+|khối\s+(?:các\s+)?)?(?:sở(?!\s+(?:hữu|thích))|ban (?:quản lý|dân tộc|tôn giáo)|bql|thanh tra tỉnh|công an tỉnh|bộ chỉ huy|cục|kho bạc nhà nước|bảo hiểm xã hội tỉnh|trung tâm phục vụ hành chính công(?: tỉnh)?$|(?:văn phòng|vp)\s.*tỉnh$|(?:văn phòng|vp) (?:ubnd|ủy ban nhân dân)$|cấp tỉnh|tỉnh$)(?![a-zà-ỹ])/,
  ],
  ['commune', new RegExp(`^(?:${OFFICE}\\s+)?(?:các\\s+)?(?:xã(?! hội)|phường|thị trấn|đặc khu|cấp xã)(?![a-zà-ỹ])`)],
  [
    'district',
    new RegExp(`^(?:${OFFICE}\\s+)?(?:các\\s+)?(?:huyện|thị xã|tx\\.?|thành phố|tp\\.?|quận|cấp huyện)(?![a-zà-ỹ])`),
  ],
]

/** The level of the body or place that a table's row is of ("Sở Công Thương", "Huyện Thanh Ba"); null for none. */
export function levelOfBody(lower: string): Level | null {
  const label = lower.replace(/^[\s\d.)+•-]+/, '').trim()
  return BODIES.find(([, form]) => form.test(label))?.[0] ?? null
}
