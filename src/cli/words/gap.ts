import type { FileProblem } from '../../goals/file.ts'
import type { Bilingual, Language } from '../../records/language.ts'
import { YAML_PROBLEMS } from './yaml.ts'

/** What zod calls the kinds of values. */
const TYPES: Readonly<Record<string, Bilingual>> = {
  number: { vi: 'một số, không có ngoặc kép', en: 'a number, without quotes' },
  string: { vi: 'chữ', en: 'a text' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'các cặp khóa: giá trị', en: 'pairs of key: value' },
}

function because(code: string, language: Language): string {
  const why = YAML_PROBLEMS[code]?.[language]
  return why === undefined ? '' : `: ${why}`
}

/** Words of `cchc gap` and `cchc goals`, and of what is wrong with a goals file. */
const vi = {
  noGoals: (path: string) => `${path}: văn bản không nêu mục tiêu nào có chỉ số`,
  unnamedGoals: (count: number) =>
    `${count} mục tiêu chưa có mã chỉ số, đã bỏ qua; xem bằng extract --role target --all`,
  missingGoals: (form: string) => `chưa cho --goals; cần: ${form}`,
  goalsForm: (sets: string) =>
    `self (mục tiêu mà chính báo cáo nêu), tên bộ mục tiêu (${sets}), tệp mục tiêu .json hoặc .yaml, hoặc báo cáo, nghị quyết có nêu mục tiêu`,
  written: (count: number, path: string) =>
    `đã ghi ${count} mục tiêu vào ${path}; hãy đối chiếu với văn bản trước khi dùng`,
  tooManyProblems: (count: number) => `còn ${count} lỗi khác`,
  unbound: (count: number, provinces: string) =>
    `${count} mục tiêu không áp dụng cho tỉnh nào trong các báo cáo đã đọc (${provinces})`,
  noProvince: 'không rõ báo cáo của tỉnh nào; nếu biết, cho bằng --province TÊN',
  problem: {
    syntax: ({ what }) => `sai cú pháp YAML/JSON${because(what, 'vi')}`,
    missing: ({ what }) => `thiếu '${what}'`,
    'unknown-key': ({ what }) => `không có khóa '${what}'`,
    choice: ({ what, found }) => `${what}: '${found}' không hợp lệ`,
    type: ({ what, found, choices: [expected = ''] }) =>
      `${what}: '${found}' không đúng kiểu${TYPES[expected] ? `; cần ${TYPES[expected].vi}` : ''}`,
    few: () => 'chưa có mục tiêu nào trong danh sách goals',
    date: ({ what, found }) =>
      `${what}: '${found}' không phải năm, tháng hoặc ngày có thật (2025, 2025-06, 2025-06-30)`,
    category: ({ found }) => `category: chỉ số này không có nhóm '${found}'`,
    unit: ({ found }) => `unit: chỉ số này không tính bằng '${found}'`,
    range: ({ found }) => `valueMax: ${found} nhỏ hơn value`,
    name: () => `mục tiêu mã other cần có name`,
    province: ({ found }) => `province: không có tỉnh, thành phố tên '${found}'`,
  } satisfies Record<FileProblem['code'], (problem: FileProblem) => string>,
  expected: (choices: string) => `; cần: ${choices}`,
  help: {
    gapUsage: '[tùy chọn] TỆP… --goals MỤC_TIÊU',
    gap: 'so kết quả trong báo cáo với mục tiêu',
    goals: 'mục tiêu: self, tên bộ mục tiêu (cchc goals), tệp .json/.yaml, hoặc báo cáo, nghị quyết nêu mục tiêu',
    format: 'table, md, csv, json, xlsx, html (mặc định: theo đuôi tệp của -o, nếu không thì table)',
    failOn:
      'kết thúc với mã 1 khi có mục tiêu: unmet (không đạt, mặc định), off-pace (thêm chậm tiến độ), no-data (thêm thiếu số liệu); never: không bao giờ',
    gapExamples: `
Ví dụ:
  cchc gap baocao.txt --goals self
  cchc gap baocao.txt --goals nghiquyet.txt
  cchc gap baocao/ --goals national-2020 -o doichieu.xlsx
  cchc gap baocao.txt --goals muctieu.yaml --fail-on off-pace`,
    goalsUsage: '[tùy chọn] [TÊN]',
    goalsAbout: 'in các bộ mục tiêu đi kèm, hoặc mục tiêu của một bộ hay một tệp',
    goalsName: 'tên bộ mục tiêu, hoặc tệp mục tiêu .json/.yaml',
    goalsFormat: 'table, md, csv, json, yaml, xlsx, html (mặc định: table)',
    extractUsage: '[tùy chọn] TỆP…',
    extractAbout: 'rút mục tiêu của văn bản thành tệp mục tiêu để sửa',
    extractFormat: 'json, yaml (mặc định: theo đuôi tệp của -o, nếu không thì yaml)',
    goalsExamples: `
Ví dụ:
  cchc goals
  cchc goals national-2025 -f yaml > muctieu.yaml
  cchc goals extract nghiquyet.txt -o muctieu.yaml`,
  },
}

