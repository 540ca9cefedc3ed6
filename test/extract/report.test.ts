import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractReport } from '../../src/extract/report.ts'
import { documentSchema } from '../../src/records/document.ts'
import { isRealPeriod } from '../../src/records/edtf.ts'
import { observationSchema } from '../../src/records/observation.ts'
import { FIXTURES, misplaced, type Row, slotsOf } from '../support/reading.ts'

/** The forms of speech that reports use: each phrase with all of its figures, in order, and the slots it must fill. */
const FORMS: Readonly<Record<string, readonly Row[]>> = {
  'the four indices': [
    [
      'Chỉ số PAR INDEX năm 2021 của tỉnh xếp vị thứ 19/63.',
      [{ indicator: 'par-index.rank', value: 19, of: 63, period: '2021' }],
    ],
    // "trên" is "out of" here, not "more than".
    [
      'Năm 2022, PCI đạt 64,7 điểm, hạng thứ 29 trên 63 tỉnh, thành phố.',
      [
        { indicator: 'pci.score', value: 64.7, period: '2022' },
        { indicator: 'pci.rank', value: 29, of: 63, comparator: '=' },
      ],
    ],
    [
      'Năm 2022, PCI của tỉnh tụt hạng 9 bậc, từ thứ 18 xuống thứ 27.',
      [
        { indicator: 'pci.rank-change', value: -9, period: '2022' },
        { indicator: 'pci.rank', value: 18, period: '2021' },
        { indicator: 'pci.rank', value: 27, period: '2022' },
      ],
    ],
    [
      'PAR INDEX năm 2021 lùi 04 bậc so với năm 2020.',
      [{ indicator: 'par-index.rank-change', value: -4, period: '2021', base: '2020' }],
    ],
    [
      'Chỉ số SIPAS năm 2021 giảm 6 bậc về xếp hạng so với năm 2020.',
      [{ indicator: 'sipas.rank-change', value: -6, base: '2020' }],
    ],
    // The years of a list need no "năm" after the name of an index.
    [
      'PAR INDEX 2020, 2021 và 2022 của tỉnh lần lượt xếp thứ 44, 37 và 29/63.',
      [
        { indicator: 'par-index.rank', value: 44, period: '2020' },
        { indicator: 'par-index.rank', value: 37, period: '2021' },
        { indicator: 'par-index.rank', value: 29, period: '2022' },
      ],
    ],
    [
      'Năm 2022, PAPI cải thiện được 7 bậc trên bảng xếp hạng.',
      [{ indicator: 'papi.rank-change', value: 7, period: '2022' }],
    ],
    ['Năm 2022, chỉ số PCI của tỉnh vẫn nằm ngoài top 40.', [{ indicator: 'pci.rank', value: 40, comparator: '>' }]],
    // The size of a group is no rank.
    ['Năm 2021, chỉ số PAPI của tỉnh thuộc nhóm 15 tỉnh trung bình cao.', []],
    [
      'Chỉ số cải cách hành chính năm 2022 đạt 85,41/100 điểm, xếp loại Tốt.',
      [{ indicator: 'par-index.score', value: 85.41, of: 100, period: '2022' }],
    ],
    // How far from the nation: no change of the score.
    [
      'SIPAS năm 2022 của tỉnh đạt 84,15%, cao hơn trung bình cả nước 1,97 điểm %.',
      [
        { indicator: 'sipas.score', value: 84.15 },
        { indicator: 'other', value: 1.97 },
      ],
    ],
    [
      'Chỉ số SIPAS năm 2022 đạt 80,20%, giảm 1,75 điểm phần trăm so với năm liền trước.',
      [
        { indicator: 'sipas.score', value: 80.2, period: '2022' },
        { indicator: 'sipas.score-change', value: -1.75, base: '2021' },
      ],
    ],
    [
      'PAR INDEX năm 2022 xếp thứ 5/14 tỉnh trong khu vực Bắc Trung Bộ và Duyên hải miền Trung.',
      [{ indicator: 'par-index.region-rank', value: 5, of: 14 }],
    ],
    [
      'PAPI năm 2022 của tỉnh đứng thứ 33 trong số 61 tỉnh được công bố.',
      [{ indicator: 'papi.rank', value: 33, of: 61 }],
    ],
    [
      'PAPI năm 2022: trục nội dung “Thủ tục hành chính công” đạt 7,18/10.',
      [{ indicator: 'papi.component-score', category: 'Thủ tục hành chính công', value: 7.18, of: 10 }],
    ],
    [
      'PAR INDEX năm 2022 xếp hạng 14/63 (năm 2021: 22/63).',
      [
        { indicator: 'par-index.rank', value: 14, of: 63, period: '2022' },
        { indicator: 'par-index.rank', value: 22, of: 63, period: '2021' },
      ],
    ],
    // A mark carries the sign.
    [
      'PCI năm 2022 đạt 65,10 điểm, xếp thứ 21/63 (▲6).',
      [
        { indicator: 'pci.score', value: 65.1 },
        { indicator: 'pci.rank', value: 21, of: 63 },
        { indicator: 'pci.rank-change', value: 6 },
      ],
    ],
    [
      'PCI năm 2022 xếp thứ 21/63 ↑ 6.',
      [
        { indicator: 'pci.rank', value: 21 },
        { indicator: 'pci.rank-change', value: 6 },
      ],
    ],
    [
      'PAPI năm 2022 xếp thứ 38/63 (▼4).',
      [
        { indicator: 'papi.rank', value: 38 },
        { indicator: 'papi.rank-change', value: -4 },
      ],
    ],
    // The year of the index, not of its publication.
    [
      'PAR INDEX 2022 (công bố năm 2023) của tỉnh đạt 84,30 điểm.',
      [{ indicator: 'par-index.score', value: 84.3, period: '2022' }],
    ],
    [
      'SIPAS 2023: 83,05% – hạng 26.',
      [
        { indicator: 'sipas.score', value: 83.05, period: '2023' },
        { indicator: 'sipas.rank', value: 26, period: '2023' },
      ],
    ],
    // A department inside the province.
    ['Chỉ số CCHC khối sở năm 2022: Sở Xây dựng dẫn đầu với 92,6 điểm.', [{ indicator: 'other', value: 92.6 }]],
  ],
  'dossiers and on-time rates': [
    [
      'Năm 2022, toàn tỉnh giải quyết đúng và trước hạn 87.410 hồ sơ, đạt tỷ lệ 98,7%.',
      [
        { indicator: 'dossier.on-time', value: 87410, period: '2022' },
        { indicator: 'dossier.on-time-rate', value: 98.7, period: '2022' },
      ],
    ],
    [
      'Trong năm 2022, trễ hẹn 214 hồ sơ (chiếm 0,24%).',
      [
        { indicator: 'dossier.overdue', value: 214 },
        { indicator: 'dossier.overdue-rate', value: 0.24 },
      ],
    ],
    // Before time and on time together are on time: neither is the whole.
    [
      'Năm 2022, kết quả giải quyết hồ sơ: trước hạn: 6.200; đúng hạn: 3.950; quá hạn: 85.',
      [
        { indicator: 'dossier.on-time', value: 6200 },
        { indicator: 'dossier.on-time', value: 3950 },
        { indicator: 'dossier.overdue', value: 85 },
      ],
    ],
    [
      'Hiện đang giải quyết 1.875 hồ sơ (trong hạn 1.840, quá hạn 35).',
      [
        { indicator: 'dossier.pending', value: 1875, period: 'now' },
        { indicator: 'other', value: 1840 },
        { indicator: 'other', value: 35 },
      ],
    ],
    ...['98,40 %', '98,4%', '98.4%', '98,4 phần trăm', '98,4 pct'].map(
      (rate): Row => [
        `Tỷ lệ hồ sơ giải quyết đúng hạn năm 2022 đạt ${rate}.`,
        [{ indicator: 'dossier.on-time-rate', value: 98.4, unit: 'percent' }],
      ],
    ),
    ...['xấp xỉ', 'ngót', 'ngót nghét', 'trên dưới', 'tầm', 'cỡ', 'khoảng'].map(
      (about): Row => [
        `Tỷ lệ hồ sơ đúng hạn ${about} 94%.`,
        [{ indicator: 'dossier.on-time-rate', value: 94, comparator: '~' }],
      ],
    ),
    [
      'Năm 2022, tỷ lệ hồ sơ quá hạn không vượt quá 3%.',
      [{ indicator: 'dossier.overdue-rate', value: 3, comparator: '<=' }],
    ],
    ['Năm 2022, tỷ lệ hồ sơ quá hạn dưới mức 3%.', [{ indicator: 'dossier.overdue-rate', value: 3, comparator: '<' }]],
    ...['từ 93–96%', 'đạt 93% - 96%', 'đạt 93 đến 96%', 'đạt 93÷96%'].map(
      (range): Row => [
        `Tỷ lệ hồ sơ đúng hạn ${range}.`,
        [{ indicator: 'dossier.on-time-rate', value: 93, valueMax: 96 }],
      ],
    ),
    ...['trên tổng số', 'trong', 'của'].map(
      (outOf): Row => [
        `Năm 2022, giải quyết đúng hạn 1.240 ${outOf} 1.265 hồ sơ.`,
        [{ indicator: 'dossier.on-time', value: 1240, of: 1265 }],
      ],
    ),
    ['Năm 2022, tiếp nhận 15,6 nghìn hồ sơ.', [{ indicator: 'dossier.received', value: 15600 }]],
    ['Năm 2022, tiếp nhận 1,3 triệu hồ sơ.', [{ indicator: 'dossier.received', value: 1300000 }]],
    ['Năm 2022, tiếp nhận 18 ngàn hồ sơ.', [{ indicator: 'dossier.received', value: 18000 }]],
    ['Cổng Dịch vụ công có 1,7 tr lượt truy cập.', [{ indicator: 'other', value: 1700000 }]],
    // Letters of apology are no dossiers.
    ['Trong năm 2022, các đơn vị đã ban hành 38 thư xin lỗi do giải quyết trễ.', [{ indicator: 'other', value: 38 }]],
    [
      'Tỷ lệ hồ sơ đúng hạn năm 2023 đạt 98,9%, tăng 1,3% so với cùng kỳ năm 2022 (97,6%).',
      [
        { indicator: 'dossier.on-time-rate', value: 98.9, period: '2023' },
        { indicator: 'dossier.on-time-rate-change', value: 1.3, base: '2022' },
        { indicator: 'dossier.on-time-rate', value: 97.6, period: '2022' },
      ],
    ],
    [
      'Thời gian giải quyết bình quân 4,5 ngày/hồ sơ, giảm 2,5 ngày so với năm 2021.',
      [
        { indicator: 'other', value: 4.5, unit: 'days' },
        { indicator: 'procedure.time-reduction', value: 2.5, unit: 'days' },
      ],
    ],
  ],
  money: [
    ...['2,4 tỷ đồng', '2,4 tỉ đồng', '2,4 tỷ'].map(
      (amount): Row => [
        `Kinh phí đào tạo, bồi dưỡng năm 2022 là ${amount}.`,
        [{ indicator: 'budget.amount', category: 'training', value: 2_400_000_000, unit: 'vnd', period: '2022' }],
      ],
    ),
    ...['640.000.000đ', '640.000.000 VNĐ', '640.000.000 VND', '640 triệu đ'].map(
      (amount): Row => [
        `Kinh phí xây dựng trụ sở năm 2022 là ${amount}.`,
        [{ indicator: 'budget.amount', category: 'headquarters', value: 640_000_000, unit: 'vnd' }],
      ],
    ),
    [
      'Kinh phí CCHC năm 2022\n\nĐVT: triệu đồng\n\n| Nội dung | Năm 2022 |\n|---|---|\n| Đào tạo, bồi dưỡng | 1.450 |\n| Trang thiết bị Bộ phận một cửa | 275,5 |',
      [
        { indicator: 'budget.amount', category: 'training', value: 1_450_000_000, period: '2022' },
        { indicator: 'budget.amount', category: 'one-stop-equipment', value: 275_500_000 },
      ],
    ],
    [
      'Năm 2022, thu hút vốn đầu tư nước ngoài 95 triệu USD.',
      [{ indicator: 'budget.amount', category: 'foreign-investment', value: 95_000_000, unit: 'usd' }],
    ],
    [
      'Năm 2022, thu hút vốn đầu tư nước ngoài 95 tr.USD.',
      [{ indicator: 'budget.amount', value: 95_000_000, unit: 'usd' }],
    ],
    [
      'Năm 2022, thu hút vốn đầu tư nước ngoài 1,4 tỷ đô la Mỹ.',
      [{ indicator: 'budget.amount', value: 1_400_000_000, unit: 'usd' }],
    ],
    [
      'Năm 2022, kinh phí CCHC giải ngân 3.600/4.000 triệu đồng, đạt 90% kế hoạch.',
      [
        { indicator: 'budget.amount', value: 3_600_000_000, of: 4_000_000_000 },
        { indicator: 'plan.completed-rate', value: 90 },
      ],
    ],
    // Per person and month: no total.
    [
      'Thu nhập tăng thêm bình quân 1,6 triệu đồng/người/tháng.',
      [{ indicator: 'other', value: 1_600_000, unit: 'vnd' }],
    ],
    ['Kinh phí CCHC năm 2022 tăng gấp đôi.', []],
    ['Kinh phí CCHC năm 2022 gấp 1,6 lần so với năm 2021.', [{ indicator: 'other', value: 1.6, unit: 'times' }]],
    ['Kinh phí CCHC năm 2022 tăng 1,6 lần so với năm 2021.', [{ indicator: 'other', value: 1.6, unit: 'times' }]],
    // Shares of a sum: no change.
    [
      'Kinh phí xây dựng trụ sở do ngân sách tỉnh 65%, đối ứng ngân sách huyện 35%.',
      [
        { indicator: 'other', value: 65 },
        { indicator: 'other', value: 35 },
      ],
    ],
  ],
  staff: [
    [
      'Biên chế được giao 2.140 người, trong đó có mặt 2.063 người.',
      [
        { indicator: 'staff.quota', value: 2140 },
        { indicator: 'staff.present', value: 2063 },
      ],
    ],
    // Posts not filled or missing are no cut.
    ['Đến nay còn 64 biên chế chưa sử dụng.', [{ indicator: 'other', value: 64 }]],
    ['Ngành giáo dục thiếu 64 biên chế so với định mức.', [{ indicator: 'other', value: 64 }]],
    [
      'Tỷ lệ tinh giản biên chế đạt 11,4% so với biên chế giao năm 2015.',
      [{ indicator: 'staff.reduction-rate', value: 11.4 }],
    ],
    ['Chỉ tiêu biên chế năm 2022 là 2.310 người.', [{ indicator: 'staff.quota', value: 2310, role: 'actual' }]],
    ['Định biên năm 2022 là 2.310 người.', [{ indicator: 'staff.quota', value: 2310 }]],
    [
      'Năm 2022, tổng số người làm việc trong đơn vị sự nghiệp là 18.420 người.',
      [{ indicator: 'staff.quota', value: 18420 }],
    ],
    [
      'Qua sắp xếp đã giảm 06 cấp trưởng, 14 cấp phó.',
      [
        { indicator: 'staff.reduced', category: 'managers', value: 6 },
        { indicator: 'staff.reduced', category: 'managers', value: 14 },
      ],
    ],
    [
      'Biên chế công chức cắt giảm tổng số 142 biên chế, đạt tỷ lệ 7,6%; số lượng người làm việc giảm tổng số 1.530 biên chế sự nghiệp, đạt 8,1% so với năm 2016.',
      [
        { indicator: 'staff.reduced', category: 'civil-servants', value: 142 },
        { indicator: 'staff.reduction-rate', category: 'civil-servants', value: 7.6 },
        { indicator: 'staff.reduced', category: 'public-employees', value: 1530 },
        { indicator: 'staff.reduction-rate', category: 'public-employees', value: 8.1 },
      ],
    ],
    [
      'Giảm 2.115 biên chế khối hành chính, sự nghiệp, tỷ lệ 6,4%, trong đó biên chế hành chính giảm 120 người.',
      [
        { indicator: 'staff.reduced', category: null, value: 2115 },
        { indicator: 'staff.reduction-rate', category: null, value: 6.4 },
        { indicator: 'staff.reduced', category: 'civil-servants', value: 120 },
      ],
    ],
    [
      'Năm 2022, cử 1.350 lượt CBCCVC tham gia 38 lớp bồi dưỡng.',
      [
        { indicator: 'staff.trained', value: 1350 },
        { indicator: 'training.classes', value: 38 },
      ],
    ],
    [
      'Trình độ cán bộ, công chức: tiến sĩ 9, thạc sĩ 312, đại học 1.655.',
      [
        { indicator: 'staff.degree', category: 'doctorate', value: 9 },
        { indicator: 'staff.degree', category: 'master', value: 312 },
        { indicator: 'staff.degree', category: 'university', value: 1655 },
      ],
    ],
    [
      'Năm 2022, kỷ luật 15 trường hợp (khiển trách 08, cảnh cáo 05, buộc thôi việc 02).',
      [15, 8, 5, 2].map((value) => ({ indicator: 'other', value })),
    ],
    // One quantity written twice.
    ['Năm 2022, tỉnh được bổ sung một (01) biên chế.', [{ text: '01' }]],
    ['Năm 2022, bổ nhiệm 01 (một) Phó Giám đốc.', [{ indicator: 'staff.appointed', value: 1 }]],
  ],
  'goals beside results': [
    [
      'Phấn đấu đến cuối năm 2025 tỷ lệ hồ sơ đúng hạn đạt trên 97%.',
      [{ indicator: 'dossier.on-time-rate', value: 97, comparator: '>', role: 'target', period: '2025' }],
    ],
    [
      'Tỷ lệ hồ sơ giải quyết đúng hạn đạt và vượt 96%.',
      [{ indicator: 'dossier.on-time-rate', value: 96, comparator: '>=' }],
    ],
    // A lower rank is a greater number.
    [
      'Phấn đấu năm 2025 PAR INDEX đạt thứ hạng không thấp hơn 25.',
      [{ indicator: 'par-index.rank', value: 25, comparator: '<=', role: 'target' }],
    ],
    // A bracket beside a goal gives what there is.
    [
      'Phấn đấu nâng tỷ lệ hồ sơ trực tuyến lên 75% (quý I mới đạt 68,4%).',
      [
        { value: 75, role: 'target' },
        { value: 68.4, role: 'actual' },
      ],
    ],
    // How far beyond last year's is no figure of this year's.
    [
      'PAR INDEX năm 2022 đạt 86,7 điểm, vượt 2 điểm so với năm 2021.',
      [
        { indicator: 'par-index.score', value: 86.7 },
        { indicator: 'other', value: 2 },
      ],
    ],
    // What is done by a plan is done; a quota is no goal.
    ['Đoàn kiểm tra theo kế hoạch 18 cơ quan, đơn vị.', [{ indicator: 'inspection.units', value: 18, role: 'actual' }]],
    ['Chỉ tiêu công chức được giao năm 2022 là 3.676 biên chế.', [{ value: 3676, role: 'actual' }]],
    [
      'Mục tiêu 6 tháng cuối năm: tỷ lệ đúng hạn đạt trên 98%; giải ngân đầu tư công đạt 100% kế hoạch.',
      [
        { indicator: 'dossier.on-time-rate', value: 98, role: 'target' },
        { indicator: 'plan.completed-rate', value: 100, role: 'target' },
      ],
    ],
    [
      'Tỷ lệ hồ sơ đúng hạn năm 2023 chưa đạt mục tiêu 96% (thực hiện 94,8%).',
      [
        { indicator: 'dossier.on-time-rate', value: 96, role: 'target' },
        { indicator: 'dossier.on-time-rate', value: 94.8, role: 'actual' },
      ],
    ],
    [
      'Đến hết quý III/2024, tỷ lệ hồ sơ đúng hạn đạt 97,2%.',
      [{ indicator: 'dossier.on-time-rate', value: 97.2, period: '2024-07/2024-09' }],
    ],
    [
      '9 tháng năm 2024, toàn tỉnh tiếp nhận 54.300 hồ sơ.',
      [{ indicator: 'dossier.received', value: 54300, period: '2024-01/2024-09' }],
    ],
    [
      '11 tháng năm 2024, toàn tỉnh tiếp nhận 66.100 hồ sơ.',
      [{ indicator: 'dossier.received', value: 66100, period: '2024-01/2024-11' }],
    ],
    ['Nửa đầu nhiệm kỳ 2021-2026, đã tinh giản 85 biên chế.', [{ indicator: 'staff.reduced', value: 85 }]],
  ],
  'parts and moves': [
    // What the parts add up to tells of which figure they are.
    [
      'Toàn tỉnh có 512 ĐVSNCL, giảm 45 đơn vị so với năm 2015 (8,1%), trong đó giáo dục 398, y tế 21, lĩnh vực khác 93.',
      [
        { indicator: 'organization.public-service-units', value: 512 },
        { indicator: 'organization.reduced', value: 45, base: '2015' },
        { indicator: 'organization.reduction-rate', value: 8.1, base: '2015' },
        { indicator: 'organization.public-service-units', value: 398, category: 'education' },
        { indicator: 'organization.public-service-units', value: 21, category: 'health' },
        { indicator: 'organization.public-service-units', value: 93, category: 'other' },
      ],
    ],
    // The stock that a cut is measured from, in a bracket.
    [
      'Biên chế công chức năm 2020 được giao 1.962 biên chế, giảm 214 biên chế so với năm 2015 (2.176 biên chế).',
      [
        { indicator: 'staff.quota', value: 1962, period: '2020' },
        { indicator: 'staff.reduced', value: 214, base: '2015' },
        { indicator: 'staff.quota', value: 2176, period: '2015' },
      ],
    ],
    // What is said after the last of several fractions is said of all, also after semicolons.
    [
      '18/18 sở, ngành; 7/7 huyện, thành phố; 98/98 xã, phường, thị trấn thực hiện cơ chế một cửa.',
      [
        { indicator: 'one-stop.units', value: 18, level: 'province' },
        { indicator: 'one-stop.units', value: 7, level: 'district' },
        { indicator: 'one-stop.units', value: 98, level: 'commune' },
      ],
    ],
    [
      'Tỷ lệ máy tính cấp tỉnh đạt 1,05 máy/người, cấp huyện 0,98, cấp xã 0,75.',
      [
        { indicator: 'digital.computers-per-person', value: 1.05, level: 'province' },
        { indicator: 'digital.computers-per-person', value: 0.98, level: 'district' },
        { indicator: 'digital.computers-per-person', value: 0.75, level: 'commune' },
      ],
    ],
    // What a bracket splits up says nothing of the next number.
    [
      'Năm 2022 tinh giản 264 người (công chức 21, viên chức 197, cấp xã 46), lũy kế từ năm 2015 đến nay giảm 1.322 biên chế.',
      [
        { indicator: 'staff.reduced', value: 264, category: 'total' },
        { indicator: 'staff.reduced', value: 21, category: 'civil-servants' },
        { indicator: 'staff.reduced', value: 197, category: 'public-employees' },
        { indicator: 'staff.reduced', value: 46, category: 'commune' },
        { indicator: 'staff.reduced', value: 1322, category: 'total', period: '2015/..' },
      ],
    ],
    // Both ends of a move count one thing, though only the first names it.
    [
      'Số phòng chuyên môn giảm từ 128 xuống 104; chi cục giảm từ 14 còn 9.',
      [
        { indicator: 'organization.divisions', value: 128 },
        { indicator: 'organization.divisions', value: 104 },
        { indicator: 'organization.branches', value: 14 },
        { indicator: 'organization.branches', value: 9 },
      ],
    ],
  ],
  'goals of plans': [
    // All that a plan counts is to be done, but not what it says of earlier years.
    [
      'UBND TỈNH PHÚ THỌ\n\nKẾ HOẠCH\nCải cách hành chính năm 2024\n\nNăm 2022, PCI xếp thứ 24/63.\n\nTổ chức kiểm tra tại 12 sở, ngành.',
      [
        { indicator: 'pci.rank', value: 24, role: 'actual' },
        { indicator: 'inspection.units', value: 12, role: 'target', period: '2024' },
      ],
    ],
    // The part on results has its own years.
    [
      'UBND TỈNH PHÚ THỌ\n\nCHƯƠNG TRÌNH\nCải cách hành chính giai đoạn 2021-2025\n\nPhần thứ nhất\nKẾT QUẢ GIAI ĐOẠN 2016-2020\n\nTrong 5 năm, tỉnh tinh giản 612 biên chế.',
      [{ indicator: 'staff.reduced', value: 612, period: '2016/2020', role: 'actual' }],
    ],
    [
      'Phấn đấu 90% hồ sơ công việc cấp tỉnh, 80% cấp huyện và 60% cấp xã được xử lý trên môi trường mạng.',
      [
        { indicator: 'dossier.e-processing-rate', value: 90, level: 'province' },
        { indicator: 'dossier.e-processing-rate', value: 80, level: 'district' },
        { indicator: 'dossier.e-processing-rate', value: 60, level: 'commune' },
      ],
    ],
    [
      'Năm 2022 kiểm tra 34,5% số cơ quan, vượt mức tối thiểu 30% mà kế hoạch đặt ra.',
      [
        { value: 34.5, role: 'actual' },
        { value: 30, role: 'target' },
      ],
    ],
  ],
  // What will be is a goal, unless its time has come.
  'what will be': [
    [
      'Phú Thọ, ngày 12 tháng 12 năm 2022\n\nGiai đoạn 2023-2026, tỉnh sẽ giảm 57 đơn vị sự nghiệp công lập.',
      [{ indicator: 'organization.reduced', value: 57, role: 'target' }],
    ],
    [
      'Phú Thọ, ngày 12 tháng 12 năm 2022\n\nĐến hết năm 2022, tỉnh sẽ giảm 57 đơn vị sự nghiệp công lập.',
      [{ indicator: 'organization.reduced', value: 57, role: 'actual' }],
    ],
  ],
  'numbers as printed': [
    ...[
      '2345678',
      '2.345.678',
      '2,345,678',
      "2'345'678",
      '2 345 678',
      '2\u00a0345\u00a0678',
      '2\u202f345\u202f678',
    ].map(
      (count): Row => [
        `Năm 2022, toàn tỉnh tiếp nhận ${count} hồ sơ.`,
        [{ indicator: 'dossier.received', value: 2345678, text: count }],
      ],
    ),
    ...['l00%', '1OO%', '100%', '100 %', '１００％', '100٪', '100%./'].map(
      (rate): Row => [`Tỷ lệ hồ sơ đúng hạn đạt ${rate}.`, [{ indicator: 'dossier.on-time-rate', value: 100 }]],
    ),
    ['Năm 2022, có O6 hồ sơ quá hạn.', [{ indicator: 'dossier.overdue', value: 6, text: 'O6' }]],
    ['Tỷ lệ hồ sơ đúng hạn đạt 9O,5%.', [{ indicator: 'dossier.on-time-rate', value: 90.5, text: '9O,5' }]],
    ['Năm 2022, có ５ hồ sơ quá hạn.', [{ indicator: 'dossier.overdue', value: 5, text: '５' }]],
    ...['24 / 63', '24/ 63', '24/63', '24(63)', '24 trên 63'].map(
      (rank): Row => [`PCI năm 2022 xếp hạng ${rank}.`, [{ indicator: 'pci.rank', value: 24, of: 63 }]],
    ),
    ...['06 tháng đầu năm 2024', '6T/2024', '6T2024', '06th đầu năm 2024', 'Sáu tháng đầu năm 2024'].map(
      (half): Row => [
        `${half}, toàn tỉnh tiếp nhận 31.250 hồ sơ.`,
        [{ indicator: 'dossier.received', value: 31250, period: '2024-01/2024-06' }],
      ],
    ),
    [
      'Chậm nhất đến 31/12/2024 hoàn thành 100% nhiệm vụ của kế hoạch.',
      [{ indicator: 'plan.completed-rate', value: 100, role: 'target', period: '2024-12-31' }],
    ],
    [
      'Phấn đấu đến năm 2025 hoàn thành 100% nhiệm vụ của kế hoạch.',
      [{ indicator: 'plan.completed-rate', value: 100, role: 'target', period: '2025' }],
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến của các cơ quan đã triển khai phần mềm: năm 2023 đạt tối thiểu 45%.',
      [{ indicator: 'dossier.online-rate', value: 45, comparator: '>=', role: 'target', period: '2023' }],
    ],
    // What titles a list makes goals of its items.
    [
      'Các chỉ tiêu chủ yếu 6 tháng cuối năm 2023:\n- Tỷ lệ hồ sơ đúng hạn đạt 98,2%.\n- Hồ sơ trễ hạn không quá 0,6%.',
      [
        { indicator: 'dossier.on-time-rate', value: 98.2, role: 'target' },
        { indicator: 'dossier.overdue-rate', value: 0.6, comparator: '<=', role: 'target' },
      ],
    ],
    [
      'Phương hướng, nhiệm vụ thời gian tới\n- Hồ sơ trễ hạn không quá 0,6%.',
      [{ indicator: 'dossier.overdue-rate', value: 0.6, comparator: '<=', role: 'target' }],
    ],
    [
      'Kết quả thực hiện các chỉ tiêu năm 2022:\n- Tỷ lệ hồ sơ đúng hạn đạt 98,2%.',
      [{ indicator: 'dossier.on-time-rate', value: 98.2, role: 'actual' }],
    ],
    // So does a time that begins after the report's date.
    [
      'UBND TỈNH PHÚ YÊN\nPhú Yên, ngày 20 tháng 6 năm 2022\n\nBÁO CÁO\nCải cách hành chính 6 tháng đầu năm 2022\n\nTrong 6 tháng cuối năm 2022, hồ sơ trễ hạn không quá 0,6%.',
      [{ indicator: 'dossier.overdue-rate', value: 0.6, role: 'target', period: '2022-07/2022-12' }],
    ],
    // By what units are counted is no figure of the province.
    ['Năm 2022, có 4/11 huyện có tỷ lệ hồ sơ đúng hạn trên 98%.', [{ indicator: 'other', value: 4, of: 11 }]],
    // The year of a bracket goes no further, nor the label of the next number back.
    [
      'Năm 2022, PAPI đạt 42,8 điểm. PCI đạt 65,3 điểm (năm 2021: 64,1 điểm), đứng thứ 29 cả nước, thứ 4 khu vực Tây Nguyên.',
      [
        { indicator: 'papi.score', value: 42.8, period: '2022' },
        { indicator: 'pci.score', value: 65.3, period: '2022' },
        { indicator: 'pci.score', value: 64.1, period: '2021' },
        { indicator: 'pci.rank', value: 29, period: '2022' },
        { indicator: 'pci.region-rank', value: 4, period: '2022' },
      ],
    ],
    // Nor are the months of a meeting those of an index.
    [
      'Họp về kết quả 6 tháng đầu năm 2023, tỉnh được biết DTI năm 2022 xếp thứ 31/63.\n\nCụ thể, DTI của tỉnh đạt 0,6112 điểm.',
      [
        { indicator: 'dti.rank', value: 31, of: 63, period: '2022' },
        { indicator: 'dti.score', value: 0.6112, period: '2022' },
      ],
    ],
    [
      'Tỉnh cung cấp dịch vụ công trực tuyến mức độ 3: 415 TTHC, mức độ 4: 880 TTHC.',
      [
        { indicator: 'online-service.count', value: 415, category: 'level-3' },
        { indicator: 'online-service.count', value: 880, category: 'level-4' },
      ],
    ],
    // A law of an earlier year does not make a result of a later year a goal.
    [
      'Năm 2022, tuyển dụng 14 công chức theo Nghị định số 138/2020/NĐ-CP ngày 27/11/2020.',
      [{ indicator: 'staff.recruited', value: 14, period: '2022', role: 'actual' }],
    ],
    [
      'PAPI năm 2022 xếp thứ 38/63 (+4).',
      [
        { indicator: 'papi.rank', value: 38 },
        { indicator: 'papi.rank-change', value: 4 },
      ],
    ],
    [
      'PAPI năm 2022 xếp thứ 38/63 (-4).',
      [
        { indicator: 'papi.rank', value: 38 },
        { indicator: 'papi.rank-change', value: -4 },
      ],
    ],
    [
      'PAPI năm 2022 xếp thứ 38/63 (−4).',
      [
        { indicator: 'papi.rank', value: 38 },
        { indicator: 'papi.rank-change', value: -4 },
      ],
    ],
    ['PCI năm 2022 xếp hạng 24-63.', [{ indicator: 'pci.rank', value: 24, of: 63, valueMax: null }]],
    [
      'Mức độ hài lòng năm 2022 đạt 86,25% đối với ngành y tế và 91,42% đối với ngành giáo dục.',
      [
        { indicator: 'satisfaction.rate', value: 86.25, category: 'health' },
        { indicator: 'satisfaction.rate', value: 91.42, category: 'education' },
      ],
    ],
    [
      'Tỷ lệ hồ sơ giải quyết đúng hạn năm 2024 giảm từ 98,5% xuống 97,2%.',
      [
        { indicator: 'dossier.on-time-rate', value: 98.5, period: '2023' },
        { indicator: 'dossier.on-time-rate', value: 97.2, period: '2024' },
      ],
    ],
    [
      'Chỉ số\tNăm 2024\tTăng/giảm\nSIPAS\t85,1%\t-8 bậc\nPAPI\t43,2 điểm\t-0,28 điểm',
      [
        { indicator: 'sipas.score', value: 85.1, period: '2024' },
        { indicator: 'sipas.rank-change', value: -8 },
        { indicator: 'papi.score', value: 43.2, period: '2024' },
        { indicator: 'papi.score-change', value: -0.28 },
      ],
    ],
    [
      'So với mục tiêu đề ra, tỷ lệ hồ sơ giải quyết đúng hạn năm 2022 đạt 97%.',
      [{ indicator: 'dossier.on-time-rate', value: 97, role: 'actual' }],
    ],
    ['PAPI năm 2022 xếp hạng 20-25/63.', [{ indicator: 'papi.rank', value: 20, valueMax: 25, of: 63 }]],
    [
      'Kinh phí năm 2023 (ĐVT: triệu đồng): tuyên truyền 350-400.',
      [{ indicator: 'budget.amount', value: 350_000_000, valueMax: 400_000_000 }],
    ],
    [
      'Chỉ tiêu\tNăm 2023\tNăm 2024\nTỷ lệ hồ sơ trực tuyến (%)\t25-30\t41,5',
      [
        { indicator: 'dossier.online-rate', value: 25, valueMax: 30, period: '2023' },
        { indicator: 'dossier.online-rate', value: 41.5, period: '2024' },
      ],
    ],
    ['S6 tháng đầu năm 2024, toàn tỉnh tiếp nhận 31.250 hồ sơ.', [{ indicator: 'dossier.received', value: 31250 }]],
  ],
}

