import type { Section } from './types.ts'

/** What stands in front of a block: the number of a section, or a bullet. */
export interface Leader {
  /** As printed, without punctuation; a bullet's sign. */
  label: string
  /** Place in the hierarchy: a lower rank holds the higher ones. */
  rank: number
  /** Length of the leader with the blanks after it. */
  length: number
  bullet: boolean
}

export const RANK = { part: 0, letter: 1, roman: 2, decimal: 3, lower: 8, bullet: 10 } as const

const PART =
  /^(?:(?:phần|chương|mục)(?:\s+(?:thứ|số))?\s*(?:[ivxlc]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy)|(?:phu? lục|phụ lục|phụ biểu|biểu)(?:\s+số)?\s*(?:[ivxlc]+|\d+)?)(?=[\s.:]|$)[.:]?\s*/iu
const ROMAN = /^([IVXL]{1,5})\s*[.\-–)/]\s*(?=\S)/
const LETTER = /^([A-HĐ])\s*[.)]\s+(?=\p{Lu})/u
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:\s*[.)]\s*(?=\p{L}|["“(*])|(?<=\.\d{1,2})\s+(?=\p{Lu}))/u
const LOWER = /^([a-zđ]\d?)\s*[.)]\s+(?=\S)/
const BULLET = /^(?:(-)\s*(\+)|([-–—+•●○▪◦*·]))\s+(?=\S)/

/** The leaders that number sections, the highest first. */
const NUMBERED: readonly { form: RegExp; rank: (label: string) => number }[] = [
  { form: ROMAN, rank: () => RANK.roman },
  { form: LETTER, rank: () => RANK.letter },
  { form: DECIMAL, rank: (label) => RANK.decimal + label.split('.').length - 1 },
  { form: LOWER, rank: () => RANK.lower },
]
const BELOW_BULLET: Record<string, number> = { '+': 1, '*': 2, '·': 2 }

/** Reads the leader at the start of a line (after blanks and Markdown signs are gone), if there is one. */
export function leaderOf(line: string): Leader | null {
  const part = PART.exec(line)?.[0]
  if (part && line.length < 60 && part.trim().length >= 5)
    return { label: part.trim().replace(/[.:]$/, ''), rank: RANK.part, length: part.length, bullet: false }
  for (const { form, rank } of NUMBERED) {
    const match = form.exec(line)
    if (match) return { label: match[1]!, rank: rank(match[1]!), length: match[0].length, bullet: false }
  }
  const bullet = BULLET.exec(line)
  if (!bullet) return null
  const sign = bullet[2] ?? bullet[3]!
  return { label: sign, rank: RANK.bullet + (BELOW_BULLET[sign] ?? 0), length: bullet[0].length, bullet: true }
}

/** The sections that are open while a report is read from top to bottom. */
export class Outline {
  readonly root: Section = { label: '', title: '', path: '', depth: 0, parent: null, block: null }
  readonly sections: Section[] = [this.root]
  #open: { rank: number; section: Section }[] = []

  get current(): Section {
    return this.#open.at(-1)?.section ?? this.root
  }

  /** Opens a section, closing those of the same or a deeper rank. */
  open(rank: number, label: string, title: string): Section {
    this.#open = this.#open.filter((entry) => entry.rank < rank)
    const parent = this.current
    const own = label || title
    const step = own.replaceAll('/', '-').slice(0, 60)
    const path = parent.depth === 0 ? step : `${parent.path}/${step}`
    const section: Section = { label: own, title, path, depth: parent.depth + 1, parent, block: null }
    this.#open.push({ rank, section })
    this.sections.push(section)
    return section
  }
}
