import type { Indicator } from '../../types.ts'
import { ELECTRONIC, legal } from './words.ts'

/** Legal documents that are made. */
export const ISSUED_INDICATORS: readonly Indicator[] = [
  legal({
    code: 'legal.issued',
    vi: 'Văn bản QPPL ban hành',
    en: 'Legal documents issued',
    measures: 'flow',
    cues: [
      '=@issue|ban hành mới|mới ban hành|ban hành được + =@lawDocument',
      '>@document + <@issue|mới ban hành + @lawDocument|cải cách thể chế',
      '=@document + =@issue + @lawDocument',
      '>@document + <@issue|ban hành mới|mới ban hành + ~cải cách thể chế|thể chế|qppl|văn bản qppl|xây dựng thể chế|xây dựng và tổ chức thực hiện văn bản|xây dựng, ban hành văn bản|xây dựng văn bản|hoàn thiện hệ thống thể chế|văn bản quy phạm pháp luật',
      '>văn bản + <@issue|ban hành mới + ~@lawDocument|xây dựng pháp luật|hệ thống pháp luật|xây dựng, hoàn thiện hệ thống pháp luật',
      '>nghị quyết quy phạm pháp luật|nghị quyết qppl|quyết định quy phạm pháp luật|vbqppl|văn bản quy phạm pháp luật + ^ban hành|đã ban hành|thông qua|nghị quyết cá biệt|quyết định cá biệt',
      '<số vbqppl ban hành|số văn bản qppl ban hành|mới ban hành',
      '>@document + <nâng tổng số|nâng tổng số lên|nâng tổng số văn bản + @lawDocument',
    ],
    not: [
      'chỉ đạo',
      'cá biệt',
      'công bố',
      'tự kiểm tra',
      '<kiểm tra theo thẩm quyền',
      'thẩm định',
      'góp ý',
      'trái pháp luật',
      'tham gia ý kiến',
      'đánh giá tác động',
      'dự thảo',
      'còn hiệu lực',
      'có hiệu lực',
      'hết hiệu lực',
      ...ELECTRONIC,
    ],
    examples: [
      { text: 'Thể chế: HĐND tỉnh ban hành 14 nghị quyết, UBND tỉnh ban hành 21 quyết định QPPL.', value: 14 },
      {
        text: 'Trong năm 2021, HĐND và UBND tỉnh đã ban hành 64 văn bản quy phạm pháp luật.',
        value: 64,
        period: '2021',
      },
      { text: 'UBND tỉnh ban hành 38 VBQPPL, gồm 12 nghị quyết và 26 quyết định.', value: 38 },
      { text: 'Cấp huyện ban hành 15 văn bản QPPL.', value: 15, level: 'district' },
      {
        text: 'HĐND tỉnh ban hành 30 nghị quyết QPPL; UBND tỉnh ban hành 61 quyết định QPPL, nâng tổng số lên 91 văn bản.',
        value: 91,
      },
    ],
    counterexamples: [
      { text: 'Kiểm tra theo thẩm quyền 161 văn bản QPPL do UBND cấp huyện ban hành.', value: 161 },
      { text: 'Tính đến cuối năm, có 402 văn bản quy phạm pháp luật do cấp tỉnh ban hành còn hiệu lực.', value: 402 },
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
]
