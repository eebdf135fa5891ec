import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { needNames } from '../src/engine/vocabulary';
import { builtinPacks } from '../src/packs/builtin';
import { recipes } from '../src/page/desks/catalogue';

const desks = /(<!-- desks -->\n)[\s\S]*?(\n<!-- \/desks -->)/;

/** Newest month in which a selector of the recipe was seen. */
const lastSeen = (recipe: object): string =>
  [...JSON.stringify(recipe).matchAll(/"seen":"(\d{4}-\d{2})"/g)]
    .map((found) => found[1] as string)
    .sort()
    .at(-1) ?? '';

// `npm run rules:table` runs this file with -u, which writes what differs.
it('the desks in README.md are the desks there are', async () => {
  const text = readFileSync('README.md', 'utf8');
  expect(text).toMatch(desks);
  const rows = recipes.map(({ name, hosts }) => `| ${name} | ${hosts.map((host) => `\`${host}\``).join(' ')} |`);
  const seen = recipes.map((recipe, i) => `${rows[i]} ${lastSeen(recipe)} |`);
  const table = ['| desk | hosts | selectors last seen |', '| --- | --- | --- |', ...seen].join('\n');
  await expect(text.replace(desks, (_, open, close) => `${open}\n${table}\n${close}`)).toMatchFileSnapshot(
    '../README.md',
  );
});

it('every dependency has its line in README.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const table = readFileSync('README.md', 'utf8').split('## Dependencies')[1]?.split('\n## ')[0] ?? '';
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap((row) => (row[1] as string).split(', '));
  const covers = (name: string) =>
    named.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !covers(name))).toEqual([]);
});

it('the techniques in README.md are T1 to T23, and the rules and needs named there exist', () => {
  const table = readFileSync('README.md', 'utf8').split('## Techniques')[1]?.split('\n## ')[0] ?? '';
  const ids = [...table.matchAll(/^\| (T\d+) \|/gm)].map((row) => row[1]);
  expect(ids).toEqual(Array.from({ length: 23 }, (_, index) => `T${index + 1}`));
  const packs = builtinPacks();
  const rules = packs.flatMap((pack) => pack.rules.map(({ id }) => `${pack.id}/${id}`));
  const named = [...table.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map((hit) => hit[1] as string);
  expect(named.filter((id) => !rules.includes(id) && packs.some((pack) => id.startsWith(`${pack.id}/`)))).toEqual([]);
  const needs = [...table.matchAll(/\*([a-z-]+)\*/g)].map((hit) => hit[1] as string);
  expect(needs.filter((name) => !(needNames as readonly string[]).includes(name))).toEqual([]);
});

it('each technique that a single draft can show has a test named after it', () => {
  const tests = readFileSync('tests/engine/techniques.test.ts', 'utf8');
  const named = new Set([...tests.matchAll(/'(T\d+) /g)].map((hit) => hit[1]));
  const shown = Array.from({ length: 23 }, (_, index) => `T${index + 1}`).filter((id) => !/^T[789]$/.test(id));
  expect(shown.filter((id) => !named.has(id))).toEqual([]);
});
