import type { Block } from '../document/types.ts'
import type { Place } from './place.ts'
import type { CheckedReport } from './report.ts'

/** A document cited by its number and its date. */
export interface Citation {
  /** Number and sign without blanks: "130/2005/NĐ-CP". */
  number: string
  numberPlace: Place
  /** The year in the number, where it has one. */
  year: { value: number; place: Place } | null
  /** Day, month and year as printed. */
  date: { day: number; month: number; year: number; place: Place; yearPlace: Place }
  /** Who issued it, as the words behind the date say: "ubnd tỉnh". */
  by: string | null
}

/** Words of an issuer that tell it from others: "ủy ban nhân dân tỉnh". */
const MOST_WORDS = 5
/** "của UBND tỉnh" behind a date. */
const BY = /^\s+của\s+([^,.;:()\d]{2,40})/

/** "số 130/2005/NĐ-CP ngày 17/10/2015", "40-CT/TU, ngày 02 tháng 8 năm 2018". */
const CITED =
  /(?<![\d/])(?<number>\d{1,5}[a-zđ]?)\s?(?:\/\s?(?<year>(?:19|20)\d{2})\s?)?(?<sign>[/-]\s?[A-ZĐ][A-Za-zĐđ\d]*(?:[/-][A-ZĐ][A-Za-zĐđ\d]*){0,3}),?\s{1,3}(?:ngày\s+){1,2}(?<day>\d{1,2})\s?(?:[/.-]\s?|\s?tháng\s+)(?<month>\d{1,2})\s?(?:[/.-]\s?|\s?năm\s+)(?<dateYear>(?:19|20)\d{2})(?!\d)/dgu

/** Every citation of a report that tells number and date together. */
export function* citations(report: CheckedReport): Generator<Citation> {
  for (const block of allBlocks(report)) {
    if (!/ngày/.test(block.lower)) continue
    for (const match of block.text.matchAll(CITED)) {
      const spans = match.indices?.groups
      const { number, year, sign, day, month, dateYear } = match.groups ?? {}
      if (
        !spans?.number ||
        !spans.sign ||
        !spans.day ||
        !spans.dateYear ||
        !number ||
        !sign ||
        !day ||
        !month ||
        !dateYear
      )
        continue
      const place = ([from, to]: [number, number]): Place => report.place(block, from, to)
      yield {
        number: `${number}${year ? `/${year}` : ''}${sign}`.replace(/\s/g, ''),
        numberPlace: place([spans.number[0], spans.sign[1]]),
        year: year && spans.year ? { value: Number(year), place: place(spans.year) } : null,
        date: {
          day: Number(day),
          month: Number(month),
          year: Number(dateYear),
          place: place([spans.day[0], spans.dateYear[1]]),
          yearPlace: place(spans.dateYear),
        },
        by:
          BY.exec(block.lower.slice(match.index + match[0].length))?.[1]
            ?.split(' ', MOST_WORDS)
            .join(' ') ?? null,
      }
    }
  }
}

/** Text of a report: its blocks, and the cells of its tables. */
export function* allBlocks(report: CheckedReport): Generator<Block> {
  yield* report.shape.blocks
  for (const table of report.shape.tables) for (const row of table.rows) for (const cell of row.cells) yield cell.block
}
