import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Block, Report } from '../../src/document/types.ts'
import { type Extraction, extractReport } from '../../src/extract/report.ts'
import type { Observation } from '../../src/records/observation.ts'

/** What a phrase must yield: its figures in order, each with the slots that are named. */
export type Figures = Partial<Observation>[]

/** A text with the figures that it must yield. */
export type Row = readonly [text: string, figures: Figures]

export async function figuresOf(text: string): Promise<Observation[]> {
  return (await extractReport(text, { path: 'report.txt' })).observations
}

/** The figures of a text cut down to the slots that a test names, so that a failure shows nothing else. */
export async function slotsOf(text: string, wanted: Figures): Promise<Figures> {
  const found = await figuresOf(text)
  return found.map((figure, i) => {
    const slots = Object.keys(wanted[i] ?? { text: '', indicator: '', value: 0 }) as (keyof Observation)[]
    return Object.fromEntries(slots.map((slot) => [slot, figure[slot]]))
  })
}

const REPORTS = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url))

/** The reports of the fixtures: name and text. */
export const FIXTURES: readonly (readonly [name: string, text: string])[] = readdirSync(REPORTS)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => [name, readFileSync(`${REPORTS}${name}`, 'utf8')] as const)

/** Fails with what is wrong with an extraction's places: every span must be what the file says there. */
export function misplaced(text: string, { observations, diagnostics }: Extraction): string[] {
  const lines = text.split('\n')
  return [...observations, ...diagnostics].flatMap(({ start, end, line, column, ...found }) => {
    const wrong: string[] = []
    const at = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1
    if (!(start >= 0 && end > start && end <= text.length)) wrong.push(`span ${start}–${end}`)
    if ('value' in found && text.slice(start, end) !== found.text)
      wrong.push(`«${found.text}» is «${text.slice(start, end)}»`)
    if (at !== start || line > lines.length || column > lines[line - 1]!.length)
      wrong.push(`${line}:${column} is ${at}`)
    return wrong
  })
}

/** The blocks of a report, each as "kind label: text". */
export function outlineOf({ blocks }: Report): string[] {
  return blocks.map(({ kind, label, text }) => `${kind}${label === null ? '' : ` ${label}`}: ${text}`)
}

export function blockOf({ blocks }: Report, start: string): Block {
  const block = blocks.find(({ text }) => text.startsWith(start))
  if (!block) throw new Error(`no block begins with «${start}»`)
  return block
}
