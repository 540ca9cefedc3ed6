import { groupBy } from '../../records/group-by.ts'
import { citations } from '../citations.ts'
import type { Rule } from '../rule.ts'

export const documentDates: Rule = {
  id: 'document-dates',
  severity: 'warning',
  name: { vi: 'Một văn bản, hai ngày ban hành', en: 'One document, two dates' },
  page: {
    vi: `So các lần dẫn chiếu cùng một số hiệu trong báo cáo: ngày ban hành phải như nhau.

Số hiệu không mang năm ("76/NQ-CP") được dùng lại mỗi năm, nên chỉ so các lần dẫn trong cùng một năm: 76/NQ-CP ngày 13/6/2013 và 76/NQ-CP ngày 15/7/2021 là hai văn bản. Là cảnh báo vì hai cơ quan có thể dùng cùng ký hiệu; nếu hai lần dẫn nêu hai cơ quan ("của UBND tỉnh", "của UBND huyện") thì không so.`,
    en: `Compares all citations of one number in a report: their dates must be the same.

A number without a year ("76/NQ-CP") is used anew every year, so only citations of one year are compared: 76/NQ-CP of 13/6/2013 and 76/NQ-CP of 15/7/2021 are two documents. It is a warning, as two bodies can use one sign; citations that name two ("của UBND tỉnh", "của UBND huyện") are not compared.`,
  },
  examples: {
    passing: [
      {
        reports: [
          'Nghị quyết số 76/NQ-CP ngày 13/6/2013.\n\nNghị quyết số 76/NQ-CP ngày 15/7/2021.\n\nThực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021.',
        ],
      },
      {
        reports: [
          'Nghị quyết số 76/NQ-CP ngày 15/7/2021.\n\nThực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021; Kế hoạch số 15/KH-UBND ngày 05/01/2023 của UBND tỉnh, Kế hoạch số 15/KH-UBND ngày 10/02/2023 của UBND huyện.',
        ],
      },
    ],
    failing: [
      {
        reports: ['Kế hoạch số 47-KH/TU ngày 30/5/2018.\n\nThực hiện Kế hoạch số 47-KH/TU ngày 03/5/2018.'],
        places: ['03/5/2018', '30/5/2018'],
      },
    ],
  },
  *check(report) {
    for (const cited of groupBy(
      citations(report),
      ({ number, date }) => `${number.toUpperCase()} ${date.year}`,
    ).values()) {
      const [first, ...more] = cited
      if (!first || more.length === 0) continue
      const other = more.find(
        ({ date, by }) =>
          (date.day !== first.date.day || date.month !== first.date.month) && !(by && first.by && by !== first.by),
      )
      yield {
        outcome: other ? 'fail' : 'pass',
        places: other
          ? [other.date.place, first.date.place]
          : [first.date.place, ...more.map(({ date }) => date.place)],
        message: other
          ? {
              vi: `văn bản số ${first.number} được dẫn với hai ngày: ${first.date.place.text} và ${other.date.place.text}`,
              en: `document ${first.number} is cited with two dates: ${first.date.place.text} and ${other.date.place.text}`,
            }
          : {
              vi: `${first.number}: dẫn ${cited.length} lần, cùng ngày`,
              en: `${first.number}: cited ${cited.length} times, with one date`,
            },
      }
    }
  },
}
