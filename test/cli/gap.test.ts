import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { OBSERVATION_KEYS } from '../../src/output/columns.ts'
import { temporaryFolder } from '../support/folder.ts'
import { cchc } from '../support/program.ts'

const folder = temporaryFolder()
const report = folder.write(
  'ben-tre.txt',
  `BÁO CÁO
Kết quả công tác cải cách hành chính năm 2021 tỉnh Bến Tre

Năm 2019, PAR INDEX của tỉnh xếp thứ 40/63. Năm 2021, PAR INDEX xếp thứ 30/63, SIPAS đạt 88,2%.
Năm 2021, tỷ lệ hồ sơ giải quyết đúng hạn đạt 97,5%, chưa đạt chỉ tiêu đề ra.

Mục tiêu: phấn đấu đến năm 2025, PAR INDEX nằm trong nhóm 20 tỉnh, thành phố, SIPAS đạt trên 88%.
`,
)
const other = folder.write(
  'tra-vinh.txt',
  `BÁO CÁO
Kết quả công tác cải cách hành chính năm 2021 tỉnh Trà Vinh

Năm 2021, PAR INDEX của tỉnh xếp thứ 17/63. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,1%.
`,
)
const goals = folder.write(
  'muc-tieu.yaml',
  `goals:
  - { indicator: par-index.rank, value: 20, deadline: 2025 }
  - { indicator: dossier.on-time-rate, value: 98, deadline: 2021, source: Kế hoạch 12/KH-UBND }
  - { indicator: dti.rank, value: 25, deadline: 2025 }
  - { indicator: pci.rank, value: 10, deadline: 2025, province: Trà Vinh }
`,
)

const json = async (args: string[]) => {
  const outcome = await cchc(['gap', ...args, '-f', 'json'])
  return { ...outcome, goals: JSON.parse(outcome.stdout).goals }
}

