#!/usr/bin/env node
import { compiledProgram } from './compiled.js'

const args = process.argv.slice(2)
// Help needs little of the program: its part of the source is read sooner than all of the compiled one.
const short = args.length === 0 || args.some((arg) => /^(?:-h|--help|help|-V|--version)$/.test(arg))
const { main } = (short ? null : compiledProgram()) ?? (await import('../dist/cli.js'))
// Set, not `process.exit`: that would cut off what a pipe has not taken yet.
process.exitCode = await main(args)
