import { comesOut, en, isPlain, vi } from '../arithmetic.ts'
import { blame } from '../blame.ts'
import { type Breakdown, breakdowns } from '../breakdowns.ts'
import { between, countAlike, isSummable } from '../prose.ts'
import type { Figure } from '../report.ts'
import type { Check, Rule } from '../rule.ts'

export const parts: Rule = {
  id: 'parts',
  severity: 'error',
  name: { vi: 'Các phần phải cộng bằng tổng', en: 'Parts must add up to their total' },
  page: {
    vi: `Cộng các số mà báo cáo tự chia ra từ một tổng: sau "gồm", "trong đó", "cụ thể", trong ngoặc ngay sau tổng, trong chú thích chân trang của tổng, hoặc trong các mục của một danh sách. Phân số được cộng cả tử số và mẫu số; số giảm và số tăng được cộng theo dấu.

"Gồm" phải kể đủ, nên lệch theo chiều nào cũng là lỗi. "Trong đó" và dấu ngoặc có thể chỉ kể một phần hoặc những nhóm trùng nhau; vì vậy chỉ coi là lỗi khi không thể khác được: một phần lớn hơn tổng (nếu nhiều phần đều lớn hơn thì chúng là của một tổng khác); các phần là các cấp chính quyền; các phần cộng lại lớn hơn tổng mà không phải những nhóm có thể trùng nhau (nữ, đảng viên, trình độ), hoặc chỉ lớn hơn không quá 5%; tổng từ 1.000 trở lên và chỉ một chữ số sai là đủ giải thích. Thiếu không quá 5% thì chỉ ghi chú. Số đếm không có sai lệch; số tiền được làm tròn ở chữ số cuối đã in.`,
    en: `Adds up what a report itself breaks a total down into: behind "gồm", "trong đó", "cụ thể", in brackets right after the total, in the total's footnote, or item by item in a list. Of fractions both numerators and denominators are added; falls and rises are added with their signs.

"Gồm" names all parts, so a difference either way is an error. "Trong đó" and brackets may name some, or groups that overlap; they are only an error where nothing else is possible: one part is larger than the total (where several are, they are parts of something else); the parts are levels of government; they add up to more than the total and are no groups that overlap (women, party members, degrees), or to at most 5% more; the total is 1,000 or more and one wrong digit explains it. Up to 5% missing is only noted. Counts are exact; money may be rounded in its last printed digit.`,
  },
  examples: {
    passing: [
      { reports: ['Trong kỳ đã rà soát 1.205 văn bản (cấp tỉnh 315, cấp huyện 290, cấp xã 600 văn bản).'] },
      { reports: ['Có 3.140 cán bộ cấp xã, trong đó: cán bộ chuyên trách 1.480 người, công chức 1.660 người.'] },
      {
        reports: [
          'Tổ chức 05 lớp cho 250 học viên (cấp tỉnh 100, cấp huyện 150 học viên). Thủ tục cấp tỉnh có 1.372, cấp huyện 301, cấp xã 134; trong đó mức độ 2 là 268 thủ tục, mức độ 3 là 1.089 thủ tục, mức độ 4 là 450 thủ tục. PAPI có 8 chỉ số nội dung, gồm 28 chỉ số nội dung thành phần và 120 chỉ tiêu.',
        ],
      },
      { reports: ['Có 212/380 trường đạt chuẩn (trong đó: mầm non 61/120 trường, tiểu học 151/260 trường).'] },
      {
        reports: [
          'Giảm 362 biên chế so với năm 2015, trong đó:\n\n- Giảm 320 biên chế hành chính;\n\n- Giảm 54 biên chế cấp xã;\n\n- Hợp đồng tăng 12 người.',
        ],
      },
      {
        reports: [
          'Năm 2020 có 120 công chức, trong đó nữ 70 người, đảng viên 90 người.\n\nCó 30 đơn vị gồm 12 sở và 18 huyện.',
        ],
      },
    ],
    failing: [
      {
        reports: ['Tỉnh đã hỗ trợ 140 trường hợp (trong đó: tiến sĩ 03 trường hợp, thạc sĩ 160 trường hợp).'],
        places: ['140', '03', '160'],
      },
      {
        reports: ['Trong kỳ đã rà soát 1.215 văn bản (cấp tỉnh 315, cấp huyện 290, cấp xã 600 văn bản).'],
        places: ['1.215', '315', '290', '600'],
      },
      {
        reports: ['Tỉnh quản lý 12 doanh nghiệp, gồm 04 công ty một thành viên và 06 công ty cổ phần.'],
        places: ['12', '04', '06'],
      },
    ],
  },
  *check(report, { tolerance }) {
    for (const found of breakdowns(report)) yield* holdAll(found, tolerance)
  },
}

