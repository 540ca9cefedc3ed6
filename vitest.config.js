import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The program is tested as it ships: bundled, in a process of its own.
    globalSetup: 'test/support/build.ts',
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
