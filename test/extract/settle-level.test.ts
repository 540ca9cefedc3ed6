import { describe, expect, it } from 'vitest'
import { type Row, slotsOf } from '../support/reading.ts'

describe('the level of government that a figure is counted at', () => {
  it.each<readonly [where: string, ...Row]>([
    [
      'stands in its noun',
      'Toàn tỉnh có 1.541 TTHC cấp tỉnh và 248 TTHC cấp huyện.',
      [
        { value: 1541, level: 'province' },
        { value: 248, level: 'district' },
      ],
    ],
    [
      'is the one named before the whole province',
      'Với cấp xã, toàn tỉnh tiếp nhận 12.310 hồ sơ, đã giải quyết 12.140 hồ sơ.',
      [
        { value: 12310, level: 'commune' },
        { value: 12140, level: 'commune' },
      ],
    ],
    [
      'holds for a sentence that takes up the first of its paragraph',
      'Đối với cấp huyện, đã tiếp nhận 8.420 hồ sơ. Trong số hồ sơ đang giải quyết có 310 hồ sơ chưa đến hạn.',
      [
        { value: 8420, level: 'district' },
        { value: 310, level: 'district' },
      ],
    ],
    [
      'is none where the province’s body and those of communes did it together',
      'Trung tâm Phục vụ hành chính công tỉnh và 99 Trung tâm Phục vụ hành chính công cấp xã tiếp nhận 54.300 hồ sơ, đúng hạn 53.900 hồ sơ (đạt 99,3%).',
      [
        { value: 99, level: 'commune' },
        { value: 54300, level: null },
        { value: 53900, level: null },
        { value: 99.3, level: null },
      ],
    ],
    [
      'is that of the heading over it',
      'a) Cấp tỉnh\n\nTrong năm, tiếp nhận 5.100 hồ sơ.\n\nb) Kết quả tại cấp huyện\n\nTiếp nhận 4.200 hồ sơ.\n\nc) Các sở, huyện\n\nTiếp nhận 3.300 hồ sơ.',
      [
        { value: 5100, level: 'province' },
        { value: 4200, level: 'district' },
        { value: 3300, level: null },
      ],
    ],
    [
      'is that of the item over it',
      '- Cấp xã:\n+ Tiếp nhận: 5.100 hồ sơ\n+ Đúng hạn: 5.050 hồ sơ',
      [
        { value: 5100, level: 'commune' },
        { value: 5050, level: 'commune' },
      ],
    ],
    [
      'is that of the province’s own bodies where those of another level did as much, if a sentence later',
      'HĐND, UBND tỉnh đã ban hành 37 văn bản QPPL (11 nghị quyết, 26 quyết định). Cấp huyện ban hành 29 văn bản.',
      [
        { value: 37, level: 'province' },
        { value: 11, level: 'province' },
        { value: 26, level: 'province' },
        { value: 29, level: 'district' },
      ],
    ],
    [
      'is none of them alone',
      'HĐND, UBND tỉnh đã ban hành 37 văn bản QPPL. UBND cấp huyện tổ chức thực hiện đầy đủ.',
      [{ value: 37, level: null }],
    ],
    [
      'is none of an office that acts',
      'Sở Tư pháp thẩm định 34 dự thảo văn bản quy phạm pháp luật.',
      [{ value: 34, level: null }],
    ],
    [
      'is none of whom the figure is quoted from',
      'Theo báo cáo của Sở Nội vụ, tổng biên chế năm 2022 là 24.310 người.',
      [{ value: 24310, level: null }],
    ],
    [
      'is none of what is called xã hội',
      'Giảm 12 phòng thuộc các tổ chức chính trị - xã hội.',
      [{ value: 12, level: null, category: 'divisions' }],
    ],
    [
      'is none of a council that decides',
      'HĐND tỉnh đã thông qua 12 nghị quyết quy phạm pháp luật.',
      [{ value: 12, level: null }],
    ],
    [
      'is none of a unit’s name',
      'Sau sắp xếp, toàn tỉnh giảm 18 đơn vị hành chính cấp xã.',
      [{ value: 18, level: null }],
    ],
    [
      'is none where two are named in one breath',
      'Phần mềm được cài đặt tại 100% cơ quan thuộc UBND tỉnh, UBND cấp huyện.',
      [{ value: 100, level: null }],
    ],
    [
      'is none where two are named in one breath, though a mark is lost',
      'Phần mềm được cài đặt tại 100% sở, ban, ngành tinh, UBND cấp huyện.',
      [{ value: 100, level: null }],
    ],
    [
      'is that of who issued what is counted',
      'Kiểm tra theo thẩm quyền 42 văn bản quy phạm pháp luật do HĐND, UBND huyện ban hành.',
      [{ value: 42, level: 'district' }],
    ],
    [
      'does not leave a bracket',
      'Đã rà soát 1.305 văn bản QPPL (cấp tỉnh: 905 văn bản, cấp xã: 400 văn bản), kiến nghị xử lý 228 văn bản QPPL.',
      [
        { value: 1305, level: null },
        { value: 905, level: 'province' },
        { value: 400, level: 'commune' },
        { value: 228, level: null },
      ],
    ],
    [
      'is not what an earlier number counts',
      'Kiểm tra tại 03 sở, 02 huyện và 04 xã, nâng tổng số đơn vị được kiểm tra lên 31 đơn vị.',
      [
        { value: 3, level: 'province' },
        { value: 2, level: 'district' },
        { value: 4, level: 'commune' },
        { value: 31, level: null },
      ],
    ],
  ])('%s: %s', async (_where, sentence, figures) => {
    expect(await slotsOf(sentence, figures)).toEqual(figures)
  })
})
