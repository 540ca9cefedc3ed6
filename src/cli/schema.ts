import { jsonSchemaOf, SCHEMA_KINDS } from '../records/json-schema.ts'
import { EXIT, type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'
import { invalidValue } from './options.ts'

/** `cchc schema [KIND]`: prints the JSON Schema of the results, made from the schemas that check them. */
export async function schema(kind: string | undefined, io: Io): Promise<Exit> {
  const known = SCHEMA_KINDS.find((name) => name === kind)
  if (kind !== undefined && !known) throw new UsageError(invalidValue('KIND', kind, SCHEMA_KINDS, io.language))
  await io.write(`${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`)
  return EXIT.done
}
