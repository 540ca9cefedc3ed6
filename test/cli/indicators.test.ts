import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { INDICATORS } from '../../src/indicators/index.ts'
import { cchc } from '../support/program.ts'

describe('indicators', () => {
  it('lists every code by kind', async () => {
    const { status, stdout } = await cchc(['indicators'])
    expect(status).toBe(0)
    for (const { code, vi } of INDICATORS) {
      expect(stdout).toContain(`  ${code} `)
      expect(stdout.replace(/\s+/g, ' ')).toContain(vi)
    }
    expect(stdout).toMatch(/Chỉ số đánh giá\n {2}par-index\.score +PAR INDEX: điểm \(điểm hoặc % ↑\)/)
    expect(stdout).toMatch(/Biên chế, cán bộ, công chức, viên chức\n {2}staff\./)
  })

  it.each([
    ['an area', 'dossier', /^dossier\./],
    ['a pattern', '*.region-rank', /\.region-rank$/],
  ])('lists %s', async (_, code, expected) => {
    const { stdout } = await cchc(['indicators', code, '-f', 'json'])
    const { indicators } = JSON.parse(stdout) as { indicators: { code: string }[] }
    expect(indicators.map((indicator) => indicator.code)).toEqual(
      INDICATORS.map((indicator) => indicator.code).filter((known) => expected.test(known)),
    )
  })

  it('shows all of one code: names, unit, direction, bounds, categories, cues, examples with what they yield', async () => {
    const { stdout } = await cchc(['indicators', 'par-index.rank'])
    expect(stdout).toMatch(/^par-index\.rank\nPAR INDEX: thứ hạng\n/)
    for (const line of ['Tiếng Anh     PAR INDEX: rank', 'Tốt hơn khi   thấp hơn', 'Giá trị hợp lý  1 – 64'])
      expect(stdout.replace(/ +/g, ' ')).toContain(line.replace(/ +/g, ' '))
    expect(stdout).toContain('chủ đề gần số nhất: «par index»')
    expect(stdout.replace(/\s+/g, ' ')).toContain('xếp thứ 28/63 tỉnh, thành phố. → 28/63 · 2021')
    const staff = (await cchc(['indicators', 'staff.quota', '--lang', 'en'])).stdout.replace(/\s+/g, ' ')
    expect(staff).toContain('civil-servants civil servants: «biên chế hành chính»')
    expect(staff).toContain('In Vietnamese Biên chế được giao')
  })

  it('gives what is declared as JSON', async () => {
    const { stdout } = await cchc(['indicators', 'dossier.on-time-rate', '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      indicators: [
        {
          code: 'dossier.on-time-rate',
          kind: 'dossier',
          units: ['percent'],
          better: 'higher',
          rateOf: 'dossier.on-time',
          examples: expect.arrayContaining([
            expect.objectContaining({
              value: 99.7,
              yields: expect.objectContaining({ indicator: 'dossier.on-time-rate', value: 99.7 }),
            }),
          ]),
        },
      ],
    })
  })

  it('writes Markdown', async () => {
    const { stdout } = await cchc(['indicators', 'iso.agencies', '-f', 'md'])
    expect(stdout).toMatch(/^## iso\.agencies\n\n/)
    expect(stdout).toContain('\n- **Đơn vị**: đơn vị\n')
  })

  it.each([
    ['par-idnex.rank', 'par-index.rank'],
    ['dosier', 'dossier.*'],
    ['*.rnak', '*.rank'],
  ])('%s: an error with a guess', async (code, guess) => {
    const { status, stdout, stderr } = await cchc(['indicators', code])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`có phải ý bạn là '${guess}'?`)
  })

  it.each([24, 40, 80, 160])('fits %d columns', async (columns) => {
    for (const args of [['indicators'], ['indicators', 'staff.reduced']]) {
      const { stdout } = await cchc(args, { env: { COLUMNS: String(columns) } })
      for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    }
  })
})
