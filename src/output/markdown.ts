import { describeDocument, kindSheets, NOTHING } from './rows.ts'
import { escapeMarkdown, markdownTable } from './sheets/markdown.ts'
import type { Writer } from './writer.ts'

/** A document a section, a table a kind: to paste into a note, an issue or a wiki. */
export const writeMarkdown: Writer = (documents, { language }) => {
  const sections = documents.map(({ document, observations }) => {
    const tables = kindSheets(observations, language).map((sheet) => markdownTable(sheet, '###'))
    const head = [`## ${escapeMarkdown(document.path)}`, escapeMarkdown(describeDocument(document, language))]
    const body = tables.length > 0 ? tables : [`*${NOTHING[language]}*`]
    return [...head.filter((part) => part !== ''), ...body].join('\n\n')
  })
  return sections.map((section) => `${section}\n`).join('\n')
}
