import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { utils } from 'xlsx'
import { type Look, withoutLook } from './xlsx-formats.ts'

/** Rows and columns that stay in sight. */
export interface Freeze {
  rows: number
  columns: number
}

/** What a look adds to the font that `xlsx` writes; colours are those of Excel's own cell styles. */
const FONTS: Readonly<Record<Look, string>> = {
  head: '<b/>',
  link: '<color rgb="FF0563C1"/>',
  good: '<color rgb="FF006100"/>',
  bad: '<color rgb="FF9C0006"/>',
}
const FONT_IDS = new Map(Object.keys(FONTS).map((look, i) => [look, i + 1]))
const HEAD_FILL = '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EAF4"/></patternFill></fill>'

/** The first time that a zip file can tell: the same figures make the same bytes. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * Gives a workbook what `xlsx` knows no option for: bold heads on a ground, wrapped text, frozen panes, a landscape page
 * that all columns fit on. It sets a few attributes in the parts that `xlsx` wrote (ECMA-376 part 1, 18.3 and 18.8).
 */
export function finishWorkbook(workbook: Uint8Array, freezes: readonly Freeze[]): Uint8Array {
  const parts = unzipSync(workbook)
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path]
    if (!part) throw new Error(`xlsx wrote no ${path}`)
    parts[path] = strToU8(change(strFromU8(part)))
  }
  edit('xl/styles.xml', styled)
  for (const [i, freeze] of freezes.entries()) edit(`xl/worksheets/sheet${i + 1}.xml`, (xml) => laidOut(xml, freeze))
  return zipSync(parts, { mtime: NO_TIME })
}

function styled(xml: string): string {
  const formats = new Map([['49', withoutLook('@')]])
  return xml
    .replace(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g, (_, id: string, code: string) => {
      const known = withoutLook(code)
      formats.set(id, known)
      return `<numFmt numFmtId="${id}" formatCode="${known.format}"`
    })
    .replace(/<fonts count="1"><font>(.*?)<\/font><\/fonts>/, (_, plain: string) => {
      const fonts = Object.values(FONTS).map((look) => fontWith(plain, look))
      return `<fonts count="${fonts.length + 1}"><font>${plain}</font>${fonts.join('')}</fonts>`
    })
    .replace(/<fills count="2">(.*?)<\/fills>/, `<fills count="3">$1${HEAD_FILL}</fills>`)
    .replace(/<cellXfs.*<\/cellXfs>/, (xfs) =>
      xfs.replace(/<xf numFmtId="(\d+)" fontId="0" fillId="0"([^>]*)\/>/g, (_, id: string, rest: string) => {
        const { look = null, isText, isRight } = formats.get(id) ?? {}
        const font = `fontId="${FONT_IDS.get(look ?? '') ?? 0}" fillId="${look === 'head' ? 2 : 0}"`
        // Text stands a little apart from the number before it.
        const across = isRight ? ' horizontal="right"' : isText ? ' horizontal="left" indent="1"' : ''
        const alignment = `<alignment${across} vertical="top"${isText ? ' wrapText="1"' : ''}/>`
        return `<xf numFmtId="${id}" ${font}${rest} applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`
      }),
    )
}

/** Bold comes before the size, a colour in the place of the old one: the schema fixes the order. */
function fontWith(plain: string, look: string): string {
  return `<font>${look.startsWith('<color') ? plain.replace(/<color[^>]*\/>/, look) : look + plain}</font>`
}

function laidOut(xml: string, { rows, columns }: Freeze): string {
  const cell = utils.encode_cell({ r: rows, c: columns })
  const split = columns > 0 ? ` xSplit="${columns}"` : ''
  const active = columns > 0 ? 'bottomRight' : 'bottomLeft'
  const pane = `<pane${split} ySplit="${rows}" topLeftCell="${cell}" activePane="${active}" state="frozen"/>`
  return xml
    .replace(/<sheetPr>|<sheetPr\/>|(?=<dimension)/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<sheetView ([^>]*)\/>/, `<sheetView $1>${pane}</sheetView>`)
    .replace(/(?=<ignoredErrors>|<\/worksheet>)/, '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>')
}