describe('cchc gap', () => {
  it('holds a report against a goals file: the keys of the contract, both places, status 1', async () => {
    const { status, goals: judged, stderr } = await json([report, '--goals', goals])
    const unbound = `${goals}: 1 mục tiêu không áp dụng cho tỉnh nào trong các báo cáo đã đọc (Trà Vinh)\n`
    expect({ status, stderr }).toEqual({ status: 1, stderr: unbound })
    expect(Object.keys(judged[0]).slice(0, 13)).toEqual([
      'province',
      'indicator',
      'category',
      'level',
      'comparator',
      'value',
      'of',
      'deadline',
      'place',
      'result',
      'gap',
      'verdict',
      'claim',
    ])
    expect(judged).toMatchObject([
      {
        province: 'Bến Tre',
        indicator: 'par-index.rank',
        comparator: '<=',
        value: 20,
        deadline: '2025',
        place: { document: goals, line: 2, column: 41, text: '20' },
        result: { document: report, value: 30, period: '2021', line: 4 },
        gap: 10,
        verdict: 'on-pace',
        pace: { from: { value: 40, at: '2019', place: { line: 4 } }, perYear: 5, needed: 2.5 },
        claim: null,
      },
      {
        indicator: 'dossier.on-time-rate',
        gap: 0.5,
        verdict: 'unmet',
        claim: { met: false, place: { document: report, line: 5, text: 'chưa đạt chỉ tiêu' } },
        disagrees: false,
      },
      { indicator: 'dti.rank', result: null, gap: null, verdict: 'no-data', claim: null },
    ])
    expect(Object.keys(judged[0].result)).toEqual(expect.arrayContaining([...OBSERVATION_KEYS]))
    expect(Object.keys(judged[0].place)).toEqual(['document', 'start', 'end', 'line', 'column', 'text'])
  })

  it('or against the goals that it states itself, or that another document states', async () => {
    const own = await json([report, '--goals', 'self'])
    expect(own.status).toBe(0)
    expect(own.goals).toMatchObject([
      { indicator: 'par-index.rank', place: { document: report, line: 7 }, verdict: 'on-pace' },
      { indicator: 'sipas.score', comparator: '>', value: 88, gap: -0.2, verdict: 'met' },
    ])
    const others = await json([other, '--goals', report])
    expect(others.goals).toMatchObject([
      { province: 'Trà Vinh', indicator: 'par-index.rank', place: { document: report }, gap: -3, verdict: 'met' },
      { indicator: 'sipas.score', verdict: 'no-data' },
    ])
  })

  it.each([
    ['unmet', 1],
    ['off-pace', 1],
    ['no-data', 1],
    ['never', 0],
  ])('--fail-on %s: status %i', async (failOn, status) => {
    expect((await cchc(['gap', report, '--goals', goals, '--fail-on', failOn])).status).toBe(status)
  })

  it.each([
    ['off-pace', 0],
    ['no-data', 1],
  ])('--fail-on %s without a goal unmet: status %i', async (failOn, status) => {
    expect((await cchc(['gap', other, '--goals', report, '--fail-on', failOn])).status).toBe(status)
  })

  it('shows a table that fits, with what is to be noted and a summary', async () => {
    const { stdout } = await cchc(['gap', report, '--goals', goals])
    expect(stdout).toMatch(/^Mục tiêu và kết quả: Bến Tre\n/)
    expect(stdout).toMatch(/PAR INDEX: thứ +≤ 20 +30\/63 +thiếu 10 bậc +↑ đúng tiến độ\n/)
    expect(stdout).toContain('[1] 40 (2019) → 30 (2021): mỗi năm tiến 5 bậc, cần 2,5 bậc')
    expect(stdout).toMatch(/✗ không đạt\n.*báo cáo nêu:/)
    expect(stdout).toMatch(/Tổng hợp\n/)
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
    expect((await cchc(['gap', report, '--goals', goals, '--lang', 'en'])).stdout).toMatch(
      /30\/63 +short by 10 +↑ on the way/,
    )
  })

  it('tells who set the goals of a set, not a line of a file that nobody sees', async () => {
    const { stdout } = await cchc(['gap', report, '--goals', 'national-2025'], { env: { COLUMNS: '160' } })
    expect(stdout).toContain('2025, Nghị quyết 76/NQ-CP')
    const { stdout: page } = await cchc(['gap', report, '--goals', 'national-2025', '-f', 'md'])
    expect(page).toContain('Nghị quyết 76/NQ-CP')
    expect(page).not.toMatch(/national-2025:\d/)
  })

  it('shows several provinces side by side', async () => {
    const { stdout } = await cchc(['gap', report, other, '--goals', goals], { env: { COLUMNS: '100' } })
    expect(stdout).toMatch(/Mục tiêu +Yêu cầu +Hạn +Bến Tre +Trà Vinh\n/)
    expect(stdout).toMatch(/PAR INDEX: thứ hạng +≤ 20 +2025 +↑ 30\/63 +✓ 17\/63\n.*:2 +2021, \[2\]:4 +2021, \[3\]:4\n/)
    expect(stdout).toMatch(/≥ 98% +2021 +✗ 97,5% \(✗\) +✓ 99,1%/)
    expect(stdout).toMatch(/PCI: thứ hạng +≤ 10 +2025 +–\n/)
    // Where each stands: the files are listed once.
    expect(stdout).toContain(`\n[1] ${goals}\n[2] ${report}\n[3] ${other}\n`)
  })

  it('gives document and line of every result of several provinces in a page', async () => {
    const { stdout } = await cchc(['gap', report, other, '--goals', goals, '-f', 'html'])
    for (const place of [`${report}:4`, `${report}:5`, `${other}:4`]) expect(stdout).toContain(place)
  })

  it('writes tidy CSV, and a workbook', async () => {
    const csv = join(folder.path, 'out.csv')
    await cchc(['gap', report, '--goals', goals, '-o', csv])
    const [head, first] = readFileSync(csv, 'utf8').split('\r\n')
    expect(head).toMatch(/^\ufeffprovince,indicator,category,level,name,comparator,value,/)
    expect(first).toMatch(/^Bến Tre,par-index\.rank,,,PAR INDEX: thứ hạng,<=,20,/)
    const book = join(folder.path, 'out.xlsx')
    await cchc(['gap', report, other, '--goals', goals, '-o', book])
    expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK')
  })

  it('never writes over what it read: goals, or a report that --province left out', async () => {
    const target = folder.write('chi-tieu.yaml', readFileSync(goals, 'utf8'))
    for (const input of [target, report, other]) {
      const before = readFileSync(input, 'utf8')
      const args = [report, other, '--province', 'Bến Tre', '--goals', target, '-f', 'json', '-o', input]
      const { status, stderr } = await cchc(['gap', ...args])
      expect(status).toBe(2)
      expect(stderr).toContain(input)
      expect(readFileSync(input, 'utf8')).toBe(before)
    }
    const stated = await cchc(['gap', other, '--goals', report, '-f', 'json', '-o', report])
    expect(stated.status).toBe(2)
    expect(readFileSync(report, 'utf8')).toContain('PAR INDEX')
  })

  it('never writes over a file that could not be read', async () => {
    const scan = folder.write('scan/scan.txt', Buffer.from([0, 1, 2, 0]))
    folder.write('scan/nghi-quyet.txt', readFileSync(report))
    for (const command of ['gap', 'goals extract', 'extract', 'validate']) {
      const goals = command === 'gap' ? ['--goals', 'self'] : []
      const { status, stderr } = await cchc([
        ...command.split(' '),
        join(folder.path, 'scan'),
        ...goals,
        '-f',
        'json',
        '-o',
        scan,
      ])
      expect({ command, status }).toEqual({ command, status: 2 })
      expect(stderr).toContain('scan.txt')
      expect(readFileSync(scan)).toEqual(Buffer.from([0, 1, 2, 0]))
    }
  })

  it('--province means a province by its name before and after the reform of 2025', async () => {
    const reportOf = (name: string, rank: number, signed: string) =>
      folder.write(
        `hue/${rank}.txt`,
        `UBND ${name.toUpperCase()}\n\nHuế, ngày ${signed}\n\nBÁO CÁO\nKết quả cải cách hành chính\n\nNăm 2024, PAR INDEX của ${name} xếp thứ ${rank}.\n`,
      )
    const [before, after] = [
      reportOf('tỉnh Thừa Thiên Huế', 9, '10 tháng 12 năm 2024'),
      reportOf('thành phố Huế', 7, '10 tháng 12 năm 2025'),
    ]
    for (const name of ['Huế', 'Thừa Thiên Huế']) {
      const { stdout } = await cchc([
        'extract',
        report,
        before,
        after,
        '--province',
        name,
        '-f',
        'csv',
        '--kind',
        'index',
      ])
      expect(stdout.match(/hue\/\d/g)).toEqual(['hue/9', 'hue/7'])
    }
  })

  it('knows the province of a goal in any spelling, and says when there is none', async () => {
    const spelt = folder.write(
      'tinh.yaml',
      'goals:\n  - { indicator: par-index.rank, value: 20, deadline: 2021, province: tỉnh bến tre }\n',
    )
    expect((await json([report, other, '--goals', spelt])).goals).toMatchObject([
      { province: 'Bến Tre', verdict: 'unmet' },
    ])
    const mistyped = folder.write(
      'tinh-sai.yaml',
      'goals:\n  - indicator: par-index.rank\n    value: 20\n    province: Bến Tra\n',
    )
    const { status, stderr } = await cchc(['gap', report, '--goals', mistyped])
    expect(status).toBe(2)
    expect(stderr.trim()).toBe(
      `${mistyped}:4:15: lỗi: province: không có tỉnh, thành phố tên 'Bến Tra'; có phải ý bạn là 'Bến Tre'?`,
    )
  })

  it('holds reports of a province before and after the reform of 2025 together', async () => {
    const reportOf = (year: number, date: string, rank: number) =>
      folder.write(
        `quang-ninh-${year}.txt`,
        `UBND TỈNH QUẢNG NINH\n\nQuảng Ninh, ngày ${date}\n\nBÁO CÁO\nKết quả cải cách hành chính năm ${year}\n\nNăm ${year}, PAR INDEX của tỉnh xếp thứ ${rank}.\n`,
      )
    const both = [reportOf(2024, '10 tháng 12 năm 2024', 9), reportOf(2025, '10 tháng 12 năm 2025', 6)]
    const due = folder.write(
      'quang-ninh.yaml',
      'goals:\n  - { indicator: par-index.rank, value: 3, deadline: 2027, province: Quảng Ninh }\n',
    )
    expect((await json([...both, '--goals', due])).goals).toMatchObject([
      { province: 'Quảng Ninh', result: { value: 6 }, pace: { from: { value: 9, at: '2024' } } },
    ])
  })

  it('warns of a report that names no province', async () => {
    const nameless = folder.write('khong-ten.txt', 'Năm 2021, PAR INDEX xếp thứ 30/63.\n')
    const args = ['gap', nameless, '--goals', 'national-2025']
    expect((await cchc(args)).stderr).toBe(
      `${nameless}: không rõ báo cáo của tỉnh nào; nếu biết, cho bằng --province TÊN\n`,
    )
    expect((await cchc([...args, '--province', 'Bến Tre'])).stderr).toBe('')
  })

  it.each<[what: string, args: string[], message: string | RegExp]>([
    ['no --goals', [report], 'chưa cho --goals; cần: self'],
    ['a mistyped set', [report, '--goals', 'national-2202'], "có phải ý bạn là 'national-2020'?"],
    ['no such file', [report, '--goals', 'khong-co.yaml'], 'khong-co.yaml: lỗi: không có tệp'],
    ['a wrong --fail-on', [report, '--goals', 'self', '--fail-on', 'met'], '--fail-on: '],
    ['a report that is missing', ['khong-co.txt', '--goals', goals], 'khong-co.txt: lỗi: không có tệp'],
  ])('%s: status 2', async (_, args, message) => {
    const { status, stderr, stdout } = await cchc(['gap', ...args])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
  })

  it('tells what is wrong in a goals file with file, line and column', async () => {
    const bad = folder.write('sai.yaml', 'goals:\n  - indicator: par-index.rnak\n    value: "20"\n    deadlin: 2025\n')
    const { status, stderr, stdout } = await cchc(['gap', report, '--goals', bad])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([
      `${bad}:2:16: lỗi: indicator: 'par-index.rnak' không hợp lệ; có phải ý bạn là 'par-index.rank'?`,
      `${bad}:3:12: lỗi: value: '"20"' không đúng kiểu; cần một số, không có ngoặc kép`,
      expect.stringMatching(/:4:5: lỗi: không có khóa 'deadlin'; cần: .*; có phải ý bạn là 'deadline'\?$/),
    ])
  })

  it.each<[what: string, text: string, vi: string, en: string]>([
    ['a tab', 'goals:\n\t- value: 1\n', '2:1: lỗi: sai cú pháp YAML/JSON: thụt dòng bằng dấu tab', 'a tab indents'],
    ['a colon in a text', 'title: Mục tiêu: năm 2025\n', '1:8: lỗi: sai cú pháp YAML/JSON: thừa hoặc', 'a colon too'],
    [
      'an open quote',
      'title: "Mục tiêu\n',
      ': lỗi: sai cú pháp YAML/JSON: thụt dòng lệch, thiếu',
      'not closed (a quote',
    ],
    ['a star', 'title: *quan\n', ': lỗi: sai cú pháp YAML/JSON: dấu * không trỏ', 'a * points nowhere'],
    // What nobody writes by mistake.
    ['a directive', '%YAML x\n---\n- !!int x', ': lỗi: sai cú pháp YAML/JSON\n', 'error: not YAML or JSON\n'],
  ])('tells %s in a goals file in both languages', async (_, text, vi, en) => {
    const broken = folder.write('hong.yaml', text)
    const told = async (language: string) => (await cchc(['goals', broken, '--lang', language])).stderr
    expect(await told('vi')).toContain(`hong.yaml:`)
    expect(await told('vi')).toContain(vi)
    expect(await told('en')).toContain(en)
  })

  it('a goals file cannot steer the terminal', async () => {
    const evil = folder.write('ac.yaml', 'goals:\n  - { indicator: pci.rank, value: 3, "\\e[31m": 1 }\n')
    expect((await cchc(['gap', report, '--goals', evil])).stderr).not.toContain('\x1b')
  })
})

