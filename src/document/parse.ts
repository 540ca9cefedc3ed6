import { continues, isUnfinished, makeBlock } from './blocks.ts'
import { type Chunk, chunkLines, isCapitals } from './chunks.ts'
import { MOST_LENGTH, splitLines } from './lines.ts'
import { Outline, RANK } from './outline.ts'
import { readTables } from './tables.ts'
import type { Block, Report, Section } from './types.ts'

/** So many pieces of one paragraph no page breaks make. */
const MOST_PIECES = 40
/** A heading says its matter in one line and does not end like a sentence. */
const HEADING_LENGTH = 170

/**
 * Reads the shape of a report from its working text: sections, paragraphs made whole over page breaks, list items
 * with the text that introduces them, footnotes with the place of their mark, tables.
 *
 * remark-parse is loaded only where the text has Markdown headings.
 */
export async function parseReport(text: string): Promise<Report> {
  const headings = /^ {0,3}#{1,6}[ \t]/m.test(text)
    ? (await import('./markdown.ts')).markdownHeadings(text)
    : new Map<number, number>()
  return new Assembly(text).run(chunkLines(splitLines(text), headings))
}

/** What is known while the chunks of a report are put together from top to bottom. */
class Assembly {
  readonly #source: string
  readonly #outline = new Outline()
  readonly #report: Report = { blocks: [], tables: [], sections: this.#outline.sections }
  /** Chunks of the blocks that are still open, in block order, so that a page break can be mended. */
  readonly #open = new Map<Block, Chunk[]>()
  /** The last block of the body, the last footnote. */
  #body: Block | null = null
  #note: Block | null = null
  /** True between a footnote (or the rule above it) and the body's return on the next page. */
  #inNotes = false
  #afterRule = false
  /** True among footnotes that a rule parts from the body of their page. */
  #underRule = false
  #intro: Block | null = null
  #items: { rank: number; block: Block }[] = []

  constructor(source: string) {
    this.#source = source
  }

  run(chunks: Chunk[]): Report {
    chunks.forEach((chunk, i) => {
      if (chunk.kind === 'rule') this.#afterRule = true
      else if (chunk.kind === 'table') this.#table(chunks, i)
      else if (chunk.kind === 'note') this.#footnote(chunk)
      else this.#text(chunks, i)
    })
    callFootnotes(this.#report.blocks)
    return this.#report
  }

  #table(chunks: Chunk[], i: number): void {
    this.#inNotes = this.#afterRule = false
    this.#body = null
    readTables(this.#source, chunks, i, this.#report, this.#outline.current)
  }

  #footnote(chunk: Chunk): void {
    this.#underRule = this.#afterRule || (this.#underRule && this.#inNotes && !chunk.newPage)
    this.#inNotes = true
    this.#afterRule = false
    this.#note = this.#add(chunk, 'footnote', this.#body?.section ?? this.#outline.current, chunk.note)
  }

  #text(chunks: Chunk[], i: number): void {
    const chunk = chunks[i]!
    const plain = chunk.leader === null && chunk.markdown === null
    // What stands between a page's rule and its end is that page's footnotes.
    if (plain && this.#note && this.#inNotes && this.#underRule && pageEnds(chunks, i)) {
      this.#furtherNote(chunk)
      return
    }
    if (plain && this.#resume(chunks, i)) return
    // Items under a footnote that introduces them ("trong đó:") are the footnote's.
    if (chunk.leader?.bullet && this.#inNotes && this.#note && /:\s*$/.test(this.#note.text)) {
      const item = this.#add(chunk, 'item', this.#note.section, chunk.leader.label)
      item.parent = this.#note
      item.calledFrom = this.#note.calledFrom
      return
    }
    this.#inNotes = this.#afterRule = false
    if (chunk.leader?.bullet) this.#item(chunk)
    else this.#paragraph(chunk)
  }

