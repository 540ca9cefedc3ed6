import type { Extraction } from '../extract/report.ts'
import { findProvince, isProvince, PROVINCES } from '../provinces/index.ts'
import type { Language } from '../records/language.ts'
import { UsageError } from './exit.ts'
import { messages } from './messages.ts'
import { closest } from './suggest.ts'

/** Official name of the province that `--province` means. */
export function officialName(name: string, language: Language): string {
  const province = findProvince(name, null)
  if (province) return province.name
  const say = messages[language]
  const guess = closest(name, new Set(PROVINCES.map((known) => known.name)))
  throw new UsageError(say.invalidValue('--province', name, say.forms['--province'] ?? '', guess))
}

/**
 * Among several documents of which one itself names the province given, those of other provinces are left out. In all
 * other cases the province given only fills gaps, and nothing is left out.
 */
export function keepProvince<T extends Pick<Extraction, 'document' | 'ownProvince'>>(
  documents: readonly T[],
  given: string | undefined,
): readonly T[] {
  if (given === undefined || documents.length < 2 || !documents.some((one) => names(one, given))) return documents
  return documents.filter((one) => one.ownProvince === null || names(one, given))
}

/** Whether a document itself names the province given, by this name or the one of its time. */
export function names({ document, ownProvince }: Pick<Extraction, 'document' | 'ownProvince'>, given: string): boolean {
  return ownProvince !== null && isProvince(given, { ...document, document: document.path })
}
