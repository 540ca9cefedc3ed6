import type { DocumentType } from '../../records/document.ts'

/**
 * The kind of document. `word` is what its title calls it (empty where it does not say), `words` the whole title in
 * lower case.
 */
export function typeOf(word: string, words: string, number: string | null, period: string | null): DocumentType {
  if (word === 'nghị quyết') return 'resolution'
  if (/^(?:kế hoạch|chương trình|đề án)/.test(word)) return 'plan'
  if (word === 'quyết định')
    return /(?:ban\s+hành|phê\s+duyệt)\s+(?:kế\s+hoạch|chương\s+trình|đề\s+án)/.test(words) ? 'plan' : 'other'
  if (word === '' && number) {
    if (/nq[-/]|-nq/i.test(number)) return 'resolution'
    if (/(?:\d[-/])(?:kh|ctr|ct|đa)[-/]/i.test(number)) return 'plan'
  }
  if (word !== '' && word !== 'báo cáo') return 'other'
  if (/(?:tổng|sơ)\s+kết/.test(words)) return 'summary'
  if (period === null) return /định\s+kỳ|hàng\s+(?:tháng|quý|năm)/.test(words) ? 'periodic' : 'other'
  const [first, last] = period.split('/') as [string, string?]
  return last !== undefined && (last === '..' || first.slice(0, 4) !== last.slice(0, 4)) && last.length !== 10
    ? 'summary'
    : 'periodic'
}
