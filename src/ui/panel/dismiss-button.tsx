import type { ShownFinding } from '../../coaching/snapshot';
import { dismissalScopes } from '../../coaching/snapshot';
import { useWords, wordKey } from '../design/words';
import type { Wish } from './panel-view';

interface DismissProps {
  finding: ShownFinding;
  onWish(wish: Wish): void;
}

/** Lets the words stand, in one press: for where there is no room for the three ways in words. */
export function DismissButton({ finding, onWish }: DismissProps) {
  const words = useWords();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words('dismiss_name', finding.text)}
      title={words('dismiss_here')}
      onClick={() => onWish({ kind: 'dismiss', finding: finding.id, scope: 'here' })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8m0-8l-8 8" />
      </svg>
    </button>
  );
}

/** The three ways to be rid of a finding, said in words; each can be taken back from the list of what was done. */
export function DismissRow({ finding, onWish }: DismissProps) {
  const words = useWords();
  return (
    <div className="dismiss-row">
      {dismissalScopes.map((scope) => (
        <button
          key={scope}
          type="button"
          className="text-button"
          aria-label={
            scope === 'here' ? words('dismiss_name', finding.text) : words(wordKey('dismiss_name', scope), finding.text)
          }
          onClick={() => onWish({ kind: 'dismiss', finding: finding.id, scope })}
        >
          {words(wordKey('dismiss', scope))}
        </button>
      ))}
    </div>
  );
}
