/** A table by tabs. */
export const tabs = (...rows: readonly string[][]): string => rows.map((row) => row.join('\t')).join('\n')

/** A Markdown table. */
export const pipes = (head: readonly string[], ...rows: readonly string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
