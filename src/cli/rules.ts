import * as z from 'zod/mini'
import type { Rule } from '../check/rule.ts'
import { RULES } from '../check/rules/index.ts'
import { pageMarkdown, pageText } from '../output/page.ts'
import { ruleJson, ruleListPage, rulePage } from '../output/rules.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { invalidValue, parseOptions } from './options.ts'
import { contextFor } from './target.ts'

const optionsSchema = z.object({ format: z._default(z.enum(['table', 'json', 'md']), 'table') })

/** `cchc rules [ID]`: prints the rules, or the page of one. */
export async function rules(id: string | undefined, rawOptions: unknown, io: Io): Promise<Exit> {
  const { format } = parseOptions(optionsSchema, rawOptions, io.language)
  const rule = RULES.find((known) => known.id === id?.toLowerCase())
  if (id !== undefined && !rule)
    throw new UsageError(
      invalidValue(
        'ID',
        id,
        RULES.map((known) => known.id),
        io.language,
      ),
    )
  await io.write(await render(rule, format, io))
  return EXIT.done
}

async function render(
  rule: Rule | undefined,
  format: z.output<typeof optionsSchema>['format'],
  io: Io,
): Promise<string> {
  if (format === 'json') {
    const shown = (rule ? [rule] : RULES).map((known) => ruleJson(known, io.language))
    return `${JSON.stringify({ rules: shown }, null, 2)}\n`
  }
  const page = rule ? rulePage(rule, io.language) : ruleListPage(RULES, io.language)
  return format === 'md' ? pageMarkdown(page) : pageText(page, await contextFor(true, undefined, io))
}
