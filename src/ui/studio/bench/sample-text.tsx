import type { BenchSample } from '../../../coaching/bench';
import { useWords } from '../../design/words';
import { MarkedText } from '../rules/marked-text';

/** A finding in a past reply, and where it stood. */
export function SampleText({ sample }: { sample: BenchSample }) {
  const words = useWords();
  return (
    <p className="example">
      <MarkedText {...sample} /> <span className="quiet row-number">{words('bench_row', sample.row)}</span>
    </p>
  );
}
