import { fewestAgents, type MergedInsights, type RuleCounts } from '../../../coaching/insights';
import { useWords } from '../../design/words';
import { type StudioRule, saidBy } from '../studio-rule';

interface InsightTablesProps {
  merged: MergedInsights;
  rules: readonly StudioRule[];
  onRule(id: string): void;
}

const few = 10;

const dismissed = ({ here, conversation, rule }: RuleCounts) => here + conversation + rule;

/** What agents dismissed most, what fires most, and what never does. */
export function InsightTables({ merged, rules, onRule }: InsightTablesProps) {
  const words = useWords();
  if (merged.rules.length === 0) return <p className="quiet">{words('week_too_few', fewestAgents)}</p>;
  const counted = new Set(merged.rules.map(({ rule }) => rule));
  // With rules hidden, one that nobody is seen to have counted may be among them.
  const never = merged.hidden > 0 ? [] : rules.filter(({ id, isOn }) => isOn && !counted.has(id));
  const most = [...merged.rules]
    .filter(({ counts }) => dismissed(counts) > 0)
    .sort((a, b) => dismissed(b.counts) - dismissed(a.counts));
  const tables = [
    { title: words('week_dismissed'), list: most },
    { title: words('week_fired'), list: merged.rules },
  ];
  return (
    <>
      {tables.map(({ title, list }) => (
        <div key={title} className="table-wrap">
          <table>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{words('week_rule')}</th>
                <th scope="col">{words('week_column_fired')}</th>
                <th scope="col">{words('week_column_shown')}</th>
                <th scope="col">{words('week_column_applied')}</th>
                <th scope="col">{words('week_column_dismissed')}</th>
              </tr>
            </thead>
            <tbody>
              {list.slice(0, few).map(({ rule, counts }) => (
                <tr key={rule}>
                  <td>
                    <RuleLink rules={rules} id={rule} onRule={onRule} />
                  </td>
                  <td>{counts.fired}</td>
                  <td>{counts.shown}</td>
                  <td>{counts.applied}</td>
                  <td>{dismissed(counts)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <section className="part">
        <h3>{words('week_never')}</h3>
        <p className="quiet">
          {merged.hidden > 0 ? words('week_never_unknown') : words.count('week_never_count', never.length)}
        </p>
        <ul className="plain">
          {never.slice(0, few).map(({ id }) => (
            <li key={id}>
              <RuleLink rules={rules} id={id} onRule={onRule} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function RuleLink({ rules, id, onRule }: Pick<InsightTablesProps, 'rules' | 'onRule'> & { id: string }) {
  const words = useWords();
  return (
    <button type="button" className="text-button" onClick={() => onRule(id)}>
      {saidBy(rules, id, words.language)}
    </button>
  );
}
