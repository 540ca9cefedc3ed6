import type { Candidate } from './attach.ts'
import type { ReportContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { endOf, startOf } from './text.ts'

/** A department, district or commune, one or all of them, as those who are scored within a province. */
const BODY =
  /(?:khối\s+(?:các\s+)?(?:sở|ubnd|huyện|xã|cơ quan|địa phương)|(?<!(?:cơ|trụ|công|tòa)\s)sở(?!\s+(?:hữu|thích|tại|làm việc))|ban quản lý|thanh tra tỉnh|văn phòng ubnd|huyện(?! ủy)|nội bộ|các (?:cơ quan, )?đơn vị|đơn vị dẫn đầu|cơ quan chuyên môn|thị xã|quận|phường|thị trấn|(?<!hợp tác\s)xã(?!\s+(?:hội|giao))|(?<!tỉnh(?:,|\/| và)?\s)thành phố(?= [a-zà-ỹ]))(?![a-zà-ỹ])/g
/** The province itself, after which figures are its own again. */
const OWN =
  /(?:(?<!(?:ubnd|hđnd|thanh tra|công an|văn phòng|cấp|của các sở)\s)tỉnh(?!\s+(?:ủy|đoàn))|toàn thành phố)(?![a-zà-ỹ])/g
/** What stands between a body and the index that it leads: "Sở Tài chính dẫn đầu Chỉ số …". */
const HOLDS =
  /^(?:\s+(?!của|công bố|tham mưu|chủ trì|phụ trách|theo dõi)[a-zà-ỹ]+){0,6}\s+(?:dẫn đầu|đứng đầu|đứng cuối|xếp cuối|đạt|có)\s+(?:(?:về|bảng|kết quả|điểm|xếp hạng|đánh giá|giá trị)\s+)*$/

/**
 * Whether a province's index figure is that of a department, district or commune: "Chỉ số CCHC của các sở: Sở Y tế đạt
 * 90,1 điểm, xếp thứ nhất". Asked of the sentence up to the number and, where the index is named elsewhere, of that
 * sentence.
 */
export function isOfBody(quantity: Quantity, { indicator, evidence }: Candidate, context: ReportContext): boolean {
  if (!indicator.yearly) return false
  const { block, start } = quantity
  const sentence = startOf(context.of(block).text.sentenceEnds, start)
  const topic = evidence[0]
  const here = topic?.scope.block === block && topic.mention.start >= sentence && topic.mention.end <= start
  const said = block.lower.slice(sentence, start)
  const body = lastBody(said, block.text.slice(sentence, start), context.province)
  const own = lastOf(OWN, said)
  if (body > own) {
    if (!here) return true
    const named = topic.mention.end - sentence
    if (body > named) return true
    return HOLDS.test(said.slice(body, topic.mention.start - sentence))
  }
  if (here || !topic || own >= 0) return false
  const { block: other } = topic.scope
  const { sentenceEnds } = context.of(other).text
  const { end } = topic.mention
  const until = Math.min(endOf(sentenceEnds, topic.mention.start, other.lower.length), end + 160)
  const frame = other.lower.slice(end, until)
  return lastBody(frame, other.text.slice(end, until), context.province) > lastOf(OWN, frame)
}

/**
 * End of the last body named, or -1. A town is named: "thành phố Sông Công" is one, "tỉnh, thành phố trên cả nước" none,
 * nor the province itself where it is a city.
 */
function lastBody(lower: string, text: string, own: string | null): number {
  return lastOf(BODY, lower, (end) => {
    if (!lower.endsWith('thành phố', end)) return true
    const name = text.slice(end + 1)
    return /^\p{Lu}/u.test(name) && (own === null || !name.startsWith(own))
  })
}

/** End of a pattern's last match that counts, or -1. */
function lastOf(pattern: RegExp, lower: string, counts: (end: number) => boolean = () => true): number {
  let last = -1
  for (const { index, 0: match } of lower.matchAll(pattern)) {
    if (counts(index + match.length)) last = index + match.length
  }
  return last
}
