import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const name = 'virtual:ready-packs';
const rules = resolve(import.meta.dirname, '../../rules');
const source = resolve(import.meta.dirname, '../../src');

/**
 * Serves `virtual:ready-packs`, the packs of `rules/` made ready when the product is built: without examples, their gates worked out,
 * and as one text for JSON.parse, which reads it several times faster than the same written as code.
 */
export function readyPacks(): Plugin {
  return {
    name: 'ready-packs',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const files = packFiles();
      for (const file of Object.keys(files)) this.addWatchFile(file);
      const { gatherPacks } = await imported<typeof import('../../src/packs/gather-packs')>('packs/gather-packs.ts');
      const { preparePack } =
        await imported<typeof import('../../src/engine/rules/prepare')>('engine/rules/prepare.ts');
      const packs = gatherPacks(files).map((pack) => ({
        ...pack,
        rules: pack.rules.map(({ examples: _, ...rule }) => rule),
        prepared: preparePack(pack),
      }));
      return `let packs;
export const readyPacks = () => (packs ??= JSON.parse(${JSON.stringify(JSON.stringify(packs))}));`;
    },
  };
}

/** The product's own code that prepares packs, run while it is built. */
const imported = async <Module>(file: string): Promise<Module> =>
  (await runnerImport<Module>(join(source, file), { configFile: false, logLevel: 'error' })).module;

function packFiles(): Record<string, unknown> {
  const folders = readdirSync(rules, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = folders.flatMap((folder) =>
    readdirSync(join(rules, folder.name))
      .filter((file) => file.endsWith('.json'))
      .map((file) => join(rules, folder.name, file)),
  );
  return Object.fromEntries(paths.map((path) => [path, JSON.parse(readFileSync(path, 'utf8')) as unknown]));
}
