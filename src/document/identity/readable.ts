import { provincesIn } from '../../provinces/index.ts'

/** Words that a capital follows in a body's name, and names that begin with one. */
const HEADS: ReadonlySet<string> = new Set(['sở', 'bộ', 'ban', 'tra'])
const CAPITALISED =
  /ban (?=chấp hành|thường vụ|chỉ đạo|cán sự)|sở (?=nội vụ)|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|trung ương|mặt trận/g
const ABBREVIATIONS: ReadonlySet<string> = new Set(['ubnd', 'hđnd', 'cchc', 'bcđ', 'mttq', 'cntt', 'tp', 'tp.'])

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

export const squeeze = (text: string): string => text.replace(/[\s|]+/g, ' ').trim()
export const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

/** "SỞ NỘI VỤ" → "Sở Nội vụ"; what is not all capitals stays as printed. */
export function readable(printed: string): string {
  const text = squeeze(printed)
  if (!isUpper(text)) return text
  const low = text.toLowerCase()
  const provinces = provincesIn(low)
  const marked = low.replace(CAPITALISED, capital)
  let at = 0
  let department = false
  const words = marked.split(' ').map((word, i, all) => {
    const inName = provinces.some(({ start, end }) => at >= start && at < end)
    at += word.length + 1
    if (ABBREVIATIONS.has(word)) return word.toUpperCase()
    const before = all[i - 1]?.toLowerCase() ?? ''
    const head = HEADS.has(before) && !/^(?:[ủu][yỷ]|đảng)$/i.test(all[i - 2] ?? '')
    // "Sở Kế hoạch và Đầu tư": both halves of a department's name have capitals.
    if (head) department = before === 'sở' || before === 'bộ'
    return i === 0 || inName || head || (department && before === 'và') ? capital(word) : word
  })
  return words.join(' ')
}
