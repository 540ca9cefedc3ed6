import { Chalk } from 'chalk'
import { renderSheet } from './grid.ts'
import { wrap } from './layout.ts'
import { describeDocument, kindSheets, NOTHING } from './rows.ts'
import { visible } from './visible.ts'
import type { Writer } from './writer.ts'

/** Tables for a person at a terminal: a document after the other, a table a kind, each figure with its line. */
export const writeTable: Writer = (documents, { language, width, color }) => {
  const style = new Chalk({ level: color })
  const sections = documents.map(({ document, observations }) => {
    const title = wrap(visible(document.path), width).map((line) => style.bold.underline(line))
    const about = wrap(describeDocument(document, language), width).filter((line) => line !== '')
    const tables = kindSheets(observations, language).map((sheet) => renderSheet(sheet, width, style))
    const body = tables.length > 0 ? tables.join('\n\n') : style.dim(`(${NOTHING[language]})`)
    return `${[...title, ...about].join('\n')}\n\n${body}\n`
  })
  return sections.join('\n\n')
}
