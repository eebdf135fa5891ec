import { useState } from 'react';
import { type MergedInsights, mergeInsights } from '../../../coaching/insights';
import { FileButton } from '../../design/file-button';
import { useWords } from '../../design/words';
import type { StudioRule } from '../studio-rule';
import { Calibration } from './calibration';
import { InsightTables } from './insight-tables';
import { RollOut } from './roll-out';

interface WeekPageProps {
  rules: readonly StudioRule[];
  /** An ISO date. */
  today: string;
  onRule(id: string): void;
  /** Shows a rule to more people. */
  onStage(one: StudioRule): void;
  /** Replies from the bench, to be marked by two people; null where it holds none. */
  onDraw: (() => Promise<string[]>) | null;
}

/** What a supervisor looks at once a week: rules on their way, rules to look at again, and what agents made of them. */
export function WeekPage({ rules, today, onRule, onStage, onDraw }: WeekPageProps) {
  const words = useWords();
  const [merged, show] = useState<MergedInsights | null>(null);
  const take = async (files: File[]) =>
    show(mergeInsights(await Promise.all(files.map(async (file) => ({ file: file.name, text: await file.text() })))));
  return (
    <div className="bench">
      <RollOut rules={rules} today={today} onRule={onRule} onStage={onStage} />
      <section className="card">
        <h2>{words('week_feedback')}</h2>
        <p className="quiet">{words('week_feedback_help')}</p>
        <div className="buttons">
          <FileButton
            label={words('week_files')}
            accept="application/json,.json"
            multiple
            onFiles={(files) => void take(files)}
          />
        </div>
        <div role="status">
          {merged && <p>{words.count('week_merged', merged.agents)}</p>}
          {merged && merged.hidden > 0 && <p className="quiet">{words.count('week_hidden', merged.hidden)}</p>}
          {merged?.leftOut.map(({ file, because }) => (
            <p key={file} className="fault">
              {words(because === 'twice' ? 'week_twice' : 'week_unreadable', file)}
            </p>
          ))}
        </div>
        {merged && <InsightTables merged={merged} rules={rules} onRule={onRule} />}
      </section>
      <Calibration onDraw={onDraw} />
    </div>
  );
}
