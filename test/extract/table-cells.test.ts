import { describe, expect, it } from 'vitest'
import { type Row, slotsOf } from '../support/reading.ts'
import { pipes, tabs } from '../support/tables.ts'

describe('the unit of a cell', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'stands in a column of its own',
      tabs(
        ['TT', 'Nội dung', 'ĐVT', 'Năm 2022', 'Năm 2023'],
        ['1', 'Kinh phí đào tạo, bồi dưỡng', 'Triệu đồng', '1.450,5', '2.100'],
        ['2', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '98,2', '99'],
        ['3', 'Số TTHC được công bố', 'Thủ tục', '96', '120'],
        ['', '- Ban hành mới', 'Thủ tục', '12', '41'],
        ['4', 'Kết quả giải quyết hồ sơ trả qua bưu chính công ích', 'Hồ sơ', '9.870', '-'],
      ),
      [
        { indicator: 'budget.amount', category: 'training', value: 1_450_500_000, period: '2022' },
        { indicator: 'budget.amount', value: 2_100_000_000, period: '2023' },
        { indicator: 'dossier.on-time-rate', value: 98.2, unit: 'percent' },
        { indicator: 'dossier.on-time-rate', value: 99, unit: 'percent' },
        { indicator: 'procedure.published', value: 96 },
        { indicator: 'procedure.published', value: 120 },
        { indicator: 'procedure.new', value: 12 },
        { indicator: 'procedure.new', value: 41 },
        { indicator: 'dossier.postal-returned', value: 9870 },
      ],
    ],
    [
      'stands under "Đơn vị" too',
      pipes(
        ['STT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả'],
        ['1', 'Kinh phí xây dựng trụ sở', 'Tỷ đồng', '12,5'],
        ['2', 'Số hồ sơ quá hạn', 'Hồ sơ', '31'],
      ),
      [
        { indicator: 'budget.amount', category: 'headquarters', value: 12_500_000_000 },
        { indicator: 'dossier.overdue', value: 31 },
      ],
    ],
    [
      'is said above the table, after other units of the state',
      `Kinh phí của các đơn vị sự nghiệp (ĐVT: triệu đồng)\n\n${pipes(['Nội dung', 'Năm 2022'], ['Đào tạo, bồi dưỡng', '1.450'])}`,
      [{ indicator: 'budget.amount', value: 1_450_000_000 }],
    ],
    [
      'is said beside the number',
      pipes(['Chỉ tiêu', 'Năm 2022'], ['Hồ sơ giải quyết đúng hạn', '99,5 (%)'], ['Hồ sơ quá hạn', '31 hồ sơ']),
      [
        { indicator: 'dossier.on-time-rate', value: 99.5, unit: 'percent' },
        { indicator: 'dossier.overdue', value: 31 },
      ],
    ],
    [
      'is of each number where there are two',
      pipes(['Cấp', 'Hồ sơ tiếp nhận', 'Đúng hạn'], ['Cấp tỉnh', '12.500', '12.400 (99,2%)']),
      [
        { indicator: 'dossier.received', value: 12500, level: 'province' },
        { indicator: 'dossier.on-time', value: 12400, level: 'province' },
        { indicator: 'dossier.on-time-rate', value: 99.2, level: 'province' },
      ],
    ],
    [
      'is what the row above counts, where a part has no count of its own',
      tabs(
        ['STT', 'Chỉ tiêu', 'Năm 2020'],
        ['5.', 'Số lượng cán bộ, công chức được tinh giản biên chế', '48'],
        ['', 'Khối hành chính', '16'],
        ['', 'Khối Đảng, đoàn thể', '7'],
      ),
      [
        { indicator: 'staff.reduced', value: 48 },
        { indicator: 'staff.reduced', category: 'civil-servants', value: 16 },
        { indicator: 'staff.reduced', category: 'party-and-mass', value: 7 },
      ],
    ],
    [
      'is the points that a scale stands beside',
      pipes(['Chỉ số', 'Điểm tối đa', 'Điểm đạt được'], ['PAPI', '80', '43,2']),
      [{ indicator: 'papi.score', value: 43.2, of: 80 }],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})

