import { defineConfig } from 'vitest/config'

// Deliberately without the Remix plugin: tests run the modules, not the bundle.
export default defineConfig({
  test: {
    include: ['{workflows,db,app,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/long/**'],
    setupFiles: ['./tests/setup/console-fails.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    pool: 'forks',
  },
})
