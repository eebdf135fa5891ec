import type { ShownFinding } from '../../coaching/snapshot';
import { Blanks } from '../design/blanks';
import { useWords } from '../design/words';
import { lead, tail } from './excerpt';

type Stretch = Pick<ShownFinding, 'text' | 'before' | 'after'>;

/** A phrase in its sentence as it is, and the sentence as a suggestion would leave it. */
export function Swap({ stretch, becomes }: { stretch: Stretch; becomes: string | undefined }) {
  const words = useWords();
  const before = lead(stretch.before);
  const after = tail(stretch.after);
  return (
    <div className="swap">
      <p className="swap-now">
        <span className="unseen">{words('swap_now')} </span>
        {before}
        {becomes === undefined ? <mark>{stretch.text}</mark> : <del>{stretch.text}</del>}
        {after}
      </p>
      {becomes !== undefined && (
        <p className="swap-instead">
          <span className="unseen">{words('swap_instead')} </span>
          {before}
          {becomes === '' ? (
            <ins className="swap-left-out">({words('swap_left_out')})</ins>
          ) : (
            <ins>
              <Blanks text={becomes} />
            </ins>
          )}
          {after}
        </p>
      )}
    </div>
  );
}
