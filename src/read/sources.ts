import { readFile } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { ReadError } from './errors.ts'
import { asReadError, findFiles, STDIN } from './find.ts'
import { formatFor, readAs } from './formats.ts'

/** The text of one report. */
export interface Source {
  /** As the user gave it, or as found in the directory or by the pattern given; `-` is standard input. */
  path: string
  /** What `readFileSync(path, 'utf8')` gives for a text in UTF-8: places in records are places in it. */
  text: string
}

/**
 * Reads the reports that arguments stand for: files, directories, patterns, `-`. One at a time and in order, so that
 * the memory of one report serves for all. What cannot be read comes as an error in its place; the others go on.
 */
export async function* readSources(
  args: readonly string[],
  stdin: Readable = process.stdin,
): AsyncGenerator<Source | ReadError> {
  for await (const found of findFiles(args)) {
    if (typeof found !== 'string') {
      yield found
      continue
    }
    try {
      yield { path: found, text: await readText(found, stdin) }
    } catch (error) {
      yield asReadError(error, found)
    }
  }
}

async function readText(path: string, stdin: Readable): Promise<string> {
  const format = formatFor(path)
  const bytes = path === STDIN ? await readAll(stdin) : await readFile(path)
  return readAs(format, bytes, path)
}

async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
