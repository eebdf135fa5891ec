import type { TriedMark } from '../../../coaching/trial';
import { useWords } from '../../design/words';
import { ManyMarks } from '../rules/marked-text';
import { TextField } from './fields';

interface TryOnProps {
  sample: string;
  onSample(text: string): void;
  marks: readonly TriedMark[];
  isCurrent: boolean;
}

/** A text that somebody pastes, and where the rule matches in it. */
export function TryOn({ sample, onSample, marks, isCurrent }: TryOnProps) {
  const words = useWords();
  return (
    <div className="try-on">
      <TextField
        label={words('studio_try')}
        help={words('studio_try_help')}
        lines={3}
        value={sample}
        onChange={onSample}
      />
      {sample.trim() && (
        <div className="try-result" role="status" aria-busy={!isCurrent}>
          <p className="quiet">{words.count('studio_try_found', isCurrent ? marks.length : 0)}</p>
          {isCurrent && marks.length > 0 && (
            <p className="example pre">
              <ManyMarks text={sample} marks={marks.map((mark) => ({ ...mark, title: mark.becomes }))} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}
