import type { Indicator } from '../types.ts'

const INSPECTED =
  '@agencies|trường|trường học|lượt cơ quan|cơ quan, đơn vị, địa phương|cơ quan, địa phương|doanh nghiệp'
const NOT_INSPECTED = [
  'một cửa điện tử',
  'phần mềm',
  'tự chủ',
  'bằng khen',
  'trực tuyến',
  'tự bảo đảm',
  'hội thi',
  'kết nối',
  'điểm cầu',
]

/** Inspections of administrative reform and of public duty. */
export const INSPECTION_INDICATORS: readonly Indicator[] = [
  {
    code: 'inspection.count',
    kind: 'measure',
    units: ['inspections'],
    vi: 'Cuộc kiểm tra, thanh tra, giám sát',
    en: 'Inspections made',
    better: null,
    measures: 'flow',
    cues: [
      '>lượt + >lượt đơn vị|lượt ở|lượt cấp|lượt kiểm tra + @inspect',
      '>cuộc kiểm tra|cuộc thanh tra|cuộc giám sát|đợt kiểm tra|lượt kiểm tra|cuộc thanh tra, kiểm tra|cuộc kiểm tra, giám sát|đoàn kiểm tra|nội dung giám sát|cuộc khảo sát, giám sát',
      '>cuộc|đợt|lượt|đoàn|lượt đơn vị + =@inspect',
      '>lượt|lượt đơn vị|cuộc|đợt + kiểm tra|thanh tra|giám sát|kiểm tra đột xuất|kiểm tra cải cách hành chính',
    ],
    not: [
      'hội nghị',
      'tuyên truyền',
      'lượt người',
      'văn bản',
      'lượt cán bộ',
      'học viên',
      'chất vấn',
      'lượt cơ quan',
      'lượt tin',
      'cuộc thi',
      'đối thoại',
    ],
    examples: [
      { text: 'Đã tổ chức 24 cuộc kiểm tra cải cách hành chính tại các sở.', value: 24 },
      { text: 'Thanh tra tỉnh thực hiện 15 cuộc thanh tra công vụ.', value: 15 },
      { text: 'Trong năm 2021 tiến hành 08 đợt kiểm tra đột xuất.', value: 8, period: '2021' },
    ],
  },
  {
    code: 'inspection.units',
    kind: 'measure',
    units: ['units'],
    vi: 'Đơn vị được kiểm tra',
    en: 'Units inspected',
    better: null,
    measures: 'flow',
    cues: [
      `>${INSPECTED} + =@inspect|kiểm tra tại|kiểm tra đối với|thanh tra, kiểm tra tại|được kiểm tra`,
      `>${INSPECTED} + kiểm tra tại|kiểm tra đối với|đã kiểm tra|kiểm tra đột xuất|tự kiểm tra|thanh tra, kiểm tra tại|kiểm tra cải cách hành chính|kiểm tra công vụ|thanh tra, kiểm tra|đoàn kiểm tra|tổ chức kiểm tra|tiến hành kiểm tra`,
    ],
    not: NOT_INSPECTED,
    examples: [
      { text: 'Kiểm tra công tác CCHC tại 25 cơ quan, đơn vị.', value: 25 },
      { text: 'Đoàn kiểm tra làm việc tại 12/19 sở, ban, ngành.', value: 12, of: 19, level: 'province' },
      {
        text: 'Năm 2022, tổ chức kiểm tra đột xuất đối với 40 xã, phường, thị trấn.',
        value: 40,
        level: 'commune',
        period: '2022',
      },
    ],
  },
  {
    code: 'inspection.units-rate',
    kind: 'measure',
    units: ['percent'],
    vi: 'Tỷ lệ đơn vị được kiểm tra',
    en: 'Share of units inspected',
    better: 'higher',
    bounds: [0, 100],
    measures: 'flow',
    rateOf: 'inspection.units',
    cues: [
      `=${INSPECTED} + =kiểm tra|thanh tra|được kiểm tra|kiểm tra, giám sát|kiểm tra cải cách hành chính|thanh tra, kiểm tra`,
      `>${INSPECTED} + ^thanh tra, kiểm tra|kiểm tra cải cách hành chính|kiểm tra công vụ|cuộc thanh tra|cuộc kiểm tra|tổ chức kiểm tra`,
    ],
    not: [
      'văn bản',
      'hồ sơ',
      'một cửa',
      'tthc',
      'phần mềm',
      'trực tuyến',
      'iso',
      'đúng hạn',
      'tự chủ',
      'ký số',
      'công khai',
      'niêm yết',
      'hài lòng',
      'biên chế',
    ],
    examples: [
      { text: 'Kiểm tra cải cách hành chính đối với 35% cơ quan, đơn vị.', value: 35 },
      { text: 'Hằng năm kiểm tra tối thiểu 30% số cơ quan, đơn vị cấp huyện.', value: 30, level: 'district' },
      { text: 'Tỷ lệ đơn vị được kiểm tra công vụ đạt 42,5%.', value: 42.5 },
    ],
  },
]
