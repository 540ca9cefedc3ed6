import { describe, expect, it } from 'vitest'
import { extractReport } from '../../src/extract/report.ts'
import { type Row, slotsOf } from '../support/reading.ts'
import { pipes, tabs } from '../support/tables.ts'

describe('the figures of a table', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'the row says what, the column when',
      pipes(
        ['Chỉ tiêu', 'Năm 2021', 'Năm 2022'],
        ['Số hồ sơ tiếp nhận', '54.300', '61.200'],
        ['Tỷ lệ hồ sơ đúng hạn', '98,2%', '98.9%'],
      ),
      [
        { indicator: 'dossier.received', value: 54300, period: '2021' },
        { indicator: 'dossier.received', value: 61200, period: '2022' },
        { indicator: 'dossier.on-time-rate', value: 98.2, period: '2021' },
        { indicator: 'dossier.on-time-rate', value: 98.9, period: '2022' },
      ],
    ],
    [
      'a total with a dash is of the group above it',
      tabs(
        ['STT', 'Chỉ tiêu', 'Năm 2021', 'Năm 2022'],
        ['1.', 'Tổng số biên chế cán bộ, công chức', '', ''],
        ['-', 'Tổng số được giao', '1.840', '1.795'],
        ['2.', 'Tổng số biên chế viên chức', '', ''],
        ['-', 'Tổng số được giao', '17.320', '16.905'],
      ),
      [
        { indicator: 'staff.quota', category: 'civil-servants', value: 1840, period: '2021' },
        { indicator: 'staff.quota', category: 'civil-servants', value: 1795, period: '2022' },
        { indicator: 'staff.quota', category: 'public-employees', value: 17320, period: '2021' },
        { indicator: 'staff.quota', category: 'public-employees', value: 16905, period: '2022' },
      ],
    ],
    [
      'a column up to a day is the months until then',
      tabs(
        ['STT', 'Chỉ tiêu', 'Năm 2021', 'Năm 2022 (tính đến 31/3)'],
        ['1', 'Số hồ sơ tiếp nhận', '54.300', '13.100'],
      ),
      [
        { indicator: 'dossier.received', value: 54300, period: '2021' },
        { indicator: 'dossier.received', value: 13100, period: '2022-01/2022-03' },
      ],
    ],
    [
      'a sub-row takes its subject from the row above',
      pipes(
        ['STT', 'Chỉ tiêu', 'Năm 2022'],
        ['1', 'Hồ sơ tiếp nhận', '61.200'],
        ['', '- Cấp tỉnh', '9.100'],
        ['', '- Cấp xã', '52.100'],
      ),
      [
        { indicator: 'dossier.received', value: 61200, level: null },
        { indicator: 'dossier.received', value: 9100, level: 'province' },
        { indicator: 'dossier.received', value: 52100, level: 'commune' },
      ],
    ],
    [
      'a group row without figures names and dates its sub-rows',
      pipes(
        ['TT', 'Nội dung', 'Kết quả'],
        ['1', 'Kết quả giải quyết hồ sơ năm 2022', ''],
        ['', '- Số hồ sơ đã giải quyết', '53.100'],
        ['', '- Số hồ sơ quá hạn', '120'],
      ),
      [
        { indicator: 'dossier.settled', value: 53100, period: '2022' },
        { indicator: 'dossier.overdue', value: 120, period: '2022' },
      ],
    ],
    [
      'a table goes on after a page break',
      `${tabs(['Chỉ tiêu', 'Năm 2021', 'Năm 2022'], ['Số hồ sơ tiếp nhận', '54.300', '61.200'])}\n\n${tabs(['Số hồ sơ quá hạn', '420', '310'])}`,
      [
        { indicator: 'dossier.received', value: 54300, period: '2021' },
        { indicator: 'dossier.received', value: 61200, period: '2022' },
        { indicator: 'dossier.overdue', value: 420, period: '2021' },
        { indicator: 'dossier.overdue', value: 310, period: '2022' },
      ],
    ],
    [
      'plan and result are goal and fact',
      pipes(
        ['Chỉ tiêu', 'Kế hoạch năm 2022', 'Thực hiện năm 2022'],
        ['Tỷ lệ hồ sơ giải quyết đúng hạn', '97%', '98,3%'],
      ),
      [
        { indicator: 'dossier.on-time-rate', value: 97, role: 'target' },
        { indicator: 'dossier.on-time-rate', value: 98.3, role: 'actual' },
      ],
    ],
    [
      'a row says more than the row that it hangs from',
      pipes(
        ['TT', 'Nội dung', 'Năm 2021'],
        ['1', 'Thực hiện cơ chế một cửa, một cửa liên thông', ''],
        ['', '- Số TTHC tiếp nhận tại Bộ phận Một cửa cấp xã', '118'],
        ['', '- Số TTHC giải quyết theo cơ chế một cửa liên thông cùng cấp', '64'],
      ),
      [
        { indicator: 'procedure.one-stop', value: 118, level: 'commune' },
        { indicator: 'procedure.interlinked', value: 64, level: null },
      ],
    ],
    // The form that the Ministry has asked for since 2021: a unit for each row, shares over what they are of, yes or no.
    [
      'a share stands over its total and its part',
      tabs(
        ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Năm 2022'],
        ['3.1', 'Tỷ lệ hồ sơ do cơ quan cấp tỉnh tiếp nhận được giải quyết đúng hạn', '%', '99,1'],
        ['3.1.1', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', '86.450'],
        ['3.1.2', 'Số hồ sơ được giải quyết đúng hạn', 'Hồ sơ', '85.672'],
      ),
      [
        { indicator: 'dossier.on-time-rate', value: 99.1, level: 'province' },
        { indicator: 'dossier.settled', value: 86450, level: 'province' },
        { indicator: 'dossier.on-time', value: 85672, level: 'province' },
      ],
    ],
    [
      'the column of units says what is counted, whatever else the label speaks of',
      tabs(
        ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Năm 2022'],
        ['2', 'Biên chế công chức', '', ''],
        ['2.1', 'Tổng số biên chế được giao', 'Người', '2.015'],
        ['2.2', 'Tổng số có mặt tại thời điểm thống kê', 'Người', '1.930'],
        ['2.3', 'Số cán bộ, công chức bị kỷ luật', 'Người', '14'],
      ),
      [
        { indicator: 'staff.quota', value: 2015, category: 'civil-servants' },
        { indicator: 'staff.present', value: 1930, unit: 'persons' },
        { indicator: 'other', value: 14 },
      ],
    ],
    [
      'yes and no are no figures',
      tabs(
        ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Năm 2022'],
        ['4', 'Khảo sát sự hài lòng của người dân', 'Chưa làm = 0; Đã làm = 1', '1'],
        ['4.1', 'Số phiếu khảo sát', 'Phiếu', '2.850'],
        ['5', 'Hình thức (trực tuyến = 0; phát phiếu = 1; cả hai = 2)', '', '2'],
      ),
      [{ indicator: 'satisfaction.sample', value: 2850 }],
    ],
    [
      'bodies that have done something are counted',
      tabs(
        ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Năm 2022'],
        ['2.1', 'Số sở, ngành đã kiểm tra', 'Đơn vị', '7'],
        ['2.2', 'Số UBND cấp huyện đã kiểm tra', 'Đơn vị', '3'],
      ),
      [
        { indicator: 'inspection.units', value: 7, level: 'province' },
        { indicator: 'inspection.units', value: 3, level: 'district' },
      ],
    ],
    [
      'a goal says its own year',
      pipes(
        ['TT', 'Mục tiêu giai đoạn 2016-2020', 'Kết quả'],
        ['1', 'Mức độ hài lòng của người dân đạt trên 80% vào năm 2020', 'Đạt'],
        ['2', 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt trên 95%', 'Đạt'],
      ),
      [
        { indicator: 'satisfaction.rate', value: 80, role: 'target', period: '2020' },
        { indicator: 'dossier.on-time-rate', value: 95, role: 'target', period: '2016/2020' },
      ],
    ],
    [
      'cells hold fractions and bounds',
      pipes(
        ['Tiêu chí', 'Năm 2022'],
        ['Số cơ quan thực hiện một cửa điện tử', '137/140'],
        ['Tỷ lệ hồ sơ quá hạn', '<2%'],
      ),
      [
        { indicator: 'one-stop.e-units', value: 137, of: 140 },
        { indicator: 'dossier.overdue-rate', value: 2, comparator: '<' },
      ],
    ],
    [
      'empty cells and dashes shift nothing',
      tabs(['Chỉ tiêu', 'Năm 2020', 'Năm 2021', 'Năm 2022'], ['Số hồ sơ quá hạn', '-', '', '310']),
      [{ indicator: 'dossier.overdue', value: 310, period: '2022' }],
    ],
    [
      'the unit is said above the table',
      `ĐVT: triệu đồng\n\n${pipes(['Nội dung', 'Năm 2022'], ['Đào tạo, bồi dưỡng', '1.450'])}`,
      [{ indicator: 'budget.amount', category: 'training', value: 1_450_000_000 }],
    ],
    [
      'the unit is said in the column',
      pipes(['Nội dung', 'Năm 2022 (tỷ đồng)'], ['Xây dựng trụ sở', '12,5']),
      [{ indicator: 'budget.amount', category: 'headquarters', value: 12_500_000_000 }],
    ],
    [
      'a cell with a sentence is read as one',
      pipes(
        ['Tiêu chí', 'Kết quả'],
        ['Hồ sơ', 'Trong năm 2022, toàn tỉnh đã giải quyết đúng hạn 45.210 hồ sơ, quá hạn 120 hồ sơ.'],
      ),
      [
        { indicator: 'dossier.on-time', value: 45210 },
        { indicator: 'dossier.overdue', value: 120 },
      ],
    ],
    ['1 for yes is no figure', pipes(['Nội dung', '2021'], ['Cơ quan công bố ISO (Có = 1; Không = 0)', '1']), []],
    [
      'row numbers are no figures',
      tabs(['STT', 'Nội dung', 'Ghi chú'], ['1', 'Cải cách thể chế', ''], ['2', 'Cải cách tài chính', '']),
      [],
    ],
    [
      'rows that are levels count what the columns say',
      tabs(
        ['Cấp', 'Hồ sơ tiếp nhận', 'Đúng hạn', 'Tỷ lệ đúng hạn (%)'],
        ['Cấp tỉnh', '12.400', '12.380', '99,84'],
        ['Cấp xã', '78.900', '-', '99,10'],
      ),
      [
        { indicator: 'dossier.received', value: 12400, level: 'province' },
        { indicator: 'dossier.on-time', value: 12380, level: 'province' },
        { indicator: 'dossier.on-time-rate', value: 99.84, level: 'province' },
        { indicator: 'dossier.received', value: 78900, level: 'commune' },
        { indicator: 'dossier.on-time-rate', value: 99.1, level: 'commune' },
      ],
    ],
  ])('%s', async (_, text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })

  it('have no time, with a word on it, where the columns are times that cannot be told apart', async () => {
    const text = pipes(['Chỉ số', '2019', '2020', '2019', '2021'], ['PAR INDEX (điểm)', '78,1', '80,2', '80,2', '81,5'])
    const { observations, diagnostics } = await extractReport(text, { path: 'report.txt' })
    expect(observations.map(({ indicator, value, period }) => [indicator, value, period])).toEqual(
      [78.1, 80.2, 80.2, 81.5].map((value) => ['par-index.score', value, null]),
    )
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'unclear-times', line: 3 })])
  })

  it('are left out with a word where the columns are things that cannot be told apart', async () => {
    const text = pipes(['Đơn vị', 'Tiếp nhận', 'Đúng hạn', 'Tiếp nhận'], ['Cấp tỉnh', '12.400', '12.380'])
    const { observations, diagnostics } = await extractReport(text, { path: 'report.txt' })
    expect(observations).toEqual([])
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'unclear-columns', line: 3 })])
  })

  it('quote their row', async () => {
    const text = tabs(['Chỉ tiêu', 'Năm 2021', 'Năm 2022'], ['Số hồ sơ quá hạn', '420', '310'])
    const { observations } = await extractReport(text, { path: 'report.txt' })
    expect(observations.map(({ quote }) => quote)).toEqual(Array(2).fill('Số hồ sơ quá hạn | 420 | 310'))
  })
})
