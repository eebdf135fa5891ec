import { expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import { packSchema } from '../../../src/engine/rules/schema';

const coach = createCoach({
  packs: [
    packSchema.parse({
      format: 'composure-pack',
      formatVersion: 1,
      id: 'own',
      name: 'Own',
      version: '1.0.0',
      language: 'en',
      rules: [
        {
          kind: 'phrase',
          id: 'any-inconvenience',
          category: 'non-apology',
          level: 'suggest',
          patterns: ['we regret any inconvenience'],
          suggestions: ['{we are} sorry that {problem}', '{we are} sorry about this'],
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
        },
      ],
    }),
  ],
});
const offered = (customer: string) =>
  coach
    .review({ draft: 'We regret any inconvenience.', customer })
    .findings.flatMap(({ suggestions }) => suggestions.map(({ text }) => text));

it('the problem is named in a suggestion, but not where that would admit what can hurt', () => {
  expect(offered('My order arrived broken.')).toContain("We're sorry that your order arrived broken");
  expect(offered('Your soup made my daughter ill, she is in hospital with an allergic reaction.')).toEqual([
    "We're sorry about this",
  ]);
});
