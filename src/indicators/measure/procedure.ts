import type { Indicator } from '../types.ts'

const procedures = (indicator: Omit<Indicator, 'kind' | 'units'>): Indicator => ({
  kind: 'measure',
  units: ['procedures'],
  ...indicator,
})
const share = (indicator: Omit<Indicator, 'kind' | 'units' | 'better' | 'bounds'>): Indicator => ({
  kind: 'measure',
  units: ['percent'],
  better: 'higher',
  bounds: [0, 100],
  ...indicator,
})

const ONE_STOP =
  'một cửa|cơ chế một cửa|cơ chế một cửa, một cửa liên thông|một cửa, một cửa liên thông|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|tại bộ phận một cửa|tiếp nhận và trả kết quả|một cửa và một cửa liên thông'
const INTERLINKED =
  'giải quyết liên thông|tthc liên thông|thủ tục liên thông|thủ tục hành chính liên thông|cơ chế một cửa liên thông|theo cơ chế một cửa liên thông|một cửa liên thông|liên thông giữa các cấp|liên thông cùng cấp|liên thông'
const CENTRE =
  'trung tâm phục vụ hành chính công|trung tâm hành chính công|trung tâm phục vụ hcc|trung tâm hcc|trung tâm pvhcc|trung tâm phục vụ hành chính công tỉnh|trung tâm hành chính công tỉnh|tại trung tâm'
const SHORTER =
  'cắt giảm thời gian|rút ngắn thời gian|giảm thời gian|cắt giảm, rút ngắn thời gian|rút ngắn thời hạn|cắt giảm thời hạn|rút ngắn thời gian giải quyết|cắt giảm thời gian giải quyết|giảm thời gian giải quyết'
const SOMETHING_ELSE = ['hồ sơ', 'phát sinh hồ sơ', 'số hóa', 'thanh toán', 'mẫu hóa', 'chuẩn hóa']

