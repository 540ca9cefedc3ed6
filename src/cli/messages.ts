import type { Language } from '../records/language.ts'

const vi = {
  error: 'lỗi',
  internal: (message: string) => `lỗi bên trong cchc: ${message} (thêm --debug để xem chi tiết)`,
  seeHelp: (command: string) => `Xem: ${command} --help`,
  didYouMean: (guess: string) => `; có phải ý bạn là '${guess}'?`,
  unknownOption: (flag: string) => `không có tùy chọn '${flag}'`,
  unknownCommand: (name: string) => `không có lệnh '${name}'`,
  missingFile: 'chưa cho biết đọc tệp nào; cho đường dẫn, thư mục, mẫu tên tệp, hoặc - để đọc từ đầu vào chuẩn',
  missingValue: (flags: string) => `tùy chọn ${flags} cần một giá trị`,
  tooManyArguments: 'thừa tham số',
  invalidValue: (option: string, value: string, expected: string, guess?: string) =>
    `${option}: '${value}' không hợp lệ; cần: ${expected}${guess ? vi.didYouMean(guess) : ''}`,
  forms: {
    '--indicator': 'mã chỉ số, có thể dùng * và ? (par-index.*, *.rank)',
    '--period': 'một kỳ theo EDTF hoặc một khoảng (2020, 2019-06, 2016/2020, 2018..2020, 2018..)',
    '--as-of': 'một ngày (2025-07-01)',
    '--output': 'tên tệp',
    '--province': 'tên tỉnh, thành phố',
  } as Readonly<Record<string, string>>,
  unknownEnding: (path: string, endings: string) =>
    `--output: không rõ định dạng của '${path}'; cho -f, hoặc đặt đuôi tệp là ${endings}`,
  endingDiffers: (path: string, asked: string, told: string) =>
    `--output: đuôi của '${path}' là của định dạng ${told}, còn -f là ${asked}; sửa một trong hai`,
  binaryOnScreen: '--format: sổ tính không in ra màn hình được; thêm -o TỆP.xlsx',
  outputIsInput: (path: string) => `--output: '${path}' cũng là tệp đầu vào, ghi vào đó sẽ mất báo cáo`,
  outputIsDirectory: (path: string) => `--output: '${path}' là thư mục; cho tên tệp trong đó`,
  outputNowhere: (folder: string) => `--output: không có thư mục '${folder}'; hãy tạo thư mục đó trước`,
  cannotWrite: (path: string, why: string) => `không ghi được '${path}' (${why}); tệp cũ (nếu có) còn nguyên`,
  cannotPrint: (why: string) => `không ghi được ra đầu ra chuẩn (${why}); kiểm tra chỗ trống trên đĩa`,
  garbled: (text: string) => `số '${text}' bị lỗi, không đọc được; đã bỏ qua`,
  repaired: (text: string, proof: string | null) =>
    `số '${text}' bị lỗi; đã đọc lại${proof === null ? '' : ` (${proof})`}, hãy đối chiếu với bản gốc`,
  moreDamaged: (count: number) => `còn ${count} số khác bị lỗi; xem "diagnostics" của -f json`,
  unclearRows: (count: number, lines: string) =>
    `${count} hàng của bảng bị bỏ qua vì không rõ số nào thuộc cột nào (dòng ${lines})`,
  untimedRows: (count: number, lines: string) =>
    `${count} hàng của bảng không rõ số nào thuộc cột nào: số liệu được đọc mà không có thời gian (dòng ${lines})`,
  unnamed: (count: number) => `${count} số liệu chưa có mã chỉ số; thêm --all để xem`,
  noFigures: 'không có số liệu nào trong văn bản này; hãy kiểm tra xem có đúng là báo cáo và còn đủ nội dung không',
  filtered: (count: number) => `không số liệu nào trong ${count} số liệu đọc được khớp với bộ lọc`,
  otherProvince: (own: string, given: string) => `văn bản tự nêu ${own}; --province ${given} không áp dụng`,
  help: {
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Lệnh:',
    } as Readonly<Record<string, string>>,
    /** Names of arguments. */
    terms: {
      files: 'TỆP…',
      place: 'TỆP:DÒNG[:CỘT]',
      kind: 'LOẠI',
      code: 'MÃ',
      name: 'TÊN',
      command: 'LỆNH',
    } as Readonly<Record<string, string>>,
    program: 'Đọc báo cáo cải cách hành chính của các tỉnh, thành phố và rút ra số liệu có chỉ rõ nguồn.',
    version: 'in phiên bản',
    help: 'in phần trợ giúp',
    helpCommand: 'in trợ giúp của một lệnh',
    lang: 'ngôn ngữ của thông báo và tiêu đề: vi, en (mặc định: theo LC_ALL, LC_MESSAGES, LANG; nếu không thì vi)',
    debug: 'in cả chi tiết của lỗi bên trong',
    usage: '[tùy chọn] [lệnh]',
    extractUsage: '[tùy chọn] TỆP…',
    extract: 'rút số liệu từ báo cáo',
    files: 'đường dẫn, thư mục (tìm báo cáo trong đó), mẫu tên tệp ("bc/*.txt"), hoặc - là đầu vào chuẩn',
    format: 'table, json, jsonl, csv, md, xlsx, html (mặc định: theo đuôi tệp của -o, nếu không thì table)',
    output: 'ghi vào tệp này thay vì in ra; ghi trọn vẹn hoặc không ghi gì',
    kind: 'chỉ các loại này: index, dossier, budget, staff, measure (nhiều loại cách nhau bằng dấu phẩy)',
    indicator: 'chỉ các mã chỉ số này; dùng được * và ? ("par-index.*,*.rank")',
    period: 'chỉ số liệu có thời gian giao với kỳ này: 2020, 2019-06, 2016/2020, 2018..2020',
    role: 'chỉ kết quả (actual) hoặc chỉ mục tiêu (target)',
    province:
      'tỉnh của những văn bản không tự nêu tỉnh nào; khi đọc nhiều văn bản và có văn bản tự nêu đúng tỉnh này ' +
      'thì bỏ qua văn bản của tỉnh khác',
    all: 'kể cả số liệu không thuộc chỉ số nào (mã other)',
    schemaUsage: '[tùy chọn] [LOẠI]',
    schema: 'in JSON Schema của kết quả (extract -f json), hoặc của một phần',
    schemaKind: 'một trong: observation, document, index, dossier, budget, staff, measure',
    extractExamples: `
Ví dụ:
  cchc extract baocao.txt
  cchc extract baocao/ -f csv -o solieu.csv
  cchc extract "baocao/*.md" --kind index --period 2018..2020 -f json
  cat baocao.txt | cchc extract - --indicator "dossier.*"`,
  },
}

