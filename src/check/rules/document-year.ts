import { citations } from '../citations.ts'
import type { Rule } from '../rule.ts'

export const documentYear: Rule = {
  id: 'document-year',
  severity: 'error',
  name: { vi: 'Năm trong số hiệu và năm ban hành', en: 'Year of a document’s number and of its date' },
  page: {
    vi: `Số hiệu văn bản quy phạm pháp luật có năm ban hành: "130/2005/NĐ-CP". Năm đó phải là năm của ngày ban hành viết liền sau: "Nghị định số 130/2005/NĐ-CP ngày 17/10/2005".

Số hiệu được lấy theo năm ký nên không có sai lệch cho phép (Luật Ban hành văn bản quy phạm pháp luật; Nghị định 34/2016/NĐ-CP về số, ký hiệu văn bản).`,
    en: `The number of a legal document holds the year of issue: "130/2005/NĐ-CP". It must be the year of the date that follows: "Nghị định số 130/2005/NĐ-CP ngày 17/10/2005".

Numbers are given by the year of signing, so there is no tolerance (Law on the promulgation of legal documents; Decree 34/2016/NĐ-CP on numbers and signs).`,
  },
  examples: {
    passing: [{ reports: ['Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.'] }],
    failing: [
      { reports: ['Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ.'], places: ['2018', '2019'] },
      { reports: ['Căn cứ Quyết định số 09/2015/QĐ-TTg ngày 25 tháng 3 năm 2025.'], places: ['2015', '2025'] },
    ],
  },
  *check(report) {
    for (const { number, year, date } of citations(report)) {
      if (!year) continue
      const holds = year.value === date.year
      yield {
        outcome: holds ? 'pass' : 'fail',
        places: [year.place, date.yearPlace],
        message: holds
          ? { vi: `${number}: năm ${date.year}`, en: `${number}: of ${date.year}` }
          : {
              vi: `văn bản số ${number} có năm ${year.value} nhưng ghi ban hành năm ${date.year}`,
              en: `document ${number} is of ${year.value} by its number, but dated ${date.year}`,
            },
      }
    }
  },
}
