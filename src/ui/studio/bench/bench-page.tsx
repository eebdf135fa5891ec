import { useRef, useState } from 'react';
import type { BenchProgress, BenchReport, RepliesColumns, RepliesTable } from '../../../coaching/bench';
import type { Pack } from '../../../engine/rules/schema';
import { useWords, wordKey } from '../../design/words';
import { ChoiceField } from '../edit/fields';
import type { StudioEngine } from '../studio-engine';
import { emptyPack } from '../team-rules';
import { BenchFindings } from './bench-findings';
import { BenchSummary } from './bench-summary';
import { ColumnFields } from './column-fields';
import type { FalseAlarm } from './false-alarm';
import { RepliesSource } from './replies-source';

/** What stays of the bench while other pages are open: nothing of it is stored. */
export interface BenchState {
  table: RepliesTable | null;
  columns: RepliesColumns | null;
  report: BenchReport | null;
  /** The pack of the last run. */
  last: Pack | null;
  compared: Compared;
  /** Marked as false alarms: `rule row start`. */
  wrong: ReadonlySet<string>;
}

const comparisons = ['none', 'last', 'published', 'shipped'] as const;
type Compared = (typeof comparisons)[number];

export const emptyBench: BenchState = {
  table: null,
  columns: null,
  report: null,
  last: null,
  compared: 'shipped',
  wrong: new Set(),
};

interface BenchPageProps {
  engine: StudioEngine;
  pack: Pack;
  published: Pack | null;
  state: BenchState;
  onState(change: Partial<BenchState>): void;
  onRule(id: string): void;
  /** What a rule says, by its id. */
  sayOf(id: string): string;
  onFalseAlarm(alarm: FalseAlarm): void;
}

/** Past replies, reviewed with the team's rules before any agent feels them. */
export function BenchPage({ engine, pack, published, state, onState, onRule, sayOf, onFalseAlarm }: BenchPageProps) {
  const words = useWords();
  const { table, columns, report, last, compared, wrong } = state;
  const [progress, show] = useState<BenchProgress | null>(null);
  const [problem, say] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  const open = async (source: File | string) => {
    say(null);
    const opened = await engine.openReplies(source);
    if (opened.rows === 0) return say(words('bench_empty'));
    onState({ table: opened, columns: opened.guess, report: null, wrong: new Set() });
  };
  const possible = comparisons.filter((one) => (one === 'last' ? last : one !== 'published' || published));
  const run = async () => {
    if (!columns) return;
    const before = { none: null, last, published, shipped: { ...emptyPack(pack.name), extends: pack.extends } }[
      compared
    ];
    const stop = new AbortController();
    running.current = stop;
    say(null);
    show({ done: 0, of: 1 });
    try {
      const made = await engine.review({ columns, before: before as Pack | null, after: pack }, show, stop.signal);
      if (made) onState({ report: made, last: pack, wrong: new Set() });
      if (made?.replies === 0) say(words('bench_no_replies'));
    } finally {
      show(null);
    }
  };
  return (
    <div className="bench">
      <section className="card bench-source">
        <h2>{words('bench_title')}</h2>
        <p>{words('bench_text')}</p>
        <RepliesSource table={table} onOpen={(source) => void open(source)} />
        {table && columns && (
          <>
            <ColumnFields table={table} columns={columns} onChange={(next) => onState({ columns: next })} />
            <ChoiceField
              label={words('bench_compare')}
              value={possible.includes(compared) ? compared : 'none'}
              options={possible.map((value) => ({ value, text: words(wordKey('bench_compare', value)) }))}
              onChange={(value) => onState({ compared: value })}
            />
            <div className="buttons">
              {progress ? (
                <button type="button" className="button button-quiet" onClick={() => running.current?.abort()}>
                  {words('bench_cancel')}
                </button>
              ) : (
                <button type="button" className="button" onClick={() => void run()}>
                  {words('bench_run')}
                </button>
              )}
            </div>
          </>
        )}
        {progress && (
          <div className="bench-progress">
            <progress aria-label={words('bench_progress')} value={progress.done} max={progress.of} />
            <span className="quiet">{words('bench_done', progress.done, progress.of)}</span>
          </div>
        )}
        <p role="status" className="problem-said">
          {problem}
        </p>
      </section>
      {report && report.replies > 0 && !progress && (
        <>
          <BenchSummary report={report} onRule={onRule} sayOf={sayOf} />
          <BenchFindings
            report={report}
            own={pack.id}
            wrong={wrong}
            onWrong={(key, isWrong) => {
              const next = new Set(wrong);
              if (isWrong) next.add(key);
              else next.delete(key);
              onState({ wrong: next });
            }}
            engine={engine}
            onRule={onRule}
            sayOf={sayOf}
            onFalseAlarm={onFalseAlarm}
          />
        </>
      )}
    </div>
  );
}
