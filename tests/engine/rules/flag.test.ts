import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import { packSchema } from '../../../src/engine/rules/schema';

const rule = {
  kind: 'phrase',
  id: 'tried',
  category: 'contrast',
  level: 'suggest',
  say: 'It may sound so.',
  why: 'Because.',
  source: 'written for this test',
  examples: {
    flags: [
      { text: 'a', at: 'a', becomes: 'b' },
      { text: 'a', at: 'a', becomes: 'b' },
    ],
    passes: ['c', 'd'],
  },
};

function reviewed(own: object, draft: string) {
  const pack = packSchema.parse({
    format: 'composure-pack',
    formatVersion: 1,
    id: 'own',
    name: 'Own',
    version: '1.0.0',
    language: 'en',
    rules: [{ ...rule, ...own }],
  });
  return createCoach({ packs: [pack] })
    .review({ draft })
    .findings.map(({ start, end, text, suggestions }) => ({
      text,
      becomes: draft.slice(0, start) + suggestions[0]?.text + draft.slice(end),
    }));
}

describe('a pattern that says which part of it is meant', () => {
  const split = { patterns: ['we understand * [this: [last: .] , but]'], suggestions: ['{last}.'] };
  it('marks and replaces that part alone', () => {
    expect(reviewed(split, 'We understand the upset, but seats are limited.')).toEqual([
      { text: 'upset, but seats', becomes: 'We understand the upset. Seats are limited.' },
    ]);
  });
  it('keeps the capital of a name that a capture brings back', () => {
    expect(reviewed(split, 'We understand you fly Monday, but seats are limited.')[0]?.becomes).toBe(
      'We understand you fly Monday. Seats are limited.',
    );
  });
  it('makes small what only had a capital for opening the sentence', () => {
    const asFor = { patterns: ['^ [what: .{1,4}] is beyond our control'], suggestions: ['as for {what}, [option]'] };
    expect(reviewed(asFor, 'The strike is beyond our control.')[0]?.becomes).toBe('As for the strike, [option].');
    expect(reviewed(asFor, 'Monday is beyond our control.')[0]?.becomes).toBe('As for Monday, [option].');
  });
  it('makes what followed a "but" a sentence, whatever its first word', () => {
    expect(reviewed(split, 'We understand the upset, but if it rains we stop.')[0]?.becomes).toBe(
      'We understand the upset. If it rains we stop.',
    );
  });
  it('finds nothing where what stands around it is missing', () => {
    expect(reviewed(split, 'You fly Monday, but seats are limited.')).toEqual([]);
  });
});

describe('capitals', () => {
  const loud = { kind: 'limit', counts: 'capitals', atMost: 1, suggestions: ['{calm}'] };
  it('become small letters, but for the one that opens a sentence', () => {
    expect(reviewed(loud, 'PLEASE READ it.')[0]?.becomes).toBe('Please read it.');
    expect(reviewed(loud, 'Do PLEASE READ it.')[0]?.becomes).toBe('Do please read it.');
  });
});

describe('a limit with a condition', () => {
  const limit = { kind: 'limit', counts: 'exclamation-marks', atMost: 1, suggestions: ['{calm}'] };
  it('counts only where the condition holds', () => {
    expect(reviewed({ ...limit, when: { wordsAtLeast: 4 } }, 'Stop it!!')).toEqual([]);
    expect(reviewed({ ...limit, when: { wordsAtLeast: 2 } }, 'Stop it!!')).toEqual([
      { text: '!!', becomes: 'Stop it!' },
    ]);
  });
});

describe('a clause', () => {
  const wall = { patterns: ['our policy'], replaces: 'clause', suggestions: ['the reason is [reason]', ''] };
  it('is joined to the one before as the old one was', () => {
    expect(reviewed(wall, "The seal is broken, so it's our policy.")[0]?.becomes).toBe(
      'The seal is broken, so the reason is [reason].',
    );
  });
});

describe('a deletion', () => {
  const cut = { patterns: ['as stated'], replaces: 'sentence', suggestions: [''] };
  it.each([
    ['One. As stated. Two.', 'One. Two.'],
    ['One. As stated.', 'One.'],
    ['As stated. Two.', 'Two.'],
    ['One.\n\nAs stated.\n\nTwo.', 'One.\n\nTwo.'],
    ['One.\nAs stated. Two.', 'One.\nTwo.'],
    ['As stated.', ''],
  ])('of a sentence in %j takes its space along', (draft, becomes) => {
    expect(reviewed(cut, draft)[0]?.becomes).toBe(becomes);
  });
  it('leaves other wordings of the same stretch their space', () => {
    const two = { ...cut, suggestions: ['so', ''] };
    expect(reviewed(two, 'One. As stated. Two.')).toEqual([{ text: 'As stated. ', becomes: 'One. So. Two.' }]);
  });
});

describe('the voice of a suggestion', () => {
  const own = { patterns: ['(i am|we are)? sorry for any bother'], suggestions: ['{we are} sorry about this'] };
  it.each([
    ['I am sorry for any bother. We have told our team, and we will write.', "I'm sorry about this"],
    ['Sorry for any bother. I have told my team.', "I'm sorry about this"],
    ['Sorry for any bother.', "We're sorry about this"],
  ])('is that of its sentence, else of the draft: %s', (draft, start) => {
    expect(reviewed(own, draft)[0]?.becomes.startsWith(start)).toBe(true);
  });
});
