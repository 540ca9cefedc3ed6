import { provincesIn } from '../../provinces/index.ts'
import { ORG } from './bodies.ts'
import type { Span } from './evidence.ts'
import { isUpper } from './readable.ts'

/** A body named in the header; `text` joins what its lines say. */
export interface Org extends Span {
  text: string
}

const NO_ORG =
  /^(?:\(?dự\s+thảo|kính\s+gửi|v\/v|về\s+việc|hỏa\s+tốc|khẩn|mật|ký\s+bởi|người\s+ký|email|cơ\s+quan\s*:|tổ\s+chức\s*:|thời\s+gian|ngày|trang\s|việt\s+nam$|\(|\[)/

/** The bodies named in a header, outermost first; names broken over lines are whole again. */
export function orgsIn(flat: string, low: string): Org[] {
  const orgs: Org[] = []
  let joinable = false
  const add = (from: number, to: number): void => {
    const words = low.slice(from, to)
    const printed = flat.slice(from, to)
    if (!/[a-zà-ỹ]{2}/.test(words) || words.length > 120 || NO_ORG.test(words)) {
      if (NO_ORG.test(words)) joinable = false
      return
    }
    // A superior and its department on one line: "UBND TỈNH QUẢNG TRỊ SỞ NỘI VỤ".
    for (const { end } of provincesIn(words)) {
      const rest = /^\s+/.exec(words.slice(end))
      if (rest && ORG.test(words.slice(end + rest[0].length))) {
        add(from, from + end)
        add(from + end + rest[0].length, to)
        return
      }
    }
    const last = orgs.at(-1)
    if (ORG.test(words) || (!last && /^(?:tỉnh|thành\s+phố|tp\.?)\s/.test(words))) {
      orgs.push({ text: printed, start: from, end: to })
      joinable = true
    } else if (last && joinable && words.length <= 60 && isUpper(last.text) === isUpper(printed)) {
      last.text += ` ${printed}`
      last.end = to
    }
  }
  for (const cut of low.matchAll(/(?:[^\n|\t\s]|[^\S\n\t](?![^\S\n\t]{2})|(?<![^\S\n\t]{2})[^\S\n\t](?=\S))+/g)) {
    const words = cut[0].trimStart()
    const from = cut.index + cut[0].length - words.length
    add(from, from + words.trimEnd().length)
  }
  return orgs
}
