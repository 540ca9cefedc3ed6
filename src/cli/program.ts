import { Command } from 'commander'
import pkg from '../../package.json' with { type: 'json' }
import type { Exit } from './exit.ts'
import type { Io } from './io.ts'
import { messages } from './messages.ts'
import { compareWords } from './words/compare.ts'
import { explainWords } from './words/explain.ts'
import { gapCommandWords } from './words/gap.ts'
import { indicatorsWords } from './words/indicators.ts'
import { provincesWords } from './words/provinces.ts'
import { validateWords } from './words/validate.ts'

/** What parsing the command line came to. */
export interface Run {
  /** Text of help or version to print. */
  output: string
  /** The command to run, if one was asked for. */
  command: (() => Promise<Exit>) | null
}

/**
 * The program's commands and options. Only their names and help live here; each command is loaded when it runs, so
 * that help is there at once.
 */
export function createProgram(io: Io): { program: Command; run: Run } {
  const say = messages[io.language].help
  const run: Run = { output: '', command: null }
  const program = new Command('cchc')
  program
    .description(say.program)
    .usage(say.usage)
    .version(pkg.version, '-V, --version', say.version)
    .option('--lang <vi|en>', say.lang)
    .option('--debug', say.debug)
    .helpOption('-h, --help', say.help)
    .helpCommand('help [command]', say.helpCommand)
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (command) => command.name(),
      argumentTerm: (argument) => say.terms[argument.name()] ?? argument.name(),
      styleTitle: (title) => say.titles[title] ?? title,
    })
    .configureOutput({
      writeOut: (text) => {
        run.output += text
      },
      // Errors are told in the user's language by who catches them.
      writeErr: () => {},
    })
    .showSuggestionAfterError(false)
    .exitOverride()

  program
    .command('extract')
    .description(say.extract)
    .usage(say.extractUsage)
    .argument('<files...>', say.files)
    .option('-f, --format <format>', say.format)
    .option('-o, --output <file>', say.output)
    .option('--kind <kinds>', say.kind, splitList)
    .option('--indicator <codes>', say.indicator, splitList)
    .option('--period <period>', say.period)
    .option('--role <role>', say.role)
    .option('--province <name>', say.province)
    .option('--all', say.all)
    .addHelpText('after', say.extractExamples)
    .action((files: string[], options: unknown) => {
      run.command = async () => (await import('./extract.ts')).extract(files, options, io)
    })

  const compare = compareWords[io.language].help
  program
    .command('compare')
    .description(compare.about)
    .usage(compare.usage)
    .argument('<files...>', compare.files)
    .option('-f, --format <format>', compare.format)
    .option('-o, --output <file>', say.output)
    .option('--indicator <codes>', compare.indicator, splitList)
    .option('--kind <kinds>', say.kind, splitList)
    .option('--period <period>', compare.period)
    .option('--level <levels>', compare.level, splitList)
    .option('--role <role>', compare.role)
    .option('--by <columns>', compare.by)
    .option('--sort <order>', compare.sort)
    .option('--as-of <date>', compare.asOf)
    .option('--sources', compare.sources)
    .option('--tidy', compare.tidy)
    .option('--province <name>', compare.province)
    .addHelpText('after', compare.examples)
    .action((files: string[], options: unknown) => {
      run.command = async () => (await import('./compare.ts')).compare(files, options, io)
    })

  const explain = explainWords[io.language].help
  program
    .command('explain')
    .description(explain.about)
    .usage(explain.usage)
    .argument('<place>', explain.place)
    .option('-f, --format <format>', explain.format)
    .option('--province <name>', explain.province)
    .addHelpText('after', explain.examples)
    .action((place: string, options: unknown) => {
      run.command = async () => (await import('./explain.ts')).explain(place, options, io)
    })

  const gap = gapCommandWords[io.language].help
  program
    .command('gap')
    .description(gap.gap)
    .usage(gap.gapUsage)
    .argument('<files...>', say.files)
    .option('--goals <goals>', gap.goals)
    .option('-f, --format <format>', gap.format)
    .option('-o, --output <file>', say.output)
    .option('--fail-on <verdict>', gap.failOn)
    .option('--province <name>', say.province)
    .addHelpText('after', gap.gapExamples)
    .action((files: string[], options: unknown) => {
      run.command = async () => (await import('./gap.ts')).gap(files, options, io)
    })

  const goals = program
    .command('goals')
    .description(gap.goalsAbout)
    .usage(gap.goalsUsage)
    .argument('[name]', gap.goalsName)
    .option('-f, --format <format>', gap.goalsFormat)
    .option('-o, --output <file>', say.output)
    .addHelpText('after', gap.goalsExamples)
    .action((name: string | undefined, options: unknown) => {
      run.command = async () => (await import('./goals.ts')).goals(name, options, io)
    })
  goals
    .command('extract')
    .description(gap.extractAbout)
    .usage(gap.extractUsage)
    // Its parent's options of the same names would be listed again.
    .configureHelp({ ...program.configureHelp(), showGlobalOptions: false })
    .argument('<files...>', say.files)
    .option('-f, --format <format>', gap.extractFormat)
    .option('-o, --output <file>', say.output)
    .option('--province <name>', say.province)
    .action((files: string[], _options: unknown, command: Command) => {
      // `goals` has options of the same names, which take what is typed behind the name too.
      const options: unknown = command.optsWithGlobals()
      run.command = async () => (await import('./goals.ts')).extractGoals(files, options, io)
    })

  const check = validateWords[io.language].help
  program
    .command('validate')
    .description(check.validate)
    .usage(check.validateUsage)
    .argument('<files...>', say.files)
    .option('-f, --format <format>', check.format)
    .option('-o, --output <file>', check.output, collect)
    .option('--rule <rule=level>', check.rule, splitList)
    .option('--max-warnings <n>', check.maxWarnings)
    .option('--baseline <file>', check.baseline)
    .option('--write-baseline <file>', check.writeBaseline)
    .option('--require <profile>', check.require)
    .option('--province <name>', say.province)
    .option('--verbose', check.verbose)
    .addHelpText('after', check.examples)
    .action((files: string[], options: unknown) => {
      run.command = async () => (await import('./validate.ts')).validate(files, options, io)
    })

  program
    .command('rules')
    .description(check.rules)
    .usage(check.rulesUsage)
    .argument('[id]', check.ruleId)
    .option('-f, --format <format>', check.rulesFormat)
    .action((id: string | undefined, options: unknown) => {
      run.command = async () => (await import('./rules.ts')).rules(id, options, io)
    })

  const indicators = indicatorsWords[io.language].help
  program
    .command('indicators')
    .description(indicators.about)
    .usage(indicators.usage)
    .argument('[code]', indicators.code)
    .option('-f, --format <format>', indicators.format)
    .action((code: string | undefined, options: unknown) => {
      run.command = async () => (await import('./indicators.ts')).indicators(code, options, io)
    })

  const provinces = provincesWords[io.language].help
  program
    .command('provinces')
    .description(provinces.about)
    .usage(provinces.usage)
    .argument('[name]', provinces.name)
    .option('-f, --format <format>', provinces.format)
    .option('-o, --output <file>', say.output)
    .action((name: string | undefined, options: unknown) => {
      run.command = async () => (await import('./provinces.ts')).provinces(name, options, io)
    })

  program
    .command('schema')
    .description(say.schema)
    .usage(say.schemaUsage)
    .argument('[kind]', say.schemaKind)
    .action((kind: string | undefined) => {
      run.command = async () => (await import('./schema.ts')).schema(kind, io)
    })

  return { program, run }
}

/** An option that may be repeated. */
function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}

/** Options of several values may be repeated, and hold several values with commas between them. */
function splitList(value: string, previous: readonly string[] = []): string[] {
  return [...previous, ...value.split(',').map((part) => part.trim())]
}
