#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A run is short: code that V8 optimizes as early as it does by default is thrown away before it has paid off.
setFlagsFromString('--interrupt-budget=500000')
await import('../dist/cli.js')