export type Messages = typeof vi

const en: Messages = {
  error: 'error',
  internal: (message) => `internal error of cchc: ${message} (--debug shows more)`,
  seeHelp: (command) => `See: ${command} --help`,
  didYouMean: (guess) => `; did you mean '${guess}'?`,
  unknownOption: (flag) => `unknown option '${flag}'`,
  unknownCommand: (name) => `unknown command '${name}'`,
  missingFile: 'nothing to read; give a path, a directory, a pattern, or - for standard input',
  missingValue: (flags) => `option ${flags} needs a value`,
  tooManyArguments: 'too many arguments',
  invalidValue: (option, value, expected, guess) =>
    `${option}: '${value}' is not valid; expected: ${expected}${guess ? en.didYouMean(guess) : ''}`,
  forms: {
    '--indicator': 'an indicator code, * and ? allowed (par-index.*, *.rank)',
    '--period': 'an EDTF period or a range (2020, 2019-06, 2016/2020, 2018..2020, 2018..)',
    '--as-of': 'a day (2025-07-01)',
    '--output': 'a file name',
    '--province': 'the name of a province',
  },
  unknownEnding: (path, endings) => `--output: no format known for '${path}'; give -f, or end it in ${endings}`,
  endingDiffers: (path, asked, told) =>
    `--output: '${path}' ends like format ${told}, but -f says ${asked}; change one of them`,
  binaryOnScreen: '--format: a workbook cannot be shown on the screen; add -o FILE.xlsx',
  outputIsInput: (path) => `--output: '${path}' is an input too; writing it would destroy the report`,
  outputIsDirectory: (path) => `--output: '${path}' is a directory; name a file in it`,
  outputNowhere: (folder) => `--output: there is no directory '${folder}'; create it first`,
  cannotWrite: (path, why) => `cannot write '${path}' (${why}); the old file, if any, is untouched`,
  cannotPrint: (why) => `cannot write to standard output (${why}); check the space on the disk`,
  garbled: (text) => `'${text}' is damaged and cannot be read; left out`,
  repaired: (text, proof) => `'${text}' is damaged; repaired${proof === null ? '' : ` (${proof})`}, check it`,
  moreDamaged: (count) => `${count} more damaged number${count === 1 ? '' : 's'}; see "diagnostics" of -f json`,
  unclearRows: (count, lines) =>
    `${count} table row${count === 1 ? '' : 's'} left out, as the columns of the figures are unclear (line ${lines})`,
  untimedRows: (count, lines) =>
    `${count} table row${count === 1 ? '' : 's'} read without times, as the columns of the figures are unclear (line ${lines})`,
  unnamed: (count) => `${count} quantit${count === 1 ? 'y' : 'ies'} without an indicator; --all shows them`,
  noFigures: 'no figures in this text; check that it is a report, and whole',
  filtered: (count) => `none of the ${count} figures read passes the filters`,
  otherProvince: (own, given) => `the text names ${own} itself; --province ${given} does not apply`,
  help: {
    titles: {},
    terms: {
      files: 'FILE…',
      place: 'FILE:LINE[:COLUMN]',
      kind: 'KIND',
      code: 'CODE',
      name: 'NAME',
      command: 'COMMAND',
    },
    program:
      'Reads reports of Vietnamese provinces on administrative reform and turns their figures into traceable records.',
    version: 'print the version',
    help: 'print help',
    helpCommand: 'print the help of a command',
    lang: 'language of messages and headings: vi, en (default: from LC_ALL, LC_MESSAGES, LANG; else vi)',
    debug: 'print details of internal errors',
    usage: '[options] [command]',
    extractUsage: '[options] FILE…',
    extract: 'extract the figures of reports',
    files: 'a path, a directory (searched for reports), a pattern ("reports/*.txt"), or - for standard input',
    format: 'table, json, jsonl, csv, md, xlsx, html (default: from the ending of -o, else table)',
    output: 'write to this file instead; it is written whole or not at all',
    kind: 'only these kinds: index, dossier, budget, staff, measure (comma list)',
    indicator: 'only these indicator codes; * and ? allowed ("par-index.*,*.rank")',
    period: 'only figures whose period overlaps: 2020, 2019-06, 2016/2020, 2018..2020',
    role: 'only results (actual) or only goals (target)',
    province:
      'province of the documents that name none; when several documents are read and one names this very province, ' +
      'documents of other provinces are left out',
    all: 'also quantities that no indicator fits (code other)',
    schemaUsage: '[options] [KIND]',
    schema: 'print the JSON Schema of the results (extract -f json), or of a part',
    schemaKind: 'one of: observation, document, index, dossier, budget, staff, measure',
    extractExamples: `
Examples:
  cchc extract report.txt
  cchc extract reports/ -f csv -o figures.csv
  cchc extract "reports/*.md" --kind index --period 2018..2020 -f json
  cat report.txt | cchc extract - --indicator "dossier.*"`,
  },
}

/** All that the program says, in each language. */
export const messages: Readonly<Record<Language, Messages>> = { vi, en }
