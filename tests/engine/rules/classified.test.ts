import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../src/engine/review';
import type { ClassifierRule, Pack, Rule } from '../../../src/engine/rules/schema';

const classifier = (change: Partial<ClassifierRule> = {}): ClassifierRule => ({
  id: 'by-ear',
  kind: 'classifier',
  category: 'defensive',
  level: 'suggest',
  sure: 0,
  suggestions: ['{clause}; what {we} can do now is [next step]', 'what {we} can do is [next step]'],
  say: 'It may sound defensive.',
  why: 'Clauses like it were marked so.',
  source: 'labels',
  examples: { flags: [], passes: [] },
  ...change,
});

const coachWith = (...rules: Rule[]) =>
  createCoach({
    packs: [
      {
        format: 'composure-pack',
        formatVersion: 1,
        id: 'p',
        name: 'P',
        version: '1.0.0',
        language: 'en',
        rules,
      } satisfies Pack,
    ],
  });

const customer = 'My sofa came in two colours and nobody cares';
const draft = 'Leather is a natural product, so small differences are part of it.';
const found = (rule: ClassifierRule, text = draft) => coachWith(rule).review({ draft: text, customer }).findings;

describe('a rule that a trained model stands behind', () => {
  it('marks a clause that holds no stock phrase, and adds to it what follows', () => {
    const [finding] = found(classifier());
    expect(finding).toMatchObject({ rule: 'p/by-ear', category: 'defensive', level: 'suggest' });
    expect(finding?.suggestions[0]?.text).toBe(
      'Leather is a natural product, so small differences are part of it; what we can do now is [next step]',
    );
  });

  it('is silent in a reply that owns the matter', () => {
    expect(found(classifier(), 'You should have got one colour, and that was our mistake.')).toEqual([]);
  });

  it('is as sure as the supervisor asks it to be', () => {
    expect(found(classifier({ sure: 9 }))).toEqual([]);
  });

  it('leaves what the model takes for another category', () => {
    expect(found(classifier({ category: 'vague' }))).toEqual([]);
  });

  it('is silenced by its unless and unlessNear patterns', () => {
    expect(found(classifier({ unless: ['natural product'] }))).toEqual([]);
    const next = `${draft} What we can do is send you a second cover.`;
    expect(found(classifier({ unlessNear: ['what we can do'] }), next)).toEqual([]);
  });

  it('is silent about a sentence whose blanks are still to be filled', () => {
    expect(found(classifier(), 'Leather is a natural product, so [what happened] is part of it.')).toEqual([]);
  });

  it('is silent about half a sentence, to which nothing can be added', () => {
    expect(found(classifier({ sure: -9 }), 'As leather is a natural product.')).toEqual([]);
  });

  it('gives way to a rule that knows the wording', () => {
    const worded: Rule = {
      ...classifier(),
      id: 'worded',
      kind: 'phrase',
      patterns: ['is a natural product'],
      suggestions: ['varies by nature'],
    } as unknown as Rule;
    const rules = coachWith(classifier(), worded)
      .review({ draft, customer })
      .findings.map(({ rule }) => rule);
    expect(rules).toContain('p/worded');
    expect(rules).not.toContain('p/by-ear');
  });

  it('never loses a number, a day or a name with the clause', () => {
    const [finding] = found(
      classifier({ sure: -2 }),
      'Leather from Dunmore is a natural product, so small differences are part of it.',
    );
    expect(finding?.suggestions.map(({ text }) => text)).toEqual([expect.stringContaining('Dunmore')]);
  });
});
