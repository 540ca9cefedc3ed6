import { describe, expect, it } from 'vitest'
import { OBSERVATION_KEYS } from '../../src/output/columns.ts'
import { jsonSchemaOf, SCHEMA_KINDS } from '../../src/records/json-schema.ts'
import { observationSchema } from '../../src/records/observation.ts'

describe('JSON Schema', () => {
  it.each(SCHEMA_KINDS)('of %s stands at the top, without a detour', (kind) => {
    expect(jsonSchemaOf(kind)).toMatchObject({ type: 'object', title: `cchc ${kind}`, properties: expect.anything() })
  })

  it('of all refers to records by name', () => {
    const schema = JSON.stringify(jsonSchemaOf())
    for (const name of ['index', 'dossier', 'budget', 'staff', 'measure', 'field']) {
      expect(schema).toContain(`"#/$defs/${name}"`)
    }
  })

  it('explains every key of an observation, in the order of the contract', () => {
    expect(jsonSchemaOf('observation')).toMatchObject({
      properties: Object.fromEntries(OBSERVATION_KEYS.map((key) => [key, { description: expect.any(String) }])),
    })
    expect([...OBSERVATION_KEYS, 'inferred', 'average']).toEqual(Object.keys(observationSchema.shape))
  })
})
