import type { Language } from '../records/language.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const QUARTERS = ['I', 'II', 'III', 'IV']

/** Says a period (EDTF) as a report would: "6 tháng đầu năm 2019", "2016–2020", "từ 2011". */
export function formatPeriod(period: string | null, language: Language): string {
  if (period === null) return ''
  const vi = language === 'vi'
  if (period === 'now') return vi ? 'hiện nay' : 'at present'
  const [start = '', end] = period.split('/')
  if (end === undefined) return formatMoment(start, language)
  if (end === '..') return `${vi ? 'từ' : 'since'} ${formatMoment(start, language)}`
  if (start === '..') return `${vi ? 'đến' : 'until'} ${formatMoment(end, language)}`
  const months = monthsOfOneYear(start, end)
  if (months) return formatMonths(months, language)
  const isYears = start.length === 4 && end.length === 4
  return `${formatMoment(start, language)}${isYears ? '–' : ' – '}${formatMoment(end, language)}`
}

/** A year, month or day. */
function formatMoment(moment: string, language: Language): string {
  const [year = '', month, day] = moment.split('-')
  if (month === undefined) return year
  if (language === 'en') return `${day ? `${Number(day)} ` : ''}${MONTHS[Number(month) - 1] ?? month} ${year}`
  return day ? `${Number(day)}/${Number(month)}/${year}` : `tháng ${Number(month)}/${year}`
}

interface Months {
  year: string
  first: number
  last: number
}

function monthsOfOneYear(start: string, end: string): Months | null {
  const months = /^(\d{4})-(\d\d)\/\1-(\d\d)$/.exec(`${start}/${end}`)
  return months ? { year: months[1] ?? '', first: Number(months[2]), last: Number(months[3]) } : null
}

function formatMonths({ year, first, last }: Months, language: Language): string {
  const vi = language === 'vi'
  const count = last - first + 1
  if (count === 12) return year
  if (count === 3 && last % 3 === 0) {
    return vi ? `quý ${QUARTERS[last / 3 - 1]}/${year}` : `Q${last / 3} ${year}`
  }
  if (first === 1) return vi ? `${count} tháng đầu năm ${year}` : `first ${count} months of ${year}`
  if (last === 12) return vi ? `${count} tháng cuối năm ${year}` : `last ${count} months of ${year}`
  return vi ? `tháng ${first}–${last}/${year}` : `${MONTHS[first - 1]}–${MONTHS[last - 1]} ${year}`
}
