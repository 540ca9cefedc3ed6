import { ReadError } from './errors.ts'
import type { Format } from './format.ts'
import { decodeUtf8 } from './utf8.ts'

/** Plain text and Markdown, in UTF-8. */
export const text: Format = {
  extensions: ['.txt', '.text', '.md', '.markdown'],
  read(bytes, path) {
    const decoded = decodeUtf8(bytes, path)
    // Blanks, and the characters that print as nothing: a lone byte order mark is no report either.
    if (!/[^\s\p{Cf}\p{Cc}]/u.test(decoded)) throw new ReadError('blank', { path })
    return decoded
  },
}
