#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A run is short: most code that V8 optimizes as early as it does by default never pays it back. Said to node 20 alone,
// for which it is measured: a V8 that did not know the flag would print an error.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')
await import('../dist/cli.js')
