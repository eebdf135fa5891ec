import type { ShownFinding } from '../../coaching/snapshot';
import { Disclosure } from '../design/disclosure';
import { useWords } from '../design/words';
import { FindingCard } from './finding-card';
import type { Wish } from './panel-view';

/** What may be left as it is: folded, never counted. */
export function Hints({ hints, onWish }: { hints: ShownFinding[]; onWish(wish: Wish): void }) {
  const words = useWords();
  if (hints.length === 0) return null;
  return (
    <section className="hints">
      <Disclosure summary={words('hints_summary', hints.length)}>
        <ul className="cards" aria-label={words('hints_title')}>
          {hints.map((hint) => (
            <FindingCard key={hint.id} finding={hint} isOpen={false} onOpen={() => {}} onWish={onWish} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
