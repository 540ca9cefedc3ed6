import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/extract/claims.ts'

/** Claims of a text as "đạt: words of the claim". */
async function claims(text: string): Promise<string[]> {
  return (await readClaims(text)).map(({ met, place }) => `${met ? 'met' : 'unmet'}: ${place.text}`)
}

describe('what a report says of its goals', () => {
  it.each([
    ['Đã giảm 68 đơn vị (kế hoạch đề ra là 52 đơn vị, đạt 126,9% kế hoạch).', ['met: đạt 126,9% kế hoạch']],
    ['Kiểm tra 12 đơn vị, đạt 80% so với kế hoạch năm.', ['unmet: đạt 80% so với kế hoạch']],
    [
      'Có 615 đơn vị, giảm 99 đơn vị so với năm 2015 (đạt và vượt so với chỉ tiêu Đề án).',
      ['met: đạt và vượt so với chỉ tiêu'],
    ],
    ['Tỷ lệ hồ sơ trực tuyến đạt 61%, vượt chỉ tiêu Nghị quyết giao.', ['met: vượt chỉ tiêu']],
    ['Cổ phần hóa doanh nghiệp không đạt kế hoạch đề ra.', ['unmet: không đạt kế hoạch']],
    ['Đã giảm 7,8%, gần đạt chỉ tiêu 10% đến năm 2021.', ['unmet: gần đạt chỉ tiêu']],
    ['Tỷ lệ đạt chuẩn dưới 100% (chưa đạt mục tiêu đề ra).', ['unmet: chưa đạt mục tiêu']],
    ['Giảm 374 biên chế, bằng 10,35%, hoàn thành chỉ tiêu giảm 10%.', ['met: hoàn thành chỉ tiêu']],
  ])('%s', async (text, expected) => {
    expect(await claims(text)).toEqual(expected)
  })

  it.each([
    'Phấn đấu hoàn thành các chỉ tiêu, trong đó 95% hồ sơ đúng hạn.',
    'Nhằm đạt mục tiêu 80% hồ sơ trực tuyến, tỉnh tập trung tuyên truyền.',
    'Sáp nhập 679 thôn chưa đạt 50% quy mô số hộ.',
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

  it('is not looked for in time that grows faster than the text', async () => {
    const text = `${'chưa đạt '.repeat(4000)}\n\n${'vượt mục tiêu so với '.repeat(4000)}`
    const start = performance.now()
    await readClaims(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
