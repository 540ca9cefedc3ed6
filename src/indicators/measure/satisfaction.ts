import type { Indicator } from '../types.ts'

/** Satisfaction that a province or its offices measured; the nation's SIPAS is an index of its own. */
export const SATISFACTION_INDICATORS: readonly Indicator[] = [
  {
    code: 'satisfaction.rate',
    kind: 'measure',
    units: ['percent'],
    vi: 'Mức độ hài lòng (tự đo)',
    en: 'Satisfaction as measured by the province',
    better: 'higher',
    bounds: [0, 100],
    measures: 'flow',
    categories: {
      procedures: ['tthc', 'thủ tục hành chính', 'giải quyết tthc', 'giải quyết thủ tục hành chính', 'giải quyết thủ tục', 'bộ phận một cửa', 'giải quyết hồ sơ', 'trung tâm phục vụ hành chính công', 'thủ tục'],
      health: ['y tế', 'y tế công', 'khám chữa bệnh', 'khám, chữa bệnh', 'bệnh viện', 'người bệnh', 'dịch vụ y tế'],
      education: ['giáo dục', 'giáo dục công', 'trường học', 'phụ huynh', 'dịch vụ giáo dục', 'giáo dục và đào tạo'],
    },
    category: 'overall',
    cues: [
      '=hài lòng|mức độ hài lòng|sự hài lòng|tỷ lệ hài lòng|rất hài lòng|hài lòng và rất hài lòng|chỉ số hài lòng',
      '=y tế|giáo dục|y tế công|giáo dục công|dịch vụ y tế|dịch vụ giáo dục + hài lòng|sự hài lòng|mức độ hài lòng',
      'khảo sát|phiếu + =hài lòng|mức độ hài lòng|sự hài lòng',
      '>người dân|người dân và doanh nghiệp|tổ chức, cá nhân|người dân, doanh nghiệp|công dân + hài lòng|sự hài lòng|mức độ hài lòng',
    ],
    not: ['sipas', 'không hài lòng', 'chưa hài lòng', 'par index', 'papi', 'đúng hạn', 'chỉ số sipas', 'trực tuyến', 'hồ sơ trực tuyến', 'xếp thứ', 'xếp hạng', 'yếu tố', 'cả nước'],
    examples: [
      { text: 'Khảo sát của Sở Nội vụ cho thấy tỷ lệ người dân hài lòng về giải quyết TTHC đạt 92,5%.', value: 92.5, category: 'procedures' },
      { text: 'Mức độ hài lòng của người bệnh đối với dịch vụ y tế công đạt 88,3%.', value: 88.3, category: 'health' },
      { text: 'Phấn đấu trên 90% người dân, doanh nghiệp hài lòng về việc giải quyết thủ tục hành chính.', value: 90, category: 'procedures', role: 'target' },
      { text: 'Sự hài lòng của phụ huynh đối với dịch vụ giáo dục đạt 85%.', value: 85, category: 'education' },
    ],
  },
  {
    code: 'satisfaction.sample',
    kind: 'measure',
    units: ['persons'],
    vi: 'Số mẫu khảo sát',
    en: 'Survey sample',
    better: null,
    measures: 'flow',
    cues: [
      '>phiếu|mẫu|người dân|người|hộ|tổ chức, cá nhân|đối tượng|mẫu khảo sát + khảo sát|điều tra xã hội học|đo lường|lấy ý kiến|phát phiếu',
      '>phiếu khảo sát|phiếu điều tra|mẫu khảo sát|phiếu lấy ý kiến|mẫu điều tra',
      '<khảo sát|khảo sát ý kiến|điều tra xã hội học|khảo sát nhanh + >@persons|người dân|phiếu|mẫu',
    ],
    not: ['biên chế', 'tập huấn', 'bồi dưỡng', 'lớp', 'giảm', 'tuyển dụng', 'học viên', 'hồ sơ', 'tổ khảo sát', 'hội nghị'],
    examples: [
      { text: 'Sở Nội vụ đã khảo sát 2.450 người dân về mức độ hài lòng.', value: 2450 },
      { text: 'Đã phát 1.200 phiếu khảo sát lấy ý kiến tổ chức, cá nhân.', value: 1200 },
      { text: 'Điều tra xã hội học với 3.600 mẫu tại 09 huyện, thành phố.', value: 3600 },
    ],
  },
  {
    code: 'satisfaction.services',
    kind: 'measure',
    units: ['services'],
    vi: 'Số dịch vụ khảo sát',
    en: 'Services surveyed',
    better: null,
    measures: 'flow',
    cues: ['>dịch vụ|dịch vụ công|loại dịch vụ|dvc|dịch vụ hành chính công + =khảo sát|đo lường|hài lòng|sự hài lòng', '>dịch vụ hành chính công|dịch vụ hành chính|dịch vụ + khảo sát|đo lường|mức độ hài lòng|đo lường sự hài lòng'],
    not: ['trực tuyến', 'mức độ 3', 'mức độ 4', 'toàn trình', 'hồ sơ', 'dvctt'],
    examples: [
      { text: 'Khảo sát mức độ hài lòng đối với 06 dịch vụ hành chính công.', value: 6 },
      { text: 'Đo lường sự hài lòng của người dân trên 08 dịch vụ.', value: 8 },
      { text: 'Tỉnh tổ chức khảo sát tại 12 dịch vụ y tế, giáo dục công.', value: 12 },
    ],
  },
]
