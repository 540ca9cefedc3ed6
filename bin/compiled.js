// The program as V8 compiled it when it was built: it starts, and does its first work, in less time than from source.
import { readFileSync } from 'node:fs'
import 'node:fs/promises' // see setFlags
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** Compiled code holds for one version of node on one kind of machine. */
export const COMPILED = fileURLToPath(
  new URL(`../dist/cli-${process.version}-${process.platform}-${process.arch}.compiled`, import.meta.url),
)
const HEADER = 4

/**
 * A run is short: most code that V8 optimizes as early as it does by default never pays it back, nor do patterns that
 * it compiles twice, for its interpreter first. Said to node 20 alone, for which it is measured: a V8 that did not know
 * a flag would print an error.
 */
export function setFlags() {
  if (!process.versions.v8.startsWith('11.')) return
  // Node's own modules come compiled for the flags it starts with: those that every run needs are loaded before.
  void [process.stdout, process.stderr]
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--no-regexp-tier-up')
}

/** A CommonJS bundle as a script, with the code that V8 made of it before. */
export function scriptOf(source, cachedData) {
  return new Script(`(function (module, require, moduleUrl) {${source}\n})`, { filename: COMPILED, cachedData })
}

/** Runs a script of `scriptOf`, and returns what the bundle exports. */
export function exportsOf(script) {
  const module = { exports: {} }
  script.runInThisContext()(module, createRequire(import.meta.url), import.meta.url)
  return module.exports
}

/**
 * One file for both, so that code is never taken for that of another source: V8 compares only the length.
 *
 * @param source in ASCII
 */
export function pack(source, code) {
  const text = Buffer.from(source, 'latin1')
  const header = Buffer.alloc(HEADER)
  header.writeUInt32LE(text.length)
  return Buffer.concat([header, text, code])
}

/** The compiled program; null where there is none that this node takes: then it is to be loaded from source. */
export function compiledProgram() {
  let file
  try {
    file = readFileSync(COMPILED)
  } catch {
    return null
  }
  const end = HEADER + file.readUInt32LE()
  setFlags()
  const script = scriptOf(file.toString('latin1', HEADER, end), file.subarray(end))
  return script.cachedDataRejected ? null : exportsOf(script)
}
