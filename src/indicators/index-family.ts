import type { Indicator } from './types.ts'

interface Index {
  code: string
  vi: string
  en: string
  /** Full name in Vietnamese, without the abbreviation. */
  full: string
  names: readonly string[]
  units: readonly string[]
  /** A score such as the index has, as reports print it. */
  sample: string
  components: readonly string[]
  /** What is measured beside the index, and said in one breath with it. */
  not?: readonly string[]
}

/** The reform's eight fields, scored as components of PAR INDEX (Decision 1149/QĐ-BNV and its forerunners). */
const PAR_FIELDS = [
  'công tác chỉ đạo điều hành',
  'chỉ đạo, điều hành',
  'chỉ đạo điều hành',
  'cải cách thể chế',
  'xây dựng và tổ chức thực hiện văn bản',
  'cải cách thủ tục hành chính',
  'cải cách tthc',
  'cải cách tổ chức bộ máy',
  'tổ chức bộ máy',
  'cải cách chế độ công vụ',
  'chế độ công vụ',
  'xây dựng và nâng cao chất lượng đội ngũ',
  'cải cách tài chính công',
  'tài chính công',
  'hiện đại hóa hành chính',
  'hiện đại hóa nền hành chính',
  'xây dựng và phát triển chính quyền điện tử',
  'phát triển chính quyền điện tử',
  'tác động của cải cách hành chính',
  'tác động của cchc',
  'tác động cchc',
  'điều tra xã hội học',
]
/** Contents of PAPI (papi.org.vn). */
const PAPI_CONTENTS = [
  'tham gia của người dân ở cấp cơ sở',
  'tham gia của người dân',
  'công khai, minh bạch',
  'công khai minh bạch',
  'trách nhiệm giải trình',
  'kiểm soát tham nhũng',
  'thủ tục hành chính công',
  'cung ứng dịch vụ công',
  'quản trị môi trường',
  'quản trị điện tử',
]
/** Sub-indices of PCI (pcivietnam.vn). */
const PCI_SUBINDICES = [
  'gia nhập thị trường',
  'tiếp cận đất đai',
  'tính minh bạch',
  'minh bạch',
  'chi phí thời gian',
  'chi phí không chính thức',
  'cạnh tranh bình đẳng',
  'tính năng động',
  'năng động',
  'dịch vụ hỗ trợ doanh nghiệp',
  'hỗ trợ doanh nghiệp',
  'chính sách hỗ trợ doanh nghiệp',
  'đào tạo lao động',
  'thiết chế pháp lý',
  'chi phí gia nhập thị trường',
  'tính năng động của chính quyền',
]
/** Factors of SIPAS (Ministry of Home Affairs). */
const SIPAS_FACTORS = [
  'tiếp cận dịch vụ',
  'yếu tố tiếp cận dịch vụ',
  'yếu tố công chức',
  'công chức trực tiếp giải quyết',
  'kết quả cung ứng dịch vụ',
  'kết quả dịch vụ',
  'tiếp nhận, giải quyết góp ý',
  'tiếp nhận, xử lý góp ý',
  'tiếp nhận, giải quyết ý kiến',
  'yếu tố thủ tục hành chính',
  'yếu tố tthc',
]
const GENERAL_COMPONENTS = [
  'chỉ số thành phần',
  'trục nội dung',
  'chỉ số nội dung',
  'lĩnh vực',
  'nội dung',
  'tiêu chí',
  'yếu tố',
  'trụ cột',
  'nhóm chỉ số',
]

