import { createRequire } from 'node:module';
import { build, type Plugin, type Rolldown } from 'vite';

const name = 'virtual:franc';

/**
 * Serves `virtual:franc`, whose `loadFranc()` evaluates franc-min on its first call. Reading its table of letters costs 4–15 ms
 * (2026-11), which no start-up needs to pay: only a draft that hardly looks English is ever put to it.
 */
export function lazyFranc(): Plugin {
  let text: Promise<string> | undefined;
  return {
    name: 'lazy-franc',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      text ??= asOneFunction();
      return `let loaded;
export const loadFranc = () => (loaded ??= evaluate());
function evaluate() {
  ${await text}
  return franc;
}`;
    },
  };
}

/** franc-min and what it imports as one script that sets a variable `franc`. */
async function asOneFunction(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: createRequire(import.meta.url).resolve('franc-min'),
        formats: ['iife'],
        name: 'franc',
        fileName: 'franc',
      },
    },
  });
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}
