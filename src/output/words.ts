import type { DocumentType } from '../records/document.ts'
import type { Bilingual, Language } from '../records/language.ts'
import type { Kind, Level, Role } from '../records/observation.ts'

/** What people call the codes of records. JSON and CSV never use these words. */

export const KIND_NAMES: Record<Kind, Bilingual> = {
  index: { vi: 'Chỉ số đánh giá', en: 'Indices' },
  dossier: { vi: 'Giải quyết hồ sơ thủ tục hành chính', en: 'Dossiers' },
  budget: { vi: 'Kinh phí', en: 'Budget' },
  staff: { vi: 'Biên chế, cán bộ, công chức, viên chức', en: 'Staff' },
  measure: { vi: 'Số liệu khác', en: 'Other measures' },
}

export const LEVEL_NAMES: Record<Level, Bilingual> = {
  province: { vi: 'tỉnh', en: 'province' },
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã', en: 'commune' },
}

/** Facts are the rule and carry no mark. */
export const ROLE_NAMES: Record<Role, Bilingual> = {
  actual: { vi: '', en: '' },
  target: { vi: 'mục tiêu', en: 'target' },
}

export const DOCUMENT_TYPE_NAMES: Record<DocumentType, Bilingual> = {
  summary: { vi: 'Báo cáo tổng kết', en: 'Summary report' },
  periodic: { vi: 'Báo cáo định kỳ', en: 'Periodic report' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  other: { vi: '', en: '' },
}

/** Words behind a number; an empty one where the number says enough. */
export const UNITS: Readonly<Record<string, Bilingual>> = {
  rank: { vi: '', en: '' },
  count: { vi: '', en: '' },
  points: { vi: 'điểm', en: 'points' },
  persons: { vi: 'người', en: 'persons' },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  procedures: { vi: 'thủ tục', en: 'procedures' },
  documents: { vi: 'văn bản', en: 'documents' },
  units: { vi: 'đơn vị', en: 'units' },
  components: { vi: 'nội dung', en: 'components' },
  items: { vi: '', en: '' },
  services: { vi: 'dịch vụ', en: 'services' },
  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  positions: { vi: 'vị trí', en: 'positions' },
  classes: { vi: 'lớp', en: 'classes' },
  inspections: { vi: 'cuộc', en: 'inspections' },
  events: { vi: 'cuộc', en: 'events' },
  certificates: { vi: 'chứng thư', en: 'certificates' },
  days: { vi: 'ngày', en: 'days' },
  times: { vi: 'lần', en: 'times' },
  ratio: { vi: '', en: '' },
  any: { vi: '', en: '' },
  other: { vi: '', en: '' },
}

export const CURRENCIES: Readonly<Record<string, Bilingual>> = {
  vnd: { vi: 'đồng', en: 'VND' },
  usd: { vi: 'USD', en: 'USD' },
}

/** Larger units of money, largest first. */
export const MONEY_STEPS: readonly { factor: number; name: Bilingual }[] = [
  { factor: 1e9, name: { vi: 'tỷ', en: 'billion' } },
  { factor: 1e6, name: { vi: 'triệu', en: 'million' } },
]

/** Categories of indicators; a part of an index is called as the report calls it. */
const CATEGORY_NAMES: Readonly<Record<string, Bilingual>> = {
  total: { vi: 'tổng số', en: 'total' },
  all: { vi: 'tất cả', en: 'all' },
  other: { vi: 'khác', en: 'other' },
  offered: { vi: 'cung cấp', en: 'offered' },
  used: { vi: 'sử dụng', en: 'used' },
  training: { vi: 'đào tạo, bồi dưỡng', en: 'training' },
  headquarters: { vi: 'trụ sở', en: 'headquarters' },
  'one-stop-equipment': { vi: 'trang bị một cửa', en: 'one-stop equipment' },
  'service-centre': { vi: 'trung tâm hành chính công', en: 'service centre' },
  'compliance-saving': { vi: 'tiết kiệm chi phí tuân thủ', en: 'compliance saving' },
  'payroll-saving': { vi: 'tiết kiệm quỹ lương', en: 'payroll saving' },
  'domestic-investment': { vi: 'vốn đầu tư trong nước', en: 'domestic investment' },
  'foreign-investment': { vi: 'vốn đầu tư nước ngoài', en: 'foreign investment' },
  'enterprise-capital': { vi: 'vốn doanh nghiệp', en: 'enterprise capital' },
  'civil-servants': { vi: 'công chức', en: 'civil servants' },
  'public-employees': { vi: 'viên chức', en: 'public employees' },
  commune: { vi: 'cấp xã', en: 'commune' },
  'commune-cadres': { vi: 'cán bộ cấp xã', en: 'commune cadres' },
  'commune-civil-servants': { vi: 'công chức cấp xã', en: 'commune civil servants' },
  extension: { vi: 'khuyến nông', en: 'extension workers' },
  'contract-68': { vi: 'hợp đồng 68', en: 'contract 68' },
  'party-and-mass': { vi: 'đảng, đoàn thể', en: 'party and mass organisations' },
  'part-time': { vi: 'không chuyên trách', en: 'part-time' },
  managers: { vi: 'lãnh đạo, quản lý', en: 'managers' },
  health: { vi: 'y tế', en: 'health' },
  pharmacy: { vi: 'dược', en: 'pharmacy' },
  education: { vi: 'giáo dục', en: 'education' },
  culture: { vi: 'văn hóa', en: 'culture' },
  'health-and-other': { vi: 'y tế và khác', en: 'health and other' },
  talent: { vi: 'thu hút nhân tài', en: 'talent' },
  doctorate: { vi: 'tiến sĩ', en: 'doctorate' },
  master: { vi: 'thạc sĩ', en: 'master' },
  'specialist-1': { vi: 'chuyên khoa I', en: 'specialist I' },
  'specialist-2': { vi: 'chuyên khoa II', en: 'specialist II' },
  university: { vi: 'đại học', en: 'university' },
  'level-1': { vi: 'mức độ 1', en: 'level 1' },
  'level-2': { vi: 'mức độ 2', en: 'level 2' },
  'level-1-2': { vi: 'mức độ 1, 2', en: 'levels 1–2' },
  'level-3': { vi: 'mức độ 3', en: 'level 3' },
  'level-4': { vi: 'mức độ 4', en: 'level 4' },
  'level-3-4': { vi: 'mức độ 3, 4', en: 'levels 3–4' },
  full: { vi: 'toàn bộ', en: 'full' },
  partial: { vi: 'một phần', en: 'partial' },
  overall: { vi: 'chung', en: 'overall' },
  procedures: { vi: 'thủ tục hành chính', en: 'procedures' },
  'by-authority': { vi: 'theo thẩm quyền', en: 'by authority' },
  self: { vi: 'tự kiểm tra', en: 'self' },
  agencies: { vi: 'cơ quan', en: 'agencies' },
  divisions: { vi: 'phòng, ban', en: 'divisions' },
  branches: { vi: 'chi cục', en: 'branches' },
  'public-service-units': { vi: 'đơn vị sự nghiệp', en: 'public service units' },
  communes: { vi: 'xã', en: 'communes' },
  hamlets: { vi: 'thôn, tổ dân phố', en: 'hamlets' },
  committees: { vi: 'ban chỉ đạo', en: 'committees' },
  enterprises: { vi: 'doanh nghiệp', en: 'enterprises' },
  recurrent: { vi: 'chi thường xuyên', en: 'recurrent' },
  'state-funded': { vi: 'ngân sách bảo đảm', en: 'state-funded' },
  administrative: { vi: 'hành chính', en: 'administrative' },
  science: { vi: 'khoa học', en: 'science' },
  organisations: { vi: 'tổ chức', en: 'organisations' },
  persons: { vi: 'cá nhân', en: 'persons' },
  sent: { vi: 'gửi', en: 'sent' },
  received: { vi: 'nhận', en: 'received' },
  'document-management': { vi: 'quản lý văn bản', en: 'document management' },
  lan: { vi: 'mạng nội bộ', en: 'local network' },
  portal: { vi: 'cổng thông tin', en: 'portal' },
  interchange: { vi: 'trục liên thông', en: 'interchange' },
  'video-meeting': { vi: 'họp trực tuyến', en: 'video meeting' },
}

/** Name of a category; one that is written in the report as it is written there. */
export function categoryName(category: string | null, language: Language): string {
  return category === null ? '' : (CATEGORY_NAMES[category]?.[language] ?? category)
}

/** What is counted, in a word; "%" for percent, nothing where the number says enough. */
export function unitWord(unit: string, language: Language): string {
  return unit === 'percent' ? '%' : ((CURRENCIES[unit] ?? UNITS[unit])?.[language] ?? unit)
}
