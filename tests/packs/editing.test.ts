import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack, Rule } from '../../src/engine/rules/schema';
import { editRule, failingExamples } from '../../src/packs/edit-rule';
import { migrated, packMigrations } from '../../src/packs/migrations';
import { newVersion } from '../../src/packs/new-version';
import { packDiff } from '../../src/packs/pack-diff';
import { personalData } from '../../src/packs/personal-data';
import { soundPack, soundRule } from './sound-pack';

const before = soundPack() as Pack;
const rule = soundRule() as Rule;

describe('a rule of a pack', () => {
  it('is put in, changed and taken out, and the pack before stays as it was', () => {
    const added = editRule(before, 'new', { ...rule, id: 'new' });
    expect(added.rules.map(({ id }) => id)).toEqual(['you-must', 'say-what-next', 'new']);
    const changed = editRule(added, 'new', (one) => ({ ...one, level: 'hint' }));
    expect(changed.rules[2]?.level).toBe('hint');
    expect(editRule(changed, 'you-must', null).rules.map(({ id }) => id)).toEqual(['say-what-next', 'new']);
    expect(before.rules).toHaveLength(2);
  });

  it('says what stands in its way: fields, then patterns, then examples', () => {
    expect(failingExamples(rule, before)).toEqual([]);
    expect(failingExamples({ ...rule, level: 'loud' }, before)).toMatchObject([{ field: 'level' }]);
    expect(failingExamples({ ...rule, patterns: ['(you'] }, before)[0]).toMatchObject({ field: 'patterns #1' });
    expect(failingExamples({ ...rule, patterns: ['you must send [what: *]'] }, before)).toMatchObject([
      { field: 'examples.flags #2.text', message: expect.stringContaining('none of its patterns matches') },
    ]);
  });
});

describe('a new version', () => {
  it.each([
    ['patch', '1.0.1'],
    ['minor', '1.1.0'],
    ['major', '2.0.0'],
  ] as const)('%s of 1.0.0 is %s, with its note on top', (step, version) => {
    const pack = newVersion(
      { ...before, changelog: [{ version: '1.0.0', date: '2026-01-01', note: 'First.' }] },
      step,
      'Calmer.',
      '2026-11-24',
    );
    expect(pack.version).toBe(version);
    expect(pack.changelog?.map(({ note }) => note)).toEqual(['Calmer.', 'First.']);
  });
});

describe('the difference between two states of a pack', () => {
  it('is nothing where there is none', () => expect(packDiff(before, structuredClone(before))).toEqual([]));

  it('is told in sentences', () => {
    const after = structuredClone(before);
    const [first] = after.rules as [Extract<Rule, { kind: 'phrase' }>];
    Object.assign(first, { level: 'important', say: 'This is an order.', gate: true });
    first.patterns.push('you need to send [what: *]');
    first.suggestions.pop();
    first.examples.passes.push('You need not send it.');
    after.rules[1] = { ...first, id: 'other' };
    after.overrides = { 'core/x': { off: true } };
    after.lists = { orders: ['must', 'shall'] };
    after.remedies = [{ id: 'credit', text: 'A credit of [amount].' }];
    expect(packDiff(before, after)).toEqual([
      'Rule say-what-next is gone.',
      'Rule you-must: level suggest, now important.',
      'Rule you-must: says “This is an order.” instead of “This sounds like an order.”',
      'Rule you-must, phrases: added “you need to send [what: *]”.',
      'Rule you-must, suggestions: taken out “please send {what}”.',
      'Rule you-must, examples that it leaves alone: added “You need not send it.”.',
      'Rule you-must: asking before sending: none, now yes.',
      'New rule other (important): “This is an order.”',
      'core/x is changed: off.',
      'List orders: added “shall”.',
      'List orders: taken out “have to”.',
      'New remedy credit: “A credit of [amount].”',
    ]);
  });
});

describe('a pack of another format', () => {
  // When a format changes, its data stands in tests/packs/migrations/<version>.json as before and after.
  it('has a before and after for every migration there is', () => {
    const data = Object.keys(packMigrations).length ? readdirSync(join(import.meta.dirname, 'migrations')) : [];
    expect(data).toEqual(Object.keys(packMigrations).map((version) => `${version}.json`));
  });

  it('is brought up to date step by step', () => {
    const migrations = {
      2: ({ tone, ...rest }: Record<string, unknown>) => ({ ...rest, level: tone }),
      3: (old: Record<string, unknown>) => ({ ...old, rules: [] }),
    };
    expect(migrated({ formatVersion: 1, tone: 'hint' }, migrations, 3)).toEqual({
      value: { formatVersion: 3, level: 'hint', rules: [] },
    });
    expect(migrated({ formatVersion: 4 }, migrations, 3)).toMatchObject({ message: expect.stringContaining('newer') });
    expect(migrated({ formatVersion: 0 }, migrations, 3)).toMatchObject({
      message: expect.stringContaining('write 3'),
    });
  });
});

describe('what may tell who a text is about', () => {
  it.each([
    ['Write to maria.lopez@example.com please.', ['maria.lopez@example.com']],
    ['Call me at +49 170 1234567 or (030) 123 45 67.', ['+49 170 1234567', '(030) 123 45 67']],
    ['Your order #A-48213 was sent, invoice INV-2024-771.', ['#A-48213', 'INV-2024-771']],
    ['The card 4111 1111 1111 1111 was charged.', ['4111 1111 1111 1111']],
    ['Pay to DE89 3704 0044 0532 0130 00.', ['DE89 3704 0044 0532 0130 00']],
    ['Hi Maria, thanks!', ['Maria']],
    ['Dear Ms. Lopez Garcia,\nwe', ['Lopez Garcia']],
    ['My name is Tom Baker and I', ['Tom Baker']],
    ['Hello there, we open at 10:30 on 12/05/2026 for 1,299.00 dollars.', []],
    ['Thanks for your patience. We must wait 3 to 5 days.', []],
    ['Dear customer, you must send us the form.', []],
  ])('%s', (text, found) => {
    const stretches = personalData(text);
    expect(stretches.map((one) => one.text)).toEqual(found);
    for (const { start, end, text: words } of stretches) expect(text.slice(start, end)).toBe(words);
  });
});
