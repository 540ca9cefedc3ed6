import { describe, expect, it } from 'vitest'
import { fold } from '../../src/vietnamese/fold.ts'
import { roleBefore, roleOfHeading } from '../../src/vietnamese/roles.ts'

describe('the words before a number make it', () => {
  it.each<[left: string, role: 'target' | 'actual' | null]>([
    ['Phấn đấu đến năm 2025 đạt', 'target'],
    ['Mục tiêu đến năm 2030 là', 'target'],
    ['Kế hoạch giao', 'target'],
    ['Chỉ tiêu đề ra là', 'target'],
    ['Dự kiến năm 2026 đạt', 'target'],
    ['Tỷ lệ đúng hạn phải đạt', 'target'],
    ['Biên chế công chức mỗi năm phải giảm', 'target'],
    ['Giai đoạn 2022-2026, tỉnh sẽ tiếp tục giảm', 'target'],
    ['Đến năm 2025, các xã cần hoàn thành', 'target'],
    ['Cam kết giải quyết đúng hạn', 'target'],
    // OCR loses the marks of "Phấn đấu".
    ['Phần đấu đến năm 2025 đạt', 'target'],
    ['Phân đấu đến năm 2025 đạt', 'target'],
    ['phan dau dat', 'target'],
    ['Phấn đấu hoàn thành', 'target'],
    ['Chậm nhất đến 31/12/2024 hoàn thành', 'target'],
    // The nearest word counts.
    ['Kế hoạch giao 96%, thực hiện đạt', 'actual'],
    ['Chưa đạt mục tiêu 96% (thực hiện ', 'actual'],
    ['Kế hoạch giao 40 nhiệm vụ, hoàn thành', 'actual'],
    ['Kết quả năm 2022 đạt', 'actual'],
    ['Đến nay, tỉnh đã giảm', 'actual'],
    ['Đã hoàn thành 35 nhiệm vụ, mục tiêu là', 'target'],
    // What is asked for, or reached, is no goal for what follows.
    ['Hồ sơ yêu cầu giải quyết là', null],
    ['Tỷ lệ hồ sơ có yêu cầu thanh toán là', null],
    ['Thành lập mới 420 doanh nghiệp, bằng 52% kế hoạch năm, tổng vốn', null],
    ['Tỷ lệ trực tuyến chưa đạt yêu cầu; hồ sơ quá hạn', null],
    ['Yêu cầu năm 2024 đạt', 'target'],
    // A goal that something is compared with, and documents that are counted.
    ['Giảm 120 đơn vị, vượt 5,1% so với chỉ tiêu, trong đó giáo dục giảm', null],
    ['Phấn đấu vượt 5% so với chỉ tiêu, trong đó giáo dục', 'target'],
    ['Ban hành 10 kế hoạch năm và', null],
    // Nothing is said.
    ['Tỉnh tiếp nhận', null],
    ['', null],
    // "Chỉ tiêu biên chế" is a quota, no goal.
    ['Chỉ tiêu biên chế năm 2022 là', null],
  ])('%s … → %s', (left, role) => {
    expect(roleBefore(fold(left))?.role ?? null).toBe(role)
  })
})

describe('a heading sets apart', () => {
  it.each<[title: string, role: 'target' | 'actual' | null]>([
    ['MỤC TIÊU', 'target'],
    ['Chỉ tiêu đến năm 2025', 'target'],
    ['Phương hướng, nhiệm vụ năm 2023', 'target'],
    ['Nhiệm vụ trọng tâm 6 tháng cuối năm', 'target'],
    ['KẾT QUẢ ĐẠT ĐƯỢC', 'actual'],
    ['Tình hình thực hiện', 'actual'],
    ['Tồn tại, hạn chế', 'actual'],
    ['Kết quả thực hiện các mục tiêu', 'actual'],
    ['Cải cách tổ chức bộ máy', null],
    ['', null],
  ])('%s → %s', (title, role) => {
    expect(roleOfHeading(fold(title))).toBe(role)
  })
})
