import { describe, expect, it } from 'vitest'
import { languageArgument, languageOfEnvironment } from '../../src/cli/language.ts'
import { messages } from '../../src/cli/messages.ts'
import { createProgram } from '../../src/cli/program.ts'
import { screenWidth } from '../../src/cli/screen.ts'
import { closest } from '../../src/cli/suggest.ts'
import { cchc } from '../support/program.ts'

describe('help', () => {
  it.each([
    ['vi', 'Cách dùng:', 'Tùy chọn:'],
    ['en', 'Usage:', 'Options:'],
  ])('in %s', async (language, ...titles) => {
    for (const args of [['--help'], ['extract', '--help'], ['help', 'schema']]) {
      const { status, stdout, stderr } = await cchc([...args, '--lang', language])
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      for (const title of titles) expect(stdout).toContain(title)
    }
  })

  it('names its arguments in the language of the rest', async () => {
    expect((await cchc(['extract', '--help'])).stdout).toMatch(/^ {2}TỆP… /m)
    expect((await cchc(['extract', '--help', '--lang', 'en'])).stdout).toMatch(/^ {2}FILE… /m)
  })

  it('every command, argument and option has its line', () => {
    const io = { language: 'vi' as const, debug: false, write: async () => {}, tell: () => {} }
    const { program } = createProgram(io)
    for (const command of [program, ...program.commands]) {
      expect(command.description()).not.toBe('')
      for (const part of [...command.options, ...command.registeredArguments]) expect(part.description).not.toBe('')
    }
  })

  it('without a command: help, and status 2', async () => {
    const { status, stdout, stderr } = await cchc([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Cách dùng:')
  })
})

describe('usage errors', () => {
  it.each([
    [['extract', 'a.txt', '--fromat', 'json'], "không có tùy chọn '--fromat'; có phải ý bạn là '--format'?"],
    [['extract', 'a.txt', '--fromat=json'], "không có tùy chọn '--fromat'; có phải ý bạn là '--format'?"],
    [['extract', 'a.txt', '-x'], "không có tùy chọn '-x'\n"],
    [['extract', 'a.txt', '--nope'], "không có tùy chọn '--nope'\n"],
    [['extarct', 'a.txt'], "không có lệnh 'extarct'; có phải ý bạn là 'extract'?"],
    [['a.txt'], "có phải ý bạn là 'cchc extract a.txt'?"],
    [['extract'], 'chưa cho biết đọc tệp nào'],
    [['extract', 'a.txt', '-o'], 'cần một giá trị'],
    [['schema', 'index', 'staff'], 'thừa tham số'],
    [['schema', 'indx'], "có phải ý bạn là 'index'?"],
  ])('%j', async (args, told) => {
    const { status, stdout, stderr } = await cchc(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(told)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('speak English too', async () => {
    const { stderr } = await cchc(['extract', 'a.txt', '--fromat'], { env: { LANG: 'en_GB.UTF-8' } })
    expect(stderr).toBe("error: unknown option '--fromat'; did you mean '--format'?\nSee: cchc extract --help\n")
  })
})

describe('schema', () => {
  it.each([[], ['index'], ['observation']])('%j', async (...args: string[]) => {
    const { status, stdout } = await cchc(['schema', ...args])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' })
  })
})

describe('language', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'vi'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'vi'],
    [{ LANG: 'eng' }, 'vi'],
    [{ LANG: 'en', LC_MESSAGES: 'vi_VN' }, 'vi'],
    [{ LC_ALL: '', LANG: 'en' }, 'en'],
    [{ LC_ALL: 'en', LC_MESSAGES: 'vi' }, 'en'],
  ])('of %j is %s', (env, language) => {
    expect(languageOfEnvironment(env)).toBe(language)
  })

  it('is read from the arguments, up to the end of the options', () => {
    expect(languageArgument(['extract', '--lang', 'en', 'a'])).toBe('en')
    expect(languageArgument(['--lang=en', 'extract'])).toBe('en')
    expect(languageArgument(['extract', '--', '--lang', 'en'])).toBeUndefined()
  })

  it('has the same messages as the other, all different', () => {
    const texts = (part: object): [string, unknown][] =>
      Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null && key !== 'titles' ? texts(value) : [[key, value]],
      )
    const english = new Map(texts(messages.en))
    for (const [key, text] of texts(messages.vi)) {
      expect(english.has(key)).toBe(true)
      if (typeof text === 'string') expect(english.get(key)).not.toBe(text)
    }
  })
})

describe('the width of the screen', () => {
  it.each([
    [{}, 100, 100],
    [{}, undefined, 80],
    [{}, 0, 80],
    [{ COLUMNS: '60' }, 100, 60],
    [{ COLUMNS: '0' }, 100, 100],
    [{ COLUMNS: '3' }, 100, 24],
  ])('%j on a terminal of %s columns: %d', (env, columns, width) => {
    expect(screenWidth(env, { columns })).toBe(width)
  })
})

describe('guesses', () => {
  it.each([
    ['jsno', 'json'],
    ['tabel', 'table'],
    ['CSV', 'csv'],
    ['xlsx', undefined],
    ['', undefined],
  ])('%j: %s', (word, expected) => {
    expect(closest(word, ['table', 'json', 'jsonl', 'csv', 'md'])).toBe(expected)
  })
})