/** Forms that are not read yet, each with the reading that it must get: a row that works moves up. */
const KNOWN_GAPS: readonly Row[] = [
  [
    'PCI năm 2022 có 07/10 chỉ số thành phần tăng điểm, 03/10 giảm điểm.',
    [
      { indicator: 'other', value: 7, of: 10 },
      { indicator: 'pci.components-declined', value: 3, of: 10 },
    ],
  ],
  // A change without a number.
  [
    'Năm 2022, PAR INDEX của tỉnh giữ nguyên thứ hạng như năm 2021.',
    [{ indicator: 'par-index.rank-change', value: 0, period: '2022', base: '2021' }],
  ],
  [
    'Năm 2022, thu hút vốn đầu tư nước ngoài US$95 triệu.',
    [{ indicator: 'budget.amount', value: 95_000_000, unit: 'usd' }],
  ],
  // Above the plan: a result, and no change of the rate.
  [
    'Tỷ lệ hồ sơ đúng hạn năm 2023: kế hoạch giao 96%, thực hiện 97,4% (vượt 1,4 điểm %).',
    [
      { indicator: 'dossier.on-time-rate', value: 96, role: 'target' },
      { indicator: 'dossier.on-time-rate', value: 97.4, role: 'actual' },
      { indicator: 'other', value: 1.4, role: 'actual' },
    ],
  ],
  // Growth over years is no share.
  ['Số hồ sơ trực tuyến tăng bình quân 03 năm 6,1%/năm.', [{ indicator: 'other', value: 6.1, per: 'year' }]],
  [
    'BÁO CÁO\nKết quả cải cách hành chính năm 2024\n\nTrong 11 tháng, toàn tỉnh tiếp nhận 66.100 hồ sơ.',
    [{ indicator: 'dossier.received', value: 66100, period: '2024-01/2024-11' }],
  ],
]

