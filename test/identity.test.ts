import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Identity, identify } from '../src/document/identity/index.ts'
import { documentSchema } from '../src/records/document.ts'

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const FREEDOM = 'Độc lập - Tự do - Hạnh phúc'

/** Headers as provinces write them and as converters leave them, each with what it says. */
const HEADERS: Record<string, [text: string, expected: Partial<Identity>]> = {
  'a department, left column first': [
    `UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\n-------\nSố: 218/BC-SNV\n\n${MOTTO}\n${FREEDOM}\n\nLạng Sơn, ngày 05 tháng 4 năm 2024\n\nBÁO CÁO\nKết quả công tác cải cách hành chính quý I năm 2024\n\nKính gửi: Bộ Nội vụ`,
    {
      type: 'periodic',
      title: 'Báo cáo Kết quả công tác cải cách hành chính quý I năm 2024',
      issuer: 'Sở Nội vụ',
      superior: 'UBND tỉnh Lạng Sơn',
      number: '218/BC-SNV',
      date: '2024-04-05',
      province: 'Lạng Sơn',
      provinceCode: '63-20',
      period: '2024-01/2024-03',
    },
  ],
  'a title that begins with V/v': [
    `UBND TỈNH LẠNG SƠN\nVĂN PHÒNG\n\nSố: 96/BC-VPUBND\n\nLạng Sơn, ngày 20 tháng 9 năm 2022\n\nBÁO CÁO\nV/v giải quyết thủ tục hành chính quý III/2022\n`,
    { title: 'Báo cáo V/v giải quyết thủ tục hành chính quý III/2022', period: '2022-07/2022-09', type: 'periodic' },
  ],
  'a word that numbers follow, before the months': [
    `UBND TỈNH LẠNG SƠN\n\nBÁO CÁO\nKết quả xây dựng chính quyền số 6 tháng đầu năm 2024\n`,
    { period: '2024-01/2024-06' },
  ],
  'the name that a province has in both lists': [
    `UBND THÀNH PHỐ HUẾ\nHuế, ngày 20 tháng 12 năm 2025\n\nBÁO CÁO\nCông tác cải cách hành chính năm 2025\n`,
    { province: 'Huế', provinceCode: '34-46' },
  ],
  'two columns flattened to one line each': [
    `ỦY BAN NHÂN DÂN ${MOTTO}\nTỈNH PHÚ YÊN ${FREEDOM}\nSố: 91/BC-UBND Phú Yên, ngày 12 tháng 9 năm 2023\nBÁO CÁO\nTình hình cải cách hành chính 9 tháng năm 2023\nvà nhiệm vụ trọng tâm quý IV năm 2023\n`,
    {
      issuer: 'Ủy ban nhân dân tỉnh Phú Yên',
      number: '91/BC-UBND',
      date: '2023-09-12',
      provinceCode: '63-54',
      period: '2023-01/2023-09',
      type: 'periodic',
    },
  ],
  'a short report, its number with a hyphen that no line breaks at': [
    `UBND TỈNH BẾN TRE\n${MOTTO}\nSố: 61 /BC\u2011UBND Bến Tre, ngày 02 tháng 12 năm 2021\n\nBÁO CÁO TÓM TẮT\n\nKết quả cải cách hành chính năm 2021 tỉnh Bến Tre\n\nNăm 2021, tỉnh đạt được một số kết quả.`,
    {
      type: 'periodic',
      title: 'Báo cáo tóm tắt Kết quả cải cách hành chính năm 2021 tỉnh Bến Tre',
      issuer: 'UBND tỉnh Bến Tre',
      number: '61/BC-UBND',
      period: '2021',
    },
  ],
  'everything on one line': [
    `UBND TỈNH TRÀ VINH SỞ NỘI VỤ ${MOTTO} ${FREEDOM} Số: 77/BC-SNV Trà Vinh, ngày 20 tháng 12 năm 2022\n\nBÁO CÁO công tác CCHC năm 2022`,
    {
      issuer: 'Sở Nội vụ',
      superior: 'UBND tỉnh Trà Vinh',
      number: '77/BC-SNV',
      date: '2022-12-20',
      province: 'Trà Vinh',
      period: '2022',
      type: 'periodic',
    },
  ],
  'columns by tabs, CRLF and a byte order mark': [
    `\ufeffUBND TỈNH HÀ TĨNH\t${MOTTO}\r\nSố: 15/BC-UBND\t${FREEDOM}\r\n\tHà Tĩnh, ngày 3 tháng 6 năm 2021\r\n\r\nBÁO CÁO\r\nCông tác cải cách hành chính 6 tháng đầu năm 2021\r\n`,
    {
      issuer: 'UBND tỉnh Hà Tĩnh',
      number: '15/BC-UBND',
      date: '2021-06-03',
      provinceCode: '63-42',
      period: '2021-01/2021-06',
    },
  ],
  'a Markdown table and bold': [
    `| **UBND TỈNH GIA LAI**<br>**SỞ NỘI VỤ** | **${MOTTO}** |\n| --- | --- |\n| Số: 402 /BC-SNV | *Gia Lai, ngày 08 tháng 5 năm 2024* |\n\n# **BÁO CÁO**\n\n**Kết quả công tác cải cách hành chính tháng 5/2024**[1]\n`,
    {
      number: '402/BC-SNV',
      date: '2024-05-08',
      province: 'Gia Lai',
      period: '2024-05',
      title: 'Báo cáo Kết quả công tác cải cách hành chính tháng 5/2024',
    },
  ],
  'a centrally run city': [
    `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n\nSố: 210/BC-UBND\n\nThành phố Hồ Chí Minh, ngày 30 tháng 11 năm 2023\n\nBÁO CÁO\nCông tác cải cách hành chính năm 2023`,
    {
      issuer: 'Ủy ban nhân dân thành phố Hồ Chí Minh',
      province: 'Hồ Chí Minh',
      provinceCode: '63-79',
      date: '2023-11-30',
      period: '2023',
    },
  ],
  'a steering committee over broken lines': [
    `UBND THÀNH PHỐ HÀ NỘI\nBAN CHỈ ĐẠO\nCẢI CÁCH HÀNH CHÍNH\nSố: 9/BC-BCĐ\nHà Nội, ngày 1 tháng 7 năm 2022\n\nBÁO CÁO\nSƠ KẾT CÔNG TÁC\nCẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2022`,
    {
      type: 'summary',
      issuer: 'Ban Chỉ đạo cải cách hành chính',
      superior: 'UBND thành phố Hà Nội',
      province: 'Hà Nội',
      period: '2022-01/2022-06',
    },
  ],
  'a council and its resolution': [
    `HỘI ĐỒNG NHÂN DÂN\nTỈNH KHÁNH HOÀ\nSố: 32/NQ-HĐND\n\nNGHỊ QUYẾT\nVề Chương trình cải cách hành chính tỉnh Khánh Hoà giai đoạn 2021 - 2025, định hướng đến năm 2030\n\nHỘI ĐỒNG NHÂN DÂN TỈNH KHÁNH HOÀ\nKHÓA VII, KỲ HỌP THỨ 4\n\nCăn cứ Luật …\n\nNghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 09 tháng 12 năm 2021.\n`,
    {
      type: 'resolution',
      issuer: 'Hội đồng nhân dân tỉnh Khánh Hoà',
      number: '32/NQ-HĐND',
      date: '2021-12-09',
      province: 'Khánh Hòa',
      period: '2021/2025',
      title:
        'Nghị quyết Về Chương trình cải cách hành chính tỉnh Khánh Hoà giai đoạn 2021 - 2025, định hướng đến năm 2030',
    },
  ],
  'a party committee': [
    'TỈNH ỦY YÊN BÁI\n*\nSố 61-BC/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nYên Bái, ngày 15 tháng 8 năm 2023\n\nBÁO CÁO\nsơ kết 02 năm thực hiện Nghị quyết số 20-NQ/TU ngày 16/7/2021 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số\n',
    {
      type: 'summary',
      issuer: 'Tỉnh ủy Yên Bái',
      number: '61-BC/TU',
      date: '2023-08-15',
      province: 'Yên Bái',
      period: '2021-07/..',
    },
  ],
  'a number and a day still to be filled in': [
    `UBND TỈNH SƠN LA\nSố:        /BC-UBND\nSơn La, ngày      tháng 12 năm 2021\n\nBÁO CÁO\nCông tác cải cách hành chính năm 2021`,
    { number: null, date: null, provinceCode: '63-14', period: '2021' },
  ],
  'a letter with its subject': [
    `UBND TỈNH BẾN TRE\nSỞ NỘI VỤ\nSố: 1250/SNV-CCHC\nV/v báo cáo công tác cải cách\nhành chính quý III năm 2022\n\nBến Tre, ngày 14 tháng 9 năm 2022\n\nKính gửi: Bộ Nội vụ\n\nSở Nội vụ báo cáo như sau:`,
    {
      type: 'periodic',
      number: '1250/SNV-CCHC',
      period: '2022-07/2022-09',
      province: 'Bến Tre',
      title: 'V/v báo cáo công tác cải cách hành chính quý III năm 2022',
    },
  ],
  'a plan': [
    'UBND TỈNH NAM ĐỊNH\nSố: 12/KH-UBND\nNam Định, ngày 20 tháng 01 năm 2023\n\nKẾ HOẠCH\nCải cách hành chính nhà nước tỉnh Nam Định năm 2023\n\nThực hiện Nghị quyết số 76/NQ-CP …',
    {
      type: 'plan',
      period: '2023',
      number: '12/KH-UBND',
      title: 'Kế hoạch Cải cách hành chính nhà nước tỉnh Nam Định năm 2023',
    },
  ],
  'a plan that hangs on a decision': [
    'KẾ HOẠCH\nCải cách hành chính đến năm 2025\n(Ban hành kèm theo Quyết định số 1432/QĐ-UBND ngày 16/8/2021 của UBND tỉnh Kiên Giang)\n\nI. MỤC TIÊU',
    {
      type: 'plan',
      number: '1432/QĐ-UBND',
      date: '2021-08-16',
      issuer: 'UBND tỉnh Kiên Giang',
      provinceCode: '63-91',
      period: '../2025',
    },
  ],
  'a lost header that the appendices tell': [
    `BÁO CÁO\nTổng kết cải cách hành chính giai đoạn 2011-2020\n\nI. KẾT QUẢ\n\nNội dung.\n\nTM. ỦY BAN NHÂN DÂN\n\nPhụ lục 1\n(Kèm theo Báo cáo số 88 /BC-UBND ngày 02 /7/2020 của UBND tỉnh Tây Ninh)\n\nPhụ lục 2\n(Kèm theo Báo cáo số\n88/BC-UBND ngày 02/7/2020 của UBND tỉnh Tây Ninh)`,
    {
      type: 'summary',
      number: '88/BC-UBND',
      date: '2020-07-02',
      issuer: 'UBND tỉnh Tây Ninh',
      provinceCode: '63-72',
      period: '2011/2020',
    },
  ],
  'one of the 34 provinces': [
    'UBND TỈNH QUẢNG TRỊ\nSố: 310/BC-UBND\nQuảng Trị, ngày 10 tháng 12 năm 2025\n\nBÁO CÁO\nCông tác cải cách hành chính năm 2025',
    { province: 'Quảng Trị', provinceCode: '34-44', period: '2025' },
  ],
  'place and date above the signature': [
    'BÁO CÁO\nCông tác cải cách hành chính quý II/2023\n\nNội dung.\n\nĐắk Nông, ngày 12 tháng 6 năm 2023\nTM. UBND TỈNH ĐẮK NÔNG\nCHỦ TỊCH',
    { date: '2023-06-12', issuer: 'UBND tỉnh Đắk Nông', provinceCode: '63-67', period: '2023-04/2023-06' },
  ],
  'the stamp of a digital signature': [
    `Ký bởi: ỦY BAN NHÂN DÂN TỈNH\nThời gian ký: 07.06.2023 15:30:12\nUBND TỈNH CÀ MAU\nSố: 5/BC-UBND\n\nBÁO CÁO\nCông tác CCHC tháng 5 năm 2023`,
    { date: '2023-06-07', issuer: 'UBND tỉnh Cà Mau', province: 'Cà Mau', period: '2023-05' },
  ],
}

