import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { cchc } from '../support/program.ts'

const folder = temporaryFolder()
const REPORT = `ỦY BAN NHÂN DÂN TỈNH HẬU GIANG

BÁO CÁO
Kết quả công tác cải cách hành chính năm 2020

1. Kết quả

Năm 2020, chỉ số PAR INDEX của tỉnh đạt 86,42 điểm, xếp thứ 31/63 tỉnh; tỉnh dẫn đầu đạt 91,04 điểm.
Toàn tỉnh tiếp nhận 1.899 hồ sơ, giải quyết đúng hạn 1.893 hồ sơ, đạt tỷ lệ 99,7% theo Nghị quyết số 30c/NQ-CP.
Các cơ quan đã trồng 4.500 cây xanh.
Công tác này tiếp tục được quan tâm.

2. Mục tiêu đến năm 2025

Tỷ lệ giải quyết hồ sơ đúng hạn đạt trên 98%.

STT\tChỉ tiêu\tNăm 2019\tNăm 2020
1\tSố hồ sơ tiếp nhận\t1.700\t1.899
`
const report = folder.write('bao-cao.txt', REPORT)
folder.write('bao:cao:7.txt', REPORT)
folder.write('e\x1b[31mvil.txt', REPORT)

async function explained(place: string, ...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await cchc(['explain', place, ...args], { cwd: folder.path })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.replace(/\s+/g, ' ')
}

/** What is told of one number of the report, by its text. */
async function told(number: string): Promise<string> {
  const line = REPORT.split('\n').findIndex((text) => text.includes(number)) + 1
  const column = (REPORT.split('\n')[line - 1] ?? '').indexOf(number) + 1
  return explained(`bao-cao.txt:${line}:${column}`)
}

describe('explain tells of a figure', () => {
  it('what it was read as, and the words for it', async () => {
    const text = await told('31/63')
    expect(text).toContain('31 (cột 61): PAR INDEX: thứ hạng')
    expect(text).toContain('Đọc là 31/63 – PAR INDEX: thứ hạng (par-index.rank)')
    expect(text).toMatch(/Vì có «PAR INDEX» \([^)]+\) – (?:rất rõ|rõ|khá rõ|vừa đủ)/)
  })

  it('where each slot comes from: said, inferred, or not said at all', async () => {
    const rank = await told('31/63')
    expect(rank).toContain('Thời gian 2020 – nêu ở «Năm 2020»')
    expect(rank).toContain('Trên tổng 63 – cột 64')
    expect(rank).toContain('Tỉnh Hậu Giang – theo đầu văn bản, dòng 1')
    expect(rank).toContain('Loại kết quả – không có từ nào cho thấy là mục tiêu')
    const goal = await told('98%')
    expect(goal).toContain('Loại mục tiêu – theo tiêu đề «Mục tiêu đến năm 2025», dòng 13')
    expect(goal).toContain('Thời gian 2025 – theo tiêu đề «năm 2025», dòng 13')
    expect(goal).toContain('> 98%')
  })

  it('which other readings were weighed, and what ruled them out', async () => {
    expect(await told('1.893')).toContain(
      'Cách đọc khác Hồ sơ TTHC đã giải quyết (dossier.settled): loại vì gần số có «đúng hạn»',
    )
    expect(await told('86,42')).toContain('PAR INDEX: thứ hạng (par-index.rank): đơn vị hoặc danh từ không khớp')
  })

  it('of a table: its row and its column', async () => {
    const text = await told('1.700')
    expect(text).toContain('«tiếp nhận» (tên hàng hoặc cột nói đếm gì)')
    expect(text).toContain('Thời gian 2019 – nêu ở «Năm 2019», dòng 17')
  })

  it('that no indicator fits', async () => {
    expect(await told('4.500')).toContain('là số liệu, nhưng không chỉ số nào khớp (mã other)')
  })
})

describe('explain tells of a number that was left out', () => {
  it.each([
    ['63 tỉnh', 'tổng số, mẫu số hoặc thang điểm của số 31 (cột 61)'],
    ['2020, chỉ số', 'năm hoặc khoảng thời gian'],
    ['30c', 'số hiệu văn bản'],
    ['91,04', 'số liệu của nơi khác: tỉnh khác, cả nước hoặc mức trung bình'],
    ['1. Kết quả', 'số thứ tự của mục, tiêu đề hoặc hàng'],
    ['1\tSố', 'ô của bảng không nêu số liệu'],
  ])('%j: %s', async (number, why) => {
    const text = await told(number)
    expect(text).toContain('bỏ qua')
    expect(text).toContain(`Vì sao bỏ qua ${why}`)
  })
})

