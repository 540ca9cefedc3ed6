import * as z from 'zod/mini'
import { INDICATORS } from '../indicators/index.ts'
import { DOCUMENT_TYPES } from '../records/document.ts'
import { LEVELS } from '../records/observation.ts'
import { globPattern } from '../records/select.ts'

const isKnown = (glob: string): boolean => INDICATORS.some(({ code }) => globPattern(glob).test(code))

/** What a kind of report must state; a small file that a user can write. */
export const profileSchema = z.strictObject({
  /** For people: "Báo cáo định kỳ". */
  name: z.string().check(z.minLength(1)),
  /** Types of document that it is meant for; others are not held against it. Without it: all. */
  types: z.optional(z.array(z.enum(DOCUMENT_TYPES))),
  /** One entry a figure; any of its indicators will do. */
  requires: z
    .array(
      z.strictObject({
        /** Codes of which one must be stated; globs. */
        indicators: z.array(z.string().check(z.refine(isKnown))).check(z.minLength(1)),
        /** For people; else the indicator's name. */
        name: z.optional(z.string()),
        /** Each of these levels must state it. */
        levels: z.optional(z.array(z.enum(LEVELS))),
      }),
    )
    .check(z.minLength(1)),
})

export type Profile = z.infer<typeof profileSchema>