describe('identify', () => {
  for (const [name, [text, expected]] of Object.entries(HEADERS)) {
    it(name, () => expect(identify(text)).toMatchObject(expected))
  }

  it('says from where, and the places are in the text', () => {
    const read = {
      title: 'title',
      number: 'number',
      date: 'date',
      province: 'province',
      period: 'period',
      issuer: 'issuer',
    } as const
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(HEADERS)),
        fc.constantFrom('', '\n\n', '\ufeff\n', 'DỰ THẢO\n'),
        ([text], prefix) => {
          const shifted = prefix + text
          const identity = identify(shifted)
          expect(documentSchema.safeParse({ ...identity, path: 'a.txt', characters: 0, lines: 0 }).success).toBe(true)
          for (const key of Object.values(read)) {
            expect(identity[key] === null).toBe(identity.evidence[key] === null)
            const place = identity.evidence[key]
            if (!place) continue
            const printed = shifted.slice(place.start, place.end)
            expect(printed.trim()).toBe(printed)
            expect(printed).not.toBe('')
            if (key === 'number')
              expect(printed.replace(/\s/g, '').replace(/[\u2010\u2011]/g, '-')).toBe(identity.number)
            if (key === 'province')
              expect(
                printed
                  .toLowerCase()
                  .normalize('NFD')
                  .replace(/[\u0300-\u036f]/g, ''),
              ).toBe(
                identity
                  .province!.toLowerCase()
                  .normalize('NFD')
                  .replace(/[\u0300-\u036f]/g, ''),
              )
          }
        },
      ),
    )
    expect(identify(HEADERS['a lost header that the appendices tell']![0]).evidence.date?.from).toBe('appendix')
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void identify(text)))
    expect(identify('')).toMatchObject({ type: 'other', title: null, province: null, period: null })
  })
})

