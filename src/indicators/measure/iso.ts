import type { Indicator } from '../types.ts'

/** Quality management under ISO 9001. */
export const ISO_INDICATORS: readonly Indicator[] = [
  {
    code: 'iso.agencies',
    kind: 'measure',
    units: ['units'],
    vi: 'Cơ quan công bố ISO 9001',
    en: 'Agencies that declared ISO 9001',
    better: 'higher',
    measures: 'stock',
    cues: [
      '>@agencies|cơ quan hành chính|ubnd cấp xã|ubnd phường|chi cục + =iso|hệ thống quản lý chất lượng|iso 9001|tcvn iso',
      '>@agencies|cơ quan hành chính + <có|đã có|công bố|áp dụng + ~hệ thống quản lý chất lượng|tcvn iso|iso',
      '>@agencies|cơ quan hành chính|ubnd cấp xã|ubnd phường|chi cục + iso|hệ thống quản lý chất lượng|tcvn iso|iso 9001|tiêu chuẩn quốc gia tcvn iso',
    ],
    not: ['kiểm tra', 'hồ sơ', 'lớp', 'so với', 'tthc'],
    examples: [
      {
        text: 'Đến nay có 145 cơ quan, đơn vị công bố hệ thống quản lý chất lượng theo TCVN ISO 9001:2015.',
        value: 145,
      },
      { text: 'Áp dụng ISO tại 98 xã, phường, thị trấn.', value: 98, level: 'commune' },
      { text: 'Có 21/21 sở, ngành xây dựng và áp dụng hệ thống quản lý chất lượng ISO 9001.', value: 21, of: 21 },
    ],
  },
]
