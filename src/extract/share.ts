import { scale } from '../vietnamese/numbers.ts'
import { type UnitReading, unitOfTable } from '../vietnamese/units.ts'
import type { BlockReading, Quantity } from './quantity.ts'

/** What one number of a block says for those after it: a whole, a unit, a bound. */
export function shareWithin(reading: BlockReading): void {
  shareWholes(reading)
  applyUnit(reading)
  shareUnits(reading)
  shareScales(reading)
  shareRatios(reading)
  shareComparators(reading)
  shareFalls(reading)
}

/** Between two members of one list: the rest of the first's name, then a comma or "và". */
const LISTED = /^(?:[^.;:()\d]|\([^()\d]*\)){0,90}?(?:[,;]|\svà)\s+(?:(?:trên|hơn|gần|khoảng|tối thiểu|ít nhất)\s+)?$/
/** … but no words that say something else of the first, or begin something new. */
const NEW_PREDICATE =
  /(?=[a-zđ])(?<![a-zà-ỹ])(?:có|còn|đạt|tăng|giảm|hiện|là|gồm|bao gồm|trong đó|so với|tương (?:đương|ứng)|bằng|chiếm|từ|thành(?! phố| ủy)|nâng|với|được|do|đã|sẽ|cho|đưa|bổ nhiệm|tuyển dụng|duy trì|riêng|năm|tháng)(?![a-zà-ỹ])/
/** What becomes of those counted, said after the number. */
const PREDICATE_AFTER =
  /^[^.;,()]{0,50}?\s(?:được|đã|sẽ|chuyển|đạt|tự|thực hiện|hoàn thành|còn|có|tăng|bị|tham gia)(?![a-zà-ỹ])/

