#!/usr/bin/env node
// Where the time of a run goes: self time by function and by source file, from a bundle that is not minified.
//
//   node test/bench/profile.js [--top N] [ARGUMENT…]     (default: extract -f json of all reports)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from '../../build.js'
import { REPORTS } from './reports.js'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { top: { type: 'string', default: '40' } } })
const args = positionals.length > 0 ? positionals : ['extract', '-f', 'json', ...REPORTS.paths]

/** Where modules start, by file of the bundle. */
const headsOf = new Map()
const folder = mkdtempSync(join(tmpdir(), 'cchc-profile-'))
try {
  await bundle({ outdir: folder, minify: false })
  const flags = ['--cpu-prof', '--cpu-prof-interval', '200', `--cpu-prof-dir=${folder}/profiles`]
  execFileSync(process.execPath, [...flags, join(folder, 'cli.js'), ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [profile] = readdirSync(join(folder, 'profiles'))
  show(JSON.parse(readFileSync(join(folder, 'profiles', profile), 'utf8')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function show({ nodes, samples, timeDeltas }) {
  const selfTime = new Map()
  for (const [i, id] of samples.entries()) selfTime.set(id, (selfTime.get(id) ?? 0) + timeDeltas[i] / 1000)
  const functions = new Map()
  const files = new Map()
  let total = 0
  for (const { id, callFrame } of nodes) {
    const ms = selfTime.get(id) ?? 0
    const file = sourceOf(callFrame)
    total += ms
    files.set(file, (files.get(file) ?? 0) + ms)
    const name = `${callFrame.functionName || '(anonymous)'}  ${file}`
    functions.set(name, (functions.get(name) ?? 0) + ms)
  }
  console.log(`cchc ${args.map((arg) => basename(arg)).join(' ')}\n${total.toFixed(0)} ms in all`)
  for (const [title, times] of [
    ['by file', files],
    ['by function', functions],
  ]) {
    console.log(`\n${title}: self time`)
    const ranked = [...times].sort(([, a], [, b]) => b - a).slice(0, Number(values.top))
    for (const [name, ms] of ranked) {
      console.log(`${ms.toFixed(1).padStart(8)} ms ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${name}`)
    }
  }
}

/** The source file of a place in the bundle: esbuild heads each module with its path in a comment. */
function sourceOf({ url, lineNumber }) {
  if (!url.includes(folder)) return url || '(node)'
  const path = fileURLToPath(url)
  let heads = headsOf.get(path)
  if (!heads) {
    heads = []
    for (const [line, text] of readFileSync(path, 'utf8').split('\n').entries()) {
      const source = /^\/\/ ((?:src|node_modules)\/\S+)$/.exec(text)?.[1]
      if (source) heads.push({ line, source })
    }
    headsOf.set(path, heads)
  }
  return heads.findLast(({ line }) => line <= lineNumber)?.source ?? '(bundle)'
}
