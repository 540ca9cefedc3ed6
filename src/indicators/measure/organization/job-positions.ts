import type { Indicator } from '../../types.ts'

/** Job positions that are approved. */
export const JOB_POSITION_INDICATORS: readonly Indicator[] = [
  {
    code: 'organization.job-positions',
    kind: 'measure',
    units: ['positions'],
    vi: 'Danh mục vị trí việc làm',
    en: 'Job positions approved',
    better: null,
    measures: 'stock',
    cues: [
      '>vị trí việc làm|vtvl|danh mục vị trí việc làm|danh mục vị trí',
      '>danh mục|vị trí + ~vị trí việc làm|vtvl|đề án vị trí việc làm|danh mục vị trí việc làm|vị trí lãnh đạo',
      '>vị trí|danh mục + =vị trí việc làm|vtvl',
    ],
    not: [
      'đề án',
      'chuyển đổi',
      'tthc',
      'dịch vụ',
      'dùng chung',
      'hồ sơ',
      'thủ tục hành chính',
      'dự án',
      'chuyển đổi vị trí',
    ],
    examples: [
      { text: 'Phê duyệt 642 danh mục vị trí việc làm của các cơ quan hành chính.', value: 642 },
      { text: 'Khối sở, ngành có 415 vị trí việc làm.', value: 415 },
      { text: 'Đề án vị trí việc làm được duyệt với 720 danh mục, gồm 210 vị trí lãnh đạo.', value: 720 },
    ],
  },
]
