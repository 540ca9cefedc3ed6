import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { ReadError } from './errors.ts'
import { looksLikeReport, SUPPORTED_EXTENSIONS } from './formats.ts'

/** Stands for standard input among the arguments. */
export const STDIN = '-'

/**
 * Turns arguments into the files they stand for, in the order given and sorted within a directory or pattern. A file
 * that is meant twice comes once, under its first name. What stands for no file comes as an error in its place.
 *
 * @param isWanted tells by its name whether a file found in a directory is meant
 */
export async function* findFiles(
  args: readonly string[],
  isWanted: IsWanted = looksLikeReport,
): AsyncGenerator<string | ReadError> {
  const seen = new Set<string>()
  for (const arg of args) {
    let paths: string[]
    try {
      paths = await resolve(arg, isWanted)
    } catch (error) {
      yield asReadError(error, arg)
      continue
    }
    for (const path of paths) {
      // Two names of one file (a link, `./a` and `a`) have the same real path.
      const identity = path === STDIN ? STDIN : await realpath(path).catch(() => path)
      if (seen.has(identity)) continue
      seen.add(identity)
      yield path
    }
  }
}

type IsWanted = (name: string) => boolean

async function resolve(arg: string, isWanted: IsWanted): Promise<string[]> {
  if (arg === STDIN) return [STDIN]
  // A file whose name happens to hold a star or bracket is that file.
  const info = await stat(arg).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw error
  })
  if (info?.isDirectory()) return searchDirectory(arg, isWanted)
  if (info) return [arg]
  if (/[*?[\]{}]/.test(arg)) return searchPattern(arg)
  throw new ReadError('missing', { path: arg })
}

async function searchDirectory(directory: string, isWanted: IsWanted): Promise<string[]> {
  const found: string[] = []
  const entries = await readdir(directory, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    const path = join(directory, entry.name)
    const isLink = entry.isSymbolicLink()
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      found.push(...(await searchDirectory(path, isWanted).catch(ignoreNoReports)))
    } else if ((entry.isFile() || isLink) && isWanted(entry.name)) {
      // Links to directories are not followed: they may lead in a circle.
      if (!isLink || (await stat(path).catch(() => null))?.isFile()) found.push(path)
    }
  }
  if (found.length === 0) throw new ReadError('no-reports', { path: directory, supported: SUPPORTED_EXTENSIONS })
  return found
}

function ignoreNoReports(error: unknown): string[] {
  if (error instanceof ReadError && error.code === 'no-reports') return []
  throw error
}

async function searchPattern(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  // Patterns know only "/"; on Windows a backslash is a separator, elsewhere it escapes.
  const posix = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  const paths = await glob(posix, { expandDirectories: false, absolute: isAbsolute(pattern) })
  if (paths.length === 0) throw new ReadError('no-match', { path: pattern })
  return paths.sort(byName)
}

/** By code unit: the same on every machine, whatever its locale. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A system's error, or one of ours, as one that names the path. */
export function asReadError(error: unknown, path: string): ReadError {
  if (error instanceof ReadError) return error
  const code = systemCode(error)
  if (code === 'ENOENT') return new ReadError('missing', { path }, { cause: error })
  if (code === undefined) throw error
  return new ReadError('unreadable', { path, what: code }, { cause: error })
}

function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
