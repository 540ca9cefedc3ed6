import type { Sheet } from '../sheet.ts'
import type { OutputContext } from '../writer.ts'

/** Turns sheets into what is written: one file a format. */
export type SheetWriter = (sheets: readonly Sheet[], context: OutputContext) => string | Uint8Array
