import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, isDecomposed, lowerCase } from '../../src/vietnamese/fold.ts'

describe('folding', () => {
  it.each<[why: string, text: string, folded: string]>([
    ['capitals', 'ỦY BAN NHÂN DÂN Đồng Tháp', 'ủy ban nhân dân đồng tháp'],
    ['the tone on either letter', 'hoà, thuỷ, uỷ, khoẻ, toạ, xoá', 'hòa, thủy, ủy, khỏe, tọa, xóa'],
    ['but "qu" is a consonant', 'quý, quỹ, Quỳnh', 'quý, quỹ, quỳnh'],
    ['and a closed syllable has one place only', 'hoàn thành, toán, thuyền', 'hoàn thành, toán, thuyền'],
    ['blanks', 'a\u00a0b\u202fc\td\r\n', 'a b c d  '],
    ['dashes and minus', '2016–2020 — −3 ‑ 4', '2016-2020 - -3 - 4'],
    ['quotes', '“Một cửa” ‘số’ «x»', `"một cửa" 'số' "x"`],
    ['full-width digits and signs', '１００％ ٪ ５／６', '100% % 5/6'],
    ['the sign for a range', '95÷97', '95-97'],
    ['a byte order mark', '\ufeffSố', ' số'],
    ['a letter whose lower case is longer', 'İ', 'İ'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each<[text: string, decomposed: boolean]>([
    ['tỉnh'.normalize('NFD'), true],
    ['tỉnh', false],
    ['tinh', false],
    // A mark that composes with nothing.
    ['x\u0323', false],
  ])('%j is decomposed: %s', (text, decomposed) => {
    expect(isDecomposed(text)).toBe(decomposed)
  })

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'oàóquýUỶÙyİßΣ١٪÷–“ \u00a0\ufeff\u0301\ud83d') }),
  )

  it('keeps the length, so that offsets hold', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(lowerCase(text)).toHaveLength(text.length)
      }),
    )
  })

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
