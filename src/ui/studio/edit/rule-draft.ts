import type { PhraseRule, Rule } from '../../../engine/rules/schema';

/** A new rule of the team's own, begun from a phrase that lands badly (may be empty). */
export function newRule(phrase: string): PhraseRule {
  const pattern = asPattern(phrase);
  return {
    id: 'new-rule',
    kind: 'phrase',
    category: 'policy',
    level: 'suggest',
    stage: 'silent',
    say: '',
    why: '',
    source: '',
    patterns: pattern ? [pattern] : [],
    suggestions: [],
    examples: { flags: phrase.trim() ? [{ text: asSentence(phrase), at: '', becomes: '' }] : [], passes: [] },
  };
}

/** The words of a phrase without what would be syntax in a pattern. */
const asPattern = (phrase: string): string =>
  phrase
    .replace(/[()[\]|*^$#%!?{}.,;:"“”/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const asSentence = (phrase: string): string => {
  const text = phrase.trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
};

/** What a rule looks for first; empty where it looks for no phrase. */
export const firstPhrase = (rule: Rule): string => ('patterns' in rule && rule.patterns?.[0]) || '';

/** A short name made of the first words, which no other rule has. */
export function freeId(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const stem =
    (words ?? [])
      .slice(0, 4)
      .join('-')
      .replace(/^[0-9-]+/, '') || 'new-rule';
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  return id;
}

/** The lines of a field that holds one thing a line; empty ones do not count. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A rule without the optional fields that hold nothing, as a pack keeps it. */
export function tidied(rule: Rule): Rule {
  const kept = Object.entries(rule).filter(
    ([field, value]) =>
      value !== undefined &&
      value !== false &&
      !(['owner', 'reviewBy'].includes(field) && value === '') &&
      !(['unless', 'unlessNear'].includes(field) && (value as string[]).length === 0) &&
      !(field === 'when' && Object.keys(value as object).length === 0),
  );
  return Object.fromEntries(kept) as Rule;
}
