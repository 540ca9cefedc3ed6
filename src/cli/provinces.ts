import * as z from 'zod/mini'
import { provinceJson, provinceSheets } from '../output/provinces.ts'
import { writeSheets } from '../output/sheets/index.ts'
import {
  findProvince,
  PROVINCES,
  type Province,
  predecessorsOf,
  provinceCode,
  REFORM_DATE,
  successorOf,
} from '../provinces/index.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { OPTION, parseOptions } from './options.ts'
import { ENDINGS, FORMATS } from './sheet-formats.ts'
import { closest } from './suggest.ts'
import { chooseFormat, contextFor, deliver, targetOf } from './target.ts'
import { provincesWords } from './words/provinces.ts'

const optionsSchema = z.object({ format: z.optional(z.enum(FORMATS)), output: z.optional(OPTION.text) })

/** `cchc provinces [NAME]`: prints both lists, or one province with those it became or was made of. */
export async function provinces(name: string | undefined, rawOptions: unknown, io: Io): Promise<Exit> {
  const options = parseOptions(optionsSchema, rawOptions, io.language)
  const target = targetOf(options.output)
  const format = chooseFormat(options.format, target, ENDINGS, 'table', io)
  const found = name === undefined ? PROVINCES : withRelatives(named(name, io))
  const output =
    format === 'json'
      ? `${JSON.stringify({ provinces: found.map(provinceJson) }, null, 2)}\n`
      : await writeSheets(
          format,
          provinceSheets(found, format === 'csv', io.language),
          await contextFor(format === 'table', target, io),
        )
  await deliver(output, target, [], io)
  return EXIT.done
}

/** The provinces of a name or code: of both lists, where both have it. */
function named(name: string, { language }: Io): Province[] {
  const code = name.trim()
  const coded = PROVINCES.filter((province) => provinceCode(province) === code || province.code === code)
  if (coded.length > 0) return coded
  const found = [findProvince(name, null), findProvince(name, REFORM_DATE)].filter((province) => province !== null)
  if (found.length > 0) return found
  const guess = closest(name, new Set(PROVINCES.map((province) => province.name)))
  throw new UsageError(
    messages[language].invalidValue(provincesWords[language].argument, name, provincesWords[language].form, guess),
  )
}

/** With what each became and was made of, in the order of the registry. */
function withRelatives(found: readonly Province[]): Province[] {
  const related = new Set(found.flatMap((province) => [province, successorOf(province), ...predecessorsOf(province)]))
  return PROVINCES.filter((province) => related.has(province))
}
