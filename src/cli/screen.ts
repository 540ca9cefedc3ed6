import { supportsColor } from 'chalk'
import type { OutputContext } from '../output/writer.ts'

const DEFAULT_WIDTH = 80
const NARROWEST = 24

/** Columns to fit into: what `COLUMNS` says, else the terminal's width. */
export function screenWidth(env: NodeJS.ProcessEnv, stream: { columns?: number | undefined }): number {
  const asked = Number(env.COLUMNS)
  // A terminal that does not know its width reports 0.
  const width = Number.isInteger(asked) && asked > 0 ? asked : stream.columns || DEFAULT_WIDTH
  return Math.max(NARROWEST, width)
}

/** Level of colour: chalk knows terminals and `FORCE_COLOR`, but not `NO_COLOR` (https://no-color.org). */
export function colorLevel(env: NodeJS.ProcessEnv): OutputContext['color'] {
  if (env.NO_COLOR && env.FORCE_COLOR === undefined) return 0
  return supportsColor ? supportsColor.level : 0
}
