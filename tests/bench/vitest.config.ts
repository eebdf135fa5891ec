import { defineConfig } from 'vitest/config';

/** Measures what `npm run build` left; no test, for a busy machine says little. */
export default defineConfig({
  test: {
    dir: 'tests/bench',
    include: ['**/*.bench.ts'],
    environment: 'node',
    globalSetup: 'tests/e2e/practice-desk.setup.ts',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 60_000, interval: 30 } },
    disableConsoleIntercept: true,
  },
});
