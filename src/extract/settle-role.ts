import type { Block } from '../document/types.ts'
import type { Role } from '../records/observation.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import { type RoleWord, roleBefore, roleOfHeading } from '../vietnamese/roles.ts'
import type { HeadingRole, ReportContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { type Settled, saidAt, unplaced } from './settled.ts'
import { bracketOf, startOf } from './text.ts'

const OF_PLAN = /^\s*%\s*(?:so với\s+)?(?:kế hoạch|chỉ tiêu|mục tiêu)(?![a-zà-ỹ])/

/**
 * Whether a number is a goal or a result: by the words before it, then by its section, then by a deadline that lies
 * after the report.
 */
export function settleRole(quantity: Quantity, period: Settled, context: ReportContext): Settled<Role> {
  const { block } = quantity
  const at = context.of(block)
  const sentence = startOf(at.text.sentenceEnds, quantity.start)
  const from = Math.max(sentence, quantity.start - 220)
  const left = block.lower.slice(from, quantity.start)
  const section = roleOfTitle(block) ?? context.headingRole(block.section)
  // "đạt 112,5% kế hoạch": a plan fulfilled.
  const ofPlan =
    section?.role !== 'target' &&
    !roleOfLead(block.lower, sentence, quantity.start) &&
    /(?<!(?:đấu|phải|cần) )đạt\s+(?:tỷ lệ\s+)?$/.test(left) &&
    OF_PLAN.exec(block.lower.slice(quantity.end))
  if (ofPlan) return saidAt('actual', block, { start: quantity.end, end: quantity.end + ofPlan[0].length })
  // "lên 75% (hiện nay 58,3%)", "đạt 98% (quý I mới 96,4%)": a bracket gives what there is beside a goal.
  const bracket = bracketOf(at.text, quantity.start)
  const result = bracket && RESULT_BESIDE.exec(block.lower.slice(bracket.start, quantity.start))
  if (result) return saidAt('actual', block, { start: bracket.start, end: bracket.start + result[0].length })
  const least = LEAST_REACHED.exec(left)
  if (least) return saidAt('target', block, { start: from + least.index, end: quantity.start })
  const latest = Number(period.value.match(/\d{4}/g)?.at(-1) ?? Number.NaN)
  const found = roleBefore(left) ?? roleOfLead(block.lower, sentence, from)
  // "Đến năm 2021 sẽ giảm 68 đơn vị" in a report of 2021: what is about to be done.
  const isDue =
    found && block.lower.startsWith('sẽ', from + found.start) && context.year !== null && latest <= context.year
  const word = isDue ? null : found
  const byWord = word && saidAt(word.role, block, { start: from + word.start, end: from + word.end })
  if (word?.role === 'target' && !/(?:thực hiện|kết quả|quyết định|nghị quyết)[^,;]{0,12}$/.test(left)) return byWord!
  const missed =
    /chưa[^,;]*$/.test(left.slice(-40)) &&
    /^[^.;]{0,60}(?:như|theo)\s+(?:mục tiêu|chỉ tiêu|kế hoạch|lộ trình)/.exec(block.lower.slice(quantity.stop))
  if (missed) return saidAt('target', block, { start: quantity.stop, end: quantity.stop + missed[0].length })
  // "vượt mức tối thiểu 30% mà kế hoạch đặt ra".
  const set = SET_BY.exec(block.lower.slice(quantity.stop, quantity.stop + 60))
  if (set) return saidAt('target', block, { start: quantity.stop, end: quantity.stop + set[0].length })
  // "còn 1,1% sẽ thực hiện cắt giảm trong năm 2021".
  const will = WILL.exec(block.lower.slice(quantity.end, quantity.end + 40))
  if (will) return saidAt('target', block, { start: quantity.end, end: quantity.end + will[0].length })
  const dated = at.periods.some(
    (p) => p.kind === 'in' && p.start >= sentence && p.end <= quantity.start && p.relative === null,
  )
  // Of goals, what lies in the year of the report is still to come.
  const past = latest < (context.year ?? Number(context.identity.period?.slice(0, 4) ?? Number.NaN))
  if (section?.role === 'target') {
    if (word?.role === 'actual' && dated && past) return byWord!
    // The column of the year before a plan begins gives what there was.
    const start = Number(context.identity.period?.slice(0, 4) ?? Number.NaN)
    if (block.kind === 'cells' && /^\d{4}$/.test(period.value) && latest < start) return unplaced('actual')
    if (dated && past && !/(?:tối thiểu|ít nhất)/.test(left.slice(-30))) return unplaced('actual')
    return byHeading(section)
  }
  const later = (context.year !== null && latest > context.year) || isAfter(period.value, context.identity.date)
  // Where the report's year is not said, only a time up to which can lie after it.
  const due = context.yearSaid || at.periods.some(({ kind, value }) => isLimit(kind) && value === period.value)
  if (later && due && word?.role !== 'actual') return { ...period, value: 'target', inferredFrom: 'deadline' }
  if (word?.role === 'actual') return byWord!
  if (/(?:tối thiểu|ít nhất)\s*$/.test(left) && /(?:đảm bảo|bảo đảm|phải|cần|yêu cầu)[^.;]*$/.test(left))
    return unplaced('target')
  return unplaced('actual')
}

/** What the line above a list makes of its items: "Các chỉ tiêu chủ yếu 6 tháng cuối năm:". */
function roleOfTitle({ kind, parent }: Block): HeadingRole | null {
  if (kind !== 'item' || !parent || parent.text.length > 160 || /[.;,]\s*$/.test(parent.lower)) return null
  const role = roleOfHeading(parent.lower)
  return role && { role, heading: parent }
}

/** Whether a span of months begins after the month in which the report was written. */
function isAfter(period: string, date: string | null): boolean {
  const month = /^\d{4}-\d{2}/.exec(period)
  return month !== null && date !== null && month[0] > date.slice(0, 7)
}

const isLimit = (kind: PeriodMention['kind']): boolean => kind === 'until' || kind === 'deadline'

/** "năm 2024 đạt tối thiểu 70%": results are said to be over a bound, goals to reach it at least. */
const LEAST_REACHED = /(?<!(?:đã|đều|mới) )(?:đạt\s+(?:tối thiểu|ít nhất)|(?:tối thiểu|ít nhất)\s+(?:phải\s+)?đạt)\s*$/

/** "Chỉ tiêu cụ thể: 100% …; trên 98% …; …": what leads a long list holds for all of it. Offsets are of the words looked at. */
function roleOfLead(lower: string, sentence: number, from: number): RoleWord | null {
  const colon = lower.indexOf(':', sentence)
  if (colon < 0 || colon >= from) return null
  const word = roleBefore(lower.slice(sentence, colon))
  return word?.role === 'target'
    ? { ...word, start: word.start + sentence - from, end: word.end + sentence - from }
    : null
}

function byHeading({ role, heading }: HeadingRole): Settled<Role> {
  return heading ? saidAt(role, heading, { start: 0, end: heading.text.length }, 'heading') : unplaced(role)
}

const RESULT_BESIDE =
  /^\(\s*(?:(?:năm|quý|tháng|6 tháng|9 tháng)\s[^();:]{1,24}?\s)?(?:hiện|đến nay|mới|thực hiện|kết quả|thực tế|ước thực hiện)(?![a-zà-ỹ])/

const SET_BY =
  /^[^.;,\d]{0,24}?\s(?:mà|do|được)\s+(?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|đề án)\s[^.;,\d]{0,24}?(?:đặt ra|đề ra|giao)(?![a-zà-ỹ])/

const WILL = /^\s*%?(?:\s+[a-zà-ỹ]+){0,3}?\s+sẽ(?=\s)/
