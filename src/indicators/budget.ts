import type { Indicator } from './types.ts'

const CATEGORIES = {
  'one-stop-equipment': ['trang thiết bị bộ phận một cửa', 'trang thiết bị bộ phận tiếp nhận', 'bộ phận một cửa', 'bộ phận tiếp nhận và trả kết quả', 'thiết bị bộ phận', 'trang bị bộ phận', 'thiết bị một cửa', 'trang thiết bị cho bộ phận', 'hiện đại hóa bộ phận', 'cơ sở vật chất bộ phận'],
  'service-centre': ['trung tâm hành chính công', 'trung tâm phục vụ hành chính công', 'trung tâm phục vụ hcc', 'trung tâm hcc', 'trung tâm phục vụ'],
  headquarters: ['trụ sở', 'trụ sở làm việc', 'nhà làm việc', 'trụ sở cơ quan', 'trụ sở cấp xã', 'trụ sở xã'],
  training: ['đào tạo', 'bồi dưỡng', 'tập huấn', 'đào tạo, bồi dưỡng', 'đào tạo bồi dưỡng'],
  'compliance-saving': ['chi phí tiết kiệm', 'tiết kiệm chi phí', 'chi phí tuân thủ', 'cắt giảm chi phí', 'chi phí tuân thủ tthc', 'tiết kiệm được', 'chi phí tuân thủ thủ tục'],
  'payroll-saving': ['giảm ngân sách', 'giảm chi ngân sách', 'tiết kiệm ngân sách', 'tiết kiệm chi ngân sách', 'giảm chi', 'quỹ lương', 'tiết kiệm chi', 'giảm chi thường xuyên', 'tiết kiệm kinh phí', 'giảm chi lương', 'chi trả lương', 'tiết kiệm quỹ lương'],
  'foreign-investment': ['vốn đầu tư trực tiếp nước ngoài', 'đầu tư nước ngoài', 'fdi', 'vốn nước ngoài', 'trực tiếp nước ngoài', 'dự án nước ngoài'],
  'domestic-investment': ['đầu tư trong nước', 'dự án đầu tư trong nước', 'vốn đầu tư trong nước', 'ddi', 'dự án trong nước', 'trong nước'],
  'enterprise-capital': ['doanh nghiệp thành lập mới', 'doanh nghiệp mới', 'doanh nghiệp đăng ký', 'mới thành lập', 'vốn điều lệ', 'doanh nghiệp', 'thành lập mới'],
} as const

/** Money: amounts and how they change. */
export const BUDGET_INDICATORS: readonly Indicator[] = [
  { code: 'budget.amount', kind: 'budget', units: ['vnd', 'usd'], vi: 'Kinh phí, vốn, số tiền', en: 'Amount of money', better: null, measures: 'flow', categories: CATEGORIES, category: 'other', cues: ['*'],
    examples: [
      { text: 'Kinh phí đào tạo, bồi dưỡng cán bộ năm 2021 là 12,5 tỷ đồng.', value: 12_500_000_000, category: 'training', period: '2021' },
      { text: 'Đầu tư xây dựng trụ sở giai đoạn 2016-2020: 175,958 tỷ đồng.', value: 175_958_000_000, category: 'headquarters', period: '2016/2020' },
      { text: 'Chi phí tiết kiệm được sau đơn giản hóa TTHC là 850 triệu đồng/năm.', value: 850_000_000, category: 'compliance-saving' },
    ] },
  { code: 'budget.change-rate', changeOf: 'budget.amount', kind: 'budget', units: ['percent'], vi: 'Tỷ lệ tăng/giảm kinh phí', en: 'Relative change of money', better: null, measures: 'flow', categories: CATEGORIES, category: 'other', change: 'value',
    cues: ['=chi phí tuân thủ|cắt giảm chi phí|tiết kiệm chi phí|chi phí'], not: ['dự án', 'doanh nghiệp', 'biên chế', 'hồ sơ', 'điểm'],
    examples: [
      { text: 'Kinh phí đào tạo, bồi dưỡng đạt 12 tỷ đồng, tăng 8,5% so với năm 2020.', value: 8.5, category: 'training', base: '2020' },
      { text: 'Tỷ lệ cắt giảm chi phí tuân thủ TTHC đạt 22,6%.', value: 22.6, category: 'compliance-saving' },
      { text: 'Kinh phí xây dựng trụ sở là 20 tỷ đồng, giảm 10% so với năm 2019.', value: -10, category: 'headquarters' },
    ] },
]