describe.each(Object.entries(FORMS))('forms of %s', (_, rows) => {
  it.each(rows)('%s', async (text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})

describe('forms not read yet', () => {
  for (const [text, figures] of KNOWN_GAPS) {
    it.fails(text, async () => {
      expect(await slotsOf(text, figures)).toEqual(figures)
    })
  }
})

describe.each(FIXTURES)('%s', (name, text) => {
  it('yields figures that are what the file says where they say', async () => {
    const extraction = await extractReport(text, { path: name })
    expect(extraction.observations.length).toBeGreaterThan(50)
    expect(misplaced(text, extraction)).toEqual([])
  })

  it('yields observations that pass the schema, in the order of the text', async () => {
    const { document, observations } = await extractReport(text, { path: name })
    expect(documentSchema.parse(document)).toEqual(document)
    let last = -1
    for (const observation of observations) {
      expect(observationSchema.parse(observation)).toEqual(observation)
      expect(observation.start).toBeGreaterThan(last)
      last = observation.start
      for (const period of [observation.period, observation.base])
        if (period !== null) expect(isRealPeriod(period), period).toBe(true)
      for (const { start, end } of observation.inferred) if (start !== null) expect(end).toBeGreaterThan(start)
    }
  })

  it.each<[form: string, change: (text: string) => string]>([
    ['CRLF', (plain) => plain.replaceAll('\n', '\r\n')],
    ['a byte order mark', (plain) => `\ufeff${plain}`],
    ['decomposed letters', (plain) => plain.normalize('NFD')],
    ['all three', (plain) => `\ufeff${plain.replaceAll('\n', '\r\n').normalize('NFD')}`],
  ])('yields the same with %s', async (_, change) => {
    const changed = change(text)
    const bare = ({ observations }: Awaited<ReturnType<typeof extractReport>>) =>
      observations.map(({ indicator, value, of, period, role, level, line }) => ({
        indicator,
        value,
        of,
        period,
        role,
        level,
        line,
      }))
    const extraction = await extractReport(changed, { path: name })
    expect(bare(extraction)).toEqual(bare(await extractReport(text, { path: name })))
    expect(misplaced(changed, extraction)).toEqual([])
  })
})

describe('whatever becomes of a report', () => {
  const spot = fc.nat({ max: 20_000 })
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => new TextDecoder().decode(bytes)),
    fc.constantFrom(
      '\ufeff',
      '\u0000',
      '\ud800',
      '(((',
      ')))',
      '|',
      '\t\t',
      '<sup>',
      '[1]',
      '¹',
      '---\n',
      '\r',
      '**',
      '\n\n',
      '1.399.43.272',
      '/63',
    ),
  )
  const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
    fc.tuple(spot, spot).map(
      ([a, b]) =>
        (text: string) =>
          text.slice(a % text.length) || text.slice(0, b),
    ),
    fc.tuple(spot, spot).map(
      ([a, length]) =>
        (text: string) =>
          text.slice(0, a % (text.length + 1)) + text.slice((a % (text.length + 1)) + (length % 500)),
    ),
    fc.tuple(spot, fc.integer({ min: 1, max: 4 })).map(([a, times]) => (text: string) => {
      const lines = text.split('\n')
      const at = a % lines.length
      return [...lines.slice(0, at), ...Array<string>(times).fill(lines[at]!), ...lines.slice(at)].join('\n')
    }),
    fc.tuple(spot, junk).map(
      ([a, what]) =>
        (text: string) =>
          text.slice(0, a % (text.length + 1)) + what + text.slice(a % (text.length + 1)),
    ),
    fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
    fc.constant((text: string) => text.normalize('NFD')),
    fc.constant((text: string) => `\ufeff${text}`),
    fc.constant((text: string) => text.replaceAll('\n', ' ')),
  )

  async function check(text: string): Promise<void> {
    const extraction = await extractReport(text, { path: 'mutated.txt' })
    expect(misplaced(text, extraction)).toEqual([])
    for (const observation of extraction.observations) {
      const parsed = observationSchema.safeParse(observation)
      expect(parsed.success, JSON.stringify([observation, parsed.error?.issues])).toBe(true)
    }
  }

  it('is read without harm, and every figure is where it is said to be', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FIXTURES),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async ([, text], mutations) => {
          await check(mutations.reduce((mutated, mutate) => mutate(mutated), text))
        },
      ),
      { numRuns: 120 },
    )
  })

  it('and bytes at random are read without harm', async () => {
    const words = [
      'năm 2019',
      ' 28/63 ',
      'PAR INDEX ',
      'hồ sơ',
      '%',
      ' tỷ đồng',
      ', ',
      '; ',
      '. ',
      '(',
      ')',
      '\n',
      '\t',
      '|',
      '1.234',
      '98,5',
      ' đạt ',
      'từ ',
      ' đến ',
      'cấp xã ',
      '- ',
      '¹',
      '# ',
      'II. ',
    ]
    const text = fc.oneof(
      junk,
      fc.array(fc.oneof(fc.constantFrom(...words), junk), { maxLength: 60 }).map((parts) => parts.join('')),
    )
    await fc.assert(fc.asyncProperty(text, check), { numRuns: 400 })
  })

  it.each([
    '',
    ' ',
    '\n',
    '\ufeff',
    '\r\n\r\n',
    '0',
    '%',
    '()',
    '1/0',
    '0/0',
    '\ud800',
    '9'.repeat(400),
    `1${'.000'.repeat(200)} đồng`,
  ])('%j is read', async (text) => {
    await check(text)
  })
})

