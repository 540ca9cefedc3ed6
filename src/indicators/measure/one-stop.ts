import type { Indicator } from '../types.ts'

const PLACES =
  'sở, ban, ngành|sở, ngành|sở|cơ quan|đơn vị|cơ quan, đơn vị|huyện|huyện, thành phố|huyện, thị xã|xã|phường|xã, phường|xã, phường, thị trấn|ubnd|ubnd cấp huyện|ubnd cấp xã|đơn vị cấp xã|đơn vị cấp huyện|địa phương|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|trung tâm phục vụ hành chính công'
const ELECTRONIC =
  'một cửa điện tử|một cửa liên thông điện tử|một cửa điện tử liên thông|phần mềm một cửa|phần mềm một cửa điện tử|hệ thống một cửa điện tử|hệ thống thông tin một cửa|hệ thống một cửa điện tử liên thông|hệ thống thông tin một cửa điện tử|hệ thống thông tin giải quyết thủ tục hành chính|hệ thống thông tin giải quyết tthc|phần mềm một cửa điện tử liên thông|mô hình một cửa điện tử'
const ONE_STOP =
  'cơ chế một cửa|một cửa|cơ chế một cửa, một cửa liên thông|thực hiện cơ chế một cửa|bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|một cửa, một cửa liên thông|theo cơ chế một cửa|thực hiện cơ chế một cửa, một cửa liên thông|một cửa liên thông|bộ phận tiếp nhận và trả kết quả hiện đại|bộ phận một cửa hiện đại|thành lập trung tâm phục vụ hành chính công|có trung tâm phục vụ hành chính công|vận hành trung tâm phục vụ hành chính công'
/** Long wordings count also where they stand after other numbers of a list. */
const RUNS =
  'thực hiện cơ chế một cửa|thực hiện cơ chế một cửa, một cửa liên thông|thực hiện theo cơ chế một cửa|bộ phận tiếp nhận và trả kết quả|thực hiện giải quyết tthc theo cơ chế một cửa|theo cơ chế một cửa, một cửa liên thông|triển khai cơ chế một cửa|thành lập trung tâm phục vụ hành chính công|đưa vào hoạt động trung tâm phục vụ hành chính công'
const NOT_PLACES = [
  'kiểm tra',
  'thanh tra',
  'biên chế',
  'tự chủ',
  'iso',
  'bưu điện',
  'kinh phí',
  'camera',
  'hội thi',
  'điểm cầu',
  'diện tích',
]

/** Where the one-stop mechanism and its electronic system run. */
export const ONE_STOP_INDICATORS: readonly Indicator[] = [
  {
    code: 'one-stop.units',
    kind: 'measure',
    units: ['units'],
    vi: 'Đơn vị thực hiện một cửa',
    en: 'Units that run the one-stop mechanism',
    better: 'higher',
    measures: 'stock',
    cues: [
      `>${PLACES} + =${ONE_STOP}`,
      `>${PLACES} + ^${RUNS}|bộ phận một cửa|tiếp nhận và trả kết quả của|nơi tiếp nhận và trả kết quả`,
      `>${PLACES} + ~${RUNS}|triển khai thực hiện cơ chế một cửa|bố trí bộ phận một cửa|thành lập bộ phận một cửa|có bộ phận một cửa|thành lập bộ phận tiếp nhận và trả kết quả`,
      '>bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|trung tâm phục vụ hành chính công cấp xã|trung tâm phục vụ hành chính công cấp huyện|trung tâm hành chính công cấp huyện|bộ phận tiếp nhận và trả kết quả cấp xã',
    ],
    not: [
      'số lượng tthc',
      'số tthc',
      'số lượng thủ tục',
      'số thủ tục',
      'điện tử',
      'phần mềm',
      'hệ thống thông tin',
      'một cửa điện tử',
      'xây dựng',
      ...NOT_PLACES,
    ],
    examples: [
      { text: 'Có 9/9 huyện, thành phố thực hiện cơ chế một cửa.', value: 9, of: 9, level: 'district' },
      {
        text: 'Bộ phận Một cửa được thành lập tại 130/130 xã, phường, thị trấn.',
        value: 130,
        of: 130,
        level: 'commune',
      },
      {
        text: 'Cơ chế một cửa, một cửa liên thông được thực hiện tại 18 sở, ban, ngành.',
        value: 18,
        level: 'province',
      },
      {
        text: '20/20 sở, ngành và 182/182 xã, phường, thị trấn đã tổ chức Bộ phận Một cửa.',
        value: 20,
        of: 20,
        level: 'province',
      },
      { text: '96/96 xã, phường thành lập Trung tâm Phục vụ hành chính công.', value: 96, of: 96, level: 'commune' },
    ],
    counterexamples: [{ text: 'Bộ phận Một cửa các xã có 118 công chức.', value: 118 }],
  },
  {
    code: 'one-stop.e-units',
    kind: 'measure',
    units: ['units'],
    vi: 'Đơn vị dùng một cửa điện tử',
    en: 'Units that run the electronic one-stop system',
    better: 'higher',
    measures: 'stock',
    cues: [
      `>${PLACES} + =${ELECTRONIC}`,
      `>${PLACES} + ${ELECTRONIC}`,
      `>${PLACES} + ~triển khai hệ thống thông tin một cửa|triển khai phần mềm một cửa|sử dụng phần mềm một cửa|hệ thống thông tin một cửa điện tử|phần mềm một cửa điện tử`,
    ],
    not: ['dịch vụ công trực tuyến', 'mức độ 3', ...NOT_PLACES],
    examples: [
      {
        text: 'Hệ thống một cửa điện tử được triển khai tại 10/10 huyện, thành phố.',
        value: 10,
        of: 10,
        level: 'district',
      },
      { text: 'Số cơ quan đã xây dựng, vận hành phần mềm một cửa điện tử: 96 đơn vị.', value: 96 },
      { text: 'Có 19 sở, ngành sử dụng phần mềm một cửa điện tử.', value: 19, level: 'province' },
      { text: 'Đã đưa phần mềm một cửa vào hoạt động tại 112 xã, phường, thị trấn.', value: 112, level: 'commune' },
    ],
  },
]
