import { type Pack, type Rule, ruleSchema } from '../engine/rules/schema';
import { exampleFaults } from './example-faults';
import type { RuleFault } from './fault';
import { nameFaults } from './name-faults';
import { patternFaults } from './pattern-faults';
import { shapeFaults } from './shape-faults';
import { suggestionFaults } from './suggestion-faults';

/** A pack with one rule put in (last, where its id is new), taken out (null) or changed. The pack that is handed in stays as it is. */
export function editRule(pack: Pack, id: string, change: Rule | null | ((before: Rule) => Rule)): Pack {
  const before = pack.rules.find((rule) => rule.id === id);
  const after = typeof change === 'function' ? before && change(before) : change;
  const isNew = !before && after;
  return {
    ...pack,
    rules: isNew ? [...pack.rules, after] : pack.rules.flatMap((rule) => (rule.id === id ? (after ?? []) : [rule])),
  };
}

/**
 * What stands in the way of switching a rule on, in words: fields that cannot be read first, then patterns and suggestions, then examples
 * that do not come out as they say. Empty for a rule that may be used. The rule need not stand in the pack yet.
 */
export function failingExamples(rule: unknown, pack: Pack): RuleFault[] {
  const shape = shapeFaults(ruleSchema, rule);
  if (shape.length > 0) return shape;
  const sound = rule as Rule;
  const faults = [...nameFaults(sound), ...patternFaults(sound, pack.lists ?? {}), ...suggestionFaults(sound)];
  return faults.length > 0 ? faults : exampleFaults(editRule(pack, sound.id, sound))(sound);
}
