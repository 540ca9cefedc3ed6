/** Marks that compose with a Vietnamese letter: a text without them cannot be decomposed (NFD). */
const COMBINING = /[\u0300-\u036f]/

/** One written form for signs that typists and OCR interchange. Each maps one UTF-16 unit to one. */
const PLAIN = new Map<string, string>([
  ...'\u00a0\u2002\u2003\u2007\u2009\u202f\u3000\t\r\n'.split('').map((c) => [c, ' ']),
  ...'\u2010\u2011\u2012\u2013\u2014\u2212\uff0d'.split('').map((c) => [c, '-']),
  ...'\u2018\u2019\u02bc'.split('').map((c) => [c, "'"]),
  ...'“”„«»'.split('').map((c) => [c, '"']),
  ['％', '%'],
  ['٪', '%'],
  ['∕', '/'],
  ['⁄', '/'],
  ['／', '/'],
  ['÷', '-'],
  ['\ufeff', ' '],
  ['\u200b', ' '],
  ...'０１２３４５６７８９'.split('').map((c, i) => [c, String(i)]),
] as [string, string][])
const UNUSUAL = new RegExp(`[${[...PLAIN.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]`, 'g')
/** A test costs a fraction of a replacement, and most blocks have nothing to replace. */
const HAS_UNUSUAL = new RegExp(UNUSUAL.source)

/** The two places of the tone mark in an open syllable: "hoà" is "hòa", "thuý" is "thúy" (not "quý"). */
const TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu
const HAS_TONE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/
// biome-ignore format: a table
const MOVED: Record<string, string> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
}

/** True when the text must be composed before it can be read. */
export function isDecomposed(text: string): boolean {
  return COMBINING.test(text) && text.normalize('NFC') !== text
}

/** Lower case of the same length: letters whose lower case is longer ("İ") stay. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('')
}

/** One spelling of tone marks ("hoà" → "hòa", "uỷ" → "ủy") for lower-cased NFC text. The length stays. */
export function foldTones(lower: string): string {
  return HAS_TONE.test(lower) ? lower.replace(TONE, (pair) => MOVED[pair] ?? pair) : lower
}

/**
 * Folds NFC text for matching: lower case, ASCII digits, blanks, dashes and quotes, one spelling of tone marks.
 * The result has the same length, so offsets hold in both.
 */
export function fold(text: string): string {
  const lower = lowerCase(text)
  return foldTones(HAS_UNUSUAL.test(lower) ? lower.replace(UNUSUAL, (c) => PLAIN.get(c) ?? c) : lower)
}
