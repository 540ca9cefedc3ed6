import { en, isPlain, vi } from '../arithmetic.ts'
import { holdChange } from '../differences.ts'
import { before, between, countAlike, inOneSentence, isAside, isSummable } from '../prose.ts'
import { holdRate } from '../rates.ts'
import type { CheckedReport, Figure } from '../report.ts'
import type { Check, Rule } from '../rule.ts'

/** Between the two ends of a move: "từ 130 phòng còn 87 phòng", "sáp nhập 40 xã thành 19 xã". */
const BECOMES =
  /^[^.;()]{0,80}?(?:\([^.;()]{0,80}\)\s*)?(?<![a-zà-ỹ])(?:xuống còn|giảm còn|giảm xuống|xuống|chỉ còn|còn lại|còn|lên|lên thành|thành|tăng lên)\s*$/
/** What is moved, by the words before it. */
const MOVED =
  /(?:(?<![a-zà-ỹ])từ|sắp xếp|sáp nhập|hợp nhất|nhập|tổ chức lại|tinh gọn)\s*(?:tổng số|số|hạng|thứ|vị trí thứ|vị trí)?\s*$/
/** A share of what there was before, after the fall. */
const SHARE =
  /^[^.;()]{0,40}[,(]\s*(?:bằng|tương ứng|tương đương|đạt|tức là|giảm)?\s*(?:(?:tỷ|tỉ)\s+lệ)?(?:\s+giảm)?\s*:?\s*$/
const REACH = 160

export const move: Rule = {
  id: 'move',
  severity: 'error',
  name: { vi: '"Từ X xuống còn Y, giảm Z"', en: '“From X to Y, down Z”' },
  page: {
    vi: `Khi một câu nêu số trước, số sau và mức tăng hoặc giảm, hiệu phải khớp: "từ 130 phòng còn 87 phòng (giảm 43 phòng)", "sáp nhập 40 xã thành 19 xã, giảm 21 xã". Tỷ lệ nêu kèm ("bằng 16,82%") được tính trên số trước. Một tỷ lệ "tăng 12%" có thể là tăng 12 điểm phần trăm hoặc tăng 12% của chính nó.

Các số trong ngoặc sau số còn lại ("còn 350 người (điều động 21 người, nghỉ hưu 41 người), giảm 62 người") phải cộng bằng số còn lại hoặc bằng số đã giảm.

Số đếm không có sai lệch; điểm và tỷ lệ được làm tròn ở chữ số cuối đã in.`,
    en: `Where one sentence states the number before, the number after, and the rise or fall, the difference must come out: "từ 130 phòng còn 87 phòng (giảm 43 phòng)", "sáp nhập 40 xã thành 19 xã, giảm 21 xã". A share that goes with it ("bằng 16,82%") is of the number before. A rate that rose "12%" may have risen by 12 points or by 12% of itself.

Numbers in brackets behind what is left ("còn 350 người (điều động 21 người, nghỉ hưu 41 người), giảm 62 người") must add up to what is left or to what went.

Counts are exact; scores and rates may be rounded in their last printed digit.`,
  },
  examples: {
    passing: [
      { reports: ['Số phòng chuyên môn giảm từ 96 phòng xuống còn 71 phòng (giảm 25 phòng).'] },
      { reports: ['Đã giảm 146 đơn vị sự nghiệp công lập, từ 868 đơn vị xuống còn 722 đơn vị, tương ứng 16,82%.'] },
      {
        reports: [
          'Các sở giảm 32 phòng (từ 187 phòng còn 155 phòng), giảm 06 chi cục. Số xã giảm từ 41 xã xuống còn 37 xã (giảm 04 xã); số ấp từ 994 ấp xuống còn 950 ấp.',
        ],
      },
      {
        reports: ['Tỉnh sắp xếp 412 công chức còn 350 người (điều động 21 người; nghỉ hưu 41 người), giảm 62 người.'],
      },
      // A rate rises by points, or by a share of itself.
      {
        reports: [
          'Tỷ lệ hồ sơ trực tuyến từ 32,9% lên 45,2%, tăng 12,3%.',
          'Tỷ lệ hồ sơ trực tuyến từ 32,9% lên 45,2%, tăng 37,4%.',
        ],
      },
    ],
    failing: [
      {
        reports: ['Tỉnh sáp nhập 34 xã, thị trấn thành 16 xã, giảm 19 xã.'],
        places: ['19', '16', '34'],
      },
      { reports: ['Tỷ lệ hồ sơ trực tuyến từ 32,9% lên 45,2%, tăng 13,2%.'], places: ['13,2', '45,2', '32,9'] },
      {
        reports: ['Đã giảm 146 đơn vị, từ 868 đơn vị xuống còn 722 đơn vị, tương ứng 18,62%.'],
        places: ['18,62', '722', '868'],
      },
      {
        reports: ['Tỉnh sắp xếp 412 công chức còn 350 người (điều động 24 người; nghỉ hưu 41 người), giảm 62 người.'],
        places: ['24', '41', '350', '62'],
      },
    ],
  },
  *check(report, { tolerance }) {
    for (const block of report.blocks) {
      const figures = report.of(block)
      for (let at = 1; at < figures.length; at++) {
        const [from, to] = [figures[at - 1]!, figures[at]!]
        if (!isMove(report, from, to)) continue
        const near = figures
          .slice(at + 1)
          .filter((figure) => inOneSentence(report, to, figure) && figure.from - to.to < REACH)
        const changed = fallBefore(report, figures[at - 2], from) ?? changeAfter(report, to, near)
        const held = changed && holdChange(from, to, changed, tolerance)
        if (held) yield held
        const shared = changed && changed.from > to.from ? changed : to
        const share = near.find((figure) => figure.from > shared.from)
        if (share && share.quantity.unit === 'percent' && isPlain(share) && SHARE.test(between(shared, share)))
          yield holdShare(from, to, share, tolerance)
        if (changed) yield* holdReasons(to, near, changed, from)
      }
    }
  },
}

function isMove(report: CheckedReport, from: Figure, to: Figure): boolean {
  if (!isPlain(from) || !isPlain(to) || !inOneSentence(report, from, to) || from.quantity.unit !== to.quantity.unit)
    return false
  if (from.quantity.change !== 0 || to.quantity.change !== 0) return false
  const said = from.quantity.move || MOVED.test(before(from, 40))
  return said && BECOMES.test(between(from, to))
}

function isChangeOf(figure: Figure, of: Figure): boolean {
  const { unit, change } = figure.quantity
  return (
    change !== 0 &&
    (of.quantity.unit === 'rank'
      ? unit === 'steps' || unit === 'rank'
      : unit === of.quantity.unit && countAlike(figure, of))
  )
}

/** "giảm 146 đơn vị, từ 868 …", "giảm 32 phòng (từ 187 …" */
function fallBefore(report: CheckedReport, figure: Figure | undefined, from: Figure): Figure | null {
  const near = figure && inOneSentence(report, figure, from) && /^[^.;)]{0,48}$/.test(between(figure, from))
  return near && isChangeOf(figure, from) ? figure : null
}

