import { expand } from '../text/tokens';
import { Lexicon } from './lexicon';
import { gatesOf, learn } from './matcher';
import { type Lists, parsePattern, wordsIn } from './pattern';
import type { Pack, Rule } from './schema';

/** What is worked out from a pack's patterns before they are run: plain data, made once and kept with the pack. */
export interface Prepared {
  /** Every word that the patterns and lists hold. */
  words: readonly string[];
  /** Sets of words, each word by its place in `words`. */
  sets: readonly (readonly number[])[];
  /** For each pattern, in the order of `patternsOf`, the sets of each of which a match holds a word. */
  gates: readonly (readonly number[])[];
}

/** A pack as `npm run build` leaves it: its examples were run and are left out. */
export type ReadyPack = Pack & { prepared?: Prepared };

/** All patterns of a rule, in one order for all. */
export function patternsOf(rule: Rule): readonly string[] {
  switch (rule.kind) {
    case 'phrase':
    case 'recast':
      return [...rule.patterns, ...(rule.unless ?? []), ...(rule.unlessNear ?? []), ...inConditions(rule)];
    case 'classifier':
      return [...(rule.unless ?? []), ...(rule.unlessNear ?? []), ...inConditions(rule)];
    case 'need':
      return [...rule.met, ...(rule.notMet ?? []), ...inConditions(rule)];
    case 'limit':
      return [...(rule.patterns ?? []), ...inConditions(rule)];
    case 'slip':
      return inConditions(rule);
    default:
      return rule satisfies never;
  }
}

/** The patterns that a rule's conditions hold. */
export function inConditions(rule: Rule): string[] {
  const conditions = [rule.when ?? {}];
  if (rule.kind === 'need')
    conditions.push(
      ...rule.cases.map((one) => one.if),
      ...rule.suggestions.flatMap((suggestion) => (suggestion.if ? [suggestion.if] : [])),
    );
  return conditions.flatMap((condition) => [
    ...(condition.draftSays ?? []),
    ...(condition.draftOmits ?? []),
    ...(condition.customerSays ?? []),
    ...(condition.customerOmits ?? []),
  ]);
}

/** Reads every pattern of a pack once, to know its words and gates. Throws PatternError on one that cannot be read. */
export function preparePack(pack: Pack, lists: Lists = pack.lists ?? {}): Prepared {
  const lexicon = new Lexicon();
  const sets: number[][] = [];
  const known = new Map<string, number>();
  const gates: number[][] = [];
  for (const entries of Object.values(pack.lists ?? {}))
    for (const entry of entries) for (const word of wordsIn(entry, expand)) lexicon.readings(word);
  const placeOf = (set: number[]): number => {
    const key = set.join();
    const place = known.get(key);
    if (place !== undefined) return place;
    known.set(key, sets.length);
    return sets.push(set.map((number) => number - 1)) - 1;
  };
  for (const rule of pack.rules)
    for (const text of patternsOf(rule)) {
      const elements = parsePattern(text, lists, expand);
      learn(elements, lexicon);
      gates.push(gatesOf(elements, lexicon).map(placeOf));
    }
  return { words: lexicon.words, sets, gates };
}
