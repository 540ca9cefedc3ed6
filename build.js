// Bundles the program and the library. A bundle starts in a fraction of the time that node needs to find and
// load each package's files; `splitting` keeps what only one command needs out of the way of the others.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
const NOTICE = 'THIRD-PARTY.txt'

/**
 * Writes the bundle and the licences of the packages in it. What runs meanwhile goes on to find its files: each is
 * replaced in one step, and files of an earlier build go last.
 */
export async function bundle({ outdir = join(ROOT, 'dist'), minify = true } = {}) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify,
    // Without this each use of a literal with `\p{…}` compiles its pattern anew.
    supported: { 'regexp-unicode-property-escapes': true },
    legalComments: 'none', // the notice holds the licences whole
    logLevel: 'warning',
    metafile: true,
    write: false,
    // CommonJS packages inside the bundle ask for node's own modules with `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  })
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
  files.set(NOTICE, await thirdPartyNotice(metafile))

  await mkdir(outdir, { recursive: true })
  for (const [name, contents] of files) {
    const temporary = join(outdir, `.${name}.${process.pid}`)
    await writeFile(temporary, contents)
    await rename(temporary, join(outdir, name))
  }
  for (const name of await readdir(outdir)) {
    if (!files.has(name) && !name.startsWith('.')) await rm(join(outdir, name), { recursive: true, force: true })
  }
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

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await bundle()
