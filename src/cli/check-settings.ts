import { dirname, join, resolve } from 'node:path'
import { type Baseline, baselineSchema } from '../check/baseline.ts'
import { CONFIG_NAME, type Config, configSchema } from '../check/config.ts'
import { type CheckSettings, RULE_LEVELS, type RuleLevel } from '../check/engine.ts'
import { type Profile, profileSchema } from '../check/profile.ts'
import { PROFILE_NAMES, shippedProfile } from '../check/profiles/index.ts'
import { RULES } from '../check/rules/index.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { readJsonFile } from './json-file.ts'
import { messages } from './messages.ts'
import { closest } from './suggest.ts'
import { validateWords } from './words/validate.ts'

/** The options of a command line that settings are made of. */
export interface SettingsOptions {
  rule?: readonly string[] | undefined
  maxWarnings?: number | undefined
  baseline?: string | undefined
  writeBaseline?: string | undefined
  require?: string | undefined
}

export interface Settings extends CheckSettings {
  maxWarnings: number
  baseline: Baseline | null
}

/** Settings of a run: the command line's, else those of the nearest `cchc.config.json`. */
export async function settingsOf(options: SettingsOptions, io: Io): Promise<Settings> {
  const found = await findConfig(process.cwd(), io)
  const config = found?.config ?? {}
  // What a configuration names is beside it.
  const beside = (path: string): string => (found ? resolve(found.folder, path) : path)
  const profile = options.require ?? config.require
  const fromConfig = options.require === undefined && config.require !== undefined
  const baseline =
    options.baseline ?? (options.writeBaseline === undefined && config.baseline ? beside(config.baseline) : undefined)
  return {
    levels: { ...config.rules, ...ruleLevels(options.rule ?? [], io) },
    tolerances: config.tolerances ?? {},
    profile: profile === undefined ? null : await profileOf(profile, fromConfig ? beside(profile) : profile, io),
    maxWarnings: options.maxWarnings ?? config.maxWarnings ?? Number.POSITIVE_INFINITY,
    baseline:
      baseline === undefined
        ? null
        : await required(
            baseline,
            await readJsonFile(baseline, baselineSchema, Object.keys(baselineSchema.shape), io),
            io,
          ),
  }
}

const CONFIG_KEYS = [...Object.keys(configSchema.shape), ...RULES.map(({ id }) => id)]

/** The nearest configuration: in a folder, or above it. */
async function findConfig(folder: string, io: Io): Promise<{ folder: string; config: Config } | null> {
  const config = await readJsonFile(join(folder, CONFIG_NAME), configSchema, CONFIG_KEYS, io)
  if (config) return { folder, config }
  const above = dirname(folder)
  return above === folder ? null : findConfig(above, io)
}

/** "parts=warning": a rule and its level. */
function ruleLevels(settings: readonly string[], io: Io): Record<string, RuleLevel> {
  const levels: Record<string, RuleLevel> = {}
  const ids = RULES.map(({ id }) => id)
  for (const setting of settings) {
    const [id = '', level = ''] = setting.split('=', 2)
    const known = RULE_LEVELS.find((name) => name === level)
    if (!ids.includes(id) || !known) {
      const guess = ids.includes(id) ? closest(level, RULE_LEVELS) : closest(id, ids)
      const [say, words] = [messages[io.language], validateWords[io.language]]
      throw new UsageError(say.invalidValue('--rule', setting, words.rule, guess))
    }
    levels[id] = known
  }
  return levels
}

async function profileOf(name: string, path: string, io: Io): Promise<Profile> {
  const shipped = shippedProfile(name)
  if (shipped) return shipped
  const profile = await readJsonFile(path, profileSchema, Object.keys(profileSchema.shape), io)
  if (profile) return profile
  throw new UsageError(validateWords[io.language].profile(name, PROFILE_NAMES.join(', ')))
}

function required<T>(path: string, value: T | null, io: Io): T {
  if (value !== null) return value
  throw new UsageError(validateWords[io.language].noFile(path))
}
