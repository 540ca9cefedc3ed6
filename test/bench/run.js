#!/usr/bin/env node
// Measures speed as ratios of things that run side by side, so that the machine's own speed drops out.
//
//   npm run bench -- [--runs N] [--strict]     (default: 11 runs; --strict fails above a target)
import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { REPORTS } from './reports.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CCHC = join(ROOT, 'bin/cchc.js')
const ENGINE = fileURLToPath(new URL('engine.js', import.meta.url))

const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' }, strict: { type: 'boolean' } } })
const runs = Number(values.runs)
const [firstReport] = REPORTS.paths

console.log(`node ${process.version}, medians of ${runs} interleaved runs`)
console.log(`${REPORTS.paths.length} reports of ${relative(ROOT, REPORTS.folder)}, ${REPORTS.characters} characters`)

const wholes = interleave({
  node: () => wholeProcess(['-e', '0']),
  'cchc --help': () => wholeProcess([CCHC, '--help']),
  'extract -f json, one report': () => wholeProcess([CCHC, 'extract', '-f', 'json', firstReport]),
  'extract -f json, all reports': () => wholeProcess([CCHC, 'extract', '-f', 'json', ...REPORTS.paths]),
})
const engine = interleave({
  'remark-parse, cold': () => inProcess('remark', 'cold'),
  'engine, cold': () => inProcess('engine', 'cold'),
  'remark-parse, warm': () => inProcess('remark', 'warm'),
  'engine, warm': () => inProcess('engine', 'warm'),
  'one text': () => inProcess('engine', 'once'),
  '40 times the text': () => inProcess('engine', 'forty'),
})

const rows = [
  row(wholes, 'cchc --help', 'node', 1.5),
  row(wholes, 'extract -f json, one report', 'node', 2.5),
  row(wholes, 'extract -f json, all reports', 'node', 4),
  row(engine, 'engine, cold', 'remark-parse, cold', 0.5),
  row(engine, 'engine, warm', 'remark-parse, warm', 0.5),
  row(engine, '40 times the text', 'one text', 42),
]
print(rows)
if (values.strict && rows.some(({ ratio, target }) => ratio > target)) process.exitCode = 1

/** Medians of tasks that take turns, after one turn that does not count. */
function interleave(tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let turn = 0; turn <= runs; turn++) {
    for (const [name, task] of Object.entries(tasks)) {
      const ms = task()
      if (turn > 0) times[name].push(ms)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** Wall time of a process from start to end, in milliseconds. */
function wholeProcess(args) {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(' ')}: exit status ${status}`)
  return ms
}

/** What a measurement inside a process of its own says of itself. */
function inProcess(subject, phase) {
  const { status, stdout } = spawnSync(process.execPath, [ENGINE, subject, phase], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`engine.js ${subject} ${phase}: exit status ${status}`)
  return Number(stdout)
}

function row(medians, name, base, target) {
  return { name, base, target, ms: medians[name], baseMs: medians[base], ratio: medians[name] / medians[base] }
}

function print(table) {
  console.log(
    `\n${'measured'.padEnd(30)}${'ms'.padStart(9)}  ${'against'.padEnd(20)}${'ms'.padStart(9)}  ratio  target`,
  )
  for (const { name, base, target, ms, baseMs, ratio } of table) {
    const cells = [name.padEnd(30), ms.toFixed(1).padStart(9), '  ', base.padEnd(20), baseMs.toFixed(1).padStart(9)]
    const verdict = ratio <= target ? '' : '  above'
    console.log(`${cells.join('')}  ${ratio.toFixed(2).padStart(5)}  ${String(target).padStart(6)}${verdict}`)
  }
}
