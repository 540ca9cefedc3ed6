import { describe, expect, it } from 'vitest'
import { goalsFrom } from '../../src/goals/from-observations.ts'
import { figuresOf } from '../support/reading.ts'

/** Goals of a text, cut down to what a test looks at. */
async function goals(text: string) {
  return goalsFrom(await figuresOf(text))
}

describe('goals of a document', () => {
  it('have their bound, deadline and place', async () => {
    expect(await goals('Mục tiêu: phấn đấu đến năm 2025, PAR INDEX nằm trong nhóm 20 tỉnh, thành phố.')).toMatchObject([
      { indicator: 'par-index.rank', comparator: '<=', value: 20, deadline: '2025', place: { line: 1, text: '20' } },
    ])
  })

  it('for a span are due at its end', async () => {
    const text = 'Giai đoạn 2022 - 2026, tỉnh phấn đấu giảm 5% biên chế công chức.'
    expect(await goals(text)).toMatchObject([{ comparator: '>=', value: 5, deadline: '2026', base: '2022' }])
  })

  it('keep the year that a cut is counted from', async () => {
    const text = 'Phấn đấu đến năm 2025 giảm tối thiểu 5% biên chế công chức so với năm 2021.'
    expect(await goals(text)).toMatchObject([{ deadline: '2025', base: '2021' }])
  })

  it('are one where they are said twice, or as a change and where it leads to', async () => {
    const text =
      'Phấn đấu đến năm 2025, PAR INDEX tăng 04 bậc, đứng thứ 21/63.\n\nMục tiêu đến năm 2025: PAR INDEX xếp thứ 21/63 cả nước.'
    expect(await goals(text)).toMatchObject([{ indicator: 'par-index.rank', value: 21 }])
  })

  it('are no results', async () => {
    expect(await goals('Năm 2020, PAR INDEX xếp thứ 28/63 tỉnh, thành phố.')).toEqual([])
  })
})
