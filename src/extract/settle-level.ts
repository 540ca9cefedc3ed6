import type { Block } from '../document/types.ts'
import type { Level } from '../records/observation.ts'
import { type LevelMention, levelsIn } from '../vietnamese/levels.ts'
import type { BlockContext, ReportContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { type Settled, saidAt, unplaced } from './settled.ts'
import { bracketOf, startOf, type Text } from './text.ts'
import type { Scope, Zone } from './zones.ts'

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
      if (zone !== 'noun' && WITH_PROVINCE.test(scope.block.lower.slice(Math.max(0, first.start - 90), first.start)))
        return unplaced(null)
      return saidAt(first.level, scope.block, first)
    }
  }
  const said = levelOfIssuer(quantity) ?? levelOfLead(quantity, context)
  return said.block ? said : (levelOfHeading(quantity.block, context) ?? said)
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

/** "Trung tâm Phục vụ hành chính công tỉnh và 99 Trung tâm … cấp xã tiếp nhận": both together. */
const WITH_PROVINCE =
  /(?<!(?:ubnd|hđnd|địa bàn) )(?:tỉnh|sở, (?:ban, )?ngành)\s*(?:,|và|cùng)\s+\d[\d.]*(?:\/\d+)?\s[^.;,()\d]{0,60}$/

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

/** "a) Cấp tỉnh", "2. Kết quả giải quyết hồ sơ tại cấp xã", "Đối với cấp huyện:". */
const OF_LEVEL = /^[^\d,;]{0,70}$/

/** The level that a heading or the lead of a list gives all that stands under it, if it names one and nothing after it. */
function levelOfHeading(block: Block, context: ReportContext): Settled<Level | null> | null {
  if (block.kind === 'cells') return null
  const over: Block[] = []
  for (let parent = block.parent; parent && over.length < 3; parent = parent.parent) over.push(parent)
  for (let section = block.section; section.parent; section = section.parent)
    if (section.block && section.block !== block) over.push(section.block)
  for (const heading of over) {
    const [level, more] = context.of(heading).levels
    if (!level) continue
    const rest = heading.lower.slice(level.end)
    if (
      more ||
      !OF_LEVEL.test(heading.lower.slice(0, level.start)) ||
      !/^\s*(?:như sau|cụ thể|gồm|có)?\s*[:.]?\s*$/.test(rest)
    )
      return null
    return saidAt(level.level, heading, level, heading.kind === 'heading' ? 'heading' : 'list')
  }
  return null
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
