import { defineConfig } from 'vitest/config';

/** Measures what `npm run build` left; no test, for a busy machine says little. */
export default defineConfig({
  test: {
    dir: 'tests/bench',
    include: ['**/*.bench.ts'],
    environment: 'node',
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});