describe('the province is not invented', () => {
  const province = (text: string): string | null => identify(text).province
  it('where no place names one', () => {
    expect(
      province('NGHỊ QUYẾT\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề cải cách hành chính đến năm 2025\n\nTỉnh ta đã …'),
    ).toBeNull()
  })
  it('from a comparison or a visit', () => {
    expect(
      province(
        'BÁO CÁO\nCông tác CCHC năm 2022\n\nHọc tập kinh nghiệm của UBND tỉnh Quảng Ninh. Tỉnh xếp sau tỉnh Hải Dương.',
      ),
    ).toBeNull()
    expect(
      province('BÁO CÁO\nKết quả học tập kinh nghiệm cải cách hành chính tại tỉnh Quảng Ninh\n\nNội dung.'),
    ).toBeNull()
    expect(province('UBND TỈNH LAI CHÂU\n\nBÁO CÁO\nKết quả học tập kinh nghiệm tại tỉnh Quảng Ninh\n')).toBe(
      'Lai Châu',
    )
  })
  it('from a ministry, which sits in Hà Nội', () => {
    expect(
      province('BỘ NỘI VỤ\nSố: 1/BC-BNV\nHà Nội, ngày 2 tháng 3 năm 2022\n\nBÁO CÁO\nCông tác CCHC năm 2021'),
    ).toBeNull()
  })
  it('from a district of the same name', () => {
    expect(
      province('UBND HUYỆN HÒA BÌNH\nHòa Bình, ngày 2 tháng 3 năm 2022\n\nBÁO CÁO\nCông tác CCHC năm 2021'),
    ).toBeNull()
    expect(
      province(
        'TỈNH BẠC LIÊU\nUBND HUYỆN HÒA BÌNH\nHòa Bình, ngày 2 tháng 3 năm 2022\n\nBÁO CÁO\nCông tác CCHC năm 2021',
      ),
    ).toBe('Bạc Liêu')
  })
  it('but is read from a text that keeps calling it its own', () => {
    expect(
      province(
        'BÁO CÁO\nCông tác CCHC năm 2022\n\nTrên địa bàn tỉnh Tiền Giang, UBND tỉnh Tiền Giang đã … So với tỉnh Long An …',
      ),
    ).toBe('Tiền Giang')
  })
})

