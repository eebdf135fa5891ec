import { type Rule, ruleSchema } from '../engine/rules/schema';

/** What stands in for a field that is at fault, where nothing that the rule finds depends on it. */
const standIns = {
  level: 'suggest',
  category: 'policy',
  say: '-',
  why: '-',
  source: '-',
};
/** Fields that a rule can do without while its examples are run. */
const optional = ['aliases', 'gate', 'technique'];

/**
 * A rule at fault, as far as it can still be tried: so that one look names the misspelt field and the example that fails. Null
 * where what it finds is itself in doubt. `id` stands in for its own.
 */
export function mendedRule(value: unknown, id: string): Rule | null {
  const mended = structuredClone(value);
  const instead = { id, ...standIns };
  const issues = ruleSchema.safeParse(mended).error?.issues ?? [];
  for (const issue of issues) {
    const [field = ''] = issue.path;
    const rule = mended as Record<PropertyKey, unknown>;
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) delete at(mended, issue.path)?.[key];
    else if (field in instead) rule[field] = instead[field as keyof typeof instead];
    else if (optional.includes(String(field))) delete rule[field];
  }
  const left = ruleSchema.safeParse(mended).error?.issues ?? [];
  const isHarmless = left.every(
    ({ code, path }) => code === 'too_big' || (code === 'too_small' && path[0] === 'examples'),
  );
  return isHarmless ? (mended as Rule) : null;
}

const at = (value: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> | undefined =>
  path.reduce<unknown>((inside, part) => (inside as Record<PropertyKey, unknown> | undefined)?.[part], value) as
    | Record<PropertyKey, unknown>
    | undefined;
