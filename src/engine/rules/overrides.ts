import type { Prepared, ReadyPack } from './prepare';
import { patternsOf } from './prepare';
import type { Override, Pack, Rule } from './schema';

/** `<pack>/<rule>` of a rule, and the names that it had before. */
export const namesOf = (pack: Pick<Pack, 'id'>, rule: Pick<Rule, 'id' | 'aliases'>): string[] =>
  [rule.id, ...(rule.aliases ?? [])].map((id) => `${pack.id}/${id}`);

/**
 * Packs as they are when their overrides and stages have done their work: a later pack's override goes before an earlier one's, field by
 * field. A rule that is being tried out is silent, unless it is tried with those who use this coach (`isPilot`).
 */
export function inForce(packs: readonly ReadyPack[], isPilot = false): ReadyPack[] {
  const changes = new Map<string, Override>();
  for (const pack of packs)
    for (const [name, change] of Object.entries(pack.overrides ?? {}))
      changes.set(name, { ...changes.get(name), ...change });
  return packs.map((pack) => {
    let isChanged = false;
    const rules = pack.rules.flatMap((rule) => {
      const name = changes.size ? namesOf(pack, rule).find((one) => changes.has(one)) : undefined;
      const changed = staged(overridden(rule, changes.get(name ?? '')), isPilot);
      isChanged ||= changed !== rule;
      return changed ?? [];
    });
    if (!isChanged) return pack;
    const { prepared, ...rest } = pack;
    const kept = prepared && preparedFor(rules, pack, prepared);
    return { ...rest, rules, ...(kept ? { prepared: kept } : {}) };
  });
}

/** A rule with what another pack changes of it; null where it is turned off. */
export function overridden(rule: Rule, change: Override | undefined): Rule | null {
  if (!change) return rule;
  const { off, suggestions, ...fields } = change;
  if (off) return null;
  const changed = { ...rule, ...fields } as Rule;
  if (suggestions && changed.kind === 'need') changed.suggestions = suggestions.map((text) => ({ text }));
  else if (suggestions && changed.kind !== 'need') changed.suggestions = suggestions;
  return changed;
}

function staged(rule: Rule | null, isPilot: boolean): Rule | null {
  if (!rule?.stage || rule.stage === 'all' || (rule.stage === 'pilot' && isPilot)) return rule;
  return { ...rule, level: 'silent', gate: false };
}

/** What was worked out of a pack's patterns, for fewer of them; undefined where one is new. */
function preparedFor(rules: readonly Rule[], before: Pack, prepared: Prepared): Prepared | undefined {
  const gates = new Map<string, readonly number[]>();
  before.rules.flatMap(patternsOf).forEach((text, index) => {
    gates.set(text, prepared.gates[index] ?? []);
  });
  const kept = rules.flatMap(patternsOf).map((text) => gates.get(text));
  return kept.includes(undefined) ? undefined : { ...prepared, gates: kept as (readonly number[])[] };
}
