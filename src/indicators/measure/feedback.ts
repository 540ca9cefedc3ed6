import type { Indicator } from '../types.ts'

const WISHES =
  'phản ánh|kiến nghị|phản ánh, kiến nghị|ý kiến, kiến nghị|pakn|phản ánh kiến nghị|phản ánh, kiến nghị của người dân|ý kiến phản ánh|phản ánh, góp ý'
const NOT_WISHES = ['văn bản', 'hài lòng', 'đơn tố cáo', 'đơn khiếu nại', 'kiến nghị xử lý', 'yếu tố']

/** Complaints and suggestions of citizens about regulations, procedures and officials. */
export const FEEDBACK_INDICATORS: readonly Indicator[] = [
  {
    code: 'feedback.received',
    kind: 'measure',
    units: ['items'],
    vi: 'Phản ánh, kiến nghị tiếp nhận',
    en: 'Complaints and suggestions received',
    better: null,
    measures: 'flow',
    cues: [
      `=${WISHES}|ý kiến|lượt ý kiến + =tiếp nhận|đã tiếp nhận|nhận được|ghi nhận|tiếp nhận được|nhận|có tổng số|phát sinh`,
      `${WISHES} + <tiếp nhận|đã tiếp nhận|nhận được|ghi nhận`,
      `>${WISHES} + <có|tổng số|phát sinh`,
    ],
    not: ['đã xử lý', 'đã giải quyết', 'xử lý xong', 'đã trả lời', ...NOT_WISHES],
    examples: [
      { text: 'Trong quý, tiếp nhận 86 phản ánh, kiến nghị của người dân.', value: 86 },
      { text: 'Phản ánh, kiến nghị về TTHC: tiếp nhận 124, đã xử lý 120.', value: 124 },
      { text: 'Năm 2022, Hệ thống ghi nhận 312 PAKN về quy định hành chính.', value: 312, period: '2022' },
      { text: 'Trong tổng số 512 phản ánh, kiến nghị đã tiếp nhận, có 498 trường hợp được trả lời.', value: 512 },
    ],
  },
  {
    code: 'feedback.resolved',
    kind: 'measure',
    units: ['items'],
    vi: 'Phản ánh, kiến nghị đã xử lý',
    en: 'Complaints and suggestions resolved',
    better: 'higher',
    measures: 'flow',
    cues: [
      `=${WISHES} + =đã xử lý|xử lý|xử lý xong|giải quyết|đã giải quyết|trả lời|đã trả lời|giải quyết xong|xử lý dứt điểm|được xử lý`,
      `${WISHES} + <đã xử lý|xử lý|xử lý xong|giải quyết|đã giải quyết|trả lời|đã trả lời|giải quyết xong|xử lý dứt điểm`,
      `${WISHES} + >được trả lời|đã trả lời|được xử lý|đã xử lý|được giải quyết|đã giải quyết`,
    ],
    not: ['đang xử lý', 'đang tiến hành xử lý', 'chưa xử lý', 'đang giải quyết', 'chưa giải quyết', ...NOT_WISHES],
    examples: [
      { text: 'Phản ánh, kiến nghị về TTHC: tiếp nhận 124, đã xử lý 120.', value: 120 },
      { text: 'Đã giải quyết 95/98 phản ánh, kiến nghị của doanh nghiệp.', value: 95, of: 98 },
      { text: 'Tiếp nhận 45 PAKN, đã trả lời 43 PAKN.', value: 43 },
      { text: 'Trong tổng số 512 phản ánh, kiến nghị đã tiếp nhận, có 498 trường hợp được trả lời.', value: 498 },
    ],
    counterexamples: [
      { text: 'Hệ thống tiếp nhận 86 PAKN; đã xử lý 80 PAKN; đang xử lý 06 PAKN.', value: 6 },
      { text: 'Tỉnh tiếp nhận 9 phản ánh, kiến nghị, hiện đang tiến hành xử lý 2 phản ánh, kiến nghị.', value: 2 },
    ],
  },
  {
    code: 'feedback.resolved-rate',
    kind: 'measure',
    units: ['percent'],
    vi: 'Tỷ lệ phản ánh, kiến nghị được xử lý',
    en: 'Share of complaints and suggestions resolved',
    better: 'higher',
    bounds: [0, 100],
    measures: 'flow',
    rateOf: 'feedback.resolved',
    cues: [
      `=${WISHES} + =xử lý|đã xử lý|được xử lý|giải quyết|được giải quyết|trả lời|xử lý dứt điểm|xử lý đúng hạn`,
      `${WISHES} + <xử lý|đã xử lý|giải quyết|xử lý dứt điểm|đã trả lời`,
      `>${WISHES} + xử lý|giải quyết|được xử lý|được giải quyết|trả lời`,
    ],
    not: ['hồ sơ', ...NOT_WISHES],
    examples: [
      { text: '100% phản ánh, kiến nghị của người dân được xử lý kịp thời.', value: 100 },
      { text: 'Tiếp nhận 245 phản ánh, kiến nghị, đã xử lý 98,4%.', value: 98.4 },
      { text: 'Tỷ lệ giải quyết PAKN đạt 95%.', value: 95 },
    ],
  },
]