describe('the period of a title', () => {
  it.each([
    ['Tổng kết Kế hoạch cải cách giai đoạn 2016 – 2020; phương hướng giai đoạn 2021 – 2025', '2016/2020'],
    ['Kết quả công tác năm 2022 và phương hướng, nhiệm vụ năm 2023', '2022'],
    ['Kết quả công tác quý I và nhiệm vụ trọng tâm quý II năm 2024', '2024-01/2024-03'],
    ['Kết quả công tác tháng 6 và 6 tháng đầu năm 2023', '2023-01/2023-06'],
    ['Kết quả công tác quý IV và cả năm 2022', '2022'],
    ['Kết quả thực hiện Kế hoạch cải cách hành chính 6 tháng đầu năm 2019 theo Quyết định năm 2018', '2019-01/2019-06'],
    ['Kết quả công tác sáu tháng cuối năm 2020', '2020-07/2020-12'],
    ['Kết quả công tác tháng 11 năm 2022', '2022-11'],
    ['Kết quả thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ năm 2023', '2023'],
    ['Kết quả từ năm 2016 đến nay', '2016/..'],
    ['Tổng kết 10 năm (2011-2020) thực hiện Nghị quyết số 5-NQ/TU ngày 2/3/2011', '2011/2020'],
    ['Sơ kết 02 năm triển khai Chỉ thị số 11-CT/TU ngày 15/5/2020', '2020-05/..'],
    ['Phương hướng, nhiệm vụ cải cách hành chính năm 2024', '2024'],
    ['Kết quả kiểm tra công vụ', null],
  ])('%s: %s', (title, period) => expect(identify(`BÁO CÁO\n${title}\n\nI. KẾT QUẢ`).period).toBe(period))

  it('decides the list of provinces where there is no date', () => {
    const code = (title: string) =>
      identify(`BÁO CÁO\nCông tác cải cách hành chính tỉnh Quảng Trị ${title}\n\nI. KẾT QUẢ`).provinceCode
    expect([code('năm 2024'), code('6 tháng đầu năm 2025'), code('năm 2025'), code('')]).toEqual([
      '63-45',
      '63-45',
      '34-44',
      '63-45',
    ])
  })
  it('takes a missing year from the date', () => {
    const text = 'UBND TỈNH AN GIANG\nAn Giang, ngày 5 tháng 7 năm 2022\n\nBÁO CÁO\nCông tác CCHC 6 tháng đầu năm\n'
    expect(identify(text).period).toBe('2022-01/2022-06')
  })
  it('or the whole from the sentence that opens or closes the report', () => {
    expect(
      identify('BÁO CÁO\nCông tác cải cách hành chính\n\nUBND tỉnh báo cáo kết quả quý II năm 2023 như sau:').period,
    ).toBe('2023-04/2023-06')
    expect(
      identify(
        'BÁO CÁO\nCông tác cải cách hành chính\n\nI. KẾT QUẢ\n\nTrên đây là báo cáo quý II năm 2023.\n\nNơi nhận:',
      ).period,
    ).toBe('2023-04/2023-06')
  })
})

