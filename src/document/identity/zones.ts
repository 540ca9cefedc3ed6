import { foldTones, lowerCase } from '../../vietnamese/fold.ts'
import type { Found, IdentitySource, Span } from './evidence.ts'

/** A stretch of the text, cleaned of markup and lower-cased without moving anything: `start` is its offset. */
export interface Zone {
  flat: string
  low: string
  start: number
}

const HEAD_LINES = 60
const HEAD_CHARACTERS = 20_000
const TAIL_LINES = 40
/** The closing sentence stands right above the recipients. */
const LINES_ABOVE_RECIPIENTS = 8
const TAIL_CHARACTERS = 8000

const MARKUP =
  /<sup>[^<\n]{0,16}<\/sup>|<\/?[a-z][^<>\n]{0,60}>|\[\^?\d{1,3}\]|&nbsp;|[*#`\\_\r\u00a0\u200b\ufeff¹²³⁰⁴-⁹]/gi
/** Hyphens that word processors set so that no line breaks at them: "702/BC‑UBND". */
const HYPHEN = /[\u2010\u2011]/g
const APPENDIX = /^[ \t*#>|]*(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?![A-Za-zÀ-ỹ])[^\n.;]{0,40}$/m

/** Lower case of the same length; Icelandic ð is what some keyboards and OCR give for đ. */
export function lowered(text: string): string {
  return foldTones(lowerCase(text).replaceAll('ð', 'đ'))
}

export function zone(text: string, start: number, end: number): Zone {
  const flat = text
    .slice(start, end)
    .replace(MARKUP, (mark) => ' '.repeat(mark.length))
    .replace(HYPHEN, '-')
  return { flat, low: lowered(flat), start }
}

/** A part of a zone; `start` and `end` are offsets in the zone. */
export function part(of: Zone, start: number, end?: number): Zone {
  return { flat: of.flat.slice(start, end), low: of.low.slice(start, end), start: of.start + start }
}

/** A value with the place in the text that it was read from; `start` and `end` are offsets in the zone. */
export function found(value: string, from: IdentitySource, { start: base }: Zone, start: number, end: number): Found {
  return { value, from, start: base + start, end: base + end }
}

/** The beginning, which has header and title. It starts at 0, so its offsets are those of the text. */
export function headOf(text: string): Zone {
  let at = 0
  for (let seen = 0; seen < HEAD_LINES && at < text.length && at < HEAD_CHARACTERS; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? text.length : stop
    if (text.slice(at, end).trim() !== '') seen++
    at = end + 1
  }
  return zone(text, 0, Math.min(at, HEAD_CHARACTERS))
}

/** The end of the body with recipients and signature: the forty lines after "Nơi nhận", or the last before appendices. */
export function tailOf(text: string, from: number): Zone {
  const appendix = text.slice(from).search(APPENDIX)
  const end = appendix < 0 ? text.length : from + appendix
  const recipients = Math.max(text.lastIndexOf('Nơi nhận', end), text.lastIndexOf('NƠI NHẬN', end))
  let start = recipients >= from ? recipients : end
  for (let lines = recipients >= from ? LINES_ABOVE_RECIPIENTS : TAIL_LINES; lines > 0 && start > from; lines--) {
    start = Math.max(from, text.lastIndexOf('\n', start - 2) + 1)
  }
  return zone(text, start, Math.min(end, start + TAIL_CHARACTERS))
}

/** The lines of a zone without the blanks around them; a blank line is empty. Offsets in the zone. */
export function linesOf({ flat }: Zone): Span[] {
  const lines: Span[] = []
  let at = 0
  for (const line of flat.split('\n')) {
    const start = at + line.length - line.trimStart().length
    lines.push({ start, end: Math.max(start, at + line.trimEnd().length) })
    at += line.length + 1
  }
  return lines
}
