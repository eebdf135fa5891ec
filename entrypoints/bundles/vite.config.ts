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

/** Node commands by mode: what they are built from. */
const commands: Record<string, string> = {
  cli: 'entrypoints/bundles/cli.ts',
  train: 'tests/quality/train/main.ts',
};

/** Builds what is not the extension: `--mode engine` one ES module for any JavaScript, `--mode cli` the Node command, `--mode train` the trainer. */
export default defineConfig(({ mode }) => {
  const command = commands[mode];
  return {
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [lazyCompromise(), lazyFranc(), readyPacks(), ...(mode === 'cli' ? [executable()] : [])],
    ssr: { noExternal: true },
    build: {
      ssr: command !== undefined,
      target: command ? 'node20' : 'es2023',
      outDir: `.output/${mode}`,
      // One file each, overwritten in place: whoever runs it meanwhile never finds none.
      emptyOutDir: false,
      minify: !command,
      ...(command
        ? {}
        : {
            lib: { entry: 'entrypoints/bundles/engine.ts', formats: ['es' as const], fileName: () => 'composure.js' },
          }),
      rolldownOptions: command
        ? { input: command, output: { entryFileNames: 'composure.js', codeSplitting: false } }
        : {},
    },
  };
});
