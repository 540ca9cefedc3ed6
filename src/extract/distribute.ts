import type { Level, Role } from '../records/observation.ts'
import type { BlockContext } from './context.ts'
import type { CompiledCues } from './cues.ts'
import type { Quantity } from './quantity.ts'
import { type Settled, saidAt } from './settled.ts'
import { startOf } from './text.ts'
import type { Scope } from './zones.ts'

/** What a list gives one of its numbers. */
export interface Share {
  period: Settled | null
  /** A table's columns say the time, but not which of them is the number's. */
  untimed?: boolean
  /** Stretch that names the number's subject or level. */
  scope: Scope | null
  /** Said by a table's column. */
  role: Role | null
  /** Said by a table's row: null for the whole province. */
  level?: Settled<Level | null>
  /** What a component is called, said by a table's row. */
  name?: Settled
  /** What a change is measured against, said by a table's column. */
  base?: Settled
}

const SEPARATOR =
  /^\s*(?:%|điểm(?:\s*%)?|hồ sơ|người|bậc|\/\s*\d+)?\s*(?:tỉnh\s*)?(?:[,;]|và|,\s*và|;\s*và)\s*(?:đạt\s*|thứ\s*|hạng\s*)?$/
/** Between the years of a list. */
const LISTED = /^\s*(?:,|;|và|,\s*và)\s*$/
const IN_TURN = /(?:lần lượt|tương ứng|theo thứ tự)/

/**
 * Lists given in turn: "các năm 2017, 2018, 2019 lần lượt đạt 80,4%; 84,4%; 88,8%", "cấp tỉnh, cấp huyện, cấp xã lần
 * lượt là …", "PAR INDEX, SIPAS lần lượt xếp thứ 12 và 20". Each number gets the member that stands at its place, if
 * there are as many members as numbers.
 */
export function distribute(at: BlockContext, cues: CompiledCues): Map<Quantity, Share> {
  const shares = new Map<Quantity, Share>()
  const { lower } = at.block
  for (const group of groups(at.reading.quantities, lower)) {
    const first = group[0]!
    const sentence = startOf(at.text.sentenceEnds, first.start)
    const lead = lower.slice(sentence, first.start)
    const turn = IN_TURN.exec(lead)
    const years = yearsBefore(at, sentence, first.start)
    if (
      !turn &&
      !(years && years.values.length === group.length && /^[^.;,]{0,30}$/.test(lower.slice(years.end, first.start)))
    )
      continue
    if (years && years.values.length === group.length) {
      for (const [i, quantity] of group.entries())
        shares.set(quantity, { period: saidAt(years.values[i]!, at.block, years), scope: null, role: null })
      continue
    }
    const members = topicsBefore(at, sentence, first.start, cues)
    const levels = members.length === group.length ? members : levelsBefore(at, sentence, first.start)
    const named =
      levels.length === group.length
        ? levels
        : turn
          ? partsBefore(lead.slice(0, turn.index), sentence).slice(-group.length)
          : []
    if (named.length !== group.length) continue
    for (const [i, quantity] of group.entries())
      shares.set(quantity, { period: null, role: null, scope: { zone: 'label', block: at.block, ...named[i]! } })
  }
  return shares
}

/** Runs of two or more numbers of one unit with nothing but commas and "và" between them. */
function groups(quantities: readonly Quantity[], lower: string): Quantity[][] {
  const found: Quantity[][] = []
  let run: Quantity[] = []
  for (const quantity of quantities) {
    const last = run.at(-1)
    if (last && same(last, quantity) && SEPARATOR.test(lower.slice(last.end, quantity.start))) run.push(quantity)
    else {
      if (run.length > 1) found.push(run)
      run = [quantity]
    }
  }
  if (run.length > 1) found.push(run)
  return found
}

/** "76,08; 77,33 và 82,90 điểm": only the last may bear the unit. */
function same(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (a.noun === '' && a.stop === a.end)
}

function yearsBefore(
  at: BlockContext,
  from: number,
  to: number,
): { values: string[]; start: number; end: number } | null {
  const mention = at.reading.periods.findLast(
    (period) =>
      period.start >= from && period.end <= to && /^\d{4}\/\d{4}$/.test(period.value) && period.kind !== 'base',
  )
  const singles = at.reading.periods.filter(
    (period) => period.start >= from && period.end <= to && /^\d{4}$/.test(period.value) && period.kind !== 'base',
  )
  if (mention) {
    const printed = at.block.lower.slice(mention.start, mention.end).match(/\d{4}/g)!
    const [a, b] = mention.value.split('/').map(Number) as [number, number]
    const values = printed.length > 2 ? printed : Array.from({ length: b - a + 1 }, (_, i) => String(a + i))
    // "Các năm 2021, 2022 và 2023": the list can go on as single years.
    const more = singles
      .filter((single) => single.start >= mention.end && single.start - mention.end < 12)
      .map((single) => single.value)
    return { values: [...values, ...more], start: mention.start, end: mention.end }
  }
  const isList = singles.every(
    ({ end }, i) => i + 1 === singles.length || LISTED.test(at.block.lower.slice(end, singles[i + 1]!.start)),
  )
  if (singles.length > 1 && isList)
    return { values: singles.map((single) => single.value), start: singles[0]!.start, end: singles.at(-1)!.end }
  return null
}

function topicsBefore(
  at: BlockContext,
  from: number,
  to: number,
  cues: CompiledCues,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const mention of at.text.mentions) {
    if (mention.start < from || mention.end > to || !mention.ids.some((id) => cues.topics.has(id))) continue
    const last = found.at(-1)
    if (last && mention.start < last.end) {
      last.end = Math.max(last.end, mention.end)
      continue
    }
    // "Chỉ số cải cách hành chính (PAR INDEX)" is one.
    if (last && /^\s*\($/.test(at.block.lower.slice(last.end, mention.start))) last.end = mention.end
    else found.push({ start: mention.start, end: mention.end })
  }
  return found
}

/** The parts of a list that no word of ours names: "dịch vụ khám chữa bệnh và giáo dục công lập (lần lượt là …)". */
function partsBefore(lead: string, offset: number): { start: number; end: number }[] {
  const from = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1
  const parts: { start: number; end: number }[] = []
  for (const match of lead.slice(from).matchAll(/[^,]+?(?=,|\svà\s|$)(?:\svà\s)?/g)) {
    const start = offset + from + match.index
    if (match[0].trim() !== '') parts.push({ start, end: start + match[0].length })
  }
  return parts
}

function levelsBefore(at: BlockContext, from: number, to: number): { start: number; end: number }[] {
  return at.levels
    .filter((level) => level.level !== null && level.start >= from && level.end <= to)
    .map(({ start, end }) => ({ start, end }))
}
