import type { Indicator } from '../types.ts'

const percent = (indicator: Omit<Indicator, 'kind' | 'units' | 'better' | 'bounds'>): Indicator => ({ kind: 'measure', units: ['percent'], better: 'higher', bounds: [0, 100], ...indicator })

const SYSTEMS = {
  'document-management': ['phần mềm quản lý văn bản', 'quản lý văn bản và điều hành', 'hệ thống quản lý văn bản', 'quản lý văn bản và hồ sơ công việc', 'quản lý văn bản', 'quản lý văn bản và điều hành công việc', 'hồ sơ công việc', 'voffice', 'vnpt ioffice', 'ioffice', 'phần mềm quản lý văn bản và điều hành'],
  lan: ['mạng lan', 'mạng nội bộ', 'mạng cục bộ', 'lan', 'mạng máy tính nội bộ'],
  portal: ['cổng thông tin điện tử', 'trang thông tin điện tử', 'cổng thành phần', 'website', 'cổng/trang thông tin điện tử', 'cổng, trang thông tin điện tử', 'trang thông tin', 'phần mềm dịch vụ công', 'cổng dịch vụ công'],
  interchange: ['trục liên thông', 'trục liên thông văn bản', 'trục liên thông văn bản quốc gia', 'mạng truyền số liệu chuyên dùng', 'truyền số liệu chuyên dùng', 'mạng tslcd', 'số liệu chuyên dùng', 'đường truyền số liệu', 'liên thông văn bản', 'gửi, nhận văn bản điện tử', 'lgsp', 'gửi nhận văn bản điện tử', 'kết nối liên thông'],
  'video-meeting': ['hội nghị truyền hình', 'hội nghị trực tuyến', 'họp trực tuyến', 'truyền hình trực tuyến', 'giao ban trực tuyến', 'điểm cầu', 'hội nghị truyền hình trực tuyến', 'phòng họp trực tuyến', 'họp không giấy', 'điểm cầu trực tuyến'],
}
const SYSTEM = Object.values(SYSTEMS).flat().join('|')
const USERS = '@agencies|đơn vị cấp xã|đơn vị cấp huyện|trung tâm|trung tâm y tế|cơ quan nhà nước|ubnd cấp xã|ubnd cấp huyện|cấp xã|cấp huyện|cơ quan hành chính'
const SOFTWARE = 'phần mềm chuyên ngành|phần mềm dùng chung|phần mềm|hệ thống phần mềm|cơ sở dữ liệu dùng chung|tabmis'
const NOT_USERS = ['kiểm tra', 'thanh tra', 'iso', 'một cửa điện tử', 'hồ sơ', 'giảm', 'tự chủ', 'hài lòng', 'đúng hạn', 'hệ thống quản lý chất lượng', 'biên chế', 'cán bộ', 'công khai', 'chứng thư số', 'lớp']
const MAIL = 'hộp thư công vụ|thư điện tử công vụ|thư công vụ|hộp thư điện tử|email công vụ|thư điện tử|hòm thư công vụ|hộp thư điện tử công vụ|hòm thư điện tử công vụ|hòm thư điện tử|tài khoản thư điện tử'
const KEYS = 'chứng thư số|chữ ký số|chữ ký số chuyên dùng|chứng thư số chuyên dùng|chứng thư chữ ký số'
const SIGNED = 'ký số|chữ ký số|được ký số|điện tử ký số|có ký số|sử dụng chữ ký số|ký số của|ký số, gửi'

