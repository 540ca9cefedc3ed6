import type { Block } from '../document/types.ts'
import type { Comparator } from '../records/observation.ts'
import { changeBefore, isMove } from '../vietnamese/changes.ts'
import { comparatorAt, rankComparator } from '../vietnamese/comparators.ts'
import { dateSpans, goesOnList, type NonFact, nonFactAt } from '../vietnamese/nonfacts.ts'
import { type NumberToken, numbersIn, scale } from '../vietnamese/numbers.ts'
import { type PeriodMention, periodsIn } from '../vietnamese/periods.ts'
import { nounAfter, type UnitClass, type UnitReading, unitAfter } from '../vietnamese/units.ts'
import { shareWithin } from './share.ts'

/** A number that states a fact, with all that is grown onto it. Offsets are in its block's text. */
export interface Quantity {
  block: Block
  start: number
  end: number
  value: number
  valueMax: number | null
  of: number | null
  unit: UnitClass
  factor: number
  /** Units that the counting noun allows; empty where no known noun follows. */
  nounUnits: readonly string[]
  noun: string
  /** End of the number with its fraction, range, unit and counting noun. */
  stop: number
  comparator: Comparator
  /** +1 after "tăng", −1 after "giảm", 0 for a plain value. */
  change: -1 | 0 | 1
  /** One end of "giảm từ … xuống còn …". */
  move: boolean
  percentPoints: boolean
  perYear: boolean
  perOther: boolean
  damaged: boolean
  /** A reading of the marks that was not taken, where the unit decides it ("1.413 điểm"). */
  repaired: string | null
  /** Printed as a bare fraction that could be a rank (28/63). */
  fraction: boolean
}

/** A number that states no fact, and why. */
export interface Skipped {
  block: Block
  start: number
  end: number
  why: NonFact
}

export interface BlockReading {
  block: Block
  quantities: Quantity[]
  skipped: Skipped[]
  periods: PeriodMention[]
}

/** How many provinces are ranked: 63 (some surveys 60–64), 34 since July 2025. */
export function isNationwide(of: number | null): boolean {
  return of !== null && ((of >= 60 && of <= 64) || of === 34)
}

/** Finds every quantity of a block in one pass over its numbers, and the periods named in it. */
export function readBlock(block: Block): BlockReading {
  const { lower, text } = block
  const reading: BlockReading = { block, quantities: [], skipped: [], periods: [] }
  if (!/\d/.test(lower)) {
    reading.periods = /năm|hiện|nay|quý|tháng|kỳ/.test(lower) ? periodsIn(lower) : []
    return reading
  }
  reading.periods = periodsIn(lower)
  const numbers = [...numbersIn(lower)]
  const dates = dateSpans(lower)
  let covered = 0
  let coveredWhy: NonFact = 'none'
  let last: NonFact | null = null
  let lastEnd = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!
    const skip = (why: NonFact, end = number.end): void => {
      reading.skipped.push({ block, start: number.start, end: number.end, why })
      last = why
      lastEnd = number.end
      if (end > covered) {
        covered = end
        coveredWhy = why
      }
    }
    if (number.start < covered) {
      skip(coveredWhy)
      continue
    }
    const period = inside(reading.periods, number)
    if (period) {
      skip('period', period.end)
      continue
    }
    const date = inside(dates, number)
    if (date) {
      skip('date', date.end)
      continue
    }
    if (
      last !== null &&
      (last === 'name' || last === 'doc-number') &&
      goesOnList(lower.slice(lastEnd, number.start)) &&
      !/^\s*[%/]/.test(lower.slice(number.end, number.end + 4)) &&
      !/^\s*(?:mức độ|mức|loại|hạng)(?![a-zà-ỹ])/.test(lower.slice(number.end, number.end + 10)) &&
      nounAfter(lower.slice(number.end, number.end + 40)).units.length === 0
    ) {
      skip(last)
      continue
    }
    const literal = nonFactAt(text, lower, number.start, number.end)
    if (literal) {
      skip(literal.why, literal.end)
      continue
    }
    if (isYear(number, lower) || isDuration(number, lower)) {
      skip('period')
      continue
    }
    last = null
    const quantity = grow(block, numbers, i)
    reading.quantities.push(quantity)
    // What was grown onto the number is no number of its own.
    while (numbers[i + 1] && numbers[i + 1]!.start < quantity.taken) {
      i++
      reading.skipped.push({
        block,
        start: numbers[i]!.start,
        end: numbers[i]!.end,
        why: numbers[i]!.end === quantity.rangeEnd ? 'range' : 'of',
      })
    }
  }
  shareWithin(reading)
  return reading
}

function inside<T extends { start: number; end: number }>(spans: T[], number: NumberToken): T | undefined {
  for (const span of spans) {
    if (span.start > number.start) return undefined
    if (number.end <= span.end) return span
  }
  return undefined
}

