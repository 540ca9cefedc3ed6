import { Chalk } from 'chalk'
import { renderSheet } from '../grid.ts'
import type { SheetWriter } from './writer.ts'

/** Tables for a person at a terminal. */
export const writeTable: SheetWriter = (sheets, { width, color }) => {
  const style = new Chalk({ level: color })
  return `${sheets.map((sheet) => renderSheet(sheet, width, style)).join('\n\n')}\n`
}
