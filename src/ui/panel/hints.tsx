import type { ShownFinding } from '../../coaching/snapshot';
import { Disclosure } from '../design/disclosure';
import { useWords } from '../design/words';
import { FindingList } from './finding-list';
import type { Wish } from './panel-view';

/** What may be left as it is: folded, never counted. */
export function Hints({ hints, onWish }: { hints: ShownFinding[]; onWish(wish: Wish): void }) {
  const words = useWords();
  if (hints.length === 0) return null;
  return (
    <section className="hints">
      <Disclosure summary={words('hints_summary', hints.length)}>
        <FindingList label={words('hints_title')} findings={hints} opensFirst={false} onWish={onWish} />
      </Disclosure>
    </section>
  );
}