/** A bare four-digit year: nothing is counted by it. */
function isYear(number: NumberToken, lower: string): boolean {
  if (number.end - number.start !== 4 || number.value < 1945 || number.value > 2050) return false
  const right = lower.slice(number.end, number.end + 24)
  if (/^\s*(?:%|\/\s*\d)/.test(right)) return false
  const noun = nounAfter(right)
  if (
    /(?:năm|giai đoạn|nhiệm kỳ|kỳ|luật|hiến pháp|index|papi|pci|sipas|-|đến|và|,|\()\s*$/.test(
      lower.slice(Math.max(0, number.start - 12), number.start),
    )
  )
    return noun.units.length === 0 || !/^\s*(?:hồ sơ|tthc|văn bản|người|thủ tục|dvc|cá nhân)/.test(right)
  return noun.units.length === 0
}

/** A span of time that only dates something ("03 năm", "hơn 15 năm", "06 tháng"), or a deadline in days. */
function isDuration(number: NumberToken, lower: string): boolean {
  const right = lower.slice(number.end, number.end + 16)
  const left = lower.slice(Math.max(0, number.start - 60), number.start)
  if (/^\s*năm\s+(?:19|20)\d{2}/.test(right) || /(?:thứ|hạng)\s*$/.test(left)) return false
  if (/^\s*(?:năm|tháng|tuần|thập kỷ|nhiệm kỳ|quý)(?![a-zà-ỹ])/.test(right)) return true
  if (!/^\s*(?:ngày|giờ|phút)(?![a-zà-ỹ])/.test(right)) return false
  return (
    !/(?:giảm|rút ngắn|cắt|xuống|còn|bình quân|trung bình|tiết kiệm|sớm hơn|tổng)/.test(left) &&
    !/(?:xuống|còn)/.test(lower.slice(number.end, number.end + 24))
  )
}

type Grown = Quantity & { taken: number; rangeEnd: number }

const FRACTION = /^\s*\/\s*$/
const OUT_OF = /^(?:\s*(?:trên|trong|của)|(?:\s+[a-zà-ỹ]+){0,3}\s+(?:trên|trong|của)\s+(?:tổng\s+số|tổng|số))\s*$/
const RANGE = /^\s*(?:%|điểm)?\s*(?:-|đến|÷|–)\s*$/
const RANK_LEFT =
  /(?:(?:xếp|đứng|hạng|thứ|vị trí|vị thứ|top|tốp|nhóm|bậc)(?:\s+(?:hạng|thứ|vị trí|vị thứ|số|là|từ|khoảng|ở|đạt|trong|thuộc|nằm|cao|dẫn đầu|đầu|tốp|top|nhóm|cả nước|của tỉnh|toàn quốc|không thấp hơn|không vượt quá))*|ngoài (?:top|nhóm|tốp))\s*[:=]?\s*$/u
const RANK_LIST = /(?:thứ|hạng|vị trí)\s*(?:là|:)?\s*(?:\d{1,2}(?:\/\d{2})?\s*(?:,|và|;)\s*)+$/

function grow(block: Block, numbers: NumberToken[], i: number): Grown {
  const { lower } = block
  const number = numbers[i]!
  let { value } = number
  let stop = number.end
  let taken = number.end
  let of: number | null = null
  let valueMax: number | null = null
  let rangeEnd = -1
  let fraction = false
  const next = numbers[i + 1]
  const between = next ? lower.slice(number.end, next.start) : ''
  const left = lower.slice(Math.max(0, number.start - 64), number.start)
  if (next && FRACTION.test(between) && !Number.isNaN(next.value)) {
    of = next.value
    stop = taken = next.end
    fraction = true
  } else if (
    next &&
    next.value > value &&
    RANGE.test(between) &&
    !(/đến/.test(between) && /(?:tăng|giảm|nâng|hạ)\s+từ\s*$/.test(left))
  ) {
    valueMax = next.value
    stop = taken = rangeEnd = next.end
  } else if (
    next &&
    next.value >= value &&
    between.length < 24 &&
    OUT_OF.test(between) &&
    !/^\s*(?:%|điểm|bậc)/.test(lower.slice(number.end))
  ) {
    of = next.value
    taken = next.end
    stop = /^\s*(?:trên|trong|của)/.test(between) ? next.end : stop
  } else if (
    next &&
    /^\s*\(\s*$/.test(between) &&
    isNationwide(next.value) &&
    /^\s*\)/.test(lower.slice(next.end)) &&
    value <= next.value
  ) {
    of = next.value
    stop = taken = next.end + 1
  }
  let right = lower.slice(stop, stop + 64)
  // "10 người/10 chức danh" and "1,15 máy/người" hold a slash but no fraction.
  const unit: UnitReading = unitAfter(right)
  let reading: UnitClass = unit.unit
  let repaired: string | null = null
  const rankLeft = /xếp|đứng|hạng|thứ|vị|top|tốp|nhóm|bậc/.test(left.slice(-36)) && RANK_LEFT.test(left)
  const after = nounAfter(right)
  const counted = after.units.length > 0 && !after.units.includes('rank')
  if (reading === 'count' && !counted && (rankLeft || (fraction && isNationwide(of)))) {
    if (value >= 1 && value <= 100 && Number.isInteger(value)) reading = 'rank'
  }
  const before = numbers[i - 1]
  // "xếp thứ 26 và 21", "hạng 41, 27, 24 và 15/63": the rank's word stands before the first.
  if (
    reading === 'count' &&
    !counted &&
    before &&
    Number.isInteger(value) &&
    value <= 64 &&
    /^\s*(?:,|và|;)\s*$/.test(lower.slice(before.end, number.start)) &&
    RANK_LIST.test(lower.slice(Math.max(0, number.start - 90), number.start))
  )
    reading = 'rank'
  if (reading === 'rank' && of === null) {
    const ranked =
      /^\s*(?:so với|trong số|trong tổng số|trong|trên)\s+(?:tổng số\s+|số\s+)?(\d{2})\s+(?:tỉnh|địa phương)/.exec(
        right,
      )
    const count =
      ranked && numbers.slice(i + 1, i + 3).find((other) => lower.slice(other.start, other.end) === ranked[1])
    if (count) {
      of = count.value
      taken = count.end
    }
  }
  if (reading === 'count' && !counted && /[▲▼↑↓]\s*$/.test(left)) reading = 'steps'
  const pointed =
    left.includes('điểm') && /điểm(?:\s+số)?(?:\s+(?:là|đạt|chung|trung bình|của tỉnh|số))*\s*:?\s*$/.test(left)
  if (
    reading === 'count' &&
    unit.factor === 1 &&
    !counted &&
    (pointed || (!Number.isInteger(value) && number.alternative === null))
  )
    reading = 'points'
  // A score or rate has decimals, not thousands: "1.413 điểm" is 1,413. A count has no decimals: "1,234 hồ sơ".
  if (number.alternative !== null) {
    const decimal = Math.min(value, number.alternative)
    const whole = Math.max(value, number.alternative)
    if (reading === 'points' || reading === 'percent' || reading === 'ratio') value = decimal
    else if (reading === 'count' && unit.factor === 1) value = whole
    if (value !== number.value) repaired = lower.slice(number.start, number.end)
  }
  stop += unit.length
  right = lower.slice(stop, stop + 64)
  // "từ 80 điểm trở lên/100 điểm tối đa": the scale stands after the comparator's words.
  if (of === null && next) {
    const scaleAt = /^\s*(?:trở lên\s*)?\/\s*(?=\d)/.exec(right)
    if (scaleAt && next.start === stop + scaleAt[0].length) {
      if (reading !== 'count') {
        of = next.value
        taken = next.end
      }
    }
  }
  // "trên thang 10 điểm", "(thang 80 điểm)", "thang điểm 100".
  if (
    of === null &&
    next &&
    reading === 'points' &&
    /^\s*\(?\s*(?:trên\s+|theo\s+)?thang(?:\s+điểm)?\s*$/.test(lower.slice(stop, next.start))
  ) {
    of = next.value
    taken = next.end
  }
  const noun =
    reading === 'count' || reading === 'rank' || reading === 'percent'
      ? nounAfter(right)
      : { length: 0, units: [] as readonly string[], noun: '' }
  const outOf =
    of === null && next && reading === 'count'
      ? /^(?:[^.;,()]{0,60}|[^.;()]{0,90}\()\s*(?:trên|trong|\/)\s*tổng\s+(?:số\s+)?$/.exec(
          lower.slice(stop, next.start),
        )
      : null
  if (outOf && next && next.value >= value) {
    of = next.value
    taken = next.end
  }
  return {
    block,
    start: number.start,
    end: number.end,
    value: scale(value, unit.factor),
    valueMax: valueMax === null ? null : scale(valueMax, unit.factor),
    of: of === null ? null : scale(of, unit.factor),
    unit: reading,
    factor: unit.factor,
    nounUnits: noun.units,
    noun: noun.noun,
    stop: stop + (noun.units.length && reading !== 'percent' ? noun.length : 0),
    comparator:
      reading === 'rank'
        ? rankComparator(left, right)
        : comparatorAt(left, lower.slice(Math.max(number.end, rangeEnd), stop + 48)),
    change:
      /từ\s*$/.test(left) && /^[^.;,]{0,24}?\s(?:xuống|lên|còn|thành)/.test(lower.slice(stop, stop + 40))
        ? 0
        : changeBefore(left),
    move: isMove(left, lower.slice(stop, stop + 60)),
    percentPoints: unit.percentPoints ?? false,
    perYear:
      (unit.perYear ?? false) ||
      /(?:mỗi năm|bình quân (?:mỗi|hằng|hàng) năm|từng năm|một năm)[^,;.()\d]{0,24}$/.test(left) ||
      /^\s*(?:[a-zà-ỹ]+\s+){0,2}(?:[a-zà-ỹ]+)?\s*\/\s*năm/.test(right),
    perOther: unit.perOther ?? false,
    damaged: number.damaged,
    repaired,
    fraction,
    taken,
    rangeEnd,
  }
}
