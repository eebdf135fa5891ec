import { type BenchReport, pointsMore, type RuleTally } from '../../../coaching/bench';
import { useWords } from '../../design/words';
import { SampleText } from './sample-text';

interface BenchSummaryProps {
  report: BenchReport;
  onRule(id: string): void;
  sayOf(id: string): string;
}

/** How many replies are flagged, and what an edit changes, side by side. */
export function BenchSummary({ report, ...rest }: BenchSummaryProps) {
  const words = useWords();
  const { replies, flagged, change } = report;
  const percent = new Intl.NumberFormat(words.language, { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return (
    <section className="card bench-summary" aria-label={words('bench_summary')}>
      <h2>{words('bench_summary')}</h2>
      <p className="figure" role="status">
        <strong>{percent.format(flagged / replies)}</strong>{' '}
        {words('bench_flagged', flagged.toLocaleString(words.language), replies.toLocaleString(words.language))}
      </p>
      {change && (
        <>
          <p>
            {words('bench_before', percent.format(change.flaggedBefore / replies), number.format(pointsMore(report)))}
          </p>
          {pointsMore(report) > 5 && <p className="warned">{words('bench_much_more')}</p>}
          <div className="side-by-side">
            <ChangeList
              title={words('bench_appeared')}
              none={words('bench_appeared_none')}
              tallies={change.appeared}
              {...rest}
            />
            <ChangeList title={words('bench_gone')} none={words('bench_gone_none')} tallies={change.gone} {...rest} />
          </div>
        </>
      )}
    </section>
  );
}

interface ChangeListProps {
  title: string;
  none: string;
  tallies: readonly RuleTally[];
  onRule(id: string): void;
  sayOf(id: string): string;
}

const fewRules = 8;
const fewSamples = 3;

function ChangeList({ title, none, tallies, onRule, sayOf }: ChangeListProps) {
  const words = useWords();
  const total = tallies.reduce((sum, { replies }) => sum + replies, 0);
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="count">{total.toLocaleString(words.language)}</span>
      </h3>
      {tallies.length === 0 && <p className="quiet">{none}</p>}
      <ul className="changes">
        {tallies.slice(0, fewRules).map(({ rule, replies, samples }) => (
          <li key={rule}>
            <p>
              <button type="button" className="text-button" onClick={() => onRule(rule)}>
                {sayOf(rule)}
              </button>{' '}
              <span className="quiet">{words.count('bench_in_replies', replies)}</span>
            </p>
            <ul className="samples">
              {samples.slice(0, fewSamples).map((sample) => (
                <li key={`${sample.row} ${sample.start}`}>
                  <SampleText sample={sample} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {tallies.length > fewRules && <p className="quiet">{words('bench_more_rules', tallies.length - fewRules)}</p>}
    </section>
  );
}
