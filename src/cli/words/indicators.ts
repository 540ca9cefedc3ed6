/** Words of `cchc indicators`. */
const vi = {
  argument: 'MÃ',
  form: 'mã chỉ số (par-index.rank), nhóm (par-index), hoặc mẫu có * và ? (*.rank); cchc indicators in cả danh sách',
  help: {
    usage: '[tùy chọn] [MÃ]',
    about: 'in các chỉ số đọc được, hoặc khai báo của một chỉ số',
    code: 'mã chỉ số (par-index.rank), nhóm (par-index), hoặc mẫu ("*.rank")',
    format: 'table, json, md (mặc định: table)',
  },
}

const en: typeof vi = {
  argument: 'CODE',
  form: 'a code (par-index.rank), an area (par-index), or a pattern with * and ? (*.rank); cchc indicators lists all',
  help: {
    usage: '[options] [CODE]',
    about: 'print the indicators it reads, or the declaration of one',
    code: 'a code (par-index.rank), an area (par-index), or a pattern ("*.rank")',
    format: 'table, json, md (default: table)',
  },
}

export const indicatorsWords = { vi, en } as const
