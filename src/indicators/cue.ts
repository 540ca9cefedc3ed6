import type { Cue } from './types.ts'

/** Where a part of a cue has to stand (see `Cue`). */
export type Reach = 'noun' | 'before' | 'close' | 'own' | 'clause' | 'far' | 'topic'

const SIGNS: Readonly<Record<string, Reach>> = {
  '>': 'noun',
  '<': 'before',
  '=': 'close',
  '^': 'own',
  '~': 'far',
  '#': 'topic',
}

/** One part of a cue: its alternatives as declared ("một cửa|@oneStop"), and where one of them has to stand. */
export interface CueText {
  reach: Reach
  alternatives: string
}

/** The parts of a cue, all of which must be there; none for `*`, where the unit alone shows the indicator. */
export function readCue(cue: Cue): CueText[] {
  if (cue === '*') return []
  return cue.split(' + ').map((text) => {
    const reach = SIGNS[text[0]!]
    return reach ? { reach, alternatives: text.slice(1) } : { reach: 'clause', alternatives: text }
  })
}
