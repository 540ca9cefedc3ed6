import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/vietnamese/fold.ts'
import { PhraseMatcher, phraseTable } from '../../src/vietnamese/phrases.ts'

const PHRASES = ['hồ sơ', 'hồ sơ quá hạn', 'quá hạn', 'par index', 'sở, ngành', 'xã']

function matcher(): PhraseMatcher {
  return new PhraseMatcher(phraseTable(PHRASES.map((phrase, id) => [fold(phrase), id])))
}

/** Phrases found in a text, as it prints them. */
function found(text: string): string[] {
  return matcher()
    .find(fold(text))
    .map(({ start, end }) => text.slice(start, end))
}

describe('finding phrases', () => {
  it.each<[text: string, phrases: string[]]>([
    ['Có 12 hồ sơ trễ', ['hồ sơ']],
    // A phrase inside a longer one is found too.
    ['HỒ SƠ QUÁ HẠN', ['HỒ SƠ', 'HỒ SƠ QUÁ HẠN', 'QUÁ HẠN']],
    // Blanks, hyphens, slashes and line breaks between words do not matter.
    ['PAR-INDEX, Par  Index, par/index', ['PAR-INDEX', 'Par  Index', 'par/index']],
    ['hồ\nsơ', ['hồ\nsơ']],
    // A comma does, and other signs end a phrase.
    ['sở, ngành; sở ngành', ['sở, ngành']],
    ['hồ. Sơ', []],
    // Word boundaries are those of Vietnamese letters.
    ['xã xãx xây', ['xã']],
    ['', []],
  ])('%s', (text, phrases) => {
    expect(found(text)).toEqual(phrases)
  })

  it('tells what a phrase was registered under, each once', () => {
    const table = phraseTable([
      ['một cửa', 1],
      ['một cửa', 2],
      ['một cửa', 1],
    ])
    expect(new PhraseMatcher(table).find('bộ phận một cửa')).toEqual([
      { start: 8, end: 15, words: 2, phrase: 0, ids: [1, 2] },
    ])
  })

  it('does not take a phrase without words', () => {
    expect(() => phraseTable([[' - ', 1]])).toThrow(/without words/)
  })

  it('finds every phrase in whatever stands around it', () => {
    const words = fc.array(fc.constantFrom('hồ', 'sơ', 'quá', 'hạn', 'một', '12', ',', '.'), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.constantFrom(...PHRASES), words, (before, phrase, after) => {
        const text = [...before, phrase, ...after].join(' ')
        expect(found(text)).toContain(phrase)
      }),
    )
  })
})
