import type { Sheet } from '../sheet.ts'
import type { OutputContext } from '../writer.ts'

/** Turns sheets into what is written: one file a format. */
export type SheetWriter<Out extends string | Uint8Array = string> = (
  sheets: readonly Sheet[],
  context: OutputContext,
) => Out
