import type { Indicator } from '../../types.ts'
import { share } from '../share.ts'

const MAIL =
  'hộp thư công vụ|thư điện tử công vụ|thư công vụ|hộp thư điện tử|email công vụ|thư điện tử|hòm thư công vụ|hộp thư điện tử công vụ|hòm thư điện tử công vụ|hòm thư điện tử|tài khoản thư điện tử'

/** Official mailboxes. */
export const MAILBOX_INDICATORS: readonly Indicator[] = [
  share({
    code: 'digital.email-rate',
    vi: 'Tỷ lệ có hộp thư công vụ',
    en: 'Share with an official mailbox',
    measures: 'stock',
    cues: [`=${MAIL}`, `>@persons|@agencies|cb, cc, vc|cb|cc + ^${MAIL}`],
    not: ['văn bản', 'hồ sơ'],
    examples: [
      { text: '100% cán bộ, công chức được cấp hộp thư điện tử công vụ.', value: 100 },
      { text: 'Tỷ lệ công chức sử dụng thư điện tử công vụ đạt 96%.', value: 96 },
      { text: 'Có 92,5% viên chức có hộp thư công vụ.', value: 92.5 },
    ],
  }),
  {
    code: 'digital.mailboxes',
    kind: 'measure',
    units: ['items'],
    vi: 'Hộp thư công vụ',
    en: 'Official mailboxes issued',
    better: null,
    measures: 'stock',
    cues: [`>hộp thư|tài khoản|hòm thư|${MAIL} + =${MAIL}`, `>hộp thư|hòm thư|${MAIL}`],
    not: ['văn bản', 'hộp thư góp ý', 'hòm thư góp ý', 'dịch vụ công', 'vneid', 'định danh'],
    examples: [
      { text: 'Đã cấp 8.450 hộp thư điện tử công vụ.', value: 8450 },
      { text: 'Toàn tỉnh có 6.120 tài khoản thư điện tử công vụ.', value: 6120 },
      { text: 'Cấp mới 415 hòm thư công vụ cho cấp xã.', value: 415 },
    ],
  },
]
