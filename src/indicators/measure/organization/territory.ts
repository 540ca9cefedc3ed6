import type { Indicator } from '../../types.ts'
import { OTHER_SUBJECT, REMAINING, standing, THERE_IS, units } from './words.ts'

const UNITS_OF_COMMUNES = 'đơn vị hành chính cấp xã|đvhc cấp xã|đơn vị cấp xã'
const COMMUNES = '@communes|đơn vị hành chính cấp xã|xã, phường, thị trấn|xã, thị trấn|đặc khu|xã, phường, đặc khu'
/** What leads to a number of communes or hamlets that stand; "sáp nhập 40 xã thành 19 xã" counts those that were merged. */
const STATED = `có|toàn tỉnh có|toàn tỉnh còn|hiện toàn tỉnh còn|toàn tỉnh hiện có|tổng số|gồm|bao gồm|sau sắp xếp còn|${REMAINING}`
const TRIPLES = 'xã, phường, thị trấn|xã, phường|xã, thị trấn|phường, thị trấn|xã, phường, đặc khu'
const TERRITORY =
  'đơn vị hành chính|đvhc|sắp xếp|sáp nhập|địa giới|hợp nhất|chính quyền địa phương 2 cấp|chính quyền địa phương hai cấp|chính quyền 2 cấp|chính quyền hai cấp|mô hình chính quyền'
const HAMLETS = '@hamlets|thôn, tdp|thôn, bản|thôn, buôn|thôn, tổ dân phố|khối, xóm, bản|thôn, khối phố|ấp, khu phố'

/** Communes and hamlets that stand. */
export const TERRITORY_INDICATORS: readonly Indicator[] = [
  units({
    code: 'organization.communes',
    vi: 'Số đơn vị hành chính cấp xã',
    en: 'Commune-level units',
    measures: 'stock',
    levels: false,
    cues: [
      `>${UNITS_OF_COMMUNES} + <${STATED}`,
      `>${UNITS_OF_COMMUNES} + ${THERE_IS}`,
      `>${COMMUNES} + <${STATED} + ${TERRITORY}`,
      `>${TRIPLES} + ^${THERE_IS} + ^đơn vị hành chính|đvhc|cấp huyện|huyện, thị xã, thành phố`,
      `^${UNITS_OF_COMMUNES} + <${REMAINING}`,
      '<tổng số đơn vị hành chính cấp xã|số đơn vị hành chính cấp xã|tổng số xã, phường, thị trấn|tổng số xã, phường',
      `>${TRIPLES} + <toàn tỉnh có|toàn tỉnh còn|hiện toàn tỉnh còn|hiện còn|toàn tỉnh hiện có`,
    ],
    not: [
      'so với',
      'nông thôn mới',
      'xã loại',
      'trụ sở',
      'số chức danh',
      'số người',
      'tại',
      'kết nối',
      'triển khai',
      'hoàn thành',
      'đạt',
      '>đơn vị hành chính cấp huyện',
      '>quận',
      '>huyện',
      ...OTHER_SUBJECT,
    ],
    examples: [
      { text: 'Sau sắp xếp, toàn tỉnh còn 184 đơn vị hành chính cấp xã.', value: 184 },
      { text: 'Sau khi sáp nhập, hiện toàn tỉnh có 151 xã, phường, thị trấn.', value: 151 },
      { text: 'Tỉnh giảm từ 216 đơn vị hành chính cấp xã xuống còn 193 đơn vị.', value: 193 },
      { text: 'Số đơn vị hành chính cấp xã của tỉnh từ 173 đơn vị giảm còn 161 đơn vị.', value: 173 },
      { text: 'Tỉnh có 11 đơn vị hành chính cấp huyện, 173 xã, phường, thị trấn.', value: 173 },
      { text: 'Đơn vị hành chính cấp xã từ 188 đơn vị xuống còn 96 đơn vị, giảm 48,94%.', value: 188 },
      {
        text: 'Từ ngày 01/7/2025, tỉnh vận hành chính quyền địa phương 2 cấp với 96 đơn vị hành chính cấp xã (82 xã, 14 phường).',
        value: 96,
      },
      { text: 'Toàn tỉnh có 1.045 đơn vị sự nghiệp công lập; 460 đơn vị hành chính cấp xã.', value: 460 },
    ],
    counterexamples: [
      { text: 'Có 87 xã, phường, thị trấn thực hiện cơ chế một cửa điện tử.', value: 87 },
      { text: 'Toàn tỉnh có 112 xã đạt chuẩn nông thôn mới.', value: 112 },
      { text: 'Tỉnh có 11 đơn vị hành chính cấp huyện.', value: 11 },
      {
        text: 'Thành phố có 205 đơn vị hành chính cấp xã, thuộc 15 đơn vị hành chính cấp huyện (9 quận, 6 huyện).',
        value: 9,
      },
      { text: 'Sáp nhập 34 xã, phường thành 16 đơn vị hành chính cấp xã.', value: 34 },
      { text: 'Sáp nhập 40 xã, giảm 22 đơn vị hành chính cấp xã.', value: 22 },
    ],
  }),
  units({
    code: 'organization.hamlets',
    vi: 'Số thôn, tổ dân phố',
    en: 'Hamlets',
    measures: 'stock',
    levels: false,
    cues: [
      `>${HAMLETS} + <${STATED}`,
      `^thôn|tổ dân phố|ấp|khóm|khu phố|thôn, tổ dân phố|thôn, khối phố|thôn, bản|ấp, khu phố|số thôn|số ấp + <${REMAINING}`,
      ...standing('thôn, tổ dân phố|thôn, bản|ấp, khu phố|ấp, khóm|thôn, khối phố').slice(2),
      `>thôn, tổ dân phố|tổ dân phố|thôn, bản|khối, xóm|xóm, bản|ấp, khóm|ấp, khu phố|thôn, khối phố + ${THERE_IS}`,
    ],
    not: [
      'so với',
      'đạt',
      'văn hóa',
      'danh hiệu',
      'không chuyên trách',
      'số chức danh',
      'số người',
      'tại',
      'tổ công nghệ',
      ...OTHER_SUBJECT,
    ],
    examples: [
      { text: 'Toàn tỉnh có 151 xã, giảm 59 xã; 1.482 thôn, tổ dân phố, giảm 570 thôn.', value: 1482 },
      { text: 'Toàn tỉnh hiện còn 1.482 thôn, tổ dân phố.', value: 1482 },
      { text: 'Từ 2.120 thôn, bản xuống còn 1.640 thôn, bản.', value: 1640 },
      { text: 'Hiện có 956 ấp, khóm trên địa bàn tỉnh.', value: 956 },
      { text: 'Tổng số ấp, khu phố từ 1.020 xuống còn 950 ấp, khu phố.', value: 1020 },
      { text: 'Toàn tỉnh sáp nhập, giảm 469/1.709 thôn, khối phố (27,44%), hiện còn 1.240.', value: 1240 },
      { text: 'Tỉnh có 460 đơn vị hành chính cấp xã và 3.797 khối, xóm, bản.', value: 3797 },
      { text: 'Số thôn, tổ dân phố sau sắp xếp còn 1.312.', value: 1312 },
    ],
    counterexamples: [
      { text: 'Có 856 thôn, tổ dân phố văn hóa được công nhận.', value: 856 },
      { text: 'Thành lập tổ công nghệ số cộng đồng tại 956 thôn, tổ dân phố.', value: 956 },
    ],
  }),
]
