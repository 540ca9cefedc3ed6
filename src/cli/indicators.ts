import * as z from 'zod/mini'
import { extractReport } from '../extract/report.ts'
import { INDICATORS, type Indicator } from '../indicators/index.ts'
import { indicatorJson, indicatorPage, listPage, type Yield } from '../output/indicators.ts'
import { globPattern } from '../records/select.ts'
import { closestCode } from './codes.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { parseOptions } from './options.ts'
import { contextFor } from './target.ts'
import { indicatorsWords } from './words/indicators.ts'

const optionsSchema = z.object({ format: z._default(z.enum(['table', 'json', 'md']), 'table') })

/** `cchc indicators [CODE]`: prints the declared indicators, or all that is declared of one. */
export async function indicators(code: string | undefined, rawOptions: unknown, io: Io): Promise<Exit> {
  const { format } = parseOptions(optionsSchema, rawOptions, io.language)
  const found = named(code, io)
  const [only] = found
  const yields = only && only.code === code?.toLowerCase() ? await yieldsOf(only) : undefined
  await io.write(await render(found, yields, format, io))
  return EXIT.done
}

/** The indicators that a code, an area or a pattern means; all where none is given. */
function named(code: string | undefined, io: Io): readonly Indicator[] {
  if (code === undefined) return INDICATORS
  const pattern = globPattern(/[.*?]/.test(code) ? code : `${code}.*`)
  const found = INDICATORS.filter((indicator) => pattern.test(indicator.code))
  if (found.length > 0) return found
  const { argument, form } = indicatorsWords[io.language]
  throw new UsageError(messages[io.language].invalidValue(argument, code, form, closestCode(code)))
}

/** What the examples yield: they are read like any report. */
async function yieldsOf({ code, examples }: Indicator): Promise<Yield[]> {
  return Promise.all(
    examples.map(async (example) => {
      const { observations } = await extractReport(example.text, { path: 'example' })
      const observation = observations.find((found) => found.indicator === code && found.value === example.value)
      return { example, observation: observation ?? null }
    }),
  )
}

async function render(
  found: readonly Indicator[],
  yields: readonly Yield[] | undefined,
  format: z.output<typeof optionsSchema>['format'],
  io: Io,
): Promise<string> {
  if (format === 'json') {
    const declared = found.map((indicator) => indicatorJson(indicator, yields))
    return `${JSON.stringify({ indicators: declared }, null, 2)}\n`
  }
  const page = yields ? indicatorPage(found[0]!, yields, io.language) : listPage(found, io.language)
  const { pageMarkdown, pageText } = await import('../output/page.ts')
  return format === 'md' ? pageMarkdown(page) : pageText(page, await contextFor(true, undefined, io))
}
