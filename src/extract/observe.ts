import type { Block } from '../document/types.ts'
import { type Indicator, OTHER } from '../indicators/index.ts'
import type { Inference, Level, Observation, Role } from '../records/observation.ts'
import { saysAverage } from '../vietnamese/averages.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import type { Candidate } from './attach.ts'
import { subjectAsWritten } from './component-name.ts'
import type { ReportContext } from './context.ts'
import type { Share } from './distribute.ts'
import { type Evidence, follows } from './evidence.ts'
import { partName } from './part-name.ts'
import type { Places } from './places.ts'
import type { Quantity } from './quantity.ts'
import { quoteOf, rowQuote } from './quote.ts'
import { settleBase } from './settle-base.ts'
import { settleCategory } from './settle-category.ts'
import { settleLevel } from './settle-level.ts'
import { periodOfChange, periodSaid, settlePeriod, startsMove, timeBefore } from './settle-period.ts'
import { settleRole } from './settle-role.ts'
import { type Settled, saidAt, unplaced } from './settled.ts'
import { bracketOf } from './text.ts'
import { signed, signOf, unitOf } from './value.ts'
import type { Scope } from './zones.ts'

/** A number whose indicator is chosen, on its way to an observation. */
export interface Reading {
  quantity: Quantity
  scopes: readonly Scope[]
  chosen: Candidate | null
  share: Share | null
  /** The table row it stands in, for the quote. */
  row: Block | null
}

/** What all observations of a report share. */
export interface Origin {
  document: string
  province: string | null
  provinceCode: string | null
  /** Where the province is said; null where there is none. */
  inferred: Inference | null
}

/** What was settled of a number beside its value, with the places that say it. */
export interface Slots {
  /** null where a table's columns say it, but not which of them holds. */
  period: Settled<string | null>
  base: Settled | null
  level: Settled<Level | null>
  role: Settled<Role>
  category: Settled<string | null>
}

/** A figure with what it counts, for the one after it. */
interface Counted {
  indicator: Indicator
  period: Settled<string | null>
  category: Settled<string | null>
  block: Block
  /** Where its number ends in the block. */
  end: number
}

/** Settles the slots of the numbers of one report, in the order of its text. */
export class Observer {
  /** Year of the yearly figures (indices) read last. */
  #lastYear: number | null = null
  /** Period of the one read last, and where. */
  #lastYearly: { value: string; block: Block } | null = null
  #lastName: string | null = null
  /** The figure read last, with its category. */
  #last: Counted | null = null

  constructor(
    readonly context: ReportContext,
    readonly places: Places,
    readonly origin: Origin,
  ) {}

  observe(reading: Reading): { observation: Observation; slots: Slots } {
    const { quantity, scopes, chosen, row } = reading
    const { block } = quantity
    const indicator = chosen?.indicator ?? null
    const slots = this.#settle(reading)
    const { period, base, level, role, category } = slots
    this.#last = indicator && { indicator, period, category, block, end: quantity.end }
    const [value, valueMax] = signed(quantity, signOf(quantity, indicator, category.value))
    const { start, end, line, column, text } = this.places.of(block, quantity.start, quantity.end)
    // Every key by name, in the contract's order: spreading objects into one of this size takes many times as long.
    const observation = {
      document: this.origin.document,
      province: this.origin.province,
      provinceCode: this.origin.provinceCode,
      kind: indicator?.kind ?? 'measure',
      indicator: indicator?.code ?? OTHER,
      category: category.value,
      value,
      valueMax,
      unit: unitOf(quantity, indicator?.units ?? []),
      comparator: quantity.comparator,
      of: quantity.of,
      period: period.value,
      base: base?.value ?? null,
      per: quantity.perYear ? ('year' as const) : null,
      level: level.value,
      role: role.value,
      text,
      start,
      end,
      line,
      column,
      section: block.section.path,
      quote: row ? rowQuote(row, scopes) : quoteOf(quantity, chosen?.evidence ?? [], this.context),
      inferred: this.#inferred(quantity, slots),
      average:
        row === null && saysAverage(block.lower.slice(Math.max(0, quantity.start - REACH_OF_AVERAGE), quantity.start)),
    }
    return { observation, slots }
  }

