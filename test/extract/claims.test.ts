import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/extract/claims.ts'

/** Claims of a text as "đạt: words of the claim". */
async function claims(text: string): Promise<string[]> {
  return (await readClaims(text)).map(({ met, place }) => `${met ? 'met' : 'unmet'}: ${place.text}`)
}

describe('what a report says of its goals', () => {
  it.each([
    ['Đã sắp xếp 54 đơn vị (kế hoạch là 48 đơn vị, đạt 112,5% kế hoạch).', ['met: đạt 112,5% kế hoạch']],
    ['Kiểm tra 12 đơn vị, đạt 80% so với kế hoạch năm.', ['unmet: đạt 80% so với kế hoạch']],
    [
      'Còn 540 đơn vị, ít hơn 83 đơn vị so với năm 2016 (đạt và vượt so với chỉ tiêu Kế hoạch).',
      ['met: đạt và vượt so với chỉ tiêu'],
    ],
    ['Tỷ lệ hồ sơ trực tuyến đạt 61%, vượt chỉ tiêu Nghị quyết giao.', ['met: vượt chỉ tiêu']],
    ['Cổ phần hóa doanh nghiệp không đạt kế hoạch đề ra.', ['unmet: không đạt kế hoạch']],
    ['Đã giảm 4,6%, gần đạt chỉ tiêu 5% của năm 2025.', ['unmet: gần đạt chỉ tiêu']],
    ['Mới có 93% cán bộ đạt chuẩn (chưa đạt mục tiêu của năm).', ['unmet: chưa đạt mục tiêu']],
    ['Giảm 374 biên chế, bằng 10,35%, hoàn thành chỉ tiêu giảm 10%.', ['met: hoàn thành chỉ tiêu']],
  ])('%s', async (text, expected) => {
    expect(await claims(text)).toEqual(expected)
  })

  it.each([
    'Phấn đấu hoàn thành các chỉ tiêu, trong đó 95% hồ sơ đúng hạn.',
    'Nhằm đạt mục tiêu 80% hồ sơ trực tuyến, tỉnh tập trung tuyên truyền.',
    'Sáp nhập 312 thôn chưa đạt 50% quy mô số hộ.',
    'Tỷ lệ hồ sơ trực tuyến đạt 61%.',
  ])('is not said in: %s', async (text) => {
    expect(await claims(text)).toEqual([])
  })

  it('covers its own sentence', async () => {
    const text = 'PAR INDEX xếp thứ 31. SIPAS đạt 84%, vượt mục tiêu đề ra. PAPI xếp thứ 40.'
    const [claim] = await readClaims(text)
    expect(text.slice(claim?.start, claim?.end).trim()).toBe('SIPAS đạt 84%, vượt mục tiêu đề ra.')
  })

  it('is a cell of a table, and covers its row', async () => {
    const row = '| 1 | Hồ sơ trực tuyến đạt 30% | Không đạt |'
    const text = `| STT | Mục tiêu | Đánh giá |\n| --- | --- | --- |\n${row}\n| 2 | Hồ sơ đúng hạn đạt 95% | Vượt chỉ tiêu |`
    const found = await readClaims(text)
    expect(found).toMatchObject([
      { met: false, inTable: true, place: { text: 'Không đạt', line: 3 } },
      { met: true, inTable: true, place: { text: 'Vượt chỉ tiêu', line: 4 } },
    ])
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(row)
  })
})