/** Holds each whole of a breakdown against those of its parts that count the same. */
function* holdAll(found: Breakdown, tolerance: number): Generator<Check> {
  const pairs = targets(found).flatMap((whole) => {
    const own = partsOf(found, whole)
    return own ? [{ whole, own }] : []
  })
  const used = new Set(pairs.flatMap(({ own }) => own))
  const held = pairs.map(({ whole, own }) => {
    const { unit } = whole.quantity
    const complete = found.parts.every((part) => used.has(part) || !isSummable(part) || part.quantity.unit !== unit)
    return { whole, own, check: hold(found, whole, own, complete, tolerance) }
  })
  // Where the classes add up, their students do too: the parts are all there are.
  const proof = held.find(({ check, own }) => check?.outcome === 'pass' && check.places.length === own.length + 1)
  for (const { whole, own, check: first } of held) {
    const check = first ?? (proof && proof.own.length === own.length && found.close ? mismatch(whole, own) : null)
    if (!check) continue
    yield check
    const wholes = check.outcome === 'pass' ? holdWholes(whole, own) : null
    if (wholes) yield wholes
  }
}

function mismatch(whole: Figure, own: readonly Figure[]): Check {
  return { outcome: 'fail', places: [whole.place, ...own.map(({ place }) => place)], message: equation(own, whole) }
}

/** The nearest whole, and those tied to it: "03 lớp, với 243 học viên, trong đó 01 lớp …, với 58 học viên". */
function targets({ wholes }: Breakdown): Figure[] {
  const found: Figure[] = []
  for (const whole of wholes) {
    const last = found.at(-1)
    if (last && (last.block !== whole.block || !TIED.test(between(whole, last)) || countAlike(whole, last))) break
    found.push(whole)
  }
  return found.filter(isPlain)
}

const TIED = /^[^,;.:()]{0,48},?\s*(?:với|cho|và|trong)\s*(?:tổng số\s*)?$/

/** The parts that count what the whole counts; falls and rises only of a fall or rise. */
function partsOf({ parts }: Breakdown, whole: Figure): Figure[] | null {
  const isChange = whole.quantity.change !== 0
  const summable = parts.filter(
    (part) =>
      isSummable(part) && part.quantity.unit === whole.quantity.unit && (isChange || part.quantity.change === 0),
  )
  const alike = summable.filter((part) => countAlike(part, whole))
  const own = alike.length > 0 ? alike : summable
  // "Giảm 32 phòng (từ 187 phòng còn 155 phòng)" has no parts.
  return own.length >= 2 && own.every((part) => isPlain(part) && !part.quantity.move) ? own : null
}

/** Parts of a fall count with their signs, where they have any. */
function worth(part: Figure, whole: Figure): number {
  const { value, change } = part.quantity
  const sign = whole.quantity.change === 0 || change === 0 ? 1 : change * whole.quantity.change
  return sign * Math.abs(value)
}