export type GapCommandWords = typeof vi

const en: GapCommandWords = {
  noGoals: (path) => `${path}: the text states no goal that has an indicator`,
  unnamedGoals: (count) =>
    `${count} goal${count === 1 ? '' : 's'} without an indicator left out; extract --role target --all shows them`,
  missingGoals: (form) => `--goals is missing; expected: ${form}`,
  goalsForm: (sets) =>
    `self (the goals that the report states), the name of a set (${sets}), a goals file .json or .yaml, or a report or resolution that states goals`,
  written: (count, path) =>
    `${count} goal${count === 1 ? '' : 's'} written to ${path}; check them against the text before use`,
  tooManyProblems: (count) => `${count} more`,
  unbound: (count, provinces) =>
    `${count} goal${count === 1 ? ' binds' : 's bind'} none of the provinces read (${provinces})`,
  noProvince: 'the report names no province; where known, give it with --province NAME',
  problem: {
    syntax: ({ what }) => `not YAML or JSON${because(what, 'en')}`,
    missing: ({ what }) => `'${what}' is missing`,
    'unknown-key': ({ what }) => `there is no key '${what}'`,
    choice: ({ what, found }) => `${what}: '${found}' is not valid`,
    type: ({ what, found, choices: [expected = ''] }) =>
      `${what}: '${found}' is of the wrong type${TYPES[expected] ? `; expected ${TYPES[expected].en}` : ''}`,
    few: () => 'the list of goals is empty',
    date: ({ what, found }) => `${what}: '${found}' is no real year, month or day (2025, 2025-06, 2025-06-30)`,
    category: ({ found }) => `category: this indicator has no category '${found}'`,
    unit: ({ found }) => `unit: this indicator is not given in '${found}'`,
    range: ({ found }) => `valueMax: ${found} is less than value`,
    name: () => 'a goal coded other needs a name',
    province: ({ found }) => `province: there is no province named '${found}'`,
  },
  expected: (choices) => `; expected: ${choices}`,
  help: {
    gapUsage: '[options] FILE… --goals GOALS',
    gap: 'hold the results of reports against goals',
    goals: 'self, the name of a set (cchc goals), a .json/.yaml file, or a report or resolution that states goals',
    format: 'table, md, csv, json, xlsx, html (default: from the ending of -o, else table)',
    failOn:
      'end with status 1 when a goal is: unmet (default), off-pace (or unmet), no-data (or either of these); never: do not',
    gapExamples: `
Examples:
  cchc gap report.txt --goals self
  cchc gap report.txt --goals resolution.txt
  cchc gap reports/ --goals national-2020 -o gap.xlsx
  cchc gap report.txt --goals goals.yaml --fail-on off-pace`,
    goalsUsage: '[options] [NAME]',
    goalsAbout: 'print the goal sets that come with the program, or the goals of a set or file',
    goalsName: 'name of a set, or a goals file .json/.yaml',
    goalsFormat: 'table, md, csv, json, yaml, xlsx, html (default: table)',
    extractUsage: '[options] FILE…',
    extractAbout: 'turn the goals of a document into a goals file to edit',
    extractFormat: 'json, yaml (default: from the ending of -o, else yaml)',
    goalsExamples: `
Examples:
  cchc goals
  cchc goals national-2025 -f yaml > goals.yaml
  cchc goals extract resolution.txt -o goals.yaml`,
  },
}

export const gapCommandWords = { vi, en } as const
