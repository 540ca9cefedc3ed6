import { sectionPath } from '../document/outline.ts'
import type { Block } from '../document/types.ts'
import { type Indicator, OTHER } from '../indicators/index.ts'
import type { Inference, Observation } from '../records/observation.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import type { Candidate } from './attach.ts'
import type { ReportContext } from './context.ts'
import type { Share } from './distribute.ts'
import type { Places } from './places.ts'
import type { Quantity } from './quantity.ts'
import { endOf, type Scope, startOf } from './scopes.ts'
import { settleCategory, settleLevel, settleRole, subjectAsWritten } from './settle.ts'
import { periodAt, periodOfChange, type Settled, settleBase, settlePeriod } from './settle-period.ts'

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
}

/** Settles the slots of the numbers of one report, in the order of its text. */
export class Observer {
  /** Year of the yearly figures (indices) read last. */
  #lastYear: number | null = null
  /** Period of the one read last, and where. */
  #lastYearly: { value: string; block: Block } | null = null
  #lastName: string | null = null
  /** Category of the figure read last. */
  #lastCategory: string | null = null

  constructor(
    readonly context: ReportContext,
    readonly places: Places,
    readonly origin: Origin,
  ) {}

  observe(reading: Reading): Observation {
    const { quantity, scopes, chosen, share, row } = reading
    const { block } = quantity
    const indicator = chosen?.indicator ?? null
    const period = this.#period(quantity, indicator, share)
    const category = chosen ? this.#category(chosen, scopes) : null
    this.#lastCategory = category
    const [value, valueMax] = signed(quantity, signOf(quantity, indicator, category))
    const levelSaid = indicator?.levels === false || (category !== null && indicator?.levelIn?.includes(category))
    const { start, end, line, column, text } = this.places.of(block, quantity.start, quantity.end)
    // Every key by name, in the contract's order: spreading objects into one of this size takes many times as long.
    return {
      document: this.origin.document,
      province: this.origin.province,
      provinceCode: this.origin.provinceCode,
      kind: indicator?.kind ?? 'measure',
      indicator: indicator?.code ?? OTHER,
      category,
      value,
      valueMax,
      unit: unitOf(quantity, indicator?.units ?? []),
      comparator: quantity.comparator,
      of: quantity.of,
      period: period.value,
      base: quantity.change !== 0 || indicator?.change ? settleBase(quantity, period.value, this.context) : null,
      per: quantity.perYear ? 'year' : null,
      level: levelSaid ? null : settleLevel(quantity, scopes, this.context),
      role: share?.role ?? settleRole(quantity, period.value, this.context),
      text,
      start,
      end,
      line,
      column,
      section: sectionPath(block.section),
      quote: row ? row.text.replace(/\s*[\t|]+\s*/g, ' | ').trim() : this.#quote(block, quantity),
      inferred: this.#inferred(quantity, period),
    }
  }

  #category(chosen: Candidate, scopes: readonly Scope[]): string | null {
    if (!chosen.indicator.categoryAsWritten) {
      const mentionsOf = (scope: Scope): readonly Mention[] => this.context.of(scope.block).text.mentions
      // "902 dịch vụ toàn trình (chiếm 50,45% tổng số TTHC)": a share is of its figure's category, whatever it is a share of.
      const inherits =
        chosen.from === 'figure-before' && [...chosen.compiled.categories.values()].includes(this.#lastCategory ?? '')
      const near = inherits ? scopes.filter(({ zone }) => zone === 'left' || zone === 'near') : scopes
      return settleCategory(chosen.compiled, near, mentionsOf, inherits ? this.#lastCategory : undefined)
    }
    const evidence = chosen.evidence.at(-1)
    // A change without a name of its own is of the component named last.
    if (evidence) this.#lastName = subjectAsWritten(evidence.scope, evidence.mention)
    return this.#lastName
  }

  #period(quantity: Quantity, indicator: Indicator | null, share: Share | null): Settled {
    if (share?.period && !(share.role === 'target' && periodAt(quantity.block, quantity.start, this.context, 0))) {
      return { value: share.period, inferredFrom: null, block: null, start: 0, end: 0 }
    }
    const settled =
      (indicator?.change && periodOfChange(quantity, this.context)) ||
      settlePeriod(quantity, this.context, indicator?.measures === 'flow')
    if (!indicator?.yearly) return settled
    const yearly = this.#yearOf(quantity, settled)
    if (yearly.value !== 'now') this.#lastYearly = { value: yearly.value, block: quantity.block }
    return yearly
  }

