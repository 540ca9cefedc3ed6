import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractReport } from '../src/extract/report.ts'
import { CONCEPTS } from '../src/indicators/concepts.ts'
import { INDICATORS, indicatorKind, indicatorName, indicatorOf, OTHER } from '../src/indicators/index.ts'
import type { Example, Indicator } from '../src/indicators/types.ts'
import { KINDS } from '../src/records/observation.ts'
import { fold } from '../src/vietnamese/fold.ts'

const INDICES = ['par-index', 'sipas', 'papi', 'pci', 'ict-index', 'ddci', 'dti', 'service-index']

/** The dictionary's codes with the units and categories it gives them; `<index>` stands for each index. */
const DICTIONARY = `
<index>.score points|percent
<index>.rank rank
<index>.region-rank rank
<index>.rank-change rank
<index>.score-change points|percent
<index>.component-score points|percent *
<index>.component-score-change points|percent *
<index>.component-rank rank *
<index>.component-rank-change rank *
<index>.components-declined components
dossier.received dossiers
dossier.settled dossiers
dossier.on-time dossiers
dossier.overdue dossiers
dossier.pending dossiers
dossier.on-time-rate percent
dossier.on-time-rate-change percent
dossier.overdue-rate percent
dossier.online dossiers
dossier.online-rate percent
dossier.postal-received dossiers
dossier.postal-returned dossiers
dossier.postal-growth-rate percent
dossier.one-stop-system-rate percent
dossier.e-payment-rate percent offered|used
dossier.e-processing-rate percent
dossier.digitised-rate percent
budget.amount vnd|usd training|headquarters|one-stop-equipment|service-centre|compliance-saving|payroll-saving|domestic-investment|foreign-investment|enterprise-capital|other
budget.change-rate percent =budget.amount
staff.quota persons total|civil-servants|public-employees|commune|extension|contract-68
staff.present persons total|civil-servants|public-employees|commune|commune-cadres|commune-civil-servants|health|pharmacy
staff.reduced persons total|civil-servants|public-employees|commune|extension|party-and-mass|part-time|managers|contract-68
staff.reduction-rate percent =staff.reduced
staff.recruited persons civil-servants|public-employees|commune|education|health-and-other|talent
staff.promotion-candidates persons civil-servants|public-employees
staff.promoted persons civil-servants|public-employees
staff.rotated persons
staff.transferred persons
staff.appointed persons
staff.trained persons
staff.degree persons doctorate|master|specialist-1|specialist-2|university
staff.qualified persons
staff.qualified-rate percent
staff.rating-rate percent
procedure.total procedures
procedure.published procedures
procedure.new procedures
procedure.amended procedures
procedure.abolished procedures
procedure.simplified procedures
procedure.simplified-rate percent
procedure.time-reduced procedures
procedure.time-reduction days|percent
procedure.one-stop procedures
procedure.one-stop-rate percent
procedure.interlinked procedures
procedure.service-centre procedures
procedure.postal procedures
procedure.e-workflow procedures
procedure.on-the-spot procedures
procedure.impact-assessed procedures
procedure.disclosed procedures
procedure.disclosed-rate percent
online-service.count procedures level-1|level-2|level-1-2|level-3|level-4|level-3-4|full|partial|all
online-service.rate percent =online-service.count
online-service.used-rate percent =online-service.count
online-service.integrated-rate percent =online-service.count
feedback.received items
feedback.resolved items
feedback.resolved-rate percent
satisfaction.rate percent overall|procedures|health|education
satisfaction.sample persons
satisfaction.services services
legal.issued documents
legal.issued-change documents
legal.appraised documents
legal.reviewed documents
legal.checked documents by-authority|self
legal.unlawful documents
legal.handled documents
legal.in-force documents
legal.expired documents
legal.expired-partly documents
legal.updated documents
directive.issued documents
plan.task-completed tasks
plan.completed-rate percent
organization.agencies units
organization.divisions units
organization.branches units
organization.public-service-units units total|education|health|culture|other
organization.communes units
organization.hamlets units
organization.committees units
organization.enterprises units
organization.reduced units agencies|divisions|branches|public-service-units|communes|hamlets|committees|enterprises
organization.reduction-rate percent =organization.reduced
organization.job-positions positions
autonomy.units units all|full|recurrent|partial|state-funded|administrative|science
autonomy.rate percent =autonomy.units
training.classes classes
inspection.count inspections
inspection.units units
inspection.units-rate percent
communication.items items
communication.events events
communication.attendance persons
initiative.count items
one-stop.units units
one-stop.e-units units
digital.e-document-rate percent
digital.e-signed-rate percent
digital.certificates certificates all|organisations|persons
digital.documents documents sent|received|all
digital.email-rate percent
digital.mailboxes items
digital.units units document-management|lan|portal|interchange|video-meeting
digital.units-rate percent =digital.units
digital.computers-per-person ratio
digital.report-rate percent
digital.identity-rate percent
iso.agencies units
`

interface Entry {
  units: string[]
  /** null: the name as the text has it. */
  categories: string[] | null
}

/** Every code that has to be declared. */
function dictionary(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const line of DICTIONARY.trim().split('\n')) {
    const [code, units, categories = ''] = line.split(' ') as [string, string, string?]
    const entry: Entry = {
      units: units.split('|'),
      categories: categories.startsWith('=')
        ? entries.get(categories.slice(1))!.categories
        : categories === '*'
          ? null
          : categories.split('|').filter(Boolean),
    }
    for (const index of code.startsWith('<index>') ? INDICES : [''])
      entries.set(index ? code.replace('<index>', index) : code, entry)
  }
  return entries
}

