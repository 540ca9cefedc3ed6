import { stat } from 'node:fs/promises'
import * as z from 'zod/mini'
import { explainLine } from '../extract/explain.ts'
import { explanationJson, explanationPage } from '../output/explanation.ts'
import { EXPLAIN_WORDS } from '../output/explanation-words.ts'
import { escapeSteering, visible } from '../output/visible.ts'
import { ReadError } from '../read/errors.ts'
import { readSources } from '../read/sources.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { OPTION, parseOptions } from './options.ts'
import { officialName } from './province.ts'
import { tellFailure } from './reports.ts'
import { contextFor } from './target.ts'
import { explainWords } from './words/explain.ts'

const optionsSchema = z.object({
  format: z._default(z.enum(['text', 'json']), 'text'),
  province: z.optional(OPTION.text),
})

/** `cchc explain FILE:LINE[:COLUMN]`: what each number there was read as and why, or why it was left out. */
export async function explain(place: string, rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(optionsSchema, rawOptions, io.language)
  const province = options.province === undefined ? null : officialName(options.province, io.language)
  const { file, line, column } = await parsePlace(place, io)
  const text = await readOne(file, io)
  if (text === null) return EXIT.failed
  checkPlace(text, line, column, io)

  const explained = await explainLine(text, line, { path: file, province })
  const at = explained.numbers.filter(
    ({ place: { column: start, text: print } }) =>
      column === null || (column >= start && column < start + print.length),
  )
  if (options.format === 'json') {
    const json = explanationJson(file, line, { ...explained, numbers: at }, io.language)
    await io.write(`${escapeSteering(JSON.stringify(json, null, 2))}\n`)
    return EXIT.done
  }
  const title = `${file}:${line}`
  // Beside a column without a number, the numbers of the line are what was meant perhaps.
  if (at.length === 0 && explained.numbers.length > 0) {
    const near = explained.numbers.map(({ place: number }) => `${number.column} (${number.text})`).join(', ')
    await io.write(`${visible(`${title}:${column}: ${EXPLAIN_WORDS.noNumberHere[io.language]}: ${near}`)}\n`)
    return EXIT.done
  }
  const { pageText } = await import('../output/page.ts')
  const page = explanationPage(title, { ...explained, numbers: at }, io.language)
  await io.write(pageText(page, await contextFor(true, undefined, io)))
  return EXIT.done
}

interface FilePlace {
  file: string
  line: number
  column: number | null
}

/** Takes a place apart. A file's name can hold colons: where one exists that is called so, the number is its line. */
async function parsePlace(place: string, { language }: Io): Promise<FilePlace> {
  const last = /^(.+):(\d+)$/s.exec(place)
  if (!last) {
    throw new UsageError(messages[language].invalidValue('FILE:LINE', place, explainWords[language].form))
  }
  const [, head = '', number] = last
  const before = /^(.+):(\d+)$/s.exec(head)
  const isFile = await stat(head).then(
    () => true,
    () => false,
  )
  if (!before || isFile) return { file: head, line: Number(number), column: null }
  return { file: before[1]!, line: Number(before[2]), column: Number(number) }
}

/** The text of one report; null where it cannot be read, which has then been told. */
async function readOne(file: string, io: Io): Promise<string | null> {
  let text: string | null = null
  for await (const source of readSources([file])) {
    if (source instanceof ReadError) {
      tellFailure(source, source.detail.path, io)
      return null
    }
    if (text !== null) throw new UsageError(explainWords[io.language].oneFile(file))
    text = source.text
  }
  return text
}

function checkPlace(text: string, line: number, column: number | null, { language }: Io): void {
  const say = explainWords[language]
  const lines = text.split('\n')
  const own = lines[line - 1]
  if (own === undefined) throw new UsageError(say.noLine(line, lines.length))
  if (column !== null && (column < 1 || column > Math.max(1, own.length)))
    throw new UsageError(say.noColumn(column, own.length))
}
