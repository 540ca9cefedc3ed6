// A corpus as large as asked for, made of the project's own reports: each copy under the name of another province, with
// other figures, so that none counts as a copy.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../fixtures/reports', import.meta.url))
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))

/** Those of the reports, and as many others. */
const PROVINCES =
  'An Giang|Cần Thơ|Đắk Lắk|Hà Tĩnh|Lâm Đồng|Phú Yên|Quảng Ninh|Thái Bình|Bến Tre|Cà Mau|Gia Lai|Hải Dương|Kon Tum|Lào Cai|Nam Định|Nghệ An|Sơn La|Tây Ninh|Yên Bái'
const NAMES = PROVINCES.split('|')
const NAME = new RegExp(PROVINCES, 'giu')

/** Writes `count` reports to a new folder; returns it with the characters written. */
export function writeCorpus(count) {
  const path = mkdtempSync(join(tmpdir(), 'cchc-corpus-'))
  let characters = 0
  for (let i = 0; i < count; i++) {
    const text = varied(TEXTS[i % TEXTS.length], i)
    characters += text.length
    const folder = join(path, String(Math.floor(i / 100)))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${i}.txt`), text)
  }
  return { path, characters }
}

/** The text of another province: its name throughout, and the last decimal of each number turned on. */
function varied(text, i) {
  const province = NAMES[Math.floor(i / TEXTS.length) % NAMES.length]
  return text
    .replace(NAME, (name) => (name === name.toUpperCase() ? province.toUpperCase() : province))
    .replace(/(?<=\d,\d?)\d(?!\d)/g, (digit) => String((Number(digit) + i) % 10))
}
