import { describe, expect, it } from 'vitest'
import { type Row, slotsOf } from '../support/reading.ts'

const score = (code: string, value: number): { indicator: string; value: number } => ({
  indicator: `${code}.score`,
  value,
})
const part = (
  code: string,
  category: string,
  value: number,
): { indicator: string; category: string; value: number } => ({
  indicator: `${code}.component-score`,
  category,
  value,
})

describe('named parts of an index’s score are its components’', () => {
  it.each<Row>([
    [
      'SIPAS năm 2024 đạt 83,1%, trong đó: công chức 86,3%; kết quả 88,1%; thủ tục hành chính 85,4%.',
      [
        score('sipas', 83.1),
        part('sipas', 'công chức', 86.3),
        part('sipas', 'kết quả', 88.1),
        part('sipas', 'thủ tục hành chính', 85.4),
      ],
    ],
    [
      'PAR INDEX năm 2024 đạt 84,5 điểm, trong đó điểm thẩm định 54,2 điểm, điểm điều tra xã hội học 30,3 điểm.',
      [score('par-index', 84.5), part('par-index', 'thẩm định', 54.2), part('par-index', 'điều tra xã hội học', 30.3)],
    ],
    [
      'PAPI năm 2024 đạt 44,1 điểm (Nội dung 1: 5,1 điểm; Nội dung 2: 5,5 điểm).',
      [score('papi', 44.1), part('papi', 'Nội dung 1', 5.1), part('papi', 'Nội dung 2', 5.5)],
    ],
    // The name is not what stands beyond another figure, and no number is part of it.
    [
      'DTI năm 2024 đạt 0,65, trong đó chính quyền số 0,7, kinh tế số 0,55 và xã hội số 0,62.',
      [
        score('dti', 0.65),
        part('dti', 'chính quyền số', 0.7),
        part('dti', 'kinh tế số', 0.55),
        part('dti', 'xã hội số', 0.62),
      ],
    ],
    [
      'PAR INDEX năm 2024: cao nhất là chỉ đạo điều hành (92%), thể chế (91,5%).',
      [part('par-index', 'chỉ đạo điều hành', 92), part('par-index', 'thể chế', 91.5)],
    ],
    // A time, somebody else or a goal is no part.
    [
      'PAR INDEX giai đoạn 2016-2020 đạt trung bình 79 điểm, trong đó năm 2019 đạt 81 điểm.',
      [score('par-index', 79), score('par-index', 81)],
    ],
    // What is measured beside the index is none of its parts.
    [
      'SIPAS năm 2024 đạt trên 80% (mức độ hài lòng về TTHC đạt 94,8%).',
      [
        { indicator: 'sipas.score', value: 80 },
        { indicator: 'satisfaction.rate', value: 94.8 },
      ],
    ],
  ])('%s', async (sentence, figures) => {
    expect(await slotsOf(sentence, figures)).toEqual(figures)
  })
})
