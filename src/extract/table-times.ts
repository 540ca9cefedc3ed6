import type { Block, Table } from '../document/types.ts'
import { previousOf, sameMonths } from '../records/edtf.ts'
import { periodsIn } from '../vietnamese/periods.ts'
import type { ReportContext } from './context.ts'
import { periodAt } from './period-in-force.ts'
import { type Settled, saidBy, unplaced } from './settled.ts'
import { type Column, isBare } from './table-head.ts'

/** The times that a table's columns are about. */
export interface ColumnTimes {
  /** EDTF by column; null where the column names none. */
  of: ReadonlyMap<Column, string | null>
  /** EDTF that a change is measured against, by column. */
  base: ReadonlyMap<Column, string | null>
  /** Columns that name a time which cannot be settled ("Kỳ trước" where no period is known). */
  unknown: ReadonlySet<Column>
}

/** "Năm 2023 (tính đến 30/4)" is January to April; "Giai đoạn 2021-2025 (tính đến 9/2023)" the state at that month. */
export function periodOfHead({ lower }: Block): string | null {
  const until = /(?:tính\s+)?đến\s+(?:hết\s+|ngày\s+)*(\d{1,2})\s*\/\s*(\d{1,2})(?!\s*\/?\s*\d)/.exec(lower)
  const year = /(?:19|20)\d{2}/.exec(lower)?.[0]
  if (until && year && Number(until[2]) <= 12) return `${year}-01/${year}-${until[2]!.padStart(2, '0')}`
  const bare = /^\s*((?:19|20)\d{2})\s*$/.exec(lower)
  if (bare) return bare[1]!
  const mentions = periodsIn(lower).filter(
    (mention) => mention.relative === null && mention.kind !== 'base' && mention.value !== 'now',
  )
  const state = mentions.find((mention) => mention.kind === 'until')
  return (state ?? mentions[0])?.value ?? bareYear(lower)
}

/** "Kết quả 2023", "Xếp hạng 2021": the one year of a short head, where it is not compared with. */
function bareYear(lower: string): string | null {
  const years = [...lower.matchAll(/(?<![\d/.:,-])(?:19|20)\d{2}(?![\d/.,])/g)]
  const year = years.length === 1 && lower.length <= 40 ? years[0]! : null
  return year && !/(?:so|với|cùng kỳ|hơn)\s*(?:năm\s*)?$/.test(lower.slice(0, year.index)) ? year[0] : null
}

/** The time of a whole table: of its title, else of the paragraph that introduces it. */
export function timeOfTable({ captions }: Table, titles: readonly Block[], context: ReportContext): Settled | null {
  for (const caption of [...captions, ...titles].toReversed()) {
    const period = /(?:kèm theo|ban hành)/.test(caption.lower) ? null : periodOfHead(caption)
    if (period) return saidBy(period, caption, 'caption')
  }
  const above = captions.findLast((caption) => caption.kind === 'paragraph' || caption.kind === 'item')
  const settled = above && periodAt(above, above.text.length, context, 0)
  return settled ? { ...settled, inferredFrom: settled.inferredFrom ?? 'caption' } : null
}

/** A column's time, with its head where that says it: a change or a bare share is of the time of the columns beside it. */
export function timeOfColumn(column: Column, { of }: ColumnTimes): Settled | null {
  const time = of.get(column)
  if (!time) return null
  const head = column.heads.findLast(({ lower }) => /\d|kỳ|năm|quý|tháng|lũy kế|luỹ kế/.test(lower))
  return head && column.kind !== 'change' ? saidBy(time, head) : unplaced(time, 'year-beside')
}

/** What a column's changes are measured against. */
export function baseOfColumn(column: Column, { base }: ColumnTimes): Settled | null {
  const time = base.get(column)
  if (!time) return null
  const head = column.heads.findLast(
    ({ lower }) => /so|với|kỳ|năm/.test(lower) && /\d|trước|ngoái|cùng kỳ|liền kề/.test(lower),
  )
  return head ? saidBy(time, head) : unplaced(time, 'year-beside')
}

/** "Kỳ trước", "Cùng kỳ năm 2022", "Lũy kế từ đầu năm", "6 tháng", "Quý II": times that lean on another. */
const LEANING =
  /^\s*(?:số liệu\s+|thực hiện\s+|kết quả\s+)*(?:cùng kỳ.*|(?:kỳ|năm|quý|tháng) (?:trước|ngoái)(?:\s+liền kề)?|(?:lũy|luỹ) kế.*|(?:tính\s+)?từ đầu năm.*|\d{1,2} tháng(?:\s+đầu năm)?|quý (?:i|ii|iii|iv|[1-4])|tháng \d{1,2})\s*(?:\(.*\))?$/

/** The time that a row's label names, leaning on the table's where it must ("Quý I"); undefined where that is not known. */
export function timeOfRow(label: Block, dated: string | null, context: ReportContext): string | null | undefined {
  const time = periodOfHead(label)
  if (time !== null || !LEANING.test(label.lower)) return time
  return leaning(label, dated ?? context.identity.period, context) ?? undefined
}

