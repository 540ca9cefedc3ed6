/** Words of `cchc validate` and `cchc rules`. */
const vi = {
  rule: 'QUY-TẮC=off|warning|error (xem cchc rules)',
  count: 'số nguyên từ 0 trở lên',
  noFile: (path: string) => `không có tệp '${path}'; kiểm tra tên và thư mục`,
  readFile: (path: string, why: string) => `không đọc được '${path}' (${why})`,
  profile: (name: string, known: string) =>
    `--require: không có hồ sơ '${name}'; cần một trong ${known}, hoặc đường dẫn của một tệp JSON`,
  wrong: {
    syntax: 'sai cú pháp JSON',
    key: (key: string, guess: string) => `không có mục '${key}'${guess}`,
    value: (expected: string) => `giá trị không hợp lệ; cần: ${expected}`,
  },
  expected: {
    string: 'chuỗi',
    number: 'số không âm',
    int: 'số nguyên không âm',
    array: 'danh sách',
    object: 'đối tượng',
    custom: 'mã chỉ số, dùng được * và ? (xem cchc indicators)',
    other: 'giá trị khác',
  },
  wroteBaseline: (path: string, count: number) =>
    `đã ghi ${count} phát hiện vào '${path}'; các lần sau dùng --baseline ${path}`,
  formatTwice: 'nhiều tệp -o: mỗi tệp cần đuôi .json, .sarif hoặc .xml để rõ định dạng',
  tooMany: (count: number, most: number) => `${count} cảnh báo, nhiều hơn ${most} (--max-warnings)`,
  help: {
    validate: 'kiểm tra báo cáo: giới hạn, phép tính, mâu thuẫn, thể thức',
    validateUsage: '[tùy chọn] TỆP…',
    format: 'pretty, json, sarif, junit, github (mặc định: pretty)',
    output: 'ghi vào tệp; lặp lại được, định dạng theo đuôi .json, .sarif, .xml (junit); cho thêm -f để vẫn in ra',
    rule: 'đặt mức của quy tắc: header=off, parts=warning; lặp lại được',
    maxWarnings: 'số cảnh báo cho phép; nhiều hơn thì trạng thái thoát là 1',
    baseline: 'bỏ qua các phát hiện đã chấp nhận trong tệp này',
    writeBaseline: 'ghi các phát hiện hiện có vào tệp này và coi là đã chấp nhận',
    require: 'báo cáo phải nêu đủ số liệu của hồ sơ: periodic, summary, hoặc một tệp JSON',
    verbose: 'kê cả những phép kiểm tra đạt',
    rules: 'in các quy tắc kiểm tra, hoặc trang giải thích của một quy tắc',
    rulesUsage: '[tùy chọn] [MÃ]',
    ruleId: 'mã quy tắc (parts)',
    rulesFormat: 'table, json, md (mặc định: table)',
    examples: `
Trạng thái thoát: 0 không có lỗi, 1 có lỗi (hoặc quá nhiều cảnh báo), 2 không làm được.
Cấu hình chung: cchc.config.json trong thư mục hiện tại hoặc các thư mục trên.

Ví dụ:
  cchc validate baocao.txt
  cchc validate baocao/ --verbose
  cchc validate baocao/ -f github -o ketqua.sarif -o ketqua.xml
  cchc validate baocao/ --rule header=off --max-warnings 10
  cchc validate baocao/ --write-baseline dachapnhan.json`,
  },
}

const en: typeof vi = {
  rule: 'RULE=off|warning|error (see cchc rules)',
  count: 'a whole number from 0',
  noFile: (path) => `there is no file '${path}'; check its name and folder`,
  readFile: (path, why) => `cannot read '${path}' (${why})`,
  profile: (name, known) =>
    `--require: there is no profile '${name}'; give one of ${known}, or the path of a JSON file`,
  wrong: {
    syntax: 'no valid JSON',
    key: (key, guess) => `there is no entry '${key}'${guess}`,
    value: (expected) => `not a valid value; expected: ${expected}`,
  },
  expected: {
    string: 'a string',
    number: 'a number from 0',
    int: 'a whole number from 0',
    array: 'a list',
    object: 'an object',
    custom: 'the code of an indicator; * and ? can be used (see cchc indicators)',
    other: 'another value',
  },
  wroteBaseline: (path, count) => `wrote ${count} findings to '${path}'; from now on run with --baseline ${path}`,
  formatTwice: 'several files for -o: each needs the ending .json, .sarif or .xml to tell its format',
  tooMany: (count, most) => `${count} warnings, more than ${most} (--max-warnings)`,
  help: {
    validate: 'check reports: bounds, arithmetic, contradictions, form',
    validateUsage: '[options] FILE…',
    format: 'pretty, json, sarif, junit, github (default: pretty)',
    output:
      'write to this file; can be repeated, the format by its ending .json, .sarif, .xml (junit); add -f to print as well',
    rule: 'set a rule’s level: header=off, parts=warning; can be repeated',
    maxWarnings: 'how many warnings are allowed; with more the exit status is 1',
    baseline: 'leave out the findings that this file accepts',
    writeBaseline: 'write the findings of this run to this file, as accepted',
    require: 'reports must state the figures of a profile: periodic, summary, or a JSON file',
    verbose: 'also list the checks that passed',
    rules: 'print the rules, or the page of one',
    rulesUsage: '[options] [ID]',
    ruleId: 'a rule’s id (parts)',
    rulesFormat: 'table, json, md (default: table)',
    examples: `
Exit status: 0 no errors, 1 errors (or too many warnings), 2 could not be done.
Settings for all runs: cchc.config.json in the working directory or above it.

Examples:
  cchc validate report.txt
  cchc validate reports/ --verbose
  cchc validate reports/ -f github -o results.sarif -o results.xml
  cchc validate reports/ --rule header=off --max-warnings 10
  cchc validate reports/ --write-baseline accepted.json`,
  },
}

export const validateWords = { vi, en } as const
