import { useState } from 'react';
import type { Level } from '../../engine/vocabulary';
import { useWords, wordKey } from '../design/words';
import { RuleItem } from './rule-item';
import type { RulePack, RuleRow } from './rule-pack';
import { Switch } from './switch';

/** What was chosen about rules. */
export interface RuleChoices {
  rulesOff: readonly string[];
  levels: Readonly<Record<string, Level>>;
}

/** What the organisation has set, by id. */
export interface SetRules {
  packs: readonly string[];
  rules: readonly string[];
}

export interface RuleActions {
  onPack(pack: string, isOn: boolean): void;
  onRule(rule: string, isOn: boolean): void;
  /** Null is the rule's own level. */
  onLevel(rule: string, level: Level | null): void;
}

type RuleListProps = RuleActions & { packs: RulePack[]; choices: RuleChoices; set: SetRules };

/** The rules by pack and category: each can be turned off, and weigh more or less. */
export function RuleList({ packs, choices, set, onPack, ...on }: RuleListProps) {
  const words = useWords();
  const off = new Set(choices.rulesOff);
  const atWork = packs.filter(({ isOn }) => isOn).flatMap(({ rules }) => rules.filter(({ id }) => !off.has(id)));
  return (
    <section>
      <h2>{words('options_rules_title')}</h2>
      <p className="quiet">{words.count('options_rules_text', atWork.length)}</p>
      {packs.map((pack) => (
        <div key={pack.id} className="card rules">
          <h3>
            <Switch
              isOn={pack.isOn}
              isSet={set.packs.includes(pack.id)}
              text={pack.name}
              onSwitch={(isOn) => onPack(pack.id, isOn)}
            />
          </h3>
          {pack.isOn &&
            byCategory(pack.rules).map(({ category, rules }) => (
              <CategoryFold key={category} category={category} rules={rules} choices={choices} set={set} {...on} />
            ))}
        </div>
      ))}
    </section>
  );
}

type CategoryFoldProps = Omit<RuleActions, 'onPack'> & {
  category: RuleRow['category'];
  rules: RuleRow[];
  choices: RuleChoices;
  set: SetRules;
};

/** Its rules are drawn when it is opened: all of them at once would be hundreds of controls. */
function CategoryFold({ category, rules, choices, set, onRule, onLevel }: CategoryFoldProps) {
  const words = useWords();
  const [isOpen, open] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>{words('options_rules_count', words(wordKey('category', category)), rules.length)}</summary>
      <ul className="rule-rows disclosure-body">
        {isOpen &&
          rules.map((rule) => (
            <RuleItem
              key={rule.id}
              rule={rule}
              isSet={set.rules.includes(rule.id)}
              isOn={!choices.rulesOff.includes(rule.id)}
              level={choices.levels[rule.id] ?? null}
              onOn={(isOn) => onRule(rule.id, isOn)}
              onLevel={(level) => onLevel(rule.id, level)}
            />
          ))}
      </ul>
    </details>
  );
}

function byCategory(rules: RuleRow[]): { category: RuleRow['category']; rules: RuleRow[] }[] {
  const categories = [...new Set(rules.map(({ category }) => category))];
  return categories.map((category) => ({ category, rules: rules.filter((rule) => rule.category === category) }));
}
