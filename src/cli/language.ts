import { LANGUAGES, type Language } from '../records/language.ts'

/** Language of messages from the environment, as POSIX ranks its variables; Vietnamese where it says neither. */
export function languageOfEnvironment(env: NodeJS.ProcessEnv): Language {
  // An empty variable counts as unset.
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return LANGUAGES.find((language) => new RegExp(`^${language}(?:[_.@-]|$)`, 'i').test(locale)) ?? 'vi'
}

/** Value of the last `--lang`, read before all else: help and usage errors speak it too. */
export function languageArgument(args: readonly string[]): string | undefined {
  let value: string | undefined
  for (const [i, arg] of args.entries()) {
    if (arg === '--') break
    if (arg === '--lang') value = args[i + 1]
    else if (arg.startsWith('--lang=')) value = arg.slice('--lang='.length)
  }
  return value
}