/** "giảm 59 đơn vị; 1.482 thôn, giảm 570 thôn": what has a change of its own is no change. */
const OWN_CHANGE = /^[^.;()\d]{0,50}[,(]\s*(?:giảm|tăng)\s+(?:được\s+)?\d/

/** "giảm 12 phòng, 05 chi cục và 96 lãnh đạo": the fall, and its bound, hold for the whole list. */
function shareFalls({ block: { lower }, quantities }: BlockReading): void {
  for (const [i, quantity] of quantities.entries()) {
    const first = quantities[i - 1]
    if (!first || first.change !== -1 || quantity.change !== 0 || quantity.move || first.move) continue
    if (!isNamed(first, lower) || !isNamed(quantity, lower) || first.unit !== quantity.unit) continue
    const between = lower.slice(first.stop, quantity.start)
    if (
      !LISTED.test(between) ||
      OWN_CHANGE.test(lower.slice(quantity.stop, quantity.stop + 80)) ||
      NEW_PREDICATE.test(between) ||
      PREDICATE_AFTER.test(lower.slice(quantity.stop, quantity.stop + 64))
    )
      continue
    const start = lower.lastIndexOf('giảm', first.start)
    if (!first.verb && (start < 0 || first.start - start > 40)) continue
    quantity.verb = first.verb ?? { start, end: start + 'giảm'.length }
    quantity.change = -1
    if (first.comparator === '>=' && quantity.comparator === '=') quantity.comparator = '>='
  }
}

/** Whether a count or percentage has the name of what it is of right after it. */
function isNamed({ unit, nounUnits, end, stop }: Quantity, lower: string): boolean {
  return unit === 'count'
    ? nounUnits.length > 0
    : unit === 'percent' && /^\s+[a-zà-ỹ]/.test(lower.slice(Math.max(end, stop)))
}

/** "ít nhất 5% biên chế công chức và 10% biên chế sự nghiệp": the bound holds for both. */
function shareComparators(reading: BlockReading): void {
  const { lower } = reading.block
  for (const [i, quantity] of reading.quantities.entries()) {
    const previous = reading.quantities[i - 1]
    if (
      !previous ||
      quantity.comparator !== '=' ||
      quantity.unit !== previous.unit ||
      quantity.unit !== 'percent' ||
      previous.comparator !== '>='
    )
      continue
    if (
      /^(?:(?!so với)[^.;,]){3,80}(?:,|\svà)\s+$/.test(lower.slice(previous.stop, quantity.start)) &&
      (/(?:tối thiểu|ít nhất)\s*$/.test(lower.slice(0, previous.start)) ||
        reading.quantities[i - 2]?.comparator === '>=')
    )
      quantity.comparator = '>='
  }
}

/** "1,05; 0,97 và 0,88 máy/người": the unit stands after the last of a run. */
function shareUnits({ block, quantities }: BlockReading): void {
  for (let i = quantities.length - 1; i > 0; i--) {
    const [before, last] = [quantities[i - 1]!, quantities[i]!]
    const bare = (before.unit === 'count' || before.unit === 'points') && before.stop === before.end
    if (
      bare &&
      (last.unit === 'ratio' || last.unit === 'points' || last.unit === 'vnd') &&
      /^\s*(?:[;,]\s*|[;,]?\s*và\s+)$/.test(block.lower.slice(before.end, last.start))
    )
      giveUnit(before, last)
  }
}

/** "cấp tỉnh 1,05 máy/người, cấp huyện 0,98, cấp xã 0,75": the unit stands after the first of a list by levels. */
function shareRatios({ block: { lower }, quantities }: BlockReading): void {
  for (const [i, quantity] of quantities.entries()) {
    const before = quantities[i - 1]
    const bare = (quantity.unit === 'points' || quantity.unit === 'count') && quantity.stop === quantity.end
    if (before?.unit !== 'ratio' || !bare) continue
    if (
      /^\s*[,;]\s*(?:(?:ở|tại|và|khối)\s+)?cấp\s+[a-zà-ỹ]+\s+(?:(?:là|đạt|có)\s+)?$/.test(
        lower.slice(before.stop, quantity.start),
      )
    )
      giveUnit(quantity, before)
  }
}

/** "gửi 1,08 triệu và nhận 1,47 triệu văn bản": without "đồng", what is counted stands after the last of a run. */
function shareScales({ block: { lower }, quantities }: BlockReading): void {
  for (let i = quantities.length - 1; i > 0; i--) {
    const [before, last] = [quantities[i - 1]!, quantities[i]!]
    if (before.unit !== 'vnd' || last.unit !== 'count' || before.factor !== last.factor || last.nounUnits.length === 0)
      continue
    const scaled = /^\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*$/.test(lower.slice(before.end, before.stop))
    if (!scaled || !/^\s*(?:,|;|và|,\s*và)\s+(?:[a-zà-ỹ]+\s+){0,2}$/.test(lower.slice(before.stop, last.start)))
      continue
    Object.assign(before, { unit: last.unit, nounUnits: last.nounUnits, noun: last.noun })
  }
}

/** "Kinh phí năm 2023 (ĐVT: triệu đồng): tuyên truyền 350,5; …": the unit is said once for what follows. */
function applyUnit(reading: BlockReading): void {
  const at = reading.block.lower.search(/đvt|đơn vị tính/)
  const unit = at < 0 ? null : unitOfTable(reading.block.lower.slice(at))
  if (unit?.unit !== 'vnd' && unit?.unit !== 'usd') return
  for (const quantity of reading.quantities) {
    if (
      quantity.start < at ||
      quantity.nounUnits.length > 0 ||
      (quantity.unit !== 'count' && quantity.unit !== 'points')
    )
      continue
    giveUnit(quantity, unit)
  }
}

/** Gives a number, with its range and what it is out of, a unit that is said elsewhere: over a table, before a list. */
export function giveUnit(quantity: Quantity, { unit, factor }: Pick<UnitReading, 'unit' | 'factor'>): void {
  const scaled = (value: number): number => scale(quantity.factor === 1 ? value : value / quantity.factor, factor)
  Object.assign(quantity, {
    unit,
    factor,
    value: scaled(quantity.value),
    valueMax: quantity.valueMax === null ? null : scaled(quantity.valueMax),
    of: quantity.of === null ? null : scaled(quantity.of),
  })
}

/** "Trong 10 chỉ số thành phần có 4 chỉ số giảm điểm": the first number is what the others are out of. */
function shareWholes(reading: BlockReading): void {
  const { lower } = reading.block
  for (const [i, whole] of reading.quantities.entries()) {
    if (
      whole.nounUnits.length === 0 ||
      !/trong(?:\s+(?:tổng số|số|tổng))?\s*$/.test(lower.slice(Math.max(0, whole.start - 16), whole.start))
    )
      continue
    let parts = 0
    for (const part of reading.quantities.slice(i + 1)) {
      if (
        /[.;]/.test(lower.slice(whole.stop, part.start)) ||
        part.value > whole.value ||
        part.of !== null ||
        !part.nounUnits.some((unit) => whole.nounUnits.includes(unit))
      )
        break
      // What was received is a figure of its own.
      if (parts === 0 && /\stiếp nhận(?![a-zà-ỹ])/.test(lower.slice(whole.stop, part.start))) break
      if (parts === 0 && !/^(?:[^.;()]|\([^()]*\)){0,90}\scó\s+$/.test(lower.slice(whole.stop - 1, part.start))) break
      part.of = whole.value
      parts++
    }
    if (parts === 0) continue
    reading.quantities.splice(i, 1)
    reading.skipped.push({ block: reading.block, start: whole.start, end: whole.end, why: 'of' })
    return
  }
}