describe('goals in a table', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'stand in words, with the result in the next column',
      pipes(
        ['STT', 'Mục tiêu đến năm 2025', 'Kết quả năm 2023', 'Đánh giá'],
        ['1', 'Tối thiểu 95% hồ sơ được giải quyết đúng hạn', '98,7%', 'Đạt'],
        ['2', '100% cán bộ, công chức cấp xã đạt chuẩn', '97,1%', 'Chưa đạt'],
        ['3', 'PAR INDEX thuộc nhóm 15 tỉnh dẫn đầu', '-', 'Chưa công bố'],
      ),
      [
        { indicator: 'dossier.on-time-rate', value: 95, comparator: '>=', role: 'target', period: '2025' },
        { indicator: 'dossier.on-time-rate', value: 98.7, role: 'actual', period: '2023' },
        { indicator: 'staff.qualified-rate', value: 100, role: 'target', period: '2025', level: 'commune' },
        { indicator: 'staff.qualified-rate', value: 97.1, role: 'actual', period: '2023', level: 'commune' },
        { indicator: 'par-index.rank', value: 15, comparator: '<=', role: 'target', period: '2025' },
      ],
    ],
    [
      'stand beside what they are set for',
      tabs(
        ['TT', 'Chỉ tiêu', 'Mục tiêu 2025', 'Kết quả 2023'],
        ['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '≥ 95%', '98,7%'],
        ['2', 'Tỷ lệ hồ sơ nộp trực tuyến', 'từ 80% trở lên', '71,2%'],
        ['3', 'Mức độ hài lòng của người dân', 'Trên 90%', '88%'],
      ),
      [
        { indicator: 'dossier.on-time-rate', value: 95, comparator: '>=', role: 'target', period: '2025' },
        { indicator: 'dossier.on-time-rate', value: 98.7, role: 'actual', period: '2023' },
        { indicator: 'dossier.online-rate', value: 80, comparator: '>=', role: 'target', period: '2025' },
        { indicator: 'dossier.online-rate', value: 71.2, role: 'actual', period: '2023' },
        { indicator: 'satisfaction.rate', value: 90, comparator: '>', role: 'target', period: '2025' },
        { indicator: 'satisfaction.rate', value: 88, role: 'actual', period: '2023' },
      ],
    ],
    [
      'and the share of a plan that was reached',
      pipes(
        ['TT', 'Nội dung', 'Kế hoạch 2023', 'Thực hiện 2023', 'Tỷ lệ (%)'],
        ['1', 'Số lớp bồi dưỡng', '50', '45', '90'],
        ['2', 'Số đơn vị được kiểm tra CCHC', '30', '33', '110'],
      ),
      [
        { indicator: 'training.classes', value: 50, role: 'target', period: '2023' },
        { indicator: 'training.classes', value: 45, role: 'actual', period: '2023' },
        { indicator: 'plan.completed-rate', value: 90, role: 'actual', period: '2023' },
        { indicator: 'inspection.units', value: 30, role: 'target' },
        { indicator: 'inspection.units', value: 33, role: 'actual' },
        { indicator: 'plan.completed-rate', value: 110, role: 'actual' },
      ],
    ],
    [
      'are no labels that hold a number',
      pipes(
        ['TT', 'Chỉ tiêu', 'Năm 2022'],
        ['1', 'Số dịch vụ công trực tuyến mức độ 3, 4', '505'],
        ['2', 'Tỷ lệ đơn vị có trên 95% hồ sơ giải quyết đúng hạn', '88%'],
      ),
      [
        { indicator: 'online-service.count', category: 'level-3-4', value: 505, role: 'actual' },
        { value: 88, role: 'actual' },
      ],
    ],
    [
      'are no posts that are assigned',
      pipes(
        ['Năm', 'Biên chế công chức được giao', 'Số người tinh giản biên chế'],
        ['2021', '2.036', '47'],
        ['2022', '1.994', '31'],
      ),
      [
        { indicator: 'staff.quota', category: 'civil-servants', value: 2036, role: 'actual', period: '2021' },
        { indicator: 'staff.reduced', category: 'total', value: 47, period: '2021' },
        { indicator: 'staff.quota', category: 'civil-servants', value: 1994, role: 'actual', period: '2022' },
        { indicator: 'staff.reduced', category: 'total', value: 31, period: '2022' },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})

describe('changes in a table', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'are signed, bracketed or have an arrow',
      pipes(
        ['Chỉ số', 'Xếp hạng 2021', 'Xếp hạng 2022', 'Tăng/giảm bậc'],
        ['PAR INDEX', '24', '28', '(4)'],
        ['SIPAS', '31', '28', '▲3'],
        ['PAPI', '12', '14', '-2'],
        ['PCI', '9', '7', '+2'],
      ),
      (
        [
          ['par-index', 24, 28, -4],
          ['sipas', 31, 28, 3],
          ['papi', 12, 14, -2],
          ['pci', 9, 7, 2],
        ] as const
      ).flatMap(([index, before, after, change]) => [
        { indicator: `${index}.rank`, value: before, period: '2021' },
        { indicator: `${index}.rank`, value: after, period: '2022' },
        { indicator: `${index}.rank-change`, value: change, period: '2022', base: '2021' },
      ]),
    ],
    [
      'are of scores and of ranks under heads of their own',
      pipes(
        ['Chỉ số', 'Năm 2021', '', 'Tăng/giảm so với năm 2020', ''],
        ['', 'Điểm', 'Hạng', 'Điểm', 'Hạng'],
        ['PAPI', '42,10', '29', '▼1,62', '▼9'],
      ),
      [
        { indicator: 'papi.score', value: 42.1 },
        { indicator: 'papi.rank', value: 29 },
        { indicator: 'papi.score-change', value: -1.62, period: '2021', base: '2020' },
        { indicator: 'papi.rank-change', value: -9, period: '2021', base: '2020' },
      ],
    ],
    [
      'are of the score that stands beside them',
      pipes(
        ['Chỉ số', 'Năm 2021', 'Năm 2022', 'So với năm 2021'],
        ['PAR INDEX (điểm)', '87,15', '86,02', '-1,13'],
        ['Tỷ lệ hồ sơ giải quyết đúng hạn (%)', '98,1', '99,3', '1,2'],
      ),
      [
        { indicator: 'par-index.score', value: 87.15, period: '2021' },
        { indicator: 'par-index.score', value: 86.02, period: '2022' },
        { indicator: 'par-index.score-change', value: -1.13, period: '2022', base: '2021' },
        { indicator: 'dossier.on-time-rate', value: 98.1, period: '2021' },
        { indicator: 'dossier.on-time-rate', value: 99.3, period: '2022' },
        { indicator: 'dossier.on-time-rate-change', value: 1.2, period: '2022', base: '2021' },
      ],
    ],
    [
      'are no values where no code fits',
      pipes(
        ['Nội dung', 'Quý II/2023', 'Cùng kỳ năm trước', 'So sánh'],
        ['Số hồ sơ tiếp nhận', '61.200', '54.300', '6.900'],
      ),
      [
        { indicator: 'dossier.received', value: 61200, period: '2023-04/2023-06' },
        { indicator: 'dossier.received', value: 54300, period: '2022-04/2022-06' },
        { indicator: 'other', value: 6900 },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})

describe('the times of columns', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'lean on the report’s title',
      `BÁO CÁO\nKết quả cải cách hành chính 9 tháng năm 2023\n\n${pipes(
        ['Chỉ tiêu', 'Quý III', 'Kết quả 9 tháng', 'Cùng kỳ năm 2022'],
        ['Số hồ sơ tiếp nhận', '21.200', '61.300', '58.100'],
      )}`,
      [
        { value: 21200, period: '2023-07/2023-09' },
        { value: 61300, period: '2023-01/2023-09' },
        { value: 58100, period: '2022-01/2022-09' },
      ],
    ],
    [
      'stand in the rows and lean on the title',
      `Tình hình giải quyết hồ sơ năm 2022\n\n${pipes(['Quý', 'Hồ sơ tiếp nhận'], ['Quý I', '200'], ['Quý II', '300'])}`,
      [
        { value: 200, period: '2022-01/2022-03' },
        { value: 300, period: '2022-04/2022-06' },
      ],
    ],
    [
      'add up to a span',
      pipes(
        ['Chỉ tiêu', 'Năm 2020', 'Năm 2021', 'Năm 2022', 'Tổng cộng'],
        ['Số hồ sơ tiếp nhận', '100', '200', '300', '600'],
      ),
      [
        { value: 100, period: '2020' },
        { value: 200, period: '2021' },
        { value: 300, period: '2022' },
        { value: 600, period: '2020/2022' },
      ],
    ],
    [
      'of rows add up to a span',
      pipes(['Năm', 'Hồ sơ tiếp nhận'], ['2021', '200'], ['2022', '300'], ['Cộng', '500']),
      [
        { value: 200, period: '2021' },
        { value: 300, period: '2022' },
        { value: 500, period: '2021/2022' },
      ],
    ],
    [
      'are of the column beside a bare head',
      pipes(['Chỉ số', 'Điểm năm 2022', 'Xếp hạng'], ['PAPI', '43,2', '12']),
      [
        { indicator: 'papi.score', value: 43.2, period: '2022' },
        { indicator: 'papi.rank', value: 12, period: '2022' },
      ],
    ],
    [
      'stand in the rows',
      pipes(
        ['Thời gian', 'Hồ sơ tiếp nhận', 'Hồ sơ quá hạn'],
        ['Năm 2021', '54.300', '420'],
        ['Năm 2022', '61.200', '310'],
      ),
      [
        { indicator: 'dossier.received', value: 54300, period: '2021' },
        { indicator: 'dossier.overdue', value: 420, period: '2021' },
        { indicator: 'dossier.received', value: 61200, period: '2022' },
        { indicator: 'dossier.overdue', value: 310, period: '2022' },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})

describe('the print of a cell', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'bold, broken, with a footnote mark',
      pipes(
        ['**Chỉ tiêu**', '**Năm<br>2021**', '**Năm<br>2022**'],
        ['**Số hồ sơ<br>tiếp nhận**<sup>[2]</sup>', '**54.300**', '61.200¹'],
      ),
      [
        { indicator: 'dossier.received', value: 54300, period: '2021' },
        { indicator: 'dossier.received', value: 61200, period: '2022' },
      ],
    ],
    [
      'an escaped pipe parts no cells',
      pipes(['Chỉ tiêu', 'Năm 2022'], ['Hồ sơ quá hạn \\| trễ hẹn', '310']),
      [{ indicator: 'dossier.overdue', value: 310 }],
    ],
    [
      'a dash, dots and a cross are nothing',
      pipes(['Chỉ tiêu', '2019', '2020', '2021', '2022'], ['Số hồ sơ quá hạn', '-', '…', 'x', '310']),
      [{ indicator: 'dossier.overdue', value: 310, period: '2022' }],
    ],
    [
      'a fraction with its share',
      pipes(['Chỉ tiêu', 'Năm 2022'], ['Số nhiệm vụ hoàn thành', '42/50 (84%)']),
      [
        { indicator: 'plan.task-completed', value: 42, of: 50 },
        { indicator: 'plan.completed-rate', value: 84 },
      ],
    ],
    [
      'words before and after the number',
      pipes(
        ['Chỉ tiêu', 'Kết quả năm 2022'],
        ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'Đạt 98,7%'],
        ['Số cơ quan được kiểm tra', '12 cơ quan'],
      ),
      [
        { indicator: 'dossier.on-time-rate', value: 98.7 },
        { indicator: 'inspection.units', value: 12 },
      ],
    ],
    [
      'a remark is read as a sentence',
      tabs(
        ['TT', 'Chỉ tiêu', 'Năm 2022', 'Ghi chú'],
        ['1', 'Số hồ sơ tiếp nhận', '61.200', 'Trong đó có 12.400 hồ sơ nộp trực tuyến'],
      ),
      [
        { indicator: 'dossier.received', value: 61200 },
        { indicator: 'dossier.online', value: 12400 },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})