  /** A further paragraph of the last footnote. */
  #furtherNote(chunk: Chunk): void {
    const note = this.#note!
    this.#add(chunk, 'footnote', note.section, null).parent = note
  }

  /** Joins a chunk to the block that a page break cut off. */
  #resume(chunks: Chunk[], i: number): boolean {
    const chunk = chunks[i]!
    const isOpen = (block: Block): boolean =>
      block.text.length + chunk.first.length <= MOST_LENGTH &&
      this.#open.get(block)!.length < MOST_PIECES &&
      isUnfinished(block.text)
    const bodyOpen = this.#body !== null && this.#body.kind !== 'heading' && isOpen(this.#body)
    const noteOpen = this.#note !== null && this.#note.text !== '' && isOpen(this.#note)
    if (continues(chunk.first) || /^\d/.test(chunk.first)) {
      const next = chunks[i + 1]
      const inNotes = noteOpen && (!bodyOpen || this.#afterRule || (next?.kind === 'note' && !this.#inNotes))
      if (inNotes) {
        this.#extend(this.#note!, chunk)
        this.#inNotes = true
        this.#afterRule = false
        return true
      }
      if (bodyOpen && (continues(chunk.first) || chunk.apart)) {
        this.#extend(this.#body!, chunk)
        this.#inNotes = this.#afterRule = false
        return true
      }
      return false
    }
    if (!bodyOpen || isCapitals(chunk.first)) return false
    if (this.#inNotes && bodyReturns(chunks, i)) {
      // The body's sentence still waits for its end.
      this.#furtherNote(chunk)
      return true
    }
    if (this.#body!.text.length > 80 && !/["”)]$/.test(this.#body!.text.trim())) {
      this.#extend(this.#body!, chunk)
      this.#inNotes = this.#afterRule = false
      return true
    }
    return false
  }

  #paragraph(chunk: Chunk): void {
    const text = chunk.slices
      .map((slice) => this.#source.slice(slice.start, slice.end))
      .join(' ')
      .replace(/[*_]+/g, '')
      .trim()
    const short = text.length <= HEADING_LENGTH
    const ended = /[.;,…]["”)]*$/.test(text)
    this.#items = []
    if (chunk.leader) {
      const heading = chunk.markdown !== null || (short && !ended) || chunk.leader.rank === RANK.part
      const title = heading ? text.replace(/:$/, '') : runIn(text)
      const section = this.#outline.open(chunk.leader.rank, chunk.leader.label, title)
      section.block = this.#add(chunk, heading ? 'heading' : 'paragraph', section, chunk.leader.label)
      this.#follow(section.block)
      return
    }
    const current = this.#outline.current
    if (chunk.markdown !== null || (isCapitals(text) && short)) {
      // A line of capitals right under "Phần thứ nhất" is that part's title.
      if (current.title === '' && current.block === this.#body) current.title = text
      const titles = current.title === text && current.block === this.#body
      const section =
        chunk.markdown === null
          ? current
          : this.#outline.open(Math.min(RANK.roman + chunk.markdown - 1, RANK.lower), '', text)
      const block = this.#add(chunk, 'heading', section, null)
      if (section !== current || titles) section.block = block
      this.#body = block
      this.#intro = null
      return
    }
    this.#follow(this.#add(chunk, 'paragraph', current, null))
  }

  #item(chunk: Chunk): void {
    const { rank: usual, label } = chunk.leader!
    const block = this.#add(chunk, 'item', this.#outline.current, label)
    // What a sign is under depends on the report: "* Mục tiêu:" over "- …", or "-" over "*".
    const last = this.#items.at(-1)
    const same = this.#items.find((item) => item.block.label === label)
    const under = last && usual <= last.rank && /:\s*$/.test(last.block.text)
    const rank = same?.rank ?? (under ? last.rank + 0.5 : usual)
    this.#items = this.#items.filter((item) => item.rank < rank)
    block.parent = this.#items.at(-1)?.block ?? this.#intro
    this.#items.push({ rank, block })
    // A short item that ends like a heading opens a section for the paragraphs under it.
    if (
      rank === RANK.bullet &&
      block.text.length <= HEADING_LENGTH &&
      !/\d/.test(block.text) &&
      /[^.;,…]$/.test(block.text) &&
      chunk.apart
    ) {
      block.section = this.#outline.open(RANK.bullet, '', block.text.replace(/:$/, ''))
      block.section.block = block
    }
    this.#body = block
  }

  /** A block of the body after which a list may follow. */
  #follow(block: Block): void {
    this.#body = block
    const title = block.kind === 'paragraph' && block.text.length <= HEADING_LENGTH && TITLE.test(block.lower)
    this.#intro = /(?::|sau|đó|gồm)\s*$/.test(block.text) || title ? block : null
  }

  #add(chunk: Chunk, kind: Block['kind'], section: Section, label: string | null): Block {
    const block = makeBlock(this.#source, chunk.slices, kind, section, label)
    this.#open.set(block, [chunk])
    this.#report.blocks.push(block)
    return block
  }

  #extend(block: Block, chunk: Chunk): void {
    const chunks = this.#open.get(block)!
    chunks.push(chunk)
    Object.assign(block, {
      ...pick(
        makeBlock(
          this.#source,
          chunks.flatMap((c) => c.slices),
          block.kind,
          block.section,
          block.label,
        ),
      ),
    })
    if (block === this.#body && block.kind === 'paragraph') this.#follow(block)
  }
}

