import type { Language } from '../../records/language.ts'
import { decimalsOf } from '../../records/scale.ts'
import type { Cell, SheetColumn } from '../sheet.ts'

/**
 * How a cell looks. `xlsx` tells cells apart by their number format alone, so a format starts with the name of its look
 * in brackets until `xlsx-finish.ts` takes it out.
 */
export const LOOKS = ['head', 'link', 'good', 'bad'] as const
export type Look = (typeof LOOKS)[number]

/** Text, after a blank that fills the cell where it is to stand at the right. */
const TEXT = '@'
const TEXT_AT_RIGHT = '* @'

/** Vietnamese, by its Windows locale id: a program that knows it writes 1.234,5 whatever its own language. */
const LOCALES: Readonly<Record<Language, string>> = { vi: '[$-42A]', en: '[$-409]' }

/** More decimals than any figure of a report has. */
const MOST_DECIMALS = 8
/** Excel takes between 200 and 250 (Excel specifications and limits); the rest is for numbers as they are. */
const MOST_FORMATS = 150

/** A percentage is a fraction to a spreadsheet: 79.2 % is 0.792. */
export function spreadsheetNumber({ format }: Cell, value: number): number {
  return format === 'percent' ? Number((value / 100).toPrecision(15)) : value
}

/** Makes the number formats of a workbook. */
export class NumberFormats {
  readonly #known = new Set<string>()

  constructor(readonly language: Language) {}

  /**
   * Shows a number as its text does: its own decimals, its sign of percent, and what stands around it. `null` where a
   * workbook has no room for another format: without its sign or unit the number would pass for something else.
   */
  of(cell: Cell, value: number, linked: boolean): string | null {
    const { format, before = '', after = '' } = cell
    const decimals = Math.min(MOST_DECIMALS, decimalsOf(value))
    const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${format === 'percent' ? '%' : ''}`
    const start = lookOf(cell, linked) + LOCALES[this.language]
    const dressed = `${start}${literal(before)}${digits}${literal(after)}`
    // As it is, a number has one of few formats.
    if (before === '' && after === '') return dressed
    if (this.#known.size >= MOST_FORMATS && !this.#known.has(dressed)) return null
    this.#known.add(dressed)
    return dressed
  }
}

/** Text stays text, whatever is typed over it later. */
export function textFormat(cell: Pick<Cell, 'tone'>, align: SheetColumn['align'], linked: boolean): string {
  return lookOf(cell, linked) + (align === 'right' ? TEXT_AT_RIGHT : TEXT)
}

export function headFormat({ align }: SheetColumn): string {
  return `[head]${align === 'right' ? TEXT_AT_RIGHT : TEXT}`
}

/** Takes the look out of a format. */
export function withoutLook(format: string): { look: Look | null; format: string; isText: boolean; isRight: boolean } {
  const look = LOOKS.find((name) => format.startsWith(`[${name}]`)) ?? null
  return {
    look,
    format: look === null ? format : format.slice(look.length + 2),
    isText: format.endsWith(TEXT),
    isRight: format.endsWith(TEXT_AT_RIGHT),
  }
}

function lookOf({ tone }: Pick<Cell, 'tone'>, linked: boolean): string {
  if (tone === 'good' || tone === 'bad') return `[${tone}]`
  return linked ? '[link]' : ''
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
