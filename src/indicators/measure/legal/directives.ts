import type { Indicator } from '../../types.ts'
import { ELECTRONIC, legal } from './words.ts'

/** Documents by which a province steers. */
export const DIRECTIVE_INDICATORS: readonly Indicator[] = [
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
      '>văn bản trả lời',
      '>kết luận',
      ...ELECTRONIC,
    ],
    examples: [
      { text: 'UBND tỉnh đã ban hành 56 văn bản chỉ đạo, điều hành về cải cách hành chính.', value: 56 },
      { text: 'HĐND tỉnh ban hành 21 nghị quyết cá biệt.', value: 21 },
      { text: 'Chủ tịch UBND tỉnh ban hành 14 kế hoạch triển khai công tác CCHC.', value: 14 },
      { text: 'UBND tỉnh ban hành 288 văn bản chỉ đạo, bình quân mỗi năm 96 văn bản.', value: 96 },
      {
        text: 'UBND tỉnh đã ban hành 1.120 văn bản về cải cách hành chính, bình quân khoảng 112 văn bản mỗi năm.',
        value: 112,
      },
    ],
    counterexamples: [{ text: 'Ban hành 23 văn bản trả lời vướng mắc của doanh nghiệp.', value: 23 }],
  }),
]
