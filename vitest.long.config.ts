import { defineConfig } from 'vitest/config'

// What takes minutes: pages walked on the built server, every route as everybody, crash rounds, load, volume. Run by `npm run test:long` and .ci/run.
export default defineConfig({
  test: {
    include: ['tests/{long,pages,access}/**/*.test.{ts,tsx}'],
    setupFiles: ['./tests/setup/console-fails.ts'],
    testTimeout: 40 * 60_000,
    hookTimeout: 5 * 60_000,
    maxWorkers: 1,
    pool: 'forks',
  },
})
