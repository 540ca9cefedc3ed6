import { sectionPath } from '../document/outline.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import { parseReport } from '../document/parse.ts'
import type { Block, Report, Section } from '../document/types.ts'
import { workingText, type WorkingText } from '../document/working-text.ts'
import { INDICATORS, type Indicator, OTHER } from '../indicators/index.ts'
import type { Diagnostic, DocumentInfo } from '../records/document.ts'
import type { Inference, Observation } from '../records/observation.ts'
import { byScore, type Candidate, weigh } from './attach.ts'
import { EvidenceTable } from './evidence.ts'
import { reportContext, type ReportContext } from './context.ts'
import { type CompiledCues, type CompiledIndicator, compileCues } from './cues.ts'
import { distribute, type Share } from './distribute.ts'
import { readTable } from './tables.ts'
import { carriedFrom, type Read, relatedTo } from './carry.ts'
import { LineIndex } from './lines.ts'
import { isElsewhere } from './elsewhere.ts'
import type { Quantity } from './quantities.ts'
import { endOf, proseScopes, type Scope, startOf } from './scopes.ts'
import { settleCategory, settleLevel, settleRole, subjectAsWritten } from './settle.ts'
import { periodAt, periodOfChange, type Settled, settleBase, settlePeriod } from './settle-period.ts'

export interface ExtractOptions {
  /** Path of the report as the user gave it. */
  path: string
  /** Province to use where the text names none. */
  province?: string | null
}

/** All that was read from one report. */
export interface Extraction {
  document: DocumentInfo
  /** In the order of the text, with the `other` quantities that no code fits. */
  observations: Observation[]
  diagnostics: Diagnostic[]
}

let compiled: CompiledCues | undefined

/**
 * Reads a report: its shape, then its numbers, what each measures, and when, where and as what it is said.
 *
 * @param text the report as decoded; all offsets of the result are UTF-16 offsets into it
 */
export async function extractReport(text: string, options: ExtractOptions): Promise<Extraction> {
  const working = workingText(text)
  const report = await parseReport(working.text)
  compiled ??= compileCues(INDICATORS)
  const context = reportContext(working.text, compiled)
  return new Passes(text, working, report, context, options).run()
}

/** One number on its way to an observation. */
export interface Reading {
  quantity: Quantity
  scopes: Scope[]
  candidates: Candidate[]
  chosen: Candidate | null
}

class Passes {
  readonly #lines: LineIndex
  readonly #observations: Observation[] = []
  readonly #diagnostics: Diagnostic[] = []
  readonly #evidence: EvidenceTable
  readonly #reads = new Map<Block, Read[]>()
  /** Year of the index figures read last. */
  #indexYear: number | null = null

  constructor(
    readonly source: string,
    readonly working: WorkingText,
    readonly report: Report,
    readonly context: ReportContext,
    readonly options: ExtractOptions,
  ) {
    this.#lines = new LineIndex(source)
    this.#evidence = new EvidenceTable(context.cues)
  }

  run(): Extraction {
    const { identity } = this.context
    const province = identity.province ?? this.options.province ?? null
    let ended = false
    for (const block of this.report.blocks) {
      if (isDistribution(block)) ended = true
      else if (block.kind === 'heading' && /^(?:phụ lục|phu lục|phụ biểu|biểu)/.test(`${block.label ?? ''} ${block.lower}`.toLowerCase().trim())) ended = false
      if (!ended) this.#readBlock(block)
    }
    for (const table of this.report.tables) {
      const reading = readTable(table, this.context)
      for (const cell of reading.cells) this.#weigh(cell.quantity, cell.scopes, cell.share, cell.quote, null, null)
      for (const { block, share } of reading.prose) this.#readBlock(block, share)
      for (const row of reading.unclear) this.#diagnose('unclear-columns', 'Không xác định được cột của hàng này trong bảng', row, 0, row.text.length)
    }
    this.#observations.sort((a, b) => a.start - b.start)
    return {
      document: {
        path: this.options.path, type: identity.type, title: identity.title, issuer: identity.issuer, number: identity.number,
        date: identity.date, province, provinceCode: identity.provinceCode, period: identity.period,
        characters: this.source.length, lines: this.#lines.count,
      },
      observations: this.#observations,
      diagnostics: this.#diagnostics,
    }
  }

