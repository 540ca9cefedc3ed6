import type { Indicator } from '../../types.ts'
import { CUT, SORTS, units } from './words.ts'

/** Whose number falls, where "giảm 07" says it alone. */
const SUBJECT = `${Object.values(SORTS)
  .flat()
  .filter((name) => name.includes(' ') && !name.startsWith('trung tâm'))
  .join('|')}|đơn vị hành chính cấp xã|số phòng|số sở|số xã|số thôn`
const UNIT =
  'phòng|chi cục|đơn vị|đầu mối|sở|cơ quan|ban chỉ đạo|bcđ|công ty|doanh nghiệp|trường|trung tâm|trạm|tổ chức|@hamlets|@communes|@serviceUnits'
const SHRUNK =
  'đơn vị sự nghiệp công lập|đơn vị sự nghiệp|số đơn vị sự nghiệp công lập|đầu mối|đầu mối tổ chức|số lượng đơn vị sự nghiệp|đvsncl|phòng|số phòng|phòng chuyên môn|chi cục|thôn|tổ dân phố|đơn vị hành chính cấp xã|đơn vị hành chính|số xã|đơn vị sncl|ban chỉ đạo'

/** Units cut or merged away. */
export const REDUCED_INDICATORS: readonly Indicator[] = [
  units({
    code: 'organization.reduced',
    vi: 'Số tổ chức giảm, sắp xếp',
    en: 'Units cut or merged away',
    measures: 'flow',
    cut: true,
    categories: SORTS,
    levelIn: ['communes', 'hamlets'],
    cues: [
      `>${UNIT} + <${CUT}`,
      `>phòng|chi cục|ban chỉ đạo|@serviceUnits + ^giảm|giảm được|đã giảm|cắt giảm|sẽ giảm`,
      '>đơn vị|đầu mối|tổ chức + ^theo kế hoạch|kế hoạch đề ra|chỉ tiêu + giảm|sẽ giảm|phải giảm + @serviceUnits|phòng|đầu mối',
      `=${SUBJECT} + <${CUT}`,
      `^${SUBJECT} + <${CUT}`,
      `^${SUBJECT}|@communes + >đơn vị|đầu mối|ban|tổ chức + <${CUT}`,
    ],
    not: [
      'giảm từ',
      'xuống còn',
      '<tinh gọn còn',
      '<sắp xếp còn',
      '<thu gọn còn',
      'lãnh đạo',
      'cấp trưởng',
      'cấp phó',
      'trưởng phòng',
      'tự chủ',
      'tự bảo đảm',
      'tự đảm bảo',
      'kiểm tra',
      'phòng học',
      'biên chế',
      'viên chức',
      'hồ sơ',
      'quá hạn',
      'cổ phần hóa',
    ],
    examples: [
      { text: 'Sau sắp xếp, tỉnh giảm 36 phòng chuyên môn thuộc sở.', value: 36, category: 'divisions' },
      { text: 'Đã giảm 118 đơn vị sự nghiệp công lập so với năm 2015.', value: 118, category: 'public-service-units' },
      { text: 'Sáp nhập, giảm 402 thôn, tổ dân phố.', value: 402, category: 'hamlets' },
      { text: 'Giải thể 09 ban chỉ đạo hoạt động không hiệu quả.', value: 9, category: 'committees' },
      {
        text: 'Số đơn vị hành chính cấp xã từ 164 đơn vị giảm còn 157 đơn vị (giảm 07).',
        value: 7,
        category: 'communes',
      },
      { text: 'Ban chỉ đạo liên ngành: 88 ban, đã giải thể 40 ban, còn 48 ban.', value: 40, category: 'committees' },
      { text: 'Số phòng thuộc sở giảm từ 214 phòng còn 148 phòng (giảm 66 phòng).', value: 66, category: 'divisions' },
      {
        text: 'Số đơn vị sự nghiệp công lập từ 783 đơn vị xuống còn 628 đơn vị, giảm 155.',
        value: 155,
        category: 'public-service-units',
      },
      { text: 'Phấn đấu đến năm 2025 giảm 18 đơn vị cấp xã.', value: 18, category: 'communes', role: 'target' },
      { text: 'Hợp nhất, giải thể 04 chi cục thuộc sở.', value: 4, category: 'branches' },
      { text: 'Số tổ chức bên trong các sở giảm 58/214, bằng 27,1%.', value: 58, of: 214, category: 'divisions' },
      { text: 'Toàn tỉnh giảm 08 đơn vị hành chính cấp xã, 615 thôn, tổ dân phố.', value: 615, category: 'hamlets' },
      { text: 'Cơ cấu lại 02 sở (giảm 04 phòng và 01 chi cục).', value: 1, category: 'branches' },
    ],
    counterexamples: [
      { text: 'Các đơn vị sự nghiệp công lập giảm 245 biên chế.', value: 245 },
      { text: 'Giảm 12 cấp phó tại 09 đơn vị sự nghiệp.', value: 12 },
      { text: 'Số hồ sơ quá hạn của các xã, phường giảm 245 hồ sơ.', value: 245 },
      { text: 'Các đơn vị sự nghiệp thuộc sở được sắp xếp tinh gọn còn 128 đơn vị, giảm 17 đơn vị.', value: 128 },
    ],
  }),
  {
    code: 'organization.reduction-rate',
    kind: 'measure',
    units: ['percent'],
    vi: 'Tỷ lệ giảm tổ chức',
    en: 'Share of units cut',
    better: 'higher',
    bounds: [0, 100],
    measures: 'flow',
    rateOf: 'organization.reduced',
    cut: true,
    categories: SORTS,
    levelIn: ['communes', 'hamlets'],
    cues: [
      `>${SHRUNK} + <giảm|cắt giảm|giảm tối thiểu|giảm ít nhất|tối thiểu|ít nhất|giảm được`,
      `${SHRUNK} + giảm|đã giảm|giảm được|sắp xếp + <tương ứng|bằng|đạt tỷ lệ|tương đương|tỷ lệ|chiếm|đạt|tỷ lệ giảm`,
      `=giảm|đã giảm + =${SHRUNK}`,
      `<giảm|đã giảm|giảm được + ^${SHRUNK}`,
    ],
    not: [
      'biên chế',
      'chi phí',
      'tthc',
      'viên chức',
      'tự chủ',
      'tự bảo đảm',
      'tự đảm bảo',
      'kinh phí',
      'thời gian',
      'số người làm việc',
      'người làm việc',
      '>số công chức',
      '>số người',
      '>không chuyên trách',
      'hồ sơ',
      'trễ hạn',
      'chi thường xuyên',
      'ngân sách',
    ],
    examples: [
      {
        text: 'Phấn đấu đến năm 2025, giảm tối thiểu 10% đơn vị sự nghiệp công lập.',
        value: 10,
        category: 'public-service-units',
        role: 'target',
        period: '2025',
      },
      {
        text: 'Đã giảm 124 đơn vị sự nghiệp công lập, tương ứng 14,2%.',
        value: 14.2,
        category: 'public-service-units',
      },
      { text: 'Giảm 40 phòng chuyên môn, đạt tỷ lệ 22,5%.', value: 22.5, category: 'divisions' },
      {
        text: 'Tỉnh đã giảm 15% số đầu mối cơ quan hành chính, 8% đơn vị sự nghiệp công lập.',
        value: 8,
        category: 'public-service-units',
      },
      {
        text: 'Đơn vị hành chính cấp xã từ 188 đơn vị xuống còn 96 đơn vị, giảm 48,94%.',
        value: 48.94,
        category: 'communes',
      },
      { text: 'Toàn tỉnh sáp nhập, giảm 469/1.709 thôn, khối phố (27,44%).', value: 27.44, category: 'hamlets' },
      {
        text: 'So với năm 2015, số đơn vị sự nghiệp công lập của tỉnh giảm 12,6%.',
        value: 12.6,
        category: 'public-service-units',
      },
      { text: 'Tỷ lệ giảm đầu mối tổ chức hành chính bên trong sở đạt 15,2%.', value: 15.2 },
    ],
    counterexamples: [
      { text: 'Hồ sơ trễ hạn tại các đơn vị hành chính cấp xã giảm 12,4%.', value: 12.4 },
      { text: 'Các đơn vị sự nghiệp công lập giảm 10,2% biên chế.', value: 10.2 },
      { text: 'Đã giảm 12% số đầu mối, 9% số công chức.', value: 9 },
      { text: 'Mỗi đơn vị sự nghiệp tiết kiệm, giảm 10% chi thường xuyên.', value: 10 },
    ],
  },
]
