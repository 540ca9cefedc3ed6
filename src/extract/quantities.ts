import type { Block } from '../document/types.ts'
import { dateSpans, goesOnList, type NonFact, nonFactAt } from '../vietnamese/nonfacts.ts'
import { nounAfter } from '../vietnamese/nouns.ts'
import { type NumberToken, numbersIn, rankWordsIn } from '../vietnamese/numbers.ts'
import { periodsIn } from '../vietnamese/periods.ts'
import { grow } from './grow.ts'
import type { BlockReading } from './quantity.ts'
import { shareWithin } from './share.ts'

/** Finds every quantity of a block in one pass over its numbers, and the periods named in it. */
export function readBlock(block: Block): BlockReading {
  const { lower, text } = block
  const reading: BlockReading = { block, quantities: [], skipped: [], periods: [] }
  const ranks = rankWordsIn(lower)
  if (ranks.length === 0 && !/\d/.test(lower)) {
    reading.periods = /năm|hiện|nay|quý|tháng|kỳ/.test(lower) ? periodsIn(lower) : []
    return reading
  }
  reading.periods = periodsIn(lower)
  const numbers =
    ranks.length === 0 ? numbersIn(lower) : [...numbersIn(lower), ...ranks].sort((a, b) => a.start - b.start)
  const dates = dateSpans(lower)
  const addresses = addressSpans(lower)
  let covered = 0
  let coveredWhy: NonFact = 'none'
  let last: NonFact | null = null
  let lastEnd = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!
    const skip = (why: NonFact, end = number.end): void => {
      reading.skipped.push({ block, start: number.start, end: number.end, why })
      last = why
      lastEnd = number.end
      if (end > covered) {
        covered = end
        coveredWhy = why
      }
    }
    if (number.start < covered) {
      skip(coveredWhy)
      continue
    }
    const period = inside(reading.periods, number)
    if (period) {
      skip('period', period.end)
      continue
    }
    const address = inside(addresses, number)
    if (address) {
      skip('name', address.end)
      continue
    }
    const date = inside(dates, number)
    if (date) {
      skip('date', date.end)
      continue
    }
    if (
      last !== null &&
      (last === 'name' || last === 'doc-number') &&
      goesOnList(lower.slice(lastEnd, number.start)) &&
      !/^\s*[%/]/.test(lower.slice(number.end, number.end + 4)) &&
      !/^\s*(?:mức độ|mức|loại|hạng)(?![a-zà-ỹ])/.test(lower.slice(number.end, number.end + 10)) &&
      nounAfter(lower.slice(number.end, number.end + 40)).units.length === 0
    ) {
      skip(last)
      continue
    }
    const literal = nonFactAt(text, lower, number.start, number.end)
    if (literal) {
      skip(literal.why, literal.end)
      continue
    }
    if (isYear(number, lower) || isDuration(number, lower)) {
      skip('period')
      continue
    }
    last = null
    const quantity = grow(block, numbers, i)
    reading.quantities.push(quantity)
    // What was grown onto the number is no number of its own.
    while (numbers[i + 1] && numbers[i + 1]!.start < quantity.taken) {
      i++
      reading.skipped.push({
        block,
        start: numbers[i]!.start,
        end: numbers[i]!.end,
        why: numbers[i]!.end === quantity.rangeEnd ? 'range' : 'of',
      })
    }
  }
  rankWithin(reading)
  shareWithin(reading)
  return reading
}

/** Ahead of a rank: "trong 14 tỉnh miền núi phía Bắc, tỉnh xếp thứ 8", "so với 63 tỉnh, thành phố, đứng ở vị trí 17". */
const RANKED_AMONG = /(?:trong|trên|so với)\s+(?:tổng\s+)?(?:số\s+)?$/
const RANKED = /^\s*(?:tỉnh|địa phương)(?![a-zà-ỹ])(?:[^.;()\d]|(?:19|20)\d{2}){0,80}$/

/** Gives a rank the number of those ranked where it stands before the rank; that number counts nothing else. */
function rankWithin(reading: BlockReading): void {
  const { block, quantities } = reading
  for (let i = quantities.length - 1; i > 0; i--) {
    const rank = quantities[i]!
    const { start, end, value, of } = quantities[i - 1]!
    if (rank.unit !== 'rank' || rank.of !== null || of !== null || value < Math.max(rank.value, 4) || value > 64)
      continue
    if (!RANKED_AMONG.test(block.lower.slice(Math.max(0, start - 20), start))) continue
    if (!RANKED.test(block.lower.slice(end, rank.start))) continue
    rank.of = value
    quantities.splice(i - 1, 1)
    reading.skipped.push({ block, start, end, why: 'of' })
  }
}

/** Addresses of pages and mailboxes: "https://dichvucong.gov.vn/2023/05". */
function addressSpans(lower: string): { start: number; end: number }[] {
  if (!/:\/\/|www\.|@/.test(lower)) return []
  return Array.from(lower.matchAll(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g), ({ index, 0: address }) => ({
    start: index,
    end: index + address.length,
  }))
}

function inside<T extends { start: number; end: number }>(spans: T[], number: NumberToken): T | undefined {
  for (const span of spans) {
    if (span.start > number.start) return undefined
    if (number.end <= span.end) return span
  }
  return undefined
}

/** A bare four-digit year: nothing is counted by it. */
function isYear(number: NumberToken, lower: string): boolean {
  if (number.end - number.start !== 4 || number.value < 1945 || number.value > 2050) return false
  const right = lower.slice(number.end, number.end + 24)
  if (/^\s*(?:%|\/\s*\d)/.test(right)) return false
  const noun = nounAfter(right)
  if (
    /(?:năm|giai đoạn|nhiệm kỳ|kỳ|luật|hiến pháp|index|papi|pci|sipas|-|đến|và|,|\()\s*$/.test(
      lower.slice(Math.max(0, number.start - 12), number.start),
    )
  )
    return noun.units.length === 0 || !/^\s*(?:hồ sơ|tthc|văn bản|người|thủ tục|dvc|cá nhân)/.test(right)
  return noun.units.length === 0
}

/** A span of time that only dates something ("03 năm", "hơn 15 năm", "06 tháng"), or a deadline in days. */
function isDuration(number: NumberToken, lower: string): boolean {
  const right = lower.slice(number.end, number.end + 16)
  const left = lower.slice(Math.max(0, number.start - 60), number.start)
  if (/^\s*năm\s+(?:19|20)\d{2}/.test(right) || /(?:thứ|hạng)\s*$/.test(left)) return false
  if (/^\s*(?:năm|tháng|tuần|thập kỷ|nhiệm kỳ|quý)(?![a-zà-ỹ])/.test(right)) return true
  if (!/^\s*(?:ngày|giờ|phút)(?![a-zà-ỹ])/.test(right)) return false
  return (
    !/(?:giảm|rút ngắn|cắt|xuống|còn|bình quân|trung bình|tiết kiệm|sớm hơn|tổng)/.test(left) &&
    !/(?:xuống|còn)/.test(lower.slice(number.end, number.end + 24))
  )
}
