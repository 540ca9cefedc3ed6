import { type Identity, identify } from '../document/identity/index.ts'
import type { Block, Report, Section } from '../document/types.ts'
import type { Role } from '../records/observation.ts'
import { fold } from '../vietnamese/fold.ts'
import { type LevelMention, levelsIn } from '../vietnamese/levels.ts'
import type { PeriodMention } from '../vietnamese/periods.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import { roleOfHeading } from '../vietnamese/roles.ts'
import type { CompiledCues } from './cues.ts'
import { readBlock } from './quantities.ts'
import type { BlockReading } from './quantity.ts'
import { repairGarbled } from './repair.ts'
import { cutText, type Text } from './text.ts'

/** All that the passes know of one block, found once. */
export interface BlockContext {
  block: Block
  reading: BlockReading
  text: Text
  /** Periods that date facts: those of citations and titles are gone. */
  periods: readonly PeriodMention[]
  levels: readonly LevelMention[]
}

/** Finds the mentions, periods and levels of a block when they are first asked for: most blocks hold no number. */
class LazyContext implements BlockContext {
  #text: Text | undefined
  #periods: readonly PeriodMention[] | undefined
  #levels: readonly LevelMention[] | undefined

  constructor(
    readonly block: Block,
    readonly reading: BlockReading,
    readonly cues: CompiledCues,
  ) {}

  get text(): Text {
    this.#text ??= cutText(this.block, mentionsOf(this.block.lower, this.cues))
    return this.#text
  }

  get periods(): readonly PeriodMention[] {
    this.#periods ??= cutShort(this.block.lower, usable(this.block.lower, this.reading.periods))
    return this.#periods
  }

  get levels(): readonly LevelMention[] {
    this.#levels ??= levelsIn(this.block.lower)
    return this.#levels
  }
}

/** The phrases of a text; "xã" in "xã hội" names no commune. */
function mentionsOf(lower: string, { matcher }: CompiledCues): readonly Mention[] {
  return matcher.find(lower).filter(({ end }) => !(lower.startsWith(' hội', end) && lower.endsWith('xã', end)))
}

/** What the passes share about a report. */
export interface ReportContext {
  identity: Identity
  /** Whose report it is: by its own words, else as given. */
  province: string | null
  cues: CompiledCues
  /** Latest year that the report can state results for. */
  year: number | null
  /** False where `year` is only that of the latest date cited: the report can be of a later one. */
  yearSaid: boolean
  of(block: Block): BlockContext
  /** The paragraph or item before, under the same heading; null for the first. */
  before(block: Block): Block | null
  /** Whether a section holds goals or results, and the heading that says so; where none does, what its document holds. */
  headingRole(section: Section): HeadingRole | null
}

/** What the figures of a section are. */
export interface HeadingRole {
  role: Role
  /** null where no heading says it. */
  heading: Block | null
}

const TITLED =
  /(?:nghị quyết|quyết định|kế hoạch|chỉ thị|chương trình|đề án|luật|hiến pháp|nghị định|thông tư|công văn|kết luận|quy chế|văn bản số)(?![a-zà-ỹ])[^,;:.()]*$/

/** "kết quả công bố trong năm 2023": when an index was published is not what it is of. */
const PUBLISHED =
  /(?:(?:kết quả|xếp hạng|chỉ số|index|papi|pci|sipas)[^,;.:\d]{0,40}?\s(?:được\s+)?|\(\s*(?:được\s+)?)công bố\s+(?:(?:trong|vào|tháng)\s+)*$/

/** "Trung tâm thành lập tháng 12 năm 2016, hiện tiếp nhận 1.405 thủ tục": when something began dates nothing of it. */
const FOUNDED =
  /(?:thành lập|khai trương|đi vào hoạt động|đi vào vận hành)\s+(?:(?:chính thức|từ|kể từ|vào|trong|ngày|tháng)\s+)*$/

/** @param given the province of a text that names none */
export function reportContext(text: string, report: Report, cues: CompiledCues, given: string | null): ReportContext {
  const identity = identify(text)
  const contexts = new Map<Block, BlockContext>()
  /** The block asked for last is mostly the one asked for next. */
  let last: BlockContext | undefined
  let previous: ReadonlyMap<Block, Block> | undefined
  const roles = new Map<Section, HeadingRole | null>()
  const context: ReportContext = {
    identity,
    province: identity.province ?? given,
    cues,
    ...reportYear(identity, text),
    of(block) {
      if (block === last?.block) return last
      last = contexts.get(block)
      if (!last) {
        const reading = readBlock(block)
        repairGarbled(reading)
        last = new LazyContext(block, reading, cues)
        contexts.set(block, last)
      }
      return last
    },
    before(block) {
      previous ??= inSections(report.blocks)
      return previous.get(block) ?? null
    },
    headingRole(section) {
      if (!roles.has(section)) roles.set(section, findHeadingRole(section, identity))
      return roles.get(section)!
    },
  }
  return context
}

/** Each paragraph or item of the body with the one before it under the same heading. */
function inSections(blocks: readonly Block[]): Map<Block, Block> {
  const previous = new Map<Block, Block>()
  let last: Block | null = null
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    if (last?.section === block.section) previous.set(block, last)
    last = block
  }
  return previous
}

