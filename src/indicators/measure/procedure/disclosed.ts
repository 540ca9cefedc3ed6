import type { Indicator } from '../../types.ts'
import { share } from '../share.ts'
import { procedures } from './words.ts'

/** Procedures whose impact was assessed before they were issued, and those disclosed after. */
export const DISCLOSED_INDICATORS: readonly Indicator[] = [
  procedures({
    code: 'procedure.impact-assessed',
    vi: 'TTHC đánh giá tác động',
    en: 'Procedures whose impact was assessed',
    better: null,
    measures: 'flow',
    cues: [
      '=@procedure + =đánh giá tác động|được đánh giá tác động',
      '>@procedure + đánh giá tác động|thực hiện đánh giá tác động|kiểm soát quy định tthc',
    ],
    not: ['phát sinh hồ sơ'],
    examples: [
      { text: 'Đánh giá tác động 14 TTHC trong dự thảo văn bản quy phạm pháp luật.', value: 14 },
      { text: 'Có 23 thủ tục hành chính được đánh giá tác động.', value: 23 },
      { text: 'Năm 2021, thẩm định, đánh giá tác động đối với 31 TTHC.', value: 31, period: '2021' },
    ],
  }),
  procedures({
    code: 'procedure.disclosed',
    vi: 'TTHC công khai',
    en: 'Procedures disclosed publicly',
    better: 'higher',
    measures: 'stock',
    cues: [
      '=@procedure + =công khai|niêm yết|niêm yết công khai|đăng tải công khai|công khai, niêm yết|được công khai|niêm yết, công khai|nhập vào cơ sở dữ liệu|cập nhật công khai',
    ],
    not: ['trực tuyến', 'bưu chính'],
    examples: [
      { text: 'Niêm yết công khai 1.850 TTHC.', value: 1850 },
      { text: 'Có 1.720 thủ tục hành chính được công khai trên Cơ sở dữ liệu quốc gia.', value: 1720 },
      { text: 'Cấp xã đã công khai 126 TTHC tại trụ sở.', value: 126, level: 'commune' },
    ],
  }),
  share({
    code: 'procedure.disclosed-rate',
    vi: 'Tỷ lệ TTHC công khai',
    en: 'Share of procedures disclosed publicly',
    measures: 'stock',
    rateOf: 'procedure.disclosed',
    cues: [
      '=@procedure + =công khai|niêm yết|niêm yết công khai|được công khai|công khai, minh bạch|công bố, công khai|niêm yết, công khai|cập nhật, công khai|công bố kịp thời',
      '>công khai|được công khai|niêm yết + @procedure',
      '>@procedure + công khai|niêm yết công khai|được công khai',
    ],
    not: [
      'đúng hạn',
      'hài lòng',
      'ngân sách',
      'trực tuyến mức độ',
      'đơn vị đã',
      'đơn vị thực hiện',
      'cơ quan đã',
      'cơ quan thực hiện',
      'đơn vị niêm yết',
      'ubnd',
    ],
    examples: [
      { text: '100% TTHC được niêm yết công khai tại nơi giải quyết.', value: 100 },
      { text: 'Tỷ lệ thủ tục hành chính được công khai đúng quy định đạt 98,5%.', value: 98.5 },
      { text: 'Tổng số có 1.850 TTHC, trong đó 100% được công khai trên Cổng thông tin điện tử.', value: 100 },
    ],
  }),
]
