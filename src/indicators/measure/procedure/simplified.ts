import type { Indicator } from '../../types.ts'
import { share } from '../share.ts'
import { procedures } from './words.ts'

const SHORTER =
  'cắt giảm thời gian|rút ngắn thời gian|giảm thời gian|cắt giảm, rút ngắn thời gian|rút ngắn thời hạn|cắt giảm thời hạn|rút ngắn thời gian giải quyết|cắt giảm thời gian giải quyết|giảm thời gian giải quyết'

/** Procedures made simpler, and quicker to handle. */
export const SIMPLIFIED_INDICATORS: readonly Indicator[] = [
  procedures({
    code: 'procedure.simplified',
    vi: 'TTHC đơn giản hóa, cắt giảm',
    en: 'Simplified procedures',
    better: 'higher',
    measures: 'flow',
    cut: true,
    cues: [
      '=@procedure + =đơn giản hóa|cắt giảm, đơn giản hóa|phương án đơn giản hóa|thông qua phương án đơn giản hóa|được đơn giản hóa',
      '>@procedure + <cắt giảm|đã cắt giảm|cắt giảm được',
    ],
    not: ['thời gian', 'thời hạn', 'chi phí', 'điều kiện kinh doanh'],
    examples: [
      { text: 'Trong năm, tỉnh đã đơn giản hóa 78 TTHC.', value: 78 },
      { text: 'Phê duyệt phương án đơn giản hóa đối với 45 thủ tục hành chính.', value: 45 },
      { text: 'Có 112 TTHC được cắt giảm, đơn giản hóa.', value: 112 },
    ],
  }),
  share({
    code: 'procedure.simplified-rate',
    vi: 'Tỷ lệ TTHC đơn giản hóa',
    en: 'Share of procedures simplified',
    measures: 'flow',
    rateOf: 'procedure.simplified',
    cut: true,
    cues: [
      '=@procedure|số quy định + =đơn giản hóa|cắt giảm, đơn giản hóa|được đơn giản hóa',
      '>@procedure|số tthc|số thủ tục hành chính|số quy định + <cắt giảm|cắt giảm tối thiểu|cắt giảm ít nhất|giảm',
      '>@procedure|số tthc + <đơn giản hóa',
      '>@procedure|số tthc + đơn giản hóa|cắt giảm, đơn giản hóa',
    ],
    not: ['chi phí', 'biên chế', 'đơn vị sự nghiệp', 'trực tuyến', '>thời gian', '>thời hạn'],
    examples: [
      {
        text: 'Phấn đấu đến năm 2025 cắt giảm, đơn giản hóa tối thiểu 20% số TTHC.',
        value: 20,
        role: 'target',
        period: '2025',
      },
      { text: 'Tỷ lệ TTHC được đơn giản hóa đạt 18,4%.', value: 18.4 },
      { text: 'Đã đơn giản hóa 15% thủ tục hành chính trong lĩnh vực đầu tư.', value: 15 },
    ],
    counterexamples: [{ text: 'Phấn đấu cắt giảm tối thiểu 30% thời gian giải quyết TTHC.', value: 30 }],
  }),
  procedures({
    code: 'procedure.time-reduced',
    vi: 'TTHC rút ngắn thời gian',
    en: 'Procedures with shorter handling time',
    better: 'higher',
    measures: 'stock',
    cues: [`=@procedure + =${SHORTER}`, `>@procedure + ${SHORTER}`],
    not: ['đơn giản hóa'],
    examples: [
      { text: 'Đã rút ngắn thời gian giải quyết 640/1.850 TTHC.', value: 640, of: 1850 },
      { text: 'Có 415 TTHC được cắt giảm thời gian giải quyết so với quy định.', value: 415 },
      { text: 'Các sở đã giảm thời gian thực hiện đối với 96 thủ tục hành chính.', value: 96 },
    ],
  }),
  {
    code: 'procedure.time-reduction',
    kind: 'measure',
    units: ['days', 'percent'],
    vi: 'Thời gian cắt giảm',
    en: 'Time cut',
    better: 'higher',
    measures: 'stock',
    cut: true,
    cues: [
      '<giảm|cắt giảm|rút ngắn|rút ngắn được|cắt giảm được|giảm được|tiết kiệm + >ngày|ngày làm việc',
      'thời gian cắt giảm|thời gian rút ngắn|số ngày cắt giảm|tổng thời gian cắt giảm|số ngày rút ngắn + >ngày|ngày làm việc',
      '>ngày|ngày làm việc + ^cắt giảm thời gian|rút ngắn thời gian|cắt giảm, rút ngắn thời gian|giảm thời gian + <tổng|tổng số|tương đương|với tổng số|tổng cộng|tương đương với|tương ứng',
      '<thời gian|thời hạn|thời gian giải quyết|thời hạn giải quyết + =cắt giảm|rút ngắn|giảm|cắt giảm từ|rút ngắn từ',
      '>thời gian|thời hạn|số thời gian|thời gian giải quyết|thời gian thực hiện + <giảm|cắt giảm|rút ngắn|cắt giảm từ|rút ngắn từ|giảm từ',
      'thời gian|thời hạn + <mức cắt giảm|mức giảm|tỷ lệ cắt giảm|tỷ lệ rút ngắn|cắt giảm bình quân|rút ngắn bình quân|bình quân giảm|trung bình giảm',
    ],
    not: [
      'xuống còn',
      'giảm còn',
      'chỉ còn',
      '>chi phí',
      '>số tthc',
      '>tthc được',
      '>thủ tục được',
      '>thủ tục hành chính được',
      '>hồ sơ được',
      '>người dân',
      'đúng hạn',
      'biên chế',
      'đơn giản hóa',
      'thời gian họp',
    ],
    examples: [
      { text: 'Rút ngắn thời gian giải quyết của 415 TTHC, tương đương 2.640 ngày làm việc.', value: 2640 },
      { text: 'Thời gian cấp phép rút từ 18 ngày xuống còn 12 ngày, giảm 06 ngày.', value: 6 },
      { text: 'Cắt giảm từ 30 - 50% thời gian giải quyết TTHC.', value: 30, valueMax: 50 },
      { text: 'Tổng thời gian cắt giảm là 2.480 ngày làm việc.', value: 2480 },
      { text: 'Thời gian giải quyết được rút ngắn ít nhất 20% so với quy định.', value: 20 },
      { text: 'Rút ngắn thời gian giải quyết 880 TTHC, mức cắt giảm bình quân 31,2% so với quy định.', value: 31.2 },
      { text: 'Thời gian giải quyết TTHC giảm từ 15 đến 35% so với quy định.', value: 15, valueMax: 35 },
    ],
    counterexamples: [
      { text: 'Giảm 30% chi phí tuân thủ thủ tục hành chính.', value: 30 },
      { text: 'Rút ngắn 30% thời gian họp.', value: 30 },
      { text: 'Cắt giảm thời gian đi lại, 90% người dân được phục vụ tại xã.', value: 90 },
    ],
  },
]
