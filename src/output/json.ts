import { type ExtractOutput, SCHEMA_VERSION } from '../records/record.ts'
import { escapeSteering } from './visible.ts'
import type { Writer } from './writer.ts'

/** Records by document; `cchc schema` prints the JSON Schema of it. */
export const writeJson: Writer = (documents) => {
  const output: ExtractOutput = {
    schema: SCHEMA_VERSION,
    documents: documents.map(({ document, records, diagnostics }) => ({ document, records, diagnostics })),
  }
  return `${escapeSteering(JSON.stringify(output, null, 2))}\n`
}
