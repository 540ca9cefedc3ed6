import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { cchc } from '../support/program.ts'

const SOUND = 'Trong kỳ đã rà soát 1.205 văn bản (cấp tỉnh 315, cấp huyện 290, cấp xã 600 văn bản).\n'
const WRONG = 'Trong kỳ đã rà soát 1.215 văn bản (cấp tỉnh 315, cấp huyện 290, cấp xã 600 văn bản).\n'
const MARKED = 'Tỷ lệ hài lòng năm 2021 là 81.25%.\n\nTỷ lệ hài lòng năm 2022 là 83.60%.\n'

const folder = temporaryFolder()
const sound = folder.write('sound.txt', SOUND)
const wrong = folder.write('wrong.txt', WRONG)
const marked = folder.write('marked.txt', MARKED)
const validate = (args: readonly string[], options = {}) =>
  cchc(['validate', ...args], { cwd: folder.path, ...options })

describe('exit status', () => {
  it.each([
    [[sound], 0],
    [[wrong], 1],
    [[marked], 0],
    [[marked, '--max-warnings', '2'], 0],
    [[marked, '--max-warnings', '1'], 1],
    [[marked, '--rule', 'number-marks=error'], 1],
    [[wrong, '--rule', 'parts=off'], 0],
    [[wrong, '--rule', 'parts=warning'], 0],
  ])('%j: %d', async (args, status) => {
    expect((await validate(args)).status).toBe(status)
  })

  it('is 2 for a file that cannot be read; the others are done', async () => {
    const { status, stdout, stderr } = await validate([wrong, 'khong-co.txt'])
    expect(status).toBe(2)
    expect(stdout).toContain('không phải 1.215')
    expect(stderr).toContain('khong-co.txt')
  })

  it('says nothing of what it could not read', async () => {
    expect(await validate(['-'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('tells why warnings fail a run', async () => {
    expect((await validate([marked, '--max-warnings', '1'])).stderr).toContain('2 cảnh báo, nhiều hơn 1')
  })
})

describe('usage', () => {
  it.each([
    [['--rule', 'prats=off'], "có phải ý bạn là 'parts'?"],
    [['--rule', 'parts=loud'], "--rule: 'parts=loud' không hợp lệ"],
    [['--max-warnings', 'many'], "--max-warnings: 'many' không hợp lệ"],
    [['--require', 'perodic'], "không có hồ sơ 'perodic'"],
    [['--baseline', 'none.json'], "không có tệp 'none.json'"],
    [['-o', 'a.json', '-o', 'b.dat'], 'mỗi tệp cần đuôi'],
    [['-o', sound], 'cũng là tệp đầu vào'],
  ])('%j', async (args, told) => {
    const { status, stderr } = await validate([sound, ...args])
    expect(status).toBe(2)
    expect(stderr).toContain(told)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('output', () => {
  it('several files in one run, and to the screen where asked', async () => {
    const { status, stdout } = await validate([wrong, '-f', 'github', '-o', 'r.sarif', '-o', 'r.xml', '-o', 'r.json'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error /)
    expect(JSON.parse(readFileSync(join(folder.path, 'r.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
    expect(readFileSync(join(folder.path, 'r.xml'), 'utf8')).toContain('failures="1"')
    expect(JSON.parse(readFileSync(join(folder.path, 'r.json'), 'utf8')).findings[0].rule).toBe('parts')
  })

  it('reads standard input, and lists the checks that passed', async () => {
    const { status, stdout } = await validate(['-', '--verbose'], { stdin: SOUND })
    expect(status).toBe(0)
    expect(stdout).toContain('315 + 290 + 600 = 1.205')
  })

  it('a reader that goes away is no error', async () => {
    const { status, stderr } = await validate([wrong, '-f', 'json'], { closeEarly: true })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('fits a narrow screen', async () => {
    const { stdout } = await validate(['wrong.txt'], { env: { COLUMNS: '50' } })
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(50)
  })
})

describe('a baseline', () => {
  it('is written, and then accepts what it holds', async () => {
    const written = await validate([wrong, '--write-baseline', 'known.json'])
    expect(written.status).toBe(0)
    expect(written.stderr).toContain('--baseline known.json')
    const { status, stdout } = await validate([wrong, '--baseline', 'known.json'])
    expect(status).toBe(0)
    expect(stdout.replace(/\s+/g, ' ')).toContain('1 phát hiện đã được chấp nhận')
  })
})

describe('cchc.config.json', () => {
  const project = temporaryFolder()
  const report = project.write('bao-cao/quy-1/bc.txt', WRONG)
  const inside = { cwd: join(project.path, 'bao-cao/quy-1') }
  const configured = async (text: string, args: readonly string[] = []) => {
    project.write('cchc.config.json', text)
    return cchc(['validate', report, ...args], inside)
  }

  it('is found upwards, and the command line goes before it', async () => {
    const config = '{\n  // Bản chép lại, không có phần đầu.\n  "rules": { "parts": "off" },\n}'
    expect((await configured(config)).status).toBe(0)
    expect((await configured(config, ['--rule', 'parts=error'])).status).toBe(1)
  })

  it('sets tolerances and warnings, and names files beside it', async () => {
    expect((await configured('{ "tolerances": { "parts": 10 } }')).status).toBe(0)
    expect((await configured('{ "rules": { "parts": "warning" }, "maxWarnings": 0 }')).status).toBe(1)
    project.write('ho-so.json', '{ "name": "Hồ sơ", "requires": [ { "indicators": ["dossier.received"] } ] }')
    const { stdout } = await configured('{ "require": "ho-so.json", "rules": { "parts": "off" } }')
    expect(stdout).toContain('thiếu: ')
  })

  it.each([
    ['{ "rules": { "prats": "off" } }', ":1:14: không có mục 'prats'; có phải ý bạn là 'parts'?"],
    ['{\n  "rules": {\n    "parts": "loud"\n  }\n}', ':3:14: giá trị không hợp lệ; cần: off, warning, error'],
    ['{ "maxWarnings": -1 }', ':1:18: giá trị không hợp lệ'],
    ['{\n  "rule": {}\n}', ":2:3: không có mục 'rule'"],
    ['{ "rules": ', 'sai cú pháp JSON'],
  ])('what is wrong with %j is told with its place', async (config, told) => {
    const { status, stderr } = await configured(config)
    expect(status).toBe(2)
    expect(stderr).toContain(`cchc.config.json`)
    expect(stderr).toContain(told)
  })
})

describe('--require', () => {
  it.each(['periodic', 'summary'])('%s comes along', async (name) => {
    expect((await validate([sound, '--require', name])).status).toBe(0)
  })

  it('tells the code that no indicator has, with its place', async () => {
    const path = folder.write('profile.json', '{ "name": "P", "requires": [{ "indicators": ["par-indx.rank"] }] }')
    const { status, stderr } = await validate([sound, '--require', path])
    expect(status).toBe(2)
    expect(stderr).toContain(':1:46: giá trị không hợp lệ; cần: mã chỉ số')
  })
})

describe('rules', () => {
  it('lists all, and prints the page of one', async () => {
    const all = await cchc(['rules'])
    expect(all.status).toBe(0)
    for (const id of ['rate', 'parts', 'conflict', 'rank-order']) expect(all.stdout).toContain(`  ${id}`)
    const { stdout } = await cchc(['rules', 'parts', '--lang', 'en'])
    expect(stdout).toContain('Parts must add up to their total')
    expect(stdout).toContain('Fails')
    expect((await cchc(['rules', 'prats'])).stderr).toContain("có phải ý bạn là 'parts'?")
    expect(JSON.parse((await cchc(['rules', '-f', 'json'])).stdout).rules.length).toBeGreaterThan(20)
  })
})
