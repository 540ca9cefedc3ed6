/** Words of `cchc provinces`. */
const vi = {
  argument: 'TÊN',
  form: 'tên tỉnh, thành phố (Hậu Giang, TP.HCM) hoặc mã của nó (63-93; 24 là hai tỉnh, một trong mỗi danh sách)',
  help: {
    usage: '[tùy chọn] [TÊN]',
    about: 'in các tỉnh, thành phố của cả hai danh sách (63 và 34), và tỉnh nào nay thuộc tỉnh nào',
    name: 'tên, cách viết khác hoặc mã của một tỉnh, thành phố',
    format: 'table, json, csv, md, xlsx, html (mặc định: theo đuôi tệp của -o, nếu không thì table)',
  },
}

const en: typeof vi = {
  argument: 'NAME',
  form: 'the name of a province (Hau Giang, TP.HCM) or its code (63-93; 24 is two provinces, one in each list)',
  help: {
    usage: '[options] [NAME]',
    about: 'print the provinces of both lists (63 and 34), and which became which',
    name: 'name, spelling or code of a province',
    format: 'table, json, csv, md, xlsx, html (default: from the ending of -o, else table)',
  },
}

export const provincesWords = { vi, en } as const
