import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import { wrap } from './layout.ts'
import { escapeMarkdown } from './sheets/markdown.ts'
import { visible } from './visible.ts'
import type { OutputContext } from './writer.ts'

/** What is said under a name; without a name, an item of a list. */
export interface PageRow {
  name: string | null
  text: string
}

/** A text for a person to read about one thing: not a table of figures. Nothing in it has been made safe yet. */
export interface Page {
  title: string
  about: readonly string[]
  sections: readonly { title: string; rows: readonly PageRow[] }[]
}

const INDENT = '  '
const GAP = '  '

/** Lays a page out for a terminal: names on the left, what is said of them wrapped beside them. */
export function pageText(page: Page, { width, color }: Pick<OutputContext, 'width' | 'color'>): string {
  const style = new Chalk({ level: color })
  const sections = page.sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => {
      const heading = wrap(visible(title), width).map((line) => style.bold.cyan(line))
      return [...heading, ...rowLines(rows, width)].join('\n')
    })
  const head = [
    ...wrap(visible(page.title), width).map((line) => style.bold(line)),
    ...page.about.flatMap((line) => wrap(visible(line), width)),
  ]
  return `${[head.join('\n'), ...sections].join('\n\n')}\n`
}

function rowLines(rows: readonly PageRow[], width: number): string[] {
  const names = rows.map(({ name }) => (name === null ? '•' : visible(name)))
  const widest = Math.max(...names.map((name) => stringWidth(name)))
  // Where names leave too little room beside them, what is said stands below.
  const beside = widest + INDENT.length + GAP.length <= width * 0.55
  const column = beside ? widest : 0
  return rows.flatMap(({ text }, i) => {
    const lines = wrap(visible(text), width - INDENT.length - (beside ? column + GAP.length : INDENT.length))
    const name = names[i]!
    if (!beside)
      return [...(name && wrap(name, width - INDENT.length)), ...lines.map((line) => INDENT + line)].map(indent)
    return lines.map((line, j) => indent(`${pad(j === 0 ? names[i]! : '', column)}${GAP}${line}`))
  })
}

function indent(line: string): string {
  return (INDENT + line).trimEnd()
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - stringWidth(text))
}

/** The same as Markdown. */
export function pageMarkdown(page: Page): string {
  const row = ({ name, text }: PageRow): string =>
    `- ${name === null ? '' : `**${escapeMarkdown(name)}**: `}${escapeMarkdown(text)}`
  const sections = page.sections
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }) => [`### ${escapeMarkdown(title)}`, rows.map(row).join('\n')])
  return `${[`## ${escapeMarkdown(page.title)}`, ...page.about.map(escapeMarkdown), ...sections].join('\n\n')}\n`
}
