import { useWords, wordKey } from '../../design/words';
import { type StudioRule, spokenIn } from '../studio-rule';

interface RollOutProps {
  rules: readonly StudioRule[];
  today: string;
  onRule(id: string): void;
  onStage(one: StudioRule): void;
}

/** Who sees a rule next. */
export const nextStage = { silent: 'pilot', pilot: 'all', all: null } as const;

/** Rules that not everybody sees yet, and rules whose day to be looked at again has come. */
export function RollOut({ rules, today, onRule, onStage }: RollOutProps) {
  const words = useWords();
  const underway = rules.filter(({ rule, isOn }) => isOn && nextStage[rule.stage ?? 'all'] !== null);
  const due = rules.filter(({ rule }) => rule.reviewBy !== undefined && rule.reviewBy <= today);
  return (
    <section className="card">
      <h2>{words('week_roll_out')}</h2>
      <p className="quiet">{words('week_roll_out_help')}</p>
      {underway.length === 0 && <p>{words('week_roll_out_none')}</p>}
      <ul className="rows">
        {underway.map((one) => {
          const stage = one.rule.stage ?? 'all';
          const next = nextStage[stage];
          const say = spokenIn(one.rule.say, words.language);
          return (
            <li key={one.id}>
              <span>
                <button type="button" className="text-button" onClick={() => onRule(one.id)}>
                  {say}
                </button>{' '}
                <span className="quiet">{words(wordKey('stage', stage))}</span>
              </span>
              {next && (
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={words('week_stage_name', words(wordKey('week_stage', next)), say)}
                  onClick={() => onStage(one)}
                >
                  {words(wordKey('week_stage', next))}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {due.length > 0 && (
        <div className="part">
          <h3>{words('week_due')}</h3>
          <ul className="plain">
            {due.map(({ id, rule }) => (
              <li key={id}>
                <button type="button" className="text-button" onClick={() => onRule(id)}>
                  {spokenIn(rule.say, words.language)}
                </button>{' '}
                <span className="quiet">{[rule.reviewBy, rule.owner].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
