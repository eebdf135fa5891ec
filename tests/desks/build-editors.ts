import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, 'editors');
const helpers = ['fixture-editor', 'plain', 'served-script', 'untyped.d'];

/** The editors that fixture pages can hold: one file each in `editors/`. */
export const editorKinds = readdirSync(folder)
  .map((file) => file.replace(/\.tsx?$/, ''))
  .filter((name) => !helpers.includes(name))
  .sort();

/** Bundles the real editors, in memory; path → content. */
export async function buildEditors(): Promise<Map<string, string | Uint8Array>> {
  const source = (kind: string) => join(folder, kind === 'slate' || kind === 'draft' ? `${kind}.tsx` : `${kind}.ts`);
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      chunkSizeWarningLimit: 10_000,
      modulePreload: false,
      cssCodeSplit: true,
      rolldownOptions: {
        input: Object.fromEntries(editorKinds.map((kind) => [kind, source(kind)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const bundle of [result].flat()) {
    if (!('output' in bundle)) throw new Error('vite watched instead of building');
    for (const file of bundle.output) files.set(file.fileName, file.type === 'chunk' ? file.code : file.source);
  }
  return files;
}
