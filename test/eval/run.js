#!/usr/bin/env node
// Scores the built program on reports read by hand, and shows what it gets wrong.
//
//   npm run eval -- [--kind KIND] [--only REPORT]… [--errors N] [--floor | --write-floor]
//
// The reports of fixtures/ are always read, those of ../shared where that folder is.
//   --only REPORT   only this report (its name without ending); may be repeated
//   --kind KIND     only this kind (index, dossier, budget, staff, measure) or role (target)
//   --errors N      where to work next: errors by slot and by indicator, then the N most frequent with their lines
//                   (default 20; with --floor none)
//   --floor         fail where a score is below floor.json
//   --write-floor   raise floor.json to what is reached now, less a margin; it never sinks
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { indicatorKind } from '../../dist/index.js'
import { breakdown } from './breakdown.js'
import { add, compare, GROUPS, LEVELS, measure } from './score.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FLOOR = fileURLToPath(new URL('floor.json', import.meta.url))
const SETS = [
  { name: 'own', folder: join(ROOT, 'fixtures') },
  { name: 'shared', folder: join(ROOT, '../shared') },
]
/** Kinds with a floor of their own, and those whose precision has one together. */
const KINDS = ['index', 'dossier', 'budget', 'staff', 'measure']
const TYPED_RECORDS = ['index', 'dossier', 'budget', 'staff']

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string' },
    only: { type: 'string', multiple: true },
    errors: { type: 'string' },
    floor: { type: 'boolean', default: false },
    'write-floor': { type: 'boolean', default: false },
  },
})
if (options.kind !== undefined && !GROUPS.includes(options.kind)) fail(`--kind: one of ${GROUPS.join(', ')}`)
const usesFloor = options.floor || options['write-floor']
if (usesFloor && (options.kind || options.only)) fail('a floor is for all reports and kinds')
const shownErrors = Number(options.errors ?? (usesFloor ? 0 : 20))

const scores = {}
const errors = []
/** How many figures of each indicator the gold names. */
const asked = new Map()
for (const { name, folder } of SETS) {
  if (!existsSync(join(folder, 'gold'))) {
    console.log(`\n${name}: not scored, ${join(folder, 'gold')} is not there`)
    continue
  }
  const score = scoreSet(name, folder)
  if (!score) continue
  scores[name] = score
  printScore(name, score)
}
if (Object.keys(scores).length === 0) fail('no such report')
if (shownErrors > 0) printErrors(shownErrors)
if (options.floor) checkFloor()
if (options['write-floor']) raiseFloor()

/** Counts over all gold reports of a folder; null where none is asked for. */
function scoreSet(set, folder) {
  const names = readdirSync(join(folder, 'gold'))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .filter((name) => !options.only || options.only.includes(name))
  if (names.length === 0) return null
  const pathOf = (name) => join(folder, 'reports', `${name}.txt`)
  const found = extract(names.map(pathOf))
  const sum = {}
  for (const name of names) {
    const text = readFileSync(pathOf(name), 'utf8')
    const gold = parseLines(readFileSync(join(folder, 'gold', `${name}.jsonl`), 'utf8'))
    const predicted = found.filter(({ document }) => document === pathOf(name))
    for (const p of predicted) {
      if (text.slice(p.start, p.end) !== p.text) fail(`${name}:${p.line}: '${p.text}' is not what stands at ${p.start}`)
    }
    const result = compare(gold, predicted, indicatorKind)
    add(sum, result.counts)
    for (const error of result.errors) errors.push({ ...error, ...placeOf(error, text), name, set })
    for (const { indicator } of gold.filter((g) => !g.skip && !g.optional))
      asked.set(indicator, (asked.get(indicator) ?? 0) + 1)
  }
  return sum
}

