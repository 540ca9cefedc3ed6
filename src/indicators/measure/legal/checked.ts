import type { Indicator } from '../../types.ts'
import { DEALT, ELECTRONIC, legal } from './words.ts'

/** Legal documents that are reviewed and checked, and what comes of it. */
export const CHECKED_INDICATORS: readonly Indicator[] = [
  legal({
    code: 'legal.reviewed',
    vi: 'Văn bản rà soát',
    en: 'Legal documents reviewed',
    measures: 'flow',
    cues: [
      '=@document|@lawDocument + =rà soát|được rà soát|đã rà soát|rà soát, hệ thống hóa|hệ thống hóa|rà soát tổng số|rà soát được',
      '@document + <rà soát|hệ thống hóa|được rà soát|rà soát, hệ thống hóa',
    ],
    not: [
      'trái pháp luật',
      'phát hiện và xử lý',
      'kiểm tra theo thẩm quyền',
      'tự kiểm tra',
      'cần xử lý',
      'cần phải xử lý',
      ...ELECTRONIC,
    ],
    examples: [
      { text: 'Đã rà soát 315 văn bản quy phạm pháp luật.', value: 315 },
      { text: 'Tổng số văn bản được rà soát là 428 văn bản.', value: 428 },
      { text: 'Cấp huyện rà soát 96 VBQPPL còn lại.', value: 96, level: 'district' },
      { text: 'Rà soát 1.240 lượt văn bản, kiến nghị sửa đổi, bổ sung, thay thế, bãi bỏ 195 văn bản.', value: 1240 },
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
      { text: 'Có 05 văn bản sai thể thức, kỹ thuật trình bày.', value: 5 },
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
    not: [
      'hồ sơ',
      'đơn',
      'phản ánh',
      'cử tri',
      'chưa xử lý',
      'đang xử lý',
      'cần xử lý',
      'cần phải xử lý',
      ...ELECTRONIC,
    ],
    examples: [
      { text: 'Qua rà soát đã xử lý 42 văn bản không còn phù hợp.', value: 42 },
      { text: 'Kiến nghị xử lý 18 VBQPPL có nội dung trái pháp luật.', value: 18 },
      { text: 'Rà soát 1.240 lượt văn bản, kiến nghị sửa đổi, bổ sung, thay thế, bãi bỏ 195 văn bản.', value: 195 },
      { text: 'Đã rà soát 58 văn bản; xử lý sau rà soát 41 văn bản.', value: 41 },
      { text: 'Đã phát hiện và xử lý 26 văn bản quy phạm pháp luật.', value: 26 },
    ],
  }),
]
