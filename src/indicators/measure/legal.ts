import type { Indicator } from '../types.ts'

const legal = (
  indicator: Omit<Indicator, 'kind' | 'units' | 'better'> & Partial<Pick<Indicator, 'better'>>,
): Indicator => ({
  kind: 'measure',
  units: ['documents'],
  better: null,
  ...indicator,
})
const ELECTRONIC = [
  'điện tử',
  'trục liên thông',
  'ký số',
  'văn bản đến',
  'văn bản đi',
  'trên phần mềm',
  'trên môi trường mạng',
]
const DEALT =
  'xử lý|kiến nghị xử lý|phát hiện và xử lý|đã xử lý|xử lý hoặc kiến nghị xử lý|phát hiện, xử lý|đề nghị xử lý|kiến nghị sửa đổi|kiến nghị bãi bỏ|kiến nghị|được xử lý|xử lý theo quy định'

/** Legal documents: made, appraised, reviewed, checked; and documents by which a province steers. */
export const LEGAL_INDICATORS: readonly Indicator[] = [
  legal({
    code: 'legal.issued',
    vi: 'Văn bản QPPL ban hành',
    en: 'Legal documents issued',
    measures: 'flow',
    cues: [
      '=@issue|ban hành mới|mới ban hành|ban hành được + =@lawDocument',
      '>@document + <@issue|mới ban hành + @lawDocument|cải cách thể chế',
      '=@document + =@issue + @lawDocument',
      '>@document + <@issue|ban hành mới|mới ban hành + ~cải cách thể chế|xây dựng thể chế|xây dựng và tổ chức thực hiện văn bản|xây dựng, ban hành văn bản|xây dựng văn bản|hoàn thiện hệ thống thể chế|văn bản quy phạm pháp luật',
      '>văn bản + <@issue|ban hành mới + ~@lawDocument|xây dựng pháp luật|hệ thống pháp luật|xây dựng, hoàn thiện hệ thống pháp luật',
      '>nghị quyết quy phạm pháp luật|nghị quyết qppl|quyết định quy phạm pháp luật|vbqppl|văn bản quy phạm pháp luật + ^ban hành|đã ban hành|thông qua|nghị quyết cá biệt|quyết định cá biệt',
      '<số vbqppl ban hành|số văn bản qppl ban hành|mới ban hành',
    ],
    not: [
      'chỉ đạo',
      'cá biệt',
      'công bố',
      'tự kiểm tra',
      'thẩm định',
      'góp ý',
      'trái pháp luật',
      'tham gia ý kiến',
      'đánh giá tác động',
      'dự thảo',
      ...ELECTRONIC,
    ],
    examples: [
      {
        text: 'Trong năm 2021, HĐND và UBND tỉnh đã ban hành 64 văn bản quy phạm pháp luật.',
        value: 64,
        period: '2021',
      },
      { text: 'UBND tỉnh ban hành 38 VBQPPL, gồm 12 nghị quyết và 26 quyết định.', value: 38 },
      { text: 'Cấp huyện ban hành 15 văn bản QPPL.', value: 15, level: 'district' },
    ],
  }),
  legal({
    code: 'legal.issued-change',
    vi: 'Tăng/giảm số văn bản QPPL',
    en: 'Change of the number of legal documents',
    measures: 'flow',
    changeOf: 'legal.issued',
    change: 'value',
    cues: ['>@document + @lawDocument', '>@document + ban hành'],
    not: ['hết hiệu lực', 'chỉ đạo', 'kiểm tra', 'rà soát'],
    examples: [
      {
        text: 'Năm 2022, tỉnh ban hành 45 văn bản quy phạm pháp luật, tăng 08 văn bản so với năm 2021.',
        value: 8,
        base: '2021',
      },
      { text: 'UBND tỉnh ban hành 30 VBQPPL, giảm 12 văn bản so với năm 2020.', value: -12, base: '2020' },
      {
        text: 'HĐND tỉnh ban hành 18 nghị quyết quy phạm pháp luật (tăng 3 nghị quyết so với năm 2019).',
        value: 3,
        base: '2019',
      },
    ],
  }),
  legal({
    code: 'legal.appraised',
    vi: 'Văn bản thẩm định, góp ý',
    en: 'Legal documents appraised or commented on',
    measures: 'flow',
    cues: [
      '=thẩm định|góp ý|tham gia ý kiến|tham gia góp ý|thẩm tra|tham gia về mặt pháp lý|ý kiến thẩm định|cho ý kiến|góp ý kiến|thẩm định, góp ý|được thẩm định + =@document|@lawDocument|đề nghị xây dựng',
      '@document + <thẩm định|góp ý|tham gia ý kiến|tham gia góp ý|tham gia về mặt pháp lý',
    ],
    not: ['tthc', 'đánh giá tác động', 'trái pháp luật', 'hết hiệu lực'],
    examples: [
      { text: 'Sở Tư pháp thẩm định 52 dự thảo văn bản quy phạm pháp luật.', value: 52 },
      { text: 'Tham gia góp ý 140 văn bản của các bộ, ngành Trung ương.', value: 140 },
      { text: 'Đã thẩm định 33 văn bản, góp ý 78 văn bản.', value: 78 },
    ],
  }),
  legal({
    code: 'legal.reviewed',
    vi: 'Văn bản rà soát',
    en: 'Legal documents reviewed',
    measures: 'flow',
    cues: [
      '=@document|@lawDocument + =rà soát|được rà soát|đã rà soát|rà soát, hệ thống hóa|hệ thống hóa|rà soát tổng số|rà soát được',
      '@document + <rà soát|hệ thống hóa|được rà soát|rà soát, hệ thống hóa',
    ],
    not: ['trái pháp luật', 'phát hiện và xử lý', 'kiểm tra theo thẩm quyền', 'tự kiểm tra', ...ELECTRONIC],
    examples: [
      { text: 'Đã rà soát 315 văn bản quy phạm pháp luật.', value: 315 },
      { text: 'Tổng số văn bản được rà soát là 428 văn bản.', value: 428 },
      { text: 'Cấp huyện rà soát 96 VBQPPL còn lại.', value: 96, level: 'district' },
    ],
  }),
  legal({
    code: 'legal.checked',
    vi: 'Văn bản kiểm tra, tự kiểm tra',
    en: 'Legal documents checked',
    measures: 'flow',
    categories: {
      self: ['tự kiểm tra', 'công tác tự kiểm tra', 'được tự kiểm tra'],
      'by-authority': ['kiểm tra theo thẩm quyền', 'theo thẩm quyền', 'kiểm tra văn bản theo thẩm quyền'],
    },
    category: 'by-authority',
    cues: [
      '=@document|@lawDocument + =kiểm tra|tự kiểm tra|kiểm tra theo thẩm quyền|được kiểm tra|kiểm tra, xử lý văn bản|công tác tự kiểm tra',
      '@document + <kiểm tra|tự kiểm tra|kiểm tra theo thẩm quyền',
    ],
    not: ['sai thẩm quyền', 'thẩm định', 'chấn chỉnh', ...ELECTRONIC, 'phát hiện'],
    examples: [
      { text: 'Tự kiểm tra 62 văn bản do UBND tỉnh ban hành.', value: 62, category: 'self' },
      {
        text: 'Sở Tư pháp kiểm tra theo thẩm quyền 145 văn bản quy phạm pháp luật.',
        value: 145,
        category: 'by-authority',
      },
      { text: 'Đã kiểm tra 88 VBQPPL của cấp huyện.', value: 88, category: 'by-authority' },
    ],
  }),
  legal({
    code: 'legal.unlawful',
    vi: 'Văn bản trái pháp luật, sai',
    en: 'Legal documents found unlawful or wrong',
    better: 'lower',
    measures: 'flow',
    cues: [
      '>@document + <phát hiện|qua kiểm tra phát hiện + >trái pháp luật|sai|sai thẩm quyền|sai về nội dung|không phù hợp|không đúng|sai sót|sai về thể thức',
      '=@document + =trái pháp luật|sai|sai thẩm quyền|sai về nội dung|sai sót|có dấu hiệu trái pháp luật|không phù hợp|không đúng|có sai sót|sai về thể thức|chưa phù hợp|sai quy định',
      '>@document + <phát hiện|qua kiểm tra phát hiện|phát hiện có|đã phát hiện',
    ],
    not: ['kiến nghị xử lý', 'phát hiện và xử lý'],
    examples: [
      { text: 'Qua kiểm tra phát hiện 03 văn bản trái pháp luật.', value: 3 },
      { text: 'Có 05 văn bản sai về thể thức và kỹ thuật trình bày.', value: 5 },
      { text: 'Đã kiểm tra 120 văn bản, phát hiện 07 văn bản không phù hợp.', value: 7 },
    ],
  }),
  legal({
    code: 'legal.handled',
    vi: 'Văn bản đã xử lý, kiến nghị xử lý',
    en: 'Unlawful documents handled',
    measures: 'flow',
    cues: [
      `=@document|@lawDocument + =${DEALT}`,
      `=@document + =đề nghị sửa đổi|đề nghị bãi bỏ|kiến nghị sửa đổi|kiến nghị thay thế|kiến nghị bãi bỏ`,
      `@document + <${DEALT}`,
    ],
    not: ['hồ sơ', 'đơn', 'phản ánh', 'cử tri', 'chưa xử lý', 'đang xử lý', ...ELECTRONIC],
    examples: [
      { text: 'Qua rà soát đã xử lý 42 văn bản không còn phù hợp.', value: 42 },
      { text: 'Kiến nghị xử lý 18 VBQPPL có nội dung trái pháp luật.', value: 18 },
      { text: 'Đã phát hiện và xử lý 26 văn bản quy phạm pháp luật.', value: 26 },
    ],
  }),
  legal({
    code: 'legal.in-force',
    vi: 'Văn bản còn hiệu lực',
    en: 'Documents in force',
    measures: 'stock',
    cues: [
      '>@document|@lawDocument + ^còn hiệu lực|còn hiệu lực thi hành',
      '=@document|@lawDocument + =còn hiệu lực|còn hiệu lực thi hành|đang còn hiệu lực|đang có hiệu lực|có hiệu lực thi hành',
      '@document + <còn hiệu lực|còn hiệu lực thi hành',
    ],
    not: ['tthc', 'sửa đổi', 'mới ban hành'],
    examples: [
      { text: 'Công bố 512 văn bản còn hiệu lực thi hành.', value: 512 },
      { text: 'Danh mục văn bản quy phạm pháp luật còn hiệu lực: 420 văn bản.', value: 420 },
      { text: 'Tỉnh có 388 VBQPPL đang còn hiệu lực.', value: 388 },
    ],
  }),
  legal({
    code: 'legal.expired',
    vi: 'Văn bản hết hiệu lực toàn bộ',
    en: 'Documents fully expired',
    measures: 'stock',
    cues: [
      '=@document|@lawDocument + =hết hiệu lực|hết hiệu lực toàn bộ|hết hiệu lực thi hành|ngưng hiệu lực toàn bộ|hết hiệu lực, ngưng hiệu lực toàn bộ|hết hiệu lực, không còn phù hợp',
      '@document + <hết hiệu lực|hết hiệu lực toàn bộ|ngưng hiệu lực toàn bộ|hết hiệu lực thi hành',
    ],
    not: ['toàn bộ hoặc một phần', 'toàn bộ và một phần', 'tthc'],
    examples: [
      { text: 'Công bố 96 văn bản hết hiệu lực toàn bộ, 14 văn bản hết hiệu lực một phần.', value: 96 },
      { text: 'Tổng số văn bản hết hiệu lực thi hành là 215 văn bản.', value: 215 },
      { text: 'Có 45 VBQPPL hết hiệu lực.', value: 45 },
    ],
  }),
  legal({
    code: 'legal.expired-partly',
    vi: 'Văn bản hết hiệu lực một phần',
    en: 'Documents partly expired',
    measures: 'stock',
    cues: [
      '=@document|@lawDocument + =hết hiệu lực một phần|ngưng hiệu lực một phần|hết hiệu lực, ngưng hiệu lực một phần|hết, ngưng hiệu lực một phần',
      '@document + <hết hiệu lực một phần|ngưng hiệu lực một phần',
    ],
    not: ['toàn bộ hoặc một phần', 'toàn bộ và một phần', 'tthc'],
    examples: [
      { text: 'Công bố 96 văn bản hết hiệu lực toàn bộ, 14 văn bản hết hiệu lực một phần.', value: 14 },
      { text: 'Số văn bản hết hiệu lực một phần là 22 văn bản.', value: 22 },
      { text: 'Hết hiệu lực một phần: 31 văn bản.', value: 31 },
    ],
  }),
  legal({
    code: 'legal.updated',
    vi: 'Văn bản cập nhật cơ sở dữ liệu',
    en: 'Documents entered in the national database',
    measures: 'flow',
    cues: [
      '>@document + cơ sở dữ liệu quốc gia|csdl quốc gia|cơ sở dữ liệu quốc gia về pháp luật|cơ sở dữ liệu quốc gia về văn bản pháp luật|csdl quốc gia về pháp luật + cập nhật|đăng tải|đưa lên|nhập',
      '=@document + =cập nhật|đăng tải + =cơ sở dữ liệu quốc gia|csdl quốc gia|cơ sở dữ liệu quốc gia về văn bản pháp luật|cơ sở dữ liệu',
    ],
    not: ['tthc', 'thủ tục hành chính', 'hồ sơ'],
    examples: [
      { text: 'Cập nhật 58 văn bản lên Cơ sở dữ liệu quốc gia về pháp luật.', value: 58 },
      { text: 'Đã cập nhật vào Cơ sở dữ liệu quốc gia về văn bản pháp luật 74 văn bản.', value: 74 },
      { text: 'Trong 6 tháng, có 41 văn bản được đăng tải trên CSDL quốc gia về pháp luật.', value: 41 },
    ],
  }),
  legal({
    code: 'directive.issued',
    vi: 'Văn bản chỉ đạo điều hành, nghị quyết, kế hoạch',
    en: 'Steering documents issued',
    measures: 'flow',
    cues: [
      '>@document + <@issue',
      '>kế hoạch|công văn|chỉ thị|thông báo|chương trình|văn bản chỉ đạo + <@issue',
      '=văn bản chỉ đạo|chỉ đạo, điều hành|văn bản chỉ đạo điều hành|văn bản chỉ đạo, điều hành|chỉ đạo điều hành|kế hoạch, công văn|văn bản đôn đốc|đôn đốc|văn bản triển khai|chấn chỉnh + >@document',
      '>văn bản chỉ đạo|văn bản chỉ đạo, điều hành|nghị quyết cá biệt|quyết định cá biệt|văn bản chỉ đạo điều hành|văn bản chỉ đạo, đôn đốc',
      '<văn bản chỉ đạo|văn bản chỉ đạo điều hành|số văn bản chỉ đạo|văn bản chỉ đạo, điều hành',
      '>@document + =@issue + =cá biệt|chỉ đạo|công bố|triển khai',
      '>kế hoạch|công văn|chỉ thị + =@issue',
    ],
    not: [
      'quy phạm pháp luật',
      'qppl',
      'vbqppl',
      'còn hiệu lực',
      'hết hiệu lực',
      'thẩm định',
      'góp ý',
      'tự kiểm tra',
      'mới ban hành',
      'ban hành mới',
      'trái pháp luật',
      'dự thảo',
      ...ELECTRONIC,
    ],
    examples: [
      { text: 'UBND tỉnh đã ban hành 56 văn bản chỉ đạo, điều hành về cải cách hành chính.', value: 56 },
      { text: 'HĐND tỉnh ban hành 21 nghị quyết cá biệt.', value: 21 },
      { text: 'Chủ tịch UBND tỉnh ban hành 14 kế hoạch triển khai công tác CCHC.', value: 14 },
    ],
  }),
]