/** "… còn 87 phòng, giảm 43 phòng"; not "… lên 95% năm 2015 và 98% năm 2019, tăng 9%", which is to the last. */
function changeAfter(report: CheckedReport, to: Figure, near: readonly Figure[]): Figure | null {
  const changed = near.find((figure) => isChangeOf(figure, to))
  if (!changed || isAside(report, to, changed)) return null
  const goesOn = near.some(
    (figure) =>
      figure.from < changed.from &&
      figure.quantity.unit === to.quantity.unit &&
      figure.quantity.change === 0 &&
      !isAside(report, figure, changed),
  )
  return goesOn ? null : changed
}

function holdShare(from: Figure, to: Figure, share: Figure, tolerance: number): Check {
  const { factor } = from.quantity
  const [a, b] = [from.quantity.value / factor, to.quantity.value / factor]
  const [more, less] = [Math.max(a, b), Math.min(a, b)]
  const terms = (say: (value: number) => string): string => `(${say(more)} − ${say(less)})/${say(a)}`
  return holdRate(share, ((more - less) / a) * 100, terms, [to.place, from.place], tolerance)
}

/** The bracket between what is left and the fall breaks down the one or explains the other. */
function* holdReasons(to: Figure, near: readonly Figure[], changed: Figure, from: Figure): Generator<Check> {
  const open = to.block.lower.indexOf('(', to.stop)
  const close = to.block.lower.indexOf(')', open)
  if (open < 0 || close < 0 || changed.from < close || /[.;,]/.test(to.block.lower.slice(to.stop, open))) return
  const parts = near.filter((figure) => figure.from > open && figure.from < close)
  if (
    parts.length < 2 ||
    !parts.every((part) => isSummable(part) && isPlain(part) && part.quantity.change === 0 && countAlike(part, to))
  )
    return
  const sum = parts.reduce((total, { quantity }) => total + quantity.value, 0)
  const left = to.quantity.value
  const gone = Math.abs(from.quantity.value - left)
  const added = (say: (value: number) => string): string =>
    `${parts.map(({ quantity }) => say(quantity.value)).join(' + ')} = ${say(sum)}`
  const holds = sum === left || sum === gone
  yield {
    outcome: holds ? 'pass' : 'fail',
    places: [parts[0]!.place, ...parts.slice(1).map(({ place }) => place), to.place, changed.place],
    message: {
      vi: holds ? added(vi) : `${added(vi)}, không phải số còn lại ${vi(left)} cũng không phải số giảm ${vi(gone)}`,
      en: holds ? added(en) : `${added(en)}: neither the ${en(left)} that are left nor the ${en(gone)} that went`,
    },
  }
}