/** All that an indicator can call its subject. */
function categoriesOf({ categories, category }: Indicator): string[] {
  return [...new Set([...Object.keys(categories ?? {}), ...(category === undefined ? [] : [category])])]
}

/** The phrases of a cue, its concepts among them. */
function phrasesOf(alternatives: string): string[] {
  return alternatives.split('|')
}

describe('the declared indicators', () => {
  const entries = dictionary()

  it('are the codes of the dictionary, each once', () => {
    expect(INDICATORS.map(({ code }) => code).sort()).toEqual([...entries.keys()].sort())
  })

  it.runIf(existsSync('../shared/dictionary/indicators.tsv'))('are those of the labelled corpus', () => {
    const lines = readFileSync('../shared/dictionary/indicators.tsv', 'utf8').trim().split('\n').slice(1)
    const codes = lines.map((line) => line.split('\t')[0]!).filter((code) => code !== OTHER)
    expect(
      DICTIONARY.trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(codes)
  })

  it.each(INDICATORS.map((indicator) => [indicator.code, indicator] as const))(
    '%s is well formed',
    (code, indicator) => {
      const entry = entries.get(code)!
      expect(KINDS).toContain(indicator.kind)
      expect(indicator.vi.trim()).not.toBe('')
      expect(indicator.en.trim()).not.toBe('')
      expect(indicator.vi).not.toBe(indicator.en)
      expect(new Set(indicator.units).size).toBe(indicator.units.length)
      for (const unit of indicator.units) expect(entry.units).toContain(unit === 'region-rank' ? 'rank' : unit)
      if (entry.categories === null) expect(indicator.categoryAsWritten).toBe(true)
      else {
        expect(indicator.categoryAsWritten).toBeUndefined()
        for (const category of categoriesOf(indicator)) expect(entry.categories).toContain(category)
      }
      if (indicator.bounds) expect(indicator.bounds[0]).toBeLessThan(indicator.bounds[1])
      expect(indicator.cues.length).toBeGreaterThan(0)
      for (const cue of indicator.cues) {
        for (const part of cue.split(' + ')) {
          for (const phrase of phrasesOf(part.replace(/^[><=~#]/, ''))) {
            expect(phrase.trim()).toBe(phrase)
            expect(phrase).not.toBe('')
            if (phrase.startsWith('@')) expect(CONCEPTS).toHaveProperty(phrase.slice(1))
          }
        }
      }
    },
  )

  it.each(INDICATORS.map((indicator) => [indicator.code, indicator] as const))(
    '%s says no phrase for two categories',
    (_, indicator) => {
      const owner = new Map<string, string>()
      for (const [category, phrases] of Object.entries(indicator.categories ?? {})) {
        expect(phrases.length).toBeGreaterThan(0)
        for (const phrase of phrases) {
          expect(owner.get(fold(phrase)) ?? category).toBe(category)
          owner.set(fold(phrase), category)
        }
      }
    },
  )

  it('names them in both languages, and what no code fits', () => {
    for (const { code, vi, en, kind } of INDICATORS) {
      expect(indicatorOf(code)?.code).toBe(code)
      expect(indicatorName(code, 'vi')).toBe(vi)
      expect(indicatorName(code, 'en')).toBe(en)
      expect(indicatorKind(code)).toBe(kind)
    }
    expect(indicatorOf(OTHER)).toBeNull()
    expect(indicatorKind(OTHER)).toBe('measure')
    expect(indicatorName(OTHER, 'vi')).not.toBe(indicatorName(OTHER, 'en'))
    expect(indicatorName('no.such-code', 'vi')).toBe('no.such-code')
  })
})

/** The slots that an example names. */
function wanted(indicator: string, { text: _, ...slots }: Example): Record<string, unknown> {
  return { indicator, ...slots }
}

describe('the examples of the indicators', () => {
  const cases = INDICATORS.flatMap((indicator) =>
    indicator.examples.map((example) => [`${indicator.code}: ${example.text}`, indicator.code, example] as const),
  )

  it.each(cases)('%s', async (_, code, example) => {
    const { observations } = await extractReport(example.text, { path: 'example.txt' })
    expect(observations).toContainEqual(expect.objectContaining(wanted(code, example)))
  })

  const counter = INDICATORS.flatMap(({ code, counterexamples = [] }) =>
    counterexamples.map(({ text, value }) => [`${value} of «${text}» is no ${code}`, code, text, value] as const),
  )

  it.each(counter)('%s', async (_, code, text, value) => {
    expect(text.replace(/[.,]/g, '')).toContain(String(value).replace('.', '').replace(/0+$/, ''))
    const { observations } = await extractReport(text, { path: 'example.txt' })
    expect(observations).not.toContainEqual(expect.objectContaining({ indicator: code, value }))
  })

  it.each(INDICATORS.map(({ code, examples }) => [code, examples] as const))(
    '%s has three or more, all different',
    (_, examples) => {
      expect(new Set(examples.map(({ text, value }) => `${value} ${text}`)).size).toBe(examples.length)
      expect(examples.length).toBeGreaterThanOrEqual(3)
      for (const { text, value } of examples) {
        expect(text).toMatch(/\d/)
        expect(Number.isFinite(value)).toBe(true)
      }
    },
  )
})
