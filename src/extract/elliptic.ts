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