  /** An index is of a year: where none is said, the year after the one compared with, or the one spoken of last. */
  #yearOf(quantity: Quantity, settled: Settled): Settled {
    const base = settleBase(quantity, settled.value, this.context)
    if (settled.value === 'now') {
      const compared = base && /^\d{4}$/.test(base) ? Number(base) : null
      const year =
        compared !== null && (this.#lastYear === null || compared >= this.#lastYear) ? compared + 1 : this.#lastYear
      if (year !== null) return { ...settled, value: String(year), inferredFrom: 'index-year' }
      // "… đến ngày 30/11/2025 đạt 88,61/100 điểm. Điểm các nhóm: …"
      const last = this.#lastYearly
      return last?.block === quantity.block ? { ...settled, value: last.value, inferredFrom: 'index-year' } : settled
    }
    const span = /^(\d{4})\/(\d{4})$/.exec(settled.value)
    if (span && base && base >= span[1]! && base < span[2]!)
      return { ...settled, value: span[2]!, inferredFrom: 'end-of-span' }
    const past = this.context.year === null || Number(settled.value) <= this.context.year
    if (/^\d{4}$/.test(settled.value) && past) this.#lastYear = Number(settled.value)
    return settled
  }

  #inferred(quantity: Quantity, period: Settled): Inference[] {
    const inferred: Inference[] = []
    if (period.inferredFrom) {
      const span = period.block ? this.places.span(period.block, period.start, period.end) : null
      inferred.push({ slot: 'period', from: period.inferredFrom, start: span?.[0] ?? null, end: span?.[1] ?? null })
    }
    if (quantity.repaired) inferred.push({ slot: 'value', from: quantity.repaired, start: null, end: null })
    return inferred
  }

  /** The clause that a person would underline. */
  #quote(block: Block, quantity: Quantity): string {
    const { sentenceEnds, clauseEnds } = this.context.of(block).text
    const from = Math.max(startOf(sentenceEnds, quantity.start), startOf(clauseEnds, quantity.start))
    const to = Math.min(
      endOf(sentenceEnds, quantity.start, block.text.length),
      endOf(clauseEnds, quantity.start, block.text.length),
    )
    return block.text.slice(from, to).trim()
  }
}

/** The value and upper end with a sign: of "giảm 2-3%" the lower end is −3. */
function signed({ value, valueMax }: Quantity, sign: 1 | -1): [value: number, valueMax: number | null] {
  if (sign === 1) return [value, valueMax]
  // Zero has no sign.
  if (valueMax === null) return [value === 0 ? 0 : -value, null]
  return [-valueMax, value === 0 ? 0 : -value]
}

function signOf(quantity: Quantity, indicator: Indicator | null, category: string | null): 1 | -1 {
  if (category !== null && indicator?.cutIn?.includes(category)) return quantity.change > 0 ? -1 : 1
  if (indicator?.change) return quantity.change < 0 ? -1 : 1
  return indicator?.cut && quantity.change > 0 ? -1 : 1
}

function unitOf(quantity: Quantity, units: readonly string[]): string {
  const { unit } = quantity
  if (unit === 'steps') return 'rank'
  if (unit === 'time') return 'days'
  if (unit === 'count') return units[0] ?? quantity.nounUnits[0] ?? 'count'
  return unit
}
