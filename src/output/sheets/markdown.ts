import type { Sheet } from '../sheet.ts'
import { visible } from '../visible.ts'
import type { SheetWriter } from './writer.ts'

/** A section a sheet: to paste into a note, an issue or a wiki. */
export const writeMarkdown: SheetWriter = (sheets) =>
  sheets.map((sheet) => `${markdownTable(sheet, '##')}\n`).join('\n')

/** A sheet as a table of GitHub's Markdown, under a heading of the given level. */
export function markdownTable({ title, columns, rows, notes = [] }: Sheet, level: string): string {
  const heads = columns.map((column) => escapeMarkdown(column.title))
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'))
  const cells = rows.map((row) =>
    row.map(({ text, detail }) =>
      [text, detail ?? '']
        .filter((line) => line !== '')
        .map(escapeMarkdown)
        .join('<br>'),
    ),
  )
  const table = [heads, rule, ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n')
  const list = notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')
  return [`${level} ${escapeMarkdown(title)}`, table, list].filter((part) => part !== '').join('\n\n')
}

/** Text of a report as text: no markup, no HTML, no link, no end of the cell. */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|&#~]/g, (sign) => `\\${sign}`)
}
