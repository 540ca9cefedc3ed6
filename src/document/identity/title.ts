import { ORG } from './bodies.ts'
import type { Span } from './evidence.ts'
import { isUpper, readable, squeeze } from './readable.ts'
import { lowered, type Zone } from './zones.ts'

/** A line as long as this is a paragraph and no title. */
const PARAGRAPH = 300

/** The words that say what kind of document it is. */
export const KIND =
  /^(?:\(?dự\s+thảo\)?[\s:]+)?(báo\s+cáo|nghị\s+quyết|kế\s+hoạch|chương\s+trình(?:\s+hành\s+động)?|đề\s+án|quyết\s+định|chỉ\s+thị|tờ\s+trình|thông\s+báo|kết\s+luận|hướng\s+dẫn|công\s+điện)(?![a-zà-ỹ])/
const BARE = /^\s*(?:tóm\s+tắt|chuyên\s+đề|nhanh|định\s+kỳ|số\s+\S+)?[\s:.]*$/
/** What follows a title. The second part may also begin one, so it only ends what has begun. */
const STOP =
  /^(?!v\/v)(?:kính\s+gửi|căn\s+cứ|phần\s+(?:thứ|mở|[i1])|(?:[ivx]{1,4}|\d{1,2}|[a-d])\s*[.\-/)–](?=\s|[a-zà-ỹ])|\(?(?:ban\s+hành\s+)?kèm\s+theo|số\s*:|nơi\s+nhận|mục\s+lục|đặt\s+vấn\s+đề|mở\s+đầu|khóa\s|kỳ\s+họp)/
const STOP_LATER =
  /^(?:thực\s+hiện\s+(?:công\s+văn|quyết\s+định|kế\s+hoạch|nghị\s+quyết|chỉ\s+thị|văn\s+bản|hướng\s+dẫn|chương\s+trình)|ủy\s+ban\s+nhân\s+dân|hội\s+đồng\s+nhân\s+dân|chủ\s+tịch|giám\s+đốc|ban\s+thường\s+vụ|sau\s)/
/** A line that parts things, and says nothing itself. */
const RULE = /^[\s\-–—=.…~o|:]*$/

export interface Title extends Span {
  /** The word that says the kind, lower case; empty where the title has none. */
  word: string
  /** Where the header above it ends. */
  header: number
}

/** The line that names the kind of document and what follows it, else a letter's subject or a heading on the reform. */
export function findTitle(head: Zone, lines: readonly Span[]): Title | null {
  const { flat, low } = head
  let paragraph = false
  let addressed = false
  for (const [i, line] of lines.entries()) {
    const words = low.slice(line.start, line.end).replace(/^[|\s(–-]+/, '')
    const start = line.end - words.length
    if (/^kính\s+gửi/.test(words)) addressed = true
    const kind = KIND.exec(words)
    if (kind) {
      const upper = isUpper(flat.slice(start, start + kind[0].length))
      const bare = BARE.test(words.slice(kind[0].length))
      const plausible =
        bare || (upper && words.length <= 400) || (!paragraph && words.length <= 250 && !/[;:,]$/.test(words))
      // A letter has its subject under its number and no title; "báo cáo" after "Kính gửi" is its first sentence.
      if (plausible && !(addressed && !upper)) {
        return { word: kind[1]!.replace(/\s+/g, ' '), start, end: titleEnd(head, lines, i, !bare), header: line.start }
      }
    }
    if (line.end - line.start > PARAGRAPH) paragraph = true
  }
  return subject(head, lines) ?? untyped(head, lines)
}

function titleEnd({ flat, low }: Zone, lines: readonly Span[], first: number, complete: boolean): number {
  let end = lines[first]!.end
  let begun = complete
  let gap = false
  let upper = complete && isUpper(flat.slice(lines[first]!.start, end))
  for (const line of lines.slice(first + 1)) {
    const printed = flat.slice(line.start, line.end)
    const words = low.slice(line.start, line.end)
    if (printed === '') {
      gap = true
      continue
    }
    if (RULE.test(words)) {
      if (begun) break
      continue
    }
    if (printed.length > PARAGRAPH || STOP.test(words) || (begun && STOP_LATER.test(words))) break
    // After a blank line only what cannot begin anything new is still the title.
    if (begun && gap && printed[0] === printed[0]!.toUpperCase() && !(upper && isUpper(printed))) break
    end = line.end
    upper = isUpper(printed)
    begun = true
    gap = false
  }
  // A header that lost its line breaks: what comes after the title is on the same line.
  const inline = /\s(?:kính\s+gửi|phần\s+thứ\s+nhất|i\s*\.\s)/.exec(low.slice(lines[first]!.start, end))
  return inline ? lines[first]!.start + inline.index : end
}

/** The subject of an official letter: "V/v báo cáo công tác CCHC quý I năm 2024". */
function subject({ low }: Zone, lines: readonly Span[]): Title | null {
  const first = lines.slice(0, 30).findIndex((line) => /^(?:v\/v|về\s+việc)/.test(low.slice(line.start, line.end)))
  if (first < 0) return null
  let end = lines[first]!.end
  for (const line of lines.slice(first + 1, first + 4)) {
    const words = low.slice(line.start, line.end)
    if (words === '' || STOP.test(words) || /ngày|độc\s+lập|cộng\s+hòa/.test(words)) break
    end = line.end
  }
  return {
    word: /báo\s+cáo/.test(low.slice(lines[first]!.start, end)) ? 'báo cáo' : '',
    start: lines[first]!.start,
    end,
    header: end,
  }
}

/** A heading that speaks of the reform though no kind of document is named. */
function untyped({ low }: Zone, lines: readonly Span[]): Title | null {
  const first = lines.filter((line) => line.end > line.start).slice(0, 10)
  const line = first.find(({ start, end }) => {
    const words = low.slice(start, end)
    return (
      words.length <= 200 && /cải\s+cách\s+hành\s+chính|cchc/.test(words) && !ORG.test(words) && !/[.;:,]$/.test(words)
    )
  })
  return line ? { word: '', start: line.start, end: line.end, header: line.start } : null
}

/** "BÁO CÁO↵Tình hình …" → "Báo cáo Tình hình …". A title that is all capitals stays as printed. */
export function titleText(printed: string): string {
  const text = squeeze(printed)
  if (isUpper(text)) return text
  const lines = printed
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '')
  const own = lines.findIndex((line) => !isUpper(line))
  if (own > 0) return [readable(lines.slice(0, own).join(' ')), ...lines.slice(own)].join(' ')
  const word = KIND.exec(lowered(text))?.[0]
  if (!word) return text
  return text.slice(0, 1).toUpperCase() + text.slice(1, word.length).toLowerCase() + text.slice(word.length)
}
