import { overridden } from '../../engine/rules/overrides';
import type { Override, Pack, Rule } from '../../engine/rules/schema';
import type { StudioRule } from './studio-rule';
import type { Workspace } from './workspace';

/** All rules that the team can have: its own first, then those of the packs that ship, as the team's pack leaves them. */
export function teamRules(shipped: readonly Pack[], { pack, drafts }: Workspace): StudioRule[] {
  const own = (rule: Rule, isOn: boolean): StudioRule => ({
    id: `${pack.id}/${rule.id}`,
    pack: { id: pack.id, name: pack.name },
    rule,
    shipped: null,
    isOn,
  });
  return [
    ...pack.rules.map((rule) => own(rule, true)),
    ...drafts.map((rule) => own(rule, false)),
    ...shipped.flatMap((one) =>
      one.rules.map((rule) => {
        const id = `${one.id}/${rule.id}`;
        const override = pack.overrides?.[id];
        return {
          id,
          pack: { id: one.id, name: one.name },
          rule: asOverridden(rule, override),
          shipped: rule,
          isOn: override?.off === undefined ? !one.off || (pack.extends ?? []).includes(one.id) : !override.off,
        };
      }),
    ),
  ];
}

const known = new WeakMap<Override, Rule>();

/** A rule as an override leaves it, whether or not it is off; the same object for the same override. */
function asOverridden(rule: Rule, override: Override | undefined): Rule {
  const { off: _, ...change } = override ?? {};
  if (!override || Object.keys(change).length === 0) return rule;
  const made = known.get(override) ?? overridden(rule, change) ?? rule;
  known.set(override, made);
  return made;
}

/** A workspace in which a rule that ships is changed; what is undefined goes back to how it ships. */
export function withOverride(
  before: Workspace,
  id: string,
  change: { [Field in keyof Override]: Override[Field] | undefined },
): Workspace {
  const { [id]: old, ...others } = before.pack.overrides ?? {};
  const next = Object.fromEntries(
    Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined),
  ) as Override;
  const overrides = Object.keys(next).length > 0 ? { ...others, [id]: next } : others;
  return { ...before, pack: { ...before.pack, overrides } };
}

/** A workspace with a rule of the team's own, in the place of the one that had its id. */
export function withRule(before: Workspace, rule: Rule, isOn: boolean, was: string = rule.id): Workspace {
  const place = (list: readonly Rule[], belongs: boolean): Rule[] => {
    const at = list.findIndex(({ id }) => id === was);
    if (!belongs) return list.filter((_, index) => index !== at);
    return at < 0 ? [...list, rule] : list.map((one, index) => (index === at ? rule : one));
  };
  return {
    ...before,
    pack: { ...before.pack, rules: place(before.pack.rules, isOn) },
    drafts: place(before.drafts, !isOn),
  };
}

export const withoutRule = (before: Workspace, id: string): Workspace => ({
  ...before,
  pack: { ...before.pack, rules: before.pack.rules.filter((rule) => rule.id !== id) },
  drafts: before.drafts.filter((rule) => rule.id !== id),
});

/** The team's pack before anything is in it. */
export const emptyPack = (name: string): Pack => ({
  format: 'composure-pack',
  formatVersion: 1,
  id: 'team',
  name,
  version: '0.1.0',
  language: 'en',
  rules: [],
});
