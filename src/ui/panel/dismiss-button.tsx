import type { ShownFinding } from '../../coaching/snapshot';
import { useWords } from '../design/words';
import type { Wish } from './panel-view';

/** Takes a finding out of this conversation. */
export function DismissButton({ finding, onWish }: { finding: ShownFinding; onWish(wish: Wish): void }) {
  const words = useWords();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words('dismiss_name', finding.text)}
      title={words('dismiss')}
      onClick={() => onWish({ kind: 'dismiss', finding: finding.id })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8m0-8l-8 8" />
      </svg>
    </button>
  );
}
