import type { Deed } from '../../coaching/snapshot';
import { Disclosure } from '../design/disclosure';
import { useWords, wordKey } from '../design/words';
import type { Wish } from './panel-view';

interface DeedListProps {
  deeds: Deed[];
  /** How many findings stay away because they were dismissed, in this draft or before. */
  dismissed: number;
  onWish(wish: Wish): void;
}

/** What was done in this conversation, newest first; each can be taken back. */
export function DeedList({ deeds, dismissed, onWish }: DeedListProps) {
  const words = useWords();
  if (deeds.length === 0 && dismissed === 0) return null;
  return (
    <section className="deeds">
      {deeds.length > 0 && (
        <Disclosure summary={words('deeds_summary', deeds.length)}>
          <ul className="card rows" aria-label={words('deeds_title')}>
            {deeds.map((deed) => (
              <li key={deed.id}>
                <span>
                  {deed.kind === 'dismissed'
                    ? words(wordKey('deed_dismissed', deed.scope ?? 'here'), deed.text)
                    : words(wordKey('deed', deed.kind), deed.text.trim() || deed.was.trim())}
                </span>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={words('undo_name', deed.text.trim() || deed.was.trim())}
                  onClick={() => onWish({ kind: 'undo', deed: deed.id })}
                >
                  {words('undo')}
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {dismissed > 0 && (
        <button type="button" className="text-button" onClick={() => onWish({ kind: 'restore-all' })}>
          {words.count('dismissed_again', dismissed)}
        </button>
      )}
    </section>
  );
}