/** Years that follow each other as one span; null for anything else. */
export function spanOf(times: readonly (string | null)[]): string | null {
  const years = times.map((time) => (time && /^\d{4}$/.test(time) ? Number(time) : Number.NaN)).sort()
  const first = years[0] ?? Number.NaN
  return years.length > 1 && years.every((year, i) => year === first + i) ? `${first}/${years.at(-1)}` : null
}

/**
 * Settles the times of columns: those that lean on another column's or the report's time ("Cùng kỳ năm trước"), and
 * those of changes, which are of the latest time beside them.
 */
export function timesOf(columns: readonly Column[], dated: string | null, context: ReportContext): ColumnTimes {
  const of = new Map<Column, string | null>()
  const base = new Map<Column, string | null>()
  const unknown = new Set<Column>()
  const plain = columns.filter((column) => column.kind !== 'change')
  for (const column of plain) of.set(column, column.heads.map(periodOfHead).findLast((time) => time !== null) ?? null)
  const latest = (times: readonly (string | null)[]): string | null =>
    times.reduce((a, b) => (b !== null && (a === null || endOf(b) > endOf(a)) ? b : a), null)
  const main =
    latest(plain.filter((column) => column.role !== 'target').map((column) => of.get(column)!)) ??
    dated ??
    context.identity.period
  const years = plain.filter((column) => column.heads.length === 1 && of.get(column))
  for (const column of plain) {
    if (years.length > 1 && column.heads.length === 1 && SUM.test(column.heads[0]!.lower.trim())) {
      const span = spanOf(years.map((year) => of.get(year)!))
      of.set(column, span)
      if (span === null) unknown.add(column)
      continue
    }
    const head = column.heads.findLast(({ lower }) => LEANING.test(lower))
    if (of.get(column) || !head || column.kind !== 'figures') continue
    const time = leaning(head, main, context)
    of.set(column, time)
    if (time === null) unknown.add(column)
  }
  for (const [i, column] of plain.entries()) {
    // "PAR INDEX năm 2022 (điểm) | Xếp hạng", "Thực hiện 2023 | Tỷ lệ (%)": of the time of the column beside it.
    const beside = column.kind === 'completion' ? plain.findLast((one) => one.role === 'actual') : plain[i - 1]
    const leans =
      column.kind === 'completion' || (column.kind === 'figures' && column.heads.length > 0 && isBare(column))
    if (leans && !of.get(column) && !unknown.has(column)) of.set(column, (beside && of.get(beside)) ?? null)
  }
  for (const column of columns) {
    if (column.kind !== 'change') continue
    const others = plain.map((other) => of.get(other) ?? null).filter((time) => time !== null)
    const time = latest(others) ?? dated
    of.set(column, time)
    base.set(column, baseOf(column, time, others))
  }
  return { of, base, unknown }
}

/** "2021 | 2022 | Tổng": the sum over the times beside it. */
const SUM = /^(?:tổng(?:\s+(?:số|cộng))?|cộng)$/

function endOf(edtf: string): string {
  return edtf.split('/').at(-1)!.padEnd(10, '~')
}

function leaning({ lower }: Block, main: string | null, context: ReportContext): string | null {
  const year = main?.match(/\d{4}/g)?.at(-1) ?? context.year?.toString() ?? null
  const months = /(?:^|\s)(\d{1,2}) tháng(?:\s+đầu năm)?\s*$/.exec(lower)
  if (months && year) return Number(months[1]) === 12 ? year : `${year}-01/${year}-${months[1]!.padStart(2, '0')}`
  const month = /(?:^|\s)tháng (\d{1,2})\s*$/.exec(lower)
  if (month && year) return `${year}-${month[1]!.padStart(2, '0')}`
  const named = /(?:19|20)\d{2}/.exec(lower)?.[0]
  if (/cùng kỳ/.test(lower) && named) return main ? sameMonths(main, named) : null
  if (/(?:kỳ|năm) (?:trước|ngoái)|cùng kỳ/.test(lower)) return main && previousOf(main)
  if (/lũy kế|luỹ kế|từ đầu năm/.test(lower)) return main?.replace(/^(\d{4})-\d{2}\/\1-(\d{2})$/, '$1-01/$1-$2') ?? null
  const mention = periodsIn(lower).find(({ relative }) => relative === 'half')
  return mention && year ? mention.value.replaceAll(/(^|\/)-/g, `$1${year}-`) : null
}

/** "So với năm 2019", "So với cùng kỳ năm trước"; without such words the other of two times. */
function baseOf({ heads }: Column, time: string | null, others: readonly string[]): string | null {
  for (const head of heads.toReversed()) {
    const named = /(?:so|với|kỳ)[^\d]{0,30}((?:19|20)\d{2})(?![\d/-])/.exec(head.lower)
    if (named) return /cùng kỳ/.test(head.lower) && time ? sameMonths(time, named[1]!) : named[1]!
    if (/(?:năm|kỳ) (?:trước|ngoái)|cùng kỳ|năm liền kề/.test(head.lower)) return time && previousOf(time)
  }
  const distinct = [...new Set(others)]
  return distinct.length === 2 ? (distinct.find((other) => other !== time) ?? null) : null
}
