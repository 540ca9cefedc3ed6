import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeSteering, visible, visibleLines } from '../../src/output/visible.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

it.each([
  ['\x1b[31mđỏ\x1b[0m', '␛[31mđỏ␛[0m'],
  ['\x9b2J', '\ufffd2J'],
  ['a\u202e36/82', 'a\ufffd36/82'],
  ['a\tb\r\nc', 'a b  c'],
  ['a\u200bb\ufeff\u00ad', 'ab'],
  ['Tỷ lệ – 99,7% “đúng hạn” ²³', 'Tỷ lệ – 99,7% “đúng hạn” ²³'],
])('%j shows as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

it('lets nothing through that steers a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(STEERING)
      expect(visibleLines(text).replace(/[\t\r\n]/g, '')).not.toMatch(STEERING)
    }),
  )
})

it('JSON keeps its value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = escapeSteering(JSON.stringify(text))
      expect(json).not.toMatch(STEERING)
      expect(JSON.parse(json)).toBe(text)
    }),
  )
})
