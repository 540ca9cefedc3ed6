// The reports that speed is measured on: the real ones where they are, else the project's own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const folder = [join(ROOT, '../shared/reports'), join(ROOT, 'fixtures/reports')].find((path) => existsSync(path))
const paths = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(folder, name))
const texts = paths.map((path) => readFileSync(path, 'utf8'))

export const REPORTS = { folder, paths, texts, characters: texts.reduce((sum, text) => sum + text.length, 0) }
