import type { Language } from '../records/language.ts'

/** Name of an indicator in words. */
export type Namer = (code: string, language: Language) => string

/** Until the dictionary is in, a code stands for itself. */
export async function loadNames(): Promise<Namer> {
  return (code) => code
}
