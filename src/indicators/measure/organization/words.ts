import type { Indicator } from '../../types.ts'

export const units = (indicator: Omit<Indicator, 'kind' | 'units' | 'better'>): Indicator => ({
  kind: 'measure',
  units: ['units'],
  better: null,
  ...indicator,
})

/** What leads to a number of units that stand: "hiện có 20 cơ quan", "từ 130 phòng xuống còn 87 phòng". */
export const STANDING =
  'có|hiện có|còn|hiện còn|xuống còn|toàn tỉnh có|toàn tỉnh còn|toàn tỉnh hiện có|tổng số|thành|từ|gồm|bao gồm|duy trì|giữ ổn định|giữ ổn định từ|còn lại|số lượng|sau sắp xếp còn|tổ chức|thuộc|hợp nhất từ|giảm từ|sắp xếp|giữ nguyên|tổ chức thành'
/** What leads to it where the unit is named further off: "Số ban chỉ đạo: 96 ban, đã giải thể 55 ban, còn 41 ban". */
export const REMAINING =
  'từ|giảm từ|còn|hiện còn|nay còn|xuống còn|giảm còn|giảm xuống còn|xuống|còn lại|hiện có|hiện là|nay là|sau sắp xếp còn|duy trì|giữ ổn định|giữ nguyên'
/** What says of a whole sentence that it counts what there is. */
export const THERE_IS =
  'có|hiện có|toàn tỉnh có|toàn tỉnh hiện có|toàn thành phố có|tỉnh có|tỉnh hiện có|hiện còn|toàn tỉnh còn|gồm|bao gồm|tổng số'

/** Cues of a number of units: named right after it, before "từ", "còn" …, or as "tổng số …". */
export function standing(names: string): string[] {
  const totals = names
    .split('|')
    .filter((name) => !name.startsWith('@'))
    .flatMap((name) => [`tổng số ${name}`, `số lượng ${name}`])
  return [`>${names} + <${STANDING}`, `^${names} + <${REMAINING}`, `<${totals.join('|')}`]
}

export const CUT =
  'giảm|giảm được|đã giảm|cắt giảm|giải thể|giải thể, giảm|sáp nhập giảm|sắp xếp giảm|sắp xếp, giảm|tinh gọn|tinh gọn đầu mối|thu gọn|giảm đầu mối|giảm được đầu mối|sẽ giảm|sắp xếp, sáp nhập, giảm'
export const SORTS = {
  agencies: [
    'sở',
    'cơ quan',
    'cơ quan chuyên môn',
    'đầu mối cơ quan',
    'ban, ngành',
    'sở, ban, ngành',
    'đầu mối cấp sở',
    'tổ chức hành chính',
    'cơ quan hành chính',
  ],
  divisions: [
    'phòng',
    'phòng chuyên môn',
    'phòng, ban',
    'phòng ban',
    'đầu mối cấp phòng',
    'phòng và tương đương',
    'phòng chuyên môn thuộc sở',
    'phòng thuộc sở',
    'tổ chức bên trong',
    'tổ chức bên trong các sở',
    'tổ chức bên trong của các sở',
    'đầu mối bên trong',
  ],
  branches: ['chi cục', 'chi cục thuộc sở', 'chi cục trực thuộc sở'],
  'public-service-units': [
    'đơn vị sự nghiệp công lập',
    'đơn vị sự nghiệp',
    'đvsncl',
    'đơn vị sncl',
    'đvsn',
    'đơn vị sự nghiệp công',
    'trường',
    'trường học',
    'trung học cơ sở',
    'trung tâm',
    'trạm',
    'trạm y tế',
    'đầu mối đơn vị sự nghiệp',
  ],
  communes: [
    'đơn vị hành chính cấp xã',
    'đơn vị hành chính',
    'đvhc cấp xã',
    'đơn vị cấp xã',
    'xã',
    'phường',
    'thị trấn',
    'xã, phường, thị trấn',
    'xã, thị trấn',
    'xã, phường',
  ],
  hamlets: ['@hamlets', 'thôn, tdp', 'thôn, bản', 'thôn, buôn'],
  committees: ['ban chỉ đạo', 'bcđ', 'ban chỉ đạo liên ngành', 'tổ chức phối hợp liên ngành'],
  enterprises: ['công ty', 'doanh nghiệp', 'doanh nghiệp nhà nước', 'công ty tnhh', 'công ty cổ phần'],
}
/** A unit that is inspected, networked or trained is not one that stands or falls. */
export const OTHER_SUBJECT = [
  'kiểm tra',
  'thanh tra',
  'một cửa',
  'phần mềm',
  'iso',
  'trực tuyến',
  'tự chủ',
  'tự bảo đảm',
  'tự đảm bảo',
  'điểm cầu',
  'khảo sát',
  'hội thi',
  'bưu chính',
  'đạt chuẩn',
  'bằng khen',
]
