import type { Mention } from '../vietnamese/phrases.ts'
import type { Candidate } from './attach.ts'
import type { ReportContext } from './context.ts'
import type { Quantity } from './quantity.ts'
import { endOf, firstFrom, startOf } from './text.ts'

/**
 * Whether a share is of a part that is counted apart: of "trước hạn 13.100 hồ sơ, chiếm 86%; đúng hạn 1.950 hồ sơ,
 * chiếm 12,8%" neither is the share of what was on time.
 */
export function isOfPart(
  { block, start }: Quantity,
  { indicator, evidence, from }: Candidate,
  context: ReportContext,
): boolean {
  const { apart } = indicator
  if (!apart) return false
  const said = evidence.map(({ scope, mention }) => {
    const { mentions } = context.of(scope.block).text
    return scope.block.lower.slice(...wholeOf(mention, mentions))
  })
  if (said.some((phrase) => apart.includes(phrase))) return true
  if (from !== 'figure-before' || said.some((phrase) => apart.some((part) => phrase.includes(part)))) return false
  const { mentions, sentenceEnds } = context.of(block).text
  const sentence = startOf(sentenceEnds, start)
  const end = endOf(sentenceEnds, start, block.lower.length)
  for (let i = firstFrom(mentions, sentence); i < mentions.length && mentions[i]!.end <= end; i++) {
    const mention = mentions[i]!
    if (!apart.includes(block.lower.slice(...wholeOf(mention, mentions)))) continue
    // "đúng hạn 11.900 hồ sơ (99,2%), trong đó trước hạn 9.000": what is early is of what is on time.
    if (mention.start < start || !/trong đó[^;]*$/.test(block.lower.slice(start, mention.start))) return true
  }
  return false
}

/** No declared phrase of this kind is longer. */
const LONGEST = 60

/** The span of a mention, or of the longer one that it stands in: "trước hạn" in "trước hạn và đúng hạn". */
function wholeOf({ start, end }: Mention, mentions: readonly Mention[]): [start: number, end: number] {
  let whole: Mention | undefined
  for (let i = firstFrom(mentions, start - LONGEST); i < mentions.length && mentions[i]!.start <= start; i++) {
    const other = mentions[i]!
    if (other.end >= end && other.end - other.start > end - start) whole ??= other
  }
  return whole ? [whole.start, whole.end] : [start, end]
}
