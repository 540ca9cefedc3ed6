import type { Indicator } from '../types.ts'

const units = (indicator: Omit<Indicator, 'kind' | 'units' | 'better'>): Indicator => ({ kind: 'measure', units: ['units'], better: null, ...indicator })

/** What leads to a number of units that stand: "hiện có 20 cơ quan", "từ 130 phòng xuống còn 87 phòng". */
const STANDING =
  'có|hiện có|còn|hiện còn|xuống còn|toàn tỉnh có|toàn tỉnh còn|toàn tỉnh hiện có|tổng số|thành|từ|gồm|duy trì|giữ ổn định|giữ ổn định từ|còn lại|số lượng|sau sắp xếp còn|tổ chức|thuộc|hợp nhất từ|giảm từ|sắp xếp|giữ nguyên|tổ chức thành'
const DIVISIONS = 'phòng|phòng chuyên môn|phòng, ban|phòng ban|phòng và tương đương|phòng, đơn vị|phòng nghiệp vụ'
const COMMUNES = '@communes|đơn vị hành chính cấp xã|xã, phường, thị trấn|xã, thị trấn'
const ENTERPRISES = '@enterprises|doanh nghiệp'
const CUT = 'giảm|giảm được|đã giảm|cắt giảm|giải thể|giải thể, giảm|sáp nhập giảm|sắp xếp giảm|sắp xếp, giảm|tinh gọn|tinh gọn đầu mối|thu gọn|giảm đầu mối|giảm được đầu mối|sẽ giảm|sắp xếp, sáp nhập, giảm'
const SORTS = {
  agencies: ['sở', 'cơ quan', 'cơ quan chuyên môn', 'đầu mối cơ quan', 'ban, ngành', 'sở, ban, ngành', 'đầu mối cấp sở', 'tổ chức hành chính', 'cơ quan hành chính'],
  divisions: ['phòng', 'phòng chuyên môn', 'phòng, ban', 'phòng ban', 'đầu mối cấp phòng', 'phòng và tương đương'],
  branches: ['chi cục'],
  'public-service-units': ['đơn vị sự nghiệp công lập', 'đơn vị sự nghiệp', 'đvsncl', 'đơn vị sncl', 'đvsn', 'đơn vị sự nghiệp công', 'trường', 'trường học', 'trung tâm', 'trạm', 'trạm y tế', 'đầu mối đơn vị sự nghiệp'],
  communes: ['đơn vị hành chính cấp xã', 'đơn vị hành chính', 'đvhc cấp xã', 'xã', 'phường', 'thị trấn', 'xã, phường, thị trấn', 'xã, thị trấn', 'xã, phường'],
  hamlets: ['thôn', 'tổ dân phố', 'tdp', 'ấp', 'khóm', 'khu phố', 'bản', 'buôn', 'khu dân cư', 'thôn, tổ dân phố', 'thôn, tdp', 'thôn, bản', 'thôn, buôn'],
  committees: ['ban chỉ đạo', 'bcđ', 'ban chỉ đạo liên ngành', 'tổ chức phối hợp liên ngành'],
  enterprises: ['công ty', 'doanh nghiệp', 'doanh nghiệp nhà nước', 'công ty tnhh', 'công ty cổ phần'],
}
/** A unit that is inspected, networked or trained is not one that stands or falls. */
const OTHER_SUBJECT = ['kiểm tra', 'thanh tra', 'một cửa', 'phần mềm', 'iso', 'trực tuyến', 'kết nối', 'tự chủ', 'tự bảo đảm', 'tự đảm bảo', 'điểm cầu', 'hồ sơ', 'giám sát', 'khảo sát', 'hội thi', 'hội nghị', 'bưu chính', 'đạt chuẩn', 'bảo đảm chi thường xuyên', 'khen thưởng', 'bằng khen', 'được kiểm tra', 'lớp', 'chữ ký số']

