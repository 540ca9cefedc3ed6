import type { Block } from '../document/types.ts'
import { levelOfBody } from '../vietnamese/bodies.ts'
import { fold } from '../vietnamese/fold.ts'
import { levelsIn } from '../vietnamese/levels.ts'
import { sentenceAt } from './prose.ts'
import type { CheckedReport, Figure } from './report.ts'
import { cellsOf } from './tables.ts'

/** Words that point back to the sentence before. */
const POINTS_BACK = /trong (?:số|đó)|(?:số|hồ sơ) (?:này|trên)|còn lại|(?:nêu|nói) trên/
const BODIES =
  'sở|ban|chi cục|cục|thanh tra|trung tâm|văn phòng|huyện|quận|thị xã|thành phố|xã|phường|thị trấn'.replace(
    /(?<![^|])./gu,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  )
/** The name of a body or place: "Sở Y tế", "huyện Ba Tri", "Trung tâm Phục vụ hành chính công". */
const NAME = new RegExp(`(?<!\\p{L})(?:${BODIES})\\s(?<name>\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*)*)`, 'gu')

/**
 * Whether two figures are said of one body, as far as the words before them tell: "Sở Y tế tiếp nhận 147 hồ sơ" and "Sở
 * Tư pháp tiếp nhận 142 hồ sơ" are not, though neither name is a part of what was read of them.
 */
export function haveOneSubject(report: CheckedReport, a: Figure, b: Figure): boolean {
  return subjectOf(report, a) === subjectOf(report, b)
}

/** The levels of government and the names in what a figure is said of. */
function subjectOf(report: CheckedReport, figure: Figure): string {
  const words = [...headsOf(figure.block), wordsBefore(report, figure)]
  const levels = words.flatMap((text) => levelsIn(fold(text)).flatMap(({ level }) => level ?? []))
  const names = words.flatMap((text) => [...text.matchAll(NAME)].flatMap(({ groups }) => groups?.name ?? []))
  const others = names.filter((name) => name !== report.document.province)
  return JSON.stringify([levels, others].map((found) => [...new Set(found)].sort()))
}

/** Its sentence up to the figure, with those before where it points back to them; the label of a table's row. */
function wordsBefore(report: CheckedReport, { block, from }: Figure): string {
  const row = cellsOf(report).get(block)?.row
  if (row) return row.label.text
  const { start } = sentenceAt(report, block, from)
  return block.text.slice(POINTS_BACK.test(block.lower.slice(start, from)) ? 0 : start, from)
}

/** The lead of a list, and a heading that names a body. */
function headsOf({ parent, section }: Block): string[] {
  const heading = levelOfBody(fold(section.title)) === null ? [] : [section.title]
  return [...heading, ...(parent ? [parent.text] : [])]
}
