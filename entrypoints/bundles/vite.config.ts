import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { lazyCompromise } from './lazy-compromise.ts';
import { lazyFranc } from './lazy-franc.ts';
import { readyPacks } from './ready-packs.ts';

const root = resolve(import.meta.dirname, '../..');

const executable = (): Plugin => ({
  name: 'executable',
  writeBundle: () => chmodSync(resolve(root, '.output/cli/composure.js'), 0o755),
});

/** Builds what is not the extension: `--mode engine` one ES module for any JavaScript, `--mode cli` the Node command. */
export default defineConfig(({ mode }) => {
  const cli = mode === 'cli';
  return {
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [lazyCompromise(), lazyFranc(), readyPacks(), ...(cli ? [executable()] : [])],
    ssr: { noExternal: true },
    build: {
      ssr: cli,
      target: cli ? 'node20' : 'es2023',
      outDir: `.output/${mode}`,
      // One file each, overwritten in place: whoever runs it meanwhile never finds none.
      emptyOutDir: false,
      minify: !cli,
      ...(cli
        ? {}
        : {
            lib: { entry: 'entrypoints/bundles/engine.ts', formats: ['es' as const], fileName: () => 'composure.js' },
          }),
      rolldownOptions: cli
        ? { input: 'entrypoints/bundles/cli.ts', output: { entryFileNames: 'composure.js', codeSplitting: false } }
        : {},
    },
  };
});
