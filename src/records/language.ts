/** Languages of messages and headings. Codes, keys and quotes never change with them. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
/** A text in each language. */
export type Bilingual = Readonly<Record<Language, string>>
