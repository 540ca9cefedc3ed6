import type { Indicator } from '../types.ts'
import { dossier, RATE } from './words.ts'

/** Dossiers paid for online, processed on the network, digitised. */
export const DIGITAL_DOSSIER_INDICATORS: readonly Indicator[] = [
  dossier({
    code: 'dossier.e-payment-rate',
    units: ['percent'],
    vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
    en: 'Online payment',
    better: 'higher',
    bounds: RATE,
    measures: 'flow',
    cues: [
      '=thanh toán trực tuyến|thanh toán phí|thanh toán',
      '=giao dịch trực tuyến|phát sinh giao dịch + thanh toán|thanh toán trực tuyến',
      '~thanh toán trực tuyến + =phát sinh giao dịch|phát sinh giao dịch trực tuyến|giao dịch thanh toán',
    ],
    categories: {
      offered: [
        'được triển khai thanh toán',
        'triển khai thanh toán',
        'có yêu cầu',
        'chức năng thanh toán',
        'tính năng thanh toán',
        'được tích hợp',
        'cung cấp thanh toán',
        'tích hợp thanh toán',
      ],
      used: [
        'phát sinh giao dịch',
        'phát sinh',
        'giao dịch',
        'thực hiện thanh toán',
        'được thanh toán trực tuyến',
        'hồ sơ thanh toán',
        'tỷ lệ thanh toán',
        'thanh toán trực tuyến đạt',
      ],
    },
    category: 'used',
    examples: [
      { text: 'Tỷ lệ hồ sơ thanh toán trực tuyến đạt 45,2%.', value: 45.2 },
      {
        text: 'Ít nhất 75% hồ sơ có yêu cầu nộp phí được triển khai thanh toán trực tuyến.',
        value: 75,
        category: 'offered',
      },
      {
        text: '85% hồ sơ được mở thanh toán trực tuyến, trong đó 36% phát sinh giao dịch.',
        value: 36,
        category: 'used',
      },
      { text: 'Thanh toán trực tuyến trên Cổng Dịch vụ công đạt 67,3%.', value: 67.3, category: 'used' },
    ],
  }),
  dossier({
    code: 'dossier.e-processing-rate',
    units: ['percent'],
    vi: 'Tỷ lệ hồ sơ công việc xử lý trên mạng',
    en: 'Work files processed on the network',
    better: 'higher',
    bounds: RATE,
    measures: 'flow',
    cues: [
      '=hồ sơ công việc',
      '=hồ sơ + môi trường mạng|phương thức điện tử|môi trường điện tử|luân chuyển nội bộ',
      '=hồ sơ luân chuyển nội bộ',
    ],
    not: ['trực tuyến', 'tthc', 'thủ tục hành chính'],
    examples: [
      { text: '92% hồ sơ công việc của cấp tỉnh được xử lý trên môi trường mạng.', value: 92, level: 'province' },
      {
        text: 'Xử lý trên môi trường mạng 95% hồ sơ cấp tỉnh, 85% hồ sơ cấp huyện và 70% hồ sơ cấp xã.',
        value: 70,
        level: 'commune',
      },
      { text: 'Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng đạt 97%.', value: 97 },
      {
        text: 'Hồ sơ công việc xử lý qua mạng đạt 91% ở cấp tỉnh, 83% ở cấp huyện và 67% ở cấp xã.',
        value: 83,
        level: 'district',
      },
    ],
  }),
  dossier({
    code: 'dossier.digitised-rate',
    units: ['percent'],
    vi: 'Tỷ lệ số hóa hồ sơ, kết quả',
    en: 'Digitised',
    better: 'higher',
    bounds: RATE,
    measures: 'flow',
    cues: ['=số hóa', '>@dossier|kết quả + ^số hóa'],
    not: ['khai thác', 'sử dụng lại', 'tái sử dụng'],
    examples: [
      { text: 'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 78,9%.', value: 78.9 },
      { text: 'Kết quả giải quyết TTHC được số hóa đạt 65%.', value: 65 },
      { text: '70% hồ sơ được số hóa.', value: 70 },
      { text: '100% hồ sơ, kết quả giải quyết TTHC còn hiệu lực được số hóa.', value: 100 },
    ],
    counterexamples: [{ text: 'Tỷ lệ khai thác, sử dụng lại dữ liệu đã số hóa đạt 61,5%.', value: 61.5 }],
  }),
]
