import { describe, expect, it } from 'vitest'
import { fold } from '../../src/vietnamese/fold.ts'
import { nounAfter, nounsIn } from '../../src/vietnamese/nouns.ts'

describe('the counting noun after a number', () => {
  it.each<[right: string, noun: string, units: string[]]>([
    [' hồ sơ quá hạn', 'hồ sơ', ['dossiers']],
    [' TTHC', 'tthc', ['procedures']],
    [' thủ tục hành chính cấp tỉnh', 'thủ tục hành chính', ['procedures']],
    [' văn bản', 'văn bản', ['documents']],
    [' các lớp', 'lớp', ['classes']],
    // Written twice, once in words.
    [' (một) biên chế', 'biên chế', ['persons']],
    // The longer name wins: a letter of apology is no letter of a certificate.
    [' chứng thư số', 'chứng thư số', ['certificates']],
    // A noun of many uses shows several units.
    [' trường hợp', 'trường hợp', ['persons', 'dossiers', 'items']],
    [' cuộc', 'cuộc', ['inspections', 'events']],
    // No noun known: the word itself.
    [' mùa xuân', 'mùa', []],
    [', trong đó', '', []],
    ['', '', []],
  ])('«%s»', (right, noun, units) => {
    expect(nounAfter(fold(right))).toMatchObject({ noun, units })
  })

  it('names all that a label counts', () => {
    expect(nounsIn(fold('Số lượng TTHC cấp xã của các đơn vị'))).toEqual(
      expect.arrayContaining(['procedures', 'units']),
    )
    expect(nounsIn('')).toEqual([])
  })
})
