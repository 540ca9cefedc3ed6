import type { Indicator } from '../types.ts'
import { dossier, RATE } from './words.ts'

/** The ways dossiers come and go: online, by post, through the electronic one-stop system. */
export const CHANNEL_INDICATORS: readonly Indicator[] = [
  dossier({
    code: 'dossier.online',
    units: ['dossiers'],
    vi: 'Hồ sơ xử lý trực tuyến',
    en: 'Dossiers handled online',
    better: 'higher',
    measures: 'flow',
    cues: ['@dossier + =@online', '~@dossier + <@online'],
    not: ['thanh toán'],
    examples: [
      { text: 'Tiếp nhận trực tuyến 35.200 hồ sơ.', value: 35200 },
      { text: 'Có 5.175/88.325 hồ sơ được tiếp nhận và xử lý trực tuyến.', value: 5175, of: 88325 },
      { text: 'Số hồ sơ nộp trực tuyến là 12.400 hồ sơ.', value: 12400 },
    ],
    counterexamples: [{ text: 'Số hồ sơ thanh toán trực tuyến là 12.450 hồ sơ.', value: 12450 }],
  }),
  dossier({
    code: 'dossier.online-rate',
    rateOf: 'dossier.online',
    units: ['percent'],
    vi: 'Tỷ lệ hồ sơ trực tuyến',
    en: 'Online rate',
    better: 'higher',
    bounds: RATE,
    measures: 'flow',
    cues: ['@dossier + =@online', '~@dossier + =@online', '@dossier + @online + <tỷ lệ|đạt|chiếm'],
    not: [
      'thanh toán',
      'hồ sơ công việc',
      'đúng hạn',
      'tích hợp',
      'hài lòng',
      'báo cáo',
      'chứng thư số',
      'giải ngân',
      'vốn đầu tư',
      // Goals of electronic government that only mention dossiers or online forms.
      'bằng hồ sơ điện tử',
      'tự động nhập',
      'tự động điền',
      'biểu mẫu',
      'dữ liệu từ',
    ],
    examples: [
      { text: 'Tỷ lệ hồ sơ nộp trực tuyến đạt 68,4%.', value: 68.4 },
      { text: 'Hồ sơ trực tuyến là 35.200 hồ sơ, chiếm 42%.', value: 42 },
      { text: 'Phấn đấu từ 50% trở lên hồ sơ TTHC được giải quyết trực tuyến.', value: 50, role: 'target' },
    ],
    counterexamples: [
      { text: 'Phấn đấu 65% dịch vụ công được xử lý hoàn toàn bằng hồ sơ điện tử.', value: 65 },
      { text: '35% thông tin của công dân được điền sẵn trên biểu mẫu trực tuyến.', value: 35 },
    ],
  }),
  dossier({
    code: 'dossier.postal-received',
    units: ['dossiers'],
    vi: 'Hồ sơ nhận qua bưu chính công ích',
    en: 'Dossiers received by post',
    better: null,
    measures: 'flow',
    cues: [
      '@dossier + @postal + =tiếp nhận|nhận',
      '@postal + @dossier + <tiếp nhận|nhận',
      '~@postal + @dossier + =tiếp nhận|nhận + ~trả|trả kết quả',
      '@dossier + <@postal',
    ],
    not: ['trực tiếp', 'trả kết quả', 'được trả', 'trả', 'chuyển phát'],
    examples: [
      { text: 'Trong năm, tiếp nhận 48.215 hồ sơ và trả kết quả 163.904 hồ sơ qua bưu chính công ích.', value: 48215 },
      { text: 'Tiếp nhận qua bưu chính công ích 1.250 hồ sơ.', value: 1250 },
      { text: 'Qua dịch vụ BCCI: nhận 14.600 hồ sơ; trả 52.300 kết quả.', value: 14600 },
      {
        text: 'Có 61.420 hồ sơ TTHC được tiếp nhận và 330.910 hồ sơ được trả kết quả qua dịch vụ bưu chính công ích.',
        value: 61420,
      },
    ],
    counterexamples: [
      {
        text: 'Tiếp nhận 42.000 hồ sơ, gồm trực tuyến 30.000 hồ sơ; trực tiếp, qua bưu chính 12.000 hồ sơ.',
        value: 12000,
      },
    ],
  }),
  dossier({
    code: 'dossier.postal-returned',
    units: ['dossiers'],
    vi: 'Hồ sơ trả qua bưu chính công ích',
    en: 'Results returned by post',
    better: null,
    measures: 'flow',
    cues: [
      '@dossier|kết quả + @postal + =trả kết quả|trả|được trả kết quả|chuyển phát|chuyển trả',
      '~@postal + =trả kết quả|trả|được trả kết quả|chuyển phát|chuyển trả',
    ],
    examples: [
      { text: 'Trong năm, tiếp nhận 48.215 hồ sơ và trả kết quả 163.904 hồ sơ qua bưu chính công ích.', value: 163904 },
      { text: 'Trả kết quả qua bưu điện 3.420 hồ sơ.', value: 3420 },
      {
        text: 'Qua dịch vụ bưu chính: có 62.400 hồ sơ được tiếp nhận và 214.300 hồ sơ được trả kết quả.',
        value: 214300,
      },
    ],
  }),
  dossier({
    code: 'dossier.postal-growth-rate',
    units: ['percent'],
    vi: 'Tốc độ tăng hồ sơ qua bưu chính',
    en: 'Growth of postal dossiers',
    better: 'higher',
    rise: true,
    measures: 'flow',
    cues: ['@dossier + @postal + =tăng|tăng bình quân'],
    examples: [
      { text: 'Lượng hồ sơ thực hiện qua bưu chính công ích tăng bình quân từ 6%/năm trở lên.', value: 6 },
      { text: 'Số hồ sơ qua bưu chính công ích tăng 12% so với năm 2021.', value: 12 },
      { text: 'Phấn đấu tỷ lệ hồ sơ qua bưu chính công ích mỗi năm tăng tối thiểu 10%.', value: 10 },
    ],
  }),
  dossier({
    code: 'dossier.one-stop-system-rate',
    units: ['percent'],
    vi: 'Tỷ lệ hồ sơ qua hệ thống một cửa điện tử',
    en: 'Share through the electronic one-stop system',
    better: 'higher',
    bounds: RATE,
    measures: 'flow',
    cues: ['=@dossier + =@eOneStop', '>@dossier + @eOneStop + tiếp nhận|cập nhật|theo dõi|giải quyết|xử lý|quản lý'],
    not: ['đúng hạn', 'trước hạn', 'trực tuyến', 'số hóa'],
    examples: [
      { text: 'Tỷ lệ hồ sơ được xử lý trên hệ thống một cửa điện tử đạt 98,7%.', value: 98.7 },
      { text: '100% hồ sơ được tiếp nhận qua Hệ thống thông tin một cửa điện tử.', value: 100 },
      { text: 'Hồ sơ TTHC được cập nhật trên phần mềm một cửa đạt 93,4%.', value: 93.4 },
      {
        text: '100% hồ sơ tiếp nhận được cập nhật, theo dõi trên Hệ thống thông tin giải quyết TTHC tỉnh.',
        value: 100,
      },
    ],
    counterexamples: [
      { text: 'Liên thông phần mềm một cửa điện tử với phần mềm quản lý văn bản ở 100% sở, ngành.', value: 100 },
    ],
  }),
]
