import type { Pack, Rule, Spoken } from '../../engine/rules/schema';
import type { Category, Level } from '../../engine/vocabulary';

/** A rule as the studio lists it. */
export interface StudioRule {
  /** `<pack>/<rule>` */
  id: string;
  pack: { id: string; name: string };
  /** As it is in force. */
  rule: Rule;
  /** Null for a rule of the team's own; else as it ships. */
  shipped: Rule | null;
  isOn: boolean;
}

export type ListedCategory = Category | 'need';

export const categoryOf = (rule: Rule): ListedCategory => (rule.kind === 'need' ? 'need' : rule.category);

export const spokenIn = (spoken: Spoken, language: string): string =>
  typeof spoken === 'string' ? spoken : ((language === 'de' ? spoken.de : undefined) ?? spoken.en);

/** What a rule says, by its id; the id itself for one that is not there. */
export function saidBy(rules: readonly StudioRule[], id: string, language: string): string {
  const found = rules.find((one) => one.id === id);
  return found ? spokenIn(found.rule.say, language) : id;
}

/** What was chosen to see of all rules; an empty text is no choice. */
export interface RuleFilter {
  search: string;
  category: ListedCategory | '';
  level: Level | '';
  pack: string;
  technique: string;
  state: 'on' | 'off' | 'changed' | '';
}

export const noFilter: RuleFilter = { search: '', category: '', level: '', pack: '', technique: '', state: '' };

/** The rules that a filter leaves, in their order. Every word of the search has to stand somewhere in the rule. */
export function filterRules(rules: readonly StudioRule[], filter: RuleFilter): StudioRule[] {
  const wanted = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(
    (one) =>
      (!filter.category || categoryOf(one.rule) === filter.category) &&
      (!filter.level || one.rule.level === filter.level) &&
      (!filter.pack || one.pack.id === filter.pack) &&
      (!filter.technique || one.rule.technique?.includes(filter.technique)) &&
      hasState(one, filter.state) &&
      wanted.every((word) => textOf(one).includes(word)),
  );
}

/** Off, or different from what ships; the team's own rules count as changed. */
function hasState({ isOn, rule, shipped }: StudioRule, state: RuleFilter['state']): boolean {
  if (state === 'changed') return rule !== shipped || !isOn;
  return !state || isOn === (state === 'on');
}

const texts = new WeakMap<Rule, string>();

/** All that can be searched for in a rule; put together once. */
function textOf({ id, rule }: StudioRule): string {
  const known = texts.get(rule);
  if (known !== undefined) return known;
  const { technique: _, ...said } = rule;
  const text = `${id}\n${stringsIn(said).join('\n')}`.toLowerCase();
  texts.set(rule, text);
  return text;
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** The techniques that rules name, in the order of their numbers. */
export const techniquesOf = (rules: readonly StudioRule[]): string[] =>
  [...new Set(rules.flatMap(({ rule }) => rule.technique ?? []))].sort(
    (a, b) => Number(a.slice(1)) - Number(b.slice(1)),
  );

/** The packs in the order in which they come. */
export const packsOf = (rules: readonly StudioRule[]): Pick<Pack, 'id' | 'name'>[] => [
  ...new Map(rules.map(({ pack }) => [pack.id, pack])).values(),
];
