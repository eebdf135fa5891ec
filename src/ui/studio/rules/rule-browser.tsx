import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { useStable } from '../../design/stable';
import { useWords } from '../../design/words';
import { filterRules, type RuleFilter, type StudioRule } from '../studio-rule';
import { RuleFilters } from './rule-filters';
import { RuleRows } from './rule-rows';

interface RuleBrowserProps {
  rules: StudioRule[];
  filter: RuleFilter;
  onFilter(filter: RuleFilter): void;
  /** The rule whose card is open. */
  chosen: string | null;
  onChoose(id: string): void;
  onNew(): void;
  /** The chosen rule's card. */
  children: ReactNode;
}

/** All rules of all packs beside the card of one. */
export function RuleBrowser({ rules, filter, onFilter, chosen, onChoose, onNew, children }: RuleBrowserProps) {
  const words = useWords();
  // Typing goes before the list.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterRules(rules, settled), [rules, settled]);
  const choose = useStable(onChoose);
  return (
    <div className="split">
      <section className="split-list" aria-label={words('studio_rules_list')}>
        <RuleFilters rules={rules} filter={filter} onFilter={onFilter} />
        <p className="list-head">
          <span className="quiet" role="status">
            {words.count('studio_rules_shown', shown.length, rules.length)}
          </span>
          <button type="button" className="button" onClick={onNew}>
            {words('studio_rule_new')}
          </button>
        </p>
        <RuleRows rules={shown} chosen={chosen} onChoose={choose} />
      </section>
      <div className="split-detail">{children}</div>
    </div>
  );
}
