import { INDICATORS, OTHER } from '../indicators/index.ts'
import { globPattern } from '../records/select.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { closest } from './suggest.ts'

const CODES: readonly string[] = [...INDICATORS.map(({ code }) => code), OTHER]

/** The code, or pattern over an area ("par-index.*") or a figure ("*.rank"), that a mistyped one most likely means. */
export function closestCode(typed: string): string | undefined {
  const parts = INDICATORS.map(({ code }) => code.split('.', 2))
  const patterns = parts.flatMap(([area, figure]) => [`${area}.*`, `*.${figure}`])
  const area = closest(typed, new Set(parts.map(([name = '']) => name)))
  return closest(typed, new Set([...CODES, ...patterns])) ?? (area && `${area}.*`)
}

/**
 * A mistyped code would select nothing, and look like a report without figures.
 *
 * @throws UsageError that names the first pattern of `--indicator` that no code matches
 */
export function checkCodes(patterns: readonly string[] | undefined, { language }: Io): void {
  for (const pattern of patterns ?? []) {
    const glob = globPattern(pattern)
    if (CODES.some((code) => glob.test(code))) continue
    const say = messages[language]
    throw new UsageError(say.invalidValue('--indicator', pattern, say.forms['--indicator'] ?? '', closestCode(pattern)))
  }
}
