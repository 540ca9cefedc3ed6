import { extname } from 'node:path'
import type { OutputContext } from '../output/writer.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { checkTarget, writeWhole } from './output-file.ts'

/** The file that `-o` names; `undefined` for standard output, which `-o -` means too, as `-` is standard input. */
export function targetOf(output: string | undefined): string | undefined {
  return output === '-' ? undefined : output
}

/**
 * The format asked for, else the one that the target's ending tells, else that of the screen.
 *
 * @throws UsageError where the ending tells none, or another than was asked for
 */
export function chooseFormat<F extends string>(
  asked: F | undefined,
  target: string | undefined,
  endings: Readonly<Record<string, F>>,
  screen: F,
  { language }: Io,
): F {
  const ending = target === undefined ? '' : extname(target).toLowerCase()
  const told = endings[ending]
  if (asked !== undefined) {
    // A text file can hold any of them; what is called a workbook must be one.
    if (told && told !== asked && ending !== '.txt')
      throw new UsageError(messages[language].endingDiffers(target!, asked, told))
    return asked
  }
  if (target === undefined) return screen
  if (told) return told
  throw new UsageError(messages[language].unknownEnding(target, Object.keys(endings).join(', ')))
}

/** Only what is laid out for a screen has a width and colour; what knows of screens is loaded for it alone. */
export async function contextFor(
  laidOut: boolean,
  target: string | undefined,
  { language }: Io,
): Promise<OutputContext> {
  const isFile = target !== undefined
  const context = { language, isTerminal: !isFile && process.stdout.isTTY, isFile }
  if (!laidOut) return { ...context, width: Number.POSITIVE_INFINITY, color: 0 }
  const { colorLevel, screenWidth } = await import('./screen.ts')
  return {
    ...context,
    width: screenWidth(process.env, isFile ? {} : process.stdout),
    color: isFile ? 0 : colorLevel(process.env),
  }
}

/**
 * Writes a result to its target, or to standard output.
 *
 * @param inputs files that were read: none of them is overwritten
 * @throws UsageError where it cannot be written; an old file is then untouched
 */
export async function deliver(
  output: string | Uint8Array,
  target: string | undefined,
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  if (target === undefined) {
    if (typeof output !== 'string' && process.stdout.isTTY) throw new UsageError(messages[io.language].binaryOnScreen)
    return io.write(output)
  }
  await checkTarget(target, inputs, io)
  try {
    await writeWhole(target, output)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(messages[io.language].cannotWrite(target, why))
  }
}
