import { describeDocument, kindSheets, NOTHING } from './rows.ts'
import { escapeHtml, htmlPage, htmlSection } from './sheets/html.ts'
import type { Writer } from './writer.ts'

/** A page of its own: a document a section, a table a kind. */
export const writeHtml: Writer = (documents, { language }) => {
  const sections = documents.map(({ document, observations }, n) => {
    const tables = kindSheets(observations, language).map((sheet) =>
      htmlSection({ ...sheet, key: `${sheet.key}-${n + 1}` }, 'h3'),
    )
    const body = tables.length > 0 ? tables : [`<p><em>${NOTHING[language]}</em></p>`]
    return [
      `<h2>${escapeHtml(document.path)}</h2>`,
      `<p>${escapeHtml(describeDocument(document, language))}</p>`,
      ...body,
    ].join('\n')
  })
  return htmlPage(documents.map(({ document }) => document.path).join(', '), sections.join('\n'), language)
}
