import type { Insights } from '../../coaching/insights';
import { Disclosure } from '../design/disclosure';
import { useWords } from '../design/words';

export interface CountedActions {
  onExportCounts(): void;
  onForgetCounts(): void;
}

/** What was counted on this computer: first to be seen, then to be saved as a file, by the person whom it is about. */
export function Counted({ insights, onExportCounts, onForgetCounts }: { insights: Insights | null } & CountedActions) {
  const words = useWords();
  if (!insights) return null;
  const rows = Object.entries(insights.rules).sort(([, a], [, b]) => b.fired - a.fired);
  return (
    <section>
      <h2>{words('options_insights_title')}</h2>
      <p className="quiet">{words('options_insights_text', insights.since)}</p>
      <Disclosure summary={words('options_insights_see')}>
        <div className="card table">
          <table>
            <thead>
              <tr>
                <th scope="col">{words('options_insights_rule')}</th>
                <th scope="col">{words('options_insights_fired')}</th>
                <th scope="col">{words('options_insights_shown')}</th>
                <th scope="col">{words('options_insights_applied')}</th>
                <th scope="col">{words('options_insights_dismissed')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([rule, { fired, shown, applied, here, conversation, rule: off }]) => (
                <tr key={rule}>
                  <td>
                    <code>{rule}</code>
                  </td>
                  <td>{fired}</td>
                  <td>{shown}</td>
                  <td>{applied}</td>
                  <td>{here + conversation + off}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="buttons">
          <button type="button" className="button button-quiet" onClick={onExportCounts}>
            {words('options_insights_export')}
          </button>
          <button type="button" className="button button-quiet" onClick={onForgetCounts}>
            {words('options_insights_forget')}
          </button>
        </p>
      </Disclosure>
    </section>
  );
}
