import type { Indicator } from '../../types.ts'
import { legal } from './words.ts'

/** Legal documents in force, expired, and entered in the database. */
export const IN_FORCE_INDICATORS: readonly Indicator[] = [
  legal({
    code: 'legal.in-force',
    vi: 'Văn bản còn hiệu lực',
    en: 'Documents in force',
    measures: 'stock',
    cues: [
      '>@document|@lawDocument + ^còn hiệu lực|còn hiệu lực thi hành',
      '=@document|@lawDocument + =còn hiệu lực|còn hiệu lực thi hành|đang còn hiệu lực|đang có hiệu lực|có hiệu lực thi hành|tiếp tục có hiệu lực|tiếp tục còn hiệu lực',
      '@document + <còn hiệu lực|còn hiệu lực thi hành',
    ],
    not: ['tthc', 'sửa đổi', 'mới ban hành'],
    examples: [
      { text: 'Công bố 512 văn bản còn hiệu lực thi hành.', value: 512 },
      { text: 'Danh mục văn bản quy phạm pháp luật còn hiệu lực: 420 văn bản.', value: 420 },
      { text: 'Tỉnh có 388 VBQPPL đang còn hiệu lực.', value: 388 },
      { text: 'Kết quả rà soát: 271 văn bản hết hiệu lực toàn bộ, 583 văn bản tiếp tục có hiệu lực.', value: 583 },
      { text: 'Tính đến cuối năm, có 402 văn bản quy phạm pháp luật do cấp tỉnh ban hành còn hiệu lực.', value: 402 },
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
]
