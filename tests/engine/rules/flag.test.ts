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
  it('finds nothing where what stands around it is missing', () => {
    expect(reviewed(split, 'You fly Monday, but seats are limited.')).toEqual([]);
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
