import { type Kind, type Observation, OTHER } from '../records/observation.ts'
import type { Component, Field, Fields, ReportRecord } from '../records/record.ts'

/**
 * Groups the observations of a report into the records an analyst thinks in. Which record and which field a figure
 * belongs to follows from the shape of its code alone: `<subject>.<field>`, and `<subject>.component-<field>` for a
 * part of an index. Every observation becomes exactly one field of exactly one record.
 *
 * Records and fields stand in the order in which the text names them first.
 */
export function groupRecords(observations: readonly Observation[]): ReportRecord[] {
  const drafts = new Map<string, Draft>()
  for (const [position, observation] of observations.entries()) {
    const code = parseCode(observation)
    const key = recordKey(observation, code, position)
    let draft = drafts.get(key)
    if (!draft) {
      draft = {
        first: observation,
        code,
        category: recordCategory(observation, code),
        fields: new Map(),
        parts: new Map(),
      }
      drafts.set(key, draft)
    }
    const fields = code.isPart ? partFields(draft, observation.category) : draft.fields
    const field = toField(observation)
    const list = fields.get(code.field)
    if (list) list.push(field)
    else fields.set(code.field, [field])
  }
  return [...drafts.values()].map(toRecord)
}

interface Code {
  subject: string
  field: string
  /** The figure is of a part of its subject; its category is the part's name. */
  isPart: boolean
}

interface Draft {
  first: Observation
  code: Code
  category: string | null
  fields: Map<string, Field[]>
  parts: Map<string, { name: string | null; fields: Map<string, Field[]> }>
}

const PART = 'component-'

/** What makes figures of a kind belong together, beside subject, period, level and role. */
const GROUPING: Record<Kind, { byCategory: boolean; byField: boolean }> = {
  index: { byCategory: true, byField: false },
  // A category of a dossier figure says how it was counted, not of which dossiers: it stays with the figure.
  dossier: { byCategory: false, byField: false },
  budget: { byCategory: true, byField: false },
  staff: { byCategory: true, byField: false },
  measure: { byCategory: true, byField: true },
}

function parseCode({ indicator, kind }: Observation): Code {
  const dot = indicator.indexOf('.')
  const subject = dot < 0 ? indicator : indicator.slice(0, dot)
  const what = dot < 0 ? 'value' : indicator.slice(dot + 1)
  const isPart = kind === 'index' && what.startsWith(PART)
  return { subject, field: camelCase(isPart ? what.slice(PART.length) : what), isPart }
}

function camelCase(name: string): string {
  return name.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase())
}

function recordCategory({ kind, category }: Observation, code: Code): string | null {
  return code.isPart || !GROUPING[kind].byCategory ? null : category
}

function recordKey(observation: Observation, code: Code, position: number): string {
  const { kind, period, level, role, province, provinceCode } = observation
  const category = recordCategory(observation, code)
  return JSON.stringify([
    kind,
    code.subject,
    GROUPING[kind].byField ? code.field : null,
    category,
    period,
    level,
    role,
    province,
    provinceCode,
    // Two figures that nothing names have nothing in common.
    observation.indicator === OTHER || category === OTHER ? position : null,
  ])
}

function partFields(draft: Draft, name: string | null): Map<string, Field[]> {
  // Reports write the name of a part now with a capital, now without.
  const key = name === null ? '' : `=${name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`
  let part = draft.parts.get(key)
  if (!part) {
    part = { name, fields: new Map() }
    draft.parts.set(key, part)
  }
  return part.fields
}

function toField(observation: Observation): Field {
  const {
    document: _d,
    province: _p,
    provinceCode: _c,
    kind: _k,
    period: _t,
    level: _l,
    role: _r,
    ...field
  } = observation
  return field
}

function toRecord({ first, code, category, fields, parts }: Draft): ReportRecord {
  const { province, provinceCode, period, level, role } = first
  const head = { subject: code.subject, province, provinceCode, category, period, level, role }
  const own = asFields(fields)
  if (first.kind !== 'index') return { kind: first.kind, ...head, fields: own }
  const components: Component[] = [...parts.values()].map((part) => ({
    name: part.name,
    fields: asFields(part.fields),
  }))
  return { kind: 'index', ...head, scale: agreedOf(own.score), ranked: agreedOf(own.rank), fields: own, components }
}

function asFields(fields: Map<string, Field[]>): Fields {
  return Object.fromEntries(fields)
}

/** The denominator that all figures of a field share, as far as they state one. */
function agreedOf(figures: Field[] | undefined): number | null {
  const stated = new Set(figures?.map((figure) => figure.of).filter((of) => of !== null))
  const [only] = stated
  return stated.size === 1 && only !== undefined ? only : null
}
