import type { Role } from '../records/observation.ts'

/** Words that make what follows a goal. OCR loses their marks ("Phần đấu", "Phân đấu", "Phần đầu"). */
const GOAL =
  /(?:ph[ấầâẩ]n đ[ấầâẩa]u|phan dau|mục tiêu|chỉ tiêu(?<![\d%]\s?chỉ tiêu)(?! (?:biên chế|công chức|viên chức|hợp đồng|được giao))|kế hoạch(?<!(?:%\s?(?:so với\s+)?|\d\s)kế hoạch)(?:\s+(?:giao|đề ra|năm|đặt ra)|[^,;.]{0,24}\sgiao)|yêu cầu(?<!(?:có|theo|hồ sơ|đáp ứng|trường hợp|(?:chưa|không) đạt)\syêu cầu)(?!\s+(?:giải quyết|của|nộp|thanh toán|bổ sung))|kế hoạch(?<=\(\s?kế hoạch)(?=\s)|đặt ra|đề ra|cam kết|dự kiến|(?:phải|cần)\s+(?:đạt|giảm|cắt giảm|tinh giản|hoàn thành|bảo đảm|đảm bảo)(?![a-zà-ỹ])|sẽ\s+(?:tiếp tục\s+)?(?:cắt giảm|giảm|tinh giản)(?![a-zà-ỹ])|chậm nhất|nhiệm vụ đặt ra|quyết tâm|tiến tới|hướng tới|hướng đến|theo kế hoạch(?=\s*(?:là|:|tối thiểu|phải|giảm))|tiến đến)/g
/** Words that make what follows a result, also after a goal in the same sentence. */
const RESULT =
  /(?:thực hiện(?=\s*(?:đạt|được|:|là|ước|$))|kết quả|đã đạt|đạt được|thực tế|ước thực hiện|đã hoàn thành|hiện nay|đến nay|đã giảm|đã|hoàn thành(?<!(?:phải|cần)\shoàn thành)|mới đạt|chỉ đạt|còn thấp)(?=\s|:|$)/g
/** A goal's verb and, later in the same sentence, the bare word for fulfilling it. */
const STRIVEN =
  /(?:ph[ấầâẩ]n đ[ấầâẩa]u|phan dau|chậm nhất|quyết tâm|cam kết|dự kiến)(?:(?!thực hiện|kết quả|đã |thực tế)[^.;])*hoàn thành(?:(?!thực hiện|kết quả|đã |thực tế)[^.])*$/
/** A goal that a result is held against. */
const SPOKEN_OF =
  /(?:so với|vượt)\s+(?:các\s+)?(?:mục tiêu|chỉ tiêu|kế hoạch)[^,;.]{0,24}(?:,|\svới\s)[^;.]*(?:đạt|là)\s*$/
/** Headings under which goals stand, and headings that say results again. */
const GOAL_HEADING =
  /(?:mục tiêu|chỉ tiêu|phương hướng|định hướng|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp|nhiệm vụ và giải pháp|nhiệm vụ (?:trong )?thời gian tới|kế hoạch (?:năm|giai đoạn)|giải pháp|nhiệm vụ[^.]{0,20}(?:6|sáu|ba|9|\d+) tháng cuối|nhiệm vụ[^.]{0,24}(?:quý|năm \d{4}|thời gian tới|tiếp theo)|công tác trọng tâm|nhiệm vụ[^.]{0,10}những tháng|phương hướng, nhiệm vụ|nhiệm vụ cụ thể|nhiệm vụ cải cách|^(?:các\s+)?nhiệm vụ(?:\s+(?:chủ yếu|chung|thực hiện))?$)/
const RESULT_HEADING =
  /(?:kết quả|tình hình|đánh giá|thực trạng|ưu điểm|hạn chế|tồn tại|khái quát|bối cảnh|kiểm điểm|đã đạt|mức độ thực hiện|nguyên nhân|đặc điểm|thống kê|số liệu)/

/** A word that makes what follows a goal or a result. */
export interface RoleWord {
  role: Role
  start: number
  end: number
}

/** The nearest word before a number, in folded text that ends at it, that makes it a goal or a result. */
export function roleBefore(left: string): RoleWord | null {
  const goal = goalIn(left)
  const result = lastMatch(RESULT, left)
  if (!goal && !result) return null
  // "Phấn đấu đến năm 2025 hoàn thành 100%": what is striven for is not done.
  if (STRIVEN.test(left)) return { ...(goal ?? result)!, role: 'target' }
  // "So với mục tiêu đề ra, tỷ lệ … đạt 97%": the goal is spoken of, the result is stated.
  if (SPOKEN_OF.test(left)) return { ...(result ?? goal)!, role: 'actual' }
  return goal && goal.start > (result?.start ?? -1) ? { ...goal, role: 'target' } : { ...result!, role: 'actual' }
}

/** "vượt 5,1% so với chỉ tiêu, trong đó …": the goal that something is compared with is none of what follows, but its own value. */
function goalIn(left: string): { start: number; end: number } | null {
  const goal = lastMatch(GOAL, left)
  if (!goal || !/[,;]/.test(left.slice(goal.end))) return goal
  const before = left.slice(0, goal.start)
  return COMPARED.test(before) ? goalIn(before) : goal
}

const COMPARED = /(?:so với|vượt)\s+(?:các\s+|mức\s+)?$/

function lastMatch(pattern: RegExp, text: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    last = { start: match.index, end: pattern.lastIndex }
  return last
}

/** Whether the blocks under a heading state goals, results, or the heading does not say. */
export function roleOfHeading(title: string): Role | null {
  const result = RESULT_HEADING.test(title)
  if (GOAL_HEADING.test(title))
    return result && !/^(?:mục tiêu|chỉ tiêu|phương hướng|định hướng)/.test(title) ? 'actual' : 'target'
  return result ? 'actual' : null
}