describe('where figures stand', () => {
  it.each<Row>([
    ['-\tTổng số hồ sơ tiếp nhận là 12.345 hồ sơ.', [{ indicator: 'dossier.received', value: 12345 }]],
    ['1.\tToàn tỉnh hiện có 1.234 thủ tục hành chính.', [{ indicator: 'procedure.total', value: 1234 }]],
    ['Xem https://dichvucong.gov.vn/2023/05/tin.html hoặc 1@cchc.gov.vn.', []],
    // A sentence that begins like the name of a part opens none.
    ['Chương trình tập huấn CCHC: 12 lớp.', [{ indicator: 'training.classes', value: 12 }]],
    [
      'Nơi nhận:\n- Lưu: VT, 5 bản.\n\nPhụ lục I (kèm theo Báo cáo của UBND tỉnh).\n\nToàn tỉnh tiếp nhận 777 hồ sơ.',
      [{ indicator: 'dossier.received', value: 777 }],
    ],
    // Of staff in post, a part by sex or party is not the whole.
    [
      'Toàn tỉnh hiện có 2.345 công chức, trong đó nữ 1.000 người, đảng viên 2.000 người.',
      [{ indicator: 'staff.present', value: 2345 }, { indicator: 'other' }, { indicator: 'other' }],
    ],
    [
      'TTHC: cấp tỉnh 120, cấp huyện 85, xã, phường 45.',
      [{ level: 'province' }, { level: 'district' }, { value: 45, level: 'commune' }],
    ],
    ['Năm 2022, giảm 4 giờ làm việc.', [{ indicator: 'other', value: 4, unit: 'other' }]],
    // A sign can stand over any other.
    [
      '* Mục tiêu năm 2024:\n- Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99%.\n* Kết quả năm 2022:\n- Tiếp nhận: 5.100 hồ sơ',
      [
        { value: 99, role: 'target', period: '2024' },
        { value: 5100, role: 'actual', period: '2022' },
      ],
    ],
    // Parts by level are of what the item over them begins with.
    [
      '- Năm 2022: tiếp nhận 9.300 hồ sơ, đã giải quyết 9.100 hồ sơ, trong đó:\n+ Cấp tỉnh: 4.200 hồ sơ',
      [{ value: 9300 }, { value: 9100 }, { indicator: 'dossier.received', value: 4200, level: 'province' }],
    ],
  ])('%s', async (text, figures) => {
    expect(await slotsOf(text, figures)).toEqual(figures)
  })
})
