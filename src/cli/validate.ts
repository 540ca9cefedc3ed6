import { extname } from 'node:path'
import * as z from 'zod/mini'
import pkg from '../../package.json' with { type: 'json' }
import { baselineOf, withoutAccepted } from '../check/baseline.ts'
import { activeRules, checkReports, type Finding } from '../check/engine.ts'
import { readChecked } from '../check/report.ts'
import { CHECK_ENDINGS, CHECK_FORMATS, type CheckFormat, loadCheckWriter } from '../output/check/formats.ts'
import type { CheckOutput } from '../output/check/writer.ts'
import { settingsOf } from './check-settings.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { OPTION, parseOptions } from './options.ts'
import { keepProvince, officialName } from './province.ts'
import { readReportsWith } from './reports.ts'
import { contextFor, deliver } from './target.ts'
import { validateWords } from './words/validate.ts'

const count = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))

const optionsSchema = z.object({
  format: z.optional(z.enum(CHECK_FORMATS)),
  output: z.optional(z.array(OPTION.text)),
  rule: z.optional(z.array(z.string())),
  maxWarnings: z.optional(count),
  baseline: z.optional(OPTION.text),
  writeBaseline: z.optional(OPTION.text),
  require: z.optional(OPTION.text),
  province: z.optional(OPTION.text),
  verbose: z.optional(z.boolean()),
})

/** `cchc validate FILE…`: holds reports against the rules, and prints or writes what was found. */
export async function validate(files: readonly string[], rawOptions: unknown, io: Io): Promise<Exit> {
  const forms = { '--max-warnings': validateWords[io.language].count }
  const options = parseOptions(optionsSchema, rawOptions, io.language, forms)
  const targets = targetsOf(options.output ?? [], options.format, io)
  const settings = await settingsOf(options, io)
  const province = options.province === undefined ? undefined : officialName(options.province, io.language)

  const { documents, paths, failed } = await readReportsWith(readChecked, files, province, io)
  const reports = keepProvince(documents, province)
  const result = checkReports(reports, settings)
  const baseline = options.writeBaseline === undefined ? settings.baseline : baselineOf(result.findings)
  if (options.writeBaseline !== undefined && baseline) {
    await deliver(`${JSON.stringify(baseline, null, 2)}\n`, options.writeBaseline, paths, io)
    io.tell(validateWords[io.language].wroteBaseline(options.writeBaseline, baseline.accepted.length))
  }
  const { findings, accepted } = baseline
    ? withoutAccepted(result.findings, baseline)
    : { findings: result.findings, accepted: 0 }
  await write(
    {
      ...result,
      findings,
      accepted,
      documents: reports.map(({ path, source }) => ({ path, source })),
      rules: activeRules(settings.levels),
      verbose: options.verbose ?? false,
      version: pkg.version,
    },
    // Without a report there is nothing to say, but to a program.
    targets.filter(({ format }) => reports.length > 0 || format !== 'pretty'),
    paths,
    io,
  )
  return failed ? EXIT.failed : verdictOf(findings, settings.maxWarnings, io)
}

interface Target {
  /** `undefined` for standard output. */
  path: string | undefined
  format: CheckFormat
}

/**
 * Where the result goes: each file in the format of its ending, or in the one asked for where that tells none; and to
 * standard output where no file was named, or a format was asked for that no file has.
 */
function targetsOf(paths: readonly string[], asked: CheckFormat | undefined, { language }: Io): Target[] {
  const files = paths
    .filter((path) => path !== '-')
    .map((path): Target => {
      const format =
        CHECK_ENDINGS[extname(path).toLowerCase()] ?? (paths.length === 1 ? (asked ?? 'pretty') : undefined)
      if (format) return { path, format }
      throw new UsageError(validateWords[language].formatTwice)
    })
  const printed =
    files.length < paths.length ||
    files.length === 0 ||
    (asked !== undefined && !files.some(({ format }) => format === asked))
  return printed ? [{ path: undefined, format: asked ?? 'pretty' }, ...files] : files
}

async function write(
  output: CheckOutput,
  targets: readonly Target[],
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  for (const { path, format } of targets) {
    const writer = await loadCheckWriter(format)
    await deliver(writer(output, await contextFor(format === 'pretty', path, io)), path, inputs, io)
  }
}

function verdictOf(findings: readonly Finding[], maxWarnings: number, io: Io): Exit {
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  if (warnings > maxWarnings) io.tell(validateWords[io.language].tooMany(warnings, maxWarnings))
  return warnings > maxWarnings || findings.some(({ severity }) => severity === 'error') ? EXIT.no : EXIT.done
}
