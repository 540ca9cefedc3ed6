import type { Quantity } from './quantity.ts'

const LEVEL_AFTER =
  /^\s*%\s*(?:(?:ở|tại|đối với)\s+)?cấp\s+(?:tỉnh|huyện|xã)(?:\s*[,;.)]|\s+và\s|\s+(?:được|đã|có|trở lên)\s|\s*$)/
const LEVEL_BEFORE = /^[^.;:()\d]*\scấp\s+(?:tỉnh|huyện|xã)\s*(?:,|và|,\s*và)\s+(?:(?:trên|tối thiểu|ít nhất)\s+)?$/

/** "90% hồ sơ công việc cấp tỉnh, 80% cấp huyện và 60% cấp xã": a share that names only a level is of what the one before is of. */
export function goesOnByLevel(quantity: Quantity, previous: Quantity): boolean {
  const { lower } = quantity.block
  return (
    quantity.unit === 'percent' &&
    previous.unit === 'percent' &&
    LEVEL_AFTER.test(lower.slice(quantity.end, quantity.end + 32)) &&
    LEVEL_BEFORE.test(lower.slice(previous.stop, quantity.start))
  )
}

/** "20 cơ quan chuyên môn thuộc UBND tỉnh, 120 cơ quan chuyên môn thuộc UBND cấp huyện": two counts of one noun in a row. */
export function repeatsNoun(quantity: Quantity, previous: Quantity): boolean {
  const { lower } = quantity.block
  if (quantity.unit !== 'count' || previous.unit !== 'count' || quantity.change !== 0 || previous.change !== 0)
    return false
  const noun = NOUN.exec(lower.slice(previous.end, quantity.start))?.[1]
  const list = noun ? LISTED.test(lower.slice(previous.end + noun.length, quantity.start)) : false
  return list && lower.startsWith(noun!, quantity.end)
}

/** A noun of two to five words with whose it is. */
const NOUN = /^(\s+(?:[a-zà-ỹ]+ ){2,5})(?:thuộc|trực thuộc|của|cấp)(?![a-zà-ỹ])/
const LISTED = /^(?:thuộc|trực thuộc|của|cấp)(?![a-zà-ỹ])[^.;:()\d]{0,40}(?:,|\svà|,\s*và)\s+$/
