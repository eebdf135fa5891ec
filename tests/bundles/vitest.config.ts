import { defineConfig } from 'vitest/config';

/** Looks at what `npm run build` leaves in `.output`; runs after it. */
export default defineConfig({
  test: { dir: 'tests/bundles', include: ['**/*.spec.ts'], environment: 'node', testTimeout: 60_000 },
});
