import { findProvince, provinceCode } from '../../provinces/index.ts'
import type { DocumentType } from '../../records/document.ts'
import { captionOf } from './caption.ts'
import { dateElsewhere } from './dates.ts'
import { typeOf } from './document-type.ts'
import type { Evidence } from './evidence.ts'
import { headerWithoutTitle, readHeader } from './header.ts'
import { issuerOf } from './issuer.ts'
import { dayIn, periodOf } from './period.ts'
import { provinceOf } from './province.ts'
import { readable } from './readable.ts'
import { findTitle, titleText } from './title.ts'
import { headOf, linesOf, part, tailOf } from './zones.ts'

export type { Evidence, IdentitySource } from './evidence.ts'

/**
 * What a report says of itself: kind, title, issuer, number, date, province, period. Read from where such things stand
 * (header, title, first paragraphs, signature, captions of appendices), and nothing is made up: what none of these
 * places says is `null`.
 */
export interface Identity {
  type: DocumentType
  title: string | null
  /** As written, in readable case where it was printed in capitals: "Sở Nội vụ". */
  issuer: string | null
  /** The body above the issuer in the header: "UBND tỉnh Quảng Trị". */
  superior: string | null
  number: string | null
  date: string | null
  province: string | null
  provinceCode: string | null
  /** EDTF. */
  period: string | null
  evidence: Record<'title' | 'issuer' | 'number' | 'date' | 'province' | 'period', Evidence | null>
}

/** Reads what a document says of itself. `text` is NFC; a byte order mark, CRLF and Markdown signs do no harm. */
export function identify(text: string): Identity {
  const head = headOf(text)
  const lines = linesOf(head)
  const title = findTitle(head, lines)
  const titleEnd = title?.end ?? 0
  const header = readHeader(head, title?.header ?? headerWithoutTitle(lines))
  const tail = tailOf(text, titleEnd)
  const caption = captionOf(text, title)

  const number = header.number ?? caption?.number ?? null
  const date = header.date ?? caption?.date ?? dateElsewhere([part(head, titleEnd), tail])
  const year = date?.value.slice(0, 4) ?? header.year ?? header.numberYear
  const issuer = issuerOf(head, title, header, tail, caption)
  const period = periodOf(head, title, tail, year)
  const province = provinceOf({ text, head, title, header, tail, caption, issuer })

  const type = typeOf(
    title?.word ?? '',
    title ? head.low.slice(title.start, title.end) : '',
    number?.value ?? null,
    period?.value ?? null,
  )
  const ahead = type === 'plan' || type === 'resolution'
  const day = date?.value ?? (period && dayIn(period.value, ahead)) ?? (header.year && `${header.year}-01-01`)
  // As printed: "Huế" is the name of the province of either list, "Thừa Thiên Huế" of one.
  const printed = province && findProvince(text.slice(province.start, province.end), day)
  const official = province && (printed ?? findProvince(province.value, day))
  const superior = issuer?.from === 'header' ? header.orgs.at(-2) : undefined
  return {
    type,
    title: title && titleText(head.flat.slice(title.start, title.end)),
    issuer: issuer?.value ?? null,
    superior: superior ? readable(superior.text) : null,
    number: number?.value ?? null,
    date: date?.value ?? null,
    province: official?.name ?? null,
    provinceCode: official && provinceCode(official),
    period: period?.value ?? null,
    evidence: {
      title: title && { from: 'title', start: title.start, end: title.end },
      issuer: issuer && evidence(issuer),
      number: number && evidence(number),
      date: date && evidence(date),
      province: province && evidence(province),
      period: period && evidence(period),
    },
  }
}

const evidence = ({ from, start, end }: Evidence): Evidence => ({ from, start, end })
