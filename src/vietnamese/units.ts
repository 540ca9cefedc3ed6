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
  /^\s*(?:(nghìn|ngàn)\s+(tỷ|tỉ|triệu)|(nghìn|ngàn|triệu|tr\.(?=\s*(?:đồng|vn|usd|đ(?![a-zà-ỹ])))|tr|tỷ|tỉ)(?:(?<=\.)|(?![a-zà-ỹ])))?\s*(đồng(?!\s+(?:chí|thời|bộ|bào|loạt)(?![a-zà-ỹ]))|vnđ|vnd|đ(?![a-zà-ỹ])|usd|đô\s*la(?:\s+mỹ)?|euro)?/
const SCALES: Record<string, number> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tr: 1e6, 'tr.': 1e6, tỷ: 1e9, tỉ: 1e9 }
const PER_YEAR = /^\s*(?:\/\s*(?:1\s+)?năm|\s*(?:mỗi|một|hằng|hàng)\s+năm)(?![a-zà-ỹ])/
const PER_OTHER = /^\s*\/\s*(?:người|tháng|hồ sơ|ngày|lượt|hộ|đơn vị|xã|cán bộ|km|m2|ha|lớp|thủ tục)/u

/** The units other than money, each with the form that shows it after a number. */
const FORMS: readonly { form: RegExp; unit: UnitClass; percentPoints?: true; per?: true }[] = [
  { form: /^\s*(?:điểm\s*(?:%|phần trăm)|%\s*điểm)/, unit: 'percent', percentPoints: true },
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
  const usd = /^(?:usd|đô|euro)/.test(currency ?? '')
  if (currency) return withPer(right, { unit: usd ? 'usd' : 'vnd', factor, length: all.length })
  if (factor === 1) return null
  const rest = right.slice(all.trimEnd().length)
  // "1,2 triệu hồ sơ" counts dossiers; "1,5 tỷ" and "120 tỷ/năm" are money.
  if (/^\s*(?:hồ sơ|lượt|người|tthc|thủ tục|văn bản|tin|cuộc|dân|hộ|tài khoản|giao dịch|bản)/.test(rest))
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

/** Counting nouns by the unit they show. Generic ones ("trường hợp") fit several. */
const NOUNS: Record<string, readonly string[]> = {
  persons: [
    'sinh viên',
    'người',
    'lượt người',
    'lượt cán bộ',
    'lượt công chức',
    'lượt cbccvc',
    'lượt cbcc',
    'lượt học viên',
    'lượt viên chức',
    'lượt',
    'cán bộ',
    'công chức',
    'viên chức',
    'cbccvc',
    'cbcc',
    'ccvc',
    'cb',
    'cc',
    'cbccvcc',
    'cccvc',
    'biên chế',
    'học viên',
    'thí sinh',
    'nhân viên',
    'giáo viên',
    'lao động',
    'đại biểu',
    'cá nhân',
    'lãnh đạo',
    'cấp trưởng',
    'cấp phó',
    'trưởng phòng',
    'phó trưởng phòng',
    'giám đốc',
    'phó giám đốc',
    'hiệu trưởng',
    'phó hiệu trưởng',
    'chức danh',
    'đồng chí',
    'tiến sĩ',
    'tiến sỹ',
    'thạc sĩ',
    'thạc sỹ',
    'ứng viên',
    'bác sĩ',
    'chỉ tiêu',
    'phiếu',
    'mẫu',
    'trường hợp',
    'số lượng người',
    'người dân',
    'chuyên viên',
    'hợp đồng',
    'hòa giải viên',
    'lượt cb',
  ],
  dossiers: ['hồ sơ', 'kết quả', 'lượt hồ sơ', 'bộ hồ sơ', 'trường hợp'],
  procedures: [
    'tthc',
    'lượt tthc',
    'thủ tục',
    'lượt thủ tục',
    'thủ tục hành chính',
    'dvc',
    'dvctt',
    'dịch vụ công',
    'dịch vụ',
    'quy trình',
  ],
  services: ['dịch vụ', 'dvc'],
  documents: [
    'văn bản',
    'vbqppl',
    'vb',
    'quyết định',
    'nghị quyết',
    'kế hoạch',
    'chỉ thị',
    'công văn',
    'thông báo',
    'lượt văn bản',
    'dự thảo',
    'đề nghị',
    'chương trình',
    'báo cáo',
  ],
  units: [
    'đơn vị',
    'cơ quan',
    'tổ chức',
    'sở',
    'ban',
    'ngành',
    'huyện',
    'thị xã',
    'thành phố',
    'quận',
    'xã',
    'phường',
    'thị trấn',
    'phòng',
    'chi cục',
    'trường',
    'trung tâm',
    'doanh nghiệp',
    'công ty',
    'thôn',
    'tổ dân phố',
    'tdp',
    'ấp',
    'khóm',
    'bản',
    'buôn',
    'khu phố',
    'khối phố',
    'khối',
    'xóm',
    'làng',
    'khu dân cư',
    'ban chỉ đạo',
    'bcđ',
    'điểm cầu',
    'điểm',
    'cổng',
    'trang',
    'ubnd',
    'lượt cơ quan',
    'lượt đơn vị',
    'lượt',
    'đầu mối',
    'đvsn',
    'đvsncl',
    'tổ',
    'bộ phận',
    'hội',
    'địa phương',
    'phòng ban',
    'trạm',
    'đảng bộ',
    'ủy ban',
    'tổ hòa giải',
    'mạng',
  ],
  classes: ['lớp', 'khóa', 'khoá', 'lớp học', 'khóa học'],
  inspections: [
    'lượt cơ quan',
    'lượt đơn vị',
    'cuộc kiểm tra',
    'cuộc thanh tra',
    'cuộc giám sát',
    'cuộc',
    'đợt',
    'lượt',
    'đợt kiểm tra',
    'nội dung',
    'đoàn',
    'đoàn kiểm tra',
  ],
  events: [
    'hội nghị',
    'hội thi',
    'hội thảo',
    'cuộc',
    'cuộc thi',
    'cuộc họp',
    'buổi',
    'tọa đàm',
    'đợt',
    'diễn đàn',
    'chương trình',
    'lượt',
    'cuộc tuyên truyền',
  ],
  items: [
    'tin',
    'bài',
    'tin bài',
    'lượt tin',
    'phóng sự',
    'chuyên mục',
    'chuyên đề',
    'chuyên trang',
    'bản tin',
    'kỳ',
    'phản ánh',
    'kiến nghị',
    'ý kiến',
    'pakn',
    'lượt ý kiến',
    'lượt phản ánh',
    'câu hỏi',
    'mô hình',
    'sáng kiến',
    'giải pháp',
    'đề tài',
    'hộp thư',
    'tài khoản',
    'lượt',
    'nội dung',
    'pano',
    'cách làm',
    'hòm thư',
    'đơn',
    'trường hợp',
  ],
  tasks: ['nhiệm vụ', 'chỉ tiêu', 'mục tiêu', 'nội dung', 'đầu việc', 'công việc', 'hoạt động'],
  positions: ['danh mục', 'vị trí', 'vị trí việc làm', 'vtvl', 'đề án'],
  certificates: ['chứng thư', 'chứng thư số', 'chữ ký số', 'chữ ký', 'tổ chức', 'cá nhân', 'thiết bị', 'sim'],
  components: [
    'nội dung',
    'chỉ số',
    'chỉ số thành phần',
    'tiêu chí',
    'trục',
    'lĩnh vực',
    'chỉ số nội dung',
    'trục nội dung',
    'chỉ tiêu',
    'tiêu chí thành phần',
    'chỉ số lĩnh vực',
    'thành phần',
  ],
  rank: ['tỉnh', 'tỉnh thành', 'địa phương'],
  other: [
    'quyển',
    'cuốn',
    'bản',
    'dự án',
    'giường',
    'giường bệnh',
    'tập thể',
    'bằng khen',
    'giấy khen',
    'trụ sở',
    'công trình',
    'thứ tiếng',
    'đường truyền',
    'máy',
    'hệ thống',
    'bộ',
    'bài dự thi',
    'tờ',
    'tờ rơi',
    'camera',
    'ha',
    'km',
    'm2',
    'hộ',
    'kỳ họp',
    'phiên',
    'cuộc chất vấn',
    'nhóm',
    'khu vực',
    'quy chế',
    'đội',
    'lĩnh vực',
    'ngành trọng điểm',
    'phần mềm',
    'cơ sở dữ liệu',
    'giao dịch',
    'khâu',
    'bước',
    'thư',
    'thư xin lỗi',
    'thành viên',
    'kiosk',
    'chi nhánh',
    'vụ',
    'đơn thư',
    'trường',
  ],
}

/** Words that begin like a noun and count nothing. */
const NO_NOUNS = ['ban hành', 'định kỳ', 'xã hội', 'sở hữu', 'kỳ trước', 'kỳ này', 'kỳ báo cáo']

const TRIE = new Map<string, string[]>(NO_NOUNS.map((words) => [words, []]))
/** The words that nouns begin with. */
const FIRST = new Set(NO_NOUNS.map((words) => words.split(' ')[0]!))
let LONGEST = 3
for (const [unit, nouns] of Object.entries(NOUNS)) {
  for (const noun of nouns) {
    TRIE.set(noun, [...(TRIE.get(noun) ?? []), unit])
    const words = noun.split(' ')
    FIRST.add(words[0]!)
    LONGEST = Math.max(LONGEST, words.length)
  }
}

/**
 * The units that the counting noun right after a number (and its unit words) allows.
 *
 * @returns the noun's length in `right` and its units; no units where no known noun follows
 */
export function nounAfter(right: string): { length: number; units: readonly string[]; noun: string } {
  const lead = /^\s*(?:\([^)]{1,12}\)\s*)?(?:các\s+)?/.exec(right)![0].length
  const words = /^[a-zà-ỹ\d]+(?:\s[a-zà-ỹ\d]+){0,3}/.exec(right.slice(lead))?.[0].split(/\s/) ?? []
  for (let n = FIRST.has(words[0] ?? '') ? Math.min(words.length, LONGEST) : 0; n > 0; n--) {
    const noun = words.slice(0, n).join(' ')
    const units = TRIE.get(noun)
    if (units) return { length: lead + noun.length, units, noun }
  }
  return { length: lead, units: [], noun: words[0] ?? '' }
}

/** Units that any counting noun of a label allows ("Số lượng TTHC cấp tỉnh": procedures and units). */
export function nounsIn(label: string): readonly string[] {
  const found = new Set<string>()
  const words = label.match(/[a-zà-ỹ\d]+/g) ?? []
  for (let i = 0; i < words.length; i++) {
    if (!FIRST.has(words[i]!)) continue
    for (let n = Math.min(LONGEST, words.length - i); n > 0; n--) {
      const units = TRIE.get(words.slice(i, i + n).join(' '))
      if (!units) continue
      for (const unit of units) found.add(unit)
      i += n - 1
      break
    }
  }
  return [...found]
}
