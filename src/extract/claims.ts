import { parseReport } from '../document/parse.ts'
import type { Block, Report } from '../document/types.ts'
import { workingText } from '../document/working-text.ts'
import { parse } from '../vietnamese/numbers.ts'
import { type Place, Places } from './places.ts'
import { cutText, endOf, startOf, type Text } from './text.ts'

/** A report's own word on whether a goal was met: "Không đạt", "vượt chỉ tiêu", "đạt 112,5% kế hoạch". */
export interface Claim {
  met: boolean
  place: Place
  /** What it is said of: the figures of this stretch of text, a table row or a sentence. */
  start: number
  end: number
  /** In a table row it is the row's verdict; in a sentence it judges results, and goals beside them. */
  inTable: boolean
}

const PLAN = '(?:các\\s+|những\\s+)?(?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu)'
/** A cell that holds nothing but a verdict. */
const VERDICT_CELL = new RegExp(
  `^(?:đã\\s+)?(?<no>(?:không|chưa)\\s+)?(?:đạt|vượt|hoàn thành|đạt(?:,|\\s+và)\\s*vượt)(?:\\s+${PLAN})?[.!]?$`,
)
/** The same in a sentence, where it has to name what was met. */
const VERDICT = new RegExp(
  `(?<no>(?:không|chưa|gần|khó)\\s+)?(?:đạt|vượt|hoàn thành)(?:(?:,|\\s+và)\\s*vượt)?(?:\\s+(?:được|mức))?(?:\\s+(?<share>\\d[\\d.,]*)\\s*%)?(?:\\s+so\\s+với)?\\s+${PLAN}`,
  'g',
)
/** What is striven for is not claimed. */
const INTENDED =
  /(?:ph[ấầâẩ]n đ[ấầâẩa]u|quyết tâm|nhằm|sẽ|để|đảm bảo|bảo đảm|cần|phải|tiếp tục|dự kiến|hướng tới|hướng đến|tiến tới)(?:\s+[\p{L}]+){0,4}\s*$/u

/**
 * Finds the verdicts that a report itself gives on goals.
 *
 * @param text the report as decoded; all offsets of the result are UTF-16 offsets into it
 */
export async function readClaims(text: string): Promise<Claim[]> {
  const working = workingText(text)
  return claimsOf(await parseReport(working.text), new Places(text, working))
}

/** The same of a report that is parsed already. */
export function claimsOf(report: Report, places: Places): Claim[] {
  const inRows = report.tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells, block: row }) =>
      cells.flatMap(({ block: cell }) => {
        const verdict = VERDICT_CELL.exec(cell.lower)
        if (!verdict) return []
        const [start, end] = places.span(row, 0, row.text.length)
        const place = places.of(cell, 0, cell.text.length)
        return [{ met: verdict.groups?.no === undefined, place, start, end, inTable: true }]
      }),
    ),
  )
  return [...inRows, ...report.blocks.flatMap((block) => claimsInProse(block, places))]
}

function claimsInProse(block: Block, places: Places): Claim[] {
  if (block.kind === 'cells') return []
  const text = cutText(block, [])
  return [...block.lower.matchAll(VERDICT)].flatMap((verdict) => {
    const { index, groups, 0: words } = verdict
    if (INTENDED.test(block.lower.slice(Math.max(0, index - 60), index))) return []
    const share = groups?.share === undefined ? null : parse(groups.share).value
    const [start, end] = places.span(block, ...clauseAround(text, index))
    const met = groups?.no === undefined && (share === null || share >= 100)
    return [{ met, place: places.of(block, index, index + words.length), start, end, inTable: false }]
  })
}

function clauseAround({ block, sentenceEnds, clauseEnds }: Text, at: number): [start: number, end: number] {
  const { length } = block.text
  return [
    Math.max(startOf(sentenceEnds, at), startOf(clauseEnds, at)),
    Math.min(endOf(sentenceEnds, at, length), endOf(clauseEnds, at, length)),
  ]
}
