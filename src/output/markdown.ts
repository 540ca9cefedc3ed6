import { COLUMN_NAMES, describeDocument, groupRows, NOTHING, RIGHT_ALIGNED } from './rows.ts'
import { visible } from './visible.ts'
import type { Writer } from './writer.ts'

/** A document a section, a table a kind: to paste into a note, an issue or a wiki. */
export const writeMarkdown: Writer = (documents, { language }) => {
  const sections = documents.map(({ document, observations }) => {
    const groups = groupRows(observations, language).map(({ title, columns, rows }) => {
      const heads = columns.map((column) => COLUMN_NAMES[column][language])
      const rule = columns.map((column) => (RIGHT_ALIGNED.has(column) ? '---:' : '---'))
      const cells = rows.map((row) => columns.map((column) => escapeMarkdown(row[column])))
      return `### ${title}\n\n${[heads, rule, ...cells].map(tableRow).join('\n')}`
    })
    const head = [`## ${escapeMarkdown(document.path)}`, escapeMarkdown(describeDocument(document, language))]
    const body = groups.length > 0 ? groups : [`*${NOTHING[language]}*`]
    return [...head.filter((part) => part !== ''), ...body].join('\n\n')
  })
  return sections.map((section) => `${section}\n`).join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Text of a report as text: no markup, no HTML, no link, no end of the cell. */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|&#~]/g, (sign) => `\\${sign}`)
}