  #readBlock(block: Block, given: Share | null = null): void {
    const at = this.context.of(block)
    const { quantities } = at.reading
    const outer = this.#outerScopes(block)
    const shares = distribute(at, this.context.cues)
    const before: Read[] = []
    this.#reads.set(block, before)
    const host = this.#hostReads(block)
    for (const [i, quantity] of quantities.entries()) {
      const share = shares.get(quantity) ?? given
      const scopes = [...(share?.scope ? [share.scope] : []), ...proseScopes(at.text, quantities, i), ...outer]
      before.push({ quantity, chosen: this.#weigh(quantity, scopes, share, null, carriedFrom(quantity, at, before, host), relatedTo(quantity, at, before, this.context.cues)) })
    }
  }

  /** What was read where a block is called from (a footnote's mark) or introduced (a list's lead). */
  #hostReads(block: Block): readonly Read[] {
    if (block.calledFrom) return (this.#reads.get(block.calledFrom.block) ?? []).filter((read) => read.quantity.start < block.calledFrom!.at)
    return (block.parent && this.#reads.get(block.parent)) ?? []
  }

  #weigh(quantity: Quantity, scopes: Scope[], share: Share | null, row: Block | null, carried: { from: Candidate; strength: number } | null, related: { compiled: CompiledIndicator; strength: number } | null): Candidate | null {
    this.#evidence.fill(quantity, scopes, (scope) => this.#mentions(scope))
    const candidates = withRelated(withCarried(weigh(quantity, this.#evidence, this.context.cues), carried), related)
    const chosen: Candidate | null = candidates[0] && candidates[0].ruledOut === null ? candidates[0] : null
    ;(globalThis as { WHY?: (q: Quantity, c: Candidate[], b: Block) => void }).WHY?.(quantity, candidates, quantity.block)
    this.#observe({ quantity, scopes, candidates, chosen }, share, row)
    return chosen
  }

  #diagnose(code: string, message: string, block: Block, from: number, to: number): void {
    const [start, end] = this.#span(block, from, to)
    const { line, column } = this.#lines.at(start)
    this.#diagnostics.push({ code, message, start, end, line, column, text: this.source.slice(start, Math.min(end, start + 120)) })
  }

  /** Scopes around a block: where its footnote is called, what introduces it, the headings above. */
  #outerScopes(block: Block): Scope[] {
    const scopes: Scope[] = []
    if (block.calledFrom) {
      const { block: host, at } = block.calledFrom
      const text = this.context.of(host).text
      const sentence = Math.max(0, ...text.sentenceEnds.filter((end) => end < at - 1))
      scopes.push({ zone: 'call', block: host, start: sentence, end: at })
      if (sentence > 0) scopes.push({ zone: 'outer', block: host, start: Math.max(0, sentence - 600), end: sentence })
    }
    let depth = 0
    for (let parent = block.parent; parent && depth < 3; parent = parent.parent, depth++) {
      scopes.push({ zone: depth === 0 ? 'parent' : 'outer', block: parent, start: Math.max(0, parent.text.length - 500), end: parent.text.length })
    }
    let nearest = true
    for (let section: Section | null = (block.calledFrom?.block ?? block).section; section?.parent; section = section.parent) {
      const heading = section.block
      if (!heading || heading === block) continue
      scopes.push({ zone: nearest ? 'heading' : 'outer', block: heading, start: 0, end: Math.min(heading.text.length, 200) })
      nearest = false
    }
    return scopes
  }

  #mentions(scope: Scope): readonly Mention[] {
    return this.context.of(scope.block).text.mentions
  }

  #observe({ quantity, scopes, chosen: best }: Reading, share: Share | null, row: Block | null): void {
    const { block } = quantity
    const place = best?.indicator.kind === 'index' && !row ? isElsewhere(quantity, this.context) : null
    if (place === 'other') return
    const chosen = place === 'difference' ? null : best
    const indicator = chosen?.indicator ?? null
    const inferred: Inference[] = []
    const period = this.#period(quantity, indicator, share)
    const role = share?.role ?? settleRole(quantity, scopes, period.value, this.context)
    let asWritten: string | null = null
    if (indicator?.categoryAsWritten && chosen) {
      const evidence = chosen.evidence.at(-1)
      asWritten = evidence ? subjectAsWritten(evidence.scope, evidence.mention) : (this.#observations.at(-1)?.category ?? null)
    }
    const category = chosen ? settleCategory(chosen.compiled, scopes, (scope) => this.#mentions(scope), asWritten) : null
    const level = indicator?.levels === false || (category && indicator?.levelIn?.includes(category)) ? null : settleLevel(quantity, scopes, this.context)
    const base = quantity.change !== 0 || indicator?.change ? settleBase(quantity, period.value, this.context) : null
    if (period.inferredFrom) {
      const span = period.block ? this.#span(period.block, period.start, period.end) : null
      inferred.push({ slot: 'period', from: period.inferredFrom, start: span?.[0] ?? null, end: span?.[1] ?? null })
    }
    if (quantity.damaged && quantity.repaired) this.#diagnose('repaired-number', `Số bị hỏng, đọc theo phép tính ${quantity.repaired}`, block, quantity.start, quantity.end)
    if (quantity.repaired) inferred.push({ slot: 'value', from: quantity.repaired, start: null, end: null })
    const [start, end] = this.#span(block, quantity.start, quantity.end)
    const { line, column } = this.#lines.at(start)
    if (Number.isNaN(quantity.value)) {
      this.#diagnose('garbled-number', 'Số bị hỏng, không đọc được', block, quantity.start, quantity.end)
      return
    }
    const { identity } = this.context
    const sign = indicator?.change ? (quantity.change < 0 ? -1 : 1) : indicator?.cut ? (quantity.change > 0 ? -1 : 1) : 1
    const unit = unitOf(quantity, indicator?.units ?? [])
    this.#observations.push({
      document: this.options.path,
      province: identity.province ?? this.options.province ?? null,
      provinceCode: identity.provinceCode,
      kind: indicator?.kind ?? 'measure',
      indicator: indicator?.code ?? OTHER,
      category,
      value: quantity.value * sign,
      valueMax: quantity.valueMax,
      unit,
      comparator: quantity.comparator,
      of: quantity.of,
      period: period.value,
      base,
      per: quantity.perYear ? 'year' : null,
      level,
      role,
      text: this.source.slice(start, end),
      start,
      end,
      line,
      column,
      section: sectionPath(block.section),
      quote: row ? row.text.replace(/\s*[\t|]+\s*/g, ' | ').trim() : this.#quote(block, quantity),
      inferred,
    })
  }

