// Measurements inside one process of its own; prints milliseconds as JSON.
//
//   node engine.js engine|remark|growth
//
// Cold is the first pass over all reports, code and patterns not yet compiled; warm the median of five passes after ten.
// The engine is measured without remark: on texts without Markdown headings, for which it never loads it.
import { REPORTS } from './reports.js'

const COPIES = 40
const PASSES = 5
const WARM_UP = 10
const texts = REPORTS.texts.map((text) => text.replaceAll(/^ {0,3}#+/gm, ''))
const subjects = {
  engine: async () => throughput(await engine()),
  remark: async () => throughput(await remark()),
  growth,
}

process.stdout.write(JSON.stringify(await subjects[process.argv[2]]()))

async function engine() {
  const { extractReport } = await import('../../dist/index.js')
  return (text) => extractReport(text, { path: 'report.txt' })
}

async function remark() {
  const { unified } = await import('unified')
  const processor = unified().use((await import('remark-parse')).default)
  return (text) => processor.parse(text)
}

async function throughput(read) {
  const cold = await time(read, texts)
  for (let i = 0; i < WARM_UP; i++) await time(read, texts)
  const passes = []
  for (let i = 0; i < PASSES; i++) passes.push(await time(read, texts))
  return { cold, warm: median(passes) }
}

/** A text, and the same text many times over. */
async function growth() {
  const read = await engine()
  // The engine reads nothing after a report's end, the list of its addressees: the copies have none.
  const bodies = texts.map((text) => text.split(/^[\s*_]*nơi nhận/imu)[0])
  const body = bodies.reduce((a, b) => (a.length <= b.length ? a : b))
  const copies = Array(COPIES).fill(body).join('\n\n')
  const expected = (await read(body)).observations.length
  const found = (await read(copies)).observations.length
  if (found < 0.9 * COPIES * expected) throw new Error(`${COPIES} copies of ${expected} observations gave ${found}`)
  for (let i = 0; i < WARM_UP; i++) await time(read, [body])
  const one = []
  for (let i = 0; i < COPIES; i++) one.push(await time(read, [body]))
  return { one: one.reduce((a, b) => a + b) / COPIES, forty: await time(read, [copies]) }
}

async function time(read, all) {
  const start = performance.now()
  for (const text of all) await read(text)
  return performance.now() - start
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
