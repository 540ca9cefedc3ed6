/**
 * Makes characters that steer a terminal harmless. The text of a report is somebody else's: an escape sequence in it
 * could recolour, move or rename things on the reader's screen, a bidirectional override could turn figures around.
 */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(STEERING, show)
}

/** The same for text of which line ends and tabs are to be kept. */
export function visibleLines(text: string): string {
  return text.replace(/[^\t\r\n]+/g, visible)
}

/** Nothing to do: the usual case, told by one test. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u061b\u1e00-\u1eff]*$/
/** Zero-width characters, soft hyphen, byte order mark, variation selectors, tags: dropped, since they show as nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu
/** Controls (C0, DEL, C1), line and paragraph separators, marks and overrides of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is about
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/g

function show(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x09 || code === 0x0a || code === 0x0d) return ' '
  // Unicode has pictures for C0 and DEL: ESC shows as "␛".
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}

/** Escapes for JSON what `JSON.stringify` lets through though a terminal acts on it. The value stays the same. */
export function escapeSteering(json: string): string {
  return json.replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
