import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError, type ReadErrorCode } from '../../src/read/errors.ts'
import { readSources, type Source } from '../../src/read/sources.ts'
import { decodeUtf8 } from '../../src/read/utf8.ts'
import { temporaryFolder } from '../support/folder.ts'

const folder = temporaryFolder()

async function read(args: string[], stdin?: Readable): Promise<(Source | ReadError)[]> {
  const results: (Source | ReadError)[] = []
  for await (const result of readSources(args, stdin)) results.push(result)
  return results
}

async function errorOf(path: string): Promise<ReadError> {
  const [result] = await read([path])
  if (result instanceof ReadError) return result
  throw new Error(`${path} was read`)
}

const paths = (results: (Source | ReadError)[]) =>
  results.map((result) => (result instanceof ReadError ? result.code : result.path))

describe('text', () => {
  it.each([
    ['a byte order mark', '\ufeffNăm 2020'],
    ['CRLF', 'Năm 2020\r\nxếp thứ 28/63\r\n'],
    ['decomposed letters', 'Năm 2020 đạt 84,51 điểm'.normalize('NFD')],
    ['letters beyond 16 bits', '𝐏𝐀𝐑 28/63'],
  ])('keeps %s as in the file', async (_, text) => {
    const path = folder.write('text.txt', text)
    expect(await read([path])).toEqual([{ path, text: readFileSync(path, 'utf8') }])
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('is what readFileSync gives, or is refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        try {
          expect(decodeUtf8(bytes, 'x')).toBe(Buffer.from(bytes).toString('utf8'))
        } catch (error) {
          if (!(error instanceof ReadError)) throw error
          const { place } = error.detail
          // What stands before the place that is blamed is sound.
          if (place && error.code === 'not-utf-8') {
            const before = bytes.subarray(0, place.offset)
            expect(Buffer.from(Buffer.from(before).toString('utf8'))).toEqual(Buffer.from(before))
          }
        }
      }),
    )
  })

  it('comes from standard input, once', async () => {
    const stdin = Readable.from([Buffer.from('Năm 2020').subarray(0, 2), Buffer.from('Năm 2020').subarray(2)])
    expect(await read(['-', '-'], stdin)).toEqual([{ path: '-', text: 'Năm 2020' }])
  })

  it('needs no ending, and minds no capitals', async () => {
    const results = await read([folder.write('baocao', 'a'), folder.write('BAOCAO2.TXT', 'b')])
    expect(results.map((result) => (result instanceof ReadError ? result.code : result.text))).toEqual(['a', 'b'])
  })
})

describe('errors', () => {
  const wide = Buffer.from('Báo cáo năm 2020, xếp thứ 28/63', 'utf16le')
  it.each<[ReadErrorCode, string, string | Uint8Array]>([
    ['empty', 'empty.txt', ''],
    ['blank', 'blank.txt', ' \r\n\t\u00a0\n'],
    ['blank', 'bom.txt', '\ufeff'],
    ['binary', 'binary.txt', Buffer.from('dong 1\nab\0cd')],
    ['utf-16', 'wide-bom.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide])],
    ['utf-16', 'wide-be.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]).swap16()],
    ['utf-16', 'wide.txt', wide],
    ['not-utf-8', 'old.txt', Buffer.from('B\xe1o c\xe1o', 'latin1')],
    ['not-utf-8', 'cut.txt', Buffer.from('xã').subarray(0, 2)],
    ['unsupported-format', 'report.docx', 'PK\x03\x04'],
    ['unsupported-format', 'report.xyz', 'Năm 2020'],
    ['unsupported-format', 'really-a-pdf.txt', '%PDF-1.7\n'],
  ])('%s: %s', async (code, name, content) => {
    const path = folder.write(name, content)
    const error = await errorOf(path)
    expect(error.code).toBe(code)
    expect(error.detail.path).toBe(path)
    expect(error.describe('vi')).not.toBe(error.describe('en'))
    // What is wrong, and after a semicolon or a stop what to do.
    for (const language of ['vi', 'en'] as const) expect(error.describe(language)).toMatch(/[;.] \S/)
  })

  it('missing, no match, nothing in the directory', async () => {
    folder.write('none/readme.md', 'not a report')
    folder.write('none/.hidden.txt', 'not a report')
    const args = ['missing.txt', 'missing*.txt', 'none'].map((name) => join(folder.path, name))
    expect(paths(await read(args))).toEqual(['missing', 'no-match', 'no-reports'])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('unreadable', async () => {
    const path = folder.write('secret.txt', 'a')
    chmodSync(path, 0)
    expect((await errorOf(path)).code).toBe('unreadable')
  })

  it('tell the byte, line and column', async () => {
    const text = Buffer.concat([Buffer.from('Năm 2020\nxã '), Buffer.from([0xe1, 0x6f])])
    const error = await errorOf(folder.write('place.txt', text))
    expect(error.detail.place).toEqual({ offset: 14, value: 0xe1, line: 2, column: 4 })
    expect(error.describe('vi')).toContain('0xE1')
    expect(error.describe('en')).toContain('byte offset 14')
    const binary = await errorOf(folder.write('nul.txt', 'a\nb\0'))
    expect(binary.detail.place).toEqual({ offset: 3, value: 0, line: 2, column: 2 })
  })

  it('name what can be read', async () => {
    const error = await errorOf(folder.write('report.pdf', '%PDF'))
    expect(error.describe('en')).toMatch(/PDF.*supported: \.txt.*\.md/)
  })

  it('leave the other files alone', async () => {
    const good = folder.write('good.txt', 'a')
    expect(paths(await read([good, 'missing.txt', folder.write('good2.txt', 'b')]))).toEqual([
      good,
      'missing',
      join(folder.path, 'good2.txt'),
    ])
  })
})

describe('directories and patterns', () => {
  const root = join(folder.path, 'reports')
  folder.write('reports/b.txt', 'b')
  folder.write('reports/a.md', 'a')
  folder.write('reports/2020/c.txt', 'c')
  folder.write('reports/2020/table.csv', 'c')
  folder.write('reports/empty/readme.txt', 'c')
  folder.write('reports/.git/d.txt', 'd')
  folder.write('reports/so [1].txt', 'e')

  it('a directory gives its reports, sorted', async () => {
    const expected = ['2020/c.txt', 'a.md', 'b.txt', 'so [1].txt'].map((name) => join(root, name))
    expect(paths(await read([root]))).toEqual(expected)
  })

  it('a pattern gives its files, sorted', async () => {
    expect(paths(await read([`${root}/*.{md,txt}`]))).toEqual(['a.md', 'b.txt', 'so [1].txt'].map((n) => join(root, n)))
    expect(paths(await read([`${root}/**/c.*`]))).toEqual([join(root, '2020/c.txt')])
  })

  it('a name with brackets is a name first', async () => {
    expect(paths(await read([join(root, 'so [1].txt')]))).toEqual([join(root, 'so [1].txt')])
  })

  it('a file meant twice is read once, under its first name', async () => {
    const link = join(folder.path, 'link.txt')
    symlinkSync(join(root, 'b.txt'), link)
    expect(paths(await read([`${root}/./b.txt`, link, `${root}/b*`, join(root, 'b.txt')]))).toEqual([`${root}/./b.txt`])
  })

  it('links in a circle do no harm', async () => {
    folder.write('circle/a.txt', 'a')
    symlinkSync(join(folder.path, 'circle'), join(folder.path, 'circle/again'))
    expect(paths(await read([join(folder.path, 'circle')]))).toEqual([join(folder.path, 'circle/a.txt')])
  })
})
