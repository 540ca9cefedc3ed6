import { describe, expect, it } from 'vitest'
import { extractReport } from '../../src/extract/report.ts'
import { type Row, slotsOf } from '../support/reading.ts'

/** A sentence in a report of Cà Mau on 2022. */
const report = (sentence: string): string =>
  `UBND TỈNH CÀ MAU\n\nBÁO CÁO\nKết quả cải cách hành chính năm 2022\n\n${sentence}`

const OWN = { indicator: 'pci.score', value: 61.6, period: '2022' } as const

describe('figures of the nation and of other provinces', () => {
  it.each<Row>([
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm, trong khi trung bình cả nước đạt 65,2 điểm.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm (trung bình cả nước 65,2 điểm).', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Tỉnh Bạc Liêu xếp thứ 30/63.', [OWN]],
    [
      'PAR INDEX năm 2022 của tỉnh Bạc Liêu xếp thứ 30/63; của tỉnh Cà Mau xếp thứ 40/63.',
      [{ indicator: 'par-index.rank', value: 40, of: 63 }],
    ],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Bình quân chung cả nước về Chỉ số PCI là 65,2 điểm.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm; các tỉnh còn lại trong vùng đạt từ 58 đến 63 điểm.', [OWN]],
    [
      'Tỷ lệ hồ sơ giải quyết đúng hạn của tỉnh đạt 97,5%, trong khi bình quân cả nước là 95,1%.',
      [{ indicator: 'dossier.on-time-rate', value: 97.5 }],
    ],
    // The distance from the nation is a quantity, but no change of the score.
    [
      'PCI năm 2022 của tỉnh đạt 61,6 điểm, thấp hơn trung bình cả nước 3,62 điểm.',
      [OWN, { indicator: 'other', value: 3.62 }],
    ],
    // How far from what was planned.
    [
      'Tỷ lệ hồ sơ trực tuyến đạt 85,4% (vượt 5,4% so với chỉ tiêu).',
      [
        { indicator: 'dossier.online-rate', value: 85.4 },
        { indicator: 'other', value: 5.4 },
      ],
    ],
    ['Tỷ lệ giải quyết đúng hạn đạt và vượt 98%.', [{ indicator: 'dossier.on-time-rate', value: 98 }]],
    // A province passed on the way does not own the figure.
    [
      'PCI năm 2022 của tỉnh đạt 61,6 điểm, xếp thứ 52/63, đứng sau Bạc Liêu.',
      [OWN, { indicator: 'pci.rank', value: 52, of: 63 }],
    ],
    ['PCI năm 2022 của tỉnh Cà Mau đạt 61,6 điểm.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Địa phương dẫn đầu là Quảng Ninh với 72,95 điểm.', [OWN]],
    ['Năm 2022, PCI: xếp thứ nhì là Hải Phòng với 70,76 điểm; Cà Mau đạt 61,6 điểm.', [OWN]],
    [
      'Chỉ số cải cách hành chính năm 2022: xếp thứ nhất Ngân hàng Nhà nước, xếp thứ nhì Bộ Tài chính. PCI năm 2022 của tỉnh đạt 61,6 điểm.',
      [OWN],
    ],
    // Its own rank, though a ministry is named after it.
    [
      'PAR INDEX năm 2022 xếp thứ 52/63 do Bộ Nội vụ công bố; PCI xếp thứ 30, Bộ Nội vụ không đánh giá.',
      [
        { indicator: 'par-index.rank', value: 52, of: 63 },
        { indicator: 'pci.rank', value: 30 },
      ],
    ],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Đứng thứ 2 về PCI là UBND tỉnh Bắc Giang.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Đứng thứ 2 tỉnh Bắc Giang đạt 72,8 điểm.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Tỉnh Quảng Ninh đứng đầu bảng xếp hạng PCI với tổng điểm 72,95.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm; có 37/63 tỉnh, thành phố có điểm số PCI tăng.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm, điểm tối đa là 100 điểm.', [OWN]],
    [
      'Chỉ số PCI năm 2022 của các tỉnh, thành phố có giá trị trung bình đạt 65,2 điểm, tỉnh Cà Mau đạt 61,6 điểm.',
      [OWN],
    ],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Đây là năm thứ 5 liên tiếp tỉnh tăng điểm PCI.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Có 63/63 tỉnh, thành phố đều đạt điểm PCI trên 55 điểm.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm. Chỉ số PCI của cả nước có điểm trung bình giảm 0,2 điểm.', [OWN]],
    // The leader can be the province itself.
    ['PCI năm 2022: Cà Mau là tỉnh dẫn đầu với 61,6 điểm.', [OWN]],
    ['PCI năm 2022: tỉnh dẫn đầu đạt 72,95 điểm; Cà Mau đạt 61,6 điểm.', [OWN]],
    ['PCI năm 2022 của tỉnh đạt 61,6 điểm, cao hơn Bạc Liêu 0,5 điểm.', [OWN, { indicator: 'other', value: 0.5 }]],
    [
      'PCI năm 2022 của tỉnh đạt 61,6 điểm. So với Bạc Liêu (61,1 điểm), tỉnh cao hơn 0,5 điểm.',
      [OWN, { indicator: 'other', value: 0.5 }],
    ],
  ])('%s', async (sentence, figures) => {
    expect(await slotsOf(report(sentence), figures)).toEqual(figures)
  })
})

describe('the province given for a text that names none', () => {
  const text =
    'BÁO CÁO\nKết quả cải cách hành chính năm 2022\n\nPCI năm 2022: Cà Mau đạt 61,6 điểm; Bạc Liêu đạt 65 điểm.'

  it.each([
    ['Cà Mau', [61.6]],
    ['Bạc Liêu', [65]],
  ])('%s: only its own figures', async (province, values) => {
    const { observations, ownProvince } = await extractReport(text, { path: 'report.txt', province })
    expect(ownProvince).toBeNull()
    expect(observations.map((o) => [o.province, o.value])).toEqual(values.map((value) => [province, value]))
  })
})
