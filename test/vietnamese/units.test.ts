import { describe, expect, it } from 'vitest'
import { fold } from '../../src/vietnamese/fold.ts'
import { type UnitReading, unitAfter, unitOfTable } from '../../src/vietnamese/units.ts'

const unit = (right: string): Partial<UnitReading> => {
  const { length: _, ...reading } = unitAfter(fold(right))
  return reading
}

describe('the unit after a number', () => {
  it.each<[right: string, reading: Partial<UnitReading>]>([
    ['% hồ sơ', { unit: 'percent', factor: 1 }],
    [' % hồ sơ', { unit: 'percent', factor: 1 }],
    [' phần trăm', { unit: 'percent', factor: 1 }],
    [' pct', { unit: 'percent', factor: 1 }],
    ['٪', { unit: 'percent', factor: 1 }],
    ['%/năm', { unit: 'percent', factor: 1, perYear: true }],
    // A difference of two percentages.
    [' điểm %', { unit: 'percent', factor: 1, percentPoints: true }],
    [' điểm phần trăm', { unit: 'percent', factor: 1, percentPoints: true }],
    ['% điểm', { unit: 'percent', factor: 1 }],
    [' điểm', { unit: 'points', factor: 1 }],
    [' triệu ngày công/năm', { unit: 'count', factor: 1e6 }],
    [' nghìn kết quả', { unit: 'count', factor: 1e3 }],
    // Names that begin as the currency does.
    [' Đồng bằng sông Hồng', { unit: 'count', factor: 1 }],
    [' đồng nghiệp', { unit: 'count', factor: 1 }],
    // A blank can be lost.
    [' tỷđồng/năm', { unit: 'vnd', factor: 1e9, perYear: true }],
    [' bậc so với năm trước', { unit: 'steps', factor: 1 }],
    [' hạng', { unit: 'steps', factor: 1 }],
    [' lần', { unit: 'times', factor: 1 }],
    [' ngày/hồ sơ', { unit: 'time', factor: 1, perOther: true }],
    [' máy tính/người', { unit: 'ratio', factor: 1 }],
    // What only begins like a unit.
    [' điểm cầu', { unit: 'count', factor: 1 }],
    [' điểm giao dịch', { unit: 'count', factor: 1 }],
    [' bậc học', { unit: 'count', factor: 1 }],
    [' hạng mục', { unit: 'count', factor: 1 }],
    [' ngàyy', { unit: 'count', factor: 1 }],
    [' hồ sơ', { unit: 'count', factor: 1 }],
    ['', { unit: 'count', factor: 1 }],
  ])('«%s»', (right, reading) => {
    expect(unit(right)).toEqual(reading)
  })
})

describe('money', () => {
  it.each<[right: string, reading: Partial<UnitReading>]>([
    [' đồng', { unit: 'vnd', factor: 1 }],
    ['đ', { unit: 'vnd', factor: 1 }],
    [' VNĐ', { unit: 'vnd', factor: 1 }],
    [' VND', { unit: 'vnd', factor: 1 }],
    [' nghìn đồng', { unit: 'vnd', factor: 1e3 }],
    [' triệu đ', { unit: 'vnd', factor: 1e6 }],
    [' triệu đồng', { unit: 'vnd', factor: 1e6 }],
    [' tr.đồng', { unit: 'vnd', factor: 1e6 }],
    [' tỷ đồng', { unit: 'vnd', factor: 1e9 }],
    [' tỉ đồng', { unit: 'vnd', factor: 1e9 }],
    [' nghìn tỷ đồng', { unit: 'vnd', factor: 1e12 }],
    [' ngàn tỉ đồng', { unit: 'vnd', factor: 1e12 }],
    // Without "đồng" it is money where nothing is counted.
    [' tỷ', { unit: 'vnd', factor: 1e9 }],
    [' triệu, tăng 5%', { unit: 'vnd', factor: 1e6 }],
    [' tỷ đồng/năm', { unit: 'vnd', factor: 1e9, perYear: true }],
    [' tỷ đồng mỗi năm', { unit: 'vnd', factor: 1e9, perYear: true }],
    [' triệu đồng/người/tháng', { unit: 'vnd', factor: 1e6, perOther: true }],
    [' USD', { unit: 'usd', factor: 1 }],
    [' triệu USD', { unit: 'usd', factor: 1e6 }],
    [' tr.USD', { unit: 'usd', factor: 1e6 }],
    [' tỷ đô la Mỹ', { unit: 'usd', factor: 1e9 }],
    // Scaled counts.
    [' triệu hồ sơ', { unit: 'count', factor: 1e6 }],
    [' nghìn hồ sơ', { unit: 'count', factor: 1e3 }],
    [' ngàn lượt', { unit: 'count', factor: 1e3 }],
    [' tr lượt', { unit: 'count', factor: 1e6 }],
    // What only begins like money.
    [' đơn vị', { unit: 'count', factor: 1 }],
    [' trường', { unit: 'count', factor: 1 }],
    [' triển khai', { unit: 'count', factor: 1 }],
    [' đồng chí', { unit: 'count', factor: 1 }],
  ])('«%s»', (right, reading) => {
    expect(unit(right)).toEqual(reading)
  })
})

describe('the unit of a whole table', () => {
  it.each<[caption: string, reading: Partial<UnitReading> | null]>([
    ['ĐVT: triệu đồng', { unit: 'vnd', factor: 1e6 }],
    ['(Đơn vị tính: tỷ đồng)', { unit: 'vnd', factor: 1e9 }],
    ['Đơn vị tính: %', { unit: 'percent', factor: 1 }],
    ['Đơn vị: nghìn đồng', { unit: 'vnd', factor: 1e3 }],
    ['ĐVT: hồ sơ', null],
    ['Kết quả thực hiện năm 2021', null],
    ['12 đơn vị sự nghiệp công lập', null],
  ])('%s', (caption, reading) => {
    const found = unitOfTable(fold(caption))
    if (reading === null) expect(found).toBeNull()
    else expect(found).toMatchObject(reading)
  })
})
