import { createCoach } from '../engine/review';
import type { ReviewInput } from '../engine/review-input';
import type { Pack, Rule } from '../engine/rules/schema';

type Variant = [reason: string, change: (rule: Rule) => Rule];

/** What may keep a rule silent, taken away one after the other until it speaks. */
const variants: Variant[] = [
  ['another rule of the pack takes the place', (rule) => rule],
  ['its "when" does not hold here', without('when')],
  ['one of its "unless" patterns stands in the sentence', without('unless')],
  ['one of its "unlessNear" patterns stands nearby', without('unlessNear')],
  [
    'its patterns match, but no suggestion fits: a slot stays empty, or the rewrite is not certain of its grammar',
    (rule) =>
      rule.kind === 'recast' || rule.kind === 'phrase' ? { ...rule, kind: 'phrase', suggestions: ['[x]'] } : rule,
  ],
];

/** Why a rule does not flag a draft that it ought to flag, for its author to mend. */
export function whyNot(pack: Pack, rule: Rule, input: ReviewInput): string {
  let changed = rule;
  for (const [reason, change] of variants) {
    changed = change(changed);
    const coach = createCoach({ packs: [{ ...pack, rules: [changed] }] });
    if (coach.review(input).findings.length > 0) return reason;
  }
  if (rule.kind === 'classifier')
    return `the model does not take any clause for ${rule.category} with ${rule.sure} or more ("sure")`;
  return rule.kind === 'phrase' || rule.kind === 'recast'
    ? 'none of its patterns matches'
    : 'nothing of the kind stands there';
}

function without(field: 'when' | 'unless' | 'unlessNear'): (rule: Rule) => Rule {
  return (rule) => {
    if (!(field in rule)) return rule;
    const { [field]: _, ...rest } = rule as Rule & Record<string, unknown>;
    return rest as Rule;
  };
}
