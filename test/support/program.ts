import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/cchc.js', import.meta.url))

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  stdin?: string | Uint8Array
  env?: Record<string, string>
  cwd?: string
  /** Close the reading end of standard output after the first bytes, as `head -1` does. */
  closeEarly?: boolean
}

/** The first that the program prints while its standard input is still open; it is then ended. */
export function firstOf(args: readonly string[]): Promise<string> {
  const child = start(args, {})
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      resolve(chunk)
      child.kill()
    })
    child.on('error', reject).on('close', () => reject(new Error('it ended without a word')))
  })
}

/** Runs the program as a user does: in a process of its own, in Vietnamese, without colour, 80 columns wide. */
export function cchc(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    if (options.closeEarly) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {}).end(options.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

function start(args: readonly string[], { env, cwd }: RunOptions): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { env: { PATH: process.env.PATH, LANG: 'vi_VN.UTF-8', ...env }, cwd })
}
