/** What kind of thing a number counts or measures, before any indicator is known. */
export type UnitClass =
  | 'percent'
  | 'points'
  | 'rank'
  | 'region-rank'
  | 'steps'
  | 'vnd'
  | 'usd'
  | 'times'
  | 'time'
  | 'ratio'
  | 'count'

export interface UnitReading {
  unit: UnitClass
  /** Factor that scales the printed number to the unit ("tỷ đồng": 1e9). */
  factor: number
  /** Length of the unit's words after the number. */
  length: number
  /** "điểm %", "điểm phần trăm": a difference of two percentages. */
  percentPoints?: boolean
  /** "%/năm", "tỷ đồng/năm". */
  perYear?: boolean
  /** Per person and month, per dossier …: not a total. */
  perOther?: boolean
}

const MONEY =
  /^\s*(?:(nghìn|ngàn)\s+(tỷ|tỉ|triệu)|(nghìn|ngàn|triệu|tr\.(?=\s*(?:đồng|vn|usd|đ(?![a-zà-ỹ])))|tr|tỷ|tỉ)(?:(?<=\.)|(?=đồng|vnđ|usd)|(?![a-zà-ỹ])))?\s*(đồng(?!\s+(?:chí|thời|bộ|bào|loạt|bằng|nai|tháp|hới|văn|phú|xoài|hỷ|đăng|nghiệp|ý|hành|thuận|trưởng)(?![a-zà-ỹ]))|vnđ|vnd|đ(?![a-zà-ỹ])|usd|đô\s*la(?:\s+mỹ)?|euro)?/
const SCALES: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tr: 1e6, 'tr.': 1e6, tỷ: 1e9, tỉ: 1e9 }
const PER_YEAR = /^\s*(?:\/\s*(?:1\s+)?năm|\s*(?:mỗi|một|hằng|hàng)\s+năm)(?![a-zà-ỹ])/
const PER_OTHER = /^\s*\/\s*(?:người|tháng|hồ sơ|ngày|lượt|hộ|đơn vị|xã|cán bộ|km|m2|ha|lớp|thủ tục)/u

/** The units other than money, each with the form that shows it after a number. */
const FORMS: readonly { form: RegExp; unit: UnitClass; percentPoints?: true; per?: true }[] = [
  { form: /^\s*điểm\s*(?:%|phần trăm)/, unit: 'percent', percentPoints: true },
  // "đạt 82,92% điểm" is a score, not a difference.
  { form: /^\s*%\s*điểm(?!\s*(?:số|cầu))/, unit: 'percent' },
  { form: /^\s*(?:%|phần trăm|pct(?![a-zà-ỹ]))/, unit: 'percent', per: true },
  {
    form: /^\s*điểm(?!\s*(?:cầu|giao dịch|bưu|phục vụ|tiếp nhận|trường|đến|nghẽn|mới|sáng|du lịch|truy cập|họp|kết nối|văn hóa|đại lý|dân cư|phần))/,
    unit: 'points',
  },
  {
    form: /^\s*(?:bậc(?!\s+(?:học|lương|thợ|chính|tiểu))|hạng(?!\s+(?:mục|chức|i)))(?![a-zà-ỹ])/,
    unit: 'steps',
  },
  { form: /^\s*lần(?![a-zà-ỹ])/, unit: 'times' },
  { form: /^\s*máy\s*(?:tính)?\s*\/\s*(?:người|cán bộ|công chức|viên chức|cb)/, unit: 'ratio' },
  { form: /^\s*(?:ngày|giờ|phút|tháng)(?![a-zà-ỹ])/, unit: 'time', per: true },
]

/** Reads the unit that follows a number; `right` is folded text from the number's end. */
export function unitAfter(right: string): UnitReading {
  for (const { form, unit, percentPoints, per } of FORMS) {
    const length = form.exec(right)?.[0].length
    if (length === undefined) continue
    const reading: UnitReading = { unit, factor: 1, length, ...(percentPoints && { percentPoints }) }
    return per ? withPer(right, reading) : reading
  }
  return money(right) ?? { unit: 'count', factor: 1, length: 0 }
}

function money(right: string): UnitReading | null {
  const match = MONEY.exec(right)!
  const [all, thousand, of, single, currency] = match
  const factor = (thousand ? 1e3 : 1) * (of ? SCALES[of]! : 1) * (single ? SCALES[single]! : 1)
  // The dictionary knows đồng and dollars only.
  if (currency?.startsWith('euro')) return { unit: 'count', factor, length: all.length }
  const usd = /^(?:usd|đô)/.test(currency ?? '')
  if (currency) return withPer(right, { unit: usd ? 'usd' : 'vnd', factor, length: all.length })
  if (factor === 1) return null
  const rest = right.slice(all.trimEnd().length)
  // "1,2 triệu hồ sơ" counts dossiers; "1,5 tỷ" and "120 tỷ/năm" are money.
  if (
    /^\s*(?:hồ sơ|lượt|người|tthc|thủ tục|văn bản|tin|cuộc|dân|hộ|tài khoản|giao dịch|bản|ngày|giờ|kết quả|dữ liệu|trang|lần|thuê bao|hs(?![a-zà-ỹ]))/.test(
      rest,
    )
  )
    return { unit: 'count', factor, length: all.trimEnd().length }
  if (/^(?:nghìn|ngàn)$/.test(single ?? '') && !thousand) return { unit: 'count', factor, length: all.trimEnd().length }
  if (/^tr\.?$/.test(single ?? '')) return null
  return withPer(right, { unit: 'vnd', factor, length: all.trimEnd().length })
}

function withPer(right: string, reading: UnitReading): UnitReading {
  const rest = right.slice(reading.length)
  const per = PER_YEAR.exec(rest)
  if (per) return { ...reading, perYear: true, length: reading.length + per[0].length }
  return PER_OTHER.test(rest) ? { ...reading, perOther: true } : reading
}

/** A unit said once for a whole table: "ĐVT: triệu đồng", "Đơn vị tính: %". */
export function unitOfTable(lower: string): UnitReading | null {
  for (const match of lower.matchAll(/(?:đvt|đơn vị(?:\s+tính)?)\s*[:=]?\s*(?:là\s+)?/g)) {
    const reading = unitAfter(` ${lower.slice(match.index + match[0].length)}`)
    if (reading.unit !== 'count') return reading
  }
  return null
}