/** Periods that date what is said around them: not those in the titles of documents, nor dates of signature. */
function usable(lower: string, periods: readonly PeriodMention[]): PeriodMention[] {
  return periods.filter((period) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(period.value) && period.kind !== 'until' && period.kind !== 'deadline') return false
    const left = lower.slice(Math.max(0, period.start - 110), period.start)
    if (period.kind === 'until') return true
    if (PUBLISHED.test(left)) return false
    if (FOUNDED.test(left) && /^\s*(?:[,;.)]|và\s|hiện\s|nay\s|đến\s)/.test(lower.slice(period.end, period.end + 8)))
      return false
    if (/\/(?:qđ|nq|kh|ct|tt|nđ|bc|cv)-?[a-zà-ỹ]*\s*,?\s*$/.test(left)) return false
    return (
      !TITLED.test(left) ||
      (/^\s*(?::|là|đạt|,\s*(?:tỉnh|toàn|đã|tổng))/.test(lower.slice(period.end, period.end + 12)) &&
        !/\d\/[a-zđ]/.test(left)) ||
      // "Quyết định … giao biên chế năm 2024 của tỉnh là 2.310 người".
      /^(?:\s+của\s[^,;.:()\d]{2,30})?\s+là\s+(?:khoảng\s+|hơn\s+)?\d/.test(lower.slice(period.end, period.end + 60))
    )
  })
}

/** "Giai đoạn 2016-2020 (đến hết quý I/2020): …": a span of years of which the bracket tells how far it has come. */
function cutShort(lower: string, periods: readonly PeriodMention[]): readonly PeriodMention[] {
  return periods.map((period, i) => {
    const span = /^(\d{4})\/(\d{4})$/.exec(period.value)
    const until = periods[i + 1]
    if (
      !span ||
      until?.kind !== 'until' ||
      !/^\s*\(\s*(?:tính\s+)?(?:đến|tới)\s[^()]{0,12}$/.test(lower.slice(period.end, until.start))
    )
      return period
    const end = until.value.split('/').at(-1)!
    return end.slice(0, 4) === span[2] && lower[until.end] === ')' ? { ...period, value: `${span[1]}/${end}` } : period
  })
}

function findHeadingRole(section: Section, identity: Identity): HeadingRole | null {
  for (let at: Section | null = section; at; at = at.parent) {
    const role = roleOfHeading(fold(at.title))
    if (role) return { role, heading: at.block }
  }
  // A plan says what is to be done, unless a heading says otherwise; a resolution also what has been done.
  if (identity.type === 'plan') return { role: 'target', heading: null }
  return identity.type === 'resolution' ? null : { role: 'actual', heading: null }
}

/** The year of the report: of its date, of what it covers, else the latest date that it cites. */
function reportYear(identity: Identity, text: string): Pick<ReportContext, 'year' | 'yearSaid'> {
  const year = (edtf: string | null): number | null => {
    const years = edtf?.match(/\d{4}/g)
    return years ? Number(years.at(-1)) : null
  }
  const covered =
    identity.type === 'resolution' || identity.type === 'plan' || identity.period?.endsWith('/..')
      ? null
      : year(identity.period)
  const own = covered ?? year(identity.date)
  if (own !== null) return { year: own, yearSaid: true }
  let latest: number | null = null
  for (const match of text.matchAll(
    /(?:\d{1,2}[/.]\d{1,2}[/.]|(?:quý\s+[iv1-4]{1,3}|tháng(?:\s+\d{1,2})?)\s*(?:năm\s+|[/-]\s*))((?:19|20)\d{2})(?!\d)/gi,
  ))
    latest = Math.max(latest ?? 0, Number(match[1]))
  return { year: latest, yearSaid: false }
}
