import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OBSERVATION_KEYS } from '../../src/output/columns.ts'
import { csvCell, writeCsv } from '../../src/output/csv.ts'
import { writeJson } from '../../src/output/json.ts'
import { writeJsonLines } from '../../src/output/jsonl.ts'
import { observationSchema } from '../../src/records/observation.ts'
import { extractOutputSchema } from '../../src/records/record.ts'
import { context, observation, outputDocument } from '../support/observation.ts'

/** Reads CSV as RFC 4180 has it. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  rows.pop()
  return rows
}

describe('csv', () => {
  it('has the columns of the contract, a row an observation, empty for null', async () => {
    const csv = await writeCsv([outputDocument([observation({ quote: 'một, "hai"\nba', value: -3.5 })])], context())
    const [head, row] = parseCsv(csv)
    expect(head).toEqual([...OBSERVATION_KEYS])
    expect(Object.fromEntries(OBSERVATION_KEYS.map((key, i) => [key, row?.[i]]))).toMatchObject({
      document: 'bao-cao.txt',
      category: '',
      value: '-3.5',
      quote: 'một, "hai"\nba',
    })
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('guards text that a spreadsheet would run; numbers stay numbers', () => {
    for (const start of ['=', '+', '-', '@', '\t']) expect(csvCell(`${start}1`)).toBe(`'${start}1`)
    expect(csvCell('\r1')).toBe(`"'\r1"`)
    expect(csvCell('=HYPERLINK("x","y")')).toBe(`"'=HYPERLINK(""x"",""y"")"`)
    expect(csvCell(-5)).toBe('-5')
    expect(csvCell('28-63')).toBe('28-63')
  })

  it('never starts a cell of text with what starts a formula, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [[cell = ''] = []] = parseCsv(`${csvCell(text)}\r\n`)
        expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        expect([text, `'${text}`]).toContain(cell)
      }),
    )
  })

  it('has a byte order mark in a file only, and is harmless on a screen only', async () => {
    const documents = [outputDocument([observation({ quote: 'a\x1b[31m\nb' })])]
    expect(await writeCsv(documents, context({ isFile: true }))).toMatch(/^\ufeffdocument/)
    const piped = await writeCsv(documents, context())
    const shown = await writeCsv(documents, context({ isTerminal: true }))
    expect(piped).toContain('a\x1b[31m\nb')
    expect(shown).toContain('a␛[31m\nb')
    for (const csv of [piped, shown]) expect(csv).toMatch(/^document/)
  })
})

describe('jsonl', () => {
  it('has the keys of the contract in its order, then what was inferred', async () => {
    const inferred = [{ slot: 'period' as const, from: 'heading', start: 1, end: 5 }]
    // Whatever order the engine builds them in.
    const shuffled = observationSchema.parse(Object.fromEntries(Object.entries(observation({ inferred })).reverse()))
    const lines = (await writeJsonLines([outputDocument([shuffled, shuffled])], context())).split('\n')
    expect(lines).toHaveLength(3)
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual([...OBSERVATION_KEYS, 'inferred', 'average'])
    expect(JSON.parse(lines[1] ?? '')).toEqual(observation({ inferred }))
  })

  it('is empty without observations', async () => {
    expect(await writeJsonLines([outputDocument([])], context())).toBe('')
  })
})

describe('json', () => {
  it('passes its schema and is safe to show', async () => {
    const documents = [outputDocument([observation({ quote: 'a\u009b2J\u202e' })]), outputDocument([])]
    const json = await writeJson(documents, context())
    expect(json).toContain('a\\u009b2J\\u202e')
    const output = extractOutputSchema.parse(JSON.parse(json))
    expect(output.schema).toBe('cchc/1')
    expect(output.documents.map(({ records }) => records.length)).toEqual([1, 0])
    expect(Object.keys(output.documents[0] ?? {})).toEqual(['document', 'records', 'diagnostics'])
  })
})
