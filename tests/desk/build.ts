import { resolve } from 'node:path';
import { type BuiltFiles, builtInMemory } from '../browser/built-in-memory';

/** Bundles both practice pages with their real editors; about two seconds. */
export function buildDesk(): Promise<BuiltFiles> {
  return builtInMemory({
    root: import.meta.dirname,
    base: '/desk/',
    build: {
      rolldownOptions: {
        input: ['zendesk', 'intercom'].map((name) => resolve(import.meta.dirname, name, 'index.html')),
      },
    },
  });
}
