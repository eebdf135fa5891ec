import type { Deed } from '../../coaching/snapshot';
import { Disclosure } from '../design/disclosure';
import { useWords, wordKey } from '../design/words';
import type { Wish } from './panel-view';

/** What was done in this conversation, newest first; each can be taken back. */
export function DeedList({ deeds, onWish }: { deeds: Deed[]; onWish(wish: Wish): void }) {
  const words = useWords();
  if (deeds.length === 0) return null;
  return (
    <section className="deeds">
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
    </section>
  );
}
