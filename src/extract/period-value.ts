import type { Block } from '../document/types.ts'
import { sameMonths } from '../records/edtf.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { BlockContext, ReportContext } from './context.ts'
import { type Settled, saidAt } from './settled.ts'

/** EDTF of a mention, with what it leaves open ("trong năm", "6 tháng đầu năm", "cuối nhiệm kỳ") settled from context. */
export function resolve(period: PeriodMention, block: Block, offset: number, context: ReportContext): string | null {
  if (period.relative === null) return period.value
  const documentPeriod = context.identity.period
  const year =
    yearBefore(block, offset, context) ??
    (period.relative === 'year' ? yearOfHeading(block, context) : null) ??
    documentPeriod?.match(/\d{4}/g)?.at(-1) ??
    context.year?.toString() ??
    null
  if (period.relative === 'half') return year ? period.value.replaceAll(/(^|\/)-/g, `$1${year}-`) : null
  if (period.relative === 'year') return year
  if (period.relative === 'same-months')
    return (documentPeriod && sameMonths(documentPeriod, period.value)) ?? period.value
  if (period.relative === 'to-date')
    return documentPeriod?.startsWith(`${year}-01/${year}-`) ? documentPeriod : year && `${year}-01/..`
  if (period.relative === 'document') {
    if (!period.value.startsWith('-')) return spanOfHeading(block, context) ?? documentPeriod
    // "9 tháng" in a report on the third quarter, or on nine months: what they end with says which year.
    const end = documentPeriod?.match(/(\d{4})(-\d{2})$/)
    return end && period.value.endsWith(`/${end[2]}`) ? period.value.replaceAll(/(^|\/)-/g, `$1${end[1]}-`) : null
  }
  if (period.relative === 'formerly') return untilChange(period, context.of(block))
  if (period.relative === 'span')
    return spanBefore(Number(period.value), block, offset, context) ?? spanOfYears(Number(period.value), block, context)
  if (period.relative === 'term') return termEnd(context)
  return null
}

/** "Trước đây, tỷ lệ chỉ đạt 70%; từ năm 2016 đã …": formerly is until what is set against it. */
function untilChange(formerly: PeriodMention, { periods }: BlockContext): string | null {
  const change = periods.find(({ start, kind }) => start > formerly.end && kind === 'since')
  const year = change && /^\d{4}/.exec(change.value)?.[0]
  return year ? `../${Number(year) - 1}` : null
}

/** "Giai đoạn 2016-2020, …. Bình quân 5 năm": so many years, as named last before. */
function spanBefore(count: number, block: Block, offset: number, context: ReportContext): string | null {
  const { periods } = context.of(block)
  const named = periods.findLast(
    ({ end, kind, value }) => end <= offset && kind === 'in' && /^\d{4}\/\d{4}$/.test(value),
  )
  if (!named) return null
  const [from, to] = named.value.split('/').map(Number)
  return to! - from! + 1 === count ? named.value : null
}

/** "trong 03 năm" of a report on those years: the years that it covers, from the first. */
function spanOfYears(count: number, block: Block, context: ReportContext): string | null {
  const said = spanOfHeading(block, context)
  if (said) return Number(said.slice(5)) - Number(said.slice(0, 4)) + 1 === count ? said : null
  const covered = /^(\d{4})(?:-\d{2})*\/(?:(\d{4})|\.\.)/.exec(context.identity.period ?? '')
  if (!covered || count < 2) return null
  const from = Number(covered[1])
  const to = from + count - 1
  if (covered[2] ? Number(covered[2]) !== to : context.year === null || to > context.year) return null
  return `${from}/${to}`
}

/** The year named last before a place; of results none that lies ahead: "…, còn 02 nhiệm vụ chuyển sang năm 2024". */
function yearBefore(block: Block, offset: number, context: ReportContext): string | null {
  const { year, yearSaid } = context
  const ahead = yearSaid && context.headingRole(block.section)?.role !== 'target' ? year : null
  const period = context
    .of(block)
    .periods.findLast(
      ({ end, relative, kind, value }) =>
        end <= offset &&
        relative === null &&
        kind !== 'base' &&
        /^\d{4}$/.test(value) &&
        (ahead === null || Number(value) <= ahead),
    )
  return period?.value ?? null
}

/** "Phần thứ nhất: Kết quả giai đoạn 2016-2020": the years that a part of a document is about, which need not be its own. */
function spanOfHeading(block: Block, context: ReportContext): string | null {
  for (let section = block.section; section.parent; section = section.parent) {
    if (!section.block || section.block === block || section.block.text.length > 200) continue
    const span = context
      .of(section.block)
      .periods.findLast(({ kind, value }) => kind !== 'base' && /^\d{4}\/\d{4}$/.test(value))
    if (span) return span.value
  }
  return null
}

/** "Phương hướng năm 2026": which year "trong năm" is under that heading. */
function yearOfHeading(block: Block, context: ReportContext): string | null {
  const settled = context.headingRole(block.section)?.role === 'target' ? fromHeading(block, context) : null
  return settled && /^\d{4}$/.test(settled.value) ? settled.value : null
}

/** A heading that dates what stands under it: "2.2. Chỉ tiêu đến năm 2025", "Năm 2019". */
export function fromHeading(block: Block, context: ReportContext): Settled | null {
  const target = context.headingRole(block.section)?.role === 'target'
  for (let section = block.section; section.parent; section = section.parent) {
    if (!section.block || section.block === block) continue
    const heading = context.of(section.block)
    const period = heading.periods.findLast((p) => p.kind !== 'base' && p.kind !== 'now')
    if (!period) continue
    if (section.block.kind !== 'heading' && section.block.text.length > 200) continue
    // "Năm 2019", "c) Kết quả giải quyết hồ sơ (từ ngày 01/7 đến hết ngày 30/11/2025)".
    const leads = period.start < 24 || /^\s*\)[\s:.]*$/.test(heading.block.lower.slice(period.end))
    if (!target && !leads) continue
    const value = resolve(period, section.block, period.start, context)
    if (value) return saidAt(value, section.block, period, 'heading')
  }
  return null
}

/** Five-year terms of the Party's congresses end in 2015, 2020, 2025 … (Party statute; terms run 2015–2020, 2020–2025). */
function termEnd(context: ReportContext): string | null {
  const year = context.year
  return year === null ? null : String(Math.ceil((year + (year % 5 === 0 ? 1 : 0)) / 5) * 5)
}
