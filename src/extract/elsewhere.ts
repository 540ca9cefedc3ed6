import { provincesIn } from '../provinces/index.ts'
import type { ReportContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, startOf } from './scopes.ts'

const NATION =
  /(?:trung bình|bình quân|mặt bằng|mức chung)[^.;]{0,24}(?:cả nước|toàn quốc|khu vực|vùng|các tỉnh)|(?:cả nước|toàn quốc)(?=[^.;]{0,16}(?:là|đạt|có)\s*$)/
const LEADER =
  /(?:^|[,;.]\s)(?:dẫn đầu|đứng đầu|cao nhất|thấp nhất)\s+(?:cả nước|toàn quốc|khu vực|vùng)\s+(?:là|thuộc về)|(?<!\d\s(?:tỉnh, (?:thành )?)?)(?:địa phương|tỉnh|đơn vị|tỉnh, thành phố)\s+(?:dẫn đầu|cao nhất|thấp nhất|đứng đầu|xếp cuối|đứng cuối|có (?:điểm|thứ hạng|kết quả) (?:cao|thấp) nhất)/

/** "các tỉnh Tây Nguyên còn lại lần lượt xếp thứ 31, 49 và 53" */
const OTHERS = /(?:các|những)\s+(?:tỉnh|địa phương)[^,;.]{0,40}\s(?:còn lại|khác)(?![a-zà-ỹ])/

/** Whether the words before a number say what the nation or a region has: "bình quân chung cả nước năm 2020 là 42,4". */
function ofNation(left: string): boolean {
  const nation = NATION.exec(left)
  if (!nation || /hơn|so với|bằng/.test(left)) return false
  return !/(?:tỉnh|thành phố|,)(?![a-zà-ỹ])/.test(left.slice(nation.index + nation[0].length))
}

/** "cao hơn (tỉnh nào đó) 0,5 điểm": how far, not how much. */
const MORE_THAN = /(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém)\s+hơn[^,;.(\d]{0,40}$/

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
  if (LEADER.test(left) || OTHERS.test(left) || ofNation(left)) return 'other'
  const own = context.province
  const mentions = provincesIn(block.lower.slice(clause, start), { text: block.text.slice(clause, start) }).filter(
    (mention) => !mention.town,
  )
  const last = mentions.at(-1)
  if (!last || last.province.name === own || own === null) return null
  // "So với Bạc Liêu (61,1 điểm), tỉnh cao hơn 0,5 điểm": the bracket is Bạc Liêu's, the rest is a difference.
  if (/^\s*\($/.test(block.lower.slice(clause + last.end, start))) return 'other'
  if (MORE_THAN.test(left) && /(?:hơn|so với)\s+(?:tỉnh\s+|thành phố\s+)?$/.test(left.slice(0, last.start)))
    return 'difference'
  // The name must be what the number is said of, not something passed on the way ("sau Đà Nẵng", "cùng Cần Thơ").
  const between = block.lower.slice(clause + last.end, start)
  const before = block.lower.slice(Math.max(0, clause + last.start - 14), clause + last.start)
  if (
    !/^\s*(?::|với|xếp|đứng|đạt|hạng|thứ|vị trí|\s)*$/.test(between) &&
    /(?:sau|trước|trên|dưới|cùng|với|so với|và|như|hơn|vượt|công bố|bộ)\s*(?:tỉnh\s+|thành phố\s+)?$/.test(before) &&
    mentions.length === 1
  )
    return null
  if (/(?:tỉnh|chỉ số|par|papi|pci|sipas|của ta|chúng ta)(?![a-zà-ỹ])/.test(between)) return null
  return 'other'
}
