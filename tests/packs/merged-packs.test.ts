import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/engine/rules/schema';
import { mergedPacks, type PackSource } from '../../src/packs/merged-packs';
import { soundPack } from './sound-pack';

const pack = (id: string, more: Partial<Pack> = {}): Pack => ({
  ...(soundPack() as Pack),
  id,
  name: id.toUpperCase(),
  ...more,
});
const from = (source: PackSource, id: string, more?: Partial<Pack>) => ({ source, pack: pack(id, more) });
const sets = (level: 'hint' | 'important') => ({ overrides: { 'core/x': { level } } });

describe('packs of several sources', () => {
  it('load in one order, whatever the order they come in', () => {
    const sources: PackSource[] = ['policy-enforced', 'own', 'followed', 'imported', 'policy-default', 'builtin'];
    const { packs } = mergedPacks(sources.map((source, index) => from(source, `p${index}`)));
    expect(packs.map(({ id }) => id)).toEqual(['p5', 'p4', 'p3', 'p2', 'p1', 'p0']);
  });

  it('of one name: the later source wins, and that is said', () => {
    const { packs, conflicts } = mergedPacks([
      from('imported', 'a', { version: '9.0.0' }),
      from('policy-enforced', 'a'),
    ]);
    expect(packs.map(({ version }) => version)).toEqual(['1.0.0']);
    expect(conflicts).toEqual([
      {
        rule: '',
        field: 'id',
        winner: 'a',
        loser: 'a',
        say: 'There are two packs "a": the one your organisation has set (version 1.0.0) goes before the one that was imported (version 9.0.0).',
      },
    ]);
  });

  it('that set the same field differently: the later wins, and that is said', () => {
    const { conflicts } = mergedPacks([
      from('own', 'a', sets('hint')),
      from('policy-enforced', 'b', sets('important')),
    ]);
    expect(conflicts).toMatchObject([{ rule: 'core/x', field: 'level', winner: 'b', loser: 'a' }]);
    expect(conflicts[0]?.say).toContain('"B" wins, because the one your organisation has set is loaded after your own');
    expect(mergedPacks([from('own', 'a', sets('hint')), from('imported', 'b', sets('hint'))]).conflicts).toEqual([]);
  });

  it('that are off are on where another builds on them, unless somebody turned them off', () => {
    const packs = [from('builtin', 'base', { off: true }), from('own', 'top', { extends: ['base'] })];
    expect(mergedPacks(packs).packs.map(({ id }) => id)).toEqual(['base', 'top']);
    expect(mergedPacks(packs, ({ id }) => (id === 'base' ? false : undefined)).packs.map(({ id }) => id)).toEqual([
      'top',
    ]);
    expect(mergedPacks(packs.slice(0, 1)).packs).toEqual([]);
  });

  it('that the organisation enforces cannot be turned off, nor their rules', () => {
    const { packs, locked } = mergedPacks([from('policy-enforced', 'house', sets('hint'))], () => false);
    expect(packs).toHaveLength(1);
    expect(locked).toEqual(['house/you-must', 'house/say-what-next', 'core/x']);
  });
});
