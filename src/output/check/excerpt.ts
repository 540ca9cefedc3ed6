import type { Place } from '../../check/place.ts'

/** A line of a report around the places of a finding: text, and stretches of it that are marked. */
export interface Excerpt {
  document: string
  line: number
  pieces: readonly { text: string; marked: boolean }[]
}

/** How much of the line is shown on either side of a place. */
const AROUND = 36
/** A stretch between two places that is longer than this is left out. */
const GAP = 90
const CUT = '…'

/** The clauses that the places stand in, a line of the report each; the first place's line first. */
export function excerpts(places: readonly Place[], sources: ReadonlyMap<string, string>): Excerpt[] {
  const lines = new Map<string, Place[]>()
  for (const place of places) {
    const key = `${place.document}:${place.line}`
    lines.set(key, [...(lines.get(key) ?? []), place])
  }
  return [...lines.values()].map((own) => excerptOf(own, sources.get(own[0]!.document) ?? ''))
}

function excerptOf(places: readonly Place[], source: string): Excerpt {
  const [first] = places
  const start = first!.start - (first!.column - 1)
  const lineEnd = source.indexOf('\n', start)
  const end = lineEnd < 0 ? source.length : lineEnd
  const sorted = [...new Map(places.map((place) => [place.start, place])).values()].sort((a, b) => a.start - b.start)
  const pieces: { text: string; marked: boolean }[] = []
  const push = (text: string, marked = false): void => {
    if (text !== '') pieces.push({ text, marked })
  }
  let at = wordStart(source, Math.max(start, sorted[0]!.start - AROUND), start)
  push(at > start ? CUT : '')
  for (const [i, place] of sorted.entries()) {
    const to = Math.min(place.end, end)
    if (i > 0 && place.start - at > GAP) {
      const [left, right] = [wordEnd(source, at + AROUND, place.start), wordStart(source, place.start - AROUND, at)]
      push(`${source.slice(at, left)} ${CUT} ${source.slice(right, place.start)}`)
    } else push(source.slice(at, place.start))
    push(source.slice(place.start, to), true)
    at = to
  }
  const stop = wordEnd(source, Math.min(end, at + AROUND), end)
  push(source.slice(at, stop))
  push(stop < end ? CUT : '')
  return { document: first!.document, line: first!.line, pieces }
}

/** Start of the word around an offset, and its end: words are shown whole. */
function wordStart(source: string, at: number, least: number): number {
  const blank = source.lastIndexOf(' ', at)
  return at <= least || blank < least ? Math.max(at, least) : blank + 1
}

function wordEnd(source: string, at: number, most: number): number {
  const blank = source.indexOf(' ', at)
  return at >= most || blank < 0 || blank > most ? most : blank
}
