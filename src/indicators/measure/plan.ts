import type { Indicator } from '../types.ts'

const NOT_A_PLAN = ['xếp loại', 'hoàn thành tốt', 'hoàn thành xuất sắc', 'không hoàn thành', 'hài lòng', 'đạt chuẩn']

/** How much of a plan was done. */
export const PLAN_INDICATORS: readonly Indicator[] = [
  {
    code: 'plan.task-completed',
    kind: 'measure',
    units: ['tasks'],
    vi: 'Nhiệm vụ kế hoạch đã hoàn thành',
    en: 'Tasks of the plan completed',
    better: 'higher',
    measures: 'flow',
    cues: [
      '>nhiệm vụ|chỉ tiêu|mục tiêu|đầu việc|công việc + =hoàn thành|đã hoàn thành|hoàn thành được|thực hiện xong|làm xong|triển khai xong|đã thực hiện|đã triển khai',
      '~nhiệm vụ|kế hoạch + <hoàn thành|đã hoàn thành|thực hiện xong',
    ],
    not: [
      'chưa hoàn thành',
      'chưa đến hạn',
      'chậm tiến độ',
      'đang thực hiện',
      'đang triển khai',
      'chưa thực hiện',
      'giám sát',
      ...NOT_A_PLAN,
    ],
    examples: [
      { text: 'Đã hoàn thành 42/50 nhiệm vụ của Kế hoạch CCHC năm 2022.', value: 42, of: 50 },
      { text: 'Các sở, ngành thực hiện xong 38 nhiệm vụ theo kế hoạch.', value: 38 },
      { text: 'Đến nay đã hoàn thành 17/20 chỉ tiêu về cải cách hành chính.', value: 17, of: 20 },
    ],
  },
  {
    code: 'plan.completed-rate',
    kind: 'measure',
    units: ['percent'],
    vi: 'Tỷ lệ hoàn thành kế hoạch, nhiệm vụ, chỉ tiêu',
    en: 'Share of a plan, its tasks or goals completed',
    better: 'higher',
    measures: 'flow',
    rateOf: 'plan.task-completed',
    cues: [
      '>kế hoạch|kế hoạch năm|kế hoạch đề ra|kế hoạch giao|kế hoạch vốn|so với kế hoạch|kế hoạch cả năm',
      '=nhiệm vụ|chỉ tiêu|các chỉ tiêu|các nhiệm vụ|số nhiệm vụ + =hoàn thành|đã hoàn thành|thực hiện|đạt|hoàn thành vượt',
      '=nhiệm vụ|chỉ tiêu|kế hoạch + hoàn thành|đã hoàn thành|làm xong',
      '=tỷ lệ hoàn thành|mức độ hoàn thành + kế hoạch|nhiệm vụ',
      '=nhiệm vụ|kế hoạch cchc|kế hoạch cải cách hành chính + =hoàn thành',
    ],
    not: [
      'biên chế',
      'tinh giản',
      'chi thường xuyên',
      'hồ sơ công việc',
      'đạt chỉ tiêu',
      'gần đạt chỉ tiêu',
      'vượt chỉ tiêu',
      'chỉ tiêu giảm',
      'so với chỉ tiêu',
      'trực tuyến',
      'đúng hạn',
      'cán bộ, công chức',
      ...NOT_A_PLAN,
      'đúng và trước hạn',
      'quá hạn',
      'mục tiêu của',
      'tăng trưởng',
    ],
    examples: [
      { text: 'Hoàn thành 42/50 nhiệm vụ, đạt 84% kế hoạch.', value: 84 },
      { text: 'Giải ngân 4.512/6.000 triệu đồng, bằng 75,2% kế hoạch năm.', value: 75.2 },
      { text: 'Phấn đấu hoàn thành 100% nhiệm vụ của Kế hoạch CCHC năm 2024.', value: 100 },
      { text: 'Tỷ lệ hoàn thành các chỉ tiêu của Kế hoạch đạt 95,8%.', value: 95.8 },
    ],
  },
]
