import { isDecomposed } from '../vietnamese/fold.ts'

/** A report's text in the form in which it is read (NFC), with the way back to the text as decoded. */
export interface WorkingText {
  text: string
  /** Offset in the decoded text of the code unit at a working offset. */
  sourceStart(offset: number): number
  /** End (exclusive) in the decoded text of a span that ends (exclusive) at a working offset. */
  sourceEnd(offset: number): number
}

/** Composes decomposed letters, one base letter with its marks at a time, and remembers where each stood. */
export function workingText(decoded: string): WorkingText {
  if (!isDecomposed(decoded)) return { text: decoded, sourceStart: (offset) => offset, sourceEnd: (offset) => offset }
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of decoded.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const composed = match[0].normalize('NFC')
    const sameLength = composed.length === match[0].length
    for (let i = 0; i < composed.length; i++) {
      starts.push(sameLength ? match.index + i : match.index)
      ends.push(sameLength ? match.index + i + 1 : match.index + match[0].length)
    }
    parts.push(composed)
  }
  return {
    text: parts.join(''),
    sourceStart: (offset) => starts[offset] ?? decoded.length,
    sourceEnd: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? decoded.length)),
  }
}
