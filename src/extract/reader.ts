import type { Block, Report, Section, Table } from '../document/types.ts'
import type { Observation } from '../records/observation.ts'
import type { Mention } from '../vietnamese/phrases.ts'
import { isOfPart } from './apart.ts'
import { type Candidate, misfits, type RuledOut } from './attach.ts'
import { asNamedPart, type Carried, carriedFrom, type Read } from './carry.ts'
import { type Choice, choose } from './choose.ts'
import type { ReportContext } from './context.ts'
import { distribute, type Share } from './distribute.ts'
import { isElsewhere } from './elsewhere.ts'
import type { EvidenceTable } from './evidence.ts'
import { isOfBody } from './holder.ts'
import type { Observer, Slots } from './observe.ts'
import type { Quantity, Skipped } from './quantity.ts'
import { type Related, relatedTo } from './related.ts'
import { proseScopes } from './scopes.ts'
import { type CellReading, readTable } from './tables.ts'
import { bracketOf } from './text.ts'
import type { Scope } from './zones.ts'

/** A number with what it was read as. */
export interface Found {
  quantity: Quantity
  observation: Observation
  slots: Slots
  choice: Choice
  /** It is a cell of a table, whose row and column stand for the words around a number. */
  inTable: boolean
}

/** Why a number is no figure of the province, or could not be read as one. */
export type Left = Skipped['why'] | 'elsewhere' | 'garbled' | 'cell' | 'unclear-columns' | 'recipients'

/** What is said of the numbers while they are read; each call names a place in a block. */
export interface Listener {
  /** Whether to tell also what nobody asks for but who wants to know why. */
  readonly curious: boolean
  observed(found: Found): void
  /** A number that states no fact of the province, or cannot be read; with the readings weighed, if any were. */
  left(why: Left, block: Block, start: number, end: number, choice?: Choice): void
  /** A table row whose columns cannot be told apart: `read` where only the times of its figures are unknown. */
  unclearRow(row: Block, read: boolean): void
}

/**
 * Goes through a report's blocks and tables and reads each number: candidates from the phrases around it and from the
 * figures before it, the best of them, then its slots.
 */
export class Reader {
  readonly #reads = new Map<Block, Read[]>()
  readonly #mentionsOf = (scope: Scope): readonly Mention[] => this.context.of(scope.block).text.mentions

  constructor(
    readonly context: ReportContext,
    readonly table: EvidenceTable,
    readonly observer: Observer,
    readonly listener: Listener,
  ) {}

  read(report: Report): void {
    let ended = false
    for (const block of report.blocks) {
      // After the list of those who get the report only appendices follow.
      if (/^nơi nhận\s*:?/.test(block.lower)) ended = true
      else if (
        ended &&
        (block.kind === 'heading' || block.kind === 'paragraph') &&
        /^(?:phụ lục|phu lục|phụ biểu|biểu|danh mục)(?![a-zà-ỹ])/.test(
          `${block.label ?? ''} ${block.lower}`.toLowerCase().trim(),
        )
      )
        ended = false
      if (!ended) this.#readBlock(block, null)
      else if (this.listener.curious) this.#leave(block, 'recipients')
    }
    for (const table of report.tables) {
      const { cells, prose, unclear, untimed } = readTable(table, this.context)
      for (const { quantity, scopes, share, quote, of } of cells) {
        if (of === 'other') this.listener.left('elsewhere', quantity.block, quantity.start, quantity.end)
        else this.#readNumber(quantity, scopes, NONE, share, { quote, of }, null, null)
      }
      for (const { block, share, around } of prose) this.#readBlock(block, share, around)
      for (const row of unclear) this.listener.unclearRow(row, false)
      for (const row of untimed) this.listener.unclearRow(row, true)
      if (this.listener.curious) this.#leaveCells(table, new Set([...cells, ...prose].map(blockOf)), new Set(unclear))
    }
  }

