import { defineConfig } from 'vitest/config'

// Deliberately without the Remix plugin: tests run the modules, not the bundle.
export default defineConfig({
  test: {
    include: ['{workflows,db,app,tests}/**/*.test.{ts,tsx}'],
    // Walks through whole pages on the built server, and every route as everybody, take minutes: long tests.
    exclude: ['tests/long/**', 'tests/pages/**', 'tests/access/**'],
    setupFiles: ['./tests/setup/console-fails.ts'],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    pool: 'forks',
  },
})
