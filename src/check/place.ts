import type { Place as PlaceInText } from '../extract/places.ts'

/** A stretch of a report: UTF-16 offsets, 1-based line and column, and the text from `start` to `end`. */
export interface Place extends PlaceInText {
  document: string
}
