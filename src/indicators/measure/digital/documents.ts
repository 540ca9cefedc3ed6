import type { Indicator } from '../../types.ts'
import { share } from '../share.ts'

const KEYS = 'chứng thư số|chữ ký số|chữ ký số chuyên dùng|chứng thư số chuyên dùng|chứng thư chữ ký số'
const SIGNED = 'ký số|chữ ký số|được ký số|điện tử ký số|có ký số|sử dụng chữ ký số|ký số của|ký số, gửi'

/** Documents sent electronically and signed digitally, and the certificates that sign them. */
export const DOCUMENT_INDICATORS: readonly Indicator[] = [
  share({
    code: 'digital.e-document-rate',
    vi: 'Tỷ lệ văn bản điện tử',
    en: 'Share of documents exchanged electronically',
    measures: 'flow',
    cues: [
      '>văn bản|văn bản đi|các văn bản + ^trên môi trường mạng|dưới dạng điện tử|trên môi trường điện tử|qua trục liên thông|qua mạng',
      '=văn bản|các văn bản|văn bản, tài liệu|văn bản trao đổi|số văn bản + =dưới dạng điện tử|điện tử|văn bản điện tử|trên môi trường mạng|trên môi trường điện tử|gửi nhận điện tử|qua trục liên thông|bản điện tử|hoàn toàn dưới dạng điện tử|dạng điện tử|qua mạng|qua phần mềm quản lý văn bản',
      '=gửi, nhận văn bản|gửi nhận văn bản|trao đổi văn bản|gửi, nhận các văn bản + =dưới dạng điện tử|trên môi trường mạng|trên môi trường điện tử|dạng điện tử',
      '=văn bản điện tử|trao đổi văn bản điện tử|gửi, nhận văn bản điện tử|gửi nhận văn bản điện tử|văn bản trao đổi',
      '=văn bản|văn bản trao đổi|trao đổi văn bản + điện tử|văn bản điện tử|dưới dạng điện tử',
    ],
    not: ['ký số', 'chữ ký số', 'quy phạm pháp luật', 'hồ sơ công việc', 'hộp thư', 'báo cáo', 'kết nối', 'một cửa'],
    examples: [
      { text: 'Tỷ lệ văn bản trao đổi dưới dạng điện tử đạt 97,5%.', value: 97.5 },
      { text: 'Trên 95% văn bản được gửi, nhận trên môi trường mạng.', value: 95 },
      { text: 'Tỷ lệ gửi, nhận văn bản giữa các cơ quan dưới dạng điện tử: 97,2%.', value: 97.2 },
      { text: 'Phấn đấu 100% văn bản đi được phát hành dưới dạng điện tử.', value: 100, role: 'target' },
      { text: 'Tỷ lệ văn bản điện tử đạt 98,8%, trong đó văn bản được ký số đạt 97,3%.', value: 98.8 },
    ],
  }),
  share({
    code: 'digital.e-signed-rate',
    vi: 'Tỷ lệ văn bản ký số',
    en: 'Share of electronic documents digitally signed',
    measures: 'flow',
    cues: [
      `=văn bản|văn bản điện tử|văn bản đi|văn bản phát hành + =${SIGNED}`,
      `=văn bản ký số|văn bản điện tử ký số|văn bản được ký số|tỷ lệ ký số|văn bản điện tử có ký số|ký số văn bản`,
      '<ký số|được ký số|ký số đạt',
      `<văn bản + <${SIGNED} + <đạt|là|chiếm|tỷ lệ`,
    ],
    not: ['được cấp', 'hồ sơ công việc', 'chứng thư số', 'chữ ký số', '>@agencies|sở'],
    examples: [
      { text: 'Tỷ lệ văn bản điện tử được ký số đạt 98,7%.', value: 98.7 },
      { text: 'Văn bản điện tử đạt 99,1%, ký số 98%.', value: 98 },
      { text: '100% văn bản đi được ký số theo quy định.', value: 100 },
      { text: 'Văn bản ký số của UBND cấp xã đạt 86%.', value: 86, level: 'commune' },
    ],
    counterexamples: [
      { text: 'Tỷ lệ văn bản điện tử đạt 98,8%, trong đó văn bản được ký số đạt 97,3%.', value: 98.8 },
      { text: 'Văn bản ký số đạt 96%; 100% sở, huyện kết nối trục liên thông.', value: 100 },
      { text: 'Tỷ lệ người dân trưởng thành có chữ ký số đạt 12%.', value: 12 },
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
    categories: {
      organisations: ['tổ chức', 'cơ quan', 'tập thể', 'cơ quan, đơn vị', 'cho tổ chức', 'cơ quan, tổ chức'],
      persons: ['cá nhân', 'cho cá nhân', 'cán bộ, công chức', 'lãnh đạo'],
      all: [
        'tổ chức, cá nhân',
        'cá nhân, tổ chức',
        'tổ chức và cá nhân',
        'cơ quan và cá nhân',
        'cá nhân và tổ chức',
        'cá nhân, cơ quan',
        'cơ quan, cá nhân',
        'cho các tổ chức, cá nhân',
        'các cơ quan, đơn vị, cá nhân',
      ],
    },
    category: 'all',
    cues: [
      `>${KEYS}|thiết bị ký số|sim`,
      `>tổ chức|cá nhân|thiết bị|chữ ký|chứng thư + =${KEYS}`,
      `<${KEYS}|chữ ký số đã cấp|chứng thư số đã cấp|số chứng thư số + ${KEYS}`,
      `>tổ chức|cá nhân + ~${KEYS}|cấp chữ ký số|cấp chứng thư số`,
    ],
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
    categories: {
      sent: ['gửi', 'văn bản đi', 'đã gửi', 'gửi đi'],
      received: ['nhận', 'văn bản đến', 'đã nhận', 'tiếp nhận'],
      all: ['gửi, nhận', 'gửi và nhận', 'gửi nhận', 'trao đổi'],
    },
    category: 'all',
    cues: [
      '>văn bản|lượt văn bản|văn bản điện tử|văn bản đi|văn bản đến + trục liên thông|trục liên thông văn bản|liên thông|phần mềm quản lý văn bản|hệ thống quản lý văn bản|môi trường mạng|văn bản điện tử',
      '>văn bản đi|văn bản đến|văn bản điện tử|lượt văn bản',
      '<lượt văn bản đến|lượt văn bản đi|số văn bản đến|số văn bản đi|văn bản đến|văn bản đi + >văn bản',
      '>văn bản + <gửi|nhận|đã gửi|gửi, nhận|gửi đi|đã nhận|và nhận + ~trục liên thông|phần mềm quản lý văn bản|văn bản điện tử',
    ],
    not: [
      'quy phạm pháp luật',
      'qppl',
      'chỉ đạo',
      'ban hành',
      'hết hiệu lực',
      'rà soát',
      'thẩm định',
      'kiểm tra',
      'cơ sở dữ liệu quốc gia',
    ],
    examples: [
      {
        text: 'Qua trục liên thông, tỉnh đã gửi 125.400 văn bản và nhận 210.300 văn bản.',
        value: 125400,
        category: 'sent',
      },
      {
        text: 'Số lượt văn bản đến trên hệ thống quản lý văn bản là 320.150 văn bản.',
        value: 320150,
        category: 'received',
      },
      { text: 'Có 1.245.000 lượt văn bản điện tử được trao đổi giữa các cơ quan.', value: 1245000, category: 'all' },
    ],
  },
]
