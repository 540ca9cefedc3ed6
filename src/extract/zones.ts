import type { Block } from '../document/types.ts'

/** How close a stretch of text stands to a number, the closest first. */
export const ZONES = [
  'noun',
  'label',
  'left',
  'near',
  'right',
  'host',
  'subject',
  'clause',
  'after',
  'sentence',
  'before',
  'call',
  'parent',
  'heading',
  'outer',
] as const

export type Zone = (typeof ZONES)[number]

/** What a phrase in a zone is worth. Chosen by hand: closeness rules, and what stands before rules over what follows. */
export const WEIGHT: Readonly<Record<Zone, number>> = {
  noun: 5,
  label: 5,
  left: 5,
  near: 3.6,
  right: 2.4,
  host: 2.8,
  subject: 2.2,
  clause: 1.9,
  after: 0.9,
  sentence: 1.4,
  before: 0.8,
  call: 2,
  parent: 1.7,
  heading: 1,
  outer: 0.5,
}

/** A stretch `[start, end)` of a block's text in a zone. */
export interface Scope {
  zone: Zone
  block: Block
  start: number
  end: number
}
