import { CommanderError } from 'commander'
import { LANGUAGES } from '../records/language.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import { createIo, describeFailure, type Io } from './io.ts'
import { languageArgument, languageOfEnvironment } from './language.ts'
import { messages } from './messages.ts'
import { createProgram } from './program.ts'
import { closest } from './suggest.ts'
import { describeUsageError } from './usage.ts'

/** Runs the program with its arguments and returns its exit status. */
export async function main(args: readonly string[]): Promise<Exit> {
  const asked = languageArgument(args)
  const language = LANGUAGES.find((known) => known === asked) ?? languageOfEnvironment(process.env)
  const io = createIo(language, args.includes('--debug'))
  const say = messages[language]
  try {
    if (asked !== undefined && asked !== language) {
      throw new UsageError(say.invalidValue('--lang', asked, LANGUAGES.join(', '), closest(asked, LANGUAGES)))
    }
    return await runCommand(args, io)
  } catch (error) {
    io.tell(error instanceof UsageError ? `${say.error}: ${error.message}` : describeFailure(error, io))
    return EXIT.failed
  }
}

/** A place in standard input ("-:18") looks like an option to commander: it goes to the end, where none can stand. */
function withStandardInput(args: readonly string[]): readonly string[] {
  const isPlace = (arg: string): boolean => /^-:\d/.test(arg)
  if (args.includes('--') || !args.some(isPlace)) return args
  return [...args.filter((arg) => !isPlace(arg)), '--', ...args.filter(isPlace)]
}

async function runCommand(args: readonly string[], io: Io): Promise<Exit> {
  const { program, run } = createProgram(io)
  if (args.length === 0) {
    io.tell(program.helpInformation())
    return EXIT.failed
  }
  try {
    await program.parseAsync(withStandardInput(args), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help and version end the parse by an error too, with status 0.
    if (error.exitCode !== 0) {
      io.tell(describeUsageError(error, program, args, io.language))
      return EXIT.failed
    }
  }
  await io.write(run.output)
  return run.command ? run.command() : EXIT.done
}
