import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** The Markdown constructs that plain reports set off by chance: indents, bullets, `<23`, underlines of dashes … */
const ACCIDENTAL = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'labelStartLink',
  'labelEnd',
  'list',
  'setextUnderline',
  'thematicBreak',
  'attention',
  'characterEscape',
  'characterReference',
]

/** A unified plugin: switches the accidental constructs off. */
function plainMarkdown(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: ACCIDENTAL } })
}

function newParser() {
  return unified().use(plainMarkdown).use(remarkParse).freeze()
}

let parser: ReturnType<typeof newParser> | undefined

/**
 * Finds the Markdown headings (`## …`) of a text and their depth. Only lines that start with `#` are shown to
 * remark-parse, all else is blanked out: a report is not Markdown, and offsets stay what they are.
 *
 * @returns depth 1–6 by the offset at which the heading's line starts
 */
export function markdownHeadings(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const shown: string[] = []
  const starts: number[] = []
  for (const match of text.matchAll(/^ {0,3}#{1,6}[ \t].*$/gm)) {
    shown.push(match[0])
    starts.push(match.index)
  }
  if (shown.length === 0) return found
  parser ??= newParser()
  for (const node of parser.parse(shown.join('\n')).children) {
    if (node.type === 'heading' && node.position) found.set(starts[node.position.start.line - 1]!, node.depth)
  }
  return found
}