describe('explain finds the place', () => {
  it('a whole line: every number, in order', async () => {
    const text = await explained('bao-cao.txt:8')
    expect([...text.matchAll(/([\d.,]+) \(cột \d+\): /g)].map(([, number]) => number)).toEqual([
      '2020',
      '86,42',
      '31',
      '63',
      '91,04',
    ])
    expect(text).toContain('5 số trên dòng này; chỉ một số thì thêm cột: bao-cao.txt:8:5')
  })

  it('in a file whose name holds colons', async () => {
    expect(await explained('bao:cao:7.txt:9')).toContain('1.899 (cột 21)')
    expect(await explained('bao:cao:7.txt:9:21')).toContain('1.899 (cột 21)')
  })

  it('in a file whose name would steer the terminal', async () => {
    const { stdout } = await cchc(['explain', 'e\x1b[31mvil.txt:9:1'], { cwd: folder.path })
    expect(stdout).toContain('e␛[31mvil.txt:9:1')
  })

  it('in standard input', async () => {
    const { status, stdout } = await cchc(['explain', '-:9:21'], { stdin: REPORT })
    expect(status).toBe(0)
    expect(stdout).toContain('dossier.received')
  })

  it('a line or a column without a number says so', async () => {
    expect(await explained('bao-cao.txt:11')).toContain('dòng này không có số nào')
    expect(await explained('bao-cao.txt:9:1')).toContain('các số trên dòng: 21 (1.899), 54 (1.893)')
  })

  it.each([
    ['bao-cao.txt', 'cần: TỆP:DÒNG hoặc TỆP:DÒNG:CỘT'],
    ['bao-cao.txt:0', 'không có dòng 0: văn bản có 19 dòng'],
    ['bao-cao.txt:99', 'không có dòng 99'],
    ['bao-cao.txt:11:200', 'không có cột 200: dòng này có 36 cột'],
    ['khong-co.txt:3', 'khong-co.txt: lỗi: không có tệp'],
  ])('%s is an error', async (place, message) => {
    const { status, stdout, stderr } = await cchc(['explain', place], { cwd: folder.path })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('without a place: an error that shows how', async () => {
    const { status, stderr } = await cchc(['explain'])
    expect(status).toBe(2)
    expect(stderr).toContain('cho TỆP:DÒNG[:CỘT]')
  })
})

describe('explain for others', () => {
  it('as JSON: codes, places and the same reasons', async () => {
    const { stdout } = await cchc(['explain', `${report}:8:61`, '-f', 'json', '--lang', 'en'])
    expect(JSON.parse(stdout)).toMatchObject({
      file: report,
      line: 8,
      numbers: [
        {
          place: { line: 8, column: 61, text: '31' },
          read: { indicator: 'par-index.rank', value: 31, of: 63 },
          left: null,
          of: { column: 64, text: '63' },
          readings: [{ indicator: 'par-index.rank', chosen: true, ruledOut: null }, { ruledOut: 'unit' }, {}, {}, {}],
          slots: [{ slot: 'period', value: '2020', from: null, place: { text: 'Năm 2020' } }, {}, {}, {}, {}],
        },
      ],
    })
  })

  it('in English', async () => {
    expect(await explained('bao-cao.txt:9:54', '--lang', 'en')).toContain(
      'Dossiers settled (dossier.settled): ruled out by «đúng hạn»',
    )
  })

  it('with the province given', async () => {
    const { stdout } = await cchc(['explain', '-:1', '--province', 'cà mau'], { stdin: 'Tiếp nhận 1.899 hồ sơ.' })
    expect(stdout.replace(/\s+/g, ' ')).toContain('Tỉnh Cà Mau – theo --province')
  })

  it.each([24, 40, 80, 160])('in %d columns', async (columns) => {
    const { stdout } = await cchc(['explain', `${report.replace(folder.path, '.')}:8`], {
      cwd: folder.path,
      env: { COLUMNS: String(columns) },
    })
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
  })
})
