import { useEffect, useState } from 'react';
import type { BenchSample } from '../../../coaching/bench';
import { useWords, wordKey } from '../../design/words';
import { TextField } from '../edit/fields';
import type { PersonalStretch, StudioEngine } from '../studio-engine';
import type { FalseAlarm } from './false-alarm';

interface FalseAlarmFormProps {
  rule: string;
  sample: BenchSample;
  engine: StudioEngine;
  onFalseAlarm(alarm: FalseAlarm): void;
}

/** A false alarm becomes an example only in other words, and when nothing in it may be about a person. */
export function FalseAlarmForm({ rule, sample, engine, onFalseAlarm }: FalseAlarmFormProps) {
  const words = useWords();
  const original = sentenceAround(sample);
  const [text, type] = useState(original);
  const [personal, know] = useState<readonly PersonalStretch[] | null>(null);
  useEffect(() => {
    let isOver = false;
    know(null);
    void engine.personalData(text).then((found) => !isOver && know(found));
    return () => {
      isOver = true;
    };
  }, [engine, text]);
  const isReworded = text.trim() !== original && text.trim() !== '';
  const faults = (personal ?? []).map((one) => words(wordKey('personal', one.kind), one.text));
  return (
    <form
      className="false-alarm"
      onSubmit={(event) => {
        event.preventDefault();
        onFalseAlarm({ rule, text: text.trim() });
      }}
    >
      <TextField
        label={words('bench_reword')}
        help={words('bench_reword_help')}
        lines={2}
        value={text}
        faults={faults}
        onChange={type}
      />
      <p role="status" className="quiet">
        {words(
          isReworded ? (personal?.length === 0 ? 'bench_reword_good' : 'bench_reword_personal') : 'bench_reword_first',
        )}
      </p>
      <div className="buttons">
        <button type="submit" className="button" disabled={!isReworded || personal?.length !== 0}>
          {words('bench_make_pass')}
        </button>
      </div>
    </form>
  );
}

/** The sentence that the mark stands in. */
function sentenceAround({ text, start, end }: BenchSample): string {
  const from = Math.max(
    ...['. ', '! ', '? ', '\n', '… '].map((stop) => text.lastIndexOf(stop, start - 1) + stop.length),
    0,
  );
  const after = text.slice(end).search(/[.!?](\s|$)|\n/);
  const begin = from <= start && from > 1 ? from : 0;
  return text.slice(begin, after < 0 ? text.length : end + after + 1).trim();
}