  #period(quantity: Quantity, indicator: Indicator | null, share: Share | null): Settled {
    if (share?.period && !(share.role === 'target' && periodAt(quantity.block, quantity.start, this.context, 0))) return { value: share.period, inferredFrom: null, block: null, start: 0, end: 0 }
    const settled = (indicator?.change && periodOfChange(quantity, this.context)) || settlePeriod(quantity, this.context, indicator?.measures === 'flow')
    if (indicator?.kind !== 'index') return settled
    // An index is of a year: where none is said, the year after the one compared with, or the one spoken of last.
    const base = settleBase(quantity, settled.value, this.context)
    if (settled.value === 'now') {
      const next = base && /^\d{4}$/.test(base) && (this.#indexYear === null || Number(base) >= this.#indexYear) ? Number(base) + 1 : this.#indexYear
      return next === null ? settled : { ...settled, value: String(next), inferredFrom: 'năm của chỉ số nói trước đó' }
    }
    const span = /^(\d{4})\/(\d{4})$/.exec(settled.value)
    if (span && base && base >= span[1]! && base < span[2]!) return { ...settled, value: span[2]!, inferredFrom: 'năm cuối của giai đoạn' }
    if (/^\d{4}$/.test(settled.value) && (this.context.year === null || Number(settled.value) <= this.context.year)) this.#indexYear = Number(settled.value)
    return settled
  }

  /** The clause that a person would underline. */
  #quote(block: Block, quantity: Quantity): string {
    const { sentenceEnds, clauseEnds } = this.context.of(block).text
    const from = Math.max(startOf(sentenceEnds, quantity.start), startOf(clauseEnds, quantity.start))
    const to = Math.min(endOf(sentenceEnds, quantity.start, block.text.length), endOf(clauseEnds, quantity.start, block.text.length))
    return block.text.slice(from, to).trim()
  }

  #span(block: Block, start: number, end: number): [number, number] {
    const [from, to] = block.map.span(start, end)
    return [this.working.sourceStart(from), this.working.sourceEnd(to)]
  }
}

/** Adds the share or change of the figure before. */
function withRelated(candidates: Candidate[], related: { compiled: CompiledIndicator; strength: number } | null): Candidate[] {
  if (!related) return candidates
  const own = candidates.find((candidate) => candidate.compiled === related.compiled)
  const score = Math.max(related.strength, own && own.ruledOut === null ? own.score + 1 : 0)
  const candidate: Candidate = { indicator: related.compiled.indicator, compiled: related.compiled, score, evidence: own?.evidence ?? [], ruledOut: null }
  return byScore([...candidates.filter((other) => other !== own), candidate])
}

/** Adds what a part takes from its whole to the readings weighed. */
function withCarried(candidates: Candidate[], carried: { from: Candidate; strength: number } | null): Candidate[] {
  if (!carried) return candidates
  // A part of what has no parts of its own kind is some other figure.
  if (carried.strength === Number.NEGATIVE_INFINITY) return candidates.map((candidate) => ({ ...candidate, ruledOut: candidate.ruledOut ?? 'part' }))
  const own = candidates.find((candidate) => candidate.indicator === carried.from.indicator)
  if (own && own.ruledOut !== null && own.ruledOut !== 'weak') return candidates
  const score = Math.max(own ? own.score + 1.5 : 0, carried.strength)
  const rest = candidates.filter((candidate) => candidate !== own)
  return byScore([...rest, { ...carried.from, evidence: own?.evidence.length ? own.evidence : carried.from.evidence, score, ruledOut: null }])
}

function unitOf(quantity: Quantity, units: readonly string[]): string {
  const { unit } = quantity
  if (unit === 'region-rank' || unit === 'steps') return 'rank'
  if (unit === 'time') return 'days'
  if (unit === 'count') return units[0] ?? quantity.nounUnits[0] ?? 'count'
  return unit
}

/** Where the body ends: the list of those who get the report. */
function isDistribution(block: Block): boolean {
  return /^nơi nhận\s*:?/.test(block.lower)
}
