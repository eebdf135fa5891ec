import type { Pack, Rule } from '../engine/rules/schema';

const files = import.meta.glob<unknown>('../../rules/*/*.json', { eager: true, import: 'default' });

/**
 * The packs that ship with the product, in order of their ids; those marked `off` too. They were linted when the product was built,
 * so that starting up costs no second look.
 */
export function builtinPacks(): Pack[] {
  const packs = new Map<string, Pack>();
  const byPath = Object.entries(files).sort(([a], [b]) => a.localeCompare(b));
  for (const [path, content] of byPath)
    if (path.endsWith('/pack.json')) {
      const head = content as Pack;
      packs.set(folderOf(path), { ...head, rules: [...(head.rules ?? [])] });
    }
  for (const [path, content] of byPath)
    if (!path.endsWith('/pack.json')) packs.get(folderOf(path))?.rules.push(...(content as Rule[]));
  return [...packs.values()];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
