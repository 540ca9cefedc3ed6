#!/usr/bin/env node
// Packs the package, installs it into an empty folder, and uses it there as its users will.
//
//   npm run smoke -- [--node COMMAND]…     (also runs it under other versions: --node "npx -y node@24")
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REPORT = 'an-giang-2020.txt'
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
const { values } = parseArgs({ options: { node: { type: 'string', multiple: true, default: [] } } })

const folder = mkdtempSync(join(tmpdir(), 'cchc-smoke-'))
try {
  const installed = install()
  copyFileSync(join(ROOT, 'fixtures/reports', REPORT), join(folder, REPORT))
  check([join(folder, 'node_modules/.bin/cchc')])
  for (const node of values.node) check([...node.split(' '), join(installed, 'bin/cchc.js')])
  checkLibrary()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log('The packed package works.')

/** Installs the tarball and returns where to. */
function install() {
  const packed = join(folder, 'packed')
  mkdirSync(packed)
  execFileSync('npm', ['pack', '--silent', '--pack-destination', packed], { cwd: ROOT, stdio: 'ignore' })
  const [tarball] = readdirSync(packed)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const silent = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  execFileSync('npm', ['install', ...silent, join(packed, tarball)], { cwd: folder, stdio: 'ignore' })

  const modules = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))
  assert.deepEqual(modules, ['cchc'], 'all it needs is in the bundle')
  const installed = join(folder, 'node_modules/cchc')
  for (const file of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/THIRD-PARTY.txt']) {
    assert.ok(existsSync(join(installed, file)), `${file} is in the package`)
  }
  for (const file of ['src', 'test', 'fixtures']) assert.ok(!existsSync(join(installed, file)), `${file} is not`)
  return installed
}

/** Runs the program by a command, and looks at what it says and ends with. */
function check(command) {
  const cchc = (...args) => run([...command, ...args])
  console.log(`${command.slice(0, -1).concat('cchc').join(' ')} --version: ${cchc('--version').stdout.trim()}`)
  assert.equal(cchc('--version').stdout.trim(), version)
  assert.match(cchc('--help', '--lang', 'en').stdout, /extract/)

  const table = cchc('extract', REPORT)
  assert.equal(table.status, 0, table.stderr)
  assert.match(table.stdout, /An Giang/)

  const json = cchc('extract', '-f', 'json', REPORT)
  assert.equal(json.status, 0, json.stderr)
  const { schema, documents } = JSON.parse(json.stdout)
  assert.equal(schema, 'cchc/1')
  assert.equal(documents.length, 1)
  assert.equal(documents[0].document.province, 'An Giang')
  assert.ok(documents[0].records.length > 0, 'there are records')

  // A file that is missing does not keep the other from being read.
  const partly = cchc('extract', '-f', 'jsonl', 'missing.txt', REPORT)
  assert.equal(partly.status, 2)
  assert.match(partly.stderr, /missing\.txt/)
  const text = readFileSync(join(folder, REPORT), 'utf8')
  const observations = partly.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const { start, end, text: printed } of observations) assert.equal(text.slice(start, end), printed)
}

/** The library's face can be imported by the package's name. */
function checkLibrary() {
  writeFileSync(
    join(folder, 'use.mjs'),
    `import { readFileSync } from 'node:fs'
import { extractReport } from 'cchc'
const { observations } = await extractReport(readFileSync('${REPORT}', 'utf8'), { path: '${REPORT}' })
console.log(observations.length)
`,
  )
  const { status, stdout, stderr } = run([process.execPath, 'use.mjs'])
  assert.equal(status, 0, stderr)
  assert.ok(Number(stdout) > 0)
}

function run([file, ...args]) {
  const { error, status, stdout, stderr } = spawnSync(file, args, { cwd: folder, encoding: 'utf8' })
  if (error) throw error
  return { status, stdout, stderr }
}