const INDICES: readonly Index[] = [
  {
    code: 'par-index',
    vi: 'PAR INDEX',
    en: 'PAR INDEX',
    full: 'Chỉ số cải cách hành chính',
    names: [
      'par index',
      'parindex',
      'par inder',
      'par-index',
      'chỉ số cải cách hành chính',
      'chỉ số cchc',
      'chỉ số cải cách hành chính cấp tỉnh',
      'cchc cấp tỉnh',
      'chỉ số cchc cấp tỉnh',
      'chỉ số theo dõi, đánh giá cải cách hành chính',
      'chỉ số cchc nhà nước',
      'par',
    ],
    units: ['points', 'percent'],
    sample: '84,51',
    components: PAR_FIELDS,
  },
  {
    code: 'sipas',
    vi: 'SIPAS',
    en: 'SIPAS',
    full: 'Chỉ số hài lòng về sự phục vụ hành chính',
    names: [
      'sipas',
      'chỉ số hài lòng',
      'chỉ số mức độ hài lòng',
      'chỉ số đo lường sự hài lòng',
      'chỉ số sự hài lòng',
      'mức độ hài lòng của người dân, tổ chức đối với sự phục vụ',
      'hài lòng của người dân, tổ chức đối với sự phục vụ',
      'sự hài lòng của người dân, tổ chức đối với sự phục vụ',
      'hài lòng của người dân đối với sự phục vụ',
      'chỉ số hài lòng của người dân',
    ],
    units: ['percent', 'points'],
    sample: '87,16',
    components: SIPAS_FACTORS,
    not: [
      'về tthc',
      'về giải quyết tthc',
      'về thủ tục hành chính',
      'y tế',
      'y tế công',
      'giáo dục công',
      'dịch vụ giáo dục',
    ],
  },
  {
    code: 'papi',
    vi: 'PAPI',
    en: 'PAPI',
    full: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
    names: [
      'papi',
      'chỉ số hiệu quả quản trị',
      'hiệu quả quản trị và hành chính công',
      'chỉ số quản trị và hành chính công',
    ],
    units: ['points'],
    sample: '43,28',
    components: PAPI_CONTENTS,
  },
  {
    code: 'pci',
    vi: 'PCI',
    en: 'PCI',
    full: 'Chỉ số năng lực cạnh tranh cấp tỉnh',
    names: ['pci', 'chỉ số năng lực cạnh tranh', 'năng lực cạnh tranh cấp tỉnh'],
    units: ['points'],
    sample: '66,19',
    components: PCI_SUBINDICES,
  },
  {
    code: 'ict-index',
    vi: 'ICT Index',
    en: 'ICT Index',
    full: 'Chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin',
    names: [
      'ict index',
      'ict',
      'ict-index',
      'vietnam ict index',
      'chỉ số sẵn sàng',
      'chỉ số mức độ sẵn sàng',
      'mức độ sẵn sàng cho phát triển',
      'sẵn sàng cho phát triển và ứng dụng công nghệ thông tin',
      'chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin',
      'chỉ số sẵn sàng cho phát triển và ứng dụng cntt',
      'sẵn sàng cho phát triển và ứng dụng cntt',
    ],
    units: ['points'],
    sample: '0,4821',
    components: ['hạ tầng kỹ thuật', 'hạ tầng nhân lực', 'ứng dụng cntt', 'ứng dụng công nghệ thông tin'],
  },
  {
    code: 'ddci',
    vi: 'DDCI',
    en: 'DDCI',
    full: 'Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương',
    names: [
      'ddci',
      'chỉ số năng lực cạnh tranh cấp sở',
      'năng lực cạnh tranh cấp sở',
      'chỉ số đánh giá năng lực cạnh tranh cấp sở',
    ],
    units: ['points'],
    sample: '78,43',
    components: [...PCI_SUBINDICES, 'vai trò người đứng đầu', 'vai trò của người đứng đầu'],
  },
  {
    code: 'dti',
    vi: 'DTI (chuyển đổi số)',
    en: 'DTI (digital transformation)',
    full: 'Chỉ số chuyển đổi số cấp tỉnh',
    names: ['dti', 'chỉ số chuyển đổi số', 'chuyển đổi số cấp tỉnh'],
    units: ['points'],
    sample: '0,6123',
    components: [
      'chính quyền số',
      'kinh tế số',
      'xã hội số',
      'nhận thức số',
      'thể chế số',
      'hạ tầng số',
      'nhân lực số',
      'an toàn thông tin mạng',
      'hoạt động chính quyền số',
      'hoạt động kinh tế số',
      'hoạt động xã hội số',
    ],
  },
  {
    code: 'service-index',
    vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
    en: 'Service index (Decision 766/QĐ-TTg)',
    full: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
    names: [
      'bộ chỉ số phục vụ',
      'chỉ số phục vụ người dân',
      'bộ chỉ số chỉ đạo, điều hành',
      'chỉ số 766',
      'bộ chỉ số 766',
      'quyết định số 766',
      'chỉ số phục vụ',
    ],
    units: ['points', 'percent'],
    sample: '75,38',
    components: [
      'công khai, minh bạch',
      'tiến độ giải quyết',
      'dịch vụ công trực tuyến',
      'số hóa hồ sơ',
      'mức độ hài lòng',
      'thanh toán trực tuyến',
    ],
  },
]

