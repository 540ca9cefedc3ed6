import type { Indicator } from '../types.ts'

/** Degrees of autonomy, as Decrees 16/2015 and 60/2021 name them, and the older regimes beside them. */
const CATEGORIES = {
  full: ['tự bảo đảm chi thường xuyên và chi đầu tư', 'tự đảm bảo chi thường xuyên và chi đầu tư', 'tự bảo đảm chi thường xuyên và đầu tư', 'tự đảm bảo chi thường xuyên và đầu tư', 'chi thường xuyên và chi đầu tư', 'chi đầu tư và chi thường xuyên', 'tự chủ toàn bộ', 'tự chủ hoàn toàn', 'tự bảo đảm toàn bộ', 'tự đảm bảo toàn bộ', 'đảm bảo toàn bộ kinh phí', 'tự bảo đảm toàn bộ kinh phí', 'bảo đảm toàn bộ kinh phí', 'tự chủ toàn bộ về tài chính', 'tự đảm bảo toàn bộ kinh phí', 'toàn bộ chi phí hoạt động', 'toàn bộ kinh phí hoạt động'],
  recurrent: ['tự bảo đảm chi thường xuyên', 'tự đảm bảo chi thường xuyên', 'bảo đảm chi thường xuyên', 'đảm bảo chi thường xuyên', 'tự bảo đảm toàn bộ chi thường xuyên', 'tự đảm bảo toàn bộ chi thường xuyên', 'tự chủ chi thường xuyên', 'tự bảo đảm 100% chi thường xuyên', 'đảm bảo toàn bộ chi thường xuyên', 'bảo đảm toàn bộ chi thường xuyên'],
  partial: ['một phần chi thường xuyên', 'tự bảo đảm một phần', 'tự đảm bảo một phần', 'tự chủ một phần', 'bảo đảm một phần', 'đảm bảo một phần', 'tự bảo đảm một phần chi thường xuyên', 'tự đảm bảo một phần chi thường xuyên', 'bảo đảm một phần chi thường xuyên', 'đảm bảo một phần chi thường xuyên', 'đảm bảo một phần kinh phí', 'tự chủ một phần kinh phí'],
  'state-funded': ['ngân sách nhà nước bảo đảm', 'ngân sách nhà nước đảm bảo', 'do ngân sách nhà nước', 'nsnn bảo đảm', 'nsnn đảm bảo', 'do ngân sách', 'ngân sách bảo đảm', 'ngân sách cấp', 'ngân sách nhà nước bảo đảm chi thường xuyên', 'nhà nước bảo đảm chi thường xuyên', 'nhà nước đảm bảo chi thường xuyên', 'ngân sách nhà nước bảo đảm toàn bộ', 'ngân sách nhà nước đảm bảo toàn bộ', 'do nhà nước bảo đảm', 'do ngân sách nhà nước bảo đảm', 'do ngân sách nhà nước đảm bảo', 'ngân sách nhà nước bảo đảm toàn bộ chi thường xuyên', 'ngân sách nhà nước đảm bảo toàn bộ chi thường xuyên'],
  administrative: ['cơ quan hành chính', 'cơ quan nhà nước', 'nghị định số 130/2005/nđ-cp', 'cơ quan quản lý nhà nước', 'chế độ tự chủ, tự chịu trách nhiệm về sử dụng biên chế', 'nghị định 130', 'nghị định số 117/2013/nđ-cp', 'kinh phí quản lý hành chính'],
  science: ['tổ chức khoa học', 'khoa học và công nghệ công lập', 'khoa học và công nghệ', 'tổ chức khoa học và công nghệ'],
}
const DEGREE = [...CATEGORIES.full, ...CATEGORIES.recurrent, ...CATEGORIES.partial, ...CATEGORIES['state-funded'], 'tự bảo đảm', 'tự đảm bảo'].join('|')
const AUTONOMY = 'tự chủ|cơ chế tự chủ|giao tự chủ|tự chủ tài chính|tự chủ về tài chính|quyền tự chủ|giao quyền tự chủ|tự chủ, tự chịu trách nhiệm|cơ chế tự chủ tài chính'

/** Units that run their own finances, wholly or in part. */
export const AUTONOMY_INDICATORS: readonly Indicator[] = [
  {
    code: 'autonomy.units',
    kind: 'measure',
    units: ['units'],
    vi: 'Đơn vị tự chủ',
    en: 'Units under financial autonomy',
    better: null,
    measures: 'stock',
    categories: CATEGORIES,
    category: 'all',
    cues: [
      `>đơn vị|cơ quan|@serviceUnits + =${AUTONOMY}`,
      `>đơn vị|cơ quan|@serviceUnits + =${DEGREE}`,
      `>đơn vị|cơ quan|@serviceUnits + ${DEGREE}|${AUTONOMY} + ~tự chủ|cơ chế tự chủ`,
      `=${DEGREE} + ~tự chủ|cơ chế tự chủ|đơn vị sự nghiệp`,
      `<${DEGREE}`,
    ],
    not: ['giảm', 'biên chế', 'kiểm tra', 'cổ phần hóa', 'so với', 'xác định giá trị'],
    examples: [
      { text: 'Đã giao quyền tự chủ tài chính cho 512 đơn vị sự nghiệp công lập.', value: 512, category: 'all' },
      { text: 'Có 24 đơn vị tự bảo đảm chi thường xuyên, 310 đơn vị tự bảo đảm một phần chi thường xuyên.', value: 310, category: 'partial' },
      { text: 'Toàn tỉnh có 06 đơn vị sự nghiệp tự bảo đảm chi thường xuyên và chi đầu tư.', value: 6, category: 'full' },
      { text: 'Còn lại 420 đơn vị do ngân sách nhà nước bảo đảm chi thường xuyên.', value: 420, category: 'state-funded' },
    ],
  },
  {
    code: 'autonomy.rate',
    kind: 'measure',
    units: ['percent'],
    vi: 'Tỷ lệ đơn vị tự chủ',
    en: 'Share of units under financial autonomy',
    better: 'higher',
    bounds: [0, 100],
    measures: 'stock',
    categories: CATEGORIES,
    category: 'all',
    cues: [
      `=đơn vị|cơ quan|@serviceUnits + =${AUTONOMY}`,
      `=đơn vị|cơ quan|@serviceUnits + =${DEGREE}`,
      `=đơn vị|@serviceUnits + ${DEGREE}|${AUTONOMY}`,
    ],
    not: ['giảm', 'biên chế', 'kinh phí tiết kiệm', 'chi trực tiếp', 'tinh giản', 'tiết kiệm', 'thu nhập', 'quy chế', 'hồ sơ'],
    examples: [
      { text: '100% đơn vị sự nghiệp công lập thực hiện cơ chế tự chủ.', value: 100, category: 'all' },
      { text: 'Có tối thiểu 20% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên.', value: 20, category: 'recurrent' },
      { text: 'Tỷ lệ đơn vị sự nghiệp tự bảo đảm một phần chi thường xuyên đạt 52,3%.', value: 52.3, category: 'partial' },
    ],
  },
]
