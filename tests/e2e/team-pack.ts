import type { Pack, Rule } from '../../src/engine/rules/schema';

/** A rule about a phrase that no rule of ours knows. */
export function phraseRule(phrase: string, change: Partial<Rule> = {}): Rule {
  const flag = (rest: string) => ({
    text: `The lamp, ${phrase}, ${rest}`,
    at: phrase,
    becomes: `The lamp, so, ${rest}`,
  });
  return {
    id: phrase.replaceAll(' ', '-'),
    kind: 'phrase',
    category: 'robotic',
    level: 'suggest',
    say: 'This sounds like a form letter.',
    why: 'People write otherwise.',
    source: 'Our style guide',
    patterns: [phrase],
    suggestions: ['so'],
    examples: { flags: [flag('is here.'), flag('was sent.')], passes: ['The lamp is here.', 'The lamp was sent.'] },
    ...change,
  } as Rule;
}

/** What a model hears in a clause, whatever its words: two neutral ones more or less may change it. */
const heard = ['canned', 'defensive', 'dismissive'].map((tone) => [`core/sounds-${tone}`, { off: true }] as const);

/** The text of a team's pack file: its own phrases are all that it marks, besides the phrases that ship. */
export const teamPack = (rules: Rule[], change: Partial<Pack> = {}): string =>
  JSON.stringify({
    format: 'composure-pack',
    formatVersion: 1,
    id: 'team',
    name: 'Our team',
    version: '1.0.0',
    language: 'en',
    overrides: Object.fromEntries(heard),
    rules,
    ...change,
  } satisfies Pack);
