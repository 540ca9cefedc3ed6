import type { Place } from '../../check/place.ts'

/** A place as line and column of its start and end: 1-based, UTF-16 columns, the end exclusive. */
export interface Span {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

export function spanOf({ line, column, text }: Place): Span {
  const lines = text.split('\n')
  const last = lines.at(-1) ?? ''
  const oneLine = lines.length === 1
  return {
    startLine: line,
    startColumn: column,
    endLine: line + lines.length - 1,
    endColumn: (oneLine ? column : 1) + last.length,
  }
}
