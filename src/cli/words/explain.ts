/** Words of `cchc explain`. */
const vi = {
  form: 'TỆP:DÒNG hoặc TỆP:DÒNG:CỘT, ví dụ baocao.txt:18 (- là đầu vào chuẩn)',
  missing: 'chưa cho biết giải thích số nào; cho TỆP:DÒNG[:CỘT], ví dụ baocao.txt:18',
  noLine: (line: number, lines: number) => `không có dòng ${line}: văn bản có ${lines} dòng`,
  noColumn: (column: number, columns: number) => `không có cột ${column}: dòng này có ${columns} cột`,
  oneFile: (file: string) => `'${file}' là nhiều tệp; chỉ giải thích được từng tệp một`,
  help: {
    usage: '[tùy chọn] TỆP:DÒNG[:CỘT]',
    about: 'cho biết mỗi số trên một dòng được đọc là gì, vì sao; hoặc vì sao bị bỏ qua',
    place: 'tệp (hoặc - là đầu vào chuẩn) với dòng, và cột nếu chỉ hỏi một số: baocao.txt:18, baocao.txt:18:25',
    format: 'text, json (mặc định: text)',
    province: 'tỉnh của văn bản, nếu văn bản không tự nêu tỉnh nào',
    examples: `
Ví dụ:
  cchc explain baocao.txt:18
  cchc explain baocao.txt:18:25 -f json`,
  },
}

const en: typeof vi = {
  form: 'FILE:LINE or FILE:LINE:COLUMN, as report.txt:18 (- is standard input)',
  missing: 'nothing to explain; give FILE:LINE[:COLUMN], as report.txt:18',
  noLine: (line, lines) => `there is no line ${line}: the text has ${lines} line${lines === 1 ? '' : 's'}`,
  noColumn: (column, columns) => `there is no column ${column}: the line has ${columns}`,
  oneFile: (file) => `'${file}' is several files; one at a time can be explained`,
  help: {
    usage: '[options] FILE:LINE[:COLUMN]',
    about: 'tell what each number of a line was read as and why, or why it was left out',
    place: 'a file (or - for standard input) with a line, and a column for one number: report.txt:18, report.txt:18:25',
    format: 'text, json (default: text)',
    province: 'province of the text, where it names none',
    examples: `
Examples:
  cchc explain report.txt:18
  cchc explain report.txt:18:25 -f json`,
  },
}

export const explainWords = { vi, en } as const