describe('cchc goals', () => {
  it('lists the sets, and prints one', async () => {
    const list = await cchc(['goals'])
    expect(list.status).toBe(0)
    expect(list.stdout).toMatch(/national-2020(?:.|\n)*national-2025/)
    const set = await cchc(['goals', 'national-2025', '--lang', 'en'])
    expect(set.stdout).toMatch(/autonomy\.rate +≥ 20% +2025/)
  })

  it('a set as YAML is a goals file', async () => {
    const copy = folder.write('ban-sao.yaml', (await cchc(['goals', 'national-2025', '-f', 'yaml'])).stdout)
    expect((await cchc(['goals', copy])).stdout).toBe((await cchc(['goals', 'national-2025'])).stdout)
  })

  it('extract turns a document into a goals file that keeps its places', async () => {
    const file = join(folder.path, 'rut-ra.json')
    const { status, stderr } = await cchc(['goals', 'extract', report, '-o', file])
    expect(status).toBe(0)
    expect(stderr).toContain(`đã ghi 2 mục tiêu vào ${file}`)
    const { goals: judged } = await json([other, '--goals', file])
    expect(judged).toMatchObject([
      { indicator: 'par-index.rank', place: { document: report, line: 7, text: '20' }, gap: -3 },
      { indicator: 'sipas.score' },
    ])
  })

  it('an unknown name: status 2', async () => {
    const { status, stderr } = await cchc(['goals', 'quoc-gia'])
    expect(status).toBe(2)
    expect(stderr).toContain('national-2020, national-2025')
  })
})
