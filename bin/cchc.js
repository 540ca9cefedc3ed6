#!/usr/bin/env node
import { compiledProgram } from './compiled.js'

const { main } = compiledProgram() ?? (await import('../dist/cli.js'))
// Set, not `process.exit`: that would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2))