/** Scores of most indices are out of 100, of PAPI out of 80, of the ICT Index and DTI out of 1 or, times 100, 100. */
const SCORES = [0, 100] as const
const SCORE_CHANGES = [-100, 100] as const
/** At most 64 provinces have been ranked. */
const RANKS = [1, 64] as const
const RANK_CHANGES = [-63, 63] as const

function sentenceCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The ten indicators of each index, and the examples that show them. */
function family(index: Index): Indicator[] {
  const { code, names, vi, en, full, sample } = index
  const topic = `#${names.join('|')}`
  const named = index.components.length ? `=${[...index.components].join('|')}` : null
  const component = [...(named ? [named] : []), `=${GENERAL_COMPONENTS.join('|')}`]
  // A change is said after the component's score: its name can stand further off.
  const changed = component.map((part) => `^${part.slice(1)}`)
  const outside = ['@department']
  const unit = index.units[0] === 'percent' ? '%' : 'điểm'
  const score = Number(sample.replace(',', '.'))
  const member = sentenceCase(index.components[0] ?? 'hạ tầng số')
  const of = (
    what: string,
    extra: Partial<Indicator> & Pick<Indicator, 'units' | 'vi' | 'en' | 'better' | 'cues' | 'examples'>,
  ): Indicator => ({ code: `${code}.${what}`, kind: 'index', measures: 'stock', levels: false, yearly: true, ...extra })
  return [
    of('score', {
      units: index.units,
      vi: `${vi}: điểm`,
      en: `${en}: score`,
      better: 'higher',
      bounds: SCORES,
      cues: [topic],
      not: [...outside, ...(index.not ?? [])],
      examples: [
        {
          text: `Năm 2021, chỉ số ${vi} của tỉnh đạt ${sample} ${unit}.`,
          value: score,
          period: '2021',
        },
        {
          text: `Kết quả ${full} năm 2022 của tỉnh là ${sample} ${unit}, thuộc nhóm khá.`,
          value: score,
          period: '2022',
        },
        {
          text: `Phấn đấu đến năm 2025, ${full} đạt từ ${sample} ${unit} trở lên.`,
          value: score,
          role: 'target',
          period: '2025',
        },
      ],
    }),
    of('rank', {
      units: ['rank'],
      vi: `${vi}: thứ hạng`,
      en: `${en}: rank`,
      better: 'lower',
      bounds: RANKS,
      cues: [topic],
      not: outside,
      examples: [
        { text: `Năm 2021, chỉ số ${vi} xếp thứ 28/63 tỉnh, thành phố.`, value: 28, of: 63, period: '2021' },
        {
          text: `Phấn đấu đến năm 2025, ${vi} nằm trong nhóm 20 tỉnh, thành phố dẫn đầu.`,
          value: 20,
          role: 'target',
          period: '2025',
        },
        { text: `${full} năm 2022 của tỉnh đứng ở vị trí thứ 17 cả nước.`, value: 17, period: '2022' },
        { text: `${vi} năm 2022: ${sample} ${unit} (hạng 28/63).`, value: 28, of: 63, period: '2022' },
        { text: `${vi}: từ hạng 36 năm 2020 lên hạng 28 năm 2021.`, value: 28, period: '2021' },
        { text: `${vi} năm 2025 xếp thứ 12/34 tỉnh, thành phố.`, value: 12, of: 34, period: '2025' },
      ],
    }),
    of('region-rank', {
      units: ['region-rank'],
      vi: `${vi}: thứ hạng trong vùng`,
      en: `${en}: rank in the region`,
      better: 'lower',
      bounds: [1, 20],
      cues: [topic],
      not: outside,
      examples: [
        {
          text: `Năm 2021, ${vi} xếp thứ 31/63 cả nước và đứng thứ 6/14 tỉnh trung du và miền núi phía Bắc.`,
          value: 6,
          of: 14,
          period: '2021',
        },
        { text: `Năm 2022, ${full} của tỉnh đứng thứ 3/6 tỉnh vùng Đông Nam Bộ.`, value: 3, of: 6, period: '2022' },
        {
          text: `${vi} năm 2022 xếp hạng 7 trong 14 tỉnh khu vực trung du và miền núi phía Bắc.`,
          value: 7,
          of: 14,
          period: '2022',
        },
      ],
    }),
    of('rank-change', {
      changeOf: `${code}.rank`,
      units: ['rank'],
      vi: `${vi}: tăng/giảm bậc`,
      en: `${en}: change of rank`,
      better: 'higher',
      bounds: RANK_CHANGES,
      change: 'rank',
      cues: [topic],
      not: outside,
      examples: [
        { text: `Năm 2021, ${vi} giảm 3 bậc so với năm 2020.`, value: -3, base: '2020' },
        {
          text: `${full} năm 2022 xếp thứ 20/63, tăng 07 hạng so với năm 2021.`,
          value: 7,
          period: '2022',
          base: '2021',
        },
        { text: `Năm 2022, ${vi} xếp thứ 38/63 (tụt 12 bậc so với năm 2021).`, value: -12, base: '2021' },
        { text: `${vi} năm 2022 đứng thứ 20/63, thăng 3 hạng so với năm 2021.`, value: 3, base: '2021' },
      ],
    }),
    of('score-change', {
      changeOf: `${code}.score`,
      units: index.units,
      vi: `${vi}: tăng/giảm điểm`,
      en: `${en}: change of score`,
      better: 'higher',
      bounds: SCORE_CHANGES,
      change: 'value',
      cues: [topic],
      not: outside,
      examples: [
        {
          text: `Năm 2021, ${vi} đạt 43,5 ${unit}, tăng 1,25 điểm so với năm 2020.`,
          value: 1.25,
          base: '2020',
        },
        {
          text: `Năm 2022, ${full} đạt ${sample} ${unit}, giảm 0,08 ${unit} so với năm 2021.`,
          value: -0.08,
          base: '2021',
        },
        { text: `So với năm 2021, ${vi} năm 2022 của tỉnh tăng 0,15 điểm.`, value: 0.15, base: '2021' },
      ],
    }),
    of('component-score', {
      units: index.units,
      vi: `${vi}: điểm thành phần`,
      en: `${en}: component score`,
      better: 'higher',
      bounds: SCORES,
      categoryAsWritten: true,
      cues: component.map((part) => `${topic} + ${part}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${member}” đạt 6,5 ${unit}, xếp thứ 12/63.`,
          value: 6.5,
          category: member,
          period: '2021',
        },
        {
          text: `Về ${full} năm 2022, nội dung ${member} đạt 7,25 ${unit}.`,
          value: 7.25,
          category: member,
          period: '2022',
        },
        { text: `${vi} năm 2022: ${member}: 6,41 điểm.`, value: 6.41, category: member, period: '2022' },
      ],
    }),
    of('component-score-change', {
      changeOf: `${code}.component-score`,
      units: index.units,
      vi: `${vi}: tăng/giảm điểm thành phần`,
      en: `${en}: change of a component's score`,
      better: 'higher',
      bounds: SCORE_CHANGES,
      change: 'value',
      categoryAsWritten: true,
      cues: changed.map((part) => `${topic} + ${part}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${member}” đạt 6,5 ${unit}, giảm 0,4 ${unit} so với năm 2020.`,
          value: -0.4,
          category: member,
          base: '2020',
        },
        {
          text: `Về ${full} năm 2022, nội dung ${member} đạt 7,25 ${unit}, tăng 0,31 ${unit} so với năm 2021.`,
          value: 0.31,
          category: member,
          base: '2021',
        },
        {
          text: `${vi} năm 2022: ${member} giảm 0,12 điểm so với năm 2021.`,
          value: -0.12,
          category: member,
          base: '2021',
        },
      ],
    }),
    of('component-rank', {
      units: ['rank'],
      vi: `${vi}: thứ hạng thành phần`,
      en: `${en}: component rank`,
      better: 'lower',
      bounds: RANKS,
      categoryAsWritten: true,
      cues: changed.map((part) => `${topic} + ${part}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${member}” đạt 6,5 ${unit}, xếp thứ 12/63.`,
          value: 12,
          of: 63,
          category: member,
        },
        { text: `${vi} năm 2022: lĩnh vực ${member} xếp hạng 9/63.`, value: 9, of: 63, category: member },
        {
          text: `Về ${full} năm 2022, nội dung ${member} đứng thứ 31 trong 63 tỉnh, thành phố.`,
          value: 31,
          of: 63,
          category: member,
        },
      ],
    }),
    of('component-rank-change', {
      changeOf: `${code}.component-rank`,
      units: ['rank'],
      vi: `${vi}: tăng/giảm bậc thành phần`,
      en: `${en}: change of a component's rank`,
      better: 'higher',
      bounds: RANK_CHANGES,
      change: 'rank',
      categoryAsWritten: true,
      cues: changed.map((part) => `${topic} + ${part}`),
      examples: [
        {
          text: `Năm 2021, ${vi} có chỉ số thành phần “${member}” xếp thứ 12/63, tăng 5 bậc so với năm 2020.`,
          value: 5,
          category: member,
          base: '2020',
        },
        {
          text: `Về ${full} năm 2022, nội dung ${member} xếp hạng 40/63, giảm 9 hạng so với năm 2021.`,
          value: -9,
          category: member,
          base: '2021',
        },
        {
          text: `${vi} năm 2022: lĩnh vực ${member} tăng 06 bậc so với năm 2021.`,
          value: 6,
          category: member,
          base: '2021',
        },
      ],
    }),
    of('components-declined', {
      units: ['components'],
      vi: `${vi}: số nội dung giảm điểm`,
      en: `${en}: components that fell`,
      better: 'lower',
      cues: [
        `${topic} + >nội dung|chỉ số|chỉ số thành phần|tiêu chí|lĩnh vực|trục|chỉ số nội dung|thành phần + ^giảm điểm|giảm|bị giảm điểm|sụt giảm|tụt điểm`,
      ],
      not: ['tăng điểm'],
      examples: [
        { text: `Năm 2021, ${vi} đạt 43,5 điểm, có 4/8 nội dung giảm điểm.`, value: 4, of: 8 },
        { text: `Năm 2022, ${full} có 03 chỉ số thành phần giảm điểm so với năm 2021.`, value: 3, period: '2022' },
        { text: `Trong 10 chỉ số thành phần của ${vi} năm 2022 có 4 chỉ số giảm điểm.`, value: 4, of: 10 },
        { text: `${vi} năm 2022 có 6/8 lĩnh vực tăng điểm, 2/8 lĩnh vực giảm điểm.`, value: 2, of: 8 },
        {
          text: `${vi} năm 2022 đạt ${sample} ${unit}; 7/10 chỉ số thành phần tăng điểm, 3/10 chỉ số giảm điểm.`,
          value: 3,
          of: 10,
        },
      ],
      counterexamples: [
        { text: `${vi} năm 2022 có 6/8 lĩnh vực tăng điểm, 2/8 lĩnh vực giảm điểm.`, value: 6 },
        { text: `${vi} năm 2022 tăng điểm 6/8 lĩnh vực, giảm điểm 2/8 lĩnh vực.`, value: 6 },
      ],
    }),
  ]
}

export const INDEX_INDICATORS: readonly Indicator[] = INDICES.flatMap(family)
