import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'

/** Refuses a target that would destroy one of the reports read, or that is no file. */
export async function checkTarget(path: string, inputs: readonly string[], { language }: Io): Promise<void> {
  const target = await targetOf(path)
  const info = await stat(target).catch(() => null)
  if (info?.isDirectory()) throw new UsageError(messages[language].outputIsDirectory(path))
  const folder = dirname(path)
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    throw new UsageError(messages[language].outputNowhere(folder))
  for (const input of inputs) {
    if ((await targetOf(input)) === target) throw new UsageError(messages[language].outputIsInput(path))
  }
}

/** The file that a path leads to, through links. */
async function targetOf(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  )
}

/**
 * Writes a file whole or not at all: under another name beside it first, then renamed over it. Until the last moment
 * the old file stays as it was. What is no regular file (a device, a pipe) is written to, never replaced.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await targetOf(path)
  const old = await stat(target).catch(() => null)
  if (old && !old.isFile()) return writeFile(target, content)
  const temporary = join(dirname(target), `.${basename(target)}.${Math.random().toString(36).slice(2, 10)}.tmp`)
  try {
    const file = await open(temporary, 'wx', old ? old.mode & 0o777 : 0o666)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
