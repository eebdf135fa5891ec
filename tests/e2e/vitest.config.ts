import { defineConfig } from 'vitest/config';
import { CountsReporter } from '../counts-reporter.ts';

/** Vitest runs the journeys; Playwright drives the browser. One file after another: each has a browser of its own. */
export default defineConfig({
  test: {
    dir: 'tests/e2e',
    include: ['**/*.spec.ts'],
    globalSetup: 'tests/e2e/practice-desk.setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000, interval: 30 } },
    reporters: ['verbose', new CountsReporter()],
  },
});
