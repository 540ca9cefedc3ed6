/** Words of `cchc compare`. */
const vi = {
  reading: (count: number) => `đã đọc ${count} báo cáo…`,
  mainOnly: (patterns: string) =>
    `so sánh các chỉ số chính (${patterns}); thêm --indicator hoặc --kind để so sánh chỉ số khác`,
  nothing: (read: number) =>
    `không số liệu nào khớp với bộ lọc (đã đọc ${read} báo cáo); xem các mã bằng lệnh cchc indicators`,
  onlyGoals: (count: number) =>
    `không có kết quả để so sánh: ${count} báo cáo chỉ nêu mục tiêu; thêm --role target để so sánh mục tiêu`,
  noProvince: (count: number) =>
    `${count} báo cáo không nêu tỉnh, số liệu của chúng đứng riêng; thêm --province nếu là của một tỉnh`,
  inferredProvince: 'phần đầu báo cáo không nêu tỉnh; tỉnh được suy ra từ nội dung, hãy kiểm tra',
  moreInferred: (count: number) => `còn ${count} báo cáo khác như vậy`,
  help: {
    usage: '[tùy chọn] TỆP…',
    about: 'so sánh các tỉnh: một chỉ số qua các năm, hoặc các chỉ số trong một năm',
    files:
      'báo cáo, hoặc tệp .json/.jsonl do extract ghi: đường dẫn, thư mục, mẫu tên tệp ("bc/*.txt"), hoặc - là đầu vào chuẩn',
    format: 'table, json, csv, md, xlsx, html (mặc định: theo đuôi tệp của -o, nếu không thì table)',
    indicator: 'các mã chỉ số; dùng được * và ? (mặc định: điểm, thứ hạng của các chỉ số và tỷ lệ hồ sơ đúng hạn)',
    period: 'chỉ số liệu có thời gian giao với kỳ này: 2020, 2018..2020',
    level: 'chỉ các cấp này: province, district, commune (nhiều cấp cách nhau bằng dấu phẩy)',
    role: 'so sánh kết quả (actual, mặc định) hay mục tiêu (target)',
    by: 'cột là thời gian (period, mặc định) hay tỉnh (province)',
    sort: 'thứ tự các tỉnh: name (mặc định), value (năm gần nhất, tốt nhất đứng đầu), change (cải thiện nhiều nhất đứng đầu)',
    asOf: 'ghép các tỉnh cũ dưới tỉnh mà chúng thuộc về vào ngày này: 2025-07-01',
    sources: 'thêm văn bản và dòng của từng số liệu',
    tidy: 'mỗi số liệu một hàng thay vì một bảng',
    province: 'tỉnh của những văn bản không tự nêu tỉnh nào',
    examples: `
Ví dụ:
  cchc compare baocao/
  cchc compare baocao/ --indicator par-index.rank --period 2018..2020 --sort value
  cchc compare baocao/ --by province --period 2020 --kind staff
  cchc compare baocao/ --indicator "dossier.*" -o sosanh.xlsx
  cchc extract baocao/ -o solieu.jsonl && cchc compare solieu.jsonl --sources`,
  },
}

const en: typeof vi = {
  reading: (count) => `${count} reports read…`,
  mainOnly: (patterns) => `comparing the main indicators (${patterns}); --indicator or --kind compares others`,
  nothing: (read) =>
    `no figure passes the filters (${read} report${read === 1 ? '' : 's'} read); cchc indicators lists the codes`,
  onlyGoals: (count) =>
    `no results to compare: ${count} report${count === 1 ? ' states' : 's state'} only goals; --role target compares goals`,
  noProvince: (count) =>
    `${count} report${count === 1 ? ' names' : 's name'} no province and stand${count === 1 ? 's' : ''} apart; give --province if they are of one`,
  inferredProvince: 'the head of the report names no province; inferred from its text, check it',
  moreInferred: (count) => `so it is with ${count} more report${count === 1 ? '' : 's'}`,
  help: {
    usage: '[options] FILE…',
    about: 'compare provinces: an indicator over years, or indicators in a year',
    files:
      'reports, or the .json/.jsonl that extract wrote: a path, a directory, a pattern ("reports/*.txt"), or - for standard input',
    format: 'table, json, csv, md, xlsx, html (default: from the ending of -o, else table)',
    indicator: 'indicator codes; * and ? allowed (default: scores and ranks of the indices, and on-time rates)',
    period: 'only figures whose period overlaps: 2020, 2018..2020',
    level: 'only these levels: province, district, commune (comma list)',
    role: 'compare results (actual, the default) or goals (target)',
    by: 'what stands in columns: period (default) or province',
    sort: 'order of the provinces: name (default), value (latest year, best first), change (most improved first)',
    asOf: 'group former provinces under the one they belong to on this day: 2025-07-01',
    sources: 'add document and line to each figure',
    tidy: 'a figure a row instead of a table',
    province: 'province of the documents that name none',
    examples: `
Examples:
  cchc compare reports/
  cchc compare reports/ --indicator par-index.rank --period 2018..2020 --sort value
  cchc compare reports/ --by province --period 2020 --kind staff
  cchc compare reports/ --indicator "dossier.*" -o comparison.xlsx
  cchc extract reports/ -o figures.jsonl && cchc compare figures.jsonl --sources`,
  },
}

export const compareWords = { vi, en } as const
