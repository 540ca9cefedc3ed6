import { fold } from '../vietnamese/fold.ts'
import { CleanText } from './clean.ts'
import type { Line } from './lines.ts'
import type { Block, BlockKind, Section } from './types.ts'

/** A stretch of the working text that goes into a block. */
export interface Slice {
  start: number
  end: number
}

/** Makes a block of slices of the working text: clean, folded, mapped back. */
export function makeBlock(
  source: string,
  slices: Slice[],
  kind: BlockKind,
  section: Section,
  label: string | null,
): Block {
  const clean = new CleanText()
  for (const slice of slices) clean.append(source, slice.start, slice.end)
  const text = clean.text
  return {
    kind,
    text,
    lower: fold(text),
    map: clean.map,
    section,
    parent: null,
    label,
    marks: clean.marks,
    calledFrom: null,
  }
}

/** The slice of a line without its outer blanks. */
export function sliceOf(line: Line, skip = 0): Slice {
  const lead = line.text.length - line.text.trimStart().length
  return { start: line.start + Math.max(lead, skip), end: line.end - (line.text.length - line.text.trimEnd().length) }
}

/** True where the words stop in the middle of a sentence, as at a page's end. */
export function isUnfinished(text: string): boolean {
  return !/[.;:!?…]["”')\]*\s]*$/u.test(text)
}

/** True where the words go on a sentence begun before. */
export function continues(text: string): boolean {
  return /^["“(*\s]*(?:\p{Ll}|[,;)/%])/u.test(text)
}
