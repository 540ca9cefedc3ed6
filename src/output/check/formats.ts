import type { CheckWriter } from './writer.ts'

/** Names of the output formats of `validate`. */
export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'junit', 'github'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** Formats by the endings of file names that tell them; any other ending takes the format asked for. */
export const CHECK_ENDINGS: Readonly<Record<string, CheckFormat>> = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
}

const WRITERS: Record<CheckFormat, () => Promise<CheckWriter>> = {
  pretty: async () => (await import('./pretty.ts')).writePretty,
  json: async () => (await import('./json.ts')).writeCheckJson,
  sarif: async () => (await import('./sarif.ts')).writeSarif,
  junit: async () => (await import('./junit.ts')).writeJUnit,
  github: async () => (await import('./github.ts')).writeGitHub,
}

export function loadCheckWriter(format: CheckFormat): Promise<CheckWriter> {
  return WRITERS[format]()
}
