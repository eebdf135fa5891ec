import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { lazyCompromise } from '../entrypoints/bundles/lazy-compromise.ts';
import { lazyFranc } from '../entrypoints/bundles/lazy-franc.ts';
import { readyPacks } from '../entrypoints/bundles/ready-packs.ts';
import { CountsReporter } from './counts-reporter.ts';

export default defineConfig({
  plugins: [WxtVitest(), lazyCompromise(), lazyFranc(), readyPacks()],
  test: {
    dir: 'tests',
    include: ['**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    reporters: ['default', new CountsReporter()],
  },
});
