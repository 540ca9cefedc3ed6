import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { extractOutputSchema } from '../../src/records/record.ts'
import { temporaryFolder } from '../support/folder.ts'
import { cchc, firstOf } from '../support/program.ts'

const folder = temporaryFolder()
const REPORT = `BÁO CÁO
Kết quả công tác cải cách hành chính năm 2020

Năm 2020, Chỉ số cải cách hành chính (PAR INDEX) của tỉnh Hậu Giang đạt 86,42 điểm, xếp thứ 31/63 tỉnh, thành phố.
Toàn tỉnh tiếp nhận 1.899 hồ sơ, giải quyết đúng hạn 1.893 hồ sơ, đạt tỷ lệ 99,7%.
`
const report = folder.write('bao-cao.txt', REPORT)
const old = folder.write('cu.txt', Buffer.from('B\xe1o c\xe1o', 'latin1'))
const missing = join(folder.path, 'khong-co.txt')

async function json(args: string[], options?: Parameters<typeof cchc>[1]) {
  const outcome = await cchc(['extract', ...args, '-f', 'json'], options)
  return { ...outcome, documents: extractOutputSchema.parse(JSON.parse(outcome.stdout)).documents }
}

describe('reading', () => {
  it('a file: done', async () => {
    const { status, documents, stderr } = await json([report])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(documents.map(({ document }) => [document.path, document.characters])).toEqual([[report, REPORT.length]])
  })

  it('standard input', async () => {
    const { status, documents } = await json(['-'], { stdin: REPORT })
    expect(status).toBe(0)
    expect(documents.map(({ document }) => document.path)).toEqual(['-'])
  })

  it('many files with bad ones: the others are done, status 2', async () => {
    const { status, stderr, documents } = await json([old, report, missing])
    expect(status).toBe(2)
    expect(documents.map(({ document }) => document.path)).toEqual([report])
    expect(stderr).toContain(`${old}:1:2: lỗi: không phải UTF-8 (byte 0xE1 ở vị trí byte 1)`)
    expect(stderr).toContain(`${missing}: lỗi: không có tệp`)
  })

  it('bad files only: still JSON', async () => {
    expect(await json([missing])).toMatchObject({ status: 2, documents: [] })
  })

  it('a text without figures: a warning, for it may be the wrong file', async () => {
    const { status, stdout, stderr } = await cchc(['extract', '-', '-f', 'jsonl'], { stdin: 'Kính gửi các sở.\n' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/^-: không có số liệu nào trong văn bản này; /)
  })

  it('a directory and a pattern', async () => {
    folder.write('nhieu/a.txt', REPORT)
    folder.write('nhieu/2020/b.md', REPORT)
    const { status, stderr, documents } = await json(['nhieu', 'nhieu/*.txt'], { cwd: folder.path })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(documents.map(({ document }) => document.path)).toEqual(['nhieu/2020/b.md', 'nhieu/a.txt'])
  })

  it('a path cannot steer the terminal', async () => {
    const { stderr } = await cchc(['extract', 'a\x1b[31m.txt'])
    expect(stderr).toContain('a␛[31m.txt')
    expect(stderr).not.toContain('\x1b')
  })
})

describe('writing', () => {
  it('to a closed pipe ends quietly', async () => {
    // More than a pipe holds, so that the program is still writing when the reader goes.
    for (let i = 0; i < 400; i++) folder.write(`pipe/${i}.txt`, REPORT)
    const { status, stderr } = await cchc(['extract', join(folder.path, 'pipe'), '-f', 'json'], { closeEarly: true })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.each(['jsonl', 'csv'])('prints %s report by report, as it would all at once', async (format) => {
    const second = folder.write('hai.txt', REPORT)
    const read = ['extract', report, second, '-f', format]
    const path = join(folder.path, `hai.${format}`)
    await cchc([...read, '-o', path])
    const { stdout } = await cchc(read)
    expect(stdout).toBe(readFileSync(path, 'utf8').replace('\ufeff', ''))
    // The first is out while the second, from standard input, is still to come.
    expect(await firstOf(['extract', report, '-', '-f', format])).toContain('bao-cao.txt')
  })

  it('-o takes the format from the ending', async () => {
    const path = join(folder.path, 'out.csv')
    const { status, stdout } = await cchc(['extract', report, '-o', path])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffdocument,province,provinceCode,kind,indicator,/)
  })

  it('-o keeps the rights and the link of the old file, and leaves nothing else', async () => {
    const path = folder.write('out/old.json', 'old')
    chmodSync(path, 0o600)
    symlinkSync(path, join(folder.path, 'out/link.json'))
    expect((await cchc(['extract', report, '-o', join(folder.path, 'out/link.json')])).status).toBe(0)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(extractOutputSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).documents).toHaveLength(1)
    expect(readdirSync(join(folder.path, 'out')).sort()).toEqual(['link.json', 'old.json'])
  })

  it('-o writes nothing when nothing was read', async () => {
    const path = folder.write('keep.json', 'old')
    expect((await cchc(['extract', missing, '-o', path])).status).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('old')
  })

  it('-o writes what was read when another file is bad', async () => {
    const path = join(folder.path, 'partly.json')
    expect((await cchc(['extract', missing, report, '-o', path])).status).toBe(2)
    expect(existsSync(path)).toBe(true)
  })

  it.each([
    ['an unknown ending', ['-o', 'out.xyz'], 'out.xyz'],
    ['an ending of another format', ['-f', 'csv', '-o', 'out.xlsx'], 'xlsx, còn -f là csv'],
    ['a missing directory', ['-o', 'no/such/out.json'], "không có thư mục 'no/such'"],
    ['one of the reports', ['-f', 'json', '-o', './bao-cao.txt'], 'bao-cao.txt'],
    ['a directory', ['-f', 'json', '-o', '.'], 'thư mục'],
  ])('-o refuses %s', async (_, options, told) => {
    const { status, stdout, stderr } = await cchc(['extract', 'bao-cao.txt', ...options], { cwd: folder.path })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^lỗi: /)
    expect(stderr).toContain(told)
    expect(readFileSync(report, 'utf8')).toBe(REPORT)
  })

  it.skipIf(process.platform === 'win32')('-o writes to a device without replacing it', async () => {
    expect((await cchc(['extract', report, '-f', 'json', '-o', '/dev/null'])).status).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it.skipIf(!existsSync('/dev/full'))('a full disk is an error', async () => {
    const path = '/dev/full'
    const { status, stderr } = await cchc(['extract', report, '-f', 'json', '-o', path])
    expect(status).toBe(2)
    expect(stderr).toContain('ENOSPC')
  })
})

describe('screen', () => {
  it.each([30, 50, 120])('a table fits %d columns', async (columns) => {
    const { status, stdout } = await cchc(['extract', 'bao-cao.txt'], {
      cwd: folder.path,
      env: { COLUMNS: String(columns) },
    })
    expect(status).toBe(0)
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })

  it.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '0' }, false],
  ])('colour with %j: %s', async (env, expected) => {
    expect((await cchc(['extract', report], { env })).stdout.includes('\x1b[')).toBe(expected)
  })
})