function extract(paths) {
  const args = [join(ROOT, 'bin/cchc.js'), 'extract', '--all', '-f', 'jsonl', ...paths]
  return parseLines(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
}

function parseLines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Line of an error, and the words about it. */
function placeOf({ g, p }, text) {
  const { start, end } = g ?? p
  const before = text.slice(0, start)
  const from = Math.max(before.lastIndexOf('\n') + 1, start - 90)
  const rest = text.slice(end, end + 70)
  const around = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${rest.split('\n')[0]}`
  return { line: before.split('\n').length, around: around.replaceAll(/\s+/g, ' ').trim() }
}

function printScore(name, score) {
  const heads = LEVELS.map((level) => level.padEnd(22)).join('')
  console.log(
    `\n${name.padEnd(10)}  gold  read  ${heads}\n${' '.repeat(24)}${'prec   recall F1      '.repeat(LEVELS.length)}`,
  )
  for (const [group, levels] of Object.entries(score)) {
    if ((options.kind && group !== options.kind) || (!levels.found.gold && !levels.found.pred)) continue
    const cells = LEVELS.map((level) => {
      const { precision, recall, f1 } = measure(levels[level])
      return `${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}   `
    })
    const { gold, pred } = levels.found
    console.log(`  ${group.padEnd(8)}${String(gold).padStart(6)}${String(pred).padStart(6)}  ${cells.join('')}`)
  }
  if (!options.kind) {
    console.log(`  ${TYPED_RECORDS.join(' + ')}: typed precision ${jointPrecision(score).toFixed(3)}`)
  }
}

/** Precision of the typed kinds together. */
function jointPrecision(score) {
  const sum = { gold: 0, pred: 0, right: 0, reached: 0 }
  for (const kind of TYPED_RECORDS) for (const key of Object.keys(sum)) sum[key] += score[kind].typed[key]
  return measure(sum).precision
}

/** Most frequent errors first, alike ones together. */
function printErrors(limit) {
  const groups = new Map()
  for (const error of errors.filter(isOfKind)) {
    const key = `${error.indicator}: ${error.slot} ${error.what}`
    const sort = groups.get(key)
    if (sort) sort.push(error)
    else groups.set(key, [error])
  }
  const ranked = [...groups.values()].sort((a, b) => b.length - a.length)
  console.log(`\n${ranked.flat().length} errors of ${ranked.length} sorts\n\n${breakdown(ranked.flat(), asked)}`)
  for (const alike of ranked.slice(0, limit)) {
    const [{ indicator, slot, what }] = alike
    console.log(`\n${indicator}: ${alike.length} × ${slot} ${what}`)
    for (const { name, line, around } of alike.slice(0, 6)) console.log(`  ${name}:${line}  ${around}`)
    const more = alike.slice(6).map(({ name, line }) => `${name}:${line}`)
    if (more.length > 0) console.log(`  also ${more.join(' ')}`)
  }
  if (ranked.length > limit) console.log(`\n… and more (--errors ${ranked.length} shows all)`)
}

function isOfKind({ indicator, g, p }) {
  if (options.kind === 'target') return g?.role === 'target' || p?.role === 'target'
  return !options.kind || options.kind === 'all' || indicatorKind(indicator) === options.kind
}

/** What a set's scores are held against: by name of the figure. */
function floorFigures(score) {
  const figures = { 'typed precision': jointPrecision(score) }
  for (const kind of KINDS) {
    for (const level of ['typed', 'exact']) figures[`${kind} ${level}`] = measure(score[kind][level]).f1
  }
  return figures
}

function checkFloor() {
  const floors = readFloor()
  const below = []
  const above = []
  for (const [set, score] of Object.entries(scores)) {
    for (const [figure, reached] of Object.entries(floorFigures(score))) {
      const floor = floors[set]?.[figure]
      if (floor === undefined || reached < floor) below.push(`${set}: ${figure} ${reached.toFixed(3)} < ${floor}`)
      else if (withMargin(reached) > floor) above.push(`${set} ${figure} ${floor} → ${withMargin(reached)}`)
    }
  }
  if (above.length > 0) console.log(`\nThe floor could rise (npm run eval -- --write-floor): ${above.join(', ')}`)
  if (below.length > 0) fail(`\nBelow the floor:\n  ${below.join('\n  ')}`)
  console.log('\nNo score is below its floor.')
}

function raiseFloor() {
  const floors = readFloor()
  for (const [set, score] of Object.entries(scores)) {
    floors[set] ??= {}
    for (const [figure, reached] of Object.entries(floorFigures(score))) {
      floors[set][figure] = Math.max(floors[set][figure] ?? 0, withMargin(reached))
    }
  }
  writeFileSync(FLOOR, `${JSON.stringify(floors, null, 2)}\n`)
  console.log(`\nWritten: ${FLOOR}`)
}

/** Two decimals, rounded down, and one hundredth to spare. */
function withMargin(score) {
  return Math.max(0, (Math.floor(score * 100 + 1e-9) - 1) / 100)
}

function readFloor() {
  return existsSync(FLOOR) ? JSON.parse(readFileSync(FLOOR, 'utf8')) : {}
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
