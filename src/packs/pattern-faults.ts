import { Lexicon } from '../engine/rules/lexicon';
import { compilePattern } from '../engine/rules/matcher';
import { type Element, type Lists, PatternError, parsePattern } from '../engine/rules/pattern';
import type { Condition, Rule } from '../engine/rules/schema';
import { expand } from '../engine/text/tokens';
import { fieldOf, type RuleFault } from './fault';
import { meant } from './nearest';

const noGate =
  'names no word that must be there, so that every sentence would have to be parsed for it: write at least one plain word, or a choice (one|other) without "?", into it';

/** Patterns of a rule that cannot be read, or that no particular word leads to. */
export function patternFaults(rule: Rule, lists: Lists): RuleFault[] {
  return patternsOf(rule).flatMap(({ path, text, gated }) => {
    const field = fieldOf(path);
    try {
      const elements = parsePattern(text, lists, expand);
      if (gated && compilePattern(elements, new Lexicon()).gate.length === 0)
        return [{ field, message: `"${text}" ${noGate}` }];
      return [];
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const list = /%([a-z0-9-]+)%$/.exec(error.message)?.[1];
      const advice = list && !Object.hasOwn(lists, list) ? `; ${meant(list, Object.keys(lists))}` : '';
      return [{ field, message: `"${text}" cannot be read: ${error.message}${advice}` }];
    }
  });
}

/** What the patterns of a rule capture, for suggestions to use; patterns that cannot be read capture nothing. */
export function capturesOf(rule: Rule, lists: Lists): Set<string> {
  const names = new Set<string>();
  const gather = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.kind === 'capture') {
        names.add(element.name);
        gather(element.inside);
      } else if (element.kind === 'either') for (const option of element.options) gather(option);
    }
  };
  for (const { text, gated } of patternsOf(rule)) {
    if (!gated) continue;
    try {
      gather(parsePattern(text, lists, expand));
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
    }
  }
  return names;
}

interface PlacedPattern {
  path: PropertyKey[];
  text: string;
  /** It finds something in the draft, so sentences are only parsed for it where one of its words stands. */
  gated: boolean;
}

function patternsOf(rule: Rule): PlacedPattern[] {
  const all = (path: PropertyKey[], texts: readonly string[] = [], gated = false): PlacedPattern[] =>
    texts.map((text, index) => ({ path: [...path, index], text, gated }));
  const ofCondition = (path: PropertyKey[], condition: Condition = {}): PlacedPattern[] =>
    (['draftSays', 'draftOmits', 'customerSays', 'customerOmits'] as const).flatMap((field) =>
      all([...path, field], condition[field]),
    );
  const when = ofCondition(['when'], rule.when);
  switch (rule.kind) {
    case 'phrase':
    case 'recast':
      return [
        ...all(['patterns'], rule.patterns, true),
        ...all(['unless'], rule.unless),
        ...all(['unlessNear'], rule.unlessNear),
        ...when,
      ];
    case 'need':
      return [
        ...all(['met'], rule.met),
        ...all(['notMet'], rule.notMet),
        ...rule.cases.flatMap((one, index) => ofCondition(['cases', index, 'if'], one.if)),
        ...rule.suggestions.flatMap((one, index) => ofCondition(['suggestions', index, 'if'], one.if)),
        ...when,
      ];
    case 'limit':
      return [...all(['patterns'], rule.patterns), ...when];
    case 'slip':
      return when;
    default:
      return rule satisfies never;
  }
}