function hold(
  found: Breakdown,
  whole: Figure,
  own: readonly Figure[],
  complete: boolean,
  tolerance: number,
): Check | null {
  const total = (figures: readonly Figure[]): number => figures.reduce((sum, part) => sum + worth(part, whole), 0)
  const comes = (target: Figure, figures: readonly Figure[]): boolean =>
    comesOut(total(figures) - Math.abs(target.quantity.value), [target, ...figures], tolerance)
  // What follows the last part may be no part any more: the first parts that come out are the parts.
  for (let count = own.length; count >= 2; count--) {
    const first = own.slice(0, count)
    const target = comes(whole, first)
      ? whole
      : count === own.length
        ? found.wholes.find((other) => isPlain(other) && countAlike(other, own[0]!) && comes(other, first))
        : undefined
    if (target)
      return {
        outcome: 'pass',
        places: [target.place, first[0]!.place, ...first.slice(1).map(({ place }) => place)],
        message: equation(first, target),
      }
  }
  const tight = upToNextClause(own, found.listed)
  const outcome = blame({
    found,
    whole,
    own: tight,
    worths: tight.map((part) => worth(part, whole)),
    complete: complete && tight.length === own.length,
  })
  return outcome && { ...mismatch(whole, tight), outcome }
}

/** Of fractions that add up, the wholes add up too. */
function holdWholes(whole: Figure, own: readonly Figure[]): Check | null {
  const { of } = whole.quantity
  if (of === null || own.some(({ quantity }) => quantity.of === null)) return null
  const sum = own.reduce((total, { quantity }) => total + (quantity.of ?? 0), 0)
  const places = [whole, ...own].map((figure) => figure.whole ?? figure.place)
  const added = (say: (value: number) => string): string =>
    `${own.map(({ quantity }) => say(quantity.of ?? 0)).join(' + ')} = ${say(sum)}`
  return {
    outcome: sum === of ? 'pass' : 'fail',
    places: [places[0]!, ...places.slice(1)],
    message:
      sum === of
        ? { vi: added(vi), en: added(en) }
        : { vi: `${added(vi)}, không phải ${vi(of)}`, en: `${added(en)}, not ${en(of)}` },
  }
}

/** A semicolon, unless a number, a level or a year goes on the list behind it. */
const ENDS = /;(?!\s*(?:và\s+)?(?:$|cấp\s|bậc\s|khối\s|năm\s+\d))/

/** Parts in running text end at a semicolon; in a list only where commas parted them before. */
function upToNextClause(own: readonly Figure[], listed: boolean): readonly Figure[] {
  const gaps = own.slice(1).map((part, i) => (part.block === own[i]!.block ? between(own[i]!, part) : ''))
  const first = gaps.findIndex((gap) => ENDS.test(gap))
  // "541 trường, 38 trạm y tế; 1.676 thôn": after commas a number behind the semicolon begins something else.
  const next = gaps[0]?.includes(';') ? -1 : gaps.findIndex((gap) => /;\s*(?:và\s+)?$/.test(gap))
  const ends = [listed && first === 0 ? -1 : first, next].filter((end) => end >= 0)
  return own.slice(0, Math.min(own.length, ...ends.map((end) => end + 1)))
}

function equation(own: readonly Figure[], whole: Figure): Check['message'] {
  const { factor } = whole.quantity
  const sum = own.reduce((total, part) => total + worth(part, whole), 0) / factor
  const total = Math.abs(whole.quantity.value) / factor
  const terms = (say: (value: number) => string): string =>
    own
      .map((part, i) => {
        const value = worth(part, whole) / factor
        return i === 0 ? say(value) : `${value < 0 ? '−' : '+'} ${say(Math.abs(value))}`
      })
      .join(' ')
  const same = Math.abs(sum - total) <= Math.abs(total) * 1e-9
  return {
    vi: `${terms(vi)} = ${vi(sum)}${same ? '' : `, không phải ${vi(total)}`}`,
    en: `${terms(en)} = ${en(sum)}${same ? '' : `, not ${en(total)}`}`,
  }
}