  /** Tells of the numbers of a table that state nothing: heads, row numbers, wholes, what cannot be told apart. */
  #leaveCells(table: Table, read: ReadonlySet<Block>, unclear: ReadonlySet<Block>): void {
    for (const row of table.rows) {
      for (const { block } of row.cells) {
        if (!read.has(block)) this.#leave(block, unclear.has(row.block) ? 'unclear-columns' : 'cell')
        else
          for (const { start, end, why } of this.context.of(block).reading.skipped)
            this.listener.left(why, block, start, end)
      }
    }
  }

  #leave(block: Block, why: Left): void {
    const { quantities, skipped } = this.context.of(block).reading
    for (const { start, end } of quantities) this.listener.left(why, block, start, end)
    for (const other of skipped) this.listener.left(other.why, block, other.start, other.end)
  }

  #readBlock(block: Block, given: Share | null, around: readonly Scope[] = []): void {
    const at = this.context.of(block)
    const { quantities, skipped } = at.reading
    for (const { start, end, why } of skipped) this.listener.left(why, block, start, end)
    if (quantities.length === 0) return
    const outer = [...around, ...this.#outerScopes(block)]
    const shares = distribute(at, this.context.cues)
    const host = this.#hostReads(block)
    const before: Read[] = []
    this.#reads.set(block, before)
    for (const [i, quantity] of quantities.entries()) {
      const share = shares.get(quantity) ?? given
      const scopes = proseScopes(at.text, at.levels, quantities, i)
      if (share?.scope) scopes.unshift(share.scope)
      const carried = asNamedPart(carriedFrom(quantity, at, before, host), quantity, at, before, this.context.cues)
      const related = relatedTo(quantity, at, before, this.context.cues)
      before.push({ quantity, chosen: this.#readNumber(quantity, scopes, outer, share, null, carried, related) })
    }
  }

  #readNumber(
    quantity: Quantity,
    own: readonly Scope[],
    outer: readonly Scope[],
    share: Share | null,
    row: { quote: Block; of: CellReading['of'] } | null,
    carried: Carried | null,
    related: Related | null,
  ): Choice['chosen'] {
    const { block, start, end } = quantity
    if (Number.isNaN(quantity.value)) {
      this.listener.left('garbled', block, start, end)
      return null
    }
    this.table.fill(quantity, own, outer, this.#mentionsOf)
    const weighed = choose(quantity, this.table, this.context.cues, carried, related)
    const ofPart = weighed.chosen !== null && isOfPart(quantity, weighed.chosen, this.context)
    const choice = row
      ? weighed
      : withoutBodies(ofPart ? withoutChosen(weighed, 'part') : weighed, (candidate) =>
          isOfBody(quantity, candidate, this.context),
        )
    const { indicator } = choice.chosen ?? {}
    // Of what no indicator fits, rates, scores and ranks are compared.
    const compared = indicator ? (indicator.yearly ?? false) : ['percent', 'points', 'rank'].includes(quantity.unit)
    const where = row ? null : isElsewhere(quantity, this.context, compared)
    // The score of a department or district is not the province's; what a body of no known level has is not the whole's.
    const ofBody = row?.of === 'unplaced' || (row?.of === 'part' && (indicator?.yearly ?? false))
    if (where === 'other') {
      this.listener.left('elsewhere', block, start, end, choice)
      return choice.chosen
    }
    const against = where ?? (ofBody ? 'body' : null)
    const kept = against ? withoutChosen(choice, against) : choice
    const { observation, slots } = this.observer.observe({
      quantity,
      scopes: [...own, ...outer],
      chosen: kept.chosen,
      share,
      row: row?.quote ?? null,
    })
    this.listener.observed({
      quantity,
      observation,
      slots,
      choice: this.listener.curious ? this.#all(quantity, kept) : kept,
      inTable: row !== null,
    })
    return choice.chosen
  }

  /** Adds the readings that the number's unit rules out. */
  #all(quantity: Quantity, { candidates, chosen }: Choice): Choice {
    return { candidates: [...candidates, ...misfits(quantity, this.table, this.context.cues)], chosen }
  }

  /** What was read where a block is called from (a footnote's mark) or introduced (a list's lead). */
  #hostReads(block: Block): readonly Read[] {
    const call = this.#callOf(block)
    if (call) return (this.#reads.get(call.block) ?? []).filter((read) => read.quantity.start < call.at)
    return (block.parent && this.#reads.get(block.parent)) ?? []
  }

  /** Where a footnote is called; of a mark after a bracket what the bracket is about: "176 dịch vụ (131 mức độ 3)⁷". */
  #callOf({ calledFrom }: Block): Block['calledFrom'] {
    if (calledFrom?.block.lower[calledFrom.at - 1] !== ')') return calledFrom
    const bracket = bracketOf(this.context.of(calledFrom.block).text, calledFrom.at - 1)
    return bracket ? { ...calledFrom, at: bracket.start } : calledFrom
  }

  /** Scopes around a block: where its footnote is called, what introduces it, the headings above. */
  #outerScopes(block: Block): Scope[] {
    const scopes: Scope[] = []
    const call = this.#callOf(block)
    if (call) {
      const { block: host, at } = call
      const sentence = Math.max(0, ...this.context.of(host).text.sentenceEnds.filter((end) => end < at - 1))
      scopes.push({ zone: 'call', block: host, start: sentence, end: at })
      if (sentence > 0) scopes.push({ zone: 'outer', block: host, start: Math.max(0, sentence - 600), end: sentence })
    }
    let depth = 0
    for (let parent = block.parent; parent && depth < 3; parent = parent.parent, depth++) {
      scopes.push({
        zone: depth === 0 ? 'parent' : 'outer',
        block: parent,
        start: Math.max(0, parent.text.length - 500),
        end: parent.text.length,
      })
    }
    let nearest = true
    for (
      let section: Section | null = (block.calledFrom?.block ?? block).section;
      section?.parent;
      section = section.parent
    ) {
      const heading = section.block
      if (!heading || heading === block) continue
      scopes.push({
        zone: nearest ? 'heading' : 'outer',
        block: heading,
        start: 0,
        end: Math.min(heading.text.length, 200),
      })
      nearest = false
    }
    return scopes
  }
}

/** A cell has all its scopes for itself. */
const NONE: readonly Scope[] = []

/** "cao hơn trung bình cả nước 1,5 điểm": how far the province is from others is no figure of the index. */
function withoutChosen({ candidates, chosen }: Choice, ruledOut: RuledOut): Choice {
  return {
    candidates: candidates.map((candidate) => (candidate === chosen ? { ...candidate, ruledOut } : candidate)),
    chosen: null,
  }
}

/** Where the reading chosen is of a body, it falls out, and the best that is not is chosen. */
function withoutBodies(choice: Choice, isOfBody: (candidate: Candidate) => boolean): Choice {
  if (!choice.chosen || !isOfBody(choice.chosen)) return choice
  const candidates = choice.candidates.map((candidate) =>
    candidate.ruledOut === null && isOfBody(candidate) ? { ...candidate, ruledOut: 'body' as const } : candidate,
  )
  return { candidates, chosen: candidates.find(({ ruledOut }) => ruledOut === null) ?? null }
}

/** The block that a cell was read from. */
function blockOf(cell: { block: Block } | { quantity: Quantity }): Block {
  return 'block' in cell ? cell.block : cell.quantity.block
}
