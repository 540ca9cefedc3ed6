import type { Indicator } from '../indicators/types.ts'
import { type Candidate, fits, isRegional } from './attach.ts'
import type { BlockContext } from './context.ts'
import type { CompiledCues, CompiledIndicator } from './cues.ts'
import { goesOnByLevel, repeatsNoun } from './elliptic.ts'
import { partName } from './part-name.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, endOf, type Span, startOf } from './text.ts'

/** One number with the indicator it got. */
export interface Read {
  quantity: Quantity
  chosen: Candidate | null
}

/** The candidate of a whole, and how strongly a part takes it; minus infinity where the whole has no parts of its kind. */
export interface Carried {
  from: Candidate
  strength: number
  /** The whole's own reading, which the part's takes the place of. */
  instead?: CompiledIndicator
}

const PARTS =
  /^[\s,;:.–-]*(?:trong đó|gồm|bao gồm|cụ thể|chia ra|trong số đó|riêng|theo đó|phân ra|phân theo|chia theo|theo (?:lĩnh vực|ngành|cấp quản lý|từng lĩnh vực)|như sau|trong(?!\s+(?:năm|quý|tháng|kỳ|giai đoạn|thời gian|nhiệm kỳ|\d)))(?![a-zà-ỹ])/
const PARTS_BETWEEN = /(?:trong đó|gồm|bao gồm|cụ thể|chia ra|trong số đó|nhiều nhất)(?![a-zà-ỹ])/
/** "đang giải quyết 1.845 hồ sơ; trong đó, trong hạn 1.402, quá hạn 443": all that follows are parts, until something is done. */
const PARTS_FROM =
  /^(?:\s+hồ sơ)?\s*[,;]\s*(?:trong đó|gồm|bao gồm|trong số này|có)(?![a-zà-ỹ])(?:(?!tiếp nhận|đã giải quyết|giải quyết xong|đã trả)(?:[^.]|\.(?=\d)))*$/
/** … with nothing but "có" before the number. */
const PARTS_AT_ONCE = /(?:trong đó|gồm|bao gồm|cụ thể|chia ra|trong số đó)(?:\s+có)?\s*:?\s*$/
/** Words that only part a whole: a level, an office, a field, nothing that measures. */
const LABEL_ONLY =
  /^[\s,;:()và]*(?:(?:ở|tại|thuộc|của|có|là|khối|các|đối với|riêng|thẩm quyền|giải quyết|năm\s+\d{4})\s+)*(?:công chức|viên chức|cán bộ|biên chế|thực hiện|kết quả|kế hoạch|chỉ tiêu|mục tiêu|thấp hơn|cao hơn|vượt|cấp|sở|các sở|ubnd|xã|huyện|phường|tỉnh|thành phố|khối|năm)[a-zà-ỹ\s,]{0,40}(?:\d{4}\s*)?(?::|là|có|đạt)?\s*$/

/**
 * The indicator that a part takes from its whole: "ban hành 1.840 văn bản (cấp tỉnh 365, cấp huyện 412 …)", "…,
 * trong đó: …", a footnote or list that begins so.
 *
 * @param before what was read in the block so far; `host` what stands where the block is called from or introduced
 * @returns the whole's candidate and how strongly it is carried
 */
