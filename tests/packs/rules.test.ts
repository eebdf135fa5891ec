import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackFiles } from '../../src/cli/read-pack-files';
import { builtinPacks } from '../../src/packs/builtin';
import { lintPack } from '../../src/packs/lint';

const folders = readdirSync('rules')
  .map((name) => `rules/${name}`)
  .filter((path) => statSync(path).isDirectory());
const packs = builtinPacks();

describe.each(folders)('%s', (folder) => {
  const texts = readPackFiles(folder);
  if ('error' in texts) throw new Error(texts.error);
  const faults = lintPack(texts).map(({ file, rule, field, message }) => ({
    rule,
    fault: `${file}: ${field}: ${message}`,
  }));
  const of = (rule: string) => faults.filter((fault) => fault.rule === rule).map(({ fault }) => fault);
  const rules = packs.find(({ id }) => folder.endsWith(`/${id}`))?.rules.map(({ id }) => id) ?? [];

  it('is a pack of that name', () => expect(packs.map(({ id }) => `rules/${id}`)).toContain(folder));
  it('has no fault outside its rules', () => {
    expect(faults.filter(({ rule }) => !rules.includes(rule))).toEqual([]);
  });
  it.each([...new Set(rules)])('%s: every example comes out as it says', (rule) => expect(of(rule)).toEqual([]));
});
