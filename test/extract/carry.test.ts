import { describe, expect, it } from 'vitest'
import { type Row, slotsOf } from '../support/reading.ts'

const WHOLE = { indicator: 'dossier.received', value: 126900, level: null, period: '2022' } as const
const PARTS = [
  { indicator: 'dossier.received', value: 12400, level: 'province', period: '2022' },
  { indicator: 'dossier.received', value: 35600, level: 'district', period: '2022' },
  { indicator: 'dossier.received', value: 78900, level: 'commune', period: '2022' },
] as const

describe('what is carried over distance', () => {
  it.each<readonly [where: string, ...Row]>([
    [
      'from a whole into its bracket',
      'Năm 2022 ban hành 1.250 văn bản chỉ đạo (cấp tỉnh 230, cấp huyện 310, cấp xã 710).',
      [
        { indicator: 'directive.issued', value: 1250, level: null },
        { indicator: 'directive.issued', value: 230, level: 'province' },
        { indicator: 'directive.issued', value: 310, level: 'district' },
        { indicator: 'directive.issued', value: 710, level: 'commune' },
      ],
    ],
    [
      'from the figure that the parts add up to',
      'Năm 2022 còn 963 đơn vị sự nghiệp công lập, giảm 101 đơn vị. Trong đó: giáo dục 797; y tế 39; lĩnh vực khác 127.',
      [
        { indicator: 'organization.public-service-units', value: 963 },
        { indicator: 'organization.reduced', value: 101 },
        { indicator: 'organization.public-service-units', value: 797 },
        { indicator: 'organization.public-service-units', value: 39 },
        { indicator: 'organization.public-service-units', value: 127 },
      ],
    ],
    [
      'from a verb before a list to all of it',
      'Năm 2022, tỉnh giảm 14 đơn vị sự nghiệp công lập, 03 chi cục, trên 120 thôn và 96 lãnh đạo cấp phòng.',
      [
        { indicator: 'organization.reduced', category: 'public-service-units', value: 14 },
        { indicator: 'organization.reduced', category: 'branches', value: 3 },
        { indicator: 'organization.reduced', category: 'hamlets', value: 120, comparator: '>' },
        { indicator: 'staff.reduced', category: 'managers', value: 96 },
      ],
    ],
    [
      'from a verb no further than its list',
      'Năm 2022, tỉnh giảm 14 đơn vị sự nghiệp công lập, còn 03 chi cục.',
      [
        { indicator: 'organization.reduced', value: 14 },
        { indicator: 'organization.branches', value: 3 },
      ],
    ],
    [
      'past the bracket that says how far a number fell',
      'Biên chế công chức được giao năm 2022 là 2.140 người (giảm 65 người), biên chế viên chức 23.500 người (giảm 410 người).',
      [
        { indicator: 'staff.quota', category: 'civil-servants', value: 2140 },
        { indicator: 'staff.reduced', category: 'civil-servants', value: 65 },
        { indicator: 'staff.quota', category: 'public-employees', value: 23500 },
        { indicator: 'staff.reduced', category: 'public-employees', value: 410 },
      ],
    ],
    [
      'from a stock to how far it was cut',
      'Biên chế công chức được giao là 1.870 người, giảm 10,4% so với năm 2015.',
      [
        { indicator: 'staff.quota', value: 1870 },
        { indicator: 'staff.reduction-rate', value: 10.4, base: '2015' },
      ],
    ],
    [
      'from a cut to its share, said with the verb again',
      'Năm 2022 tinh giản 215 người (tương đương giảm 1,9%).',
      [
        { indicator: 'staff.reduced', value: 215 },
        { indicator: 'staff.reduction-rate', value: 1.9 },
      ],
    ],
    [
      'from one part to the next, past a share',
      'Hiện có 1.024 đơn vị sự nghiệp công lập. Theo lĩnh vực: giáo dục 812 đơn vị, chiếm 79,3%; y tế 61 đơn vị; văn hóa, thể thao và du lịch 35 đơn vị.',
      [
        { indicator: 'organization.public-service-units', value: 1024, category: 'total' },
        { indicator: 'organization.public-service-units', value: 812, category: 'education' },
        { indicator: 'other', value: 79.3 },
        { indicator: 'organization.public-service-units', value: 61, category: 'health' },
        { indicator: 'organization.public-service-units', value: 35, category: 'culture' },
      ],
    ],
    [
      'to none of the parts of what is in hand, which are late or not yet due',
      'Số hồ sơ đang giải quyết: 1.845 hồ sơ; trong đó, trong hạn: 1.402, quá hạn: 443.',
      [
        { indicator: 'dossier.pending', value: 1845 },
        { indicator: 'other', value: 1402 },
        { indicator: 'other', value: 443 },
      ],
    ],
    [
      'to what is done with others than those in hand',
      'Đang giải quyết 310 hồ sơ, có 12 hồ sơ bổ sung giấy tờ; đã trả quá hạn 41 hồ sơ.',
      [
        { indicator: 'dossier.pending', value: 310 },
        { indicator: 'other', value: 12 },
        { indicator: 'dossier.overdue', value: 41 },
      ],
    ],
    [
      'from the last count of a list to all',
      'Năm 2022, 19/19 sở, 21/21 huyện và 460/460 xã đã thành lập Bộ phận Một cửa.',
      [
        { indicator: 'one-stop.units', value: 19, of: 19, level: 'province' },
        { indicator: 'one-stop.units', value: 21, of: 21, level: 'district' },
        { indicator: 'one-stop.units', value: 460, of: 460, level: 'commune' },
      ],
    ],
    [
      'along years',
      'Tỷ lệ hồ sơ giải quyết đúng hạn từ 89,4% năm 2016 lên 95,6% năm 2019 và 98,7% năm 2022.',
      [
        { indicator: 'dossier.on-time-rate', value: 89.4, period: '2016' },
        { indicator: 'dossier.on-time-rate', value: 95.6, period: '2019' },
        { indicator: 'dossier.on-time-rate', value: 98.7, period: '2022' },
      ],
    ],
    [
      'not from a cut to what it is measured from',
      'Năm 2021, toàn tỉnh giảm 412 thôn so với năm 2018 (1.906).',
      [
        { indicator: 'organization.reduced', value: 412 },
        { indicator: 'other', value: 1906 },
      ],
    ],
    [
      'not from a figure that the number denies',
      'Năm 2022, toàn tỉnh còn 27 xã chưa có Bộ phận Một cửa hiện đại.',
      [{ indicator: 'other', value: 27 }],
    ],
    [
      'not as the change of another figure',
      'Năm 2022, UBND tỉnh ban hành 112 văn bản chỉ đạo về CCHC, tăng 14 văn bản so với năm 2021.',
      [
        { indicator: 'directive.issued', value: 112 },
        { indicator: 'other', value: 14 },
      ],
    ],
    [
      'over "trong đó" into the next sentence',
      'Năm 2022, toàn tỉnh tiếp nhận 126.900 hồ sơ. Trong đó: cấp tỉnh 12.400 hồ sơ, cấp huyện 35.600 hồ sơ, cấp xã 78.900 hồ sơ.',
      [WHOLE, ...PARTS],
    ],
    [
      'into a list',
      'Năm 2022, toàn tỉnh tiếp nhận 126.900 hồ sơ, trong đó:\n\n- Cấp tỉnh: 12.400 hồ sơ;\n- Cấp huyện: 35.600 hồ sơ;\n- Cấp xã: 78.900 hồ sơ.',
      [WHOLE, ...PARTS],
    ],
    [
      'into a footnote',
      'Năm 2022, toàn tỉnh tiếp nhận 126.900 hồ sơ¹.\n\n¹ Cấp tỉnh 12.400 hồ sơ, cấp huyện 35.600 hồ sơ, cấp xã 78.900 hồ sơ.',
      [WHOLE, ...PARTS],
    ],
    [
      'to a share from its count, not from where the footnote is called',
      'Hệ thống một cửa điện tử vận hành ổn định, tỷ lệ hồ sơ tiếp nhận trực tuyến cao ở lĩnh vực tư pháp¹.\n\n¹ Tỉnh cung cấp dịch vụ công trực tuyến, trong đó có 356 TTHC được nâng lên mức độ 3 chiếm tỷ lệ 21% và 144 TTHC được nâng lên mức độ 4 chiếm tỷ lệ 9%.',
      [
        { indicator: 'online-service.count', value: 356, category: 'level-3' },
        { indicator: 'online-service.rate', value: 21, category: 'level-3' },
        { indicator: 'online-service.count', value: 144, category: 'level-4' },
        { indicator: 'online-service.rate', value: 9, category: 'level-4' },
      ],
    ],
    [
      'from a sentence to the next that names no index',
      'Năm 2020, PAPI của tỉnh đạt 42,1 điểm. Chỉ số này đứng thứ 33/63.',
      [
        { indicator: 'papi.score', value: 42.1, period: '2020' },
        { indicator: 'papi.rank', value: 33, of: 63, period: '2020' },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })

  it.each<readonly [why: string, ...Row]>([
    [
      'the parts of dossiers in hand are not on-time dossiers',
      'Hiện đang giải quyết 1.875 hồ sơ (trong hạn 1.840, quá hạn 35).',
      [
        { indicator: 'dossier.pending', value: 1875 },
        { indicator: 'other', value: 1840 },
        { indicator: 'other', value: 35 },
      ],
    ],
    [
      'another unit is another thing',
      'Năm 2022, tổ chức 38 lớp bồi dưỡng (kinh phí 2,4 tỷ đồng).',
      [
        { indicator: 'training.classes', value: 38 },
        { indicator: 'budget.amount', value: 2_400_000_000 },
      ],
    ],
  ])('but %s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})

describe('the share or change of the figure before', () => {
  it.each<Row>([
    [
      'SIPAS năm 2021 của tỉnh đạt 85,15%, đứng thứ 31/63 tỉnh, thành phố, tăng 9 bậc và tăng 1,26% so với năm 2020.',
      [
        { indicator: 'sipas.score', value: 85.15 },
        { indicator: 'sipas.rank', value: 31 },
        { indicator: 'sipas.rank-change', value: 9, base: '2020' },
        { indicator: 'sipas.score-change', value: 1.26, base: '2020' },
      ],
    ],
    [
      'Năm 2022, kinh phí đào tạo, bồi dưỡng là 12,4 tỷ đồng, tăng 7,5% so với năm 2021.',
      [
        { indicator: 'budget.amount', category: 'training', value: 12_400_000_000 },
        { indicator: 'budget.change-rate', category: 'training', value: 7.5, base: '2021' },
      ],
    ],
    [
      'Năm 2022, đúng hạn 45.210 hồ sơ (98,60%), quá hạn 640 hồ sơ (1,40%).',
      [
        { indicator: 'dossier.on-time', value: 45210 },
        { indicator: 'dossier.on-time-rate', value: 98.6 },
        { indicator: 'dossier.overdue', value: 640 },
        { indicator: 'dossier.overdue-rate', value: 1.4 },
      ],
    ],
  ])('%s', async (text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})
