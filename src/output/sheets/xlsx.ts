import { type CellObject, utils, type WorkSheet, write } from 'xlsx'
import type { Language } from '../../records/language.ts'
import { formatNumber } from '../number.ts'
import type { Cell, Sheet, SheetColumn } from '../sheet.ts'
import { visible } from '../visible.ts'
import type { SheetWriter } from './writer.ts'
import { type Freeze, finishWorkbook } from './xlsx-finish.ts'
import { headFormat, NumberFormats, spreadsheetNumber, textFormat } from './xlsx-formats.ts'

/** Most characters of a cell, and of a sheet's name (Excel specifications and limits). */
const LONGEST_TEXT = 32_767
const LONGEST_NAME = 31
/** Widths of columns, in characters. */
const NARROWEST = 6
const WIDEST = 60
/** Heights of a line and of a row, in points; Excel takes no row above 409. */
const LINE_HEIGHT = 16
const HIGHEST = 400
/** Columns that stay in sight. */
const MOST_FROZEN = 4

/** A workbook: numbers as numbers, heads that stay in sight, filters, and links from figures to their sources. */
export const writeXlsx: SheetWriter<Uint8Array> = (sheets, { language, title }) => {
  const workbook = utils.book_new()
  const names = sheetNames(sheets)
  const formats = new NumberFormats(language)
  for (const sheet of sheets) {
    utils.book_append_sheet(workbook, worksheet(sheet, names, formats), names.get(sheet.key))
  }
  workbook.Props = { Title: visible(title ?? sheets[0]?.title ?? ''), Application: 'cchc' }
  // Shared strings are plain text cells; without them a text is stored as the result of a formula.
  const plain: unknown = write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true })
  if (!(plain instanceof Uint8Array)) throw new TypeError('xlsx wrote no bytes')
  return finishWorkbook(plain, sheets.map(freezeOf))
}

/** Names of worksheets by the sheets' keys: without the signs that Excel forbids, short enough, no two alike. */
function sheetNames(sheets: readonly Sheet[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { key, title, tab = title } of sheets) {
    const base =
      visible(tab)
        .replace(/[[\]*?/\\:]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || key
    let name = shortened(base, LONGEST_NAME)
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const suffix = ` (${n})`
      name = shortened(base, LONGEST_NAME - suffix.length) + suffix
    }
    taken.add(name.toLowerCase())
    names.set(key, name)
  }
  return names
}

/** A name in so many characters: cut between words, where it has several, and marked as cut. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name
  const start = name.slice(0, length - 1)
  const words = /\s/.test(name[length - 1] ?? '') ? start : start.replace(/\s+\S*$/, '')
  return `${words.trim()}…`
}

function worksheet(
  { columns, rows, notes = [] }: Sheet,
  names: ReadonlyMap<string, string>,
  formats: NumberFormats,
): WorkSheet {
  const heads = columns.map((column) => ({ t: 's', v: visible(column.title), z: headFormat(column) }) as const)
  const body = rows.map((row) => row.map((cell, i) => spreadsheetCell(cell, columns[i]?.align, names, formats)))
  // A row apart: what belongs to no column must not be filtered or sorted with the table.
  const below = notes.length > 0 ? [[], ...notes.map((note) => [{ t: 's', v: clip(visible(note)) } as const])] : []
  const sheet: WorkSheet = utils.aoa_to_sheet([heads, ...body, ...below])
  const texts = [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell) => shownText(cell, formats.language))),
  ]
  const widths = columns.map((_, i) => widthOf(texts.map((row) => row[i] ?? '')))
  sheet['!cols'] = widths.map((wch) => ({ wch }))
  // Programs do not agree on who fits the rows to wrapped text, so it is done here.
  sheet['!rows'] = texts.map((row) => ({ hpt: Math.min(HIGHEST, LINE_HEIGHT * linesOf(row, widths)) }))
  if (columns.length > 0) {
    sheet['!autofilter'] = { ref: utils.encode_range({ r: 0, c: 0 }, { r: rows.length, c: columns.length - 1 }) }
  }
  return sheet
}

function spreadsheetCell(
  cell: Cell,
  align: SheetColumn['align'],
  names: ReadonlyMap<string, string>,
  formats: NumberFormats,
): CellObject | null {
  const { value, source, text } = cell
  const name = source && names.get(source.sheet)
  // The heads are row 1, so the first row is row 2.
  const l = source && name ? { Target: `#'${name.replaceAll("'", "''")}'!A${source.row + 2}` } : undefined
  const link = l ? { l } : {}
  const z = typeof value === 'number' ? formats.of(cell, value, l !== undefined) : null
  if (typeof value === 'number' && z !== null) return { t: 'n', v: spreadsheetNumber(cell, value), z, ...link }
  const shown = visible(text)
  return shown === '' ? null : { t: 's', v: clip(shown), z: textFormat(cell, align, l !== undefined), ...link }
}

/** About what the cell shows. */
function shownText({ text, value, before = '', after = '', format }: Cell, language: Language): string {
  if (typeof value !== 'number') return text
  return `${before}${formatNumber(value, language)}${format === 'percent' ? '%' : ''}${after}`
}

function clip(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`
}

/** Characters that a column's texts need, the head first, within reason: longer ones are wrapped. */
function widthOf(texts: readonly string[]): number {
  // The head has a button beside it.
  const longest = texts.reduce((most, text, i) => Math.max(most, text.length + (i === 0 ? 4 : 2)), NARROWEST)
  return Math.min(longest, WIDEST)
}

/** About the lines of a row: what is lost where words are kept whole is won by letters narrower than digits. */
function linesOf(texts: readonly string[], widths: readonly number[]): number {
  return Math.max(1, ...texts.map((text, i) => Math.ceil(text.length / (widths[i] ?? WIDEST))))
}

/** The names of the rows stay in sight too, unless there are too many of them. */
function freezeOf({ columns }: Sheet): Freeze {
  const firstLoose = columns.findIndex((column) => !column.fixed)
  return { rows: 1, columns: firstLoose <= MOST_FROZEN ? Math.max(0, firstLoose) : 0 }
}