/** A line without number or colon that titles the list under it: "Phương hướng, nhiệm vụ 6 tháng cuối năm". */
const TITLE =
  /^(?:phương hướng|định hướng|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|kết quả|tồn tại|hạn chế|khó khăn|ưu điểm|kiến nghị)(?![a-zà-ỹ])[^.;:!?]*[^.;:,!?\s]\s*$/

function pick({ text, lower, map, marks }: Block): Pick<Block, 'text' | 'lower' | 'map' | 'marks'> {
  return { text, lower, map, marks }
}

/** The words before the colon of a numbered paragraph ("b) Về công bố TTHC: Từ năm …"). */
function runIn(text: string): string {
  const colon = text.indexOf(':')
  return colon > 0 && colon < 150 ? text.slice(0, colon) : ''
}

/** Whether one of the next paragraphs, before any heading or item, goes on the body's broken sentence. */
function bodyReturns(chunks: Chunk[], i: number): boolean {
  for (let j = i + 1; j < chunks.length && j < i + 6; j++) {
    const chunk = chunks[j]!
    if (chunk.kind !== 'text') continue
    if (chunk.leader || chunk.markdown !== null) return false
    if (continues(chunk.first)) return true
  }
  return false
}

/** Whether only paragraphs stand between a chunk of the text and the end of its page. */
function pageEnds(chunks: Chunk[], i: number): boolean {
  if (chunks[i]!.newPage) return false
  for (let j = i + 1; j < chunks.length && j < i + 6; j++) {
    const chunk = chunks[j]!
    if (chunk.newPage) return true
    if (chunk.kind === 'rule' || chunk.kind === 'table' || chunk.leader || chunk.markdown !== null) return false
  }
  return false
}

/** Leads each footnote to the nearest mark before it that bears its label. */
function callFootnotes(blocks: Block[]): void {
  const marks = new Map<string, { block: Block; at: number }>()
  for (const block of blocks) {
    for (const mark of block.marks) marks.set(mark.label, { block, at: mark.at })
    if (block.kind === 'footnote' && block.label !== null) block.calledFrom = marks.get(block.label) ?? null
    else if (block.kind === 'footnote' || block.parent?.kind === 'footnote')
      block.calledFrom = block.parent?.calledFrom ?? null
  }
  // A page break can put the footnote before the end of the sentence that bears its mark.
  for (const block of blocks)
    if (block.kind === 'footnote' && block.label !== null) block.calledFrom ??= marks.get(block.label) ?? null
}
