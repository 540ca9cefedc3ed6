import { describe, expect, it } from 'vitest'
import { type Row, slotsOf } from '../support/reading.ts'

describe('the category of a figure', () => {
  it.each<readonly [what: string, ...Row]>([
    [
      'is named before it, also where a list goes on with "và"',
      'Trong số đó có trình độ tiến sĩ: 4 người, thạc sĩ: 152 người và chuyên khoa I: 61 người.',
      [
        { value: 4, category: 'doctorate' },
        { value: 152, category: 'master' },
        { value: 61, category: 'specialist-1' },
      ],
    ],
    [
      'is none where two are counted together',
      'Năm 2022, giảm 310 biên chế khối hành chính, sự nghiệp; giảm 96 biên chế công chức.',
      [
        { value: 310, category: null },
        { value: 96, category: 'civil-servants' },
      ],
    ],
    [
      'is not that of a part, nor of the section, where the parts follow',
      '4. Cải cách chế độ công vụ, công chức\n\nTrong năm, tinh giản biên chế 88 người, gồm: 12 công chức, 66 viên chức.',
      [
        { value: 88, category: 'total' },
        { value: 12, category: 'civil-servants' },
        { value: 66, category: 'public-employees' },
      ],
    ],
    [
      'is not that of what acts, where the parts follow in a bracket',
      '100% cơ quan, tổ chức dùng văn bản điện tử; cấp 3.914 chứng thư số (cá nhân 2.761, tổ chức 1.153).',
      [
        { value: 100 },
        { value: 3914, category: 'all' },
        { value: 2761, category: 'persons' },
        { value: 1153, category: 'organisations' },
      ],
    ],
    [
      'is none where a list of two stands before it',
      'Mức độ hài lòng của người dân trong lĩnh vực giáo dục, y tế đạt 84%.',
      [{ value: 84, category: null }],
    ],
    [
      'as the text names it is the nearest name, though an earlier one is longer',
      'PAPI năm 2021: các trục nội dung Trách nhiệm giải trình với người dân (4,6 điểm), Thủ tục hành chính công (7,4 điểm), Quản trị điện tử (3,2 điểm).',
      [
        { value: 4.6, category: 'Trách nhiệm giải trình với người dân' },
        { value: 7.4, category: 'Thủ tục hành chính công' },
        { value: 3.2, category: 'Quản trị điện tử' },
      ],
    ],
    [
      'is not what a heading names among other things',
      '3. Xây dựng đội ngũ cán bộ, công chức\n\nNăm 2021, tinh giản 75 người.\n\na) Biên chế viên chức\n\nNăm 2021, tinh giản 61 người.',
      [
        { value: 75, category: 'total' },
        { value: 61, category: 'public-employees' },
      ],
    ],
    [
      'can follow its verb, but not in another clause',
      'Năm 2022, có 95,8% người dân hài lòng với chất lượng giáo dục; có 90,1% người dân hài lòng chung, riêng y tế đạt 88%.',
      [
        { value: 95.8, category: 'education' },
        { value: 90.1, category: 'overall' },
        { value: 88, category: 'health' },
      ],
    ],
    [
      'is not that of the next number',
      'Tuyển dụng 415 công chức, 1.782 viên chức, thu hút 23 sinh viên.',
      [
        { value: 415, category: 'civil-servants' },
        { value: 1782, category: 'public-employees' },
        { value: 23, category: 'talent' },
      ],
    ],
    [
      'of a footnote is what the bracket before its mark is about',
      'Tỉnh đã cung cấp 176 dịch vụ công trực tuyến mức độ 3, mức độ 4 (mức độ 3: 131, mức độ 4: 45)¹ trên Cổng.\n\n¹ Gồm 139 dịch vụ công trực tuyến của các sở và 37 dịch vụ công trực tuyến cấp xã.',
      [
        { value: 176, category: 'level-3-4' },
        { value: 131, category: 'level-3' },
        { value: 45, category: 'level-4' },
        { value: 139, category: 'level-3-4' },
        { value: 37, category: 'level-3-4' },
      ],
    ],
  ])('%s', async (_, sentence, figures) => {
    expect(await slotsOf(sentence, figures)).toEqual(figures)
  })
})
