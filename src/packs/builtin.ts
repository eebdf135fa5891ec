import { type Pack, packSchema, type Rule } from '../engine/rules/schema';

const files = import.meta.glob<unknown>('../../rules/*/*.json', { eager: true, import: 'default' });

/** The packs that ship with the product, in order of their ids; those marked `off` too. */
export function builtinPacks(): Pack[] {
  const folders = new Map<string, { head: object; rules: Rule[]; lists: object }>();
  for (const [path, content] of Object.entries(files).sort(([a], [b]) => a.localeCompare(b))) {
    const [folder = '', file] = path.split('/').slice(-2);
    const pack = folders.get(folder) ?? { head: {}, rules: [], lists: {} };
    folders.set(folder, pack);
    if (file === 'pack.json') pack.head = content as object;
    else pack.rules.push(...(content as Rule[]));
  }
  return [...folders.values()].map(({ head, rules }) => packSchema.parse({ ...head, rules }));
}