describe('options', () => {
  it.each([
    ['--format', 'jsno', 'json'],
    ['--kind', 'index,dosier', 'dossier'],
    ['--role', 'targets', 'target'],
    ['--indicator', '*.score,par-idnex.rank', 'par-index.rank'],
    ['--indicator', 'parindex*', 'par-index.*'],
    ['--indicator', '*.rnak', '*.rank'],
    ['--indicator', 'dosier', 'dossier.*'],
    ['--province', 'Hậu Gian', 'Hậu Giang'],
    ['--lang', 'ent', 'en'],
  ])('%s %s: an error with a guess', async (option, value, guess) => {
    const { status, stdout, stderr } = await cchc(['extract', report, option, value])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`${option}: `)
    expect(stderr).toContain(`có phải ý bạn là '${guess}'?`)
  })

  it.each([
    ['--period', '2019-13'],
    ['--period', '2020..2018'],
    ['--period', 'năm 2019'],
    ['--indicator', 'par index'],
    ['--province', ' '],
    ['--kind', ''],
    ['--output', ''],
  ])('%s %j is an error', async (option, value) => {
    const { status, stderr } = await cchc(['extract', report, option, value])
    expect(status).toBe(2)
    expect(stderr).toContain(`lỗi: ${option}: '`)
  })

  it.each(['2020', '2019-06', '2016/2020', '2018..2020', '2018..', '..2020', '2011/..'])(
    '--period %s',
    async (period) => {
      expect((await json([report, '--period', period])).status).toBe(0)
    },
  )
})
