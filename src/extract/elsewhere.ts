import type { Block } from '../document/types.ts'
import { type ProvinceMention, provincesIn } from '../provinces/index.ts'
import type { ReportContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, startOf } from './text.ts'

const NATION =
  /(?:trung bình|bình quân|mặt bằng|mức chung)[^.;]{0,24}(?:cả nước|toàn quốc|khu vực|vùng|các tỉnh)|(?:cả nước|toàn quốc)(?=[^.;]{0,16}(?:là|đạt|có)\s*$)/
const LEADER =
  /(?:^|[,;.]\s)(?:dẫn đầu|đứng đầu|cao nhất|thấp nhất)\s+(?:cả nước|toàn quốc|khu vực|vùng)\s+(?:là|thuộc về)|(?<!\d\s(?:tỉnh, (?:thành )?)?)(?:địa phương|tỉnh|đơn vị|tỉnh, thành phố)\s+(?:dẫn đầu|(?:(?:tăng|giảm)\s+(?:điểm\s+|hạng\s+|bậc\s+)?)?(?:cao|thấp|mạnh|sâu|nhiều) nhất|đứng đầu|xếp cuối|đứng cuối|có (?:điểm|thứ hạng|kết quả) (?:cao|thấp) nhất)/

/** "63/63 địa phương đều đạt trên 80%", "các tỉnh Tây Nguyên còn lại lần lượt xếp thứ 31, 49 và 53" */
const OTHERS =
  /(?<!(?:thứ|hạng|xếp|trí|đứng)\s)(?<!\d)\d{1,2}\/(?:63|34)\s+(?:tỉnh|địa phương)(?:,\s*thành phố)?\s+(?:đều\s+)?(?:có|đạt)(?![a-zà-ỹ])|(?:các|những)\s+(?:tỉnh|địa phương)[^,;.]{0,40}\s(?:còn lại|khác)(?![a-zà-ỹ])/

/** "Tỉnh B dẫn đầu cả nước, tổng điểm 47,2". */
const LEADS =
  /^\s*(?:(?:vẫn|tiếp tục|là\s+(?:tỉnh|địa phương|đơn vị))\s+)*(?:dẫn đầu|đứng đầu|đứng cuối|xếp cuối|thấp nhất|cao nhất)(?![a-zà-ỹ])/
/** What may stand between a rank and the name of the province that holds it. */
const RANKED_IS = /^(?:\s*|[^.;,]{0,40}\s(?:là|thuộc về|là của)\s+)(?:(?:ubnd|hđnd)\s+)?(?:tỉnh|thành phố|tp\.?)?\s*$/
/** A ministry or another body of the nation right after a rank: "xếp thứ nhì Bộ Tư pháp". */
const RANKED_IS_CENTRAL =
  /^\s*(?:là\s+|thuộc về\s+)?(?:bộ (?!chỉ số|phận|tiêu chí|máy)[a-zà-ỹ]+|ngân hàng nhà nước|thanh tra chính phủ|ủy ban dân tộc|văn phòng chính phủ|bảo hiểm xã hội việt nam)(?![a-zà-ỹ])/

/** The provinces named in a stretch of a block; places in the block. */
function placesIn({ lower, text }: Block, from: number, to: number): ProvinceMention[] {
  return provincesIn(lower.slice(from, to), { text: text.slice(from, to) })
    .filter(({ town }) => !town)
    .map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from }))
}

/** Whether the words before a number say what the nation or a region has: "bình quân chung cả nước năm 2020 là 42,4". */
function ofNation(left: string): boolean {
  const nation = NATION.exec(left)
  if (!nation || /hơn|so với|bằng/.test(left)) return false
  return !/(?:tỉnh|thành phố|,)(?![a-zà-ỹ\d])/.test(left.slice(nation.index + nation[0].length))
}

/** "Chỉ số CCHC của các tỉnh, thành phố có giá trị trung bình đạt 86,9%": the mean of them all. */
function ofAllProvinces(left: string): boolean {
  const all = left.search(
    /(?<![a-zà-ỹ\d/])(?:(?:các|63|34)\s+(?:tỉnh|địa phương)|của\s+(?:cả nước|toàn quốc))(?![a-zà-ỹ])/,
  )
  const mean = all < 0 ? -1 : left.slice(all).search(/(?:trung bình|bình quân)(?!\s+(?:thấp|cao(?! nhất)|khá))/)
  return mean >= 0 && !/(?:tỉnh|thành phố)(?![a-zà-ỹ])/.test(left.slice(all + mean))
}

