import { readFile } from 'node:fs/promises'
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser'
import * as z from 'zod/mini'
import { LineIndex } from '../extract/lines.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { closest } from './suggest.ts'
import { validateWords } from './words/validate.ts'

/**
 * Reads a JSON file that a user wrote (comments and trailing commas are allowed), and checks it.
 *
 * @param keys every key that such a file can have, to tell what a mistyped one means
 * @returns what the file says; `null` where there is no such file
 * @throws UsageError that tells file, line and column of what is wrong
 */
export async function readJsonFile<S extends z.core.$ZodType>(
  path: string,
  schema: S,
  keys: readonly string[],
  io: Io,
): Promise<z.output<S> | null> {
  const text = await readText(path, io)
  if (text === null) return null
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const [error] = errors
  const say = validateWords[io.language]
  if (error || !tree) throw new UsageError(at(path, text, error?.offset ?? 0, say.wrong.syntax))
  const result = z.safeParse(schema, getNodeValue(tree))
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (!issue) throw new UsageError(at(path, text, 0, say.wrong.syntax))
  const { node, problem } = describe(issue, tree, keys, io)
  throw new UsageError(at(path, text, node.offset, problem))
}

async function readText(path: string, io: Io): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code === 'ENOENT') return null
    throw new UsageError(validateWords[io.language].readFile(path, code))
  }
}

function at(path: string, text: string, offset: number, problem: string): string {
  const { line, column } = new LineIndex(text).at(offset)
  return `${path}:${line}:${column}: ${problem}`
}

/** What is wrong, and the node that it is wrong with. */
function describe(
  issue: z.core.$ZodIssue,
  tree: Node,
  keys: readonly string[],
  io: Io,
): { node: Node; problem: string } {
  const say = validateWords[io.language]
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  const node = findNodeAtLocation(tree, path) ?? tree
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const guess = closest(key, keys)
    const problem = say.wrong.key(key, guess ? messages[io.language].didYouMean(guess) : '')
    // The property's node begins at its key.
    return { node: findNodeAtLocation(tree, [...path, key])?.parent ?? node, problem }
  }
  return { node, problem: say.wrong.value(expected(issue, io)) }
}

function expected(issue: z.core.$ZodIssue, io: Io): string {
  const { expected: words } = validateWords[io.language]
  const choices = choicesOf(issue)
  if (choices.length > 0) return choices.join(', ')
  if (issue.code === 'invalid_type')
    return Object.hasOwn(words, issue.expected) ? words[issue.expected as keyof typeof words] : words.other
  if (issue.code === 'custom') return words.custom
  return issue.code === 'too_small' ? words.number : words.other
}

function choicesOf(issue: z.core.$ZodIssue | undefined): string[] {
  return issue?.code === 'invalid_value' ? issue.values.map(String) : []
}
