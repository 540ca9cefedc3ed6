import { defineConfig } from 'vitest/config'

/** Gives the text of a `.yaml` file, as the build does. */
const yamlText = {
  name: 'yaml-text',
  transform: (code, id) => (id.endsWith('.yaml') ? `export default ${JSON.stringify(code)}` : undefined),
}

export default defineConfig({
  plugins: [yamlText],
  test: {
    // The program is tested as it ships: bundled, in a process of its own.
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
