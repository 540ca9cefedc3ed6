import type { Found } from './evidence.ts'
import { found, type Zone } from './zones.ts'

/** ISO date of day, month and year, or `null` where there is no such day. */
export function isoDate(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  if (!day || !month || !year) return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return Number(year) >= 1945 && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null
}

const PLACE_LINE =
  /^[ \t(]*[a-zà-ỹ][a-zà-ỹ .–-]{1,40},\s*(ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))[ .)]*$/m
const ADOPTED = /thông\s+qua\s+(ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))/

/** A place line under the title or by the signature, or the day a council adopted its resolution. */
export function dateElsewhere(zones: readonly Zone[]): Found | null {
  for (const zone of zones) {
    const match = PLACE_LINE.exec(zone.low) ?? ADOPTED.exec(zone.low)
    const value = match && isoDate(match[2], match[3], match[4])
    if (!match || !value) continue
    const at = match.index + match[0].indexOf(match[1]!)
    return found(value, 'signature', zone, at, at + match[1]!.length)
  }
  return null
}