/** The digital office, and quality management under ISO 9001. */
export const DIGITAL_INDICATORS: readonly Indicator[] = [
  percent({
    code: 'digital.e-document-rate',
    vi: 'Tỷ lệ văn bản điện tử',
    en: 'Share of documents exchanged electronically',
    measures: 'flow',
    cues: [
      '=văn bản|các văn bản|văn bản, tài liệu|văn bản trao đổi|số văn bản + =dưới dạng điện tử|điện tử|văn bản điện tử|trên môi trường mạng|trên môi trường điện tử|gửi nhận điện tử|qua trục liên thông|bản điện tử|hoàn toàn dưới dạng điện tử|dạng điện tử|qua mạng|qua phần mềm quản lý văn bản',
      '=văn bản điện tử|trao đổi văn bản điện tử|gửi, nhận văn bản điện tử|gửi nhận văn bản điện tử|văn bản trao đổi',
      '=văn bản|văn bản trao đổi|trao đổi văn bản + điện tử|văn bản điện tử|dưới dạng điện tử',
    ],
    not: ['ký số', 'chữ ký số', 'được ký số', 'quy phạm pháp luật', 'hồ sơ công việc', 'hồ sơ', 'hộp thư', 'báo cáo', 'chỉ đạo', 'mật', 'kết nối', 'cơ quan', 'đơn vị', 'sở', 'thư điện tử', 'cán bộ', 'một cửa', 'công khai'],
    examples: [
      { text: 'Tỷ lệ văn bản trao đổi dưới dạng điện tử đạt 97,5%.', value: 97.5 },
      { text: 'Trên 95% văn bản được gửi, nhận trên môi trường mạng.', value: 95 },
      { text: 'Phấn đấu 100% văn bản đi được phát hành dưới dạng điện tử.', value: 100, role: 'target' },
    ],
  }),
  percent({
    code: 'digital.e-signed-rate',
    vi: 'Tỷ lệ văn bản ký số',
    en: 'Share of electronic documents digitally signed',
    measures: 'flow',
    cues: [`=văn bản|văn bản điện tử|văn bản đi|văn bản phát hành + =${SIGNED}`, `=văn bản ký số|văn bản điện tử ký số|văn bản được ký số|tỷ lệ ký số|văn bản điện tử có ký số|ký số văn bản`, `văn bản + ${SIGNED} + <đạt|là|chiếm|tỷ lệ`],
    not: ['lãnh đạo', 'cán bộ', 'cơ quan được cấp', 'được cấp', 'hồ sơ công việc', 'hồ sơ', 'chứng thư số'],
    examples: [
      { text: 'Tỷ lệ văn bản điện tử được ký số đạt 98,7%.', value: 98.7 },
      { text: '100% văn bản đi được ký số theo quy định.', value: 100 },
      { text: 'Văn bản ký số của UBND cấp xã đạt 86%.', value: 86, level: 'commune' },
    ],
  }),
  {
    code: 'digital.certificates',
    kind: 'measure',
    units: ['certificates'],
    vi: 'Chứng thư số, chữ ký số',
    en: 'Digital certificates issued',
    better: 'higher',
    measures: 'stock',
    categories: { organisations: ['tổ chức', 'cơ quan', 'tập thể', 'cơ quan, đơn vị', 'cho tổ chức', 'cơ quan, tổ chức'], persons: ['cá nhân', 'cho cá nhân', 'cán bộ, công chức', 'lãnh đạo'], all: ['tổ chức, cá nhân', 'cá nhân, tổ chức', 'tổ chức và cá nhân', 'cơ quan và cá nhân', 'cá nhân và tổ chức', 'cá nhân, cơ quan', 'cơ quan, cá nhân', 'cho các tổ chức, cá nhân', 'các cơ quan, đơn vị, cá nhân'] },
    category: 'all',
    cues: [`>${KEYS}|thiết bị ký số|sim`, `>tổ chức|cá nhân|thiết bị|chữ ký|chứng thư + =${KEYS}`, `<${KEYS}|chữ ký số đã cấp|chứng thư số đã cấp|số chứng thư số + ${KEYS}`, `>tổ chức|cá nhân + ${KEYS}`],
    not: ['văn bản', 'hồ sơ', 'tỷ lệ', 'giao dịch'],
    examples: [
      { text: 'Đã cấp 3.250 chứng thư số cho cán bộ, công chức.', value: 3250 },
      { text: 'Tỉnh đã cấp 412 chữ ký số tổ chức và 1.860 chữ ký số cá nhân.', value: 1860, category: 'persons' },
      { text: 'Chứng thư số đã cấp: 2.745.', value: 2745 },
    ],
  },
  {
    code: 'digital.documents',
    kind: 'measure',
    units: ['documents'],
    vi: 'Văn bản trên trục liên thông',
    en: 'Documents exchanged on the interchange',
    better: null,
    measures: 'flow',
    categories: { sent: ['gửi', 'văn bản đi', 'đã gửi', 'gửi đi'], received: ['nhận', 'văn bản đến', 'đã nhận', 'tiếp nhận'], all: ['gửi, nhận', 'gửi và nhận', 'gửi nhận', 'trao đổi'] },
    category: 'all',
    cues: [
      '>văn bản|lượt văn bản|văn bản điện tử|văn bản đi|văn bản đến + trục liên thông|trục liên thông văn bản|liên thông|phần mềm quản lý văn bản|hệ thống quản lý văn bản|môi trường mạng|văn bản điện tử',
      '>văn bản đi|văn bản đến|văn bản điện tử|lượt văn bản',
      '>văn bản + <gửi|nhận|đã gửi|gửi, nhận|gửi đi|đã nhận + ~trục liên thông|phần mềm quản lý văn bản|văn bản điện tử',
    ],
    not: ['quy phạm pháp luật', 'qppl', 'chỉ đạo', 'ban hành', 'hết hiệu lực', 'rà soát', 'thẩm định', 'kiểm tra', 'cơ sở dữ liệu quốc gia'],
    examples: [
      { text: 'Qua trục liên thông, tỉnh đã gửi 125.400 văn bản và nhận 210.300 văn bản.', value: 125400, category: 'sent' },
      { text: 'Số lượt văn bản đến trên hệ thống quản lý văn bản là 320.150 văn bản.', value: 320150, category: 'received' },
      { text: 'Có 1.245.000 lượt văn bản điện tử được trao đổi giữa các cơ quan.', value: 1245000, category: 'all' },
    ],
  },
  percent({
    code: 'digital.email-rate',
    vi: 'Tỷ lệ có hộp thư công vụ',
    en: 'Share with an official mailbox',
    measures: 'stock',
    cues: [`=${MAIL}`, `>@persons|@agencies|cb, cc, vc + ${MAIL}`],
    not: ['văn bản', 'hồ sơ'],
    examples: [
      { text: '100% cán bộ, công chức được cấp hộp thư điện tử công vụ.', value: 100 },
      { text: 'Tỷ lệ công chức sử dụng thư điện tử công vụ đạt 96%.', value: 96 },
      { text: 'Có 92,5% viên chức có hộp thư công vụ.', value: 92.5 },
    ],
  }),
  {
    code: 'digital.mailboxes',
    kind: 'measure',
    units: ['items'],
    vi: 'Hộp thư công vụ',
    en: 'Official mailboxes issued',
    better: null,
    measures: 'stock',
    cues: [`>hộp thư|tài khoản|hòm thư|${MAIL} + =${MAIL}`, `>hộp thư|hòm thư|${MAIL}`],
    not: ['văn bản', 'hộp thư góp ý', 'hòm thư góp ý', 'dịch vụ công', 'vneid', 'định danh'],
    examples: [
      { text: 'Đã cấp 8.450 hộp thư điện tử công vụ.', value: 8450 },
      { text: 'Toàn tỉnh có 6.120 tài khoản thư điện tử công vụ.', value: 6120 },
      { text: 'Cấp mới 415 hòm thư công vụ cho cấp xã.', value: 415 },
    ],
  },
  {
    code: 'digital.units',
    kind: 'measure',
    units: ['units'],
    vi: 'Đơn vị dùng hệ thống CNTT',
    en: 'Units that use an IT system',
    better: 'higher',
    measures: 'stock',
    categories: SYSTEMS,
    cues: [
      '>điểm cầu|điểm cầu trực tuyến|cổng thành phần|trang thông tin điện tử|cổng thông tin điện tử thành phần|trang thành phần|mạng lan',
      `>${USERS} + =${SYSTEM}|${SOFTWARE}`,
      `>${USERS} + ${SYSTEM} + =kết nối|triển khai|sử dụng|vận hành|đến|cài đặt|tại|lắp đặt`,
      `>${USERS} + =kết nối từ|kết nối đến|kết nối + điểm cầu|mạng|trung tâm dữ liệu|${SYSTEM}`,
    ],
    not: ['chuyên trang', ...NOT_USERS],
    examples: [
      { text: 'Phần mềm quản lý văn bản được triển khai tại 152 xã, phường, thị trấn.', value: 152, category: 'document-management', level: 'commune' },
      { text: 'Toàn tỉnh có 165 điểm cầu hội nghị truyền hình.', value: 165, category: 'video-meeting' },
      { text: 'Mạng truyền số liệu chuyên dùng kết nối đến 20/20 sở, ban, ngành.', value: 20, of: 20, category: 'interchange', level: 'province' },
    ],
  },
  percent({
    code: 'digital.units-rate',
    vi: 'Tỷ lệ đơn vị dùng hệ thống CNTT',
    en: 'Share of units that use an IT system',
    measures: 'stock',
    categories: SYSTEMS,
    cues: [
      `>${USERS} + =${SYSTEM}|${SOFTWARE}`,
      `>${USERS} + ${SYSTEM}`,
      `=${USERS} + =kết nối|triển khai|sử dụng|có|tham gia + =${SYSTEM}`,
      `>${USERS} + =triển khai|đã được triển khai + ${SYSTEM}|hệ thống thông tin|hệ thống`,
    ],
    not: ['văn bản', 'ký số', ...NOT_USERS.filter((word) => word !== 'hồ sơ')],
    examples: [
      { text: '100% sở, ban, ngành sử dụng phần mềm quản lý văn bản và điều hành.', value: 100, category: 'document-management', level: 'province' },
      { text: 'Có 96% xã, phường, thị trấn kết nối mạng truyền số liệu chuyên dùng.', value: 96, category: 'interchange', level: 'commune' },
      { text: '100% UBND cấp huyện có cổng thông tin điện tử.', value: 100, category: 'portal', level: 'district' },
    ],
  }),
  {
    code: 'digital.computers-per-person',
    kind: 'measure',
    units: ['ratio'],
    vi: 'Máy tính/người',
    en: 'Computers per person',
    better: 'higher',
    measures: 'stock',
    cues: ['*', 'máy tính|máy/người|máy'],
    examples: [
      { text: 'Tỷ lệ máy tính đạt 1,05 máy/người.', value: 1.05 },
      { text: 'Cấp tỉnh bình quân 1,2 máy tính/cán bộ.', value: 1.2, level: 'province' },
      { text: 'Cấp xã đạt 0,92 máy/người.', value: 0.92, level: 'commune' },
    ],
  },
  percent({
    code: 'digital.report-rate',
    vi: 'Tỷ lệ báo cáo qua hệ thống',
    en: 'Share of periodic reports sent through the system',
    measures: 'flow',
    cues: ['=báo cáo|báo cáo định kỳ|chế độ báo cáo + =hệ thống thông tin báo cáo|hệ thống báo cáo|qua hệ thống|trực tuyến|trên hệ thống|hệ thống thông tin báo cáo quốc gia|hệ thống thông tin|qua mạng', '=báo cáo định kỳ|báo cáo định kỳ của|số báo cáo định kỳ|báo cáo của các cơ quan', '>báo cáo|báo cáo định kỳ + hệ thống thông tin báo cáo|trực tuyến'],
    not: ['hồ sơ', 'tthc', 'đúng hạn', 'kỳ báo cáo', 'hài lòng', 'hồ sơ công việc'],
    examples: [
      { text: '100% báo cáo định kỳ được thực hiện qua Hệ thống thông tin báo cáo.', value: 100 },
      { text: 'Tỷ lệ báo cáo định kỳ được cập nhật trên hệ thống đạt 82%.', value: 82 },
      { text: 'Phấn đấu 90% báo cáo của các cơ quan hành chính được thực hiện trực tuyến.', value: 90, role: 'target' },
    ],
  }),
  percent({
    code: 'digital.identity-rate',
    vi: 'Tỷ lệ định danh, xác thực điện tử',
    en: 'Share of users with an electronic identity',
    measures: 'stock',
    cues: ['=định danh|xác thực điện tử|định danh điện tử|định danh và xác thực điện tử|định danh, xác thực điện tử|được xác thực|định danh số|danh tính số|định danh cá nhân', '>người dân|người dân, doanh nghiệp|giao dịch|người dân và doanh nghiệp|số lượng người dân|tổ chức, cá nhân + định danh|xác thực điện tử|định danh điện tử|được xác thực|định danh và xác thực điện tử'],
    not: ['hài lòng', 'văn bản', 'thanh toán trực tuyến', 'ký số'],
    examples: [
      { text: 'Phấn đấu 80% người dân được định danh và xác thực điện tử.', value: 80, role: 'target' },
      { text: 'Tỷ lệ giao dịch trên Cổng Dịch vụ công được xác thực điện tử đạt 95,2%.', value: 95.2 },
      { text: '100% người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được cấp định danh điện tử.', value: 100 },
    ],
  }),
  {
    code: 'iso.agencies',
    kind: 'measure',
    units: ['units'],
    vi: 'Cơ quan công bố ISO 9001',
    en: 'Agencies that declared ISO 9001',
    better: 'higher',
    measures: 'stock',
    cues: [
      '>@agencies|cơ quan hành chính|ubnd cấp xã|ubnd phường|chi cục + =iso|hệ thống quản lý chất lượng|iso 9001|tcvn iso',
      '>@agencies|cơ quan hành chính|ubnd cấp xã|ubnd phường|chi cục + iso|hệ thống quản lý chất lượng|tcvn iso|iso 9001|tiêu chuẩn quốc gia tcvn iso',
    ],
    not: ['kiểm tra', 'hồ sơ', 'lớp', 'so với', 'tthc'],
    examples: [
      { text: 'Đến nay có 145 cơ quan, đơn vị công bố hệ thống quản lý chất lượng theo TCVN ISO 9001:2015.', value: 145 },
      { text: 'Áp dụng ISO tại 98 xã, phường, thị trấn.', value: 98, level: 'commune' },
      { text: 'Có 21/21 sở, ngành xây dựng và áp dụng hệ thống quản lý chất lượng ISO 9001.', value: 21, of: 21 },
    ],
  },
]
