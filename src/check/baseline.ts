import { basename } from 'node:path'
import * as z from 'zod/mini'
import type { Finding } from './engine.ts'

/** Findings that somebody has looked at and accepted. */
export const baselineSchema = z.strictObject({
  schema: z.literal('cchc-baseline/1'),
  accepted: z.array(
    z.strictObject({
      rule: z.string(),
      /** Name of the file, without its folder: reports are moved about. */
      document: z.string(),
      /** The texts of the finding's places. Lines change when a text is edited; these do not. */
      texts: z.array(z.string()),
    }),
  ),
})

export type Baseline = z.infer<typeof baselineSchema>
type Accepted = Baseline['accepted'][number]

/** A baseline that accepts these findings; what is only noted needs no accepting. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  return { schema: 'cchc-baseline/1', accepted: findings.filter(({ severity }) => severity !== 'info').map(entryOf) }
}

/** Parts findings into those to be told and how many were accepted. An entry accepts one finding. */
export function withoutAccepted(
  findings: readonly Finding[],
  baseline: Baseline,
): { findings: Finding[]; accepted: number } {
  const left = new Map<string, number>()
  for (const entry of baseline.accepted) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1)
  const kept = findings.filter((finding) => {
    const key = keyOf(entryOf(finding))
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
  return { findings: kept, accepted: findings.length - kept.length }
}

function entryOf({ rule, places }: Finding): Accepted {
  return { rule, document: basename(places[0].document), texts: places.map(({ text }) => text) }
}

const keyOf = ({ rule, document, texts }: Accepted): string => JSON.stringify([rule, document, texts])
