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
  /^(?:phần|chương|mục|phu? lục|phụ lục|phụ biểu|biểu)(?:\s+(?:thứ|số))?\s*(?:[ivxlc]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy)?(?=[\s.:]|$)[.:]?\s*/iu
const ROMAN = /^([IVXL]{1,5})\s*[.\-–)/]\s*(?=\S)/
const LETTER = /^([A-HĐ])\s*[.)]\s+(?=\p{Lu})/u
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){0,4})(?:\s*[.)]\s*(?=\p{L}|["“(*])|(?<=\.\d{1,2})\s+(?=\p{Lu}))/u
const LOWER = /^([a-zđ]\d?)\s*[.)]\s+(?=\S)/
const BULLET = /^(?:(-)\s*(\+)|([-–—+•●○▪◦*·]))\s+(?=\S)/

/** Reads the leader at the start of a line (after blanks and Markdown signs are gone), if there is one. */
export function leaderOf(line: string): Leader | null {
  let match = PART.exec(line)
  if (match && line.length < 60 && match[0].trim().length >= 5)
    return { label: match[0].trim().replace(/[.:]$/, ''), rank: RANK.part, length: match[0].length, bullet: false }
  if ((match = ROMAN.exec(line))) return { label: match[1]!, rank: RANK.roman, length: match[0].length, bullet: false }
  if ((match = LETTER.exec(line)))
    return { label: match[1]!, rank: RANK.letter, length: match[0].length, bullet: false }
  if ((match = DECIMAL.exec(line))) {
    const dots = match[1]!.split('.').length - 1
    return { label: match[1]!, rank: RANK.decimal + dots, length: match[0].length, bullet: false }
  }
  if ((match = LOWER.exec(line))) return { label: match[1]!, rank: RANK.lower, length: match[0].length, bullet: false }
  if ((match = BULLET.exec(line))) {
    const sign = match[2] ?? match[3]!
    return {
      label: sign,
      rank: RANK.bullet + (sign === '+' ? 1 : sign === '*' || sign === '·' ? 2 : 0),
      length: match[0].length,
      bullet: true,
    }
  }
  return null
}

/** The sections that are open while a report is read from top to bottom. */
export class Outline {
  readonly root: Section = { label: '', title: '', depth: 0, parent: null, block: null }
  readonly sections: Section[] = [this.root]
  #open: { rank: number; section: Section }[] = []

  get current(): Section {
    return this.#open.at(-1)?.section ?? this.root
  }

  /** Opens a section, closing those of the same or a deeper rank. */
  open(rank: number, label: string, title: string): Section {
    this.#open = this.#open.filter((entry) => entry.rank < rank)
    const parent = this.current
    const section: Section = { label: label || title, title, depth: parent.depth + 1, parent, block: null }
    this.#open.push({ rank, section })
    this.sections.push(section)
    return section
  }
}

/** The labels from the outermost section to this one: "II/3/b". */
export function sectionPath(section: Section): string {
  const labels: string[] = []
  for (let at: Section | null = section; at?.parent; at = at.parent)
    labels.unshift(at.label.replaceAll('/', '-').slice(0, 60))
  return labels.join('/')
}
