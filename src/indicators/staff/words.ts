import type { Indicator } from '../types.ts'

export const staff = (indicator: Omit<Indicator, 'kind'>): Indicator => ({ kind: 'staff', ...indicator })

export const CIVIL = [
  'biên chế hành chính',
  'biên chế công chức',
  'hành chính',
  'công chức hành chính',
  'khối hành chính',
  'cán bộ, công chức',
  'công chức',
  'cơ quan hành chính',
  'quản lý nhà nước',
  'nâng ngạch',
  'chuyên viên chính',
  'chuyên viên cao cấp',
  'ngạch',
]
export const PUBLIC = [
  'biên chế sự nghiệp',
  'biên chế viên chức',
  'sự nghiệp',
  'viên chức',
  'khối sự nghiệp',
  'số lượng người làm việc',
  'số người làm việc',
  'người làm việc',
  'đơn vị sự nghiệp',
  'thăng hạng',
  'giáo viên',
  'hưởng lương từ ngân sách',
]
export const COMMUNE = [
  'cán bộ, công chức cấp xã',
  'công chức cấp xã',
  'công chức xã',
  'cán bộ chuyên trách, công chức cấp xã',
  'biên chế công chức xã',
  'cán bộ cấp xã',
  'cán bộ chuyên trách',
  'cấp xã',
  'khối xã',
  'cbcc cấp xã',
  'cán bộ, công chức xã',
  'cán bộ công chức cấp xã',
  'thuộc cấp xã',
  'khối xã, phường',
  'xã, phường',
  'biên chế cán bộ, công chức cấp xã',
]
/** Officials and civil servants together. */
export const COMMUNE_BOTH = ['cán bộ, công chức', 'cán bộ công chức', 'cán bộ và công chức', 'cbcc']
export const COMMUNE_CADRES = ['cán bộ chuyên trách cấp xã', 'cán bộ cấp xã', 'cán bộ xã']
export const COMMUNE_CIVIL_SERVANTS = ['công chức cấp xã', 'công chức xã']
export const COMMUNE_PARTS = [...COMMUNE_CADRES, ...COMMUNE_CIVIL_SERVANTS]
const EXTENSION = [
  'khuyến nông',
  'cán bộ khuyến nông',
  'thú y cấp xã',
  'cán bộ khuyến nông, thú y',
  'thú y',
  'khuyến nông viên',
]
const CONTRACT = [
  'hợp đồng 68',
  'hợp đồng theo nghị định 68',
  'hợp đồng lao động theo nghị định',
  'hợp đồng 111',
  'hđ 68',
  'hợp đồng theo nghị định số 68',
  'hợp đồng theo nghị định 111',
  'lao động hợp đồng',
  'hợp đồng lao động',
  'hợp đồng nđ 68',
  'hợp đồng nđ 111',
  'hợp đồng theo nghị định',
  'hợp đồng theo nghị định số 111',
  'hợp đồng lao động theo nghị định số',
  'hợp đồng lao động theo nghị định 111',
  'chỉ tiêu hợp đồng',
]
export const TOTAL = [
  'tổng số biên chế',
  'cấp tỉnh và cấp xã',
  'cấp tỉnh, cấp xã',
  'tổng biên chế',
  'tổng số',
  'cán bộ, công chức, viên chức',
  'cbccvc',
  'cb, cc, vc',
  'toàn tỉnh',
  'tổng biên chế cán bộ, công chức',
  // Names in which "hành chính" or "sự nghiệp" is no group of staff.
  'cải cách hành chính',
  'thủ tục hành chính',
  'đơn vị hành chính',
  'hành chính công',
  'sự nghiệp công lập và cơ quan hành chính',
]
export const SIX = {
  total: TOTAL,
  'civil-servants': CIVIL,
  'public-employees': PUBLIC,
  commune: COMMUNE,
  extension: EXTENSION,
  'contract-68': CONTRACT,
}
export const CUT = {
  total: TOTAL,
  'civil-servants': CIVIL,
  'public-employees': PUBLIC,
  commune: COMMUNE,
  extension: EXTENSION,
  'contract-68': CONTRACT,
  'party-and-mass': [
    'khối đảng',
    'đảng, đoàn thể',
    'khối đảng, đoàn thể',
    'đoàn thể',
    'mặt trận',
    'cơ quan đảng',
    'công tác đoàn thể',
  ],
  'part-time': [
    'không chuyên trách',
    'người hoạt động không chuyên trách',
    'hoạt động không chuyên trách',
    'không chuyên trách cấp xã',
    'không chuyên trách ở cấp xã',
    'không chuyên trách ở xã, phường',
  ],
  managers: [
    'lãnh đạo',
    'lãnh đạo cấp phòng',
    'cấp trưởng',
    'cấp phó',
    'trưởng phòng',
    'phó trưởng phòng',
    'lãnh đạo, quản lý',
    'phó giám đốc',
    'hiệu trưởng',
    'phó hiệu trưởng',
    'cán bộ lãnh đạo',
    'chức danh lãnh đạo',
    'cán bộ quản lý',
  ],
}
/** Of the commune level civil servants are its own category: "Cấp xã: 1.470 công chức". */
const COMMUNE_STAFF = [...COMMUNE, ...CIVIL, 'cán bộ']
const without = ({ 'civil-servants': _, ...others }: typeof SIX | typeof CUT): Record<string, readonly string[]> =>
  others
export const SIX_AT_COMMUNES = { level: 'commune', categories: { ...without(SIX), commune: COMMUNE_STAFF } } as const
export const CUT_AT_COMMUNES = { level: 'commune', categories: { ...without(CUT), commune: COMMUNE_STAFF } } as const
export const LEVELLED = ['commune', 'commune-cadres', 'commune-civil-servants', 'extension', 'part-time']
export const TWO = { 'civil-servants': CIVIL, 'public-employees': PUBLIC }
export const PEOPLE = '>@persons|@posts|chỉ tiêu'
/** Staff by name: a fall by "06 trường hợp" can be one of anything. */
export const STAFF =
  '>@posts|chỉ tiêu|người|cán bộ|công chức|viên chức|cbccvc|cbcc|ccvc|cb, cc, vc|lao động|nhân viên|sinh viên'
/** What ends somebody's service. */
export const ENDED =
  'chấm dứt sử dụng|kết thúc sử dụng|kết thúc nhiệm vụ|kết thúc hoạt động|kết thúc việc sử dụng|thôi đảm nhận nhiệm vụ|dừng sử dụng|chấm dứt hoạt động|cho thôi việc|giải quyết thôi việc|giải quyết nghỉ|nghỉ việc|nghỉ hưu trước tuổi|cho nghỉ|giải quyết tinh giản|giải quyết tinh giản biên chế'
/** The decrees on cutting staff, from 2014 on. */
export const CUT_DECREES = ['108', '113', '143', '29/2023', '178', '67/2025', '154/2025']
  .flatMap((number) => [`nghị định số ${number}`, `nghị định ${number}`])
  .join('|')
