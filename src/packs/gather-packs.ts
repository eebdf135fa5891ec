import type { Pack, Rule } from '../engine/rules/schema';

/** The packs of a folder of packs, in order of their paths: `<pack>/pack.json` and files beside it that each hold a list of rules. */
export function gatherPacks(files: Readonly<Record<string, unknown>>): Pack[] {
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
