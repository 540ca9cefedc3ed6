import { execFileSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin/', import.meta.url))
const REPORT = fileURLToPath(new URL('../../fixtures/reports/an-giang-2020.txt', import.meta.url))

/** Whether a node with these flags takes the code that was compiled when the program was built. */
function takesCompiled(...flags: string[]): boolean {
  const script = `import { compiledProgram } from '${pathToFileURL(`${BIN}compiled.js`)}'
    console.log(compiledProgram() !== null)`
  const printed = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', script], { encoding: 'utf8' })
  return printed.trim() === 'true'
}

function extract(...flags: string[]): string {
  return execFileSync(process.execPath, [...flags, `${BIN}cchc.js`, 'extract', '-f', 'json', REPORT], {
    encoding: 'utf8',
  })
}

test('the program starts from compiled code, or from source where that was compiled for another node', () => {
  expect(takesCompiled()).toBe(true)
  // A flag that changes what V8 makes of source stands for another version of it.
  expect(takesCompiled('--no-lazy')).toBe(false)
  expect(extract('--no-lazy')).toBe(extract())
})
