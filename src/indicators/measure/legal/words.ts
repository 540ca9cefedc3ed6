import type { Indicator } from '../../types.ts'

export const legal = (
  indicator: Omit<Indicator, 'kind' | 'units' | 'better'> & Partial<Pick<Indicator, 'better'>>,
): Indicator => ({
  kind: 'measure',
  units: ['documents'],
  better: null,
  ...indicator,
})
/** Documents that are exchanged, not law. */
export const ELECTRONIC = [
  'điện tử',
  'trục liên thông',
  'ký số',
  'văn bản đến',
  'văn bản đi',
  'trên phần mềm',
  'trên môi trường mạng',
]
/** What is done with unlawful documents. */
export const DEALT =
  'xử lý|kiến nghị xử lý|phát hiện và xử lý|đã xử lý|xử lý hoặc kiến nghị xử lý|phát hiện, xử lý|đề nghị xử lý|xử lý sau rà soát|kiến nghị sửa đổi|kiến nghị bãi bỏ|kiến nghị|được xử lý|xử lý theo quy định'
