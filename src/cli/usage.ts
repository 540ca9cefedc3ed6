import type { Command, CommanderError } from 'commander'
import type { Language } from '../records/language.ts'
import { messages } from './messages.ts'
import { closest } from './suggest.ts'
import { explainWords } from './words/explain.ts'

/**
 * Says in the user's language what commander found wrong with the command line, what was meant perhaps, and where help
 * is. Commander speaks English only; its code tells the case, and the quoted word in its message the culprit.
 */
export function describeUsageError(
  error: CommanderError,
  program: Command,
  args: readonly string[],
  language: Language,
): string {
  const say = messages[language]
  const culprit = /'(.*)'/.exec(error.message)?.[1] ?? ''
  // The first of the words that name commands: `goals extract` is a part of `goals`.
  const [command] = args.flatMap((arg) => program.commands.find((candidate) => candidate.name() === arg) ?? [])
  const guessed = (guess: string | undefined) => (guess === undefined ? '' : say.didYouMean(guess))
  let problem: string
  switch (error.code) {
    case 'commander.unknownOption': {
      const [flag = ''] = culprit.split('=')
      const options = [program, ...(command ? [command] : program.commands)].flatMap((owner) => owner.options)
      // The dashes are in every flag: they make none of them likelier.
      const names = ['help', ...options.flatMap((option) => option.long?.slice(2) ?? [])]
      const guess = flag.startsWith('--') ? closest(flag.slice(2), names) : undefined
      problem = say.unknownOption(flag) + guessed(guess && `--${guess}`)
      break
    }
    case 'commander.unknownCommand': {
      const names = program.commands.map((candidate) => candidate.name())
      // A path where the command should be: the command was forgotten.
      const guess = /[./\\*]/.test(culprit) ? `cchc extract ${culprit}` : closest(culprit, names)
      problem = say.unknownCommand(culprit) + guessed(guess)
      break
    }
    case 'commander.missingArgument':
      problem = command?.name() === 'explain' ? explainWords[language].missing : say.missingFile
      break
    case 'commander.optionMissingArgument':
      problem = say.missingValue(culprit)
      break
    case 'commander.excessArguments':
      problem = say.tooManyArguments
      break
    default:
      problem = error.message.replace(/^error: /, '')
  }
  return `${say.error}: ${problem}\n${say.seeHelp(command ? `cchc ${command.name()}` : 'cchc')}`
}
