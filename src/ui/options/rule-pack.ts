import type { Pack, Spoken } from '../../engine/rules/schema';
import type { RulePack } from './rule-list';

/** A pack as the settings page shows it, in the language of the interface. */
export function rulePack(pack: Pack, language: string): RulePack {
  return {
    id: pack.id,
    name: pack.name,
    rules: pack.rules.map((rule) => ({
      id: rule.id,
      category: rule.kind === 'need' ? 'need' : rule.category,
      level: rule.level,
      say: spokenIn(rule.say, language),
    })),
  };
}

const spokenIn = (spoken: Spoken, language: string): string =>
  typeof spoken === 'string' ? spoken : ((language === 'de' ? spoken.de : undefined) ?? spoken.en);
