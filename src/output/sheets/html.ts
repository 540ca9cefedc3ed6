import type { Language } from '../../records/language.ts'
import type { Cell, Sheet } from '../sheet.ts'
import { visible } from '../visible.ts'
import type { SheetWriter } from './writer.ts'

/** A page of its own, without scripts or anything loaded from elsewhere: to open, print, or paste into Word. */
export const writeHtml: SheetWriter = (sheets, { language, title }) => {
  const heading = title === undefined ? [] : [`<h1>${escapeHtml(title)}</h1>`]
  const body = [...heading, ...sheets.map((sheet) => htmlSection(sheet, 'h2'))].join('\n')
  return htmlPage(title ?? sheets[0]?.title ?? '', body, language)
}

const STYLE = `
body { font: 15px/1.45 system-ui, "Segoe UI", Arial, sans-serif; color: #1b1b1b; margin: 2rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; } th, td { padding: .3rem .7rem; text-align: left; vertical-align: top; }
th { border-bottom: 2px solid #444; background: #f2f4f7; position: sticky; top: 0; }
td { border-bottom: 1px solid #ddd; } tbody tr:hover { background: #f7f9fc; }
.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.good { color: #05652a; } .bad { color: #b00020; } .warn { color: #7a4b00; } .dim, small, .notes { color: #5c5c5c; }
small { display: block; } :target { background: #fff3c4; } a { color: inherit; }
@media print { body { margin: 0; } th { position: static; } }
`

/** A whole document around a body that is already HTML. */
export function htmlPage(title: string, body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`
}

/** A sheet under a heading; its rows can be linked to. */
export function htmlSection({ key, title, columns, rows, notes = [] }: Sheet, heading: 'h2' | 'h3'): string {
  const right = columns.map(({ align }) => (align === 'right' ? ['right'] : []))
  const heads = columns.map((column, i) => `<th scope="col"${classes(right[i])}>${escapeHtml(column.title)}</th>`)
  const lines = rows.map((row, n) => {
    const cells = row.map((cell, i) => `<td${classes([...(right[i] ?? []), cell.tone ?? ''])}>${content(cell)}</td>`)
    return `<tr id="${anchor(key, n)}">${cells.join('')}</tr>`
  })
  const list = notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')
  return `<section>
<${heading}>${escapeHtml(title)}</${heading}>
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>${list === '' ? '' : `\n<ul class="notes">${list}</ul>`}
</section>`
}

function content({ text, detail, source }: Cell): string {
  const said = escapeHtml(text)
  const linked = source && text !== '' ? `<a href="#${anchor(source.sheet, source.row)}">${said}</a>` : said
  return detail === undefined ? linked : `${linked}<small>${escapeHtml(detail)}</small>`
}

function anchor(sheet: string, row: number): string {
  return `${sheet}-${row + 1}`
}

function classes(names: readonly string[] = []): string {
  const used = names.filter((name) => name !== '')
  return used.length === 0 ? '' : ` class="${used.join(' ')}"`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text of a report as text, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