const reports = new URL('../../shared/reports/', import.meta.url)
describe.skipIf(!existsSync(reports))('the five real reports', () => {
  it.each<[string, Partial<Identity>]>([
    [
      'hau-giang-2021',
      {
        type: 'summary',
        issuer: 'Ban Thường vụ Tỉnh ủy',
        province: 'Hậu Giang',
        provinceCode: '63-93',
        number: null,
        date: null,
        period: '2018-08/..',
      },
    ],
    ['bac-giang-2020', { type: 'summary', provinceCode: '63-24', period: '2011/2020', number: null, date: null }],
    [
      'ninh-thuan-2021',
      { type: 'resolution', issuer: 'Ban Thường vụ Tỉnh ủy', province: null, provinceCode: null, period: '../2025' },
    ],
    [
      'quang-tri-2019-h1',
      {
        type: 'periodic',
        issuer: 'Sở Nội vụ',
        number: '43/BC-SNV',
        date: '2019-06-07',
        provinceCode: '63-45',
        period: '2019-01/2019-06',
      },
    ],
    [
      'soc-trang-2020',
      {
        type: 'summary',
        number: '163/BC-UBND',
        date: '2020-06-23',
        province: 'Sóc Trăng',
        provinceCode: '63-94',
        period: '2011/2020',
      },
    ],
  ])('%s', (name, expected) => {
    expect(identify(readFileSync(new URL(`${name}.txt`, reports), 'utf8').normalize('NFC'))).toMatchObject(expected)
  })
})
