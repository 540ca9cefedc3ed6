import { describe, expect, it } from 'vitest'
import { markdownHeadings } from '../../src/document/markdown.ts'

/** Headings with their depth, by the line that they stand on. */
function read(text: string): [line: string, depth: number][] {
  return [...markdownHeadings(text)].map(([start, depth]) => [text.slice(start).split(/\r?\n/)[0]!, depth])
}

describe('Markdown headings', () => {
  it('are found with their depth and place', () => {
    expect(read('# BÁO CÁO\n\nLời văn.\n\n## I. KẾT QUẢ\n### 1. Thể chế #\n')).toEqual([
      ['# BÁO CÁO', 1],
      ['## I. KẾT QUẢ', 2],
      ['### 1. Thể chế #', 3],
    ])
  })

  it('are found after CRLF', () => {
    expect(read('Mở đầu.\r\n\r\n## II. HẠN CHẾ\r\nLời văn.\r\n')).toEqual([['## II. HẠN CHẾ', 2]])
  })

  it.each([
    ['a line over dashes', 'Tiếp nhận 120 hồ sơ\n---\n'],
    ['a line over equals signs', 'Kết quả\n=====\n'],
    ['seven signs', '####### sâu'],
    ['a sign without a blank', '#1 cả nước'],
    ['an indent of four', '    # mã'],
    ['a list', '- một\n+ hai\n* ba\n'],
    ['HTML by chance', 'Tỷ lệ <23 và > 45'],
    ['code by chance', '```\nhồ sơ\n'],
    ['nothing', ''],
  ])('are not seen in %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('does not take what Markdown would hide: a heading between accidental fences', () => {
    expect(read('```\n# Phần thứ nhất\n```\n')).toEqual([['# Phần thứ nhất', 1]])
  })
})
