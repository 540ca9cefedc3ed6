import { isoDate } from './dates.ts'
import type { Found } from './evidence.ts'
import { sign } from './header.ts'
import { readable } from './readable.ts'
import type { Title } from './title.ts'
import { found, zone } from './zones.ts'

const CAPTION =
  /^[ \t(_]*(?:ban hành )?kèm theo\s+([a-zà-ỹ]+\s+[a-zà-ỹ]+)\s+số\s*:?\s*(\d{1,5}[a-zđ]?\s*(?:[/-]\s*\d{4}\s*)?[/-]\s*[a-zđ]{2,8}(?:\s?[-/]\s?[a-zđ]{1,12}){0,3})\s*,?\s*(ngày\s*(\d{1,2})?\s*(?:[/.-]|tháng)\s*(\d{1,2})?\s*(?:[/.-]|năm)\s*(\d{4}))?(?:\s*(?:của|do)\s+([^)\n|]{3,80}))?/

export interface Caption {
  number: Found
  date: Found | null
  issuer: Found | null
}

/**
 * "(Kèm theo Báo cáo số 88/BC-UBND ngày 02/7/2020 của UBND tỉnh Tây Ninh)" over an appendix tells what the lost
 * header said. Only captions that name this kind of document count, the most frequent number first; right under the
 * title any ("Ban hành kèm theo Quyết định số …").
 */
export function captionOf(text: string, title: Title | null): Caption | null {
  const votes = new Map<string, { caption: Caption; count: number }>()
  for (const { index } of text.matchAll(/[Kk]èm theo|KÈM THEO/g)) {
    const piece = zone(text, Math.max(text.lastIndexOf('\n', index) + 1, index - 40), index + 260)
    const match = CAPTION.exec(piece.low)
    if (!match) continue
    const [all, kind, printed, days, day, month, year, issuer] = match
    const under = title !== null && index >= title.end && index - title.end < 400
    if (!under && title !== null && title.word !== '' && kind!.replace(/\s+/g, ' ') !== title.word) continue
    const read = (words: string, as: (printed: string) => string): Found => {
      const start = match.index + all.lastIndexOf(words)
      const end = start + words.length
      return found(as(piece.flat.slice(start, end)), 'appendix', piece, start, end)
    }
    const number = read(printed!, sign)
    const date = isoDate(day, month, year)
    const caption: Caption = {
      number,
      date: date && days ? read(days, () => date) : null,
      issuer: issuer ? read(issuer.trimEnd(), readable) : null,
    }
    const seen = votes.get(number.value)
    if (seen) {
      seen.count++
      seen.caption.date ??= caption.date
      seen.caption.issuer ??= caption.issuer
    } else votes.set(number.value, { caption, count: under ? 2 : 1 })
  }
  return [...votes.values()].sort((a, b) => b.count - a.count)[0]?.caption ?? null
}
