import { useId } from 'react';
import type { ShownNeed } from '../../coaching/snapshot';
import { useWords } from '../design/words';
import { NeedItem } from './need-item';
import type { Wish } from './panel-view';

/** What this reply owes this customer. Only what is due is shown; the order stays, so that nothing hops while one writes. */
export function Checklist({ needs, onWish }: { needs: ShownNeed[]; onWish(wish: Wish): void }) {
  const words = useWords();
  const headingId = useId();
  const due = needs.filter(({ state, level }) => state !== 'not-due' && level !== 'silent' && level !== 'hint');
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{words('checklist_title')}</h2>
      {due.length === 0 && <p className="all-clear">{words('checklist_nothing')}</p>}
      <ul className="card needs" aria-label={words('checklist_title')} hidden={due.length === 0}>
        {due.map((need) => (
          <NeedItem key={need.rule} need={need} onWish={onWish} />
        ))}
      </ul>
    </section>
  );
}
