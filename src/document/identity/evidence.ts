/** Where a thing was read. Whatever is not `header`, `title` or `place` is an inference worth showing as such. */
export type IdentitySource = 'header' | 'title' | 'place' | 'stamp' | 'signature' | 'appendix' | 'body'

export interface Span {
  start: number
  end: number
}

/** The place in the text that something was read from. */
export interface Evidence extends Span {
  from: IdentitySource
}

export interface Found extends Evidence {
  value: string
}
