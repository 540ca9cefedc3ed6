import type { InferenceSource, Level } from '../records/observation.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import type { CompiledIndicator } from './cues.ts'
import type { Quantity } from './quantity.ts'
import { type Settled, saidAt, unplaced } from './settled.ts'
import { firstFrom } from './text.ts'
import type { Scope, Zone } from './zones.ts'

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
  if (
    /^(?:\s+[a-zà-ỹ]+){0,4}?\s*\((?:[a-zà-ỹ]+\s+){1,5}\d[\d.]*[,;]\s(?:[a-zà-ỹ]+\s+){1,5}\d[\d.]*\)/.test(
      lower.slice(stop, stop + 120),
    )
  )
    return true
  return /^(?:\s+(?!gồm)[a-zà-ỹ]+){0,4}?\s*,?\s*(?:gồm|bao gồm|trong đó|chia ra)(?:\s+có)?\s*(?::|\d)/.test(
    lower.slice(stop, stop + 80),
  )
}

const OF_COUNT = /\d\s+(?:[a-zà-ỹ]+\s+){0,5}$/

/** "890 DVC trực tuyến toàn trình và 344 DVC một phần; tích hợp 1.100 DVC": each category is of its own count. */
function isBrokenDown({ zone, block }: Scope, named: readonly { start: number; name: string }[]): boolean {
  const [first, ...others] = zone === 'sentence' ? named : []
  return (
    others.some(({ name }) => name !== first!.name) &&
    named.every(({ start }) => OF_COUNT.test(block.lower.slice(Math.max(0, start - 48), start)))
  )
}

const SUM = /^tổng số$/
/** "Biên chế công chức" over the rows "Tổng số biên chế được giao", "Số có mặt". */
const SUM_OF_ROW = /^tổng(?: số)?(?: biên chế)?$/

/** Category by the nearest phrase that names one; the indicator's own where none does, or where two are named at once. */
export function settleCategory(
  quantity: Quantity,
  compiled: CompiledIndicator,
  level: Level | null,
  scopes: readonly Scope[],
  mentionsOf: (scope: Scope) => readonly Mention[],
): Settled<string | null> {
  const { indicator } = compiled
  const atLevel = level !== null && indicator.categoriesAt?.level === level
  const categories = atLevel ? compiled.categoriesAt : compiled.categories
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
        if (!(zone === 'label' ? SUM_OF_ROW : SUM).test(scope.block.lower.slice(start, end))) return !both.has(name)
        summed = true
        return false
      })
      if (named.length === 0 || (indicator.category !== undefined && isBrokenDown(scope, named))) continue
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
