import { visibleLines } from '../output/visible.ts'
import type { Language } from '../records/language.ts'
import { UsageError } from './exit.ts'
import { messages } from './messages.ts'

/** How a command talks to the outside. */
export interface Io {
  language: Language
  /** Also print stack traces. */
  debug: boolean
  /** Writes a result to standard output, to its last byte. A reader that has gone away is no error. */
  write(output: string | Uint8Array): Promise<void>
  /** Tells the user something on standard error. */
  tell(message: string): void
}

export function createIo(language: Language, debug: boolean): Io {
  // Without a listener a closed pipe would end the process with a stack trace; errors reach `write` by its callback.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  return {
    language,
    debug,
    write: (output) =>
      new Promise((resolve, reject) => {
        if (output.length === 0) return resolve()
        process.stdout.write(output, (error) => {
          if (!error || isClosedPipe(error)) resolve()
          else reject(new UsageError(messages[language].cannotPrint(error.message), { cause: error }))
        })
      }),
    // Paths and texts in messages are somebody else's words.
    tell: (message) => void process.stderr.write(`${visibleLines(message)}\n`),
  }
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

/** What to say of an error that nobody foresaw: a stack trace only for those who ask for it. */
export function describeFailure(error: unknown, { language, debug }: Pick<Io, 'language' | 'debug'>): string {
  const message = error instanceof Error ? error.message : String(error)
  const stack = debug && error instanceof Error && error.stack ? `\n${error.stack}` : ''
  return messages[language].internal(message) + stack
}
