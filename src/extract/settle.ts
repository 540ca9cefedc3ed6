import type { Block } from '../document/types.ts'
import type { InferenceSource, Level, Role } from '../records/observation.ts'
import { type LevelMention, levelsIn } from '../vietnamese/levels.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import { type RoleWord, roleBefore, roleOfHeading } from '../vietnamese/roles.ts'
import type { BlockContext, HeadingRole, ReportContext } from './context.ts'
import type { CompiledIndicator } from './cues.ts'
import type { Quantity } from './quantity.ts'
import { bracketOf, firstFrom, type Scope, startOf, type Text, type Zone } from './scopes.ts'
import { type Settled, saidAt, unplaced } from './settled.ts'

/** Zones in which a level is looked for, closest first. */
const LEVEL_ZONES: ReadonlySet<Zone> = new Set(['label', 'noun', 'left', 'near', 'host', 'subject'])

/** Level of government by the nearest name of one: in the noun, before the number, in its clause, in the bracket's host. */
export function settleLevel(
  quantity: Quantity,
  scopes: readonly Scope[],
  context: ReportContext,
): Settled<Level | null> {
  const { lower } = quantity.block
  // What a bracket splits up is the whole, at no level.
  const bracket = bracketOf(context.of(quantity.block).text, quantity.start)
  const parted = bracket !== null && /^\(\s*(?:cụ thể|trong đó|gồm|bao gồm)/.test(lower.slice(bracket.start))
  // Few scopes name any level.
  const naming = scopes.filter(({ zone, block }) => LEVEL_ZONES.has(zone) && context.of(block).levels.length > 0)
  for (const zone of naming.length > 0 ? LEVEL_ZONES : []) {
    for (const scope of naming) {
      if (scope.zone !== zone || (zone === 'host' && parted)) continue
      const at = context.of(scope.block)
      const inside = levelsOf(scope, at.levels).filter(
        (level) =>
          level.start >= scope.start &&
          level.end <= scope.end &&
          (zone === 'label' ||
            zone === 'noun' ||
            (isOpen(at.text, level.start, scope.end) && !isCounted(level, at, scope))),
      )
      if (inside.length === 0) continue
      // After a number the first name counts, before it the last.
      const first = zone === 'noun' ? inside[0]! : inside.at(-1)!
      const closer = zone === 'noun' ? first : within(first, at)
      if (closer !== first) return saidAt(closer.level, scope.block, closer)
      // The second of two names can stand just outside the scope.
      const row =
        zone === 'noun'
          ? at.levels.filter(({ start }) => start >= first.start && start < scope.end + 36)
          : inside.slice(-2)
      if (isBeside(row, scope.block.lower)) return unplaced(null)
      return saidAt(first.level, scope.block, first)
    }
  }
  return levelOfIssuer(quantity) ?? levelOfLead(quantity, context)
}

/** "Với cấp xã, toàn tỉnh tiếp nhận …": the commune level in the whole province. */
function within(named: LevelMention, { block, levels }: BlockContext): LevelMention {
  if (named.level !== null) return named
  const before = levels.findLast(({ end }) => end <= named.start)
  return before?.level && /^\s*,\s*$/.test(block.lower.slice(before.end, named.start)) ? before : named
}

const ISSUER =
  /^[^;.()\d]{0,50}\s(?:do|của)\s[^;.()\d]{0,24}(?:ubnd|ủy ban nhân dân|hội đồng nhân dân|hđnd)\s+(?:các\s+|cấp\s+)?(tỉnh|huyện|xã)(?![a-zà-ỹ])/
const LEVEL_OF: Readonly<Record<string, Level>> = { tỉnh: 'province', huyện: 'district', xã: 'commune' }

/** "48 văn bản do HĐND, UBND tỉnh ban hành": whose documents are counted. */
function levelOfIssuer({ block, stop }: Quantity): Settled<Level> | null {
  const issuer = ISSUER.exec(block.lower.slice(stop, stop + 110))
  return issuer && saidAt(LEVEL_OF[issuer[1]!]!, block, { start: stop, end: stop + issuer[0].length })
}

/** Between two levels named in one breath: "cơ quan thuộc UBND tỉnh, UBND cấp huyện". */
const TOGETHER = /^(?:\s+t[ỉi]nh)?\s*(?:,|và|\/|-|hoặc|đến)\s*(?:[a-zà-ỹ]+\s+){0,2}$/

/** The levels of a scope: of "cấp tỉnh, cấp huyện lần lượt là …" a name of both is cut into its own. */
function levelsOf({ zone, block, start, end }: Scope, levels: readonly LevelMention[]): readonly LevelMention[] {
  const cuts = (at: number): boolean => levels.some((level) => level.start < at && level.end > at)
  if (zone !== 'label' || !(cuts(start) || cuts(end))) return levels
  return levelsIn(block.lower.slice(start, end)).map((level) => ({
    ...level,
    start: start + level.start,
    end: start + level.end,
  }))
}

/** Whether the levels named in a row begin with two different ones in one breath; a name can hold a shorter one. */
function isBeside([first, ...others]: readonly LevelMention[], lower: string): boolean {
  let end = first!.end
  for (const { level, start, end: otherEnd } of others) {
    if (level !== first!.level) return TOGETHER.test(lower.slice(end, start))
    if (start > end) return false
    end = otherEnd
  }
  return false
}

/** Whether a level only is what an earlier number counts: "tại 03 sở, 02 huyện và 04 xã, nâng tổng số … lên 31". */
function isCounted(level: LevelMention, { block, reading }: BlockContext, scope: Scope): boolean {
  const number = reading.quantities.findLast((other) => other.end <= level.start)
  if (!number || !/^[\s/\d]*$/.test(block.lower.slice(number.end, level.start))) return false
  const next = reading.quantities.find((other) => other.start >= level.end)
  return next !== undefined && next.start < scope.end
}

/** Whether no bracket that began before an offset is closed between it and where the number stands. */
function isOpen(text: Text, offset: number, until: number): boolean {
  const bracket = bracketOf(text, offset)
  return bracket === null || bracket.end > until
}

/** How a sentence takes up the dossiers or units that the sentence before spoke of. */
const TAKES_UP = /^\s*(?:trong (?:số|đó)|số (?:hồ sơ )?còn lại|trong tổng số)(?![a-zà-ỹ])/

/**
 * The level that a sentence or list item begins with holds for all of it: "- Cấp tỉnh: tiếp nhận …; giải quyết …"; that
 * of a paragraph also for the sentences that take up its first: "Với cấp tỉnh, tiếp nhận …. Trong số đang giải quyết …".
 */
function levelOfLead(quantity: Quantity, context: ReportContext): Settled<Level | null> {
  const { block } = quantity
  if (block.kind === 'cells') return unplaced(null)
  const at = context.of(block)
  const sentence = startOf(at.text.sentenceEnds, quantity.start)
  const first = at.reading.quantities.find((other) => other.start >= sentence)!.start
  const lead = at.levels.findLast(
    (level) => level.start >= sentence && level.end <= first && level.start - sentence < 40,
  )
  const item = block.kind === 'item'
  const opening = item || TAKES_UP.test(block.lower.slice(sentence, sentence + 24)) ? at.levels[0] : undefined
  const begins = opening && opening.start < (item ? 24 : 48) && !/\d/.test(block.lower.slice(0, opening.start))
  const found = lead ? within(lead, at) : begins ? opening : undefined
  return found ? saidAt(found.level, block, found, 'lead') : unplaced(null)
}

/** Zones in which a category is looked for, closest first. */
const CATEGORY_ZONES: readonly Zone[] = [
  'label',
  'noun',
  'left',
  'near',
  'host',
  'subject',
  'clause',
  'right',
  'sentence',
  'call',
  'parent',
  'heading',
]

/** Where a category stands that is not said of a whole: with other figures, or over the section. */
const NOT_OF_WHOLE: ReadonlySet<Zone> = new Set(['clause', 'sentence', 'heading'])

/** Zones outside the number's own block, by what leads there. */
const FAR_ZONES: Partial<Record<Zone, InferenceSource>> = { call: 'footnote-mark', parent: 'list', heading: 'heading' }

/** Between two categories that are counted together: "người hoạt động không chuyên trách và người làm công tác đoàn thể". */
const JOINED = /^\s*(?:,|và|\/|-)\s*(?:(?:người|làm|công tác|khối|các|số)\s+)*$/

/** A table's title, or a heading of one thing: "Biên chế viên chức", not "Cải cách chế độ công vụ, công chức". */
function isTopic({ kind, lower }: Scope['block']): boolean {
  return kind !== 'heading' || (lower.length <= 48 && !/,|\svà\s|cải cách/.test(lower))
}

/** How far the second of two names can stand from the first. */
const BESIDE = 36

/** "Tinh giản 96 người, gồm: 13 công chức, 71 viên chức": a whole whose parts follow, in its sentence or as a list. */
function isWhole({ block: { lower }, stop }: Quantity): boolean {
  return /^(?:\s+(?!gồm)[a-zà-ỹ]+){0,4}?\s*,?\s*(?:gồm|bao gồm|trong đó|chia ra)(?:\s+có)?\s*(?::|\d)/.test(
    lower.slice(stop, stop + 80),
  )
}

/** Category by the nearest phrase that names one; the indicator's own where none does, or where two are named at once. */
export function settleCategory(
  quantity: Quantity,
  compiled: CompiledIndicator,
  scopes: readonly Scope[],
  mentionsOf: (scope: Scope) => readonly Mention[],
): Settled<string | null> {
  const { indicator, categories } = compiled
  if (categories.size === 0) return unplaced(indicator.category ?? null)
  const both = new Set<string>()
  const whole = isWhole(quantity)
  let summed = false
  for (const zone of CATEGORY_ZONES) {
    if (whole && NOT_OF_WHOLE.has(zone)) continue
    // What a sum, or a figure of two categories at once, is of stands close to it, if anywhere.
    if ((summed || both.size > 0) && zone === 'clause') break
    for (const scope of scopes) {
      if (scope.zone !== zone || (zone === 'heading' && !isTopic(scope.block))) continue
      const named = namesIn(scope, mentionsOf(scope), categories).filter(({ name, start, end }) => {
        if (zone === 'right' && /[(,;:]/.test(scope.block.lower.slice(quantity.stop, start))) return false
        // "Biên chế công chức giảm tổng số 185": the number is a sum, of what is named before.
        if (scope.block.lower.slice(start, end) !== 'tổng số') return !both.has(name)
        summed = true
        return false
      })
      if (named.length === 0) continue
      const after = zone === 'noun' || zone === 'right' || zone === 'label'
      const nearest = after ? named[0]! : named.at(-1)!
      // The second of two names can stand just outside the scope: "khối hành chính, sự nghiệp", "giáo dục, y tế đạt 80%".
      const wide = after
        ? { ...scope, end: Math.min(scope.end + BESIDE, scope.block.text.length) }
        : { ...scope, start: Math.max(0, nearest.start - BESIDE) }
      const around = namesIn(wide, mentionsOf(wide), categories)
      const beside = after
        ? around.find((name) => name.start >= nearest.end)
        : around.findLast((name) => name.end <= nearest.start)
      if (beside && beside.name !== nearest.name) {
        const [a, b] = after ? [nearest, beside] : [beside, nearest]
        // "6.782 viên chức, thu hút 86 người": each is of its own number.
        const ofOther = after
          ? /^\s*\d/.test(scope.block.lower.slice(b.end, b.end + 4))
          : /\d\s*$/.test(scope.block.lower.slice(Math.max(0, a.start - 4), a.start))
        if (!ofOther && JOINED.test(scope.block.lower.slice(a.end, b.start))) {
          both.add(a.name).add(b.name)
          continue
        }
      }
      return saidAt(longest(nearest, mentionsOf(scope), categories), scope.block, nearest, FAR_ZONES[zone] ?? null)
    }
  }
  // Of two categories together it is neither one nor all.
  return unplaced(both.size > 0 ? null : (indicator.category ?? null))
}

/** The longest name that ends where this one does: of "cán bộ, công chức cấp xã" the comma is a part. */
function longest(
  { start, end, name }: { start: number; end: number; name: string },
  mentions: readonly Mention[],
  categories: ReadonlyMap<number, string>,
): string {
  const longer = mentions.find(
    (mention) => mention.end === end && mention.start < start && mention.ids.some((id) => categories.has(id)),
  )
  return longer ? categories.get(longer.ids.find((id) => categories.has(id))!)! : name
}

/** "Cải cách hành chính" names the reform, no administration. */
const REFORM = /(?:cải cách|thủ tục) hành chính$/

/** The categories named in a scope, in order; of two at one place the longer phrase counts. */
function namesIn(
  scope: Scope,
  mentions: readonly Mention[],
  categories: ReadonlyMap<number, string>,
): { start: number; end: number; name: string }[] {
  const named: { start: number; end: number; name: string }[] = []
  for (let i = firstFrom(mentions, scope.start); i < mentions.length; i++) {
    const mention = mentions[i]!
    if (mention.start >= scope.end) break
    if (mention.end > scope.end) continue
    const id = mention.ids.find((candidate) => categories.has(candidate))
    if (id === undefined || REFORM.test(scope.block.lower.slice(Math.max(0, mention.start - 9), mention.end))) continue
    const last = named.at(-1)
    if (last && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start)
        named[named.length - 1] = { start: mention.start, end: mention.end, name: categories.get(id)! }
    } else named.push({ start: mention.start, end: mention.end, name: categories.get(id)! })
  }
  return named
}

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
  // "đạt 112,5% kế hoạch": a plan fulfilled.
  const ofPlan =
    /(?<!(?:đấu|phải|cần) )đạt\s+(?:tỷ lệ\s+)?$/.test(left) && OF_PLAN.exec(block.lower.slice(quantity.end))
  if (ofPlan) return saidAt('actual', block, { start: quantity.end, end: quantity.end + ofPlan[0].length })
  const least = LEAST_REACHED.exec(left)
  if (least) return saidAt('target', block, { start: from + least.index, end: quantity.start })
  const word = roleBefore(left) ?? roleOfLead(block.lower, sentence, from)
  const byWord = word && saidAt(word.role, block, { start: from + word.start, end: from + word.end })
  if (word?.role === 'target' && !/(?:thực hiện|kết quả|quyết định|nghị quyết)[^,;]{0,12}$/.test(left)) return byWord!
  const missed =
    /chưa[^,;]*$/.test(left.slice(-40)) &&
    /^[^.;]{0,60}(?:như|theo)\s+(?:mục tiêu|chỉ tiêu|kế hoạch)/.exec(block.lower.slice(quantity.stop))
  if (missed) return saidAt('target', block, { start: quantity.stop, end: quantity.stop + missed[0].length })
  // "còn 1,1% sẽ thực hiện cắt giảm trong năm 2021".
  const will = WILL.exec(block.lower.slice(quantity.end, quantity.end + 40))
  if (will) return saidAt('target', block, { start: quantity.end, end: quantity.end + will[0].length })
  const section = roleOfTitle(block) ?? context.headingRole(block.section)
  const dated = at.periods.some(
    (p) => p.kind === 'in' && p.start >= sentence && p.end <= quantity.start && p.relative === null,
  )
  const latest = Number(period.value.match(/\d{4}/g)?.at(-1) ?? Number.NaN)
  // Of goals, what lies in the year of the report is still to come.
  const past = context.year !== null && latest < context.year
  if (section?.role === 'target') {
    if (word?.role === 'actual' && dated && past) return byWord!
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

const WILL = /^\s*%?(?:\s+[a-zà-ỹ]+){0,3}?\s+sẽ(?=\s)/

const SUBJECT_END =
  /\s*(?:[:;(]|[,\s]\s*(?:đạt|tăng|giảm|được|có|xếp|đứng|là|năm|chỉ(?!\s+(?:đạo|số|tiêu))|lùi|cải thiện|tụt|bị|cũng|tiếp tục|vẫn|còn|với(?=\s+\d)|hạng|\d)(?=\s|$|\d)).*$/su

/**
 * The name of a component as the text has it: from where its known name (or the word for components) begins to the
 * verb, colon or number after it; what stands in quotation marks whole.
 */
export function subjectAsWritten(scope: Scope, mention: { start: number; end: number }): string | null {
  const { text, lower } = scope.block
  // The label of a table's row is the name.
  if (scope.zone === 'label' && scope.block.kind === 'cells' && mention.start < 12 && !/[:“"]/.test(text))
    return text.replace(/^[\s\d.)+•–-]+|\s*\([^()]*\)\s*$/g, '')
  const general =
    /^(?:chỉ số thành phần|trục nội dung|chỉ số nội dung|lĩnh vực|nội dung|tiêu chí|yếu tố|trụ cột|nhóm chỉ số)$/.test(
      lower.slice(mention.start, mention.end),
    )
  let start = general ? mention.end : mention.start
  const opened = Math.max(text.lastIndexOf('“', start + 2), text.slice(0, start + 3).lastIndexOf('"'))
  const closed = opened >= 0 ? text.slice(opened + 1).search(/[”"]/) : -1
  if (opened >= 0 && start - opened < 60 && closed > 2 && opened + 1 + closed > start)
    return text.slice(opened + 1, opened + 1 + closed).trim()
  if (general) start += /^\s*(?:số\s+)?(?:\d+\s*)?(?::|về|-|là)?\s*/u.exec(text.slice(start))![0].length
  const name = text
    .slice(start, start + 140)
    .replace(SUBJECT_END, '')
    .replace(/["”’'\s,.–-]+$/u, '')
    .trim()
  return name.length >= 2 ? name : null
}
