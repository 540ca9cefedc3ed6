import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workingText } from '../../src/document/working-text.ts'

/** The part of the file that a word of the working text was read from. */
function source(file: string, word: string): string {
  const working = workingText(file)
  const start = working.text.indexOf(word)
  return file.slice(working.sourceStart(start), working.sourceEnd(start + word.length))
}

describe('the working text', () => {
  it('is the text itself where nothing is decomposed', () => {
    const text = '\ufeffTỉnh đạt 98,5%.\r\n'
    const working = workingText(text)
    expect(working.text).toBe(text)
    expect([working.sourceStart(5), working.sourceEnd(5)]).toEqual([5, 5])
  })

  it.each<[word: string]>([['98,5%'], ['hạn'], ['Tỷ lệ'], ['người dân']])(
    'composes letters and finds «%s» in the file',
    (word) => {
      const text = 'Tỷ lệ đúng hạn của người dân đạt 98,5%.'
      const file = text.normalize('NFD')
      expect(workingText(file).text).toBe(text)
      expect(source(file, word)).toBe(word.normalize('NFD'))
    },
  )

  it('leaves a mark on nothing where it is', () => {
    const file = `\u0301${'ế'.normalize('NFD')} 12`
    expect(source(file, '12')).toBe('12')
  })

  it('leads every span back to what composes to it', () => {
    const letters = fc
      .string({ unit: fc.constantFrom(...'aơ ếỹđ12\r\n\u0301\u0323\u031b\u0300😀'.split(/(?:)/u)) })
      .map((text) => text.normalize('NFD'))
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (file, a, b) => {
        const working = workingText(file)
        const [start, end] = [a % (working.text.length + 1), b % (working.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const [from, to] = [working.sourceStart(start), working.sourceEnd(end)]
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(file.length)
        if (end > start)
          expect(file.slice(from, to).normalize('NFC')).toContain(working.text.slice(start, end).normalize('NFC'))
      }),
    )
  })
})