/** "cao hơn (tỉnh nào đó) 0,5 điểm": how far, not how much. */
const MORE_THAN = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém)\s+hơn[^,;.(\d]{0,40}$/

/** "vượt 5,4% so với chỉ tiêu": how far from what was planned, not how much. */
const BEYOND = /(?:vượt|cao hơn|thấp hơn|hụt)\s+(?:trên\s+|hơn\s+|gần\s+|khoảng\s+)?$/
const PLANNED =
  /^\s*(?:(?:so với|mức)\s+(?:các\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|yêu cầu|nghị quyết)(?![a-zà-ỹ])|so với\s+(?:năm\s+\d|cùng kỳ))/

/**
 * Whether a score or rank is not the province's own: `other` for another province's, a leader's or the nation's;
 * `difference` for how far the province is from them.
 *
 * @param compared provinces are compared by the figure (indices): of others only the nation's is looked for
 */
export function isElsewhere(
  quantity: Quantity,
  context: ReportContext,
  compared: boolean,
): 'other' | 'difference' | null {
  const { block, start } = quantity
  const at = context.of(block)
  const sentence = startOf(at.text.sentenceEnds, start)
  const bracket = bracketOf(at.text, start)
  const clause = Math.max(sentence, startOf(at.text.clauseEnds, start))
  const left = block.lower.slice(clause, start)
  if (BEYOND.test(left) && PLANNED.test(block.lower.slice(quantity.stop, quantity.stop + 40))) return 'difference'
  if (!compared) return ofNation(left) ? 'other' : null
  if (
    /(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+hơn/.test(left) &&
    (NATION.test(block.lower.slice(clause, quantity.stop + 60)) ||
      /hơn\s+(?:mức\s+)?(?:điểm\s+)?(?:trung bình|bình quân|của tỉnh|các tỉnh)/.test(left))
  ) {
    return bracket && bracket.start > clause && !/hơn/.test(block.lower.slice(bracket.start, start))
      ? 'other'
      : 'difference'
  }
  const own = context.province
  const mentions = placesIn(block, clause, start)
  const leads = LEADER.exec(left)
  // "Tỉnh A trở thành tỉnh dẫn đầu với 48,8 điểm": the leader can be the province itself.
  if (leads && !mentions.some(({ province, end }) => province.name === own && end <= clause + leads.index))
    return 'other'
  if (OTHERS.test(left) || ofNation(left) || ofAllProvinces(block.lower.slice(sentence, start))) return 'other'
  if (own === null) return null
  // "xếp thứ ba là Hà Nội", "đứng thứ 2 tỉnh Thái Nguyên": whose rank it is stands after it.
  const [ranked] = quantity.unit === 'rank' ? placesIn(block, quantity.stop, quantity.stop + 60) : []
  if (ranked && ranked.province.name !== own && RANKED_IS.test(block.lower.slice(quantity.stop, ranked.start)))
    return 'other'
  const holder = quantity.fraction ? quantity.stop : quantity.end
  if (quantity.unit === 'rank' && RANKED_IS_CENTRAL.test(block.lower.slice(holder, holder + 60))) return 'other'
  const last = mentions.at(-1)
  if (!last || last.province.name === own) return null
  // "So với Bạc Liêu (61,1 điểm), tỉnh cao hơn 0,5 điểm": the bracket is Bạc Liêu's, the rest is a difference.
  if (/^\s*\($/.test(block.lower.slice(last.end, start))) return 'other'
  if (MORE_THAN.test(left) && /(?:hơn|so với)\s+(?:tỉnh\s+|thành phố\s+)?$/.test(left.slice(0, last.start - clause)))
    return 'difference'
  const between = block.lower.slice(last.end, start)
  if (LEADS.test(between)) return 'other'
  // The name must be what the number is said of, not something passed on the way ("sau Đà Nẵng", "cùng Cần Thơ").
  const before = block.lower.slice(Math.max(0, last.start - 14), last.start)
  if (
    !/^\s*(?::|với|xếp|đứng|đạt|hạng|thứ|vị trí|\s)*$/.test(between) &&
    /(?:sau|trước|trên|dưới|cùng|với|so với|và|như|hơn|vượt|công bố|bộ)\s*(?:tỉnh\s+|thành phố\s+)?$/.test(before) &&
    mentions.length === 1
  )
    return null
  if (/(?:tỉnh|chỉ số|par|papi|pci|sipas|của ta|chúng ta)(?![a-zà-ỹ])/.test(between)) return null
  return 'other'
}
