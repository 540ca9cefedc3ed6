import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { utils } from 'xlsx'
import { looksOf } from './xlsx-formats.ts'

/** Rows and columns that stay in sight. */
export interface Freeze {
  rows: number
  columns: number
}

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
  const formats = new Map([['49', '@']])
  for (const [, id = '', code = ''] of xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g))
    formats.set(id, code)
  return xml
    .replace(/<fonts count="1">(<font>)(.*?)<\/fonts>/, '<fonts count="2">$1$2<font><b/>$2</fonts>')
    .replace(
      /<fills count="2">(.*?)<\/fills>/,
      '<fills count="3">$1<fill><patternFill patternType="solid"><fgColor rgb="FFE3EAF4"/></patternFill></fill></fills>',
    )
    .replace(/<cellXfs.*<\/cellXfs>/, (xfs) =>
      xfs.replace(/<xf numFmtId="(\d+)" fontId="0" fillId="0"([^>]*)\/>/g, (_, id: string, rest: string) => {
        const { isHead, isText, isRight } = looksOf(formats.get(id) ?? '')
        const looks = isHead ? 'fontId="1" fillId="2" applyFont="1" applyFill="1"' : 'fontId="0" fillId="0"'
        const across = isRight ? ' horizontal="right"' : ''
        const wrapped = isText ? ' wrapText="1"' : ''
        return `<xf numFmtId="${id}" ${looks}${rest} applyAlignment="1"><alignment${across} vertical="top"${wrapped}/></xf>`
      }),
    )
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
