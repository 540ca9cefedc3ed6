#!/usr/bin/env node
// Where the time of a run goes: self time by function and by source file, from a bundle that is not minified.
//
//   node test/bench/profile.js [--top N] [-- ARGUMENT…]     (default: extract -f json of all reports)
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from '../../build.js'
import { REPORTS } from './reports.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { top: { type: 'string', default: '40' } },
})
const args = positionals.length > 0 ? positionals : ['extract', '-f', 'json', ...REPORTS.paths]

/** Where modules start, by file of the bundle. */
const headsOf = new Map()
const folder = mkdtempSync(join(tmpdir(), 'cchc-profile-'))
try {
  await bundle({ outdir: folder, minify: false })
  const flags = ['--cpu-prof', '--cpu-prof-interval', '200', `--cpu-prof-dir=${folder}/profiles`]
  const program = `import { main } from '${pathToFileURL(join(folder, 'cli.js'))}'; process.exitCode = await main(process.argv.slice(1))`
  execFileSync(process.execPath, [...flags, '--input-type=module', '-e', program, '--', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [profile] = readdirSync(join(folder, 'profiles'))
  show(JSON.parse(readFileSync(join(folder, 'profiles', profile), 'utf8')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function show({ nodes, samples, timeDeltas }) {
  const own = new Map()
  for (const [i, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + timeDeltas[i] / 1000)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const byFile = new Map()
  const byFunction = new Map()
  const withCallees = new Map()
  /** Returns the time of a node with all it calls. A function that calls itself counts once. */
  function visit({ id, callFrame, children = [] }, callers) {
    const file = sourceOf(callFrame)
    const name = `${(callFrame.functionName || '(anonymous)').slice(0, 70)}  ${file}`
    const inside = new Set(callers).add(name)
    const self = own.get(id) ?? 0
    const all = children.reduce((sum, child) => sum + visit(byId.get(child), inside), self)
    add(byFile, callFrame.functionName.startsWith('RegExp: ') ? '(regular expressions)' : file, self)
    add(byFunction, name, self)
    if (!callers.has(name) && file.startsWith('src/')) add(withCallees, name, all)
    return all
  }
  const total = visit(nodes[0], new Set())
  console.log(`cchc ${args.map((arg) => basename(arg)).join(' ')}\n${total.toFixed(0)} ms in all`)
  for (const [title, times] of [
    ['self time by file', byFile],
    ['self time by function', byFunction],
    ['time by function, with all it calls', withCallees],
  ]) {
    console.log(`\n${title}`)
    const ranked = [...times].sort(([, a], [, b]) => b - a).slice(0, Number(values.top))
    for (const [name, ms] of ranked) {
      console.log(`${ms.toFixed(1).padStart(8)} ms ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${name}`)
    }
  }
}

function add(times, name, ms) {
  times.set(name, (times.get(name) ?? 0) + ms)
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
