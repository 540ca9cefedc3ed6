import { type Cell as Figure, inferredSlots, type Note } from '../../compare/cell.ts'
import type { Placed } from '../../compare/table.ts'
import type { Language } from '../../records/language.ts'
import type { Observation } from '../../records/observation.ts'
import { scaleOf } from '../../records/scale.ts'
import { formatNumber } from '../number.ts'
import { formatPeriod } from '../period.ts'
import type { Places } from '../places.ts'
import type { Cell } from '../sheet.ts'
import { numberFormat } from '../sheet-parts.ts'
import { formatValue, SIGNS } from '../value.ts'
import { unitWord } from '../words.ts'
import type { Footnotes } from './footnotes.ts'
import { NOTE_WORDS, SLOT_WORDS, COMPARISON_WORDS as WORDS } from './words.ts'

/** Most values, and most other figures of the year, that are told in full. */
const MOST_TOLD = 3

/** How figures are shown in a sheet. */
export interface FigureStyle {
  language: Language
  /** A heading or column says what is counted. */
  bare: boolean
  /** Gives marks to what is said under the table; `null` where it is said beside. */
  footnotes: Footnotes | null
  places: Places
  /** Each figure with its place under it. */
  sources: boolean
  /** Row of an observation in the sheet of sources, where there is one. */
  rowOf: ((observation: Observation) => number) | null
}

/** Key of the sheet of sources. */
export const SOURCES = 'sources'

/** A figure in its place: value, comparator, how many are ranked, marks of its notes. */
export function figureCell(place: Placed | null, style: FigureStyle): Cell {
  if (!place) return { text: '–', value: null, tone: 'dim' }
  const { cell } = place
  const { footnotes } = style
  const marks = footnotes ? notesOf(place, style).map((note) => footnotes.mark(note)) : []
  // A mark never stands on a line of its own.
  const marked = marks.length === 0 ? '' : `\u00a0${marks.join('')}`
  const first = cell.observations[0]
  return {
    text: valueText(cell, style) + marked,
    ...numberOf(cell, style),
    ...(cell.notes.includes('conflict') ? { tone: 'warn' as const } : {}),
    ...(style.sources ? { detail: sourcesOf(cell, style.places) } : {}),
    ...(style.rowOf && first ? { source: { sheet: SOURCES, row: style.rowOf(first) } } : {}),
  }
}

/** All values where they disagree: nobody is to take one for the value. */
export function valueText(cell: Figure, { language, bare }: Pick<FigureStyle, 'language' | 'bare'>): string {
  const values = cell.values.length > 1 ? cell.values : [cell]
  const told = values.slice(0, MOST_TOLD).map((value) => formatValue({ ...value, per: cell.per }, language, { bare }))
  return [...told, ...(values.length > MOST_TOLD ? ['…'] : [])].join('; ')
}

/** What a spreadsheet reckons with; nothing where values disagree or make a range. */
function numberOf(cell: Figure, { language, bare }: FigureStyle): Partial<Cell> {
  const { value, valueMax, values, unit, of, comparator } = cell
  if (values.length > 1 || valueMax !== null) return {}
  const share = of === null || unit === 'percent' ? '' : `/${formatNumber(of, language)}`
  const word = bare || unit === 'percent' ? '' : unitWord(unit, language)
  return {
    value,
    format: numberFormat(cell),
    before: SIGNS[comparator],
    after: share === '' && word !== '' ? ` ${word}` : share,
  }
}

function sourcesOf({ values, observations }: Figure, places: Places): string {
  const told = values.length > 1 ? values : observations.slice(0, 1)
  return [...new Set(told.map((observation) => places.of(observation)))].slice(0, MOST_TOLD).join(', ')
}

/** All that has to be said of a figure under the table. */
export function notesOf(place: Placed, style: Pick<FigureStyle, 'language' | 'bare' | 'places'>): string[] {
  const { language } = style
  const own = place.notes.flatMap((note) => noteText(note, place.cell, style) ?? [])
  if (place.also.length === 0) return own
  const others = place.also.slice(0, MOST_TOLD).map((cell) => {
    const first = cell.observations[0]
    const base = cell.notes.includes('base') ? noteText('base', cell, style) : ''
    const when = [formatPeriod(cell.period, language), base].filter(Boolean).join(' ')
    return `${when}: ${valueText(cell, style)}${first ? ` (${style.places.of(first)})` : ''}`
  })
  return [...own, NOTE_WORDS.also[language].replace('{}', () => others.join('; '))]
}

function scaleWord(cell: Figure, language: Language): string {
  const scale = scaleOf(cell)
  return scale === null ? WORDS.unsaidScale[language] : `${WORDS.scale[language]} ${formatNumber(scale, language)}`
}

/** `null` where the figure itself shows it. */
function noteText(
  note: Note,
  cell: Figure,
  { language, bare, places }: Pick<FigureStyle, 'language' | 'bare' | 'places'>,
): string | null {
  if (note === 'bound') return null
  const told = (): string => {
    switch (note) {
      case 'part-of-year':
      case 'several-years':
        return formatPeriod(cell.period, language)
      case 'as-of-report':
        return formatPeriod(cell.present, language)
      case 'base':
        return formatPeriod(cell.base, language)
      case 'other-scale':
        return scaleWord(cell, language)
      case 'other-unit':
        return unitWord(cell.unit, language)
      case 'conflict':
        return cell.values.map((value) => `${formatValue(value, language, { bare })} (${places.of(value)})`).join('; ')
      case 'inferred':
        // A sum rests on all of its figures.
        return [
          ...new Set(cell.observations.slice(0, cell.notes.includes('sum') ? undefined : 1).flatMap(inferredSlots)),
        ]
          .map((slot) => SLOT_WORDS[slot]?.[language] ?? slot)
          .join(', ')
      default:
        return ''
    }
  }
  return NOTE_WORDS[note][language].replace('{}', told).trim()
}
