import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import { macroHashes } from '../../../src/engine/rules/macros';
import { inForce } from '../../../src/engine/rules/overrides';
import { preparePack } from '../../../src/engine/rules/prepare';
import type { Pack } from '../../../src/engine/rules/schema';
import { builtinPacks } from '../../../src/packs/builtin';
import { soundPack } from '../../packs/sound-pack';

const base = soundPack() as Pack;
const pack = (more: Partial<Pack>): Pack => ({ ...base, id: 'team', rules: [], ...more });
const draft = 'Hello Ann. You must send the form.';
const review = (packs: Pack[], isPilot = false) => createCoach({ packs, isPilot }).review({ draft });
const overriding = (change: NonNullable<Pack['overrides']>[string]) => [
  base,
  pack({ overrides: { 'mine/you-must': change } }),
];

describe('an override', () => {
  it('turns a rule off', () => expect(review(overriding({ off: true })).findings).toEqual([]));

  it('changes level, gate, words and suggestions, and leaves the rest', () => {
    const [finding] = review(
      overriding({ level: 'hint', gate: true, say: 'Ask.', suggestions: ['please send {what}'] }),
    ).findings;
    expect(finding).toMatchObject({
      rule: 'mine/you-must',
      level: 'hint',
      gate: true,
      say: 'Ask.',
      why: base.rules[0]?.why,
    });
    expect(finding?.suggestions.map(({ text }) => text)).toEqual(['Please send the form']);
  });

  it('of a later pack goes before that of an earlier one, field by field', () => {
    const packs = [
      ...overriding({ level: 'hint', say: 'Ask.' }),
      pack({ id: 'late', overrides: { 'mine/you-must': { level: 'important' } } }),
    ];
    expect(review(packs).findings[0]).toMatchObject({ level: 'important', say: 'Ask.' });
  });

  it('finds a rule by the name that it had before', () => {
    const renamed = {
      ...base,
      rules: base.rules.map((rule) => ({ ...rule, aliases: rule.id === 'you-must' ? ['old'] : [] })),
    };
    expect(review([renamed, pack({ overrides: { 'mine/old': { off: true } } })]).findings).toEqual([]);
  });

  it('leaves what was worked out of a pack in step with its rules', () => {
    const [core] = builtinPacks() as [Pack];
    const ready = { ...core, prepared: preparePack(core) };
    const off = Object.fromEntries(
      core.rules.filter((_, index) => index % 3 === 0).map(({ id }) => [`core/${id}`, { off: true }]),
    );
    const [changed] = inForce([ready, pack({ overrides: off })]);
    expect(changed?.prepared?.gates).toEqual(
      preparePack({ ...core, rules: changed?.rules ?? [] }).gates.map((sets) =>
        expect.toSatisfy((kept: number[]) => kept.length === sets.length),
      ),
    );
  });
});

describe('a rule that is being tried out', () => {
  const staged = (stage: 'silent' | 'pilot' | 'all') => [
    { ...base, rules: base.rules.map((rule) => ({ ...rule, stage, gate: true })) },
  ];
  it.each([
    ['silent', false, 'silent'],
    ['silent', true, 'silent'],
    ['pilot', false, 'silent'],
    ['pilot', true, 'suggest'],
    ['all', false, 'suggest'],
  ] as const)('%s, of the pilot group %s: %s', (stage, isPilot, level) => {
    const [finding] = review(staged(stage), isPilot).findings;
    expect(finding?.level).toBe(level);
    expect(finding?.gate).toBe(level === 'silent' ? undefined : true);
  });

  it('hides nothing of the rules that are not', () => {
    const other = { ...base, id: 'other' };
    const levels = review([...staged('silent'), other]).findings.map(({ level }) => level);
    expect(levels.sort()).toEqual(['silent', 'suggest']);
  });
});

describe('an approved remedy', () => {
  const remedies = [
    {
      id: 'credit',
      text: "I've added a credit of [amount] to your account.",
      note: 'Up to 20 euros.',
      when: { complaint: true },
    },
    { id: 'gift', text: '{We} can send you a gift.', when: { closed: true } },
  ];
  const coach = createCoach({ packs: [...builtinPacks().filter(({ off }) => !off), pack({ remedies })] });
  const step = (draft: string) =>
    coach
      .review({ draft, customer: 'My lamp arrived broken and I am very upset. I want this solved.' })
      .needs.find(({ need }) => need === 'next-step');

  it('is offered first where a next step is due, with what the agent has to know', () => {
    const need = step('Hello Ann,\n\nThank you for writing.\n');
    expect(need?.state).toBe('missing');
    expect(need?.suggestions[0]).toMatchObject({ blanks: ['amount'], note: 'Up to 20 euros.' });
    expect(need?.suggestions[0]?.text).toContain("I've added a credit of [amount]");
    expect(need?.suggestions.length).toBeGreaterThan(1);
    expect(JSON.stringify(need?.suggestions)).not.toContain('gift');
  });

  it('is a next step once it stands in the draft', () =>
    expect(step("Hello Ann,\n\nI've added a credit of 15 euros to your account.\n")?.state).toBe('met'));
});

describe('a macro', () => {
  const library = ['Hello there!\n\nYou must send the form. You have to send a photo.\n\nBest wishes'];
  const packs = [base, pack({ macros: macroHashes(library, 'a salt of the team') })];
  const marks = (text: string) =>
    createCoach({ packs })
      .review({ draft: text })
      .findings.map((finding) => finding.text);

  it('gets no marks where nobody has touched it, whatever the editor makes of quotes and spaces', () =>
    expect(marks('You must send the form.  You have to send a photo.')).toEqual([]));

  it('is coached where a sentence was edited', () =>
    expect(marks('You must send the form today. You have to send a photo.')).toEqual([
      expect.stringContaining('You must send the form today'),
    ]));

  it('is known by fingerprints that hold no word of it', () => {
    expect(JSON.stringify(packs[1])).not.toMatch(/photo|form\b/);
    expect(macroHashes(library, 'another salt here').hashes).not.toEqual(packs[1]?.macros?.hashes);
  });
});