  #settle({ quantity, scopes, chosen, share }: Reading): Slots {
    const indicator = chosen?.indicator ?? null
    const period = this.#period(quantity, indicator, share)
    const level =
      indicator?.levels === false ? unplaced(null) : (share?.level ?? settleLevel(quantity, scopes, this.context))
    const category = chosen ? this.#category(chosen, quantity, level.value, scopes, share?.name) : unplaced(null)
    const levelSaid = category.value !== null && indicator?.levelIn?.includes(category.value)
    return {
      period: share?.untimed ? unplaced(null) : period,
      base:
        share?.base ??
        (quantity.change !== 0 || indicator?.change || indicator?.cut
          ? settleBase(quantity, period.value, this.context)
          : null),
      level: levelSaid ? unplaced(null) : level,
      role: share?.role ? unplaced(share.role) : settleRole(quantity, period, this.context),
      category,
    }
  }

  #category(
    chosen: Candidate,
    quantity: Quantity,
    level: Level | null,
    scopes: readonly Scope[],
    name: Settled | undefined,
  ): Settled<string | null> {
    const { indicator } = chosen
    const count = this.#last
    const among = (of: readonly Scope[]): Settled<string | null> =>
      settleCategory(quantity, chosen.compiled, level, of, (scope) => this.context.of(scope.block).text.mentions)
    // "Viên chức giảm 2.262 biên chế, đạt 9,4%", "có 3.012 công chức cấp xã, giảm 120 người": the share or fall of a
    // count is of what is counted, unless it names its own.
    if (count?.block === quantity.block && isShareOrFall(quantity, indicator, count)) {
      const own = among(scopes.filter(({ zone }) => zone === 'noun'))
      if (own.block) return own
      if (/^(?:(?!tổng)[^.;:])*$/.test(quantity.block.lower.slice(count.end, quantity.start))) return count.category
    }
    if (!chosen.indicator.categoryAsWritten) return among(scopes)
    if (name) return name
    const evidence = chosen.evidence.at(-1)
    const part = partName(quantity, this.context.of(quantity.block))
    // Where no phrase names the component, or only one that stands before the words right before the number.
    if (part && (evidence ? isBefore(evidence, quantity.block, part) : chosen.from === 'whole')) {
      this.#lastName = quantity.block.text.slice(part.start, part.end)
      return saidAt(this.#lastName, quantity.block, part)
    }
    // A change without a name of its own is of the component named last.
    if (!evidence) return unplaced(this.#lastName, 'figure-before')
    const mention = this.#nearest(evidence)
    this.#lastName = subjectAsWritten(evidence.scope, mention)
    return saidAt(this.#lastName, evidence.scope.block, mention)
  }

  /** "Tham gia của người dân (5,8 điểm), Thủ tục (7,6 điểm)": of two names the nearer, though the other says more. */
  #nearest({ scope, mention }: Evidence): Mention {
    const alike = this.context
      .of(scope.block)
      .text.mentions.filter(
        ({ ids, start, end }) => start >= scope.start && end <= scope.end && ids.some((id) => mention.ids.includes(id)),
      )
    const apart = alike.filter(({ start, end }) => start >= mention.end || end <= mention.start)
    const nearer = follows(scope.zone)
      ? apart.find(({ end }) => end <= mention.start)
      : apart.findLast(({ start }) => start >= mention.end)
    return nearer ?? mention
  }

  #period(quantity: Quantity, indicator: Indicator | null, share: Share | null): Settled {
    if (share?.period && !(share.role === 'target' && periodSaid(quantity, this.context))) return share.period
    const settled =
      (indicator?.change && periodOfChange(quantity, this.context)) ||
      settlePeriod(quantity, this.context, indicator?.measures === 'flow')
    if (!indicator?.yearly) return (indicator && this.#timeOfCount(quantity, indicator, settled)) ?? settled
    const ofIndex = this.#yearOf(quantity, settled)
    const yearly = settled.value === 'now' && startsMove(quantity) ? timeBefore(ofIndex) : ofIndex
    if (yearly.value !== 'now') this.#lastYearly = { value: yearly.value, block: quantity.block }
    return yearly
  }

  /** "từ 1.007 đơn vị (2015) xuống 841 (2020), giảm 166 đơn vị, tức 16,5%": a fall or share that says no time has its count's. */
  #timeOfCount(quantity: Quantity, indicator: Indicator, settled: Settled): Settled | null {
    const count = this.#last
    if (settled.value !== 'now' || settled.block || count?.block !== quantity.block || !count.period.block) return null
    const related =
      indicator.rateOf === count.indicator.code ||
      (indicator.cut === true && quantity.change !== 0 && count.indicator.measures === 'stock')
    const adjoins = /^[^.;]{0,60}$/.test(quantity.block.lower.slice(count.end, quantity.start))
    const { value } = count.period
    return related && adjoins && value !== null && value !== 'now'
      ? { ...count.period, value, inferredFrom: 'figure-before' }
      : null
  }

  /** An index is of a year: where none is said, the year after the one compared with, or the one spoken of last. */
  #yearOf(quantity: Quantity, settled: Settled): Settled {
    const base = settleBase(quantity, settled.value, this.context)?.value
    // A report's months, said of other figures, are no time of an index.
    const ofOthers =
      settled.block !== quantity.block && settled.inferredFrom && /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(settled.value)
    const ofYears = OF_YEARS.test(quantity.block.lower.slice(Math.max(0, quantity.start - 48), quantity.start))
    if (ofYears && (settled.value === 'now' || settled.inferredFrom)) return unplaced('now', 'unsaid')
    if (settled.value === 'now' || ofOthers) {
      const compared = base && /^\d{4}$/.test(base) ? Number(base) : null
      const year =
        compared !== null && (this.#lastYear === null || compared >= this.#lastYear) ? compared + 1 : this.#lastYear
      if (year !== null) return { ...settled, value: String(year), inferredFrom: 'index-year' }
      // "… đến ngày 30/11/2025 đạt 88,61/100 điểm. Điểm các nhóm: …"
      const last = this.#lastYearly
      if (last?.block === quantity.block) return { ...settled, value: last.value, inferredFrom: 'index-year' }
      return ofOthers ? unplaced('now', 'unsaid') : settled
    }
    const span = /^(\d{4})\/(\d{4})$/.exec(settled.value)
    if (span && base && base >= span[1]! && base < span[2]!)
      return { ...settled, value: span[2]!, inferredFrom: 'end-of-span' }
    const past = this.context.year === null || Number(settled.value) <= this.context.year
    // "đạt 42,81 điểm (năm 2020 là 41,39 điểm), đứng thứ 29": the bracket's year goes no further.
    const { text } = this.context.of(quantity.block)
    const aside =
      settled.block === quantity.block &&
      bracketOf(text, quantity.start) !== null &&
      (bracketOf(text, settled.start) !== null || Number(settled.value) < (this.#lastYear ?? 0))
    if (/^\d{4}$/.test(settled.value) && past && !aside) this.#lastYear = Number(settled.value)
    return settled
  }

  #inferred(quantity: Quantity, slots: Slots): Inference[] {
    const inferred: Inference[] = []
    for (const slot of SLOTS) {
      const settled = slots[slot]
      if (!settled?.inferredFrom || settled.value === null) continue
      const { block, start, end, inferredFrom: from } = settled
      const span = block ? this.places.span(block, start, end) : null
      inferred.push({ slot, from, start: span?.[0] ?? null, end: span?.[1] ?? null })
    }
    if (quantity.repaired) inferred.push({ slot: 'value', from: quantity.repaired, start: null, end: null })
    if (this.origin.inferred) inferred.push(this.origin.inferred)
    return inferred
  }
}

/** "nhiều năm liền đứng trong tốp 10": of no one year. */
const OF_YEARS = /(?:năm liền|nhiều năm|năm liên tiếp|những năm|hàng năm|hằng năm|mỗi năm)[^,;.()\d]*$/

/** Whether a phrase stands before a place of a block, with another figure in between. */
function isBefore({ scope, mention }: Evidence, block: Block, { start }: { start: number }): boolean {
  return scope.block === block && mention.end <= start && /\d/.test(block.lower.slice(mention.end, start))
}

/** Whether a figure is the share of the one before, or how far what that one counts fell or rose. */
function isShareOrFall(quantity: Quantity, { rateOf, cut, kind, categories }: Indicator, before: Counted): boolean {
  const { indicator, category } = before
  if (indicator.code === rateOf) return true
  const falls = cut === true && quantity.change !== 0 && indicator.measures === 'stock' && indicator.kind === kind
  return falls && category.value !== null && Object.hasOwn(categories ?? {}, category.value)
}

/** No word for an average stands further off than this from its number. */
const REACH_OF_AVERAGE = 60

const SLOTS = ['period', 'base', 'level', 'role', 'category'] as const
