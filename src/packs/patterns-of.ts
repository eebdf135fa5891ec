import type { Condition, Rule } from '../engine/rules/schema';

/** A pattern of a rule, with the path of the field that it stands in. */
export interface PlacedPattern {
  path: PropertyKey[];
  text: string;
  /** It finds the stretch that is marked: what it captures is for suggestions, and one of its words must be a gate. */
  finds: boolean;
}

/** All patterns of a rule, those of its conditions too. */
export function patternsOf(rule: Rule): PlacedPattern[] {
  const when = inCondition(['when'], rule.when);
  switch (rule.kind) {
    case 'phrase':
    case 'recast':
      return [
        ...placed(['patterns'], rule.patterns, true),
        ...placed(['unless'], rule.unless),
        ...placed(['unlessNear'], rule.unlessNear),
        ...when,
      ];
    case 'need':
      return [
        ...placed(['met'], rule.met),
        ...placed(['notMet'], rule.notMet),
        ...rule.cases.flatMap((one, index) => inCondition(['cases', index, 'if'], one.if)),
        ...rule.suggestions.flatMap((one, index) => inCondition(['suggestions', index, 'if'], one.if)),
        ...when,
      ];
    case 'classifier':
      return [...placed(['unless'], rule.unless), ...placed(['unlessNear'], rule.unlessNear), ...when];
    case 'limit':
      return [...placed(['patterns'], rule.patterns), ...when];
    case 'slip':
      return when;
    default:
      return rule satisfies never;
  }
}

const placed = (path: PropertyKey[], texts: readonly string[] = [], finds = false): PlacedPattern[] =>
  texts.map((text, index) => ({ path: [...path, index], text, finds }));

/** The patterns of a condition. */
export const inCondition = (path: PropertyKey[], condition: Condition = {}): PlacedPattern[] =>
  (['draftSays', 'draftOmits', 'customerSays', 'customerOmits'] as const).flatMap((field) =>
    placed([...path, field], condition[field]),
  );
