// Compares what the program read from a report with its gold, by the rules of ../shared/eval/score.mjs.

export const GROUPS = ['all', 'index', 'dossier', 'budget', 'staff', 'measure', 'target']
/** What a prediction has right: number and value; also kind, indicator and role; also all other slots. */
export const LEVELS = ['found', 'typed', 'exact']
const SLOTS = ['category', 'of', 'period', 'base', 'level', 'comparator', 'valueMax']
const OTHER = 'other'

/**
 * @param gold lines of a gold file
 * @param predicted observations of `extract --all -f jsonl`
 * @param kindOf kind of an indicator's code
 * @returns counts by group and level, and the errors
 */
export function compare(gold, predicted, kindOf) {
  const asked = gold.filter((g) => !g.skip && !g.optional)
  const optional = gold.filter((g) => g.optional)
  const counted = predicted.filter((p) => !optional.some((g) => overlap(g, p)))
  const errors = []

  const verdicts = []
  const reached = new Map(LEVELS.map((level) => [level, new Set()]))
  for (const p of counted) {
    const g = asked.findLast((candidate) => candidate.start === p.start) ?? asked.find((other) => overlap(other, p))
    const verdict = { p, found: false, typed: false, exact: false }
    // One number, one observation: a second one on the same number is not found.
    verdict.found = g !== undefined && sameNumber(g.value, p.value) && !reached.get('found').has(g)
    verdict.typed = verdict.found && p.indicator === g.indicator && roleOf(p) === roleOf(g)
    const wrong = verdict.typed ? SLOTS.filter((slot) => !agrees(slot, g, p)) : []
    verdict.exact = verdict.typed && wrong.length === 0
    for (const level of LEVELS) if (verdict[level]) reached.get(level).add(g)
    verdicts.push(verdict)
    errors.push(...faults(verdict, g, wrong))
  }
  for (const g of asked) {
    if (!reached.get('found').has(g) && g.indicator !== OTHER)
      errors.push({ indicator: g.indicator, slot: 'missed', what: 'not read', g })
  }
  return { counts: count(asked, verdicts, reached, kindOf), errors }
}

/** What is wrong with one prediction: a list, as several slots may be. */
function faults({ p, found, typed }, g, wrong) {
  if (found && !typed) {
    const code = g.indicator === OTHER ? p.indicator : g.indicator
    if (p.indicator === g.indicator) {
      return code === OTHER ? [] : [{ indicator: code, slot: 'role', what: `${roleOf(p)} for ${roleOf(g)}`, g, p }]
    }
    const what = g.indicator === OTHER ? 'typed, but no code fits' : `typed as ${p.indicator}`
    return [{ indicator: code, slot: 'indicator', what, g, p }]
  }
  if (p.indicator === OTHER) return []
  if (!g) return [{ indicator: p.indicator, slot: 'no quantity', what: 'read', p }]
  if (!found) return [{ indicator: p.indicator, slot: 'value', what: `${p.value} for ${g.value}`, g, p }]
  return wrong.map((slot) => ({ indicator: g.indicator, slot, what: `${said(p[slot])} for ${said(g[slot])}`, g, p }))
}

function count(asked, verdicts, reached, kindOf) {
  const counts = {}
  for (const group of GROUPS) {
    const belongs = (o) => group === 'all' || (group === 'target' ? o.role === 'target' : kindOf(o.indicator) === group)
    counts[group] = {}
    for (const level of LEVELS) {
      // Quantities that no code fits count only as found, and only among all.
      const isCounted = (o) => belongs(o) && (o.indicator !== OTHER || (level === 'found' && group === 'all'))
      const G = asked.filter(isCounted)
      const P = verdicts.filter(({ p }) => isCounted(p))
      counts[group][level] = {
        gold: G.length,
        pred: P.length,
        right: P.filter((verdict) => verdict[level]).length,
        reached: G.filter((g) => reached.get(level).has(g)).length,
      }
    }
  }
  return counts
}

/** Whether a slot of the prediction says what the gold says. */
function agrees(slot, gold, predicted) {
  if (gold.unsure?.includes(slot)) return true
  const g = gold[slot] ?? null
  const p = predicted[slot] ?? null
  switch (slot) {
    case 'comparator':
      return (g ?? '=') === (p ?? '=')
    case 'period':
      // "At present" may be left unsaid, or be filled in from the report's own period.
      if (g === 'now' && (p === null || predicted.periodIsDefault === true)) return true
      return g === p || (g !== null && p !== null && openEnd(g) === openEnd(p))
    case 'base':
      if (g === null || !gold.indicator.endsWith('-change')) return true
      break
    case 'category':
      if (g === null) return isWhole(p)
      if (p === null) return isWhole(g)
  }
  if (typeof g === 'string' && typeof p === 'string') return g.trim().toLowerCase() === p.trim().toLowerCase()
  return g === p || sameNumber(g, p)
}

function isWhole(category) {
  return category === null || category === 'total' || category === 'all'
}

/** `2011/..`, `2011/now` and `2011/` are one period. */
function openEnd(period) {
  return period.replace(/\/(?:\.\.|now)?$/, '/..')
}

function sameNumber(a, b) {
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
}

function roleOf({ role }) {
  return role ?? 'actual'
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end
}

function said(value) {
  return value ?? 'none'
}

/** Adds counts to a sum. */
export function add(sum, counts) {
  for (const [group, levels] of Object.entries(counts)) {
    sum[group] ??= {}
    for (const [level, numbers] of Object.entries(levels)) {
      sum[group][level] ??= { gold: 0, pred: 0, right: 0, reached: 0 }
      for (const [name, number] of Object.entries(numbers)) sum[group][level][name] += number
    }
  }
  return sum
}

/** Precision, recall and F1. */
export function measure({ gold, pred, right, reached }) {
  const precision = pred ? right / pred : gold ? 0 : 1
  const recall = gold ? reached / gold : 1
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}
