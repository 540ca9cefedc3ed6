import type { Scope } from './zones.ts'

const SUBJECT_END =
  /\s*(?:[:;(]|[,\s]\s*(?:đạt|tăng|giảm|được|có|xếp|đứng|là|năm|chỉ(?!\s+(?:đạo|số|tiêu))|lùi|cải thiện|tụt|bị|cũng|tiếp tục|vẫn|còn|với(?=\s+\d)|hạng|sụt|vị thứ|thứ hạng|từ)(?=\s|$|\d)|[,\s]\s*\d).*$/su

/**
 * The name of a component as the text has it: from where its known name (or the word for components) begins to the
 * verb, colon or number after it; what stands in quotation marks whole.
 */
export function subjectAsWritten(scope: Scope, mention: { start: number; end: number }): string | null {
  const { text, lower } = scope.block
  // The label of a table's row is the name.
  if (scope.zone === 'label' && scope.block.kind === 'cells' && mention.start < 12 && !/[:“"]/.test(text))
    return text.replace(/^[\s\d.)+•–-]+|\s*\([^()]*\)\s*$/g, '')
  const general =
    /^(?:chỉ số thành phần|trục nội dung|chỉ số nội dung|lĩnh vực|nội dung|tiêu chí|yếu tố|trụ cột|nhóm chỉ số)$/.test(
      lower.slice(mention.start, mention.end),
    )
  // "Nội dung 1: 5,1 điểm": a number for a name.
  const numbered = general && /^\s+\d{1,2}(?=\s*:\s*\d)/.exec(text.slice(mention.end))
  if (numbered) return text.slice(mention.start, mention.end + numbered[0].length)
  let start = general ? mention.end : mention.start
  const opened = Math.max(text.lastIndexOf('“', start + 2), text.slice(0, start + 3).lastIndexOf('"'))
  const closed = opened >= 0 ? text.slice(opened + 1).search(/[”"]/) : -1
  if (opened >= 0 && start - opened < 60 && closed > 2 && opened + 1 + closed > start)
    return text.slice(opened + 1, opened + 1 + closed).trim()
  if (general) start += /^\s*(?:số\s+)?(?:\d+\s*)?(?::|về|-|là)?\s*/u.exec(text.slice(start))![0].length
  const name = text
    .slice(start, start + 140)
    .replace(SUBJECT_END, '')
    .replace(/["”’'\s,.–-]+$/u, '')
    .trim()
  // "nhiều tiêu chí đạt dưới 5 điểm" names none.
  return name.length >= 2 && !/^(?:đạt|dưới|trên|được|có|còn)(?:\s|$)/u.test(name.toLowerCase()) ? name : null
}
