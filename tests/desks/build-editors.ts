import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFiles, builtInMemory } from '../browser/built-in-memory';

const folder = join(import.meta.dirname, 'editors');
const helpers = ['fixture-editor', 'plain', 'served-script', 'untyped.d'];

/** The editors that fixture pages can hold: one file each in `editors/`. */
export const editorKinds = readdirSync(folder)
  .map((file) => file.replace(/\.tsx?$/, ''))
  .filter((name) => !helpers.includes(name))
  .sort();

/** Bundles the real editors. */
export function buildEditors(): Promise<BuiltFiles> {
  const source = (kind: string) => join(folder, kind === 'slate' || kind === 'draft' ? `${kind}.tsx` : `${kind}.ts`);
  return builtInMemory({
    root: folder,
    define: { global: 'globalThis' },
    build: {
      minify: false,
      cssCodeSplit: true,
      rolldownOptions: {
        input: Object.fromEntries(editorKinds.map((kind) => [kind, source(kind)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}
