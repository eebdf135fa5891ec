import type { Rule } from './schema';
import { spokenIn } from './spoken';

/** What a finding says of its rule. */
export function describe(id: string, rule: Rule, language: string) {
  return {
    rule: id,
    level: rule.level,
    ...(rule.gate ? { gate: true as const } : {}),
    say: spokenIn(rule.say, language),
    why: spokenIn(rule.why, language),
    source: rule.source,
  };
}
