// Where to work next: errors by what is wrong with them, and the indicators that have most of them.

/** Slots whose confusions say nothing without the indicator. */
const OF_INDICATOR = ['indicator', 'missed', 'no quantity']
/** Indicators that are listed. */
const WORST = 15

/**
 * Two tables: each slot with its errors in each set and its usual confusions, and the worst indicators with what is
 * wrong with them.
 *
 * @param errors errors of all sets, each with `set`, `indicator`, `slot` and `what`
 * @param asked how many figures of each indicator the gold names
 */
export function breakdown(errors, asked) {
  const sets = [...new Set(errors.map(({ set }) => set))].sort()
  const slots = ranked(errors, ({ slot }) => slot).map(([slot, all]) => [
    slot,
    ...sets.map((set) => String(all.filter((error) => error.set === set).length)),
    OF_INDICATOR.includes(slot) ? usual(all, ({ indicator, what }) => `${indicator} ${what}`) : usual(all),
  ])
  const worst = ranked(errors, ({ indicator }) => indicator).slice(0, WORST)
  const indicators = worst.map(([indicator, all]) => [
    indicator,
    String(asked.get(indicator) ?? 0),
    String(all.length),
    ranked(all, ({ slot }) => slot)
      .map(([slot, those]) => `${slot} ${those.length}`)
      .join(', '),
    usual(all),
  ])
  return [
    table(['wrong', ...sets, 'usually'], slots),
    table(['indicator', 'gold', 'errors', 'of which', 'usually'], indicators),
  ].join('\n\n')
}

/** The three most frequent of what was wrong. */
function usual(errors, wordsOf = ({ what }) => what) {
  return ranked(errors, wordsOf)
    .slice(0, 3)
    .map(([words, alike]) => `${alike.length} × ${words}`)
    .join('; ')
}

/** Groups by a key, the largest first. */
function ranked(errors, keyOf) {
  const groups = new Map()
  for (const error of errors) {
    const key = keyOf(error)
    if (groups.has(key)) groups.get(key).push(error)
    else groups.set(key, [error])
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

function table(heads, rows) {
  const widths = heads.map((head, i) => Math.max(...[heads, ...rows].map((row) => row[i].length), head.length))
  // Numbers stand flush right; the last column may be as long as it is.
  const line = (row) =>
    row
      .map((cell, i) =>
        i === row.length - 1 ? cell : /^\d+$/.test(cell) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]),
      )
      .join('  ')
  return [heads, ...rows].map((row) => `  ${line(row)}`).join('\n')
}
