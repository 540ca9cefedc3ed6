import type { Language } from '../../records/language.ts'
import type { Cell, SheetColumn, Tone } from '../sheet.ts'

/** Colours are part of a number format: the one way that needs no style of its own for each. */
const COLOURS: Readonly<Partial<Record<Tone, string>>> = { good: '[Color10]', bad: '[Red]' }
const LINK = '[Blue]'

/** Text, after a blank that fills the cell where it is to stand at the right. */
const TEXT = '@'
const TEXT_AT_RIGHT = '* @'
/** Heads are known by this: the colour that text has anyway. */
const HEAD = '[Black]'

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
   * Shows a number as its text does: its own decimals, its sign of percent, and what stands around it, as long as a
   * workbook has room for another format.
   */
  of(cell: Cell, value: number, linked: boolean): string {
    const { format, before = '', after = '' } = cell
    const decimals = Math.min(MOST_DECIMALS, String(value).split('.')[1]?.length ?? 0)
    const whole = format === 'year' ? '0' : '#,##0'
    const digits = `${whole}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${format === 'percent' ? '%' : ''}`
    const start = colour(cell, linked) + LOCALES[this.language]
    const dressed = `${start}${literal(before)}${digits}${literal(after)}`
    if (this.#known.size >= MOST_FORMATS && !this.#known.has(dressed)) return start + digits
    this.#known.add(dressed)
    return dressed
  }
}

/** Text stays text, whatever is typed over it later. */
export function textFormat(cell: Pick<Cell, 'tone'>, align: SheetColumn['align'], linked: boolean): string {
  return colour(cell, linked) + (align === 'right' ? TEXT_AT_RIGHT : TEXT)
}

export function headFormat({ align }: SheetColumn): string {
  return HEAD + (align === 'right' ? TEXT_AT_RIGHT : TEXT)
}

/** What a format says of its cells' looks beyond the format. */
export function looksOf(format: string): { isHead: boolean; isText: boolean; isRight: boolean } {
  return {
    isHead: format.startsWith(HEAD),
    isText: format.endsWith(TEXT),
    isRight: format.endsWith(TEXT_AT_RIGHT),
  }
}

function colour({ tone }: Pick<Cell, 'tone'>, linked: boolean): string {
  return (tone && COLOURS[tone]) ?? (linked ? LINK : '')
}

function literal(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}