/** Administrative procedures: how many there are, what became of them, where and how they are handled. */
export const PROCEDURE_INDICATORS: readonly Indicator[] = [
  procedures({
    code: 'procedure.total',
    vi: 'Số TTHC đang áp dụng',
    en: 'Administrative procedures in force',
    better: null,
    measures: 'stock',
    cues: [
      '=@procedure + =hiện có|toàn tỉnh hiện có|toàn tỉnh có|hiện đang có|đang áp dụng|hiện áp dụng|hiện đang áp dụng|áp dụng|đang thực hiện|đang có hiệu lực|còn hiệu lực|có hiệu lực|hiện hành|thuộc thẩm quyền giải quyết|thuộc phạm vi giải quyết|tổng số tthc|tổng số thủ tục hành chính|bộ tthc',
      '<tổng số tthc|tổng số thủ tục hành chính|số tthc hiện hành|tổng số thủ tục',
      '@procedure + =hiện có|toàn tỉnh hiện có|đang áp dụng|hiện áp dụng|đang có hiệu lực|hiện hành|thuộc thẩm quyền giải quyết + ~tổng số',
    ],
    not: ['trực tuyến', 'dịch vụ công', 'dvc', 'dvctt', 'bưu chính', 'một cửa', 'liên thông', 'tại chỗ', 'quy trình nội bộ', 'quy trình điện tử', 'đơn giản hóa', 'bãi bỏ', 'hủy bỏ', 'sửa đổi', 'công bố mới', 'ban hành mới', 'rút ngắn', 'cắt giảm', 'đánh giá tác động', 'rà soát', 'mức độ', 'toàn trình', 'một phần', ...SOMETHING_ELSE],
    examples: [
      { text: 'Toàn tỉnh hiện đang áp dụng 1.845 TTHC.', value: 1845 },
      { text: 'Tổng số TTHC thuộc thẩm quyền giải quyết của tỉnh là 2.036 thủ tục, trong đó cấp huyện 312 thủ tục.', value: 2036 },
      { text: 'Hiện có 126 thủ tục hành chính cấp xã còn hiệu lực.', value: 126, level: 'commune' },
    ],
  }),
  procedures({
    code: 'procedure.published',
    vi: 'TTHC được công bố',
    en: 'Procedures published',
    better: null,
    measures: 'flow',
    cues: [
      '=@procedure + <công bố|quyết định công bố|đã công bố|ban hành công bố|công bố danh mục|công bố mới',
      '>@procedure + =công bố|được công bố',
      '>@procedure + <công bố + công bố',
    ],
    not: ['công khai', 'trực tuyến', 'mức độ', 'bãi bỏ', 'hủy bỏ', 'đang áp dụng', 'bưu chính', 'dvc', 'toàn trình', 'iso', 'không đúng'],
    examples: [
      { text: 'Trong năm 2022, Chủ tịch UBND tỉnh đã công bố 415 TTHC.', value: 415, period: '2022' },
      { text: 'Ban hành 36 quyết định công bố 527 thủ tục hành chính thuộc phạm vi quản lý của các sở.', value: 527 },
      { text: 'Số TTHC được công bố mới, sửa đổi, bổ sung trong quý: 88 TTHC.', value: 88 },
    ],
  }),
  procedures({
    code: 'procedure.new',
    vi: 'TTHC ban hành mới',
    en: 'New procedures',
    better: null,
    measures: 'flow',
    cues: [
      '=@procedure + =ban hành mới|công bố mới|mới ban hành|mới được ban hành|quy định mới|bổ sung mới|thêm mới',
      '>tthc mới|thủ tục mới|thủ tục hành chính mới|mới + =@procedure',
      '@procedure + <ban hành mới|công bố mới|mới ban hành|quy định mới',
    ],
    not: ['sửa đổi', 'thay thế', 'bãi bỏ', 'hủy bỏ', 'sửa đổi, bổ sung', 'trực tuyến', 'mô hình mới', 'cách làm mới'],
    examples: [
      { text: 'Công bố 120 TTHC, gồm 35 TTHC ban hành mới.', value: 35 },
      { text: 'Trong đó ban hành mới: 41 TTHC; sửa đổi: 120 TTHC; bãi bỏ: 36 TTHC.', value: 41 },
      { text: 'Đã công bố 75 TTHC mới, 210 TTHC được sửa đổi, bổ sung.', value: 75 },
    ],
  }),
  procedures({
    code: 'procedure.amended',
    vi: 'TTHC sửa đổi, bổ sung, thay thế',
    en: 'Amended procedures',
    better: null,
    measures: 'flow',
    cues: [
      '=@procedure + =sửa đổi|sửa đổi, bổ sung|thay thế|sửa đổi, thay thế|sửa đổi, bổ sung, thay thế|sửa đổi bổ sung|được sửa đổi',
      '@procedure + <sửa đổi|sửa đổi, bổ sung|thay thế|sửa đổi, bổ sung, thay thế',
    ],
    not: ['bãi bỏ', 'hủy bỏ', 'công bố mới', 'ban hành mới', 'kiến nghị', 'văn bản', 'nghị quyết', 'quy trình nội bộ'],
    examples: [
      { text: 'Công bố sửa đổi, bổ sung 210 TTHC.', value: 210 },
      { text: 'Có 35 TTHC mới; 182 TTHC được sửa đổi, bổ sung và 40 TTHC bị bãi bỏ.', value: 182 },
      { text: 'TTHC được ban hành mới 12, thay thế 27 TTHC.', value: 27 },
    ],
  }),
  procedures({
    code: 'procedure.abolished',
    vi: 'TTHC bãi bỏ, hủy bỏ',
    en: 'Abolished procedures',
    better: null,
    measures: 'flow',
    cues: [
      '=@procedure + =bãi bỏ|hủy bỏ|bị bãi bỏ|hủy bỏ, bãi bỏ|bãi bỏ, hủy bỏ|loại bỏ|được bãi bỏ',
      '@procedure + <bãi bỏ|hủy bỏ|hủy bỏ, bãi bỏ|bị bãi bỏ',
    ],
    not: ['kiến nghị', 'sửa đổi', 'thay thế', 'sửa đổi, bổ sung', 'văn bản', 'công bố mới', 'ban hành mới'],
    examples: [
      { text: 'Bãi bỏ 64 TTHC trong lĩnh vực đất đai.', value: 64 },
      { text: 'Có 35 TTHC mới; 182 TTHC được sửa đổi, bổ sung và 40 TTHC bị bãi bỏ.', value: 40 },
      { text: 'Chủ tịch UBND tỉnh ban hành quyết định hủy bỏ 19 thủ tục hành chính.', value: 19 },
    ],
  }),
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
    not: ['thời gian', 'thời hạn', 'chi phí', 'so với', 'sửa đổi', 'bãi bỏ', 'điều kiện kinh doanh', 'phương án'],
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
    cut: true,
    cues: [
      '=@procedure|số quy định + =đơn giản hóa|cắt giảm, đơn giản hóa|được đơn giản hóa',
      '>@procedure|số tthc|số thủ tục hành chính|số quy định + <cắt giảm|cắt giảm tối thiểu|cắt giảm ít nhất|giảm',
      '>@procedure|số tthc + <đơn giản hóa',
    ],
    not: ['chi phí', 'thời gian', 'thời hạn', 'hồ sơ', 'trực tuyến', 'biên chế', 'đơn vị sự nghiệp'],
    examples: [
      { text: 'Phấn đấu đến năm 2025 cắt giảm, đơn giản hóa tối thiểu 20% số TTHC.', value: 20, role: 'target', period: '2025' },
      { text: 'Tỷ lệ TTHC được đơn giản hóa đạt 18,4%.', value: 18.4 },
      { text: 'Đã đơn giản hóa 15% thủ tục hành chính trong lĩnh vực đầu tư.', value: 15 },
    ],
  }),
  procedures({
    code: 'procedure.time-reduced',
    vi: 'TTHC rút ngắn thời gian',
    en: 'Procedures with shorter handling time',
    better: 'higher',
    measures: 'stock',
    cues: [`=@procedure + =${SHORTER}`, `>@procedure + ${SHORTER}`],
    not: ['hồ sơ', 'đơn giản hóa'],
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
      '=thời gian|thời hạn|thời gian giải quyết|thời hạn giải quyết + =cắt giảm|rút ngắn|giảm|cắt giảm từ|rút ngắn từ',
      '>thời gian|số thời gian|thời gian giải quyết|thời gian thực hiện + cắt giảm|rút ngắn|cắt giảm từ|rút ngắn từ',
    ],
    not: ['giờ', 'phút', 'tháng', 'xuống còn', 'giảm còn', 'còn', 'chỉ còn', 'giảm từ', 'chi phí', 'tthc được', 'thủ tục hành chính được', 'số tthc', 'số thủ tục', 'hồ sơ được', 'đúng hạn', 'biên chế', 'nghỉ', 'thủ tục được', 'đúng thời hạn', 'xuống'],
    examples: [
      { text: 'Thời gian cấp phép rút từ 15 ngày xuống còn 10 ngày, giảm 05 ngày.', value: 5 },
      { text: 'Cắt giảm từ 30 - 50% thời gian giải quyết TTHC.', value: 30, valueMax: 50 },
      { text: 'Tổng thời gian cắt giảm là 2.480 ngày làm việc.', value: 2480 },
      { text: 'Thời gian giải quyết được rút ngắn ít nhất 20% so với quy định.', value: 20 },
    ],
  },
  procedures({
    code: 'procedure.one-stop',
    vi: 'TTHC thực hiện một cửa',
    en: 'Procedures under the one-stop mechanism',
    better: 'higher',
    measures: 'stock',
    cues: [`=@procedure + =${ONE_STOP}`, `>@procedure + ${ONE_STOP}`],
    not: ['hồ sơ', 'trực tuyến', 'bưu chính', 'dịch vụ công', 'dvc', 'trung tâm phục vụ hành chính công', 'trung tâm hành chính công', 'quy trình nội bộ', 'quy trình điện tử', 'tại chỗ', 'rút ngắn', 'cắt giảm'],
    examples: [
      { text: 'Có 1.712/1.850 TTHC được giải quyết theo cơ chế một cửa.', value: 1712, of: 1850 },
      { text: 'Bộ phận Một cửa cấp huyện tiếp nhận 286 thủ tục hành chính.', value: 286, level: 'district' },
      { text: 'Đưa 1.240 TTHC vào thực hiện theo cơ chế một cửa, một cửa liên thông.', value: 1240 },
    ],
  }),
  share({
    code: 'procedure.one-stop-rate',
    vi: 'Tỷ lệ TTHC một cửa',
    en: 'Share of procedures under the one-stop mechanism',
    measures: 'stock',
    cues: [`=@procedure + =${ONE_STOP}`, `=một cửa, một cửa liên thông|cơ chế một cửa, một cửa liên thông`, `>@procedure + ${ONE_STOP}|cơ chế liên thông`],
    not: ['hồ sơ', 'đúng hạn', 'hài lòng', 'cơ quan', 'đơn vị', 'công khai', 'niêm yết', 'trực tuyến', 'ubnd', 'sở', 'đơn giản hóa', 'cán bộ', 'công chức', 'số hóa', 'quy trình nội bộ', 'quy trình điện tử', 'cắt giảm'],
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
    not: ['hồ sơ', 'trực tuyến', 'cơ chế một cửa, một cửa liên thông', 'một cửa, một cửa liên thông', 'bưu chính'],
    examples: [
      { text: 'Có 215 TTHC được giải quyết theo cơ chế một cửa liên thông.', value: 215 },
      { text: 'Ban hành quy trình đối với 64 thủ tục hành chính liên thông giữa các cấp.', value: 64 },
      { text: 'Đang giải quyết liên thông 38 TTHC trong lĩnh vực hộ tịch.', value: 38 },
    ],
  }),
  procedures({
    code: 'procedure.service-centre',
    vi: 'TTHC tại Trung tâm Phục vụ hành chính công',
    en: 'Procedures received at the public service centre',
    better: 'higher',
    measures: 'stock',
    levels: false,
    cues: [`=@procedure + =${CENTRE}`, `>@procedure + ${CENTRE}`],
    not: ['hồ sơ', 'trực tuyến', 'bưu chính', 'tại chỗ', 'dịch vụ công', 'quy trình nội bộ', 'quy trình điện tử'],
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
    not: ['hồ sơ', 'trực tuyến', 'phát sinh'],
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
      '=@procedure + =quy trình điện tử|quy trình nội bộ|quy trình nội bộ, quy trình điện tử|quy trình nội bộ và quy trình điện tử|quy trình điện tử giải quyết|quy trình nội bộ giải quyết',
      '>quy trình|quy trình nội bộ|quy trình điện tử + =quy trình nội bộ|quy trình điện tử|xây dựng quy trình|phê duyệt quy trình',
      '>@procedure + quy trình điện tử|quy trình nội bộ|quy trình nội bộ, quy trình điện tử',
    ],
    not: ['hồ sơ', 'iso', 'bưu chính', 'tại chỗ'],
    examples: [
      { text: 'Phê duyệt quy trình nội bộ, quy trình điện tử đối với 1.640 TTHC.', value: 1640 },
      { text: 'Có 1.215 TTHC được xây dựng quy trình điện tử.', value: 1215 },
      { text: 'Ban hành 312 quy trình nội bộ giải quyết thủ tục hành chính.', value: 312 },
    ],
  }),
  procedures({
    code: 'procedure.on-the-spot',
    vi: 'TTHC 4/5 tại chỗ',
    en: 'Procedures done on the spot',
    better: 'higher',
    measures: 'stock',
    cues: ['=@procedure + =tại chỗ|4 tại chỗ|5 tại chỗ|bốn tại chỗ|năm tại chỗ|4 trong 1|5 trong 1|năm bước tại chỗ|5 bước tại chỗ'],
    not: ['hồ sơ', 'kiểm tra tại chỗ'],
    examples: [
      { text: 'Đã đưa 310 TTHC vào thực hiện theo phương án "5 tại chỗ".', value: 310 },
      { text: 'Thực hiện 4 tại chỗ đối với 425 TTHC.', value: 425 },
      { text: 'Trung tâm có 198 thủ tục giải quyết tại chỗ.', value: 198 },
    ],
  }),
  procedures({
    code: 'procedure.impact-assessed',
    vi: 'TTHC đánh giá tác động',
    en: 'Procedures whose impact was assessed',
    better: null,
    measures: 'flow',
    cues: ['=@procedure + =đánh giá tác động|được đánh giá tác động', '>@procedure + đánh giá tác động|thực hiện đánh giá tác động|kiểm soát quy định tthc'],
    not: ['hồ sơ'],
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
    cues: ['=@procedure + =công khai|niêm yết|niêm yết công khai|đăng tải công khai|công khai, niêm yết|được công khai|niêm yết, công khai|nhập vào cơ sở dữ liệu|cập nhật công khai'],
    not: ['hồ sơ', 'trực tuyến', 'một cửa', 'bưu chính'],
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
    cues: [
      '=@procedure + =công khai|niêm yết|niêm yết công khai|được công khai|công khai, minh bạch|công bố, công khai|niêm yết, công khai|cập nhật, công khai|công bố kịp thời',
      '>công khai|được công khai|niêm yết + @procedure',
      '>@procedure + công khai|niêm yết công khai|được công khai',
    ],
    not: ['hồ sơ', 'đúng hạn', 'cơ quan', 'đơn vị', 'ubnd', 'trực tuyến mức độ', 'hài lòng', 'ngân sách'],
    examples: [
      { text: '100% TTHC được niêm yết công khai tại nơi giải quyết.', value: 100 },
      { text: 'Tỷ lệ thủ tục hành chính được công khai đúng quy định đạt 98,5%.', value: 98.5 },
      { text: 'Tổng số có 1.850 TTHC, trong đó 100% được công khai trên Cổng thông tin điện tử.', value: 100 },
    ],
  }),
]