export function carriedFrom(
  quantity: Quantity,
  at: BlockContext,
  before: readonly Read[],
  host: readonly Read[],
): Carried | null {
  const { lower } = at.block
  const bracket = bracketOf(at.text, quantity.start)
  const sentence = startOf(at.text.sentenceEnds, quantity.start)
  if (bracket) {
    const whole = before.findLast(
      (read) =>
        read.quantity.end <= bracket.start &&
        read.quantity.start >= startOf(at.text.sentenceEnds, bracket.start) &&
        isAround(bracketOf(at.text, read.quantity.start), bracket),
    )
    const lead = lower.slice(bracket.start + 1, quantity.start)
    if (whole?.chosen && whole.quantity.unit === quantity.unit) {
      const compared = whole.chosen.indicator.cut && OF_BASE.test(lower.slice(whole.quantity.stop, bracket.start))
      const stock = compared && /^\s*(?:(?:là|có)\s+)?$/.test(lead) ? before[before.indexOf(whole) - 1] : undefined
      // "được giao 1.987 biên chế, giảm 221 biên chế so với năm 2015 (2.208 biên chế)": what was cut, as it was before.
      if (stock && !stock.chosen?.indicator.cut && stock.quantity.start >= sentence && suits(stock, quantity))
        return { from: stock.chosen!, strength: 4.8 }
      if (compared || whole.chosen.indicator.parts === false)
        return { from: whole.chosen, strength: Number.NEGATIVE_INFINITY }
    }
    if (whole && suits(whole, quantity))
      return { from: whole.chosen!, strength: PARTS.test(lead) || LABEL_ONLY.test(lastPiece(lead)) ? 5.4 : 3.6 }
    return null
  }
  const previous = before.findLast(
    (read) => read.quantity.start < quantity.start && bracketOf(at.text, read.quantity.start) === null,
  )
  const undivided = before.findLast(
    (read) => read.chosen?.indicator.parts === false && bracketOf(at.text, read.quantity.start) === null,
  )
  if (
    undivided &&
    undivided.quantity.start >= sentence &&
    undivided.quantity.unit === quantity.unit &&
    PARTS_FROM.test(lower.slice(undivided.quantity.stop, quantity.start))
  )
    return { from: undivided.chosen!, strength: Number.NEGATIVE_INFINITY }
  if (previous && previous.quantity.start >= sentence) {
    // "giảm từ 98,5% xuống 97,2%": both ends measure one thing.
    const move =
      quantity.move &&
      previous.quantity.move &&
      previous.quantity.unit === quantity.unit &&
      (quantity.unit !== 'count' || (quantity.nounUnits.length === 0 && quantity.noun === ''))
    if (move && previous.chosen) return { from: previous.chosen, strength: 5.2 }
    if (previous.chosen && goesOnByLevel(quantity, previous.quantity)) return { from: previous.chosen, strength: 9 }
    if (previous.chosen && repeatsNoun(quantity, previous.quantity)) return { from: previous.chosen, strength: 4.4 }
    const parallel = openerOf(quantity, at, before, previous)
    if (parallel) return { from: parallel, strength: 4.4 }
    if (!suits(previous, quantity)) {
      const earlier = before.findLast(
        (read) =>
          read.quantity.start >= sentence && bracketOf(at.text, read.quantity.start) === null && suits(read, quantity),
      )
      if (!earlier?.chosen) return null
      const { chosen } = earlier
      // "… nhiều nhất với 812 đơn vị, chiếm 79,3%; y tế 61 đơn vị": a share stands between two parts of one whole.
      if (chosen.from === 'whole' && NEXT_PART.test(lower.slice(previous.quantity.stop, quantity.start)))
        return { from: chosen, strength: 4.4 }
      return PARTS_BETWEEN.test(lower.slice(earlier.quantity.stop, quantity.start))
        ? { from: chosen, strength: 4 }
        : null
    }
    const between = lower.slice(previous.quantity.stop, quantity.start)
    if (quantity.perYear && MEAN.test(between)) return { from: previous.chosen!, strength: 4.8 }
    if (PARTS_BETWEEN.test(between)) {
      // "Có 963 đơn vị, giảm 101 đơn vị, trong đó giáo dục 797, y tế 166": what they add up to tells of which.
      const whole = wholeBySum(quantity, at, before, quantity.start) ?? previous
      return { from: whole.chosen!, strength: PARTS_AT_ONCE.test(between) ? 5.8 : 4.8 }
    }
    // "84% đối với ngành y tế và 90% đối với ngành giáo dục".
    if (/^\s*(?:đối với|ở|tại|cho)\s[^,;.:]{2,40}(?:,|\svà)\s*$/.test(between))
      return { from: previous.chosen!, strength: 4.4 }
    if (LABEL_ONLY.test(lastPiece(between))) return { from: previous.chosen!, strength: 4.4 }
    // "Trong đó: giáo dục 797; y tế 39; văn hóa 27".
    const isPart = previous.chosen!.from === 'whole' || previous.chosen!.indicator.partOf !== undefined
    if (isPart && (PART_NAMED.test(between) || NEXT_PART.test(between)))
      return { from: previous.chosen!, strength: 4.4 }
    if (/^\s*(?:,|và|;|,\s*và)\s*$/.test(between)) return { from: previous.chosen!, strength: 3.3 }
    // "từ 89,4% năm 2011 lên 95,6% năm 2015 và 98,7% năm 2019".
    if (DATED.test(between)) return { from: previous.chosen!, strength: 4.4 }
    // "triển khai tại 21/21 sở, ban, ngành; 18/18 huyện; 244/244 xã".
    if (quantity.fraction && previous.quantity.fraction && /^[a-zà-ỹ\s,]{0,40}[,;]\s*(?:và\s+)?$/.test(between))
      return { from: previous.chosen!, strength: 4.4 }
    return null
  }
  const opening = lower.slice(sentence, quantity.start)
  if (PARTS.test(opening)) {
    const whole =
      wholeBySum(quantity, at, before) ?? previous ?? host.findLast((read) => agree(read.quantity, quantity))
    if (whole?.chosen?.indicator.parts === false && whole.quantity.unit === quantity.unit)
      return { from: whole.chosen, strength: Number.NEGATIVE_INFINITY }
    if (whole && suits(whole, quantity)) return { from: whole.chosen!, strength: 4.8 }
  }
  if (
    sentence === 0 &&
    host.length > 0 &&
    (LABEL_ONLY.test(opening) || (at.block.kind === 'item' && opening.length < 60))
  ) {
    const whole = host.find((read) => suits(read, quantity))
    if (whole) return { from: whole.chosen!, strength: 4.4 }
  }
  return null
}

/**
 * Of a whole that has named parts of another kind, a part with a name is one: of an index's score a component's score.
 * After a figure of something else it is none: "SIPAS … (hài lòng về giáo dục công 84,9%, y tế công 82%)".
 */
