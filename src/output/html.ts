import type { Language } from '../records/language.ts'
import { describeDocument, kindSheets, NOTHING } from './rows.ts'
import { escapeHtml, htmlPage, htmlSection } from './sheets/html.ts'
import type { Writer } from './writer.ts'

/** Titles of a page on several documents. */
const SEVERAL: Readonly<Record<Language, (count: number) => string>> = {
  vi: (count) => `Số liệu của ${count} văn bản`,
  en: (count) => `Figures of ${count} documents`,
}

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
  const [only, ...others] = documents.map(({ document }) => document.path)
  return htmlPage(
    others.length === 0 ? (only ?? '') : SEVERAL[language](documents.length),
    sections.join('\n'),
    language,
  )
}
