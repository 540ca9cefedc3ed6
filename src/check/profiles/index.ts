import * as z from 'zod/mini'
import { type Profile, profileSchema } from '../profile.ts'
import periodic from './periodic.json' with { type: 'json' }
import summary from './summary.json' with { type: 'json' }

/** The profiles that come along, by name: files like those that users write. */
const FILES: Readonly<Record<string, unknown>> = { periodic, summary }

export const PROFILE_NAMES: readonly string[] = Object.keys(FILES)

/** A profile that comes along, or `null` where none has that name. */
export function shippedProfile(name: string): Profile | null {
  return Object.hasOwn(FILES, name) ? z.parse(profileSchema, FILES[name]) : null
}
