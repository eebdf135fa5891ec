import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinPacks } from '../../src/packs/builtin';
import { packsTable, rulesPage } from './rules-table';

const packs = builtinPacks();
const readme = 'README.md';
const between = /(<!-- packs: npm run rules:table -->\n)[\s\S]*?(\n<!-- \/packs -->)/;

// `npm run rules:table` runs this file with -u, which writes what differs.
describe('the lists of rules and packs say what the packs hold', () => {
  it('rules/README.md', async () => expect(rulesPage(packs)).toMatchFileSnapshot('../../rules/README.md'));

  it.runIf(existsSync(readme))('the packs in README.md', async () => {
    const text = readFileSync(readme, 'utf8');
    expect(text).toMatch(between);
    const current = text.replace(between, (_, open, close) => `${open}\n${packsTable(packs)}\n${close}`);
    await expect(current).toMatchFileSnapshot('../../README.md');
  });
});
