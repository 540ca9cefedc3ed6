import type { Block } from '../document/types.ts'
import { changeBefore, isMove } from '../vietnamese/changes.ts'
import { comparatorAt, rankComparator } from '../vietnamese/comparators.ts'
import { nounAfter } from '../vietnamese/nouns.ts'
import { type NumberToken, scale } from '../vietnamese/numbers.ts'
import { type UnitClass, type UnitReading, unitAfter } from '../vietnamese/units.ts'
import type { Quantity } from './quantity.ts'

/** How many provinces are ranked: 63 (some surveys 60–64), 34 since July 2025. */
export function isNationwide(of: number | null): boolean {
  return of !== null && ((of >= 60 && of <= 64) || of === 34)
}

type Grown = Quantity & { taken: number; rangeEnd: number }

const FRACTION = /^\s*\/\s*$/
const OUT_OF = /^(?:\s*(?:trên|trong|của)|(?:\s+[a-zà-ỹ]+){0,3}\s+(?:trên|trong|của)\s+(?:tổng\s+số|tổng|số))\s*$/
const RANGE = /^\s*(?:%|điểm)?\s*(?:-|đến|÷|–)\s*$/
const RANK_LEFT =
  /(?:(?:xếp|đứng|hạng|thứ|vị trí|vị thứ|top|tốp|nhóm|bậc)(?:\s+(?:hạng|thứ|vị trí|vị thứ|số|là|từ|khoảng|ở|đạt|trong|thuộc|nằm|cao|tốp|top|nhóm|cả nước|của tỉnh|toàn quốc|không thấp hơn|không vượt quá))*|ngoài (?:top|nhóm|tốp))\s*[:=]?\s*$/u
const RANK_LIST = /(?:thứ|hạng|vị trí)\s*(?:là|:)?\s*(?:\d{1,2}(?:\/\d{2})?\s*(?:,|và|;)\s*)+$/

