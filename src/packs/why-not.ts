import type { Silence } from '../coaching/trial';
import { createCoach } from '../engine/review';
import type { ReviewInput } from '../engine/review-input';
import type { Pack, Rule } from '../engine/rules/schema';

type Variant = [reason: Silence, change: (rule: Rule) => Rule];

/** What may keep a rule silent, taken away one after the other until it speaks. */
const variants: Variant[] = [
  ['outranked', (rule) => rule],
  ['when', without('when')],
  ['unless', without('unless')],
  ['unless-near', without('unlessNear')],
  [
    'suggestions',
    (rule) =>
      rule.kind === 'recast' || rule.kind === 'phrase' ? { ...rule, kind: 'phrase', suggestions: ['[x]'] } : rule,
  ],
];

const sentences: Record<Exclude<Silence, 'model'>, string> = {
  outranked: 'another rule of the pack takes the place',
  when: 'its "when" does not hold here',
  unless: 'one of its "unless" patterns stands in the sentence',
  'unless-near': 'one of its "unlessNear" patterns stands nearby',
  suggestions:
    'its patterns match, but no suggestion fits: a slot stays empty, or the rewrite is not certain of its grammar',
  patterns: 'none of its patterns matches',
  nothing: 'nothing of the kind stands there',
};

/** Why a rule does not flag a draft that it ought to flag. */
export function silenceOf(pack: Pack, rule: Rule, input: ReviewInput): Silence {
  let changed = rule;
  for (const [reason, change] of variants) {
    changed = change(changed);
    const coach = createCoach({ packs: [{ ...pack, rules: [changed] }] });
    if (coach.review(input).findings.length > 0) return reason;
  }
  if (rule.kind === 'classifier') return 'model';
  return rule.kind === 'phrase' || rule.kind === 'recast' ? 'patterns' : 'nothing';
}

/** The same in a sentence, for its author to mend. */
export function whyNot(pack: Pack, rule: Rule, input: ReviewInput): string {
  const silence = silenceOf(pack, rule, input);
  if (silence !== 'model') return sentences[silence];
  const { category, sure } = rule as Extract<Rule, { kind: 'classifier' }>;
  return `the model does not take any clause for ${category} with ${sure} or more ("sure")`;
}

function without(field: 'when' | 'unless' | 'unlessNear'): (rule: Rule) => Rule {
  return (rule) => {
    if (!(field in rule)) return rule;
    const { [field]: _, ...rest } = rule as Rule & Record<string, unknown>;
    return rest as Rule;
  };
}
