// One measurement of the engine or of remark-parse, in a process of its own; prints milliseconds.
//
//   node engine.js engine|remark cold|warm|once|forty
//
// Cold is the first pass over all reports, code and patterns not yet compiled; warm the median of five passes after ten.
// The engine is measured without remark: on texts without Markdown headings, which it therefore never loads.
import { REPORTS } from './reports.js'

const COPIES = 40
const [subject, phase] = process.argv.slice(2)
const texts = REPORTS.texts.map((text) => text.replaceAll(/^ {0,3}#+/gm, ''))
const read = subject === 'remark' ? await remark() : await engine()

process.stdout.write(String(await measure()))

async function engine() {
  const { extractReport } = await import('../../dist/index.js')
  return (text) => extractReport(text, { path: 'report.txt' })
}

async function remark() {
  const { unified } = await import('unified')
  const processor = unified().use((await import('remark-parse')).default)
  return (text) => processor.parse(text)
}

async function measure() {
  if (phase === 'cold') return pass(texts)
  if (phase === 'warm') {
    for (let i = 0; i < 10; i++) await pass(texts)
    const times = []
    for (let i = 0; i < 5; i++) times.push(await pass(texts))
    return times.sort((a, b) => a - b)[2]
  }
  // Growth: one text as it is as often as it stands in the long one, both after the same warm-up.
  const text = texts.reduce((a, b) => (a.length <= b.length ? a : b))
  for (let i = 0; i < 10; i++) await pass(texts)
  if (phase === 'forty') return pass([Array(COPIES).fill(text).join('\n')])
  const times = []
  for (let i = 0; i < COPIES; i++) times.push(await pass([text]))
  return times.reduce((sum, ms) => sum + ms, 0) / COPIES
}

async function pass(all) {
  const start = performance.now()
  for (const text of all) await read(text)
  return performance.now() - start
}
