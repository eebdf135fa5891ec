import type { Pack, Rule, Spoken } from '../../engine/rules/schema';
import type { Category, Level } from '../../engine/vocabulary';

/** A rule as the settings page shows it. */
export interface RuleRow {
  /** `<pack>/<rule>` */
  id: string;
  /** `need` for what a reply owes; else what is found in it. */
  category: Category | 'need';
  /** The rule's own. */
  level: Level;
  say: string;
  why: string;
  source: string;
  /** What it is about, as it is written and as the first suggestion leaves it. */
  examples: { text: string; becomes: string }[];
  /** What it leaves alone. */
  passes: string[];
}

export interface RulePack {
  id: string;
  name: string;
  isOn: boolean;
  rules: RuleRow[];
}

const mostExamples = 2;

/** A pack in the language of the interface. */
export function rulePack(pack: Pack, language: string, chosen: Record<string, boolean>): RulePack {
  return {
    id: pack.id,
    name: pack.name,
    isOn: chosen[pack.id] ?? !pack.off,
    rules: pack.rules.map((rule) => ruleRow(pack.id, rule, language)),
  };
}

function ruleRow(pack: string, rule: Rule, language: string): RuleRow {
  return {
    id: `${pack}/${rule.id}`,
    category: rule.kind === 'need' ? 'need' : rule.category,
    level: rule.level,
    say: spokenIn(rule.say, language),
    why: spokenIn(rule.why, language),
    source: rule.source,
    ...examplesOf(rule),
  };
}

function examplesOf(rule: Rule): Pick<RuleRow, 'examples' | 'passes'> {
  if (rule.kind === 'need') return { examples: [], passes: [] };
  return {
    examples: rule.examples.flags.slice(0, mostExamples).map(({ text, becomes }) => ({ text, becomes })),
    passes: rule.examples.passes.slice(0, mostExamples).map((pass) => (typeof pass === 'string' ? pass : pass.text)),
  };
}

const spokenIn = (spoken: Spoken, language: string): string =>
  typeof spoken === 'string' ? spoken : ((language === 'de' ? spoken.de : undefined) ?? spoken.en);
