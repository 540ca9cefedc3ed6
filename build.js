// Bundles the program and the library. A bundle starts in a fraction of the time that node needs to find and
// load each package's files; `splitting` keeps what only one command needs out of the way of the others.
// For the node that builds, the program is compiled as well.
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { COMPILED, exportsOf, pack, scriptOf, setFlags } from './bin/compiled.js'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
const NOTICE = 'THIRD-PARTY.txt'

/** Commander could run other programs as commands, which ours never does: node's module for it takes long to load. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'empty' }))
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: '' }))
  },
}

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  // Where a package has both: modules, of which only what is used is taken.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  // Without this each use of a literal with `\p{…}` compiles its pattern anew.
  supported: { 'regexp-unicode-property-escapes': true },
  // The goal sets that come with the program are printed as they are written.
  loader: { '.yaml': 'text' },
  plugins: [withoutChildProcess],
  legalComments: 'none', // the notice holds the licences whole
  logLevel: 'warning',
  write: false,
}

/** The cues of all indicators, read once for all runs. */
export async function cueTable() {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: ['src/extract/cue-table.ts'], format: 'esm' })
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
  return { CUE_TABLE: JSON.stringify(JSON.stringify(module.cueTable())) }
}

/**
 * Writes the bundle and the licences of the packages in it. What runs meanwhile goes on to find its files: each is
 * replaced in one step, and files of an earlier build go last.
 */
export async function bundle({ outdir = join(ROOT, 'dist'), minify = true } = {}) {
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir,
    splitting: true,
    format: 'esm',
    minify,
    define: await cueTable(),
    metafile: true,
    // CommonJS packages inside the bundle ask for node's own modules with `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
  files.set(NOTICE, await thirdPartyNotice(metafile))

  await mkdir(outdir, { recursive: true })
  for (const [name, contents] of files) await replace(join(outdir, name), contents)
  for (const name of await readdir(outdir)) {
    if (!files.has(name) && !name.startsWith('.')) await rm(join(outdir, name), { recursive: true, force: true })
  }
}

async function replace(path, contents) {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`)
  await writeFile(temporary, contents)
  await rename(temporary, path)
}

/** Compiles the program for this node. V8 compiles what is run: the reports of `fixtures/` are read for that. */
async function compile() {
  const { outputFiles } = await build({
    ...OPTIONS,
    entryPoints: ['src/cli/main.ts'],
    format: 'cjs',
    minify: true,
    // `import()` and `import.meta` do not work in a script of `node:vm`.
    supported: { ...OPTIONS.supported, 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl', ...(await cueTable()) },
  })
  // V8 reads ASCII sooner. Elsewhere than in patterns esbuild writes nothing else.
  const source = outputFiles[0].text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt().toString(16).padStart(4, '0')}`)
  setFlags()
  const script = scriptOf(source)
  const { main } = exportsOf(script)
  const folder = await mkdtemp(join(tmpdir(), 'cchc-build-'))
  try {
    const reports = join(ROOT, 'fixtures/reports')
    await main(['extract', reports, '-o', join(folder, 'all.json')])
    await main(['extract', join(reports, 'thai-binh-2023-q3.txt'), '--all', '-o', join(folder, 'one.txt')])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  await replace(COMPILED, pack(source, script.createCachedData()))
}

/** The licences of all packages of which code is in the bundle, as they ask for. */
async function thirdPartyNotice(metafile) {
  const packages = new Set()
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
      if (folder && bytesInOutput > 0) packages.add(folder)
    }
  }
  const parts = ['cchc holds code of the packages below, under the licences that follow.\n']
  for (const folder of [...packages].sort()) {
    const path = join(ROOT, folder)
    const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'))
    const texts = (await readdir(path)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file)).sort()
    if (texts.length === 0) throw new Error(`${folder}: no licence text to pass on`)
    parts.push(`${'-'.repeat(80)}\n${name} ${version} (${license})\n`)
    for (const file of texts) parts.push(`${(await readFile(join(path, file), 'utf8')).trim()}\n`)
  }
  return parts.join('\n')
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await bundle()
  await compile()
}
