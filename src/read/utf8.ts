import { isUtf8 } from 'node:buffer'
import { type BytePlace, ReadError } from './errors.ts'

/**
 * Decodes UTF-8 to exactly what `readFileSync(path, 'utf8')` gives, so that offsets into the text are offsets into the
 * file as every other tool sees it: a byte order mark and carriage returns stay. What is not UTF-8 is refused, never
 * replaced: a replacement character would hide a damaged figure.
 */
export function decodeUtf8(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new ReadError('empty', { path })
  const wide = wideEncoding(bytes)
  if (wide) throw new ReadError('utf-16', { path, what: wide })
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new ReadError('binary', { path, place: placeOf(bytes, nul) })
  if (!isUtf8(bytes)) throw new ReadError('not-utf-8', { path, place: placeOf(bytes, firstInvalid(bytes)) })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** Name of the 16- or 32-bit encoding that a byte order mark or the pattern of zero bytes gives away. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE'
  if (a === 0xfe && b === 0xff) return 'UTF-16BE'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE'
  // Without a mark: blanks and line ends of a wide text are a zero byte beside a plain one, always on the same side.
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 16 || sample.indexOf(0) < 0) return null
  let plainFirst = 0
  let zeroFirst = 0
  let pairs = 0
  for (let i = 0; i + 1 < sample.length; i += 2) {
    pairs++
    if (isPlain(sample[i]) && sample[i + 1] === 0) plainFirst++
    if (sample[i] === 0 && isPlain(sample[i + 1])) zeroFirst++
  }
  if (plainFirst > pairs / 3 && zeroFirst === 0) return 'UTF-16LE'
  if (zeroFirst > pairs / 3 && plainFirst === 0) return 'UTF-16BE'
  return null
}

function isPlain(byte: number | undefined): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d || (byte !== undefined && byte >= 0x20 && byte < 0x7f)
}

/** Offset of the first byte that cannot stand where it stands (Unicode 16, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return i
    for (let k = 1; k < length; k++) {
      const byte = bytes[i + k] ?? 0
      const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (byte < low || byte > high) return i
    }
    i += length
  }
  return i
}

/** Line and column of a byte; the bytes before it are valid UTF-8, or as good as. */
function placeOf(bytes: Uint8Array, offset: number): BytePlace {
  let line = 1
  let start = 0
  for (let i = bytes.indexOf(0x0a); i >= 0 && i < offset; i = bytes.indexOf(0x0a, i + 1)) {
    line++
    start = i + 1
  }
  const before = Buffer.from(bytes.subarray(start, offset)).toString('utf8')
  return { offset, value: bytes[offset] ?? 0, line, column: before.length + 1 }
}
