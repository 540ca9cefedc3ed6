import type { Indicator } from '../../types.ts'
import { share } from '../share.ts'
import { procedures } from './words.ts'

const ONE_STOP =
  'một cửa|cơ chế mc, mclt|mc, mclt|cơ chế mc|bộ phận mc|cơ chế một cửa|cơ chế một cửa, một cửa liên thông|một cửa, một cửa liên thông|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|tại bộ phận một cửa|một cửa và một cửa liên thông'
const INTERLINKED =
  'giải quyết liên thông|tthc liên thông|thủ tục liên thông|thủ tục hành chính liên thông|cơ chế một cửa liên thông|theo cơ chế một cửa liên thông|một cửa liên thông|liên thông giữa các cấp|liên thông cùng cấp|mclt|liên thông'
const CENTRE =
  'trung tâm phục vụ hành chính công|trung tâm hành chính công|trung tâm phục vụ hcc|trung tâm hcc|trung tâm pvhcc|trung tâm phục vụ hành chính công tỉnh|trung tâm hành chính công tỉnh|tại trung tâm'

/** Where and how procedures are handled: one-stop, at the service centre, by post, on the spot. */
export const HANDLING_INDICATORS: readonly Indicator[] = [
  procedures({
    code: 'procedure.one-stop',
    vi: 'TTHC thực hiện một cửa',
    en: 'Procedures under the one-stop mechanism',
    better: 'higher',
    measures: 'stock',
    cues: [`=@procedure + =${ONE_STOP}`, `>@procedure + ${ONE_STOP}`],
    not: [
      'trực tuyến',
      'bưu chính',
      'dịch vụ công',
      'dvc',
      'trung tâm phục vụ hành chính công',
      'trung tâm hành chính công',
      'quy trình nội bộ',
      'quy trình điện tử',
      'tại chỗ',
      '<niêm yết',
      '<công khai',
      'tthc liên thông',
      'thủ tục liên thông',
      'thủ tục hành chính liên thông',
      'giải quyết liên thông',
      'địa giới hành chính',
      'phi địa giới',
    ],
    examples: [
      { text: 'Có 1.712/1.850 TTHC được giải quyết theo cơ chế một cửa.', value: 1712, of: 1850 },
      { text: 'Bộ phận Một cửa cấp huyện tiếp nhận 286 thủ tục hành chính.', value: 286, level: 'district' },
      { text: 'Đưa 1.240 TTHC vào thực hiện theo cơ chế một cửa, một cửa liên thông.', value: 1240 },
      { text: '1.690/1.850 TTHC (91,35%) được đưa ra giải quyết theo cơ chế một cửa.', value: 1690, of: 1850 },
    ],
  }),
  share({
    code: 'procedure.one-stop-rate',
    vi: 'Tỷ lệ TTHC một cửa',
    en: 'Share of procedures under the one-stop mechanism',
    measures: 'stock',
    rateOf: 'procedure.one-stop',
    cues: [
      `=@procedure + =${ONE_STOP}`,
      '=một cửa, một cửa liên thông|cơ chế một cửa, một cửa liên thông|một cửa và một cửa liên thông',
      '>một cửa|cơ chế một cửa + thực hiện|triển khai',
      `>@procedure + ${ONE_STOP}|cơ chế liên thông`,
    ],
    not: [
      'hồ sơ',
      'đúng hạn',
      'hài lòng',
      'công khai',
      'niêm yết',
      'trực tuyến',
      'đơn giản hóa',
      'số hóa',
      'quy trình nội bộ',
      'quy trình điện tử',
      'một cửa điện tử',
      'camera',
    ],
    examples: [
      { text: '100% TTHC được thực hiện theo cơ chế một cửa, một cửa liên thông.', value: 100 },
      { text: 'Có 1.712/1.850 TTHC được giải quyết theo cơ chế một cửa, đạt tỷ lệ 92,5%.', value: 92.5 },
      { text: 'Tỷ lệ thủ tục hành chính tiếp nhận tại Bộ phận Một cửa đạt 97%.', value: 97 },
    ],
  }),
  procedures({
    code: 'procedure.interlinked',
    vi: 'TTHC một cửa liên thông',
    en: 'Interlinked one-stop procedures',
    better: 'higher',
    measures: 'stock',
    cues: [`=@procedure + =${INTERLINKED}`],
    not: ['trực tuyến', 'bưu chính', 'phần mềm', 'địa giới hành chính', 'phi địa giới'],
    examples: [
      { text: 'Có 215 TTHC được giải quyết theo cơ chế một cửa liên thông.', value: 215 },
      { text: 'Ban hành quy trình đối với 64 thủ tục hành chính liên thông giữa các cấp.', value: 64 },
      { text: 'Đang giải quyết liên thông 38 TTHC trong lĩnh vực hộ tịch.', value: 38 },
      { text: 'Có 1.690 TTHC được giải quyết theo cơ chế một cửa, trong đó có 198 TTHC liên thông.', value: 198 },
    ],
    counterexamples: [
      { text: 'Thực hiện cơ chế một cửa, một cửa liên thông đối với 1.240 TTHC.', value: 1240 },
      { text: 'Có 120 TTHC liên thông không phụ thuộc địa giới hành chính.', value: 120 },
    ],
  }),
  procedures({
    code: 'procedure.service-centre',
    vi: 'TTHC tại Trung tâm Phục vụ hành chính công',
    en: 'Procedures received at the public service centre',
    better: 'higher',
    measures: 'stock',
    levels: false,
    cues: [`=@procedure + =${CENTRE}`, `>@procedure + ^${CENTRE}`],
    not: ['trực tuyến', 'bưu chính', 'tại chỗ', 'quy trình nội bộ', 'quy trình điện tử'],
    examples: [
      { text: 'Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 1.415 TTHC của 18 sở, ngành.', value: 1415 },
      { text: 'Đã đưa 1.320/1.350 TTHC ra tiếp nhận tại Trung tâm Hành chính công.', value: 1320, of: 1350 },
      { text: 'Công an tỉnh đưa 22 TTHC vào giải quyết tại Trung tâm Phục vụ hành chính công.', value: 22 },
    ],
  }),
  procedures({
    code: 'procedure.postal',
    vi: 'TTHC qua bưu chính công ích',
    en: 'Procedures offered by public post',
    better: 'higher',
    measures: 'stock',
    cues: ['=@procedure + =@postal', '>@procedure + @postal'],
    not: ['trực tuyến'],
    examples: [
      { text: 'Công bố danh mục 1.102 TTHC tiếp nhận và trả kết quả qua dịch vụ bưu chính công ích.', value: 1102 },
      { text: 'Có 845 thủ tục hành chính được thực hiện qua bưu chính công ích.', value: 845 },
      { text: 'Danh mục TTHC thực hiện qua bưu điện gồm 96 thủ tục cấp xã.', value: 96, level: 'commune' },
    ],
  }),
  procedures({
    code: 'procedure.e-workflow',
    vi: 'TTHC có quy trình nội bộ, quy trình điện tử',
    en: 'Procedures with an internal or electronic workflow',
    better: 'higher',
    measures: 'stock',
    cues: [
      '=@procedure + =quy trình điện tử|quy trình nội bộ|quy trình nội bộ, quy trình điện tử|quy trình nội bộ và quy trình điện tử|quy trình điện tử giải quyết|quy trình nội bộ giải quyết|quy trình giải quyết|quy trình giải quyết cụ thể|xây dựng quy trình|xây dựng quy trình giải quyết',
      '>quy trình|quy trình nội bộ|quy trình điện tử + =quy trình nội bộ|quy trình điện tử|xây dựng quy trình|phê duyệt quy trình',
      '>@procedure + quy trình điện tử|quy trình nội bộ|quy trình nội bộ, quy trình điện tử',
    ],
    not: ['iso', 'bưu chính', 'tại chỗ'],
    examples: [
      { text: 'Phê duyệt quy trình nội bộ, quy trình điện tử đối với 1.640 TTHC.', value: 1640 },
      { text: 'Có 1.215 TTHC được xây dựng quy trình điện tử.', value: 1215 },
      {
        text: 'Ban hành 312 quy trình nội bộ giải quyết thủ tục hành chính.',
        value: 312,
      },
    ],
  }),
  procedures({
    code: 'procedure.on-the-spot',
    vi: 'TTHC 4/5 tại chỗ',
    en: 'Procedures done on the spot',
    better: 'higher',
    measures: 'stock',
    cues: [
      '>@procedure + ^4 tại chỗ|5 tại chỗ|bốn tại chỗ|năm tại chỗ|trả kết quả tại chỗ|phê duyệt tại chỗ',
      '=@procedure + =tại chỗ|4 tại chỗ|5 tại chỗ|bốn tại chỗ|năm tại chỗ|4 trong 1|5 trong 1|năm bước tại chỗ|5 bước tại chỗ',
    ],
    not: ['kiểm tra tại chỗ'],
    examples: [
      { text: 'Đã đưa 310 TTHC vào thực hiện theo phương án "5 tại chỗ".', value: 310 },
      { text: 'Thực hiện 4 tại chỗ đối với 425 TTHC.', value: 425 },
      { text: 'Trung tâm có 198 thủ tục giải quyết tại chỗ.', value: 198 },
      { text: '320 TTHC được tiếp nhận và trả kết quả tại chỗ theo phương châm "4 tại chỗ".', value: 320 },
    ],
  }),
]