export function asNamedPart(
  carried: Carried | null,
  quantity: Quantity,
  at: BlockContext,
  before: readonly Read[],
  cues: CompiledCues,
): Carried | null {
  const compiled = carried && cues.partOf.get(carried.from.indicator.code)
  if (!compiled) return carried
  const last = before.at(-1)?.chosen?.indicator
  if ((last && subjectOf(last) !== subjectOf(compiled.indicator)) || !partName(quantity, at)) return carried
  const { indicator } = compiled
  const from = { ...carried.from, indicator, compiled, evidence: [] }
  return { from, strength: carried.strength + 1, instead: carried.from.compiled }
}

/** What an indicator is about: of `pci.score` and `pci.rank` the same. */
export function subjectOf({ code }: Indicator): string {
  return code.slice(0, code.indexOf('.'))
}

/** "Cấp tỉnh giải quyết 98 hồ sơ, đúng hạn 97; cấp huyện 201 hồ sơ": what the clause before begins with. */
function openerOf(quantity: Quantity, at: BlockContext, before: readonly Read[], previous: Read): Candidate | null {
  const clause = startOf(at.text.clauseEnds, quantity.start)
  if (previous.quantity.start >= clause || !LABEL_ONLY.test(at.block.lower.slice(clause, quantity.start))) return null
  const start = Math.max(
    startOf(at.text.clauseEnds, previous.quantity.start),
    startOf(at.text.sentenceEnds, previous.quantity.start),
  )
  const first = before.find((read) => read.quantity.start >= start)
  if (!first || first === previous || !suits(first, quantity)) return null
  const named = (from: number, to: number): boolean => at.levels.some((level) => level.start >= from && level.end <= to)
  return named(clause, quantity.start) && named(start, first.quantity.start) ? first.chosen : null
}

/** "nay còn 963 đơn vị, giảm 101 đầu mối. Trong đó: giáo dục 797; y tế 166": the parts add up to one of the figures before. */
function wholeBySum(
  quantity: Quantity,
  at: BlockContext,
  before: readonly Read[],
  from = startOf(at.text.sentenceEnds, quantity.start),
): Read | undefined {
  const { sentenceEnds } = at.text
  const to = endOf(sentenceEnds, quantity.start, at.block.lower.length)
  const parts = at.reading.quantities.filter(({ start, unit }) => start >= from && start < to && unit === quantity.unit)
  if (parts.length < 2) return undefined
  const sum = parts.reduce((total, { value }) => total + value, 0)
  return before.findLast((read) => read.quantity.start < from && read.quantity.value === sum && suits(read, quantity))
}

/** Nothing but a short name before the next part. */
const PART_NAMED = /^\s*(?:%\s*)?[;,]\s*(?:và\s+)?(?!bình quân|trung bình)(?:[a-zà-ỹ]+\s+){1,5}:?\s*$/
/** … after a semicolon also a longer one: "; khoa học, công nghệ và môi trường 17 đơn vị". */
const NEXT_PART = /^[^;.:()\d]{0,40};\s*(?!bình quân|trung bình|tăng|giảm|có|đã|còn)(?:[a-zà-ỹ]+,?\s+){1,9}:?\s*$/
/** "ban hành 1.120 văn bản …, bình quân khoảng 112 văn bản mỗi năm": the same figure by the year. */
const MEAN =
  /,\s*(?:bình quân|trung bình)(?:\s+(?:mỗi|hằng|hàng|một))?(?:\s+năm)?(?:\s+(?:là|có|đạt|trên|hơn|khoảng|gần))*\s*$/
/** Only a time, and what joins two figures, between them. */
const DATED =
  /^\s*(?:%\s*)?(?:vào\s+|trong\s+)?(?:năm|quý|tháng)\s[\d/iv]+\s*(?:,|và|;|,\s*và|lên|xuống|còn)\s*(?:đạt\s+|hạng\s+|thứ\s+|vị trí\s+)?$/
/** "giảm 638 thôn so với năm 2018 (2.314)": what the change is measured from is no part of it. */
const OF_BASE = /(?:so với|hơn)\s[^;.()]{0,40}$/

/** Whether a bracket can be part of what stands in `outer`: the text itself or a bracket around it, not one beside it. */
function isAround(outer: Span | null, bracket: Span): boolean {
  return outer === null || (outer.start < bracket.start && bracket.end <= outer.end)
}

/** The words since the last comma or semicolon. */
function lastPiece(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf(')')) + 1)
}

/** Whether two numbers count the same kind of thing: the same unit, and nouns that agree. */
function agree({ unit, nounUnits: a }: Quantity, other: Quantity): boolean {
  const b = other.nounUnits
  return unit === other.unit && (a.length === 0 || b.length === 0 || b.some((noun) => a.includes(noun)))
}

/** Whether a number can be a part of what was read before. */
function suits(read: Read, quantity: Quantity): boolean {
  const { chosen } = read
  if (!chosen || !fits(chosen.indicator, quantity)) return false
  if (quantity.unit === 'rank' && isRegional(quantity) !== isRegional(read.quantity)) return false
  if ((read.quantity.change !== 0) !== (quantity.change !== 0) && chosen.indicator.change !== undefined) return false
  return agree(read.quantity, quantity)
}
