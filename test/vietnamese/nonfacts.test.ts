import { describe, expect, it } from 'vitest'
import { fold } from '../../src/vietnamese/fold.ts'
import { dateSpans, goesOnList, type NonFact, nonFactAt } from '../../src/vietnamese/nonfacts.ts'
import { numbersIn } from '../../src/vietnamese/numbers.ts'

/** The first number of a phrase that is marked with `#`, and why it is no fact. */
function at(marked: string): [span: string, why: NonFact] | null {
  const mark = marked.indexOf('#')
  const text = marked.replace('#', '')
  const lower = fold(text)
  const number = numbersIn(lower).find(({ start }) => start >= mark)!
  const found = nonFactAt(text, lower, number.start, number.end)
  return found && [text.slice(found.start, found.end), found.why]
}

describe('a number that states no fact', () => {
  it.each<[marked: string, span: string, why: NonFact]>([
    // Documents.
    ['Quyết định số #1847/QĐ-UBND', '1847/QĐ-UBND', 'doc-number'],
    ['Chỉ thị #12-CT/TU của Tỉnh ủy', '12-CT/TU', 'doc-number'],
    ['Nghị định số #61/2018/NĐ-CP', '61/2018/NĐ-CP', 'doc-number'],
    ['Nghị quyết #35 của HĐND', '35', 'doc-number'],
    ['Hợp đồng NĐ #111', '111', 'doc-number'],
    ['theo Điều #9 của Luật', '9', 'doc-number'],
    ['TCVN ISO #9001:2015', '9001:2015', 'doc-number'],
    ['Phụ lục #2', '2', 'doc-number'],
    // What is asked of all provinces.
    ['Nghị quyết số 08/NQ-CP của Chính phủ (giảm tối thiểu #10% đơn vị sự nghiệp)', '10', 'criterion'],
    ['cả nước đã giảm được #8 huyện', '8', 'none'],
    // Times.
    ['ngày #15 hằng tháng', '15', 'date'],
    ['đến hết #30/6 hoàn thành', '30/6', 'date'],
    ['Ngày #14/11, UBND tỉnh ban hành', '14/11', 'date'],
    ['đến ngày #9/5 tỉnh có', '9/5', 'date'],
    ['chiều #27-6', '27-6', 'date'],
    ['công bố sáng #12.4', '12.4', 'date'],
    // Terms.
    ['Đại hội Đảng bộ tỉnh lần thứ #17', '17', 'term'],
    ['HĐND tỉnh khóa #10', '10', 'term'],
    ['là năm thứ #6 liên tiếp', '6', 'term'],
    // Names.
    ['dịch vụ công mức độ #3', '3', 'name'],
    ['Nội dung #1: 5,1 điểm', '1', 'name'],
    ['có 12 sở đạt trên #80 điểm', '80', 'criterion'],
    ['03 lĩnh vực đạt trên #90%', '90', 'criterion'],
    ['viên chức hạng #2', '2', 'name'],
    ['Cách mạng công nghiệp #4.0', '4.0', 'name'],
    ['giải quyết #4 tại chỗ', '4', 'name'],
    ['phòng, chống dịch Covid-#19', '19', 'name'],
    ['hỗ trợ #24/7', '24/7', 'name'],
    ['bộ máy #3 cấp', '3', 'name'],
    // Conditions.
    ['doanh nghiệp #100% vốn nhà nước', '100', 'criterion'],
    ['cứ #02 công chức nghỉ hưu thì được tuyển 01 công chức', '02', 'criterion'],
    ['cứ 02 người nghỉ mới tuyển #01 người', '01', 'criterion'],
    ['quy mô dưới #50 học sinh', '50', 'criterion'],
    ['quy định không quá #2 ngày', '2', 'criterion'],
    // The size of a group of provinces, figures of the nation.
    ['thuộc nhóm #15 tỉnh trung bình cao', '15', 'none'],
    ['43 đơn vị nhóm #2', '2', 'name'],
    ['18 đơn vị tự bảo đảm #100% chi thường xuyên', '100', 'criterion'],
    ['tự bảo đảm chi thường xuyên (nhóm #2)', '2', 'name'],
    ['trung bình cả nước là #80,3%', '80,3', 'none'],
    ['có #41/63 địa phương đạt trên 80%', '41/63', 'none'],
    ['PAPI xếp vào nhóm #4 (nhóm thấp điểm nhất)', '4', 'name'],
    ['Có #31 tỉnh tăng điểm', '31', 'none'],
    ['Có #63/63 địa phương đều đạt trên 75%', '63/63', 'none'],
    // The scale of a score.
    ['điểm tối đa: #100 điểm', '100', 'criterion'],
    ['mỗi nội dung #10 điểm', '10', 'criterion'],
    ['bình quân chung cả nước (#80,3%)', '80,3', 'none'],
    ['cao hơn trung bình cả nước (#80,3%)', '80,3', 'none'],
    // A list's number in the running text.
    ['gồm: (#1) rà soát TTHC', '1', 'list'],
  ])('%s', (marked, span, why) => {
    expect(at(marked)).toEqual([span, why])
  })
})

describe('a number that does', () => {
  it.each([
    'ban hành #12 quyết định',
    'Nghị quyết: #35 văn bản',
    'xếp hạng #28/63',
    'xếp thứ #28/63 tỉnh, thành phố có điểm cao',
    'thăng hạng #5 bậc',
    'đạt điểm tối đa #5/5 điểm',
    'ngày: #28/63',
    'đạt mức #98,5%',
    'loại #3 đơn vị khỏi danh sách',
    'quận #12 xã',
    'tiếp nhận #1.234 hồ sơ',
    'bổ sung một (#01) biên chế',
    'cao hơn trung bình cả nước #1,97 điểm',
    'thấp hơn mức bình quân chung cả nước #0,5%',
    'có #5 cấp phó',
    // No group's own number, no rule of exchange, no count of provinces.
    'xếp trong nhóm #10 (cao hơn năm trước)',
    'thuộc nhóm #5 (tăng 2 bậc)',
    'nghỉ hưu 24 người, chỉ tuyển #12 người',
    'đã giảm #12 biên chế, mới tuyển 5 người',
    'đến #1.250/1.300 hồ sơ',
  ])('%s', (marked) => {
    expect(at(marked)).toBeNull()
  })
})

describe('written dates', () => {
  it.each<[text: string, dates: string[]]>([
    ['ngày 15/8/2021 và 01-9-2021', ['15/8/2021', '01-9-2021']],
    ['tháng 12/2020', ['12/2020']],
    ['ngày 3.10.2019', ['3.10.2019']],
    ['28/63 tỉnh; 6.645/6.667 hồ sơ', []],
    ['13/2020 không phải là tháng', []],
  ])('%s', (text, dates) => {
    expect(dateSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(dates)
  })
})

describe('a list that goes on', () => {
  it.each<[between: string, goesOn: boolean]>([
    [', ', true],
    [' và ', true],
    [', mức độ ', true],
    [' và mức độ ', true],
    [' hồ sơ, ', false],
    ['. ', false],
  ])('3«%s»4: %s', (between, goesOn) => {
    expect(goesOnList(between)).toBe(goesOn)
  })
})
