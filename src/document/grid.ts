import { fold } from '../vietnamese/fold.ts'
import { alignedGrid, isFigures, piecesOf } from './aligned.ts'
import type { Slice } from './blocks.ts'
import { isFirstHead } from './first-head.ts'
import type { Line } from './lines.ts'
import { stackedGrid } from './stacked.ts'

/** A table without signs between its cells: rows of cells, each of the slices of the text that are in it. */
export interface Grid {
  rows: Slice[][][]
  /** Index of the first line after it. */
  end: number
}

/** Finds the tables whose columns are told by blanks, or that have a cell a line; by the index of their first line. */
export function findGrids(lines: readonly Line[]): ReadonlyMap<number, Grid> {
  const grids = new Map<number, Grid>()
  let free = 0
  for (let i = 0; i < lines.length; i++) {
    const { text, kind } = lines[i]!
    if (kind !== 'text' && kind !== 'blank') continue
    const found =
      text.length < 30 && isFirstHead(fold(text))
        ? stackedGrid(lines, i)
        : kind === 'text' && isFigures(piecesOf(text))
          ? alignedGrid(lines, i, free)
          : null
    if (!found) continue
    grids.set(found.start, found)
    free = found.end
    i = found.end - 1
  }
  return grids
}
