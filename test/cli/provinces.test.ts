import { describe, expect, it } from 'vitest'
import { cchc } from '../support/program.ts'

describe('cchc provinces', () => {
  it('prints both lists', async () => {
    const { status, stdout } = await cchc(['provinces', '-f', 'csv'])
    expect(status).toBe(0)
    expect(stdout.trim().split('\r\n')).toHaveLength(1 + 63 + 34)
  })

  it('prints a province with what it became and was made of, by any spelling', async () => {
    for (const name of ['hau giang', 'Tỉnh Hậu Giang', '63-93']) {
      expect((await cchc(['provinces', name])).stdout).toMatch(
        /63-93 +Hậu Giang +Đồng bằng sông Cửu Long +Cần Thơ \(34-92\)/,
      )
    }
    const { stdout } = await cchc(['provinces', 'Cần Thơ', '--lang', 'en'])
    expect(stdout).toMatch(
      /34-92 +Cần Thơ +Cần Thơ \(63-92\), Hậu Giang \(63-93\), Sóc +Trăng \(63-94\)|34-92 +Cần Thơ/,
    )
    expect(stdout).toContain('63 provinces and cities (until 30 Jun 2025)')
  })

  it('tells the two provinces of one code apart', async () => {
    const { stdout } = await cchc(['provinces', '24', '-f', 'json'])
    const { provinces } = JSON.parse(stdout)
    expect(provinces.map(({ code, name }: { code: string; name: string }) => `${code} ${name}`)).toEqual([
      '63-24 Bắc Giang',
      '63-27 Bắc Ninh',
      '34-24 Bắc Ninh',
    ])
  })

  it('says what is no province', async () => {
    const { status, stderr } = await cchc(['provinces', 'Hậu Gian'])
    expect(status).toBe(2)
    expect(stderr).toContain("có phải ý bạn là 'Hậu Giang'?")
  })
})