/** "Xếp hạng PAR INDEX qua các năm: 2016: 48; 2017: 41": what is listed by years. */
const RANKS_BY_YEAR =
  /(?:xếp hạng|thứ hạng|vị trí)(?![a-zà-ỹ])[^.;:()\d]{0,60}:\s*(?:(?:năm\s+)?(?:19|20)\d{2}\s*[:(–-]\s*\d{1,2}\)?\s*[;,]\s*){0,12}(?:năm\s+)?(?:19|20)\d{2}\s*[:(–-]\s*$/

/** "xếp thứ 38/63 (+4)": a sign in a bracket after a rank. */
const STEPS_LEFT = /(?:xếp|hạng|thứ|vị trí)[^.;()]{0,24}\d\s*\(\s*[+\-−–]\s*$/

/** A number with what belongs to it so far: where its words end, and the last number that is no longer one of its own. */
interface Extent {
  stop: number
  taken: number
  of: number | null
  valueMax: number | null
  rangeEnd: number
  fraction: boolean
}

/** Grows a number over what belongs to it: its fraction, range or scale, its unit, its noun, the words of its bound. */
export function grow(block: Block, numbers: readonly NumberToken[], i: number): Grown {
  const { lower } = block
  const number = numbers[i]!
  const left = lower.slice(Math.max(0, number.start - 64), number.start)
  const extent = extentOf(lower, numbers, i, left)
  // "10 người/10 chức danh" and "1,15 máy/người" hold a slash but no fraction.
  const unit = unitAfter(lower.slice(extent.stop, extent.stop + 64))
  const reading = classOf(lower, numbers, i, extent, unit, left)
  if (reading === 'rank') rankedAfter(lower, numbers, i, extent)
  const value = valueAs(reading, number, unit)
  extent.stop += unit.length
  const more = reading === 'vnd' ? moreMoney(lower, numbers, i, unit, extent) : 0
  const right = lower.slice(extent.stop, extent.stop + 64)
  wholeAfter(lower, numbers[i + 1], reading, value, unit, extent)
  const { stop, of, valueMax } = extent
  const noun = reading === 'count' || reading === 'rank' || reading === 'percent' ? nounAfter(right) : NO_NOUN
  return {
    block,
    start: number.start,
    end: number.end,
    value: scale(value, unit.factor) + more,
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
        : comparatorAt(left, lower.slice(Math.max(number.end, extent.rangeEnd), stop + 48)),
    change:
      /từ\s*$/.test(left) && /^[^.;,]{0,24}?\s(?:xuống|lên|còn|thành)/.test(lower.slice(stop, stop + 40))
        ? 0
        : changeBefore(left),
    verb: null,
    move: isMove(left, lower.slice(stop, stop + 60)),
    percentPoints: unit.percentPoints ?? false,
    perYear:
      (unit.perYear ?? false) ||
      /(?:mỗi năm|bình quân (?:mỗi|hằng|hàng) năm|từng năm|một năm)[^,;.()\d]{0,24}$/.test(left) ||
      /^\s*(?:[a-zà-ỹ]+\s+){0,2}(?:[a-zà-ỹ]+)?\s*(?:\/|mỗi|một)\s*năm(?![a-zà-ỹ])/.test(right),
    perOther: unit.perOther ?? (reading === 'count' && PER_UNIT.test(right.slice(noun.length))),
    damaged: number.damaged,
    repaired: value === number.value ? null : lower.slice(number.start, number.end),
    fraction: extent.fraction,
    taken: extent.taken,
    rangeEnd: extent.rangeEnd,
  }
}

/** "92 tỷ 350 triệu đồng": what smaller units add to a whole number of larger ones, in đồng. */
function moreMoney(
  lower: string,
  numbers: readonly NumberToken[],
  i: number,
  { factor }: UnitReading,
  extent: Extent,
): number {
  let more = 0
  let least = factor
  for (let j = i; Number.isInteger(numbers[j]!.value) && extent.valueMax === null && extent.of === null; j++) {
    const next = numbers[j + 1]
    if (!next || !/^(?:,?\s+(?:và\s+)?)$/.test(lower.slice(extent.stop, next.start)) || !(next.value < 1000)) break
    if (/đ/.test(lower.slice(numbers[j]!.end, extent.stop))) break
    const unit = unitAfter(lower.slice(next.end, next.end + 64))
    if (unit.unit !== 'vnd' || unit.factor >= least) break
    more += scale(next.value, unit.factor)
    least = unit.factor
    extent.stop = next.end + unit.length
    extent.taken = next.end
  }
  return more
}

/** "32 người/xã": so many in each. */
const PER_UNIT = /^\s*\/\s*(?:xã|phường|huyện|sở|phòng|thôn|đơn vị|cơ quan|trường|lớp)(?![a-zà-ỹ])/
const NO_NOUN = { length: 0, units: [] as readonly string[], noun: '' }

/** What directly follows a number: "28/63", "25-30", "5 trong số 12", "12 (63)". */
function extentOf(lower: string, numbers: readonly NumberToken[], i: number, left: string): Extent {
  const number = numbers[i]!
  const plain: Extent = {
    stop: number.end,
    taken: number.end,
    of: null,
    valueMax: null,
    rangeEnd: -1,
    fraction: false,
  }
  const next = numbers[i + 1]
  if (!next) return plain
  const between = lower.slice(number.end, next.start)
  if (FRACTION.test(between) && !Number.isNaN(next.value))
    return { ...plain, of: next.value, stop: next.end, taken: next.end, fraction: true }
  // "hạng 24-63" is no range.
  if (between === '-' && isNationwide(next.value) && RANK_LEFT.test(left))
    return { ...plain, of: next.value, stop: next.end, taken: next.end, fraction: true }
  if (
    next.value > number.value &&
    RANGE.test(between) &&
    // "giảm từ 20 đến 40%" is a span, "tăng từ 25 đến 30%" a move.
    !(/đến/.test(between) && /(?:tăng|nâng|hạ)\s+từ\s*$/.test(left) && !/^\s*(?:bậc|hạng)/.test(lower.slice(next.end)))
  )
    return rangeOf(lower, numbers, i, plain)
  if (
    next.value >= number.value &&
    between.length < 24 &&
    OUT_OF.test(between) &&
    !/^\s*(?:%|điểm|bậc)/.test(lower.slice(number.end, number.end + 12))
  )
    return {
      ...plain,
      of: next.value,
      taken: next.end,
      stop: /^\s*(?:trên|trong|của)/.test(between) ? next.end : plain.stop,
    }
  if (/^\s*\(\s*$/.test(between) && isNationwide(next.value) && lower[next.end] === ')' && number.value <= next.value)
    return { ...plain, of: next.value, stop: next.end + 1, taken: next.end + 1 }
  return plain
}

/** A range, also one of ranks: "hạng 20-25/63". */
function rangeOf(lower: string, numbers: readonly NumberToken[], i: number, plain: Extent): Extent {
  const upper = numbers[i + 1]!
  const range = { ...plain, valueMax: upper.value, stop: upper.end, taken: upper.end, rangeEnd: upper.end }
  const whole = numbers[i + 2]
  if (!whole || Number.isNaN(whole.value) || !FRACTION.test(lower.slice(upper.end, whole.start))) return range
  return { ...range, of: whole.value, stop: whole.end, taken: whole.end, fraction: true }
}

/** What kind of thing the number counts: by its unit, or by the words before where no unit follows. */
function classOf(
  lower: string,
  numbers: readonly NumberToken[],
  i: number,
  { stop, of, fraction }: Extent,
  unit: UnitReading,
  left: string,
): UnitClass {
  const { value, alternative, start } = numbers[i]!
  // Only ranks are read from words.
  if (!/\d|[lo]/.test(lower[start]!)) return 'rank'
  if (unit.unit !== 'count') return unit.unit
  const after = lower.slice(stop, stop + 64)
  const { units } = nounAfter(after)
  // "xếp thứ 2 khu vực Đồng bằng sông Hồng" counts no regions.
  if (units.length > 0 && !units.includes('rank') && !(/^\s*(?:khu vực|vùng)/.test(after) && RANK_LEFT.test(left)))
    return 'count'
  const whole = Number.isInteger(value)
  const rankLeft = /xếp|đứng|hạng|thứ|vị|top|tốp|nhóm|bậc/.test(left.slice(-36)) && RANK_LEFT.test(left)
  if ((rankLeft || (fraction && isNationwide(of))) && value >= 1 && value <= 100 && whole) return 'rank'
  const before = numbers[i - 1]
  // "xếp thứ 26 và 21", "hạng 41, 27, 24 và 15/63": the rank's word stands before the first.
  if (
    before &&
    whole &&
    value <= 64 &&
    /^\s*(?:,|và|;)\s*$/.test(lower.slice(before.end, start)) &&
    RANK_LIST.test(lower.slice(Math.max(0, start - 90), start))
  )
    return 'rank'
  if (
    whole &&
    value <= 64 &&
    /\d{4}\s*[:(–-]\s*$/.test(left) &&
    RANKS_BY_YEAR.test(lower.slice(Math.max(0, start - 240), start))
  )
    return 'rank'
  if ((whole && /[▲▼↑↓]\s*$/.test(left)) || (whole && value < 64 && STEPS_LEFT.test(left))) return 'steps'
  const pointed =
    left.includes('điểm') && /điểm(?:\s+số)?(?:\s+(?:là|đạt|chung|trung bình|của tỉnh|số))*\s*:?\s*$/.test(left)
  return unit.factor === 1 && (pointed || (!whole && alternative === null)) ? 'points' : 'count'
}

/** "xếp thứ 5 trong tổng số 63 tỉnh": how many are ranked. */
function rankedAfter(lower: string, numbers: readonly NumberToken[], i: number, extent: Extent): void {
  if (extent.of !== null) return
  const ranked =
    /^\s*(?:so với|trong số|trong tổng số|trong|trên)\s+(?:tổng số\s+|số\s+)?(\d{2})\s+(?:tỉnh|địa phương)/.exec(
      lower.slice(extent.stop, extent.stop + 64),
    )
  const count = ranked && numbers.slice(i + 1, i + 3).find(({ start, end }) => lower.slice(start, end) === ranked[1])
  if (count) Object.assign(extent, { of: count.value, taken: count.end })
}

/** A score or rate has decimals, not thousands: "1.413 điểm" is 1,413. A count has no decimals: "1,234 hồ sơ". */
function valueAs(reading: UnitClass, { value, alternative }: NumberToken, { factor }: UnitReading): number {
  if (alternative === null) return value
  if (reading === 'points' || reading === 'percent' || reading === 'ratio') return Math.min(value, alternative)
  return reading === 'count' && factor === 1 ? Math.max(value, alternative) : value
}

/** "1.936 tỷ đồng trên kế hoạch (vốn giao) 3.024 tỷ đồng". */
const OF_PLANNED =
  /^\s*(?:trên|\/)\s*(?:tổng\s+)?(?:số\s+|vốn\s+)?(?:kế hoạch|dự toán|tổng số|tổng vốn)(?:\s+[a-zà-ỹ]+){0,3}\s*$/

/** A scale or whole that stands after the unit: "80 điểm trở lên/100", "7,5 điểm (thang 10)", "5 xã trên tổng số 12". */
function wholeAfter(
  lower: string,
  next: NumberToken | undefined,
  reading: UnitClass,
  value: number,
  { factor }: UnitReading,
  extent: Extent,
): void {
  if (extent.of !== null || !next || next.start - extent.stop > 120) return
  const between = lower.slice(extent.stop, next.start)
  const isOut = (): boolean => {
    if (reading === 'count')
      return (
        next.value >= value &&
        (/^(?:[^.;,()]{0,60}|[^.;()]{0,90}\()\s*(?:trên|trong|\/)\s*tổng\s+(?:số\s+)?$/.test(between) ||
          (/^\s*(?:[a-zà-ỹ]+\s+){0,2}(?:trên|\/)\s+$/.test(between) &&
            /^\s*(?:biên chế|chỉ tiêu|người)\s+(?:được\s+)?giao/.test(lower.slice(next.end, next.end + 40))))
      )
    if (/^\s*(?:trở lên\s*)?\/\s*$/.test(between)) return true
    if (reading === 'points') return /^\s*\(?\s*(?:trên\s+|theo\s+)?thang(?:\s+điểm)?\s*$/.test(between)
    // Another unit of money is another sum.
    return (
      reading === 'vnd' && OF_PLANNED.test(between) && unitAfter(lower.slice(next.end, next.end + 24)).factor === factor
    )
  }
  if (isOut()) Object.assign(extent, { of: next.value, taken: next.end })
}
