import { describe, expect, it } from 'vitest';
import { firstPhrase, freeId, newRule, tidied } from '../../src/ui/studio/edit/rule-draft';
import { filterRules, noFilter } from '../../src/ui/studio/studio-rule';
import { emptyPack, teamRules, withOverride, withRule } from '../../src/ui/studio/team-rules';
import type { Workspace } from '../../src/ui/studio/workspace';
import { soundPack } from '../packs/sound-pack';

const shipped = [soundPack(), { ...soundPack(), id: 'extra', name: 'Extra', off: true }];
const empty: Workspace = { pack: emptyPack('Team'), drafts: [], published: null };
const ids = (workspace: Workspace, filter: object = {}) =>
  filterRules(teamRules(shipped, workspace), { ...noFilter, ...filter }).map(({ id }) => id);

describe('all rules of a team', () => {
  it('are searched word by word in all that they say', () => {
    expect(ids(empty, { search: 'HAVE order' })).toEqual(['mine/you-must', 'extra/you-must']);
    expect(ids(empty, { search: 'order nowhere' })).toEqual([]);
  });

  it('are filtered by category, pack, and whether they are on', () => {
    expect(ids(empty, { category: 'need', pack: 'mine' })).toEqual(['mine/say-what-next']);
    expect(ids(empty, { state: 'on' })).toEqual(['mine/you-must', 'mine/say-what-next']);
    const based = { ...empty, pack: { ...empty.pack, extends: ['extra'] } };
    expect(ids(based, { state: 'off' })).toEqual([]);
  });

  it('are as the team changed them, and go back', () => {
    const changed = withOverride(empty, 'mine/you-must', { level: 'important' });
    expect(teamRules(shipped, changed)[0]?.rule.level).toBe('important');
    expect(ids(changed, { state: 'changed', pack: 'mine' })).toEqual(['mine/you-must']);
    expect(withOverride(changed, 'mine/you-must', { level: undefined }).pack.overrides).toEqual({});
  });

  it('of the team’s own are drafts while they are off', () => {
    const rule = newRule('Kindly note!');
    const off = withRule(empty, rule, false);
    expect(off).toMatchObject({ drafts: [rule], pack: { rules: [] } });
    expect(withRule(off, rule, true)).toMatchObject({ drafts: [], pack: { rules: [rule] } });
  });
});

describe('a rule from a phrase', () => {
  it('looks for its words, whatever stood around them', () => {
    expect(firstPhrase(newRule('“Kindly (do) note”, please!'))).toBe('kindly do note please');
  });

  it('gets a name of its own', () => {
    expect(freeId('as per our (policy|terms)', new Set(['as-per-our-policy']))).toBe('as-per-our-policy-2');
    expect(freeId('24 hours', new Set())).toBe('hours');
  });

  it('is kept without fields that hold nothing', () => {
    expect(Object.keys(tidied({ ...newRule('x'), owner: '', gate: false, when: {} }))).not.toContain('owner');
  });
});
