import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const name = 'virtual:compromise';

/**
 * Serves `virtual:compromise`, whose `loadCompromise()` evaluates compromise on its first call. The library costs 250–450 ms to
 * evaluate (field measurements, 2026-11); inside a function its text is only scanned until somebody needs it, and service workers,
 * which have no `import()`, can load it late too. It reads `self`, which a bare JavaScript context lacks.
 */
export function lazyCompromise(): Plugin {
  return {
    name: 'lazy-compromise',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const file = createRequire(import.meta.url).resolve('compromise');
      return `let loaded;
export const loadCompromise = () => (loaded ??= evaluate());
function evaluate() {
  const self = globalThis, module = { exports: {} }, exports = module.exports;
  const define = undefined;
  ${readFileSync(file, 'utf8')}
  return module.exports;
}`;
    },
  };
}
