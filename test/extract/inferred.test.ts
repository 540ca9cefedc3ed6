import { describe, expect, it } from 'vitest'
import { extractReport } from '../../src/extract/report.ts'
import { FIXTURES } from '../support/reading.ts'

/** What is inferred of a number, each as "slot < source «words»". */
async function inferredOf(text: string, number: string, province?: string): Promise<string[]> {
  const { observations } = await extractReport(text, { path: 'report.txt', province: province ?? null })
  const figure = observations.find((found) => found.text === number)
  return (figure?.inferred ?? []).map(
    ({ slot, from, start, end }) => `${slot} < ${from}${start === null ? '' : ` «${text.slice(start, end ?? start)}»`}`,
  )
}

describe('what the words about a number do not say is listed as inferred, with from where', () => {
  it.each([
    ['nothing: all is said', 'Năm 2022, cấp xã tiếp nhận 88.300 hồ sơ.', '88.300', []],
    ['no time is said', 'Toàn tỉnh tiếp nhận 88.300 hồ sơ.', '88.300', ['period < unsaid']],
    [
      'a period said in the sentence before',
      'Năm 2022, công tác cải cách hành chính có nhiều chuyển biến. Toàn tỉnh tiếp nhận 88.300 hồ sơ.',
      '88.300',
      ['period < earlier-sentence «Năm 2022»'],
    ],
    [
      'a level with which the item begins',
      'Trong năm 2022:\n- Cấp huyện: tiếp nhận 45.210 hồ sơ; giải quyết 45.000 hồ sơ, đúng hạn 44.900 hồ sơ.',
      '44.900',
      ['period < list «năm 2022»', 'level < lead «Cấp huyện»'],
    ],
    [
      'a goal by its heading',
      '1. Mục tiêu đến năm 2025\n\nTỷ lệ giải quyết hồ sơ đúng hạn đạt 98%.',
      '98',
      ['period < heading «năm 2025»', 'role < heading «Mục tiêu đến năm 2025»'],
    ],
  ])('%s', async (_, text, number, inferred) => {
    expect(await inferredOf(text, number)).toEqual(inferred)
  })

  it('the province: from the head of the document, or as given', async () => {
    const text =
      'ỦY BAN NHÂN DÂN TỈNH CÀ MAU\n\nBÁO CÁO\nCông tác cải cách hành chính năm 2022\n\nNăm 2022 tiếp nhận 88.300 hồ sơ.'
    expect(await inferredOf(text, '88.300')).toEqual(['province < header «CÀ MAU»'])
    expect(await inferredOf('Năm 2022 tiếp nhận 88.300 hồ sơ.', '88.300', 'Cà Mau')).toEqual(['province < given'])
  })

  it('a repaired number: what proves it', async () => {
    const text = 'Năm 2022, tiếp nhận 4.518.260 hồ sơ, giải quyết đúng hạn 1.287.64.518.165 hồ sơ, quá hạn 95 hồ sơ.'
    expect(await inferredOf(text, '1.287.64.518.165')).toEqual(['value < 4518260 - 95'])
  })

  it.each(FIXTURES)('every place is in the text: %s', async (_, text) => {
    const { observations } = await extractReport(text, { path: 'report.txt' })
    for (const { start, end } of observations.flatMap(({ inferred }) => inferred)) {
      if (start === null) expect(end).toBeNull()
      else expect(text.slice(start, end ?? 0).trim()).not.toBe('')
    }
  })
})