/** The machinery: agencies, divisions, service units, communes, hamlets, how many stand and how many were merged away. */
export const ORGANIZATION_INDICATORS: readonly Indicator[] = [
  units({
    code: 'organization.agencies',
    vi: 'Số cơ quan, tổ chức hành chính',
    en: 'Administrative agencies',
    measures: 'stock',
    cues: [
      `>cơ quan chuyên môn|cơ quan hành chính|tổ chức hành chính|sở và tương đương|cơ quan, tổ chức hành chính|sở và cơ quan ngang sở + <${STANDING}`,
      `>cơ quan|sở|sở, ban, ngành|sở, ngành + <${STANDING} + cơ quan chuyên môn|tổ chức bộ máy|sắp xếp tổ chức|bộ máy|phương án sắp xếp|hợp nhất|kiện toàn|cơ cấu tổ chức|đầu mối`,
    ],
    not: ['so với', 'đơn vị sự nghiệp', 'lượt', 'đề án', 'phê duyệt', 'điện tử', 'cán bộ', 'chi cục thuộc', 'quy chế', 'ngành dọc', 'lượt cơ quan', ...OTHER_SUBJECT],
    examples: [
      { text: 'Tỉnh hiện có 19 cơ quan chuyên môn thuộc UBND tỉnh.', value: 19 },
      { text: 'Sau khi hợp nhất, cơ quan chuyên môn cấp tỉnh từ 20 sở xuống còn 14 sở.', value: 14 },
      { text: 'Về tổ chức bộ máy, cấp huyện duy trì 12 cơ quan chuyên môn.', value: 12, level: 'district' },
    ],
  }),
  units({
    code: 'organization.divisions',
    vi: 'Số phòng, ban',
    en: 'Divisions',
    measures: 'stock',
    cues: [`>${DIVISIONS} + <${STANDING}`, `>phòng chuyên môn|phòng, ban|phòng và tương đương`],
    not: ['phòng học', 'phòng họp', 'phòng khám', 'phòng máy', 'so với', 'trưởng phòng', 'phó trưởng phòng', 'lãnh đạo', 'giảm được', 'giải thể', ...OTHER_SUBJECT],
    examples: [
      { text: 'Khối sở, ngành từ 156 phòng chuyên môn xuống còn 112 phòng chuyên môn.', value: 112, level: 'province' },
      { text: 'Mỗi huyện có 12 phòng, ban chuyên môn.', value: 12, level: 'district' },
      { text: 'Sau sắp xếp, các sở còn 98 phòng.', value: 98 },
    ],
  }),
  units({
    code: 'organization.branches',
    vi: 'Số chi cục',
    en: 'Branches',
    measures: 'stock',
    cues: [`>chi cục + <${STANDING}`, '>chi cục|chi cục trực thuộc|chi cục thuộc'],
    not: ['so với', 'giải thể', 'biên chế', ...OTHER_SUBJECT],
    examples: [
      { text: 'Toàn tỉnh hiện có 17 chi cục trực thuộc sở.', value: 17 },
      { text: 'Số chi cục từ 18 giảm xuống còn 14 chi cục.', value: 14 },
      { text: 'Sở Nông nghiệp và Phát triển nông thôn còn 06 chi cục.', value: 6 },
    ],
  }),
  units({
    code: 'organization.public-service-units',
    vi: 'Số đơn vị sự nghiệp công lập',
    en: 'Public service units',
    measures: 'stock',
    categories: {
      education: ['giáo dục', 'giáo dục và đào tạo', 'giáo dục - đào tạo', 'trường học', 'lĩnh vực giáo dục', 'sự nghiệp giáo dục'],
      health: ['y tế', 'lĩnh vực y tế', 'sự nghiệp y tế'],
      culture: ['văn hóa', 'văn hóa, thể thao', 'văn hóa thông tin', 'lĩnh vực văn hóa', 'sự nghiệp văn hóa'],
      other: ['sự nghiệp khác', 'lĩnh vực khác', 'sự nghiệp kinh tế'],
    },
    category: 'total',
    cues: [
      `>đơn vị sự nghiệp công lập|đơn vị sự nghiệp|đvsncl|đơn vị sncl|đvsn|đơn vị sự nghiệp công + <${STANDING}`,
      `>đơn vị|đơn vị sự nghiệp + <từ|xuống còn|còn|còn lại|hiện còn + đơn vị sự nghiệp công lập|đơn vị sự nghiệp|đvsncl|đơn vị sncl`,
      '<số đơn vị sự nghiệp|số đơn vị sự nghiệp công lập|tổng số đơn vị sự nghiệp công lập|tổng số đơn vị sự nghiệp|số đơn vị sự nghiệp còn|tổng số đvsncl',
    ],
    not: ['so với', 'giải thể', 'biên chế', 'đề án', 'vị trí việc làm', 'cổ phần hóa', 'chuyển đổi', 'ngân sách', 'chi thường xuyên', 'phê duyệt', 'xây dựng đề án', ...OTHER_SUBJECT],
    examples: [
      { text: 'Toàn tỉnh hiện có 845 đơn vị sự nghiệp công lập.', value: 845, category: 'total' },
      { text: 'Số đơn vị sự nghiệp công lập từ 912 đơn vị xuống còn 780 đơn vị.', value: 780 },
      { text: 'Hiện còn 512 đơn vị sự nghiệp thuộc lĩnh vực giáo dục.', value: 512, category: 'education' },
    ],
  }),
  units({
    code: 'organization.communes',
    vi: 'Số đơn vị hành chính cấp xã',
    en: 'Commune-level units',
    measures: 'stock',
    levels: false,
    cues: [
      `>đơn vị hành chính cấp xã|đvhc cấp xã + <${STANDING}`,
      `>${COMMUNES} + <còn|hiện còn|toàn tỉnh còn|hiện toàn tỉnh còn|toàn tỉnh có|hiện có|toàn tỉnh hiện có|xuống còn|từ + đơn vị hành chính|sắp xếp|sáp nhập|địa giới`,
      '>đơn vị + <còn|hiện còn|xuống còn + đơn vị hành chính cấp xã|đvhc cấp xã',
    ],
    not: ['so với', 'đạt', 'nông thôn mới', 'loại', 'mới', 'trụ sở', 'cán bộ', 'đúng hạn', 'đơn vị sự nghiệp', ...OTHER_SUBJECT],
    examples: [
      { text: 'Sau sắp xếp, toàn tỉnh còn 184 đơn vị hành chính cấp xã.', value: 184 },
      { text: 'Sau khi sáp nhập, hiện toàn tỉnh có 151 xã, phường, thị trấn.', value: 151 },
      { text: 'Tỉnh giảm từ 216 đơn vị hành chính cấp xã xuống còn 193 đơn vị.', value: 193 },
    ],
  }),
  units({
    code: 'organization.hamlets',
    vi: 'Số thôn, tổ dân phố',
    en: 'Hamlets',
    measures: 'stock',
    levels: false,
    cues: ['>@hamlets|thôn, tdp|thôn, bản|thôn, buôn + <còn|hiện còn|xuống còn|hiện có|toàn tỉnh có|toàn tỉnh còn|hiện toàn tỉnh còn|toàn tỉnh hiện có|từ|tổng số'],
    not: ['so với', 'thành', 'cán bộ', 'người', 'giải thể', 'sáp nhập', 'đạt', 'văn hóa', ...OTHER_SUBJECT],
    examples: [
      { text: 'Toàn tỉnh hiện còn 1.482 thôn, tổ dân phố.', value: 1482 },
      { text: 'Từ 2.120 thôn, bản xuống còn 1.640 thôn, bản.', value: 1640 },
      { text: 'Hiện có 956 ấp, khóm trên địa bàn tỉnh.', value: 956 },
    ],
  }),
  units({
    code: 'organization.committees',
    vi: 'Số ban chỉ đạo',
    en: 'Steering committees',
    measures: 'stock',
    cues: ['>ban chỉ đạo|bcđ'],
    not: ['so với', 'giải thể', 'kiểm tra', 'họp'],
    examples: [
      { text: 'Cấp tỉnh hiện còn 32 ban chỉ đạo.', value: 32, level: 'province' },
      { text: 'Toàn tỉnh có 45 Ban Chỉ đạo do Chủ tịch UBND tỉnh làm trưởng ban.', value: 45 },
      { text: 'Sau khi rà soát, duy trì 28 BCĐ.', value: 28 },
    ],
  }),
  units({
    code: 'organization.enterprises',
    vi: 'Số doanh nghiệp nhà nước',
    en: 'State enterprises',
    measures: 'stock',
    levels: false,
    cues: [
      '>doanh nghiệp nhà nước|dnnn|công ty tnhh một thành viên|công ty tnhh mtv|công ty nhà nước|doanh nghiệp 100% vốn nhà nước|doanh nghiệp có vốn nhà nước',
      '>công ty|công ty tnhh|công ty cổ phần|doanh nghiệp + doanh nghiệp nhà nước|dnnn|cổ phần hóa|vốn nhà nước|công ty tnhh một thành viên|công ty nhà nước|sắp xếp doanh nghiệp|sắp xếp, đổi mới doanh nghiệp',
    ],
    not: ['thành lập mới', 'đăng ký', 'đối thoại', 'mới thành lập', 'giải thể', 'so với', 'hài lòng', 'hỗ trợ', 'khảo sát', 'chi nhánh'],
    examples: [
      { text: 'Tỉnh có 12 doanh nghiệp nhà nước thuộc UBND tỉnh quản lý.', value: 12 },
      { text: 'Hiện còn 05 công ty TNHH một thành viên do tỉnh nắm giữ.', value: 5 },
      { text: 'Sau cổ phần hóa, doanh nghiệp nhà nước còn 04 công ty.', value: 4 },
    ],
  }),
  units({
    code: 'organization.reduced',
    vi: 'Số tổ chức giảm, sắp xếp',
    en: 'Units cut or merged away',
    measures: 'flow',
    cut: true,
    categories: SORTS,
    cues: [
      `>phòng|chi cục|đơn vị|đầu mối|sở|cơ quan|ban chỉ đạo|bcđ|công ty|doanh nghiệp|trường|trung tâm|trạm|tổ chức|@hamlets|@communes|@serviceUnits + <${CUT}|sáp nhập`,
      `>${DIVISIONS}|chi cục|@serviceUnits|ban chỉ đạo + ${CUT}|giảm:`,
      '>phòng|chi cục|đơn vị sự nghiệp công lập|đơn vị sự nghiệp|thôn|tổ dân phố|ban chỉ đạo|trường + =giảm|giảm được|giải thể|sắp xếp giảm',
    ],
    not: ['giảm từ', 'xuống còn', 'còn', 'hiện còn', 'hiện có', 'thành', 'biên chế', 'lãnh đạo', 'cấp trưởng', 'cấp phó', 'trưởng phòng', 'tự chủ', 'tự bảo đảm', 'tự đảm bảo', 'kiểm tra', 'tăng', 'phòng học', 'phê duyệt', 'chi thường xuyên', 'cổ phần hóa', 'thuộc diện', 'hồ sơ', 'ngân sách', 'trong đó', 'từ', 'mỗi', 'gồm'],
    examples: [
      { text: 'Sau sắp xếp, tỉnh giảm 36 phòng chuyên môn thuộc sở.', value: 36, category: 'divisions' },
      { text: 'Đã giảm 118 đơn vị sự nghiệp công lập so với năm 2015.', value: 118, category: 'public-service-units' },
      { text: 'Sáp nhập, giảm 402 thôn, tổ dân phố.', value: 402, category: 'hamlets' },
      { text: 'Giải thể 09 ban chỉ đạo hoạt động không hiệu quả.', value: 9, category: 'committees' },
    ],
  }),
  {
    code: 'organization.reduction-rate',
    kind: 'measure',
    units: ['percent'],
    vi: 'Tỷ lệ giảm tổ chức',
    en: 'Share of units cut',
    better: null,
    bounds: [0, 100],
    measures: 'flow',
    cut: true,
    categories: SORTS,
    cues: [
      '>đơn vị sự nghiệp công lập|đơn vị sự nghiệp|số đơn vị sự nghiệp công lập|đầu mối|đầu mối tổ chức|số lượng đơn vị sự nghiệp|đvsncl|phòng|số phòng|thôn|tổ dân phố|đơn vị hành chính cấp xã|đơn vị sncl|ban chỉ đạo + <giảm|cắt giảm|giảm tối thiểu|giảm ít nhất|tối thiểu|ít nhất|giảm được',
      '=đơn vị sự nghiệp công lập|đơn vị sự nghiệp|đầu mối|đvsncl|phòng chuyên môn|đơn vị hành chính cấp xã|thôn, tổ dân phố|đơn vị + giảm|đã giảm|giảm được|sắp xếp + <tương ứng|bằng|đạt tỷ lệ|tương đương|tỷ lệ|chiếm|đạt|tỷ lệ giảm',
      '=giảm|đã giảm + =đơn vị sự nghiệp công lập|đơn vị sự nghiệp|phòng chuyên môn|đầu mối|thôn|đơn vị hành chính',
      'giảm + đơn vị sự nghiệp công lập|đơn vị sự nghiệp|phòng chuyên môn|đầu mối|đơn vị hành chính cấp xã + <tương ứng|tương đương|bằng|tỷ lệ giảm',
    ],
    not: ['biên chế', 'chi phí', 'tthc', 'người', 'viên chức', 'tự chủ', 'tự bảo đảm', 'tự đảm bảo', 'chi thường xuyên', 'kinh phí', 'ngân sách', 'thời gian', 'kế hoạch', 'số người làm việc', 'hồ sơ', 'cán bộ', 'tinh giản'],
    examples: [
      { text: 'Đến năm 2025, giảm tối thiểu 10% đơn vị sự nghiệp công lập.', value: 10, category: 'public-service-units', role: 'target', period: '2025' },
      { text: 'Đã giảm 124 đơn vị sự nghiệp công lập, tương ứng 14,2%.', value: 14.2, category: 'public-service-units' },
      { text: 'Giảm 40 phòng chuyên môn, đạt tỷ lệ 22,5%.', value: 22.5, category: 'divisions' },
    ],
  },
  {
    code: 'organization.job-positions',
    kind: 'measure',
    units: ['positions'],
    vi: 'Danh mục vị trí việc làm',
    en: 'Job positions approved',
    better: null,
    measures: 'stock',
    cues: ['>vị trí việc làm|vtvl|danh mục vị trí việc làm|danh mục vị trí', '>danh mục|vị trí + ~vị trí việc làm|vtvl|đề án vị trí việc làm|danh mục vị trí việc làm|vị trí lãnh đạo', '>vị trí|danh mục + =vị trí việc làm|vtvl'],
    not: ['đề án', 'chuyển đổi', 'tthc', 'dịch vụ', 'dùng chung', 'hồ sơ', 'thủ tục hành chính', 'dự án', 'chuyển đổi vị trí'],
    examples: [
      { text: 'Phê duyệt 642 danh mục vị trí việc làm của các cơ quan hành chính.', value: 642 },
      { text: 'Khối sở, ngành có 415 vị trí việc làm.', value: 415 },
      { text: 'Đề án vị trí việc làm được duyệt với 720 danh mục, gồm 210 vị trí lãnh đạo.', value: 720 },
    ],
  },
]
