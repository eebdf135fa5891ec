import type { Category, Level } from '../../engine/vocabulary';
import { Disclosure } from '../design/disclosure';
import { LevelMark } from '../design/level-mark';
import { useWords, wordKey } from '../design/words';

export interface RuleRow {
  id: string;
  /** `need` for what a reply owes; else what is found in it. */
  category: Category | 'need';
  level: Level;
  say: string;
}

export interface RulePack {
  id: string;
  name: string;
  rules: RuleRow[];
}

/** The rules at work, by pack and category; to read, not to change. */
export function RuleList({ packs }: { packs: RulePack[] }) {
  const words = useWords();
  const total = packs.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <section>
      <h2>{words('options_rules_title')}</h2>
      <p className="quiet">{words.count('options_rules_text', total)}</p>
      {packs.map((pack) => (
        <div key={pack.id} className="card rows rules">
          <h3>{pack.name}</h3>
          {byCategory(pack.rules).map(({ category, rules }) => (
            <Disclosure
              key={category}
              summary={words('options_rules_count', words(wordKey('category', category)), rules.length)}
            >
              <ul className="rule-rows">
                {rules.map((rule) => (
                  <li key={rule.id} className="rule-row">
                    <LevelMark finding={{ level: rule.level, category: 'vague' }} />
                    <span>{rule.say}</span>
                  </li>
                ))}
              </ul>
            </Disclosure>
          ))}
        </div>
      ))}
    </section>
  );
}

function byCategory(rules: RuleRow[]): { category: RuleRow['category']; rules: RuleRow[] }[] {
  const categories = [...new Set(rules.map(({ category }) => category))];
  return categories.map((category) => ({ category, rules: rules.filter((rule) => rule.category === category) }));
}
