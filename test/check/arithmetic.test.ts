import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asPrinted, comesOut, stepOf } from '../../src/check/arithmetic.ts'
import { type Figure, readChecked } from '../../src/check/report.ts'
import { isOneDigit, isSlip } from '../../src/check/slips.ts'

/** The figure that a print is read as. */
async function figure(print: string): Promise<Figure> {
  const report = await readChecked(`Tỉnh có ${print}.`, { path: 'x' })
  return report.figures[0]!
}

describe('the last printed digit', () => {
  it.each([
    ['99,95%', 0.01],
    ['99%', 1],
    ['1.899 hồ sơ', 1],
    ['222,159 tỷ đồng', 1e6],
    ['1.413 điểm', 0.001],
    ['80.43%', 0.01],
  ])('of %s', async (print, step) => {
    expect(stepOf(await figure(print))).toBeCloseTo(step, 9)
  })
})

describe('a percentage as printed', () => {
  it.each([
    [99.95, 'rounded'],
    [99.954, 'rounded'],
    [99.9558, 'cut'],
    [99.96, 'off'],
    [99.94, 'off'],
  ])('%d is %s as 99,95', async (exact, how) => {
    expect(asPrinted(exact, await figure('99,95%'), 0)).toBe(how)
  })

  it('matches every value that rounds to it, and no other that is further off than a digit', async () => {
    const printed = await figure('43,7%')
    fc.assert(
      fc.property(fc.double({ min: 40, max: 47, noNaN: true }), (exact) => {
        const how = asPrinted(exact, printed, 0)
        if (Math.round(exact * 10) === 437) expect(how).not.toBe('off')
        if (Math.abs(exact - 43.7) > 0.1001) expect(how).toBe('off')
      }),
    )
  })
})

it('counts come out exactly, scores as far as they are printed', async () => {
  expect(comesOut(1, [await figure('12 hồ sơ'), await figure('11 hồ sơ')], 0)).toBe(false)
  expect(comesOut(0.01, [await figure('44,49 điểm'), await figure('43,07 điểm')], 0)).toBe(true)
  expect(comesOut(0.02, [await figure('44,49 điểm'), await figure('43,07 điểm')], 0)).toBe(false)
})

describe('slips', () => {
  it('one digit, or two neighbours swapped', () => {
    expect(isSlip(1899, 1889, 3)).toBe(true)
    expect(isSlip(1899, 1989, 3)).toBe(true)
    expect(isSlip(1899, 1998, 3)).toBe(false)
    expect(isSlip(12, 13, 3)).toBe(false)
  })

  it('another digit anywhere is a slip, and a difference of one digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9_999_999 }),
        fc.nat(),
        fc.integer({ min: 1, max: 8 }),
        (number, at, by) => {
          const digits = [...String(number)]
          const i = at % digits.length
          const other = (Number(digits[i]) + by) % 10
          fc.pre(!(i === 0 && other === 0))
          digits[i] = String(other)
          const slip = Number(digits.join(''))
          expect(isSlip(number, slip, 3)).toBe(true)
          expect(isOneDigit(number - slip)).toBe(true)
        },
      ),
    )
  })
})
