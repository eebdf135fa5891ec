import type { ReactNode } from 'react';
import type { ShownFinding } from '../../coaching/snapshot';
import { useWords } from '../design/words';
import { lead, tail } from './excerpt';

type Stretch = Pick<ShownFinding, 'text' | 'before' | 'after'>;

interface SwapProps {
  stretch: Stretch;
  /** The wording that takes its place: null where there is none to offer, empty text where the words are best left out. */
  becomes: ReactNode | null;
}

/** A phrase in its sentence as it is, and the sentence as a suggestion would leave it. */
export function Swap({ stretch, becomes }: SwapProps) {
  const words = useWords();
  const before = lead(stretch.before);
  const after = tail(stretch.after);
  return (
    <div className="swap">
      <p className="swap-now">
        <span className="unseen">{words('swap_now')} </span>
        {before}
        {becomes === null ? <mark>{stretch.text}</mark> : <del>{stretch.text}</del>}
        {after}
      </p>
      {becomes !== null && (
        <p className="swap-instead">
          <span className="unseen">{words('swap_instead')} </span>
          {before}
          {becomes === '' ? <ins className="swap-left-out">({words('swap_left_out')})</ins> : <ins>{becomes}</ins>}
          {after}
        </p>
      )}
    </div>
  );
}
