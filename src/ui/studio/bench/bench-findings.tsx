import { useState } from 'react';
import type { BenchReport, BenchSample, RuleTally } from '../../../coaching/bench';
import { useWords } from '../../design/words';
import type { StudioEngine } from '../studio-engine';
import type { FalseAlarm } from './false-alarm';
import { FalseAlarmForm } from './false-alarm-form';
import { SampleText } from './sample-text';

interface BenchFindingsProps extends Omit<RuleFoldProps, 'tally' | 'replies'> {
  report: BenchReport;
}

/** What was found, rule by rule, the most frequent first. */
export function BenchFindings({ report, ...rest }: BenchFindingsProps) {
  const words = useWords();
  return (
    <section className="card bench-findings" aria-label={words('bench_findings')}>
      <h2>{words('bench_findings')}</h2>
      <p className="quiet">{words('bench_findings_help')}</p>
      {report.rules.map((tally) => (
        <RuleFold key={tally.rule} tally={tally} replies={report.replies} {...rest} />
      ))}
    </section>
  );
}

interface RuleFoldProps {
  tally: RuleTally;
  replies: number;
  /** The id of the team's own pack. */
  own: string;
  wrong: ReadonlySet<string>;
  engine: StudioEngine;
  /** What a rule says, by its id. */
  sayOf(id: string): string;
  onWrong(key: string, isWrong: boolean): void;
  onRule(id: string): void;
  onFalseAlarm(alarm: FalseAlarm): void;
}

const keyOf = (rule: string, { row, start }: BenchSample) => `${rule} ${row} ${start}`;

/** Samples are drawn when a rule is opened. */
function RuleFold({ tally, replies, own, wrong, sayOf, onWrong, onRule, ...rest }: RuleFoldProps) {
  const words = useWords();
  const [isOpen, open] = useState(false);
  const { rule, samples } = tally;
  const isOwn = rule.startsWith(`${own}/`);
  const percent = new Intl.NumberFormat(words.language, { style: 'percent', maximumFractionDigits: 1 });
  const wrongOnes = samples.filter((sample) => wrong.has(keyOf(rule, sample))).length;
  return (
    <details className="disclosure bench-rule" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        <span className="bench-say">{sayOf(rule)}</span>
        <span>
          {words.count('bench_in_replies', tally.replies)} ({percent.format(tally.replies / replies)})
        </span>
        {wrongOnes > 0 && <span className="chip">{words.count('bench_wrong', wrongOnes, samples.length)}</span>}
      </summary>
      {isOpen && (
        <div className="disclosure-body">
          <p>
            <button type="button" className="text-button" onClick={() => onRule(rule)}>
              {words('bench_open_rule')}
            </button>{' '}
            <span className="quiet rule-id">{rule}</span>
          </p>
          <ul className="samples">
            {samples.map((sample) => {
              const key = keyOf(rule, sample);
              return (
                <li key={key}>
                  <SampleText sample={sample} />
                  <p className="example becomes">{sample.becomes}</p>
                  <label className="choice plain-choice">
                    <input
                      type="checkbox"
                      checked={wrong.has(key)}
                      onChange={(event) => onWrong(key, event.target.checked)}
                    />
                    {words('bench_false_alarm')}
                  </label>
                  {wrong.has(key) &&
                    (isOwn ? (
                      <FalseAlarmForm rule={rule} sample={sample} {...rest} />
                    ) : (
                      <p className="quiet">{words('bench_false_alarm_shipped')}</p>
                    ))}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </details>
  );
}
