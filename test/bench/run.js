#!/usr/bin/env node
// Measures speed as ratios of things that run side by side, so that the machine's own speed drops out.
//
//   npm run bench -- [--runs N] [--strict]     (default: 11 runs; --strict fails above a target)
import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeCorpus } from './corpus.js'
import { REPORTS } from './reports.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CCHC = join(ROOT, 'bin/cchc.js')
const ENGINE = fileURLToPath(new URL('engine.js', import.meta.url))

const { values } = parseArgs({ options: { runs: { type: 'string', default: '11' }, strict: { type: 'boolean' } } })
const runs = Number(values.runs)
// Each of these is a median of many passes already, and slow.
const engineRuns = Math.max(1, Math.round(runs / 3))
const count = REPORTS.paths.length

console.log(`node ${process.version}: medians of ${runs} interleaved processes, ${engineRuns} where inside a process`)
console.log(`${count} reports of ${relative(ROOT, REPORTS.folder)}, ${REPORTS.characters} characters`)

const whole = interleave(runs, {
  node: () => wholeProcess(['-e', '0']),
  help: () => wholeProcess([CCHC, '--help']),
  one: () => wholeProcess([CCHC, 'extract', '-f', 'json', REPORTS.paths[0]]),
  all: () => wholeProcess([CCHC, 'extract', '-f', 'json', ...REPORTS.paths]),
})
const inside = interleave(engineRuns, {
  remark: () => insideProcess('remark'),
  engine: () => insideProcess('engine'),
  growth: () => insideProcess('growth'),
})

const rows = [
  ['cchc --help', whole.help.ms, 'node -e 0', whole.node.ms, 1.5],
  ['extract -f json, one report', whole.one.ms, 'node -e 0', whole.node.ms, 2.5],
  [`extract -f json, all ${count}`, whole.all.ms, 'node -e 0', whole.node.ms, 4],
  ['engine without remark, cold', inside.engine.cold, 'remark-parse, cold', inside.remark.cold, 0.5],
  ['engine without remark, warm', inside.engine.warm, 'remark-parse, warm', inside.remark.warm, 0.5],
  ['40 times a text', inside.growth.forty, 'the text', inside.growth.one, 42],
]
console.log(`\n${'measured'.padEnd(30)}${'ms'.padStart(9)}  ${'against'.padEnd(20)}${'ms'.padStart(9)}   ratio  target`)
for (const [name, ms, base, baseMs, target] of rows) {
  const measured = `${name.padEnd(30)}${ms.toFixed(1).padStart(9)}  ${base.padEnd(20)}${baseMs.toFixed(1).padStart(9)}`
  const isAbove = ms / baseMs > target
  console.log(
    `${measured}  ${(ms / baseMs).toFixed(2).padStart(6)}  ${String(target).padStart(6)}${isAbove ? '  above' : ''}`,
  )
  if (isAbove && values.strict) process.exitCode = 1
}

// Comparing ten times the reports may take ten times as long, but not more memory: only what is compared is kept.
const [few, many] = [300, 3000].map((size) => ({ size, ...compareCorpus(size) }))
console.log(`\n${'cchc compare'.padEnd(30)}${'s'.padStart(9)}${'MB at peak'.padStart(12)}${'characters'.padStart(14)}`)
for (const { size, ms, megabytes, characters } of [few, many]) {
  const name = `${size} generated reports`.padEnd(30)
  console.log(
    `${name}${(ms / 1000).toFixed(1).padStart(9)}${megabytes.toFixed(0).padStart(12)}${String(characters).padStart(14)}`,
  )
}
for (const [figure, target] of [
  ['ms', 11],
  ['megabytes', 1.5],
]) {
  const ratio = many[figure] / few[figure]
  console.log(`${figure} grows ${ratio.toFixed(2)} times, target ${target}${ratio > target ? '  above' : ''}`)
  if (ratio > target && values.strict) process.exitCode = 1
}

/** Time and peak memory of one comparison. */
function compareCorpus(size) {
  const { path, characters } = writeCorpus(size)
  // The process tells its own peak as it ends.
  const probe = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))'
  try {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, ['--import', probe, CCHC, 'compare', path], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ms = performance.now() - start
    if (status !== 0) throw new Error(`compare: exit status ${status}\n${stderr}`)
    return { ms, megabytes: Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024, characters }
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

/** Medians of what tasks measure when they take turns, after one turn that does not count. */
function interleave(turns, tasks) {
  const measured = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, task] of Object.entries(tasks)) {
      const figures = task()
      if (turn > 0) measured[name].push(figures)
    }
  }
  return Object.fromEntries(
    Object.entries(measured).map(([name, all]) => [
      name,
      Object.fromEntries(Object.keys(all[0]).map((figure) => [figure, median(all.map((figures) => figures[figure]))])),
    ]),
  )
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
  return { ms }
}

/** What measurements inside a process say. */
function insideProcess(subject) {
  return JSON.parse(execFileSync(process.execPath, [ENGINE, subject], { encoding: 'utf8' }))
}
